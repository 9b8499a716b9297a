import type { EntityKind, Implied, MentionForm, Role } from "../reading.ts"
import type { TokenRange } from "../words/words.ts"

export interface FoundMention extends TokenRange {
  /** Index into `Names.entities`. */
  readonly entity: number
  readonly form: MentionForm
  /** The name alone, without titles and words that tell what it is, where it has such: «پارس» in «خبرنگار پارس». */
  readonly name?: TokenRange
  /** It stands inside a longer mention: «ترکیه» in «رئیس‌جمهور ترکیه». */
  readonly nested: boolean
  /** Name of the rule that read it. */
  readonly rule: string
}

export interface FoundEntity {
  readonly kind: EntityKind
  readonly name: { fa: string; en?: string }
  readonly ref?: { iso?: string; wikidata?: string }
  readonly roles: readonly Role[]
  /** ISO code of the country that it acts for, where known. */
  readonly country?: string
  readonly implied?: Implied
}

/** Who is named in the text, and which mentions are the same one. Mentions are in text order, the longer first. */
export interface Names {
  readonly entities: readonly FoundEntity[]
  readonly mentions: readonly FoundMention[]
  readonly warnings: readonly string[]
}
