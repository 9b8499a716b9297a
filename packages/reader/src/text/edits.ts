/** A change of spelling: what stands in `[start, end)` of the text as it came in is better written as `replacement`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** 0..1 */
  readonly confidence: number
  readonly rule: string
}

/** The text with the edits made; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(from, start), replacement)
    from = end
  }
  pieces.push(text.slice(from))
  return pieces.join("")
}

/** Edits of a text as one list with edits of what they make of it: those of the later list that touch an earlier one take it over. */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const composed: Edit[] = []
  let next = 0
  /** How much farther on a place stands after the first edits than in the text. */
  let shift = 0
  const passFirst = (): void => {
    const edit = first[next++]!
    composed.push(edit)
    shift += edit.replacement.length - (edit.end - edit.start)
  }
  for (const edit of second) {
    while (next < first.length && madeEnd(first[next]!, shift) < edit.start) passFirst()
    const touched: Edit[] = []
    let end = shift
    while (next < first.length && first[next]!.start + end <= edit.end) {
      const other = first[next++]!
      touched.push(other)
      end += other.replacement.length - (other.end - other.start)
    }
    composed.push(joined(text, edit, touched, shift, end))
    shift = end
  }
  while (next < first.length) passFirst()
  return composed
}

/** Where what the edit made ends, in the text that it made. */
const madeEnd = ({ start, replacement }: Edit, shift: number): number => start + shift + replacement.length

/** One edit in the place of a later one and of the earlier ones that it touches; the places before and behind it are shifted so far. */
function joined(text: string, edit: Edit, touched: readonly Edit[], before: number, behind: number): Edit {
  const start = Math.min(edit.start - before, touched[0]?.start ?? Number.POSITIVE_INFINITY)
  const end = Math.max(edit.end - behind, touched.at(-1)?.end ?? 0)
  const made = applyEdits(
    text.slice(start, end),
    touched.map((other) => ({ ...other, start: other.start - start, end: other.end - start })),
  )
  const at = edit.start - before - start
  const replacement = made.slice(0, at) + edit.replacement + made.slice(at + (edit.end - edit.start))
  return { ...edit, start, end, replacement }
}
