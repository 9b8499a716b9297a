import { fold, words } from "@dabir/reader"
import { variantOf } from "./variants.ts"

/** A word as it is found by: spelling, ZWNJ and vowel marks forgiven. Offsets are of the original. */
export interface WordKey {
  readonly form: string
  readonly lemma: string
  readonly start: number
  readonly end: number
  /** Tells something by itself: no particle, pronoun or preposition. */
  readonly isContent: boolean
  /** Which sentence of the text it stands in. */
  readonly sentence: number
  /** What a ZWNJ sets apart: «رئیس» and «جمهور» of «رئیس‌جمهور»; one part in most words. */
  readonly parts: readonly string[]
}

/** The words of an entry, one lemma a form. */
export interface WordRow {
  readonly entry: number
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
}

/** The words of a text in order; punctuation, links and what holds no letter or digit are left out. */
export function keysOf(text: string): WordKey[] {
  const { tokens, sentences } = words(text)
  let sentence = 0
  return tokens.flatMap(({ text: written, lemma, pos, start, end }) => {
    while (start >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++
    const form = pos === "PUNCT" || isLink.test(written) ? "" : keyOf(written)
    if (form === "") return []
    const parts = written
      .split("\u200c")
      .map(keyOf)
      .filter((part) => part !== "")
    return [
      { form, lemma: lemmaOf(lemma, form), start, end, isContent: contentTags.has(pos), sentence, parts },
    ]
  })
}

const isLink = /^(https?:|www\.|@)/

/** The words of the sentences that hold some stretches of the text. */
export function keysAround(
  keys: readonly WordKey[],
  spans: readonly { start: number; end: number }[],
): WordKey[] {
  const isInside = (key: WordKey): boolean =>
    spans.some(({ start, end }) => key.start < end && key.end > start)
  const sentences = new Set(keys.filter(isInside).map(({ sentence }) => sentence))
  return keys.filter(({ sentence }) => sentences.has(sentence))
}

const contentTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"])

/** Words of Persian letters alone need no folding but that of their spelling. */
const isPlain = /^[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]+$/

/** Letters and digits in one spelling: «هیأت», «هیئت» and «هیات» are one. */
export function keyOf(word: string): string {
  if (isPlain.test(word)) return variantOf(word)
  const folded = fold(word, { repair: false }).text.toLowerCase()
  return variantOf(
    folded
      .replace(/[^\p{L}\p{N}]/gu, "")
      .replaceAll("آ", "ا")
      .replaceAll("ء", ""),
  )
}

/** Without the «ی» that ties a word on a vowel to the next one: «گفت‌وگوی» is «گفت‌وگو». */
function lemmaOf(lemma: string, form: string): string {
  const key = keyOf(lemma)
  if (key === "") return form
  return /^.{3,}[او]ی$/.test(key) ? variantOf(key.slice(0, -1)) : key
}
