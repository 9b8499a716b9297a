// Trains networks that tag words: the one that is shipped, as src/words/tagger.ts computes it, and the larger ones that teach it.
import { featuresOf } from "../src/words/features.ts"
import { headCount, tagNames } from "../src/words/tagger.ts"
import { Workshop } from "./kernels.mjs"
import { randomFrom, shuffled } from "./random.mjs"

const tags = tagNames.length
/** What the tagger answers, and kinds of names, which are learned beside it and then forgotten. */
const heads = headCount + 1

/**
 * One sentence: the features of each token, and its aims. An aim is a `head` with `answers`, one a token or undefined where it is unknown, or with
 * `shares`, how likely each answer is, `tags` numbers a token.
 */
export function exampleOf(tokens, aims, { lexicon, facts, cache }) {
  const words = tokens.map((token) => {
    const name = `${token.kind} ${token.text}`
    if (!cache.has(name)) {
      const rows = featuresOf(token, (key) => lexicon.has(key))
      const at = token.kind === "word" ? (lexicon.get(token.key) ?? -1) : -1
      cache.set(name, { rows, at, rowsWithFacts: [...rows, ...facts(token)] })
    }
    return cache.get(name)
  })
  return { words, aims }
}

export class Network {
  /**
   * `Layer`: how it looks at the words of a sentence. `vectors`: those of the words, `vectorSize` numbers each, which stay as they are;
   * `learnedSize` more are learned for each of `rowCount` features. `seesFacts`: whether it is told what lists say of a word. `longest`: words in the longest sentence.
   */
  constructor(Layer, vectors, { vectorSize, learnedSize, rowCount, hiddenSize, seesFacts, longest, seed }) {
    const random = randomFrom(seed)
    const workshop = new Workshop()
    Object.assign(this, { vectors, vectorSize, learnedSize, rowCount, seesFacts, random, workshop })
    this.size = vectorSize + learnedSize
    this.learned = workshop.array(rowCount * learnedSize)
    this.learnedSlopes = workshop.array(rowCount * learnedSize)
    this.learnedSums = workshop.array(rowCount * learnedSize)
    this.layer = new Layer(workshop, { inputSize: this.size, hiddenSize, longest, random })
    this.outer = workshop.weights(heads * this.layer.width * tags, Math.sqrt(3 / this.layer.width), random)
    this.outerBias = workshop.weights(heads * tags, 0, random)
    this.seen = workshop.array(longest * this.size)
    this.back = workshop.array(longest * this.size)
    this.kept = workshop.array(longest * this.layer.width)
    this.scores = workshop.array(tags)
    this.learnedSums.values.fill(0.05)
    const learned = this.learned.values
    for (let at = 0; at < learned.length; at++) learned[at] = (random() - 0.5) * 0.2
  }

