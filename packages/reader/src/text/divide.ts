import {
  afterYeEndings,
  compoundEndings,
  pluralEndings,
  prefixes,
  silentHeEndings,
  suffixes,
  verbPrefixes,
  wholes,
} from "./affixes.ts"
import {
  compoundOf,
  isCompound,
  isInflectedWhole,
  isKnown,
  isLikelier,
  isVerb,
  isWhole,
  participleOf,
} from "./known-words.ts"
import { joins } from "./letters.ts"
import type { RepairRule } from "./repair-rule.ts"

/** What a word whose ZWNJ were lost is made of: where its parts meet, as offsets into its key, and the rule that says so. */
export interface Division {
  readonly gaps: readonly number[]
  readonly rule: DivisionRule
}

/** A way to see the parts of a joined word. */
export interface DivisionRule extends RepairRule {
  /** Which words it may divide: every one, one that the lists do not have joined, or one that is no ending away from such a word. */
  readonly among: "every" | "unlisted" | "strange"
  readonly divide: (key: string) => readonly number[] | undefined
}

/** In the order in which they are tried; the first that sees parts decides. */
export const divisionRules: readonly DivisionRule[] = [
  {
    name: "compound joined",
    example: "گفتوگو → گفت‌وگو",
    among: "every",
    divide: compoundGaps,
  },
  {
    name: "compound with ending joined",
    example: "صاحبنظرانی → صاحب‌نظرانی",
    among: "unlisted",
    divide: inflectedGaps,
  },
  {
    name: "می joined",
    example: "میچرخیدند → می‌چرخیدند",
    among: "strange",
    divide: verbGaps,
  },
  {
    name: "ه‌ای joined",
    example: "دریچهای → دریچه‌ای",
    among: "unlisted",
    divide: silentHeGaps,
  },
  { name: "ها joined", example: "سنجابهای → سنجاب‌های", among: "every", divide: pluralGaps },
  {
    name: "ترین joined",
    example: "نازکترین → نازک‌ترین",
    among: "every",
    divide: superlativeGaps,
  },
  {
    name: "تر joined",
    example: "نازکتر → نازک‌تر",
    among: "strange",
    divide: comparativeGaps,
  },
  {
    name: "ی‌ام joined",
    example: "صندلیام → صندلی‌ام",
    among: "unlisted",
    divide: afterYeGaps,
  },
  {
    name: "suffix joined",
    example: "تونلسازی → تونل‌سازی",
    among: "strange",
    divide: suffixGaps,
  },
  {
    name: "prefix joined",
    example: "بیتعادل → بی‌تعادل",
    among: "strange",
    divide: prefixGaps,
  },
]

/** The parts of a joined word; undefined where it is whole, or nothing is known of its parts. */
export function divisionOf(key: string): Division | undefined {
  if (key.length < 4 || wholes.has(key)) return undefined
  const isListed = isWhole(key)
  const isStrange = !isListed && !isInflectedWhole(key)
  for (const rule of divisionRules) {
    if (rule.among === "unlisted" ? isListed : rule.among === "strange" && !isStrange) continue
    const gaps = rule.divide(key)
    if (gaps !== undefined) return { gaps, rule }
  }
  return undefined
}

type Test = (stem: string, ending: string) => boolean

/** The parts of a word with one of the endings, if the stem before it passes. */
function gapsBefore(key: string, endings: readonly string[], passes: Test): readonly number[] | undefined {
  for (const ending of endings) {
    if (!key.endsWith(ending)) continue
    const stem = key.slice(0, -ending.length)
    if (stem.length > 1 && passes(stem, ending)) return [...(divisionOf(stem)?.gaps ?? []), stem.length]
  }
  return undefined
}

function compoundGaps(key: string): readonly number[] | undefined {
  return compoundOf(key)?.gaps
}

function inflectedGaps(key: string): readonly number[] | undefined {
  const ending = compoundEndings.find((end) => key.endsWith(end) && isCompound(key.slice(0, -end.length)))
  return ending === undefined ? undefined : compoundOf(key.slice(0, -ending.length))?.gaps
}

/** Behind نمی any form is a verb; behind می it must be known as one, for «میلیون» and «میخک» begin like it. */
function verbGaps(key: string): readonly number[] | undefined {
  const prefix = verbPrefixes.find((start) => key.startsWith(start))
  if (prefix === undefined) return undefined
  const form = key.slice(prefix.length)
  if (form.length < 2) return undefined
  if (isVerb(form) || (prefix.endsWith("نمی") && /[دمی]$/.test(form))) return [prefix.length]
  const participle = participleOf(form)
  return participle === undefined ? undefined : [prefix.length, prefix.length + participle.length]
}

/** «شاخهای» is «شاخه‌ای» or «شاخ‌های»: the more frequent word decides. */
function silentHeGaps(key: string): readonly number[] | undefined {
  return gapsBefore(key, silentHeEndings, (word, ending) => {
    if (!word.endsWith("ه") || word.length < 3) return false
    const bare = word.slice(0, -1)
    if (ending === "ای") return isLikelier(word, bare)
    return isKnown(word) || isVerb(bare)
  })
}

function pluralGaps(key: string): readonly number[] | undefined {
  return gapsBefore(key, pluralEndings, (word) => joins(word.at(-1)) && isNoun(word))
}

const derived = /^(.{3,})(گری|گر|گاه|ستان|چی|مند|انه|یه|ی)$/

/** A word that may take ها: a known one, one made of known ones, or one too long for the ending to be its own. */
function isNoun(word: string): boolean {
  if (isKnown(word) || divisionOf(word) !== undefined) return true
  if (word.length > 4 || (word.endsWith("ه") && word.length > 2)) return true
  const base = derived.exec(word)?.[1]
  return base !== undefined && isKnown(base)
}

function superlativeGaps(key: string): readonly number[] | undefined {
  return gapsBefore(key, ["ترین"], (word) => joins(word.at(-1)) && isAdjective(word, 3))
}

function comparativeGaps(key: string): readonly number[] | undefined {
  return gapsBefore(key, ["تر", "تری"], (word) => joins(word.at(-1)) && isAdjective(word, 4))
}

function isAdjective(word: string, least: number): boolean {
  if (word.length < least) return isKnown(`${word}ترین`)
  return isKnown(word) || divisionOf(word) !== undefined
}

function afterYeGaps(key: string): readonly number[] | undefined {
  return gapsBefore(key, afterYeEndings, (word) => word.length > 3 && word.endsWith("ی") && isKnown(word))
}

function suffixGaps(key: string): readonly number[] | undefined {
  return gapsBefore(key, suffixes, (word) => word.length > 3 && joins(word.at(-1)) && isKnown(word))
}

function prefixGaps(key: string): readonly number[] | undefined {
  const prefix = prefixes.find((start) => key.startsWith(start) && isFree(key.slice(start.length)))
  return prefix === undefined ? undefined : [prefix.length]
}

const isFree = (word: string): boolean => word.length > 2 && isKnown(word)
