// Trains the tagger's network; src/words/tagger.ts shows what it computes.
import { featuresOf } from "../src/words/features.ts"
import {
  headCount,
  hiddenSize,
  learnedSize,
  reach,
  rowCount,
  tagNames,
  vectorSize,
} from "../src/words/tagger.ts"
import { randomFrom, shuffled } from "./random.mjs"

const size = vectorSize + learnedSize
const places = 2 * reach + 1
const tags = tagNames.length
/** What the tagger answers, and kinds of names, which are learned beside it and then forgotten. */
const heads = headCount + 1

/** One sentence: the features of each token, and for each head the answer at each token, or undefined where it is unknown. */
export function exampleOf(tokens, aims, lexicon, cache) {
  const words = tokens.map((token) => {
    const name = `${token.kind} ${token.text}`
    if (!cache.has(name)) {
      const rows = featuresOf(token, (key) => lexicon.has(key)).map((hash) => hash & (rowCount - 1))
      cache.set(name, { rows, at: token.kind === "word" ? (lexicon.get(token.key) ?? -1) : -1 })
    }
    return cache.get(name)
  })
  return { words, aims }
}

export function newNetwork(seed) {
  const random = randomFrom(seed)
  const noise = (length, scale) => Float32Array.from({ length }, () => (random() - 0.5) * 2 * scale)
  return {
    learned: noise(rowCount * learnedSize, 0.1),
    inner: noise(places * size * hiddenSize, Math.sqrt(3 / (places * size))),
    innerBias: new Float32Array(hiddenSize),
    outer: noise(heads * hiddenSize * tags, Math.sqrt(3 / hiddenSize)),
    outerBias: new Float32Array(heads * tags),
  }
}

/** One array of weights, changed by Adam: by the running mean of its slopes over that of their size. */
class Adam {
  constructor(weights) {
    this.weights = weights
    this.gradient = new Float32Array(weights.length)
    this.first = new Float32Array(weights.length)
    this.second = new Float32Array(weights.length)
  }

  update(rate, step) {
    const { weights, gradient, first, second } = this
    const one = 1 - 0.9 ** Math.min(step, 1000)
    const two = 1 - 0.999 ** Math.min(step, 20000)
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at]
      first[at] += 0.1 * (slope - first[at])
      second[at] += 0.001 * (slope * slope - second[at])
      weights[at] -= (rate * (first[at] / one)) / (Math.sqrt(second[at] / two) + 1e-6)
      gradient[at] = 0
    }
  }
}

/** Rows of weights of which a sentence touches few, changed by Adagrad. */
class Adagrad {
  constructor(weights) {
    this.weights = weights
    this.gradient = new Float32Array(weights.length)
    this.sums = new Float32Array(weights.length).fill(0.05)
  }

  update(rate, row) {
    const { weights, gradient, sums } = this
    for (let at = row * learnedSize; at < (row + 1) * learnedSize; at++) {
      const slope = gradient[at]
      if (slope === 0) continue
      sums[at] += slope * slope
      weights[at] -= (rate * slope) / Math.sqrt(sums[at])
      gradient[at] = 0
    }
  }
}

/** Trains in place. `vectors`: those of the words, which stay as they are. */
export function train(network, examples, vectors, { rounds, rate, seed, dropWord, dropHidden }) {
  const random = randomFrom(seed)
  const parts = {
    learned: new Adagrad(network.learned),
    inner: new Adam(network.inner),
    innerBias: new Adam(network.innerBias),
    outer: new Adam(network.outer),
    outerBias: new Adam(network.outerBias),
  }
  const total = rounds * examples.length
  let step = 0
  for (let round = 0; round < rounds; round++) {
    for (const { words, aims } of shuffled(examples, seed * 1000 + round)) {
      step++
      const pace = rate * Math.max(0.02, 1 - step / total)
      const kept = words.map((word) => withLosses(word, dropWord, random))
      learn(parts, kept, aims, seenOf(kept, network, vectors), { random, dropHidden })
      for (const { rows } of kept) for (const row of rows) parts.learned.update(pace * 20, row)
      for (const name of ["inner", "innerBias", "outer", "outerBias"]) parts[name].update(pace, step)
    }
  }
  return network
}

/** A word that now and then lacks its vector or some of its features, so that the network does not rest on one of them. */
function withLosses({ rows, at }, drop, random) {
  const keptRows = rows.filter((_, k) => random() >= (k === 0 && at !== -1 ? drop : drop / 2))
  return { rows: keptRows, at: random() < drop ? -1 : at }
}

