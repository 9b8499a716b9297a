import { type Cells, joinerCode, space } from "./cells.ts"
import { type Least, leastFor, leastOfAll } from "./habit.ts"
import { beginsCompound } from "./known-words.ts"
import { factsOf, type Gap, type PartFacts, seamBetween } from "./parts.ts"
import {
  addPiece,
  cutPiece,
  isBlankBetween,
  isGapBetween,
  isJoinerBetween,
  type Piece,
  piecesOf,
} from "./pieces.ts"
import type { RepairRule } from "./repair-rule.ts"
import { glued } from "./separate.ts"
import { compoundApart, seamsOf, unionRuleOf } from "./unite.ts"

/** A change before one cell, or of the blank in it. */
export interface CellEdit {
  readonly at: number
  /** A code unit; 0 for nothing. */
  readonly replacement: number
  /** Whether the cell at `at` is a blank that the replacement takes the place of. */
  readonly replaces: boolean
  readonly rule: RepairRule
  /** 0..1 */
  readonly certainty: number
}

/**
 * What repair would change, in order, if it is at least so sure; without `least`, as sure as this text asks for. What is decided at
 * one place depends on the three or four parts around it alone, so that repairing twice is repairing once.
 */
export function findCellEdits(cells: Cells, least?: Least): CellEdit[] {
  const edits: CellEdit[] = []
  const written = piecesOf(cells)
  const { gap, seam } = least ?? leastFor(cells, written)
  const pieces: Piece[] = []
  for (const piece of written) divide(cells.letters, piece, gap, pieces, edits)
  uniteEndings(cells, pieces, edits)
  for (let i = 0; i + 1 < pieces.length; ) i = unite(cells, pieces, i, seam, edits)
  return edits.sort((a, b) => a.at - b.at)
}

/** Adds what a piece falls into where ZWNJ and blanks were lost in it: itself, where none were. */
function divide(letters: Uint16Array, piece: Piece, least: number, pieces: Piece[], edits: CellEdit[]): void {
  const gaps = piece.facts.gluedAt ?? gapsIn(piece.facts, least)
  if (gaps.length === 0) {
    pieces.push(piece)
    return
  }
  const offsets = gaps.map(({ offset }) => offset)
  for (const [k, part] of cutPiece(letters, piece, offsets).entries()) {
    if (k > 0) edits.push(cutEdit(part, gaps[k - 1]!))
    const found: Piece[] = []
    addPiece(letters, part, found)
    for (const each of found) divide(letters, each, least, pieces, edits)
  }
}

const gapsIn = ({ gaps, surest }: PartFacts, least: number): readonly Gap[] =>
  surest < least ? [] : gaps.filter(({ certainty }) => certainty >= least)

const cutEdit = ({ from }: Piece, { rule, certainty }: Gap): CellEdit => ({
  at: from,
  replacement: rule === glued ? space : joinerCode,
  replaces: false,
  rule,
  certainty,
})

/** Takes away the blanks before endings that their stems do not join: «کار ها». */
function uniteEndings(cells: Cells, pieces: Piece[], edits: CellEdit[]): void {
  for (let i = 1; i < pieces.length; i++) {
    const left = pieces[i - 1]!
    const right = pieces[i]!
    if (!right.facts.isAffix || left.facts.joins || !isGapBetween(cells, left, right)) continue
    const rule = unionRuleOf(left.facts.key, right.facts.key)
    const both = factsOf(left.facts.key + right.facts.key)
    if (rule === undefined || both.surest >= leastOfAll.gap) continue
    edits.push(blankEdit(right, 0, rule, rule.confidence))
    if (both.joint === undefined) pieces.splice(--i, 2, { from: left.from, to: right.to, facts: both })
    else pieces[i] = { ...right, from: left.to }
  }
}

/** Sets the blanks behind piece `i` as they should be; returns the next piece to look at. */
function unite(cells: Cells, pieces: readonly Piece[], i: number, least: number, edits: CellEdit[]): number {
  if (isAgo(pieces, i)) return i + 1
  const end = uniteCompound(cells, pieces, i, edits)
  if (end !== undefined) return end
  const left = pieces[i]!
  const right = pieces[i + 1]!
  if (!left.facts.joins || !isGapBetween(cells, left, right)) return i + 1
  if (isPassive(cells, pieces, i + 1)) return i + 1
  const seam = seamBetween(left.facts, right.facts)
  // The underscore of a hashtag may stand for a blank or for a ZWNJ.
  const enough = isBlankBetween(cells, left, right) ? least : leastOfAll.seam
  if (seam !== undefined && seam.certainty >= enough)
    edits.push(blankEdit(right, joinerCode, seam.rule, seam.certainty))
  return i + 1
}

const timeUnits: ReadonlySet<string> = new Set("سال ماه هفته روز ساعت دقیقه شب دهه قرن".split(" "))

/** «دو سال پیش ساخته شد»: behind a unit of time «پیش» begins no compound. */
const isAgo = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]!.facts.key === "پیش" && timeUnits.has(pieces[i - 1]?.facts.key ?? "")

const blankEdit = ({ from }: Piece, replacement: number, rule: RepairRule, certainty: number): CellEdit => ({
  at: from - 1,
  replacement,
  replaces: true,
  rule,
  certainty,
})

/** Sets the blanks of the longest listed compound from piece `i` on; returns its last piece, undefined where there is none. */
function uniteCompound(
  cells: Cells,
  pieces: readonly Piece[],
  i: number,
  edits: CellEdit[],
): number | undefined {
  if (!pieces[i]!.facts.beginsCompound) return undefined
  const parts = [pieces[i]!.facts.key]
  let key = parts[0]!
  let seams: readonly boolean[] | undefined
  for (let at = i + 1; at < pieces.length && isNear(cells, pieces[at - 1]!, pieces[at]!); at++) {
    const part = pieces[at]!.facts.key
    parts.push(part)
    key += part
    if (!isPassive(cells, pieces, at)) seams = seamsOf(key, parts) ?? seams
    if (part !== "و" && !beginsCompound(key)) break
  }
  for (const [k, isZwnj] of (seams ?? []).entries()) {
    const piece = pieces[i + k + 1]!
    if (!isGapBetween(cells, pieces[i + k]!, piece)) continue
    edits.push(blankEdit(piece, isZwnj ? joinerCode : 0, compoundApart, compoundApart.confidence))
  }
  return seams === undefined ? undefined : i + seams.length
}

/** What stands behind a participle that is a verb. */
const behindVerbs: ReadonlySet<string> = new Set(
  "است اند ام ای ایم اید بود بودم بودی بودیم بودید بودند باشد باشند نیست نبود و که".split(" "),
)

/** «کشتی توقیف شده است» has a verb, «کشتی توقیف‌شده را» an adjective: an auxiliary or the end of a clause tells. */
function isPassive(cells: Cells, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!
  if (piece.facts.key !== "شده") return false
  const next = pieces[at + 1]
  return next === undefined || !isNear(cells, piece, next) || behindVerbs.has(next.facts.key)
}

/** Whether nothing but a ZWNJ or a blank parts the two, or nothing at all. */
const isNear = (cells: Cells, left: Piece, right: Piece): boolean =>
  right.from === left.to || isJoinerBetween(cells, left, right) || isGapBetween(cells, left, right)
