import type { TokenRange } from "../words/words.ts"
import type { Term } from "./term.ts"
import type { Modifier } from "./words/days.ts"

/** What a rule takes for a time, before it is known from which day it is reckoned. */
export interface Proposal extends TokenRange {
  readonly term: Term
  readonly mod?: Modifier
  readonly rule: string
  /** The two that were joined: they stand where the whole has no value. */
  readonly joinedOf?: readonly [Proposal, Proposal]
  /** Index of a proposal that names the same day in other words: «شنبه (۱۹ فروردین)». */
  readonly beside?: number
}
