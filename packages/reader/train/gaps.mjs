// Learns how likely a ZWNJ belongs at a gap between two letters, or where a blank stands, and writes src/text/tables/gap-weights.ts.
// The word lists hold the very spellings of the training text, so a model that saw them would trust them too much: the text is cut
// into blocks, and what is seen in one block is seen with lists that were counted in the others.
// Usage: node packages/reader/train/gaps.mjs ../shared/data
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { buckets, encodeWeights } from "../src/text/gap-model.ts"
import { foldLetter, joins, zwnj } from "../src/text/letters.ts"
import { jointOf } from "../src/text/unite.ts"
import { printedLines, writtenLines } from "./corpus.mjs"
import { shuffled } from "./random.mjs"
import { folded, writeTable } from "./tables.mjs"

const data = process.argv[2] ?? "../shared/data"
const blocks = 4
/** Times that the smaller treebank's lines count: its text is nearer to news. */
const serajiWeight = 3
/** How fast a word that stands often gains weight over one that stands once. */
const power = 0.6
const [rounds, firstAveraged, rate, decay] = [8, 2, 0.08, 3e-3]
const fewestSeen = 3

const [perdt, seraji] = writtenLines(data)
const lines = [
  ...perdt.map((text) => ({ text, weight: 1 })),
  ...seraji.map((text) => ({ text, weight: serajiWeight })),
]
const blockOf = (at) => Math.floor((at * blocks) / lines.length)

/** Examples of one block: [features, weight of those with a ZWNJ, weight of those without]. */
async function examplesOf(block, printed) {
  const root = mkdtempSync(join(tmpdir(), "gaps-"))
  const reader = fileURLToPath(new URL("../", import.meta.url))
  cpSync(join(reader, "src/text"), join(root, "src/text"), { recursive: true })
  cpSync(join(reader, "train"), join(root, "train"), { recursive: true })
  symlinkSync(join(reader, "../../node_modules"), join(root, "node_modules"))
  try {
    const others = lines.filter((_, at) => blockOf(at) !== block).map(({ text }) => text)
    const { writeLists } = await import(join(root, "train/lists.mjs"))
    writeLists(others, printed)
    const { writeDictionary } = await import(join(root, "train/dictionary.mjs"))
    writeDictionary()
    const counts = countGaps(lines.filter((_, at) => blockOf(at) === block))
    return [...(await wordExamples(root, counts.words)), ...(await seamExamples(root, counts.seams))]
  } finally {
    rmSync(root, { recursive: true })
  }
}

async function wordExamples(root, words) {
  const { gapPlaces } = await import(join(root, "src/text/parts.ts"))
  const { gapFeatures, wholeWord } = await import(join(root, "src/text/gap-features.ts"))
  return [...words].flatMap(([key, { times, gaps }]) => {
    const whole = wholeWord(key)
    return gapPlaces(key).map(({ offset, opinion }) => {
      const right = gaps.get(offset) ?? 0
      return [gapFeatures(whole, offset, opinion), right, times - right]
    })
  })
}

async function seamExamples(root, seams) {
  const { seamOpinion } = await import(join(root, "src/text/parts.ts"))
  const { leftFeatures, rightFeatures, seamFeatures } = await import(join(root, "src/text/gap-features.ts"))
  return [...seams].map(([pair, { times, joined }]) => {
    const [left, right] = pair.split(" ")
    const features = seamFeatures(left, right, seamOpinion(left, right))
    return [[...leftFeatures(left), ...rightFeatures(right), ...features], joined, times - joined]
  })
}

const piece = /[\u0620-\u065f\u0670-\u06d3\u200c]+|\s+|[^\s]/gu

/** Words as lists of parts; a sign, and a blank that is none, is undefined. */
function wordsOf(line) {
  return [...line.matchAll(piece)].flatMap(([written]) => {
    if (written === " ") return []
    if (!/^[\u0620-\u06d3\u200c]/.test(written)) return [undefined]
    const form = [...written].map(foldLetter).join("")
    const parts = form.replace(/(?<=[اآءدذرزژو])\u200c/g, "").split(zwnj)
    return parts.some(Boolean) ? [parts.filter(Boolean)] : []
  })
}