/** What the network sees of the words, one after the other. */
function seenOf(words, network, vectors) {
  const seen = new Float32Array(words.length * size)
  words.forEach(({ rows, at }, i) => {
    const base = i * size
    if (at !== -1) for (let d = 0; d < vectorSize; d++) seen[base + d] = vectors[at * vectorSize + d]
    for (const row of rows) {
      for (let d = 0; d < learnedSize; d++)
        seen[base + vectorSize + d] += network.learned[row * learnedSize + d]
    }
  })
  return seen
}

/** Adds the slopes of one sentence to the gradients. */
function learn(parts, words, aims, seen, { random, dropHidden }) {
  const back = new Float32Array(seen.length)
  const hidden = new Float32Array(hiddenSize)
  const slope = new Float32Array(hiddenSize)
  const keep = 1 / (1 - dropHidden)
  for (let i = 0; i < words.length; i++) {
    if (aims.every(({ answers }) => answers[i] === undefined)) continue
    setHidden(hidden, parts, seen, i, words.length)
    for (let h = 0; h < hiddenSize; h++) {
      hidden[h] = hidden[h] > 0 && random() >= dropHidden ? hidden[h] * keep : 0
    }
    slope.fill(0)
    for (const { head, answers } of aims) {
      if (answers[i] !== undefined) addOuterSlopes(parts, hidden, slope, head, answers[i], keep)
    }
    for (let h = 0; h < hiddenSize; h++) parts.innerBias.gradient[h] += slope[h]
    addInnerSlopes(parts, seen, back, slope, i, words.length)
  }
  words.forEach(({ rows }, i) => {
    for (const row of rows) {
      for (let d = 0; d < learnedSize; d++) {
        parts.learned.gradient[row * learnedSize + d] += back[i * size + vectorSize + d]
      }
    }
  })
}

function setHidden(hidden, parts, seen, i, count) {
  const inner = parts.inner.weights
  hidden.set(parts.innerBias.weights)
  for (let place = 0; place < places; place++) {
    const word = i + place - reach
    if (word < 0 || word >= count) continue
    for (let d = 0; d < size; d++) {
      const value = seen[word * size + d]
      if (value === 0) continue
      const row = (place * size + d) * hiddenSize
      for (let h = 0; h < hiddenSize; h++) hidden[h] += value * inner[row + h]
    }
  }
}

/** From the answer of one head back to the hidden numbers. */
function addOuterSlopes(parts, hidden, slope, head, answer, keep) {
  const { weights, gradient } = parts.outer
  const scores = new Float64Array(tags)
  for (let t = 0; t < tags; t++) scores[t] = parts.outerBias.weights[head * tags + t]
  for (let h = 0; h < hiddenSize; h++) {
    if (hidden[h] === 0) continue
    const row = (head * hiddenSize + h) * tags
    for (let t = 0; t < tags; t++) scores[t] += hidden[h] * weights[row + t]
  }
  toShares(scores)
  scores[answer] -= 1
  for (let t = 0; t < tags; t++) parts.outerBias.gradient[head * tags + t] += scores[t]
  for (let h = 0; h < hiddenSize; h++) {
    if (hidden[h] === 0) continue
    const row = (head * hiddenSize + h) * tags
    let sum = 0
    for (let t = 0; t < tags; t++) {
      sum += scores[t] * weights[row + t]
      gradient[row + t] += scores[t] * hidden[h]
    }
    slope[h] += sum * keep
  }
}

/** From the hidden numbers back to the words; `back` collects what the learned part of each word is to change by. */
function addInnerSlopes(parts, seen, back, slope, i, count) {
  const { weights, gradient } = parts.inner
  const active = indexesOf(slope)
  for (let place = 0; place < places; place++) {
    const word = i + place - reach
    if (word < 0 || word >= count) continue
    for (let d = 0; d < size; d++) {
      const value = seen[word * size + d]
      const row = (place * size + d) * hiddenSize
      if (value !== 0) for (const h of active) gradient[row + h] += value * slope[h]
      if (d < vectorSize) continue
      let sum = 0
      for (const h of active) sum += slope[h] * weights[row + h]
      back[word * size + d] += sum
    }
  }
}

/** Where the numbers are that are not zero. */
function indexesOf(numbers) {
  const indexes = new Int32Array(numbers.length)
  let count = 0
  for (let at = 0; at < numbers.length; at++) if (numbers[at] !== 0) indexes[count++] = at
  return indexes.subarray(0, count)
}

function toShares(scores) {
  const top = Math.max(...scores)
  let sum = 0
  for (let t = 0; t < scores.length; t++) {
    scores[t] = Math.exp(scores[t] - top)
    sum += scores[t]
  }
  for (let t = 0; t < scores.length; t++) scores[t] /= sum
}
