/**
 * The tags of a sentence that are the likeliest together (Viterbi): `scores` has for each word those of every tag; `follows` how much
 * likelier than by itself a tag is behind another, row by row, with one more row for the beginning of a sentence and one more
 * column for its end.
 */
export function bestTags(scores: readonly Float32Array[], follows: readonly number[]): number[] {
  if (scores.length === 0) return []
  const edge = scores[0]!.length
  const came: Uint8Array[] = []
  let best: Float32Array = scores[0]!.map((score, tag) => score + stepOf(follows, edge, edge, tag))
  for (const score of scores.slice(1)) {
    const { sums, from } = stepOn(best, score, follows)
    came.push(from)
    best = sums
  }
  return walkBack(indexOfBest(best.map((sum, tag) => sum + stepOf(follows, edge, tag, edge))), came)
}

const stepOf = (follows: readonly number[], edge: number, from: number, to: number): number =>
  follows[from * (edge + 1) + to]!

/** The best sum that ends with each tag one word on, and the tag before it there. */
function stepOn(
  best: Float32Array,
  score: Float32Array,
  follows: readonly number[],
): { sums: Float32Array; from: Uint8Array } {
  const edge = score.length
  const sums = new Float32Array(edge)
  const from = new Uint8Array(edge)
  for (let to = 0; to < edge; to++) {
    let top = Number.NEGATIVE_INFINITY
    for (let tag = 0; tag < edge; tag++) {
      const sum = best[tag]! + stepOf(follows, edge, tag, to)
      if (sum <= top) continue
      top = sum
      from[to] = tag
    }
    sums[to] = top + score[to]!
  }
  return { sums, from }
}

function walkBack(last: number, came: readonly Uint8Array[]): number[] {
  const tags = [last]
  for (let at = came.length - 1; at >= 0; at--) tags.push(came[at]![tags.at(-1)!]!)
  return tags.reverse()
}

function indexOfBest(scores: Float32Array): number {
  let best = 0
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at
  return best
}
