import { rankOf } from "../text/known-words.ts"
import { isFamilyName, isGivenName, knownAt, type NameText } from "./chains.ts"
import { clustersOf } from "./model/clusters.ts"
import type { Proposal } from "./proposal.ts"

/** Feature buckets of the learned tagger: a power of two. */
export const buckets: number = 1 << 17

/** What the tagger sees of a text: for each token the buckets that its features fall into. */
export interface Signs {
  readonly width: number
  /** `width` buckets a token, one row after the other. */
  readonly rows: Int32Array
  /** 1 for tokens that are in no name, whatever stands beside them: verbs, and function words that no list covers. */
  readonly outside: Uint8Array
}

/** What a token is by itself, as numbers. */
export interface Traits {
  readonly word: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly cluster: number
  readonly kin: number
  readonly sort: number
}

const outside: Traits = {
  word: 7,
  prefix2: 7,
  prefix3: 7,
  suffix1: 7,
  suffix2: 7,
  suffix3: 7,
  cluster: -2,
  kin: -2,
  sort: 0,
}

function hashOf(letters: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
  return hash
}

function traitsOf(text: NameText, key: string): Traits {
  const { own, kin } = clustersOf(key)
  return {
    word: hashOf(key),
    prefix2: hashOf(key.slice(0, 2)),
    prefix3: hashOf(key.slice(0, 3)),
    suffix1: hashOf(key.slice(-1)),
    suffix2: hashOf(key.slice(-2)),
    suffix3: hashOf(key.slice(-3)),
    cluster: own,
    kin,
    sort: sortOf(text, key),
  }
}

const rankSteps = [100, 400, 1200, 3000, 7000]

/** From 0, the most frequent words, to 6, those that the lexicon does not have. */
function rarityOf(key: string): number {
  const rank = rankOf(key)
  if (rank === undefined) return 6
  const step = rankSteps.findIndex((limit) => rank < limit)
  return step === -1 ? 5 : step
}

const endingsOfFamilies = /(.{2}زاده|پور|نژاد|یان|فر|نیا|راد|لو|وند|اف|سکی|وف|ایی|ویچ|سون|من|ی)$/

/** What the lists and the shape say of a word by itself, as bits. */
function sortOf({ book }: NameText, key: string): number {
  return (
    64 |
    rarityOf(key) |
    (book.stops.has(key) ? 8 : 0) |
    (endingsOfFamilies.test(key) ? 128 : 0) |
    (book.bodyHeads.has(key) || book.weakBodyHeads.has(key) ? 256 : 0) |
    (book.outletHeads.has(key) ? 512 : 0) |
    (book.placeHeads.has(key) ? 1024 : 0) |
    (book.particles.has(key) ? 4096 : 0) |
    (isFamilyName(key) ? 8192 : 0)
  )
}

/** The same of every token, with what stands around it. */
function classesOf(text: NameText, traits: readonly Traits[]): Int32Array {
  const classes = new Int32Array(text.tokens.length)
  text.tokens.forEach(({ kind }, at) => {
    if (kind !== "word") {
      classes[at] = kind === "punctuation" ? traits[at]!.word : 1 + ["number", "latin", "link"].indexOf(kind)
      return
    }
    classes[at] =
      traits[at]!.sort |
      (text.verbal.has(at) ? 16 : 0) |
      (isGivenName(text, at) ? 32 : 0) |
      (text.book.titles.longest(text.tokens, at) === undefined ? 0 : 2048)
  })
  return classes
}

const kinds = ["person", "organization", "country", "place", "group", "event", "work"]

/** Which known name or rule covers a token, and whether it begins, goes on or ends there. */
function mark(into: Int32Array, { from, to, kind, office, known, form }: Proposal): void {
  const source = office !== undefined ? 1 : known === undefined ? 0 : form === "name" ? 2 : 3
  for (let at = from; at < to; at++) {
    const position = at === from ? (at === to - 1 ? 3 : 0) : at === to - 1 ? 2 : 1
    into[at] = 1 + (kinds.indexOf(kind) * 4 + source) * 4 + position
  }
}

