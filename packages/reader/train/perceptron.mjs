import { buckets } from "../src/names/signs.ts"
import { bestLabels, labels } from "../src/names/tagger.ts"

const width = labels.length

/** A structured perceptron, averaged over all steps. The order of the examples is shuffled by a fixed seed: same examples, same weights. */
export function trainTagger(examples, epochs) {
  const rows = averaged(buckets * width)
  const steps = averaged((width + 1) * width)
  const random = seeded(1402)
  const order = examples.map((_, at) => at)
  let clock = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      learn(examples[at], rows, steps, clock)
      clock++
    }
  }
  return { rows: meanOf(rows, clock), steps: meanOf(steps, clock) }
}

const averaged = (length) => ({ now: new Float64Array(length), sums: new Float64Array(length) })

const meanOf = ({ now, sums }, clock) => now.map((value, at) => value - sums[at] / clock)

function change({ now, sums }, at, by, clock) {
  now[at] += by
  sums[at] += by * clock
}

function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

function learn({ signs, gold }, rows, steps, clock) {
  const got = bestLabels({ rows: rows.now, steps: steps.now }, signs, 0, gold.length)
  for (let at = 0; at < gold.length; at++) {
    const [wanted, given] = [gold[at], got[at]]
    const [before, guessed] = at === 0 ? [width, width] : [gold[at - 1], got[at - 1]]
    if (wanted !== given) {
      for (let slot = 0; slot < signs.width; slot++) {
        const row = signs.rows[at * signs.width + slot] * width
        change(rows, row + wanted, 1, clock)
        change(rows, row + given, -1, clock)
      }
    }
    if (wanted === given && before === guessed) continue
    change(steps, before * width + wanted, 1, clock)
    change(steps, guessed * width + given, -1, clock)
  }
}
