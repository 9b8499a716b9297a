// Trains the tagger and writes src/models/tagger.ts; with `--folds`, measures by cross-validation instead and writes nothing.
// Usage: node packages/reader/train/tagger.mjs ../shared/data [--folds [FOLD…]]
import { readFileSync, writeFileSync } from "node:fs"
import { fold as foldText } from "../src/text/fold.ts"
import { keyOf } from "../src/text/letters.ts"
import { endingRules, fits, withRule } from "../src/words/endings.ts"
import { findWords } from "../src/words/find.ts"
import {
  endingHead,
  headCount,
  hiddenSize,
  learnedSize,
  rowCount,
  schemes,
  Tagger,
  tagNames,
  vectorSize,
} from "../src/words/tagger.ts"
import { tagWords } from "../src/words/tags.ts"
import { tokenize } from "../src/words/tokenize.ts"
import { writtenLines } from "./corpus.mjs"
import { factsFrom } from "./facts.mjs"
import { SentenceLayer, WindowLayer } from "./layers.mjs"
import { exampleOf, Network } from "./network.mjs"
import { shuffled } from "./random.mjs"
import { readTreebank } from "./treebank.mjs"
import { wordVectors } from "./vectors.mjs"

const [data = "../shared/data", ...flags] = process.argv.slice(2)
const wordCount = 20000
const folds = 5
const named = 1500
/** Untagged sentences that the shipped network learns in a round, of those that its teachers have tagged. */
const taughtInRound = 8000

const teachers = {
  count: 3,
  sizes: { vectorSize: 2 * vectorSize, learnedSize: 32, rowCount: 65536, hiddenSize: 64, seesFacts: true },
  course: { rounds: 10, rate: 0.002, drop: { words: 0.2, seen: 0.2, hidden: 0.4 } },
}
const shipped = {
  sizes: { vectorSize, learnedSize, rowCount, hiddenSize, seesFacts: false },
  course: { rounds: 12, rate: 0.002, drop: { words: 0.2, seen: 0, hidden: 0.3 } },
}

const { words, vectors: wide } = wordVectors(data, wordCount, teachers.sizes.vectorSize)
const vectorStep = 0.4
const vectors = firstOf(wide, teachers.sizes.vectorSize, vectorSize).map(
  (value) => clamp(Math.round(value / vectorStep), 7) * vectorStep,
)
const lexicon = new Map(words.map((key, at) => [key, at]))

/** The first `size` of the `whole` numbers of each vector, as large as they all were. */
function firstOf(vectors, whole, size) {
  const first = vectors.filter((_, at) => at % whole < size)
  const unit = Math.sqrt(first.length / first.reduce((sum, value) => sum + value * value, 0))
  return first.map((value) => value * unit)
}

function clamp(value, most) {
  return Math.max(-most, Math.min(most, value))
}

const sources = { lexicon, facts: factsFrom(data), cache: new Map() }
const example = (tokens, aims) => exampleOf(tokens, aims, sources)

/** The rule that leads from a written word to its dictionary form. */
function ruleOf({ form, lemma, pos, isPart }) {
  if (isPart) return undefined
  if (["VERB", "AUX", "PUNCT", "NUM", "X"].includes(pos)) return undefined
  const written = form.replace(/\u0654$/, "")
  const at = endingRules.findIndex((rule) => fits(rule, written) && withRule(rule, written) === lemma)
  return at === -1 ? undefined : at
}

/** Sentences of each treebank with their examples. */
const banks = schemes.map((scheme, head) =>
  readTreebank(`${data}/ud/${scheme}-dev.conllu`).map(({ words, gold }) => ({
    words,
    gold,
    example: example(words.tokens, [
      { head, answers: gold.map((word) => word && tagNames.indexOf(word.pos)) },
      { head: endingHead, answers: gold.map((word) => word && ruleOf(word)) },
    ]),
  })),
)

