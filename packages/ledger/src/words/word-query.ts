import { keyOf, keysOf, type WordKey } from "./keys.ts"

/** Words that stand side by side, compared by their forms or by their lemmas. */
export interface Term {
  readonly column: "form" | "lemma"
  readonly keys: readonly string[]
}

/** Every member must be found, each by one of its alternatives. */
export type WordQuery = readonly (readonly Term[])[]

/**
 * What was typed as a query: words match every form of themselves, in any order; what stands in quotes ("…" or «…») matches as it
 * stands. Spelling and ZWNJ are forgiven: «رئیس جمهور», «رئیس‌جمهور» and «رئیسجمهور» find each other. Without a word it is empty.
 */
export function parseWords(typed: string): WordQuery {
  return [...typed.matchAll(/["«“]([^"»”]*)["»”]|([^"«“»”]+)/g)].flatMap(([, quoted, loose]) =>
    quoted === undefined ? looseTerms(keysOf(loose!)) : phraseTerms(keysOf(quoted)),
  )
}

/** A word by form or lemma; two neighbours also by the one word that they make together. */
function looseTerms(words: readonly WordKey[]): WordQuery {
  const members: Term[][] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!word.isContent && words.length > 1) continue
    members.push([
      term("form", word.form),
      term("lemma", word.lemma),
      ...splitTerms(word),
      ...joinedTerms(words, at),
    ])
  }
  return members
}

/** «رئیس‌جمهور» is also found where a blank stands for its ZWNJ. */
function splitTerms({ parts }: WordKey): Term[] {
  return parts.length > 1 ? [{ column: "form", keys: parts }] : []
}

function joinedTerms(words: readonly WordKey[], at: number): Term[] {
  const neighbours = [
    words.slice(at - 1, at + 1),
    words.slice(at, at + 2),
    words.slice(at - 1, at + 2),
    words.slice(at, at + 3),
  ]
  return neighbours
    .filter((some) => some.length > 1)
    .map((some) => term("form", keyOf(some.map(({ form }) => form).join(""))))
}

function phraseTerms(words: readonly WordKey[]): WordQuery {
  if (words.length === 0) return []
  const forms = words.map(({ form }) => form)
  const split = words.flatMap(({ parts }) => (parts.length > 1 ? parts : []))
  const joined = keyOf(forms.join(""))
  return [
    [
      { column: "form", keys: forms },
      ...(split.length > 0 ? [{ column: "form" as const, keys: words.flatMap(({ parts }) => parts) }] : []),
      ...(forms.length > 1 && forms.length <= 3 ? [term("form", joined)] : []),
    ],
  ]
}

function term(column: Term["column"], key: string): Term {
  return { column, keys: [key] }
}

/** A stretch of the original that a query found. */
export interface Highlight {
  readonly start: number
  readonly end: number
}

/** Where a query is found among the words of a text: offsets of the original, in order, none inside another. */
export function highlightsOf(query: WordQuery, words: readonly WordKey[]): Highlight[] {
  const found = query.flat().flatMap((each) => placesOf(each, words))
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place, index, all) => !all.slice(0, index).some((other) => other.end >= place.end))
}

function placesOf({ column, keys }: Term, words: readonly WordKey[]): Highlight[] {
  return words.flatMap((first, at) => {
    const isFound = keys.every((key, offset) => words[at + offset]?.[column] === key)
    return isFound ? [{ start: first.start, end: words[at + keys.length - 1]!.end }] : []
  })
}

/** Whether every member of a query is found among some words. */
export function isFoundIn(query: WordQuery, words: readonly WordKey[]): boolean {
  return query.every((alternatives) => alternatives.some((each) => placesOf(each, words).length > 0))
}

/** From the first of some words to the last. */
export function passageOf(keys: readonly WordKey[]): Highlight {
  return { start: keys[0]?.start ?? 0, end: keys.at(-1)?.end ?? 0 }
}
