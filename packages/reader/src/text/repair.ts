import { type CellEdit, findCellEdits } from "./cell-edits.ts"
import { type Cells, space, toCells } from "./cells.ts"
import { toText } from "./code-units.ts"
import { divisionRules } from "./divide.ts"
import type { RepairRule } from "./repair-rule.ts"
import { glued } from "./separate.ts"
import { compoundApart, unionRules } from "./unite.ts"

/** A change of spelling: what stands in `[start, end)` of the text as it came in is better written as `replacement`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** 0..1 */
  readonly confidence: number
  readonly rule: string
}

export interface RepairOptions {
  /** Changes that are less sure than this are not made; 0 by default. */
  readonly least?: number
}

/** Every rule of repair, in the order in which they are tried. */
export const repairRules: readonly RepairRule[] = [compoundApart, ...unionRules, ...divisionRules, glued]

/**
 * Good Persian back from damaged Persian: letters unified, blanks set right, and lost ZWNJ restored. `edits` lists what the last
 * took, in order. Takes any code units.
 */
export function repair(text: string, options: RepairOptions = {}): { text: string; edits: Edit[] } {
  const cells = toCells(text)
  const edits = findCellEdits(cells).filter(({ rule }) => rule.confidence >= (options.least ?? 0))
  return { text: showCells(cells, edits), edits: edits.map((edit) => toEdit(cells, edit)) }
}

function toEdit({ starts, ends }: Cells, { at, replacement, replaces, rule }: CellEdit): Edit {
  const start = starts[at]!
  return {
    start,
    end: replaces ? ends[at]! : start,
    replacement: replacement === 0 ? "" : String.fromCharCode(replacement),
    confidence: rule.confidence,
    rule: `repair/${rule.name}`,
  }
}

/** The text that people see in the cells, with the edits made; the underscores of a hashtag stay. */
export function showCells({ shown }: Cells, edits: readonly CellEdit[]): string {
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