/** How often each word stands with a ZWNJ at each of its gaps, and each pair of parts with a ZWNJ or a blank between them. */
function countGaps(lines) {
  const words = new Map()
  const seams = new Map()
  for (const { text, weight } of lines) {
    let before
    for (const parts of wordsOf(text)) {
      if (parts !== undefined) {
        for (const run of runsOf(parts)) countWord(words, run, weight)
        if (before !== undefined) countSeam(seams, lastOf(before), firstOf(parts), weight, 0)
        for (let k = 1; k < parts.length; k++) {
          countSeam(seams, lastOf(parts.slice(0, k)), firstOf(parts.slice(k)), weight, weight)
        }
      }
      before = parts
    }
  }
  return { words, seams }
}

const lastOf = (parts) => unseenParts(parts.at(-1)).at(-1)
const firstOf = (parts) => unseenParts(parts[0])[0]

/** What damage may leave in one piece: all parts, each by itself, and, of three and more, those on one side of a gap. */
function runsOf(parts) {
  const sides =
    parts.length < 3 ? [] : parts.slice(1).flatMap((_, k) => [parts.slice(0, k + 1), parts.slice(k + 1)])
  return [parts, ...parts.map((part) => [part]), ...sides.filter((side) => side.length > 1)]
}

function countWord(words, parts, weight) {
  let rest = parts.join("")
  let gaps = parts.slice(1).map((_, k) => parts.slice(0, k + 1).join("").length)
  for (let joint = jointOf(rest); joint !== undefined; joint = jointOf(rest)) {
    countPiece(
      words,
      rest.slice(joint),
      gaps.filter((gap) => gap > joint).map((gap) => gap - joint),
      weight,
    )
    rest = rest.slice(0, joint)
    gaps = gaps.filter((gap) => gap < joint)
  }
  countPiece(words, rest, gaps, weight)
}

function countPiece(words, key, gaps, weight) {
  if (!words.has(key)) words.set(key, { times: 0, gaps: new Map() })
  const word = words.get(key)
  word.times += weight
  for (const gap of gaps) word.gaps.set(gap, (word.gaps.get(gap) ?? 0) + weight)
}

/** Parts that stand in one piece unseen: «کارها» is two. */
function unseenParts(part) {
  const joint = jointOf(part)
  return joint === undefined
    ? [part]
    : [...unseenParts(part.slice(0, joint)), ...unseenParts(part.slice(joint))]
}

function countSeam(seams, left, right, weight, joined) {
  if (!joins(left.at(-1))) return
  const pair = `${left} ${right}`
  if (!seams.has(pair)) seams.set(pair, { times: 0, joined: 0 })
  const seam = seams.get(pair)
  seam.times += weight
  seam.joined += joined
}

/** Logistic regression by AdaGrad, the weights averaged over the later rounds. */
function learn(examples) {
  const mask = buckets - 1
  const seen = new Uint32Array(buckets)
  for (const [features] of examples) for (const feature of features) seen[feature & mask]++
  const weights = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(1e-6)
  const sums = new Float64Array(buckets)
  for (let round = 0; round < rounds; round++) {
    for (const [features, right, wrong] of shuffled(examples, round + 1)) {
      let sum = 0
      for (const feature of features) sum += weights[feature & mask]
      const certainty = 1 / (1 + Math.exp(-sum))
      const slope = (certainty - right / (right + wrong)) * (right + wrong) ** power
      if (Math.abs(slope) < 1e-4) continue
      for (const feature of features) {
        const at = feature & mask
        if (seen[at] < fewestSeen) continue
        const step = slope + decay * weights[at]
        squares[at] += step * step
        weights[at] -= (rate * step) / Math.sqrt(squares[at])
      }
    }
    if (round >= firstAveraged) for (let at = 0; at < buckets; at++) sums[at] += weights[at]
  }
  return sums.map((sum) => sum / (rounds - firstAveraged))
}

const printed = printedLines(data)
const examples = []
for (let block = 0; block < blocks; block++) {
  for (const example of await examplesOf(block, printed)) examples.push(example)
}
writeTable("gap-weights", {
  gapWeights: [
    "Weights of hashed features. Made by train/gaps.mjs; train/gaps.md says from what.",
    folded(encodeWeights(learn(examples))),
  ],
})
