import type { Starter } from "../starters.ts"
import type { Term } from "../term.ts"
import type { TimeText } from "../time-text.ts"
import type { Modifier } from "../words/days.ts"

/** What a rule made of the words from one token on. */
export interface Match<Said extends Term = Term> {
  readonly to: number
  readonly term: Said
  readonly mod?: Modifier
}

/** A way to read times, with words that it reads; a rule is tried only where one of its starters stands. */
export interface TimeRule {
  readonly name: string
  /** Its words, and nothing else, make one time. */
  readonly example: string
  readonly starters: readonly Starter[]
  readonly read: (text: TimeText, at: number) => Match | undefined
}