/** Sentences with names in them, tagged by the kind of name: they teach the hidden layer what names look like. */
function namedExamples() {
  const kinds = ["O", "PER", "ORG", "LOC", "NAT", "POG", "EVE"]
  return readFileSync(`${data}/ner/parstwiner-train.txt`, "utf8")
    .trim()
    .split(/\n\n+/)
    .map((block) => block.split("\n").map((line) => line.split("\t")))
    .map((rows) => rows.filter((row) => row.length === 2 && row[0].trim() !== ""))
    .filter((rows) => rows.some(([, tag]) => tag !== "O"))
    .slice(0, named)
    .map((rows) =>
      example(
        rows.map(([word]) => tokenOf(word)),
        [{ head: headCount, answers: rows.map(([, tag]) => Math.max(0, kinds.indexOf(tag.slice(2)))) }],
      ),
    )
}

function tokenOf(word) {
  const [token] = tokenize([...word].map((letter) => (letter === "\u200c" ? letter : keyOf(letter))).join(""))
  return token ?? { text: word, key: word, kind: "punctuation" }
}

const names = namedExamples()

/** Letters alone, by which a sentence is the same whatever its spaces and signs. */
const lettersOf = (tokens) => tokens.map(({ key }) => key.replace(/[^\u0620-\u06d3]/g, "")).join("")

/** Sentences of the treebanks' raw text of which no tags are known. */
function untaggedExamples() {
  const tagged = new Set(banks.flat().map((sentence) => lettersOf(sentence.words.tokens)))
  return writtenLines(data)
    .flat()
    .map((line) => findWords(foldText(line, { repair: false })).tokens)
    .filter((tokens) => tokens.length > 0 && !tagged.has(lettersOf(tokens)))
    .map((tokens) => example(tokens, []))
}

const untagged = untaggedExamples()
const longest = [...banks.flat().map((sentence) => sentence.example), ...names, ...untagged].reduce(
  (most, { words }) => Math.max(most, words.length),
  0,
)

/** The weights as whole numbers up to 45, and the step between them. */
function quantized(weights) {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  const step = (4.5 * Math.sqrt(sum / weights.length)) / 45
  return [
    Int8Array.from(weights, (weight) => clamp(Math.round(weight / step), 45)),
    Number(step.toPrecision(6)),
  ]
}

const rounded = (biases) => Array.from(biases, (bias) => Number(bias.toFixed(3)))

/** How much a tag's place behind another counts against what the network says. */
const chainWeight = 0.5

/** For each scheme how much likelier than by itself a tag is behind another, as logarithms; the last row and column are the edges of sentences. */
function followsOf(bank) {
  const edge = tagNames.length
  const pairs = Array.from({ length: edge + 1 }, () => new Float64Array(edge + 1).fill(0.5))
  const alone = new Float64Array(edge + 1).fill(0.5)
  for (const { words, gold } of bank) {
    for (const { from, to } of words.sentences) {
      const tags = gold
        .slice(from, to)
        .map((word) => (word && !word.isPart ? tagNames.indexOf(word.pos) : -1))
      const chain = [edge, ...tags, edge]
      for (let at = 1; at < chain.length; at++) {
        if (chain[at] === -1) continue
        alone[chain[at]]++
        if (chain[at - 1] !== -1) pairs[chain[at - 1]][chain[at]]++
      }
    }
  }
  const sum = (counts) => counts.reduce((a, b) => a + b)
  const all = sum(alone)
  return pairs.flatMap((row) =>
    Array.from(row, (count, tag) =>
      Number((chainWeight * Math.log(count / sum(row) / (alone[tag] / all))).toFixed(2)),
    ),
  )
}

/** Networks that read the whole sentence, more than could be shipped: they differ by the chance that they begin with. */
function teachersOf(examples) {
  return Array.from({ length: teachers.count }, (_, at) =>
    new Network(SentenceLayer, wide, { ...teachers.sizes, longest, seed: at + 1 }).train(() => examples, {
      ...teachers.course,
      seed: at + 1,
    }),
  )
}

/** For each of the tagger's heads how likely the teachers together find each answer at each word. */
function sharesBy(networks, words) {
  const sums = Array.from({ length: headCount }, () => new Float32Array(words.length * tagNames.length))
  for (const network of networks) network.addShares(words, sums)
  return sums.map((sum) => sum.map((share) => share / networks.length))
}

/** An example with what the teachers say for the heads of which its own aims say nothing. */
function taught(networks, { words, aims }) {
  const known = new Set(aims.map(({ head }) => head))
  const added = sharesBy(networks, words)
    .map((shares, head) => ({ head, shares }))
    .filter(({ head }) => !known.has(head))
  return { words, aims: [...aims, ...added] }
}

