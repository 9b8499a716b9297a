/** One letter for each that Persian text writes in several ways, as good orthography has it. */
const unified: ReadonlyMap<string, string> = new Map(
  Object.entries({ ي: "ی", ى: "ی", ې: "ی", ێ: "ی", ك: "ک", ڪ: "ک", ە: "ه", ہ: "ه", ھ: "ه" }),
)

/** Letters that matching takes for one though good orthography keeps them apart. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({ ئ: "ی", ة: "ه", ۀ: "ه", أ: "ا", إ: "ا", ٱ: "ا", ؤ: "و" }),
)

export const zwnj = "\u200C"

const kashida = "\u0640"

/** Diacritics and marks of recitation: kept for people, dropped for matching. */
const mark = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/

/** The letter that good orthography has for it; kashida is none. */
export function unifyLetter(letter: string): string {
  return letter === kashida ? "" : (unified.get(letter) ?? letter)
}

const firstArabic = 0x0610
const foldedArabic: readonly string[] = Array.from({ length: 0x0700 - firstArabic }, (_, at) =>
  foldArabic(String.fromCharCode(firstArabic + at)),
)

/** One letter as matching sees it: «ي» is «ی», «ئ» is «ی», Persian and Arabic digits are ASCII, marks and kashida are "". */
export function foldLetter(letter: string): string {
  return foldedArabic[letter.charCodeAt(0) - firstArabic] ?? letter
}

function foldArabic(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660)
  if (mark.test(letter)) return ""
  return alike.get(letter) ?? unifyLetter(letter)
}

/** Letters that stand for themselves only. */
const isFolded = /^[ءابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآ]*$/

/** A written word as `Token.key` has it: letters folded, ZWNJ gone. */
export function keyOf(word: string): string {
  if (isFolded.test(word)) return word
  let key = ""
  for (const letter of word) if (letter !== zwnj) key += foldLetter(letter)
  return key
}

/** Folded letters that do not join what follows: a ZWNJ behind one shows nothing, and a space that is missing there is not seen. */
const unjoining: ReadonlySet<string> = new Set("اآءدذرزژو")

export function joins(letter: string | undefined): boolean {
  return letter !== undefined && !unjoining.has(letter)
}
