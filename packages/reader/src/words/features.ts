import { classOf } from "./closed-classes.ts"
import { analyze } from "./verb-forms.ts"
import type { Token } from "./words.ts"

/** A 32-bit hash (FNV-1a) of a feature: its kind and its letters from `from` to `to`. */
export function hashOf(kind: number, letters: string, from: number = 0, to: number = letters.length): number {
  let hash = Math.imul(kind + 0x9e37, 0x85ebca6b)
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

/** Endings that say most where the word without them is known: «کتاب‌های» by «کتاب». */
const endings: readonly string[] = ["ی", "ان", "ات", "های", "ها", "ای", "م", "ش", "ترین", "تر"]

/** What a word shows without its neighbours, as hashes: its letters, its ends, its verb form, its closed class. */
export function featuresOf({ text, key, kind }: Token, isKnown: (key: string) => boolean): number[] {
  if (kind === "number") return [hashOf(0, kind), hashOf(9, String(Math.min(key.length, 6)))]
  if (kind !== "word") return [hashOf(0, kind === "punctuation" ? key : kind)]
  const { length } = key
  const form = analyze(key)
  const hashes = [hashOf(1, key), hashOf(2, classOf(key) ?? ""), hashOf(3, String(Math.min(length, 8)))]
  if (form !== undefined) {
    hashes.push(hashOf(4, `${form.tense}${form.person}${form.plural}`), hashOf(5, form.lemma))
  }
  for (let size = 1; size < Math.min(length, 5); size++) hashes.push(hashOf(10 + size, key, length - size))
  for (let size = 1; size < Math.min(length, 4); size++) hashes.push(hashOf(20 + size, key, 0, size))
  const seam = text.lastIndexOf("\u200c")
  if (seam !== -1) hashes.push(hashOf(6, text, seam), hashOf(7, text, 0, text.indexOf("\u200c")))
  if (!isKnown(key)) hashes.push(hashOf(8, ""))
  for (const ending of endings) {
    if (length > ending.length + 1 && key.endsWith(ending)) {
      hashes.push(hashOf(isKnown(key.slice(0, -ending.length)) ? 30 : 31, ending))
    }
  }
  return hashes
}