/** What a round is learned from: all that people have tagged, and in turn some of what the teachers have. */
function roundsOf(tagged, more) {
  const order = shuffled(more, 1)
  return (round) => [
    ...tagged,
    ...Array.from({ length: taughtInRound }, (_, at) => order[(round * taughtInRound + at) % order.length]),
  ]
}

function modelOf(sentencesByScheme) {
  const tagged = sentencesByScheme.flat().map((sentence) => sentence.example)
  const networks = teachersOf([...tagged, ...names])
  const taughtBy = (examples) => examples.map((one) => taught(networks, one))
  const network = new Network(WindowLayer, vectors, { ...shipped.sizes, longest, seed: 1 }).train(
    roundsOf([...taughtBy(tagged), ...names], taughtBy(untagged)),
    { ...shipped.course, seed: 1 },
  )
  const outerSize = headCount * hiddenSize * tagNames.length
  const [learned, learnedStep] = quantized(network.learned.values)
  const [inner, innerStep] = quantized(network.layer.inner.weights.values)
  const [outer, outerStep] = quantized(network.outer.weights.values.subarray(0, outerSize))
  return {
    words: `${words.join(" ")} `,
    vectors: Int8Array.from(vectors, (value) => Math.round(value / vectorStep)),
    learned,
    inner,
    outer,
    follows: sentencesByScheme.map(followsOf),
    innerBias: rounded(network.layer.bias.weights.values),
    outerBias: rounded(network.outerBias.weights.values.subarray(0, headCount * tagNames.length)),
    steps: { vectors: vectorStep, learned: learnedStep, inner: innerStep, outer: outerStep },
  }
}

const foldOf = (list, at) => Math.floor((at * folds) / list.length)
const part = (fold, held) => banks.map((bank) => bank.filter((_, at) => (foldOf(bank, at) === fold) === held))

/** Trains on four fifths of both treebanks and tags the last one, each fifth in turn: shares of right tags and lemmas so far. */
function crossValidate(chosen) {
  const scores = schemes.map(() => ({ all: 0, tags: 0, lemmas: 0 }))
  for (const fold of chosen) {
    const tagger = new Tagger(modelOf(part(fold, false)))
    part(fold, true).forEach((bank, head) => {
      for (const sentence of bank) count(scores[head], sentence, tagger, schemes[head])
    })
    const percent = (share) => (100 * share).toFixed(2)
    const lines = scores.map(
      ({ all, tags, lemmas }, at) =>
        `${schemes[at]} UPOS ${percent(tags / all)} lemma ${percent(lemmas / all)}`,
    )
    console.log(`with fold ${fold + 1} of ${folds}: ${lines.join("  ")}`)
  }
}

function count(score, { words, gold }, tagger, scheme) {
  tagWords(words, scheme, tagger).forEach(({ pos, lemma }, at) => {
    if (gold[at] === undefined || gold[at].isPart) return
    score.all++
    if (pos === gold[at].pos) score.tags++
    if (lemma === gold[at].lemma) score.lemmas++
  })
}

function write(model) {
  const letters = (weights) =>
    JSON.stringify(Array.from(weights, (weight) => String.fromCharCode(weight + 80)).join(""))
  writeFileSync(
    new URL("../src/models/tagger.ts", import.meta.url),
    `import { decodeWeights, type TagModel } from "./tag-model.ts"

/** Weights of the tagger. Made by train/tagger.mjs; tagger.md says from what. */
export const tagModel = (): TagModel => ({
  words: ${JSON.stringify(model.words)},
  vectors: decodeWeights(${letters(model.vectors)}),
  learned: decodeWeights(${letters(model.learned)}),
  inner: decodeWeights(${letters(model.inner)}),
  outer: decodeWeights(${letters(model.outer)}),
  follows: ${JSON.stringify(model.follows)},
  innerBias: ${JSON.stringify(model.innerBias)},
  outerBias: ${JSON.stringify(model.outerBias)},
  steps: ${JSON.stringify(model.steps)},
})
`,
  )
}

if (flags[0] === "--folds") {
  const chosen = flags.slice(1).map((fold) => Number(fold) - 1)
  crossValidate(chosen.length > 0 ? chosen : Array.from({ length: folds }, (_, fold) => fold))
} else write(modelOf(banks))
