import { fold } from "./text/fold.ts"
import { spanOf } from "./text/folded-text.ts"
import type { Span } from "./text/span.ts"
import { findTimes } from "./times/find.ts"
import { type FoundQuantity, findQuantities as findInWords } from "./times/quantities.ts"
import { findWords } from "./words/find.ts"

/** A number with what it counts; spans are of the text as it came in. */
export type Quantity = Span & Omit<FoundQuantity, "from" | "to">

/**
 * The counts, sums of money, percents, shares and ordinals of a Persian text, in order. Numbers that belong to a time are left out:
 * `findTimes` has them. Never throws on text.
 */
export function findQuantities(text: string): Quantity[] {
  const words = findWords(fold(text))
  const { times } = findTimes(words, "2000-01-01")
  return findInWords(words, times).map(({ from, to, ...quantity }) => ({
    ...spanOf(words.text, words.tokens[from]!.start, words.tokens[to - 1]!.end),
    ...quantity,
  }))
}
