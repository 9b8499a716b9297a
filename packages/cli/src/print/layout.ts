import type { Paint } from "./style.ts"

/** A piece of a paragraph and how it is painted. */
export interface Run {
  readonly text: string
  readonly paint?: Paint
}

/** «۱۲» of 12, and of any text with Latin digits. */
export function persianDigits(number: number | string): string {
  return String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x6c0))
}

/** Columns that a string takes on a terminal: none for marks, ZWNJ and isolates, two for wide letters and emoji. */
export function widthOf(text: string): number {
  const visible = text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, "")
  const letters = [...visible].length
  return letters + (visible.match(/[\p{Script=Han}\p{Script=Hangul}\p{Emoji_Presentation}]/gu)?.length ?? 0)
}

/** Lets nothing of a foreign text work on the terminal: control codes become pictures, and its own direction marks go. */
export function showable(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\t\r\n\u2028\u2029]/g, " ")
    .replace(/\p{Cc}/gu, (code) =>
      String.fromCharCode(code < "\u0020" ? 0x2400 + code.charCodeAt(0) : 0xfffd),
    )
}

/** A piece of Latin text or digits that keeps its order inside a line of Persian. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/**
 * Paints runs as one paragraph with no line wider than `width` columns, broken at blanks; `indent` blanks stand before every line but
 * the first. Every line reads from right to left, whatever letter it begins with.
 */
export function paragraph(runs: readonly Run[], width: number, indent = 0): string {
  const plain = runs.map((run) => run.text).join("")
  return breakLines(plain, width, indent)
    .map(({ start, end }, index) => {
      const painted = paint(runs, start, end)
      return fromTheRight(plain.slice(start, end)) + (index === 0 ? "" : " ".repeat(indent)) + painted
    })
    .join("\n")
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** Blanks at a break belong to no line; a word that is wider than a line stands alone. */
function breakLines(text: string, width: number, indent: number): Piece[] {
  const lines: Piece[] = []
  let line: Piece | undefined
  let columns = 0
  for (const { 0: word, index } of text.matchAll(/ *[^ ]+/g)) {
    const room = width - (lines.length === 0 ? 0 : indent)
    const needed = widthOf(word)
    const end = index + word.length
    if (line !== undefined && columns + needed > room) {
      lines.push(line)
      line = { start: end - word.trimStart().length, end }
      columns = widthOf(word.trimStart())
    } else {
      line = { start: line?.start ?? index, end }
      columns += needed
    }
  }
  return line === undefined ? lines : [...lines, line]
}

function paint(runs: readonly Run[], start: number, end: number): string {
  let at = 0
  let painted = ""
  for (const { text, paint: paintRun } of runs) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    painted += paintRun === undefined ? piece : paintRun(piece)
    at += text.length
  }
  return painted
}

const beginsWithLatin = /^[^\p{L}]*(?=[\p{L}])[^\p{Script=Arabic}]/u

/** A right-to-left mark for a line whose first letter would turn it to the left. */
function fromTheRight(line: string): string {
  const outside = line.replace(/\u2068[^\u2069]*\u2069/g, "")
  return beginsWithLatin.test(outside) && /\p{Script=Arabic}/u.test(outside) ? "\u200f" : ""
}
