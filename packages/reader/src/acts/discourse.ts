import type { TokenRange } from "../words/words.ts"
import type { FoundStatement, ResolvedMention, Unread } from "./acts.ts"

/** A statement as first read: its sentence is kept, for engagements and repeated headlines are settled later. */
export interface DraftStatement extends Omit<FoundStatement, "confidence" | "signs"> {
  readonly sentence: number
  /** Its speaker is not named in the sentence. */
  readonly isCarried: boolean
}

/** What has been said so far that the next sentence may lean on. */
export interface Discourse {
  /** Who spoke or acted last. */
  speakers: readonly number[]
  /** They said something, and did not only act: their subject may be dropped. */
  spoke: boolean
  /** The last person among them: «وی» is no country. */
  person: readonly number[]
  /** All who have spoken or acted, the last first: «این مقام» is the one among them who was called so. */
  people: readonly number[]
  /** The two of the last contact: «دو طرف». */
  sides: readonly number[]
  /** Who issued the statement or letter that «در این بیانیه» points to. */
  issuers: readonly number[]
  line: number
  /** Whose clause a full stop or a question mark has cut: «X در پاسخ به این سؤال که …؟ گفت: …». */
  cut?: readonly number[]
  /** What has been announced with a colon at the end of its line: «X نوشت:»; the words stand below. */
  awaited?: Announced
  /** A direct quotation that may run on into the next sentence. */
  open?: { index: number; guillemets: boolean }
  /** «X: …» opened the item, and its bullets are his words. */
  headed: readonly number[]
  /** The mark before that heading: bullets with the same mark are its siblings and not its words. */
  mark: string
}

/** A statement whose words are still to come. */
interface Announced {
  readonly speakers: readonly number[]
  readonly said: Omit<Said, "content" | "sentence">
}

type Common = "addressees" | "targets" | "negated" | "isCarried"

/** A statement but for its speaker; what is left out is empty. */
export type Said = Omit<DraftStatement, "speaker" | Common> & Partial<Pick<DraftStatement, Common>>

export const beginning = (): Discourse => ({
  speakers: [],
  spoke: false,
  person: [],
  people: [],
  sides: [],
  issuers: [],
  line: 0,
  headed: [],
  mark: "",
})

/** Where the statements of an article are gathered. */
export interface Gathered {
  readonly statements: DraftStatement[]
  readonly pronouns: ResolvedMention[]
  /** Who acts in each sentence, carried over where its subject is dropped. */
  readonly subjects: (readonly number[])[]
  readonly unread: Unread[]
}

/** Adds one statement a speaker, all with the same words; returns the index of the first. */
export function gather({ statements }: Gathered, speakers: readonly number[], said: Said): number {
  const first = statements.length
  for (const speaker of speakers) {
    statements.push({
      targets: [],
      negated: false,
      isCarried: false,
      ...said,
      speaker,
      addressees: (said.addressees ?? []).filter((entity) => entity !== speaker),
    })
  }
  return first
}

export function isEmpty({ from, to }: TokenRange): boolean {
  return to <= from
}