function listed(text: NameText): Int32Array {
  const marks = new Int32Array(text.tokens.length)
  for (let at = 0; at < marks.length; ) {
    const match = knownAt(text, at)
    if (match === undefined) {
      at++
      continue
    }
    mark(marks, {
      from: at,
      to: match.to,
      kind: match.known.kind,
      form: match.known.form,
      rule: "",
      known: match.known,
    })
    at = match.to
  }
  return marks
}

/** «و» may stand inside a name. */
function outsiders(text: NameText, lists: Int32Array): Uint8Array {
  const found = new Uint8Array(text.tokens.length)
  text.tokens.forEach(({ key, kind }, at) => {
    if (kind !== "word" || lists[at] !== 0) return
    if (text.verbal.has(at) || (text.book.stops.has(key) && key !== "و")) found[at] = 1
  })
  return found
}

/** Writes one token's features: each of its own kind, so that the same words in two places fall into two buckets. */
class Row {
  readonly #rows: Int32Array
  readonly #start: number
  #slot = 0

  constructor(rows: Int32Array, start: number) {
    this.#rows = rows
    this.#start = start
  }

  put(first: number, second = 0, third = 0): void {
    let hash = Math.imul(this.#slot + 1, 0x9e3779b1) ^ first
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ second
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ third
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
    this.#rows[this.#start + this.#slot] = (hash ^ (hash >>> 15)) & (buckets - 1)
    this.#slot++
  }
}

const templates = 47

function traitsIn(text: NameText, key: string): Traits {
  const before = text.traits.get(key)
  if (before !== undefined) return before
  const made = traitsOf(text, key)
  text.traits.set(key, made)
  return made
}

/** The signs of every token, given what the rules propose. */
export function signsOf(text: NameText, proposals: readonly Proposal[]): Signs {
  const count = text.tokens.length
  const traits = text.tokens.map(({ key }) => traitsIn(text, key))
  const classes = classesOf(text, traits)
  const lists = listed(text)
  const rules = new Int32Array(count)
  for (const proposal of proposals) mark(rules, proposal)
  const rows = new Int32Array(count * templates)
  const outer = outsiders(text, lists)
  const t = (at: number): Traits => traits[at] ?? outside
  for (let at = 0; at < count; at++) {
    if (outer[at] === 1) continue
    const [here, before, behind] = [t(at), t(at - 1), t(at + 1)]
    const [second, later] = [t(at - 2), t(at + 2)]
    const c0 = classes[at]!
    const c1 = classes[at - 1] ?? 5
    const c2 = classes[at - 2] ?? 5
    const d1 = classes[at + 1] ?? 5
    const l0 = lists[at]!
    const l1 = lists[at - 1] ?? 999
    const m1 = lists[at + 1] ?? 999
    const r0 = rules[at]!
    const r1 = rules[at - 1] ?? 999
    const s1 = rules[at + 1] ?? 999
    const into = new Row(rows, at * templates)
    into.put(0)
    into.put(here.word)
    into.put(before.word)
    into.put(behind.word)
    into.put(second.word)
    into.put(later.word)
    into.put(before.word, here.word)
    into.put(here.word, behind.word)
    into.put(second.word, before.word)
    into.put(here.prefix2)
    into.put(here.prefix3)
    into.put(here.suffix1)
    into.put(here.suffix2)
    into.put(here.suffix3)
    into.put(before.suffix2)
    into.put(behind.suffix2)
    into.put(c0)
    into.put(c1)
    into.put(d1)
    into.put(c1, c0)
    into.put(c0, d1)
    into.put(c2, c1, c0)
    into.put(c1, c0, d1)
    into.put(l0)
    into.put(l1, l0)
    into.put(l0, m1)
    into.put(r0)
    into.put(r1, r0)
    into.put(r0, s1)
    into.put(r0, l0, c0)
    into.put(before.word, c0)
    into.put(second.word, c1, c0)
    into.put(c0, behind.word)
    into.put(r1, r0, s1)
    into.put(here.cluster)
    into.put(before.cluster)
    into.put(behind.cluster)
    into.put(here.kin)
    into.put(before.kin)
    into.put(behind.kin)
    into.put(before.kin, here.kin)
    into.put(here.kin, behind.kin)
    into.put(second.kin, before.kin)
    into.put(before.kin, c0)
    into.put(behind.kin, c0)
    into.put(before.cluster, c0)
    into.put(behind.cluster, c0)
  }
  return { width: templates, rows, outside: outer }
}
