import { foldLetter, unifyLetter, zwnj } from "./letters.ts"

/**
 * A text letter by letter, after safe folding and before repair. Each cell holds the folded letter ("" for a mark), what people
 * see, and where it stood.
 */
export interface Cells {
  readonly letters: string[]
  readonly shown: string[]
  readonly starts: number[]
  readonly ends: number[]
}

const blank = /[^\S\n\r\u2028\u2029\u0085]/
const lineBreak = /[\n\r\u2028\u2029\u0085]/
const presentation = /[\uFB50-\uFDFF\uFE70-\uFEFC]/

/** Controls and marks of direction and width that nobody sees, as ranges of code units. */
const unseen: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x007f],
  [0x00ad, 0x00ad],
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
]

const isUnseen = (code: number): boolean => unseen.some(([first, last]) => first <= code && code <= last)

/** Cuts a text into cells: runs of blanks become one, what cannot be seen is dropped. Takes any code units. */
export function toCells(text: string): Cells {
  const cells: Cells = { letters: [], shown: [], starts: [], ends: [] }
  for (let at = 0; at < text.length; at++) addLetter(cells, text[at]!, at)
  return cells
}

function addLetter(cells: Cells, letter: string, at: number): void {
  const code = letter.charCodeAt(0)
  if (code > 0x20 && code < 0x7f) put(cells, letter, letter, at)
  else if (letter === zwnj) addJoiner(cells, at)
  else if (lineBreak.test(letter)) addBreak(cells, at)
  else if (blank.test(letter)) addBlank(cells, at)
  else if (isUnseen(code)) return
  else if (presentation.test(letter)) addPresentation(cells, letter, at)
  else if (unifyLetter(letter) !== "") put(cells, foldLetter(letter), unifyLetter(letter), at)
}

function put(cells: Cells, letter: string, shown: string, at: number): void {
  cells.letters.push(letter)
  cells.shown.push(shown)
  cells.starts.push(at)
  cells.ends.push(at + 1)
}

/** «ﻻ» is two letters that stand in one place. */
function addPresentation(cells: Cells, letter: string, at: number): void {
  for (const plain of letter.normalize("NFKC")) {
    if (plain === " ") addBlank(cells, at)
    else if (unifyLetter(plain) !== "") put(cells, foldLetter(plain), unifyLetter(plain), at)
  }
}

const last = (cells: Cells): string | undefined => cells.letters.at(-1)

function addBlank(cells: Cells, at: number): void {
  if (last(cells) === zwnj) drop(cells)
  if (last(cells) !== " " && last(cells) !== "\n" && last(cells) !== undefined) put(cells, " ", " ", at)
}

/** Blanks before a line break are dropped, and breaks before the first word. */
function addBreak(cells: Cells, at: number): void {
  while (last(cells) === " " || last(cells) === zwnj) drop(cells)
  if (last(cells) !== undefined) put(cells, "\n", "\n", at)
}

/** A ZWNJ between two letters is kept; beside a blank or another ZWNJ it says nothing. */
function addJoiner(cells: Cells, at: number): void {
  const before = last(cells)
  if (before !== undefined && before !== " " && before !== "\n" && before !== zwnj) put(cells, zwnj, zwnj, at)
}

function drop(cells: Cells): void {
  cells.letters.pop()
  cells.shown.pop()
  cells.starts.pop()
  cells.ends.pop()
}
