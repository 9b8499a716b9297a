import { type Cells, isLetterCode, joinerCode, newline, space } from "./cells.ts"
import { toText } from "./code-units.ts"
import { factsOf, type PartFacts } from "./parts.ts"

/** A part where it stands in the cells. */
export interface Piece {
  /** Its first cell. */
  readonly from: number
  /** Behind its last cell; marks belong to the letter before them. */
  readonly to: number
  readonly facts: PartFacts
}

/** The parts of the words of a text, outside links, addresses and file names. */
export function piecesOf({ letters }: Cells): Piece[] {
  const text = toText(letters)
  const pieces: Piece[] = []
  for (let at = 0; at < letters.length; ) {
    const end = runEnd(letters, at)
    if (!isLink(letters, at, end)) addPieces(pieces, letters, text, at, end)
    at = end + 1
  }
  return pieces
}

function runEnd(letters: Uint16Array, start: number): number {
  let at = start
  while (at < letters.length && letters[at] !== space && letters[at] !== newline) at++
  return at
}

const underscore = 0x5f
const atSign = 0x40
const colon = 0x3a
const slash = 0x2f

function isLink(letters: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = letters[at]
    if (code === underscore || code === atSign) return true
    if (code === colon && letters[at + 1] === slash && letters[at + 2] === slash) return true
  }
  return false
}

function addPieces(pieces: Piece[], letters: Uint16Array, text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (!isLetterCode(letters[at]!)) continue
    const from = at
    let hasMarks = false
    for (; at < end && (isLetterCode(letters[at]!) || letters[at] === 0); at++) hasMarks ||= letters[at] === 0
    const written = text.slice(from, at)
    addPiece(
      letters,
      { from, to: at, facts: factsOf(hasMarks ? written.replaceAll("\0", "") : written) },
      pieces,
    )
  }
}

/** Adds a piece, or the two that stand in it unseen. */
export function addPiece(letters: Uint16Array, piece: Piece, pieces: Piece[]): void {
  const { joint } = piece.facts
  if (joint === undefined) pieces.push(piece)
  else for (const part of cutPiece(letters, piece, [joint])) addPiece(letters, part, pieces)
}

/** What a piece falls into at these letters of it, which are in order. */
export function cutPiece(
  letters: Uint16Array,
  { from, to, facts }: Piece,
  offsets: readonly number[],
): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let at = from
  let seen = 0
  for (const [k, offset] of offsets.entries()) {
    for (; seen < offset || letters[at] === 0; at++) if (letters[at] !== 0) seen++
    pieces.push({ from: start, to: at, facts: factsOf(facts.key.slice(offsets[k - 1] ?? 0, offset)) })
    start = at
  }
  pieces.push({ from: start, to, facts: factsOf(facts.key.slice(offsets.at(-1) ?? 0)) })
  return pieces
}

/** Whether just one blank parts the two, or the underscore of a hashtag, which matching takes for one. */
export const isGapBetween = ({ letters }: Cells, left: Piece, right: Piece): boolean =>
  right.from === left.to + 1 && letters[left.to] === space

export const isBlankBetween = (cells: Cells, left: Piece, right: Piece): boolean =>
  isGapBetween(cells, left, right) && cells.shown[left.to] === space

/** Whether a ZWNJ parts the two. */
export const isJoinerBetween = ({ letters }: Cells, left: Piece, right: Piece): boolean =>
  right.from === left.to + 1 && letters[left.to] === joinerCode
