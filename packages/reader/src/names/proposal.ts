import type { EntityKind, MentionForm } from "../reading.ts"
import type { TokenRange } from "../words/words.ts"
import type { Known } from "./lexicon.ts"

/** What a rule takes a stretch of words for; who it is gets settled afterwards. */
export interface Proposal extends TokenRange {
  readonly kind: EntityKind
  readonly form: MentionForm
  readonly rule: string
  readonly known?: Known
  /** A person's name without titles. */
  readonly name?: TokenRange
  /** The name within words that tell what it is: «خبرگزاری پارس» in «خبرنگار خبرگزاری پارس». */
  readonly core?: TokenRange
  readonly office?: OfficeProposal
  /** The mention right before it whose other name this is. */
  readonly aliasOf?: Proposal
  /** Others that the same words name: «وزرای خارجه ایران و عمان» are two. */
  readonly also?: readonly Proposal[]
}

export interface OfficeProposal {
  readonly code: string
  /** The country or body that it is an office of, where the words say so. */
  readonly of?: Known
  /** The words that tell this holder from another, as a key: «سخنگوی سازمان انرژی اتمی». */
  readonly key: string
  readonly closed: boolean
  /** The office of one of several holders: «وزیر خارجه عمان» of «وزرای خارجه ایران و عمان». */
  readonly fa?: string
  /** «وزیر اقتصاد این کشور» */
  readonly ofThis?: true
  /** «همتای ترکیه‌ای خود»: holds in that country what the sentence's subject holds. */
  readonly counterpart?: true
}

/** A word that a list knows. */
export function fromKnown(known: Known, from: number, to: number): Proposal {
  return { from, to, kind: known.kind, form: known.form, rule: "names/known", known }
}
