import { personalEndings } from "./affixes.ts"
import { compoundList } from "./tables/compounds.ts"
import { dictionaryList, verbRoots } from "./tables/dictionary.ts"
import { lexiconList } from "./tables/lexicon.ts"
import { WordList } from "./word-list.ts"

let lexicon: WordList | undefined
let compounds: WordList | undefined
let dictionary: WordList | undefined

/** How many words of written Persian are more frequent than this one; undefined where the list does not have it. */
export function rankOf(key: string): number | undefined {
  lexicon ??= new WordList(lexiconList)
  return lexicon.rankOf(key)
}

function compoundWords(): WordList {
  compounds ??= new WordList(compoundList)
  return compounds
}

/** The word as the dictionary spells it, "_" for ZWNJ; undefined where it is not there or a counted list has it. */
export function dictionaryEntry(key: string): string | undefined {
  dictionary ??= new WordList(dictionaryList)
  return dictionary.find(key)
}

/** Where the ZWNJ of a word stand, as offsets into its key, and whether it is as well written with spaces instead. */
export interface Compound {
  readonly gaps: readonly number[]
  readonly apart: boolean
}

/** The compound that these letters are, ZWNJ and spaces gone. */
export function compoundOf(key: string): Compound | undefined {
  const entry = compoundWords().find(key)
  if (entry === undefined) return undefined
  const apart = entry.startsWith("/")
  const signs = apart ? 1 : 0
  const gaps: number[] = []
  for (let at = entry.indexOf("_"); at !== -1; at = entry.indexOf("_", at + 1)) {
    gaps.push(at - signs - gaps.length)
  }
  return { gaps, apart }
}

export function isCompound(key: string): boolean {
  return compoundWords().has(key)
}

/** Whether a compound that is not as well written apart begins with these letters and a ZWNJ. */
export function beginsCompound(key: string): boolean {
  return compoundWords().begins(key)
}

/**
 * How a word stands in the lists, in steps: 0 is unknown, 1 to 8 a counted word by frequency, 9 a word of the dictionary; then those
 * with ZWNJ: 10 as often written apart, 11 counted, 12 of the dictionary.
 */
export function standingOf(key: string): number {
  const compound = compoundWords().find(key)
  if (compound !== undefined) return compound.startsWith("/") ? 10 : 11
  const rank = rankOf(key)
  if (rank !== undefined) return 1 + Math.min(7, Math.floor(Math.log2(rank + 1) / 2))
  const entry = dictionaryEntry(key)
  if (entry === undefined) return 0
  return entry.includes("_") ? 12 : 9
}

/** Whether the key is a word that is seen in Persian text. */
export function isKnown(key: string): boolean {
  return rankOf(key) !== undefined || isCompound(key)
}

/** Whether good text writes the key without ZWNJ. */
export function isWhole(key: string): boolean {
  return rankOf(key) !== undefined && !isCompound(key)
}

const inflections: readonly string[] = ["مان", "شان", "تان", "ان", "ات", "ش", "م", "ت", "ی"]

/** «همکارش» is «همکار» with an ending that is written joined. */
export function isInflectedWhole(key: string): boolean {
  return inflections.some(
    (end) => key.endsWith(end) && key.length > end.length + 3 && isWhole(key.slice(0, -end.length)),
  )
}

/** The first of two readings is the more frequent word. */
export function isLikelier(key: string, other: string): boolean {
  return (rankOf(key) ?? Number.POSITIVE_INFINITY) < (rankOf(other) ?? Number.POSITIVE_INFINITY)
}

let roots: ReadonlySet<string> | undefined

/** Whether می can stand before it: «شود», «گفتند». */
export function isVerb(form: string): boolean {
  roots ??= new Set(verbRoots.trim().split(/\s+/))
  return formsOf(form).some((root) => roots!.has(root) || isPast(root))
}

/** The form and what it is without a personal ending. */
function formsOf(form: string): string[] {
  const stems = personalEndings.filter((end) => form.endsWith(end)).map((end) => form.slice(0, -end.length))
  return [form, ...stems]
}

/** «چرخید» is a verb because «چرخیده» is a word. */
function isPast(root: string): boolean {
  return root.length > 3 && /[تد]$/.test(root) && isKnown(`${root}ه`)
}

/** «داده» of «دادهاند». */
export function participleOf(form: string): string | undefined {
  const stem = /^(.{2,})ه(?:ام|ای|اند|ایم|اید)$/.exec(form)?.[1]
  return stem !== undefined && isVerb(stem) ? `${stem}ه` : undefined
}

/** Whether می can stand before it, also as «می‌داده‌اند». */
export function isVerbal(form: string): boolean {
  return form.length > 1 && (isVerb(form) || participleOf(form) !== undefined)
}
