import type { Signs } from "./signs.ts"

/** What the tagger calls a token: outside of a name, or the first or a later token of one. */
export const labels = [
  "O",
  "B-person",
  "I-person",
  "B-organization",
  "I-organization",
  "B-place",
  "I-place",
] as const

const width = labels.length

/** Weights of the tagger: a row of labels for each bucket, and for each label what it gains behind each other one. */
export interface Weights {
  readonly rows: ArrayLike<number>
  /** `steps[before * labels + now]`; the last row is for the first token. */
  readonly steps: ArrayLike<number>
}

/** Whether a label may stand behind another: an inner one only behind its own. */
export function follows(before: number, now: number): boolean {
  return now === 0 || now % 2 === 1 || before === now || before === now - 1
}

/** For each label those that it may stand behind. */
const predecessors: readonly (readonly number[])[] = labels.map((_, now) =>
  labels.map((_, before) => before).filter((before) => follows(before, now)),
)

const never = -1e6

/** How well each label fits a token by itself, written to `fit`. */
function weigh({ rows }: Weights, signs: Signs, at: number, fit: Float64Array): void {
  if (signs.outside[at] === 1) {
    fit.fill(never, 1)
    fit[0] = 0
    return
  }
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
  const end = (at + 1) * signs.width
  for (let slot = at * signs.width; slot < end; slot++) {
    const row = signs.rows[slot]! * width
    a += rows[row]!
    b += rows[row + 1]!
    c += rows[row + 2]!
    d += rows[row + 3]!
    e += rows[row + 4]!
    f += rows[row + 5]!
    g += rows[row + 6]!
  }
  fit.set([a, b, c, d, e, f, g])
}

/** The best label of each token of `from` to `to`, as indexes into `labels`: the most probable way through all of them. */
export function bestLabels(weights: Weights, signs: Signs, from: number, to: number): Uint8Array {
  const count = to - from
  const { steps } = weights
  const ways = new Uint8Array(count * width)
  const fit = new Float64Array(width)
  let scores = new Float64Array(width)
  let next = new Float64Array(width)
  for (let at = 0; at < count; at++) {
    weigh(weights, signs, from + at, fit)
    for (let now = 0; now < width; now++) {
      let best = at === 0 && follows(0, now) ? steps[width * width + now]! : Number.NEGATIVE_INFINITY
      if (at > 0) {
        for (const before of predecessors[now]!) {
          const score = scores[before]! + steps[before * width + now]!
          if (score <= best) continue
          best = score
          ways[at * width + now] = before
        }
      }
      next[now] = best + fit[now]!
    }
    ;[scores, next] = [next, scores]
  }
  return walkBack(ways, scores)
}

/** From the best last label back to the first. */
function walkBack(ways: Uint8Array, scores: Float64Array): Uint8Array {
  const count = ways.length / width
  const found = new Uint8Array(count)
  let label = scores.indexOf(Math.max(...scores))
  for (let at = count - 1; at >= 0; at--) {
    found[at] = label
    label = ways[at * width + label]!
  }
  return found
}
