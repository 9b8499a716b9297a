// The layers that look at the words of a sentence together. `run` fills `hidden`, a row of numbers a word, from `seen`; `runBack` adds
// to the slopes of the weights and to `back`, those of `seen`, from `slopes`, those of `hidden`.
import { reach } from "../src/words/tagger.ts"

const places = 2 * reach + 1

/** Each word with its neighbours as far as the tagger sees: what src/words/tagger.ts computes. */
export class WindowLayer {
  constructor(workshop, { inputSize, hiddenSize, longest, random }) {
    this.workshop = workshop
    this.inputSize = inputSize
    this.width = hiddenSize
    this.inner = workshop.weights(
      places * inputSize * hiddenSize,
      Math.sqrt(3 / (places * inputSize)),
      random,
    )
    this.bias = workshop.weights(hiddenSize, 0, random)
    this.hidden = workshop.array(longest * hiddenSize)
    this.slopes = workshop.array(longest * hiddenSize)
    this.parts = [this.inner, this.bias]
  }

  run(count, seen) {
    const { width, inputSize } = this
    const hidden = this.hidden.values
    for (let at = 0; at < count; at++) {
      hidden.set(this.bias.weights.values, at * width)
      for (const { word, row } of this.#window(at, count)) {
        this.workshop.gather(
          this.hidden,
          at * width,
          seen,
          word * inputSize,
          this.inner.weights,
          row,
          inputSize,
          width,
        )
      }
    }
    for (let at = 0; at < count * width; at++) if (hidden[at] < 0) hidden[at] = 0
  }

  runBack(count, seen, back) {
    const { width, inputSize } = this
    const [hidden, slopes, bias] = [this.hidden.values, this.slopes.values, this.bias.slopes.values]
    for (let at = 0; at < count * width; at++) {
      if (hidden[at] <= 0) slopes[at] = 0
      bias[at % width] += slopes[at]
    }
    for (let at = 0; at < count; at++) {
      for (const { word, row } of this.#window(at, count)) {
        this.workshop.spread(
          this.slopes,
          at * width,
          seen,
          word * inputSize,
          this.inner,
          row,
          inputSize,
          width,
          back,
        )
      }
    }
  }

  /** The words in sight of one, with the first row of weights of the place where each stands. */
  #window(at, count) {
    const window = []
    for (let place = 0; place < places; place++) {
      const word = at + place - reach
      if (word >= 0 && word < count) window.push({ word, row: place * this.inputSize })
    }
    return window
  }
}

/** The whole sentence: a long short-term memory from either side (Graves and Schmidhuber 2005). */
export class SentenceLayer {
  constructor(workshop, { inputSize, hiddenSize, longest, random }) {
    this.width = 2 * hiddenSize
    this.hidden = workshop.array(longest * this.width)
    this.slopes = workshop.array(longest * this.width)
    const sizes = { inputSize, hiddenSize, longest, random, hidden: this.hidden, slopes: this.slopes }
    this.sides = [new Memory(workshop, sizes, 0), new Memory(workshop, sizes, 1)]
    this.parts = this.sides.flatMap(({ parts }) => parts)
  }

  run(count, seen) {
    for (const side of this.sides) side.run(count, seen)
  }

  runBack(count, seen, back) {
    for (const side of this.sides) side.runBack(count, seen, back)
  }
}

/** One direction. Of each word there are four gates (in, forget, out, new) and a cell, `hiddenSize` numbers each. */
class Memory {
  constructor(workshop, { inputSize, hiddenSize, longest, random, hidden, slopes }, side) {
    Object.assign(this, { workshop, inputSize, hiddenSize, hidden, slopes, side })
    const scale = Math.sqrt(3 / (inputSize + hiddenSize))
    this.input = workshop.weights(inputSize * 4 * hiddenSize, scale, random)
    this.inner = workshop.weights(hiddenSize * 4 * hiddenSize, scale, random)
    this.bias = workshop.weights(4 * hiddenSize, 0, random)
    for (let k = hiddenSize; k < 2 * hiddenSize; k++) this.bias.weights.values[k] = 1
    this.gates = workshop.array(longest * 4 * hiddenSize)
    this.cells = workshop.array(longest * hiddenSize)
    this.gateSlopes = workshop.array(4 * hiddenSize)
    this.cellSlopes = workshop.array(hiddenSize)
    this.parts = [this.input, this.inner, this.bias]
  }

