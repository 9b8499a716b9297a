import { pluralEndings, verbPrefixes } from "./affixes.ts"
import { compoundOf, isKnown, isVerbal } from "./known-words.ts"
import { joins } from "./letters.ts"
import type { SureRule } from "./repair-rule.ts"

/** A rule by which two neighbours are one word. */
export interface UnionRule extends SureRule {
  readonly unites: (stem: string, affix: string) => boolean
}

export const compoundApart: SureRule = {
  name: "compound apart",
  example: "گفت و گو → گفت‌وگو",
  confidence: 0.96,
}

const verbParts: ReadonlySet<string> = new Set(verbPrefixes)
const plurals: ReadonlySet<string> = new Set(pluralEndings)
const degrees: ReadonlySet<string> = new Set(["تر", "ترین", "تری"])
const copulas: ReadonlySet<string> = new Set(["اند", "ایم", "اید", "ای"])
const clitics: ReadonlySet<string> = new Set(["اش", "ات", "ام", "اند"])

/** Ends of compounds that good text never has as words of their own. */
const boundSuffixes: ReadonlySet<string> = new Set(
  `سازی گیری گذاری بندی شناسی شناس شناسان نویسی نویس کشی فروشی پذیری پذیر ناپذیر رسانی ریزی پردازی پردازان آوری پرستی
گرایی گرایان گرا داران زدایی طلبی طلبانه آمیز برداری انگیز برانگیز سالاری اندیشی آفرین نشین نمایی کننده کنندگان
دهنده دهندگان جویی`.split(/\s/),
)

const endings: ReadonlySet<string> = new Set([
  ...plurals,
  ...degrees,
  ...copulas,
  ...clitics,
  ...boundSuffixes,
])

export const unionRules: readonly UnionRule[] = [
  {
    name: "می apart",
    example: "می چرخیدند → می‌چرخیدند",
    confidence: 0.99,
    unites: (prefix, form) => verbParts.has(prefix) && isVerbal(form),
  },
  {
    name: "ها apart",
    example: "کاسه ها → کاسه‌ها",
    confidence: 0.99,
    unites: (stem, ending) => plurals.has(ending) && stem.length > 1,
  },
  {
    name: "ترین apart",
    example: "نازک ترین → نازک‌ترین",
    confidence: 0.97,
    unites: (stem, ending) => degrees.has(ending) && stem.length > 2 && (ending === "ترین" || isKnown(stem)),
  },
  {
    name: "ه‌ای apart",
    example: "دریچه ای → دریچه‌ای",
    confidence: 0.99,
    unites: (stem, ending) => copulas.has(ending) && stem.length > 2 && stem.endsWith("ه"),
  },
  {
    name: "ه‌اش apart",
    example: "صندلی اش → صندلی‌اش",
    confidence: 0.98,
    unites: (stem, ending) => clitics.has(ending) && stem.length > 2 && /[هی]$/.test(stem),
  },
  {
    name: "suffix apart",
    example: "باور پذیر → باورپذیر",
    confidence: 0.7,
    unites: (stem, ending) => boundSuffixes.has(ending) && stem.length > 2 && isKnown(stem),
  },
]

/** Whether a rule may unite it with its neighbour. */
export const isAffix = (key: string): boolean => endings.has(key) || verbParts.has(key)

/** The rule by which the second of two neighbours belongs to the first. */
export function unionRuleOf(stem: string, affix: string): UnionRule | undefined {
  if (!endings.has(affix) && !verbParts.has(stem)) return undefined
  return unionRules.find((rule) => rule.unites(stem, affix))
}

/**
 * Where an ending begins that its stem does not join: «کارها» is two parts, though nothing shows it. Undefined where there is none,
 * and where it may be another: «آیندهای» is «آیند» with «های» or «آینده» with «ای».
 */
export function jointOf(key: string): number | undefined {
  for (let at = 2; at < key.length - 1; at++) {
    if (joins(key[at - 1])) continue
    const ending = key.slice(at)
    if (isEnding(key.slice(0, at), ending) && !(ending.startsWith("ه") && endings.has(ending.slice(1))))
      return at
  }
  return undefined
}

/**
 * What stands between the parts of a compound that was found in pieces: true for ZWNJ, false for nothing («گفت و گو» has a ZWNJ
 * before its «و» only). Undefined where they are none, or good text writes them apart.
 */
export function seamsOf(key: string, parts: readonly string[]): readonly boolean[] | undefined {
  const compound = compoundOf(key)
  if (compound === undefined || compound.apart) return undefined
  const seams: boolean[] = []
  let length = 0
  for (const [k, part] of parts.slice(0, -1).entries()) {
    length += part.length
    const isGap = compound.gaps.includes(length)
    if (!isGap && part !== "و" && !isEnding(part, parts[k + 1]!)) return undefined
    seams.push(isGap)
  }
  return seams
}

/** «ها» behind «کار», which it does not join. */
function isEnding(stem: string, ending: string): boolean {
  return endings.has(ending) && !joins(stem.at(-1)) && unionRuleOf(stem, ending) !== undefined
}
