import { suffixes } from "./affixes.ts"
import { divisionOf } from "./divide.ts"
import { isInflectedWhole, isKnown, isVerb, rankOf, standingOf } from "./known-words.ts"
import type { SureRule } from "./repair-rule.ts"
import { unionRuleOf } from "./unite.ts"

export const glued: SureRule = { name: "glued", example: "وزیرکشاورزی → وزیر کشاورزی", confidence: 0.9 }

/** Words that end in a letter that joins nothing, so that a missing blank behind them is easily overlooked. */
const begins = /^(جمهور|وزیر|امور|سفیر|کشور|دبیر|اظهار|ابراز|قرار|در|از|برای)(.{4,})$/

/** Behind a preposition many strange words are as well one: only a frequent one is taken for another. */
const prepositions: ReadonlySet<string> = new Set(["در", "از", "برای"])
const frequent = 3000

const shortest = 6

/** Where the blank is missing in «وزیرکشاورزی», as an offset into the key; undefined where the whole may be a word. */
export function gluedOffset(key: string): number | undefined {
  if (key.length < shortest) return undefined
  const [, first, rest] = begins.exec(key) ?? []
  if (first === undefined || rest === undefined || !isKnown(rest)) return undefined
  // «دریابد» is a verb, «وزیرآباد» a town.
  if (
    prepositions.has(first) &&
    ((rankOf(rest) ?? frequent) >= frequent || isVerb(rest.replace(/^[بن]/, "")))
  )
    return undefined
  if (suffixes.includes(rest)) return undefined
  const isOne = standingOf(key) !== 0 || isInflectedWhole(key) || divisionOf(key) !== undefined
  return isOne || unionRuleOf(first, rest) !== undefined ? undefined : first.length
}
