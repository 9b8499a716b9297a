import { fold } from "../src/text/fold.ts"
import { tokenize } from "../src/words/tokenize.ts"

const clusterCount = 800
const kinCount = 150
const least = 8
const companions = 1500
const rounds = 12

/**
 * Words that have the same neighbours, as lists of keys, the most frequent first, and these lists gathered by likeness once more: spherical
 * k-means over pointwise mutual information.
 */
export function clusterWords(texts) {
  const lines = texts
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.trim() !== "")
    .map(keysOf)
  const words = frequent(lines)
  const { numbers, centres } = gather(companyOf(lines, words), clusterCount)
  const clusters = Array.from({ length: clusterCount }, () => [])
  words.forEach((word, at) => {
    if (/^[\u0620-\u06ff]+$/.test(word)) clusters[numbers[at]].push(word)
  })
  const kin = gather(centres.map(sparse), kinCount).numbers
  return Array.from({ length: kinCount }, (_, number) =>
    clusters.filter((cluster, at) => kin[at] === number && cluster.length > 0),
  )
}

/** A centre as a vector of its larger parts. */
function sparse(centre) {
  const columns = Int32Array.from(centre.keys()).filter((column) => centre[column] > 0.002)
  return { columns, values: Float64Array.from(columns, (column) => centre[column]) }
}

const keysOf = (line) => tokenize(fold(line).text).map(({ kind, key }) => (kind === "number" ? "#" : key))

function frequent(lines) {
  const counts = new Map()
  for (const line of lines) for (const key of line) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key)
}

/** For each word how much more often than by chance each frequent word, or a line's edge, stands before and behind it. */
function companyOf(lines, words) {
  const numbers = new Map(words.map((word, at) => [word, at]))
  const known = (word) => (numbers.get(word) < companions ? numbers.get(word) : undefined)
  const counts = words.map(() => new Map())
  const totals = new Float64Array(2 * (companions + 1))
  let all = 0
  const meet = (word, column) => {
    counts[word].set(column, (counts[word].get(column) ?? 0) + 1)
    totals[column]++
    all++
  }
  for (const line of lines) {
    line.forEach((key, at) => {
      const word = numbers.get(key)
      if (word === undefined) return
      const left = at === 0 ? companions : known(line[at - 1])
      const right = at === line.length - 1 ? companions : known(line[at + 1])
      if (left !== undefined) meet(word, left)
      if (right !== undefined) meet(word, companions + 1 + right)
    })
  }
  return counts.map((columns) => unitVector(columns, totals, all))
}

function unitVector(columns, totals, all) {
  const sum = [...columns.values()].reduce((total, count) => total + count, 0)
  const parts = [...columns]
    .map(([column, count]) => [column, Math.log((count * all) / (sum * totals[column]))])
    .filter(([, value]) => value > 0)
  const length = Math.sqrt(parts.reduce((total, [, value]) => total + value * value, 0)) || 1
  return {
    columns: Int32Array.from(parts, ([column]) => column),
    values: Float64Array.from(parts, ([, value]) => value / length),
  }
}

const dot = ({ columns, values }, centre) => {
  let total = 0
  for (let at = 0; at < columns.length; at++) total += centre[columns[at]] * values[at]
  return total
}

/** The number of each vector's cluster, and the clusters' centres. */
function gather(vectors, count) {
  const seeds = Array.from({ length: count }, (_, at) =>
    Math.floor(((at + 0.5) * Math.min(vectors.length, 8000)) / count),
  )
  let centres = seeds.map((seed) => centreOf([vectors[seed]]))
  let numbers = []
  for (let round = 0; round < rounds; round++) {
    numbers = vectors.map((vector) => nearest(vector, centres))
    const members = centres.map(() => [])
    for (const [at, number] of numbers.entries()) members[number].push(vectors[at])
    centres = members.map(centreOf)
  }
  return { numbers, centres }
}

function nearest(vector, centres) {
  let best = -1
  let found = 0
  centres.forEach((centre, number) => {
    const likeness = dot(vector, centre)
    if (likeness <= best) return
    best = likeness
    found = number
  })
  return found
}

function centreOf(vectors) {
  const centre = new Float64Array(2 * (companions + 1))
  for (const { columns, values } of vectors) {
    for (const [at, column] of columns.entries()) centre[column] += values[at]
  }
  const length = Math.sqrt(centre.reduce((total, value) => total + value * value, 0)) || 1
  return centre.map((value) => value / length)
}
