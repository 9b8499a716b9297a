import { keyOf } from "../text/letters.ts"
import { closedClasses } from "./closed-classes.ts"
import { stemOf } from "./verbs.ts"
import type { PartOfSpeech, Token, Words } from "./words.ts"

/** Dictionary form and part of speech of one token. A verb's lemma is its past stem: «می‌کند» has «کرد». */
export interface Tag {
  readonly lemma: string
  readonly pos: PartOfSpeech
}

let classes: ReadonlyMap<string, PartOfSpeech> | undefined

/** One tag a token, in order: closed classes by list, verbs by form, the rest by its endings. */
export function tagWords(words: Words): Tag[] {
  classes ??= makeClasses()
  const verbal = new Set(words.verbs.flatMap((verb) => range(verb.from, verb.to)))
  return words.tokens.map((token, index) => tagOf(token, verbal.has(index), classes!))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

function makeClasses(): ReadonlyMap<string, PartOfSpeech> {
  return new Map(
    closedClasses.flatMap(([pos, words]) => words.split(" ").map((word) => [keyOf(word), pos] as const)),
  )
}

const auxiliaries: ReadonlySet<string> = new Set(["بود", "است", "هست", "خواست", "بایست"])

function tagOf(token: Token, verbal: boolean, classes: ReadonlyMap<string, PartOfSpeech>): Tag {
  const { text, key, kind } = token
  if (kind === "punctuation") return { lemma: text, pos: "PUNCT" }
  if (kind === "number") return { lemma: text, pos: "NUM" }
  if (kind === "latin" || kind === "link") return { lemma: text, pos: "X" }
  const stem = verbal ? stemOf(key) : undefined
  if (stem !== undefined) return { lemma: stem, pos: auxiliaries.has(stem) ? "AUX" : "VERB" }
  const closed = classes.get(key)
  if (closed !== undefined) return { lemma: text, pos: closed }
  return { lemma: nounLemma(text), pos: isAdjective(text) ? "ADJ" : "NOUN" }
}

/** Without the endings that a ZWNJ sets apart: «کتاب‌هایشان» is «کتاب». */
function nounLemma(text: string): string {
  return text.replace(
    /\u200C(ها(ی(ی|ش|شان|م|مان|ت|تان)?)?|ای|اش|ام|ات|تر(ین)?)$|(?<=[ادذرزژو])ها(یی?)?$/u,
    "",
  )
}

function isAdjective(text: string): boolean {
  return (
    /(\u200C?تر(ین)?|\u200Cای|انه|مند|ناک|آمیز|پذیر|یک|وی|لی|می|سی|نی|ری|تی)$/u.test(text) && text.length > 3
  )
}
