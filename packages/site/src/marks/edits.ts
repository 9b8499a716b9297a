/** A change of the original that gives the repaired text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Takes offsets of the original to offsets of the repaired text. `edits` are in the order of the text and do not overlap. */
export function throughEdits(edits: readonly Edit[]): (offset: number) => number {
  return (offset) => {
    let shift = 0
    for (const { start, end, replacement } of edits) {
      if (start >= offset) break
      if (end > offset) return start + shift + Math.min(offset - start, replacement.length)
      shift += replacement.length - (end - start)
    }
    return offset + shift
  }
}

/** The way back. */
export function backThroughEdits(edits: readonly Edit[]): (offset: number) => number {
  return (offset) => {
    let shift = 0
    for (const { start, end, replacement } of edits) {
      const from = start + shift
      if (from >= offset) break
      if (from + replacement.length > offset) return Math.min(end, start + (offset - from))
      shift += replacement.length - (end - start)
    }
    return offset - shift
  }
}
