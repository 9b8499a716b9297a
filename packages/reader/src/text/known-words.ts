import { personalEndings } from "./affixes.ts"
import { compoundEntries, isCompound } from "./compounds.ts"
import { rankOf } from "./lexicon.ts"

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
  roots ??= makeRoots()
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

/** The forms that the compound list has behind می, and what they are without their personal endings. */
function makeRoots(): ReadonlySet<string> {
  const found = new Set<string>()
  for (const entry of compoundEntries()) {
    const form = /می_([^_/]+)$/.exec(entry)?.[1]
    if (form !== undefined) for (const root of formsOf(form)) if (root.length > 1) found.add(root)
  }
  return found
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
