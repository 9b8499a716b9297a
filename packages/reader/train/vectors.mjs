// Vectors of the most frequent words by the company they keep in unlabelled text: the principal components of how often each
// frequent word stands one and two places before and behind them.
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { keyOf } from "../src/text/letters.ts"
import { randomFrom } from "./random.mjs"

const contexts = 500
const places = [-2, -1, 1, 2]
const columns = contexts * places.length
const rounds = 12

const textsOf = (lines) =>
  lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).text)

/** Lines of text with how much each counts: the treebanks' raw text is the most careful. */
function corpusOf(data) {
  const careful = ["perdt", "seraji"].map((name) => readFileSync(`${data}/raw/${name}-train.txt`, "utf8"))
  const news = [
    ...["pool", "readouts"].flatMap((name) => textsOf(readFileSync(`${data}/news/${name}.jsonl`, "utf8"))),
    ...textsOf(gunzipSync(readFileSync(`${data}/news/telegram.jsonl.gz`)).toString()),
  ]
  const lines = (texts, weight) =>
    texts.flatMap((text) => text.split("\n").map((line) => [keysOf(line), weight]))
  return [...lines(careful, 4), ...lines(news, 1)]
}

const isWord = (key) => /^[\u0620-\u064a\u0671-\u06d3]+$/.test(key)

/** Keys of a line; numbers as "0", signs of the middle of a sentence as ",", others as ".". */
function keysOf(line) {
  return (
    line.match(/[\u0620-\u065f\u066e-\u06ef\u06fa-\u06ff\u200c]+|[0-9\u06f0-\u06f9]+|[^\s\u200c]/g) ?? []
  ).map((word) => {
    const key = keyOf(word)
    if (isWord(key)) return key
    return /^[0-9]/.test(key) ? "0" : /[،؛:,]/.test(key) ? "," : "."
  })
}

/** The `count` most frequent words, and for each `size` numbers of about unit size, word after word. */
export function wordVectors(data, count, size) {
  const corpus = corpusOf(data)
  const counts = new Map()
  for (const [line, weight] of corpus)
    for (const key of line) counts.set(key, (counts.get(key) ?? 0) + weight)
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key)
  const words = byCount.filter(isWord).slice(0, count)
  const rows = rootsOf(countContexts(corpus, words, byCount.slice(0, contexts)), words.length)
  return { words, vectors: components(rows, words.length, size) }
}

/** How often each context stands at each place from each word: one Map from column to times a word. */
function countContexts(corpus, words, contextWords) {
  const wordAt = new Map(words.map((key, at) => [key, at]))
  const contextAt = new Map(contextWords.map((key, at) => [key, at]))
  const table = words.map(() => new Map())
  for (const [line, weight] of corpus) {
    const contextsOfLine = line.map((key) => contextAt.get(key))
    for (let at = 0; at < line.length; at++) {
      const word = wordAt.get(line[at])
      if (word === undefined) continue
      const row = table[word]
      places.forEach((place, p) => {
        const context =
          at + place < 0 || at + place >= line.length ? contextAt.get(".") : contextsOfLine[at + place]
        if (context === undefined) return
        const column = p * contexts + context
        row.set(column, (row.get(column) ?? 0) + weight)
      })
    }
  }
  return table
}

/** Square roots of relative frequencies: {columns, values} a word. */
function rootsOf(table) {
  return table.map((row) => {
    let sum = 0
    for (const times of row.values()) sum += times
    return {
      columns: Uint16Array.from(row.keys()),
      values: Float64Array.from(row.values(), (times) => Math.sqrt(times / sum)),
    }
  })
}

/** Coordinates along the `size` main directions, scaled by the square root of how much each says, then to unit size. */
function components(rows, count, size) {
  const random = randomFrom(1)
  let basis = orthonormal(
    Float64Array.from({ length: columns * size }, () => random() - 0.5),
    size,
  )
  let image = project(rows, basis, size)
  for (let round = 0; round < rounds; round++) {
    basis = orthonormal(projectBack(rows, image, size), size)
    image = project(rows, basis, size)
  }
  const scales = Array.from({ length: size }, (_, d) => {
    let sum = 0
    for (let row = 0; row < count; row++) sum += image[row * size + d] ** 2
    return (sum / count) ** -0.35
  })
  const vectors = Float32Array.from(image, (value, at) => value * scales[at % size])
  let sum = 0
  for (const value of vectors) sum += value * value
  const unit = Math.sqrt(vectors.length / sum)
  return vectors.map((value) => value * unit)
}

function project(rows, basis, size) {
  const image = new Float64Array(rows.length * size)
  rows.forEach(({ columns, values }, row) => {
    for (let k = 0; k < columns.length; k++) {
      for (let d = 0; d < size; d++) image[row * size + d] += values[k] * basis[columns[k] * size + d]
    }
  })
  return image
}

function projectBack(rows, image, size) {
  const basis = new Float64Array(columns * size)
  rows.forEach(({ columns, values }, row) => {
    for (let k = 0; k < columns.length; k++) {
      for (let d = 0; d < size; d++) basis[columns[k] * size + d] += values[k] * image[row * size + d]
    }
  })
  return basis
}

/** Gram and Schmidt, column by column. */
function orthonormal(basis, size) {
  const length = basis.length / size
  for (let d = 0; d < size; d++) {
    for (let other = 0; other < d; other++) {
      let dot = 0
      for (let at = 0; at < length; at++) dot += basis[at * size + d] * basis[at * size + other]
      for (let at = 0; at < length; at++) basis[at * size + d] -= dot * basis[at * size + other]
    }
    let sum = 0
    for (let at = 0; at < length; at++) sum += basis[at * size + d] ** 2
    const scale = 1 / (Math.sqrt(sum) || 1)
    for (let at = 0; at < length; at++) basis[at * size + d] *= scale
  }
  return basis
}
