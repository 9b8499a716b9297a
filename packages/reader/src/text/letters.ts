/** One letter for each that Persian text writes in several ways. Keys that fold to "" are dropped. */
const folds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ي: "ی",
    ى: "ی",
    ئ: "ی",
    ې: "ی",
    ێ: "ی",
    ك: "ک",
    ڪ: "ک",
    ة: "ه",
    ۀ: "ه",
    ە: "ه",
    ہ: "ه",
    ھ: "ه",
    أ: "ا",
    إ: "ا",
    ٱ: "ا",
    ؤ: "و",
  }),
)

const marks = /[\u0640\u064B-\u065F\u0670\u0654\u0655]/
const zwnj = "\u200C"

/** One letter as matching sees it: «ي» is «ی», «ئ» is «ی», Persian and Arabic digits are ASCII, marks and kashida are "". */
export function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660)
  return folds.get(letter) ?? (marks.test(letter) ? "" : letter)
}

/** A written word as `Token.key` has it: letters folded, ZWNJ gone. */
export function keyOf(word: string): string {
  let key = ""
  for (const letter of word) if (letter !== zwnj) key += foldLetter(letter)
  return key
}
