import { divisionOf } from "./divide.ts"
import { isKnown } from "./known-words.ts"
import type { SureRule } from "./repair-rule.ts"
import { unionRuleOf } from "./unite.ts"

export const glued: SureRule = { name: "glued", example: "وزیرکشاورزی → وزیر کشاورزی", confidence: 0.9 }

/** Words of office that end in a letter that joins nothing, so that a missing blank behind them is easily overlooked. */
const offices = /^(جمهور|وزیر|امور|سفیر|کشور|دبیر)(.{4,})$/

const shortest = 8

/** Where the blank is missing in «وزیرکشاورزی», as an offset into the key; undefined where the whole may be a word. */
export function gluedOffset(key: string): number | undefined {
  if (key.length < shortest) return undefined
  const [, office, rest] = offices.exec(key) ?? []
  if (office === undefined || rest === undefined || !isKnown(rest) || isKnown(key)) return undefined
  const isOne = divisionOf(key) !== undefined || unionRuleOf(office, rest) !== undefined
  return isOne ? undefined : office.length
}
