import { describe, expect, test } from "vitest"

const trainer = async (file: string) => import(new URL(`../train/${file}`, import.meta.url).href)
const { Workshop } = await trainer("kernels.mjs")
const { SentenceLayer, WindowLayer } = await trainer("layers.mjs")
const { Network } = await trainer("network.mjs")
const { randomFrom } = await trainer("random.mjs")

const [inputSize, hiddenSize, count] = [8, 4, 5]

/** A layer with something to look at, and a sum of its hidden numbers that stands for what comes behind it. */
function laidOut(Layer: typeof WindowLayer) {
  const random = randomFrom(7)
  const workshop = new Workshop()
  const layer = new Layer(workshop, { inputSize, hiddenSize, longest: count, random })
  const seen = workshop.array(count * inputSize)
  const back = workshop.array(count * inputSize)
  const some = (length: number) => Float32Array.from({ length }, () => random() - 0.5)
  seen.values.set(some(count * inputSize))
  const factors = some(count * layer.width)
  const sum = () => {
    layer.run(count, seen)
    return factors.reduce((total, factor, at) => total + factor * layer.hidden.values[at], 0)
  }
  const slopes = () => {
    sum()
    layer.slopes.values.set(factors)
    layer.runBack(count, seen, back)
  }
  return { layer, seen, back, sum, slopes }
}

/** How fast the sum grows with one number. */
function growth(sum: () => number, numbers: Float32Array, at: number): number {
  const before = numbers[at]!
  const step = 0.01
  numbers[at] = before + step
  const more = sum()
  numbers[at] = before - step
  const less = sum()
  numbers[at] = before
  return (more - less) / (2 * step)
}

describe("the way back through a layer is as steep as the layer itself", () => {
  for (const [name, Layer] of [
    ["window", WindowLayer],
    ["sentence", SentenceLayer],
  ]) {
    test(name, () => {
      const { layer, seen, back, sum, slopes } = laidOut(Layer)
      slopes()
      for (const at of [0, 9, 23, 39]) {
        expect(back.values[at]).toBeCloseTo(growth(sum, seen.values, at), 3)
      }
      for (const part of layer.parts) {
        for (const at of [0, 1, 2, 3].map((quarter) => Math.floor((quarter * part.weights.length) / 4))) {
          expect(part.slopes.values[at]).toBeCloseTo(growth(sum, part.weights.values, at), 3)
        }
      }
    })
  }
})

describe("a network", () => {
  const vectors = Float32Array.from({ length: 4 * 8 }, (_, at) => ((at * 7) % 5) - 2)
  const word = (at: number) => ({ rows: [at, at + 8], rowsWithFacts: [at, at + 8, 30], at: at % 4 })
  const examples = Array.from({ length: 40 }, (_, at) => ({
    words: [word(at % 8), word((at + 3) % 8)],
    aims: [{ head: 0, answers: [(at % 8) % 3, ((at + 3) % 8) % 3] }],
  }))
  const sizes = { vectorSize: 8, learnedSize: 8, rowCount: 64, hiddenSize: 8, longest: 2, seed: 1 }
  const course = { rounds: 30, rate: 0.01, seed: 1, drop: { words: 0.1, seen: 0.1, hidden: 0.1 } }
  const taught = (Layer: typeof WindowLayer, seesFacts: boolean) =>
    new Network(Layer, vectors, { ...sizes, seesFacts }).train(() => examples, course)
  const shares = (network: typeof Network): Float32Array => {
    const sums = [new Float32Array(32)]
    network.addShares([word(2), word(5)], sums)
    return sums[0]!
  }

  test.each([
    ["window", WindowLayer, false],
    ["sentence", SentenceLayer, true],
  ])("%s learns what it is shown, the same each time", (_, Layer, seesFacts) => {
    const first = shares(taught(Layer, seesFacts))
    expect(first[2]).toBeGreaterThan(0.9)
    expect(first[16 + 2]).toBeGreaterThan(0.9)
    expect([...shares(taught(Layer, seesFacts))]).toEqual([...first])
  })
})
