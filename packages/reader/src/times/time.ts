import type { TokenRange } from "../words/words.ts"

export type Calendar = "persian" | "gregorian" | "islamic"

/** Fields of a time, in its own calendar. */
export interface Fields {
  readonly year?: number
  /** Two digits of a year whose century was not said. */
  readonly yearOfCentury?: number
  readonly month?: number
  readonly day?: number
  /** 0 is Saturday. */
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
}

/** A time expression in the text, with its TIMEX3 value in Gregorian ISO 8601 and never a bare solar number. */
export interface FoundTime extends TokenRange {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET"
  readonly value: string
  readonly mod?: "START" | "MID" | "END"
  /** How often in the period of a SET. */
  readonly freq?: number
  readonly calendar?: Calendar
  /** The value in the calendar that the words are in: "1402-01-18". */
  readonly native?: string
  /** What the words say. */
  readonly known: Fields
  /** What was reckoned from the day of publication, the tense, or an earlier date; absent fields are neither said nor needed. */
  readonly implied: Fields
  /** Name of the rule that proposed it. */
  readonly rule: string
}

/** The times of one article and the day that relative ones were reckoned from. */
export interface Times {
  readonly times: readonly FoundTime[]
  /** ISO day. Absent where neither the caller nor a dateline gave one. */
  readonly anchor?: string
  readonly anchorFrom: "given" | "dateline" | "none"
  readonly warnings: readonly string[]
}
