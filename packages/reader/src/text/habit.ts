import type { Cells } from "./cells.ts"
import { type PartFacts, seamBetween } from "./parts.ts"
import { isBlankBetween, isJoinerBetween, type Piece } from "./pieces.ts"

/** How sure repair must be, 0..1. */
export interface Least {
  /** Of a ZWNJ within a piece. */
  readonly gap: number
  /** Of a ZWNJ in the place of a blank. */
  readonly seam: number
}

/** Nobody doubts it: «میشود», «کتاب ها». */
const plain = 0.9

const unknown: Least = { gap: 0.6, seam: 0.65 }
/** The least of all, for ZWNJ that were lost in the way that most were. */
export const leastOfAll: Least = { gap: 0.3, seam: 0.3 }
/** The greatest of all, so that a text that was repaired is not repaired further. */
const kept: Least = { gap: 0.96, seam: 0.96 }

/**
 * How sure repair must be of this text. Where ZWNJ stand, or have all become blanks, a word that was written joined was meant so;
 * where they have gone without a trace, it hardly was.
 */
export function leastFor(cells: Cells, pieces: readonly Piece[]): Least {
  let joined = 0
  let apart = 0
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const next = pieces[i + 1]
    if (piece.facts.surest >= plain) joined++
    if (next === undefined) break
    if (isJoinerBetween(cells, piece, next)) return kept
    if (isBlankBetween(cells, piece, next) && isSeam(piece.facts, next.facts)) apart++
  }
  const all = joined + apart
  if (all === 0) return unknown
  return { gap: between("gap", joined / all), seam: between("seam", apart / all) }
}

function isSeam(left: PartFacts, right: PartFacts): boolean {
  const seam = left.joins ? seamBetween(left, right) : undefined
  return seam !== undefined && seam.certainty >= plain
}

/** The smaller the share of ZWNJ that were lost this way, the surer; a few among many weigh nothing. */
function between(what: keyof Least, share: number): number {
  return kept[what] - (kept[what] - leastOfAll[what]) * share ** 3
}
