import { type CellEdit, findCellEdits } from "./cell-edits.ts"
import { type Cells, space, toCells } from "./cells.ts"
import { toText } from "./code-units.ts"
import { divisionRules } from "./divide.ts"
import { applyEdits, composeEdits, type Edit } from "./edits.ts"
import { letterGap } from "./parts.ts"
import type { RepairRule } from "./repair-rule.ts"
import { glued } from "./separate.ts"
import { type Style, styleEdits, styleRules } from "./style.ts"
import { compoundApart, unionRules } from "./unite.ts"

export interface RepairOptions extends Style {
  /** Changes that are less sure than this are not made, 0..1; by default it depends on how this text lost its ZWNJ. */
  readonly least?: number
}

/** Safe: the same letter in another spelling, a blank that shows nothing. */
const oneSpelling: RepairRule = { name: "one spelling", example: "كتاب → کتاب" }

/** Every rule of repair, in the order in which they are tried. */
export const repairRules: readonly RepairRule[] = [
  oneSpelling,
  compoundApart,
  ...unionRules,
  ...divisionRules,
  letterGap,
  glued,
  ...styleRules,
]

/**
 * Good Persian back from damaged Persian: letters unified, blanks set right, and lost ZWNJ restored. `edits` lists every change, in
 * order, as offsets into the text as it came in. Takes any code units; linear in their number.
 */
export function repair(text: string, options: RepairOptions = {}): { text: string; edits: Edit[] } {
  const cells = toCells(text)
  const { least } = options
  const found = findCellEdits(cells, least === undefined ? undefined : { gap: least, seam: least })
  const made = found.filter(({ certainty }) => certainty >= (least ?? 0))
  const repaired = showCells(cells, made)
  const edits = editsOf(text, cells, made)
  const styled = styleEdits(repaired, options)
  if (styled.length === 0) return { text: repaired, edits }
  return { text: applyEdits(repaired, styled), edits: composeEdits(text, edits, styled) }
}

/** The text that people see in the cells, with the edits made; the underscores of a hashtag stay. */
export function showCells({ shown }: Cells, edits: readonly CellEdit[]): string {
  if (edits.length === 0) return toText(shown)
  const units = new Uint16Array(shown.length + edits.length)
  let count = 0
  let next = 0
  for (let at = 0; at < shown.length; at++) {
    const edit = edits[next]?.at === at ? edits[next++] : undefined
    const isKept = edit?.replaces !== true || shown[at] !== space
    if (edit !== undefined && edit.replacement !== 0 && !(edit.replaces && isKept))
      units[count++] = edit.replacement
    if (isKept) units[count++] = shown[at]!
  }
  return toText(units.subarray(0, count))
}

/** All that tells what the cells show, with the edits made, from the text as it came in. */
function editsOf(text: string, cells: Cells, made: readonly CellEdit[]): Edit[] {
  const { shown, starts } = cells
  const edits: Edit[] = []
  let next = 0
  let done = 0
  for (let at = 0; at < shown.length; ) {
    const start = starts[at]!
    const to = unitEnd(starts, at)
    const from = next
    while (next < made.length && made[next]!.at < to) next++
    if (start > done) edits.push(toEdit(done, start, "", oneSpelling, 1))
    done = start + 1
    if (to - at > 1) edits.push(ligatureEdit(cells, at, to, made.slice(from, next)))
    else {
      const isTaken = next > from && addCellEdit(edits, cells, at, made[from]!)
      if (!isTaken && shown[at] !== text.charCodeAt(start)) {
        edits.push(toEdit(start, done, String.fromCharCode(shown[at]!), oneSpelling, 1))
      }
    }
    at = to
  }
  if (done < text.length) edits.push(toEdit(done, text.length, "", oneSpelling, 1))
  return edits
}

/** Behind the cells that one code unit of the text came to. */
function unitEnd(starts: Uint32Array, at: number): number {
  let to = at + 1
  while (starts[to] === starts[at]) to++
  return to
}

/** Adds what becomes of a cell; returns whether it takes the cell's place. */
function addCellEdit(edits: Edit[], { shown, starts }: Cells, at: number, edit: CellEdit): boolean {
  const { replacement, replaces, rule, certainty } = edit
  if (replaces && shown[at] !== space) return true
  const sign = replacement === 0 ? "" : String.fromCharCode(replacement)
  edits.push(toEdit(starts[at]!, starts[at]! + (replaces ? 1 : 0), sign, rule, certainty))
  return replaces
}

/** «ﻻ» is one unit of the text and two cells, between which something may be put. */
function ligatureEdit({ shown, starts }: Cells, from: number, to: number, made: readonly CellEdit[]): Edit {
  let spelling = ""
  for (let at = from; at < to; at++) {
    const edit = made.find((each) => each.at === at)
    if (edit !== undefined && edit.replacement !== 0) spelling += String.fromCharCode(edit.replacement)
    if (edit?.replaces !== true) spelling += String.fromCharCode(shown[at]!)
  }
  const { rule, certainty } = made[0] ?? { rule: oneSpelling, certainty: 1 }
  return toEdit(starts[from]!, starts[from]! + 1, spelling, rule, certainty)
}

const toEdit = (
  start: number,
  end: number,
  replacement: string,
  { name }: RepairRule,
  confidence: number,
): Edit => ({ start, end, replacement, confidence, rule: `repair/${name}` })
