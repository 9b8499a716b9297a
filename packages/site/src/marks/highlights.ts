/** A stretch of a text, in UTF-16 code units, and the kind of mark that it gets. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
}

export type MarkKind =
  | "party"
  | "when"
  | "where"
  | "evidence"
  | "cue"
  | "content"
  | "topic"
  | "found"
  | "current"

const markKinds: readonly MarkKind[] = [
  "topic",
  "content",
  "evidence",
  "party",
  "when",
  "where",
  "cue",
  "found",
  "current",
]

/**
 * Marks stretches of the text in an element without touching it: letters on both sides of a mark's edge stay joined. The element may hold
 * its text in many text nodes, whose lengths add up to the text's. Gives back what takes the marks away.
 */
export function markIn(element: HTMLElement, marks: readonly Mark[]): () => void {
  const nodes = textNodesOf(element)
  const made = marks.flatMap(({ start, end, kind }) => {
    const range = rangeOf(nodes, start, end)
    return range === undefined ? [] : [{ range, kind }]
  })
  for (const { range, kind } of made) highlightOf(kind).add(range)
  return () => {
    for (const { range, kind } of made) highlightOf(kind).delete(range)
  }
}

interface Piece {
  readonly node: Text
  readonly from: number
}

function textNodesOf(element: HTMLElement): readonly Piece[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  let from = 0
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text
    pieces.push({ node, from })
    from += node.length
  }
  return pieces
}

/** The text nodes' own offsets of a stretch; none when the element does not reach so far. */
function rangeOf(pieces: readonly Piece[], start: number, end: number): StaticRange | undefined {
  const first = pieces.findLast(({ from, node }) => from <= start && start < from + node.length)
  const last = pieces.findLast(({ from, node }) => from < end && end <= from + node.length)
  if (first === undefined || last === undefined) return undefined
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: start - first.from,
    endContainer: last.node,
    endOffset: end - last.from,
  })
  return range
}

function highlightOf(kind: MarkKind): Highlight {
  const name = `dabir-${kind}`
  const known = CSS.highlights.get(name)
  if (known !== undefined) return known
  const highlight = new Highlight()
  highlight.priority = markKinds.indexOf(kind)
  CSS.highlights.set(name, highlight)
  return highlight
}

/** Where the selected words stand in an element's text, or nothing when no words of it are selected. */
export function selectedIn(element: HTMLElement): { start: number; end: number } | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

/** Where a place in an element's text stands on the screen. */
export function rectOf(element: HTMLElement, offset: number): DOMRect | undefined {
  const pieces = textNodesOf(element)
  const piece = pieces.findLast(({ from, node }) => from <= offset && offset < from + node.length)
  if (piece === undefined) return undefined
  const range = document.createRange()
  range.setStart(piece.node, offset - piece.from)
  range.setEnd(piece.node, offset - piece.from + 1)
  return range.getBoundingClientRect()
}

/** The place in an element's text under a point of the screen. */
export function offsetAt(element: HTMLElement, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y)
  if (caret === null) return undefined
  const piece = textNodesOf(element).find(({ node }) => node === caret.offsetNode)
  return piece === undefined ? undefined : piece.from + caret.offset
}
