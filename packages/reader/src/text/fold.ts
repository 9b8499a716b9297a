import { type CellEdit, findCellEdits } from "./cell-edits.ts"
import { type Cells, toCells } from "./cells.ts"
import { toText } from "./code-units.ts"
import type { FoldedText } from "./folded-text.ts"
import { showCells } from "./repair.ts"

export interface FoldOptions {
  /** Whether lost ZWNJ and blanks are restored; true by default. */
  readonly repair?: boolean
}

/** The article in one spelling. Takes any sequence of code units; linear in their number. */
export function fold(original: string, { repair = true }: FoldOptions = {}): FoldedText {
  const cells = toCells(original)
  const edits = repair ? findCellEdits(cells) : []
  return { original, repaired: showCells(cells, edits), ...matched(cells, edits) }
}

/** What matching sees of the cells with the edits made, and where it stood. */
function matched(cells: Cells, edits: readonly CellEdit[]): Pick<FoldedText, "text" | "starts" | "ends"> {
  if (edits.length === 0 && !cells.letters.includes(0)) {
    return { text: toText(cells.letters), starts: cells.starts, ends: cells.ends }
  }
  const size = cells.letters.length + edits.length
  const letters = new Uint16Array(size)
  const starts = new Uint32Array(size)
  const ends = new Uint32Array(size)
  let count = 0
  const put = (letter: number, start: number, end: number): void => {
    if (letter === 0) return
    letters[count] = letter
    starts[count] = start
    ends[count++] = end
  }
  let next = 0
  for (let at = 0; at < cells.letters.length; at++) {
    const edit = edits[next]?.at === at ? edits[next++] : undefined
    const start = cells.starts[at]!
    const end = cells.ends[at]!
    // What is inserted within a ligature stands where the ligature does.
    if (edit !== undefined)
      put(edit.replacement, start, edit.replaces ? end : Math.max(start, ends[count - 1] ?? 0))
    if (edit?.replaces !== true) put(cells.letters[at]!, start, end)
  }
  return {
    text: toText(letters.subarray(0, count)),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  }
}
