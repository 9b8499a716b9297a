import type { FoldedText } from "./folded-text.ts"
import { unifyLetter, zwnj } from "./letters.ts"

/** `[start, end)` of the folded text as good orthography writes it: marks, hamza and digits as they were, ZWNJ restored. */
export function writtenOf({ original, text, starts, ends }: FoldedText, start: number, end: number): string {
  let written = ""
  for (let at = start; at < end; at++) {
    const from = starts[at]!
    const isOwn = ends[at]! > from && text[at] !== zwnj && original.charCodeAt(from) < 0xfb50
    if (!isOwn) written += text[at]
    else for (const letter of original.slice(from, ends[at])) written += unifyLetter(letter)
  }
  return written
}