  /** Where the numbers of a feature begin. */
  #rowAt(hash) {
    return (hash & (this.rowCount - 1)) * this.learnedSize
  }

  /** `examplesOf(round)` are those of a round; all rounds have as many. `drop`: shares of what is left out, so that the network rests on none. */
  train(examplesOf, { rounds, rate, seed, drop }) {
    const total = rounds * examplesOf(0).length
    let step = 0
    for (let round = 0; round < rounds; round++) {
      for (const { words, aims } of shuffled(examplesOf(round), seed * 1000 + round)) {
        step++
        const pace = rate * Math.max(0.02, 1 - step / total)
        const kept = words.map((word) => this.#withLosses(this.#shown(word), drop.words))
        this.#see(kept)
        this.#dropSeen(kept.length, drop.seen)
        this.#learn(kept, aims, drop)
        this.#update(kept, pace, step)
      }
    }
    return this
  }

  #shown({ rows, rowsWithFacts, at }) {
    return { rows: this.seesFacts ? rowsWithFacts : rows, at }
  }

  /** A word that now and then lacks its vector or some of its features. */
  #withLosses({ rows, at }, drop) {
    const keptRows = rows.filter((_, k) => this.random() >= (k === 0 && at !== -1 ? drop : drop / 2))
    return { rows: keptRows, at: this.random() < drop ? -1 : at }
  }

  /** Fills `seen` with the numbers of the words, one after the other. */
  #see(words) {
    const { vectors, vectorSize, learnedSize, size } = this
    const [seen, learned] = [this.seen.values, this.learned.values]
    seen.fill(0, 0, words.length * size)
    words.forEach(({ rows, at }, i) => {
      const base = i * size
      if (at !== -1) for (let d = 0; d < vectorSize; d++) seen[base + d] = vectors[at * vectorSize + d]
      for (const hash of rows) {
        const row = this.#rowAt(hash)
        for (let d = 0; d < learnedSize; d++) seen[base + vectorSize + d] += learned[row + d]
      }
    })
  }

  #dropSeen(count, share) {
    if (share === 0) return
    const seen = this.seen.values
    for (let at = 0; at < count * this.size; at++) {
      seen[at] = this.random() < share ? 0 : seen[at] / (1 - share)
    }
  }

  /** Adds the slopes of one sentence. */
  #learn(words, aims, drop) {
    const { layer, size, vectorSize, learnedSize } = this
    const count = words.length
    layer.run(count, this.seen)
    this.#dropHidden(count, drop.hidden)
    for (const aim of aims) this.#addSlopes(count, aim)
    this.#closeDropped(count, drop.hidden)
    const back = this.back.values
    back.fill(0, 0, count * size)
    layer.runBack(count, this.seen, this.back)
    const slopes = this.learnedSlopes.values
    words.forEach(({ rows }, i) => {
      for (const hash of rows) {
        const row = this.#rowAt(hash)
        for (let d = 0; d < learnedSize; d++) slopes[row + d] += back[i * size + vectorSize + d]
      }
    })
  }

  /** `kept` is what is left of the hidden numbers. */
  #dropHidden(count, share) {
    const { width, hidden, slopes } = this.layer
    const [kept, whole] = [this.kept.values, hidden.values]
    slopes.values.fill(0, 0, count * width)
    for (let at = 0; at < count * width; at++) {
      kept[at] = this.random() >= share ? whole[at] / (1 - share) : 0
    }
  }

  #closeDropped(count, share) {
    const { width, slopes } = this.layer
    const [kept, values] = [this.kept.values, slopes.values]
    for (let at = 0; at < count * width; at++) values[at] = kept[at] === 0 ? 0 : values[at] / (1 - share)
  }

  #addSlopes(count, { head, answers, shares }) {
    const { width, slopes } = this.layer
    const [scores, bias] = [this.scores.values, this.outerBias.slopes.values]
    for (let i = 0; i < count; i++) {
      if (answers?.[i] === undefined && shares === undefined) continue
      this.#setShares(head, this.kept, i)
      if (shares !== undefined) for (let t = 0; t < tags; t++) scores[t] -= shares[i * tags + t]
      else scores[answers[i]] -= 1
      for (let t = 0; t < tags; t++) bias[head * tags + t] += scores[t]
      this.workshop.spread(
        this.scores,
        0,
        this.kept,
        i * width,
        this.outer,
        head * width,
        width,
        tags,
        slopes,
      )
    }
  }

  /** How likely the head finds each answer at a word, in `scores`. */
  #setShares(head, hidden, i) {
    const { width } = this.layer
    const scores = this.scores.values
    scores.set(this.outerBias.weights.values.subarray(head * tags, (head + 1) * tags))
    this.workshop.gather(this.scores, 0, hidden, i * width, this.outer.weights, head * width, width, tags)
    toShares(scores)
  }

  #update(words, pace, step) {
    for (const part of [...this.layer.parts, this.outer, this.outerBias]) this.workshop.adam(part, pace, step)
    for (const { rows } of words) for (const hash of rows) this.#updateRow(this.#rowAt(hash), pace * 20)
  }

  /** Of the rows of features a sentence touches few: they learn by Adagrad. */
  #updateRow(row, rate) {
    const [weights, slopes, sums] = [this.learned.values, this.learnedSlopes.values, this.learnedSums.values]
    for (let at = row; at < row + this.learnedSize; at++) {
      const slope = slopes[at]
      if (slope === 0) continue
      sums[at] += slope * slope
      weights[at] -= (rate * slope) / Math.sqrt(sums[at])
      slopes[at] = 0
    }
  }

  /** Adds to `sums[head]` how likely the network finds each answer, `tags` numbers a word. */
  addShares(words, sums) {
    this.#see(words.map((word) => this.#shown(word)))
    this.layer.run(words.length, this.seen)
    sums.forEach((sum, head) => {
      for (let i = 0; i < words.length; i++) {
        this.#setShares(head, this.layer.hidden, i)
        for (let t = 0; t < tags; t++) sum[i * tags + t] += this.scores.values[t]
      }
    })
  }
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
