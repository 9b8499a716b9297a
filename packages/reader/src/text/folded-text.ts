import type { Span } from "./span.ts"

/**
 * An article in one spelling, and the way back. `text` is what every later stage reads: letters unified, digits ASCII, marks and
 * kashida dropped, runs of blanks one space, runs of line breaks one "\n", lost ZWNJ restored. Only this folder knows `original`.
 */
export interface FoldedText {
  readonly original: string
  /** The original in good Persian orthography, for people: ZWNJ restored, letters unified, digits and marks as they were. */
  readonly repaired: string
  readonly text: string
  /** Original offset at which each code unit of `text` starts. */
  readonly starts: Uint32Array
  /** Original offset at which each code unit of `text` ends; of an inserted one it equals its start. */
  readonly ends: Uint32Array
}

/** The original words behind `[start, end)` of the folded text; an empty range gives an empty span. */
export function spanOf(folded: FoldedText, start: number, end: number): Span {
  const from = folded.starts[start] ?? folded.original.length
  const to = end > start ? folded.ends[end - 1]! : from
  return { start: from, end: to, text: folded.original.slice(from, to) }
}
