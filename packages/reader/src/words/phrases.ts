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

/** Noun endings that do not make another word: plural, indefinite and ezafe ی, possessive clitics. */
const endings: readonly string[] =
  "ی ای یی ها های هایی هایش هایشان هایمان ش اش شان اشان یش یشان مان یمان ان".split(" ")

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
  readonly #phrases = new Map<string, Phrase<Value>[]>()
  /** What stands before a gap of some phrase: only there may it go on in the next token. */
  readonly #beginnings = new Set<string>()

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
      this.#beginnings.add(key)
      from = at + 1
    }
    key += keyOf(phrase.slice(from))
    const same = this.#phrases.get(key)
    if (same === undefined) this.#phrases.set(key, [{ value, gaps }])
    else same.push({ value, gaps })
  }

  /** Every phrase that starts at token `from`, longest first. With `inflected`, its last word may carry an ending. */
  all(tokens: readonly Token[], from: number, inflected = false): PhraseMatch<Value>[] {
    if (!inflected && !this.#starts(tokens[from]?.key ?? "")) return []
    const matches: PhraseMatch<Value>[] = []
    const ends: number[] = []
    let key = ""
    for (let at = from; at < tokens.length; at++) {
      key += tokens[at]!.key
      if (inflected) this.#collectInflected(matches, key, ends, from, at + 1)
      this.#collect(matches, key, "", ends, from, at + 1)
      if (!this.#beginnings.has(key)) break
      ends.push(key.length)
    }
    return matches.sort((a, b) => b.to - a.to || a.ending.length - b.ending.length)
  }

  /** The longest phrase that starts at token `from`. */
  longest(tokens: readonly Token[], from: number, inflected = false): PhraseMatch<Value> | undefined {
    return this.all(tokens, from, inflected)[0]
  }

  #starts(key: string): boolean {
    return this.#phrases.has(key) || this.#beginnings.has(key)
  }

  #collectInflected(
    matches: PhraseMatch<Value>[],
    key: string,
    ends: readonly number[],
    from: number,
    to: number,
  ): void {
    for (const ending of endings) {
      if (key.endsWith(ending)) this.#collect(matches, key.slice(0, -ending.length), ending, ends, from, to)
    }
  }

  #collect(
    matches: PhraseMatch<Value>[],
    key: string,
    ending: string,
    ends: readonly number[],
    from: number,
    to: number,
  ): void {
    const found = this.#phrases.get(key)
    if (found === undefined) return
    for (const { value, gaps } of found) {
      if (ends.every((end) => gaps.includes(end))) matches.push({ from, to, value, ending })
    }
  }
}