  /** Where the hidden numbers of a word begin, in numbers. */
  #hiddenAt(word) {
    return (2 * word + this.side) * this.hiddenSize
  }

  /** The words in the order in which this side reads them, each with the one read before it. */
  #order(count) {
    return Array.from({ length: count }, (_, step) =>
      this.side === 0
        ? { word: step, before: step === 0 ? undefined : step - 1 }
        : { word: count - 1 - step, before: step === 0 ? undefined : count - step },
    )
  }

  run(count, seen) {
    const { workshop, inputSize, hiddenSize } = this
    const width = 4 * hiddenSize
    const gates = this.gates.values
    for (const { word, before } of this.#order(count)) {
      const at = word * width
      gates.set(this.bias.weights.values, at)
      workshop.gather(this.gates, at, seen, word * inputSize, this.input.weights, 0, inputSize, width)
      if (before !== undefined) {
        workshop.gather(
          this.gates,
          at,
          this.hidden,
          this.#hiddenAt(before),
          this.inner.weights,
          0,
          hiddenSize,
          width,
        )
      }
      for (let k = 0; k < 3 * hiddenSize; k++) gates[at + k] = 1 / (1 + Math.exp(-gates[at + k]))
      for (let k = 3 * hiddenSize; k < width; k++) gates[at + k] = Math.tanh(gates[at + k])
      this.#setCells(word, before)
    }
  }

  #setCells(word, before) {
    const { hiddenSize } = this
    const [gates, cells, hidden] = [this.gates.values, this.cells.values, this.hidden.values]
    const at = word * 4 * hiddenSize
    const hiddenAt = this.#hiddenAt(word)
    for (let k = 0; k < hiddenSize; k++) {
      const kept = before === undefined ? 0 : gates[at + hiddenSize + k] * cells[before * hiddenSize + k]
      const cell = gates[at + k] * gates[at + 3 * hiddenSize + k] + kept
      cells[word * hiddenSize + k] = cell
      hidden[hiddenAt + k] = gates[at + 2 * hiddenSize + k] * Math.tanh(cell)
    }
  }

  runBack(count, seen, back) {
    const { workshop, inputSize, hiddenSize } = this
    const width = 4 * hiddenSize
    const [gateSlopes, bias] = [this.gateSlopes.values, this.bias.slopes.values]
    this.cellSlopes.values.fill(0)
    for (const { word, before } of this.#order(count).reverse()) {
      this.#setGateSlopes(word, before)
      for (let k = 0; k < width; k++) bias[k] += gateSlopes[k]
      workshop.spread(this.gateSlopes, 0, seen, word * inputSize, this.input, 0, inputSize, width, back)
      if (before === undefined) continue
      const at = this.#hiddenAt(before)
      workshop.spread(this.gateSlopes, 0, this.hidden, at, this.inner, 0, hiddenSize, width, this.slopes)
    }
  }

  #setGateSlopes(word, before) {
    const { hiddenSize } = this
    const [gates, cells, slopes] = [this.gates.values, this.cells.values, this.slopes.values]
    const [gateSlopes, cellSlopes] = [this.gateSlopes.values, this.cellSlopes.values]
    const hiddenAt = this.#hiddenAt(word)
    for (let k = 0; k < hiddenSize; k++) {
      const at = word * 4 * hiddenSize + k
      const [enter, forget, leave, fresh] = [0, 1, 2, 3].map((gate) => gates[at + gate * hiddenSize])
      const old = before === undefined ? 0 : cells[before * hiddenSize + k]
      const shown = Math.tanh(cells[word * hiddenSize + k])
      const slope = slopes[hiddenAt + k]
      const cellSlope = cellSlopes[k] + slope * leave * (1 - shown * shown)
      gateSlopes[k] = cellSlope * fresh * enter * (1 - enter)
      gateSlopes[hiddenSize + k] = cellSlope * old * forget * (1 - forget)
      gateSlopes[2 * hiddenSize + k] = slope * shown * leave * (1 - leave)
      gateSlopes[3 * hiddenSize + k] = cellSlope * enter * (1 - fresh * fresh)
      cellSlopes[k] = cellSlope * forget
    }
  }
}
