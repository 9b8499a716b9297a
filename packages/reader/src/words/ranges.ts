import type { TokenRange } from "./words.ts"

/** Index of the first of an ordered list that starts at token `at` or behind it; the list's length if none does. */
export function firstFrom(items: readonly TokenRange[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.from < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The items of an ordered list that lie within `[from, to)`. */
export function within<Item extends TokenRange>(items: readonly Item[], from: number, to: number): Item[] {
  const found: Item[] = []
  for (let at = firstFrom(items, from); at < items.length && items[at]!.from < to; at++) {
    if (items[at]!.to <= to) found.push(items[at]!)
  }
  return found
}

/** The item of an ordered list without overlaps that holds token `at`. */
export function holding<Item extends TokenRange>(items: readonly Item[], at: number): Item | undefined {
  const item = items[firstFrom(items, at + 1) - 1]
  return item !== undefined && at < item.to ? item : undefined
}
