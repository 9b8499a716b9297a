import { keyOf } from "../text/letters.ts"

export const wordMap = <Value>(pairs: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(pairs).map(([word, value]) => [keyOf(word), value]))

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(keyOf))
