import type { TokenRange } from "../words/words.ts"

export type Calendar = "persian" | "gregorian" | "islamic"

/** A time expression in the text, with its TIMEX3 value in Gregorian ISO 8601 and never a bare solar number. */
export interface FoundTime extends TokenRange {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET"
  readonly value: string
  readonly mod?: "START" | "MID" | "END"
  readonly calendar?: Calendar
  /** The value in the calendar that the words are in: "1402-01-18". */
  readonly native?: string
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
