/** One letter for each that Persian text writes in several ways, as good orthography has it. */
const unified: ReadonlyMap<string, string> = new Map(
  Object.entries({ ي: "ی", ى: "ی", ې: "ی", ێ: "ی", ك: "ک", ڪ: "ک", ە: "ه", ہ: "ه", ھ: "ه" }),
)

/** Letters that matching takes for one though good orthography keeps them apart. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({ ئ: "ی", ة: "ه", ۀ: "ه", أ: "ا", إ: "ا", ٱ: "ا", ؤ: "و" }),
)

export const zwnj = "\u200C"

/** Diacritics: kept for people, dropped for matching. */
const isMark = (code: number): boolean => (code >= 0x064b && code <= 0x065f) || code === 0x0670

/** The letter that good orthography has for it; kashida is none. */
export function unifyLetter(letter: string): string {
  return letter === "\u0640" ? "" : (unified.get(letter) ?? letter)
}

/** One letter as matching sees it: «ي» is «ی», «ئ» is «ی», Persian and Arabic digits are ASCII, marks and kashida are "". */
export function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code < 0x0620) return letter
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660)
  if (isMark(code)) return ""
  return alike.get(letter) ?? unifyLetter(letter)
}

/** A written word as `Token.key` has it: letters folded, ZWNJ gone. */
export function keyOf(word: string): string {
  let key = ""
  for (const letter of word) if (letter !== zwnj) key += foldLetter(letter)
  return key
}

/** Letters that do not join what follows: a ZWNJ behind one shows nothing, and a space that is missing there is not seen. */
const unjoining: ReadonlySet<string> = new Set("اآدذرزژو")

export function joins(letter: string | undefined): boolean {
  return letter !== undefined && !unjoining.has(letter)
}
