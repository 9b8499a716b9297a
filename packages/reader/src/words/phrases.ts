import { keyOf, zwnj } from "../text/letters.ts"
import type { Token, TokenRange } from "./words.ts"

/** A phrase of the list found in the tokens. */
export interface PhraseMatch<Value> extends TokenRange {
  readonly value: Value
  /** What clings to the phrase's last word: «ها», «ی», "" … */
  readonly ending: string
}

interface Phrase<Value> {
  readonly value: Value
  /** Offsets into the key at which its words end, but for the last. */
  readonly gaps: readonly number[]
}

/** What the list holds under one key. */
interface Node<Value> {
  readonly phrases: Phrase<Value>[]
  /** Whether the key is what stands before a gap of some phrase: only there may it go on in the next token. */
  goesOn: boolean
}

/** Noun endings that do not make another word: plural, indefinite and ezafe ی, possessive clitics. */
const endings: readonly string[] =
  "ی ای یی ها های هایی هایش هایشان هایمان ش اش شان اشان یش یشان مان یمان ان".split(" ")

const lastLetters: ReadonlySet<string> = new Set(endings.map((ending) => ending.at(-1)!))

/** Where the next blank or ZWNJ stands; -1 where none does. */
function gapIn(phrase: string, from: number): number {
  const blank = phrase.indexOf(" ", from)
  const joiner = phrase.indexOf(zwnj, from)
  return blank === -1 || joiner === -1 ? Math.max(blank, joiner) : Math.min(blank, joiner)
}

/**
 * Word lists that forgive spacing. A phrase is written in good orthography («رئیس‌جمهور», «گفت‌وگو») and is found however its
 * ZWNJ and spaces were treated in the text, but never across a word boundary that it does not itself have: «درگذشت» is not
 * found in «در گذشت».
 */
export class Phrases<Value> {
  readonly #nodes = new Map<string, Node<Value>>()

  constructor(entries: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value)
  }

  add(phrase: string, value: Value): void {
    const gaps: number[] = []
    let key = ""
    let from = 0
    for (let at = gapIn(phrase, 0); at !== -1; at = gapIn(phrase, from)) {
      key += keyOf(phrase.slice(from, at))
      gaps.push(key.length)
      this.#node(key).goesOn = true
      from = at + 1
    }
    key += keyOf(phrase.slice(from))
    this.#node(key).phrases.push({ value, gaps })
  }

  #node(key: string): Node<Value> {
    let node = this.#nodes.get(key)
    if (node === undefined) {
      node = { phrases: [], goesOn: false }
      this.#nodes.set(key, node)
    }
    return node
  }

  /** Every phrase that starts at token `from`, longest first. With `inflected`, its last word may carry an ending. */
  all(tokens: readonly Token[], from: number, inflected = false): PhraseMatch<Value>[] {
    if (!this.#mayStart(tokens[from]?.key ?? "", inflected)) return []
    const matches: PhraseMatch<Value>[] = []
    const ends: number[] = []
    let key = ""
    for (let at = from; at < tokens.length; at++) {
      key += tokens[at]!.key
      const node = this.#nodes.get(key)
      if (inflected) this.#collectInflected(matches, key, ends, from, at + 1)
      if (node === undefined) break
      collect(matches, node, "", ends, from, at + 1)
      if (!node.goesOn) break
      ends.push(key.length)
    }
    return matches.length < 2
      ? matches
      : matches.sort((a, b) => b.to - a.to || a.ending.length - b.ending.length)
  }

  /** The longest phrase that starts at token `from`. */
  longest(tokens: readonly Token[], from: number, inflected = false): PhraseMatch<Value> | undefined {
    return this.all(tokens, from, inflected)[0]
  }

  #mayStart(key: string, inflected: boolean): boolean {
    return this.#nodes.has(key) || (inflected && lastLetters.has(key.at(-1)!))
  }

  #collectInflected(
    matches: PhraseMatch<Value>[],
    key: string,
    ends: readonly number[],
    from: number,
    to: number,
  ): void {
    if (!lastLetters.has(key.at(-1)!)) return
    for (const ending of endings) {
      if (!key.endsWith(ending)) continue
      const node = this.#nodes.get(key.slice(0, -ending.length))
      if (node !== undefined) collect(matches, node, ending, ends, from, to)
    }
  }
}

function collect<Value>(
  matches: PhraseMatch<Value>[],
  { phrases }: Node<Value>,
  ending: string,
  ends: readonly number[],
  from: number,
  to: number,
): void {
  for (const { value, gaps } of phrases) {
    if (ends.every((end) => gaps.includes(end))) matches.push({ from, to, value, ending })
  }
}
