import type { FoldedText } from "./folded-text.ts"
import { foldLetter } from "./letters.ts"

/** The article in one spelling. Takes any sequence of code units. */
export function fold(original: string): FoldedText {
  let text = ""
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < original.length; i++) {
    const letter = original[i]!
    const folded = /[^\S\n]/.test(letter) ? (text.endsWith(" ") ? "" : " ") : foldLetter(letter)
    if (folded === "") continue
    text += folded
    starts.push(i)
    ends.push(i + 1)
  }
  return { original, repaired: original, text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}
