import { stripVTControlCharacters } from "node:util"

const unseen = /[\u200c-\u200f\u2066-\u2069\u064b-\u065f\u0670]/g

/** Width of a string on a terminal: marks, ZWNJ, isolates and escape sequences take no room. */
function widthOf(text: string): number {
  return [...stripVTControlCharacters(text).replace(unseen, "")].length
}

/** Breaks a line at blanks so that none is wider than `width`, with `indent` before all but the first. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = indent + word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line].join("\n")
}

/** «۱۲» */
export function persianNumber(number: number): string {
  return String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))
}
