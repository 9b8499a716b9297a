import type { FoldedText } from "../text/folded-text.ts"

/** `start`, `end`: offsets into the folded text. `from`, `to`: token indexes. Both half-open, everywhere above `text/`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export type TokenKind = "word" | "number" | "latin" | "link" | "punctuation"

/** Universal Dependencies' part-of-speech tags. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "VERB"
  | "X"

export interface Token {
  readonly start: number
  readonly end: number
  /** As folded: «می‌کند». */
  readonly text: string
  /** Without ZWNJ: «میکند». What word lists know it by. */
  readonly key: string
  readonly kind: TokenKind
}

export interface Sentence extends TokenRange {
  readonly start: number
  readonly end: number
  /** The line of the folded text that it stands on, from 0. A sentence never crosses a line break. */
  readonly line: number
}

export type Tense = "past" | "imperfect" | "perfect" | "pluperfect" | "present" | "subjunctive" | "future"

/** A verb form with its auxiliaries: «کرده است», «خواهد کرد», «نشد». */
export interface Verb extends TokenRange {
  /** The infinitive: «کردن». */
  readonly lemma: string
  readonly tense: Tense
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly negated: boolean
  readonly passive: boolean
}

/** The text cut into sentences and tokens, with its verb forms in order. */
export interface Words {
  readonly text: FoldedText
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly verbs: readonly Verb[]
}
