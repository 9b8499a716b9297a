import { keyOf } from "../text/letters.ts"
import type { Token, TokenRange } from "./words.ts"

/** A phrase of the list found in the tokens. */
export interface PhraseMatch<Value> extends TokenRange {
  readonly value: Value
  /** What clings to the phrase's last word: «ها», «ی», "" … */
  readonly ending: string
}

interface Step<Value> {
  next?: Map<string, Step<Value>>
  found?: { value: Value; gaps: string }[]
}

/** Noun endings that do not make another word: plural, indefinite and ezafe ی, possessive clitics. */
const endings: ReadonlySet<string> = new Set(
  "ی ای یی ها های هایی هایش هایشان هایمان ش اش شان اشان یش یشان مان یمان ان".split(" "),
)

/**
 * Word lists that forgive spacing. A phrase is written in good orthography («رئیس‌جمهور», «گفت‌وگو») and is found however its
 * ZWNJ and spaces were treated in the text, but never across a word boundary that it does not itself have: «درگذشت» is not
 * found in «در گذشت».
 */
export class Phrases<Value> {
  readonly #root: Step<Value> = {}

  constructor(entries: Iterable<readonly [phrase: string, value: Value]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value)
  }

  add(phrase: string, value: Value): void {
    const words = phrase.split(/[ \u200C]+/).map(keyOf)
    let step = this.#root
    for (const letter of words.join("")) {
      step.next ??= new Map()
      const next = step.next.get(letter) ?? {}
      step.next.set(letter, next)
      step = next
    }
    step.found ??= []
    step.found.push({ value, gaps: gapsOf(words) })
  }

  /** Every phrase that starts at token `from`, longest first. With `inflected`, its last word may carry an ending. */
  all(tokens: readonly Token[], from: number, inflected = false): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = []
    let step: Step<Value> | undefined = this.#root
    let length = 0
    let gaps = " "
    for (let at = from; at < tokens.length; at++) {
      const key = tokens[at]!.key
      if (at > from) gaps += `${length} `
      for (let i = 0; i < key.length; i++) {
        step = step.next?.get(key[i]!)
        if (step === undefined) return matches.reverse()
        length++
        const whole = i + 1 === key.length
        if (step.found === undefined || !(whole || (inflected && endings.has(key.slice(i + 1))))) continue
        for (const found of step.found) {
          if (fits(gaps, found.gaps))
            matches.push({ from, to: at + 1, value: found.value, ending: key.slice(i + 1) })
        }
      }
    }
    return matches.reverse()
  }

  /** The longest phrase that starts at token `from`. */
  longest(tokens: readonly Token[], from: number, inflected = false): PhraseMatch<Value> | undefined {
    return this.all(tokens, from, inflected)[0]
  }
}

/** Where the words end, as " 3 5 ": a set of numbers that can be compared without allocating. */
function gapsOf(words: readonly string[]): string {
  let length = 0
  let gaps = " "
  for (const word of words) {
    length += word.length
    gaps += `${length} `
  }
  return gaps
}

/** Whether every boundary between the tokens is one that the phrase has. */
function fits(tokenGaps: string, phraseGaps: string): boolean {
  if (tokenGaps === " ") return true
  return tokenGaps
    .trim()
    .split(" ")
    .every((gap) => phraseGaps.includes(` ${gap} `))
}
