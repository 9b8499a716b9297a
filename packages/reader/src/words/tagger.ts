import type { TagModel } from "../models/tag-model.ts"
import { WordList } from "../text/word-list.ts"
import { type EndingRule, endingRules, fits } from "./endings.ts"
import { featuresOf } from "./features.ts"
import { bestTags } from "./tag-chain.ts"
import type { PartOfSpeech, Token } from "./words.ts"

/** The parts of speech in the order in which the model scores them. */
export const tagNames: readonly PartOfSpeech[] = [
  "NOUN",
  "ADP",
  "VERB",
  "PUNCT",
  "ADJ",
  "PROPN",
  "CCONJ",
  "DET",
  "SCONJ",
  "PRON",
  "AUX",
  "ADV",
  "NUM",
  "PART",
  "INTJ",
  "X",
]

/**
 * Which treebank's habits the tags follow. "perdt" tells names from nouns (PROPN) and takes «را» for an adposition, as Universal
 * Dependencies ask; "seraji" calls names nouns, «را» a particle, «هم» and «نیز» conjunctions.
 */
export type TagScheme = "perdt" | "seraji"

export const schemes: readonly TagScheme[] = ["perdt", "seraji"]

/** What the network answers: a tag by each scheme, and by which rule a word comes to its dictionary form. */
export const endingHead: number = schemes.length
export const headCount: number = schemes.length + 1

/** What the network says of a token: its tag, and the rule that gives its dictionary form if it is a noun or the like. */
export interface Guess {
  readonly pos: PartOfSpeech
  readonly rule: EndingRule
}

/** How many words on either side a tag sees. */
export const reach = 2
export const vectorSize = 48
export const learnedSize = 32
export const rowCount = 8192
export const hiddenSize = 96

const wordSize = vectorSize + learnedSize
const tagCount = tagNames.length

/** What is the same wherever a word stands. */
interface KnownWord {
  /** What it adds to the hidden numbers of each place from which it is seen. */
  readonly share: Float32Array
  /** Indexes of the ending rules that fit it. */
  readonly rules: readonly number[]
}

const places = 2 * reach + 1
/** So many words are remembered, and those of a time before. */
const mostWords = 8192

/**
 * Gives each word the tag that a small network with one hidden layer likes best. What a word adds to that layer depends on the
 * word and its place alone, so it is computed once for each word.
 */
export class Tagger {
  readonly #model: TagModel
  readonly #lexicon: WordList
  readonly #inner: Float32Array
  readonly #outer: Float32Array
  readonly #outerBias: Float32Array
  #words = new Map<string, KnownWord>()
  #wordsBefore = new Map<string, KnownWord>()
  readonly #hidden = new Float32Array(hiddenSize)
  readonly #scores = new Float32Array(tagCount)

  constructor(model: TagModel) {
    this.#model = model
    this.#lexicon = new WordList(model.words)
    this.#inner = Float32Array.from(model.inner, (weight) => weight * model.steps.inner)
    this.#outerBias = Float32Array.from(model.outerBias)
    this.#outer = Float32Array.from(model.outer, (weight) => weight * model.steps.outer)
  }

  /** How many of the words that the model knows are more frequent; undefined where it does not know the word. */
  readonly rankOf = (key: string): number | undefined => this.#lexicon.rankOf(key)

