import { toCells } from "./cells.ts"
import type { FoldedText } from "./folded-text.ts"
import { type CellEdit, findCellEdits, showCells } from "./repair.ts"

/** The article in one spelling, repaired. Takes any sequence of code units; linear in their number. */
export function fold(original: string): FoldedText {
  const cells = toCells(original)
  const edits = findCellEdits(cells)
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (letter: string, start: number, end: number): void => {
    if (letter === " " && (letters.length === 0 || letters.at(-1) === " " || letters.at(-1) === "\n")) return
    letters.push(letter)
    starts.push(start)
    ends.push(end)
  }
  let next = 0
  for (let at = 0; at < cells.letters.length; at++) {
    const edit: CellEdit | undefined = edits[next]?.at === at ? edits[next++] : undefined
    const start = cells.starts[at]!
    if (edit !== undefined && edit.replacement !== "")
      put(edit.replacement, start, edit.replaces ? cells.ends[at]! : start)
    if (edit?.replaces === true) continue
    if (cells.letters[at] !== "") put(cells.letters[at]!, start, cells.ends[at]!)
    else if (ends.length > 0) ends[ends.length - 1] = cells.ends[at]!
  }
  return {
    original,
    repaired: showCells(cells, edits),
    text: letters.join(""),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }
}