  /** One guess a token. The tokens are those of one sentence. */
  tag(tokens: readonly Token[], scheme: TagScheme): Guess[] {
    const words = tokens.map((token) => this.#wordOf(token))
    const head = schemes.indexOf(scheme)
    const scores: Float32Array[] = []
    const rules: EndingRule[] = []
    for (let at = 0; at < words.length; at++) {
      this.#setHidden(words, at)
      scores.push(plainScores(tokens[at]!) ?? this.#scoresOf(head).slice())
      rules.push(endingRules[this.#bestRule(words[at]!.rules)]!)
    }
    const tags = bestTags(scores, this.#model.follows[head]!)
    return tags.map((tag, at) => ({ pos: tagNames[tag]!, rule: rules[at]! }))
  }

  #setHidden(words: readonly KnownWord[], at: number): void {
    this.#hidden.set(this.#model.innerBias)
    for (let place = 0; place < places; place++) {
      const word = words[at + place - reach]
      if (word !== undefined) addRow(this.#hidden, 1, word.share, place * hiddenSize)
    }
  }

  /** The best of the rules that fit. */
  #bestRule(rules: readonly number[]): number {
    if (rules.length < 2) return rules[0] ?? 0
    const scores = this.#scoresOf(endingHead)
    return rules.reduce((best, rule) => (scores[rule]! > scores[best]! ? rule : best))
  }

  #scoresOf(head: number): Float32Array {
    const scores = this.#scores
    scores.set(this.#outerBias.subarray(head * tagCount, (head + 1) * tagCount))
    addRows(scores, this.#hidden, this.#outer, head * hiddenSize)
    return scores
  }

  #wordOf(token: Token): KnownWord {
    const { kind, text } = token
    const name =
      kind === "word" ? text : kind === "number" ? `0${text.length}` : kind === "punctuation" ? text : kind
    const known = this.#words.get(name)
    if (known !== undefined) return known
    const word = this.#wordsBefore.get(name) ?? this.#newWord(token)
    if (this.#words.size === mostWords) {
      this.#wordsBefore = this.#words
      this.#words = new Map()
    }
    this.#words.set(name, word)
    return word
  }

  #newWord(token: Token): KnownWord {
    const { kind, text } = token
    const rules = kind === "word" ? endingRules.flatMap((rule, at) => (fits(rule, text) ? [at] : [])) : []
    return { share: this.#shareOf(this.#vectorOf(token)), rules }
  }

  #vectorOf(token: Token): Float32Array {
    const { vectors, learned, steps } = this.#model
    const vector = new Float32Array(wordSize)
    const rank = token.kind === "word" ? this.#lexicon.rankOf(token.key) : undefined
    if (rank !== undefined) {
      for (let d = 0; d < vectorSize; d++) vector[d] = vectors[rank * vectorSize + d]! * steps.vectors
    }
    for (const hash of featuresOf(token, (key) => this.#lexicon.has(key))) {
      const row = (hash & (rowCount - 1)) * learnedSize
      for (let d = 0; d < learnedSize; d++) vector[vectorSize + d]! += learned[row + d]! * steps.learned
    }
    return vector
  }

  #shareOf(vector: Float32Array): Float32Array {
    const share = new Float32Array(places * hiddenSize)
    for (let place = 0; place < places; place++) {
      const part = share.subarray(place * hiddenSize, (place + 1) * hiddenSize)
      for (let d = 0; d < wordSize; d++) {
        const row = (place * wordSize + d) * hiddenSize
        if (vector[d] !== 0) addRow(part, vector[d]!, this.#inner, row)
      }
    }
    return share
  }
}

/** Adds a row of weights, taken `factor` times, to as many sums. */
function addRow(sums: Float32Array, factor: number, weights: Float32Array, from: number): void {
  for (let at = 0; at < sums.length; at++) sums[at]! += factor * weights[from + at]!
}

/** Adds the rows of all positive factors. */
function addRows(sums: Float32Array, factors: Float32Array, weights: Float32Array, firstRow: number): void {
  for (let row = 0; row < factors.length; row++) {
    if (factors[row]! > 0) addRow(sums, factors[row]!, weights, (firstRow + row) * sums.length)
  }
}

const impossible = -1000

/** What needs no network: signs and addresses. */
function plainScores({ kind }: Token): Float32Array | undefined {
  const plain = kind === "punctuation" ? "PUNCT" : kind === "link" ? "X" : undefined
  return plain && Float32Array.from(tagNames, (tag) => (tag === plain ? 0 : impossible))
}
