import { fold } from "./text/fold.ts"
import { type FoldedText, spanOf } from "./text/folded-text.ts"
import type { Clitic } from "./words/clitics.ts"
import { type Element, findElements } from "./words/compound-verbs.ts"
import { findWrittenWords } from "./words/find.ts"
import { findNounPhrases, type TaggedToken } from "./words/noun-phrases.ts"
import type { TagScheme } from "./words/tagger.ts"
import { type Tag, tagWords } from "./words/tags.ts"
import type { PartOfSpeech, Tense, Token, TokenRange, Verb, Words } from "./words/words.ts"

/** Half-open, in UTF-16 code units of the text as it came in. */
interface Place {
  readonly start: number
  readonly end: number
}

export interface WordToken extends Place {
  /** As good orthography writes it: «می‌کند» also where the text has «میکند». */
  readonly text: string
  /** Dictionary form: «کتاب» of «کتاب‌هایشان»; a verb's is its past stem. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** The pronoun or form of «بودن» written on to it. */
  readonly clitic?: Place & Pick<Clitic, "kind" | "person" | "plural">
  /** Whether an ezafe is written: «خانهٔ», «صدای», «کتاب‌های». */
  readonly ezafe?: true
}

export interface WordVerb extends Place {
  /** The infinitive, of a compound verb with its element: «محکوم کردن». */
  readonly lemma: string
  readonly tense: Tense
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly negated: boolean
  readonly passive: boolean
  /** «محکوم», which need not stand next to the verb. */
  readonly element?: Place
}

export interface WordPhrase extends Place {
  /** Its main noun. */
  readonly head: Place
}

/** All that the words of a text say by themselves. */
export interface TextWords {
  readonly sentences: readonly Place[]
  readonly tokens: readonly WordToken[]
  readonly verbs: readonly WordVerb[]
  /** Noun phrases. */
  readonly phrases: readonly WordPhrase[]
}

export interface WordsOptions {
  /** Whose habits the tags follow; "perdt" by default. */
  readonly scheme?: TagScheme
}

/** Sentences, tokens with dictionary form and part of speech, verb forms and noun phrases. Takes any text; linear in its length. */
export function words(text: string, { scheme = "perdt" }: WordsOptions = {}): TextWords {
  const found = findWrittenWords(fold(text))
  const tags = tagWords(found, scheme)
  const elements = findElements(found)
  return {
    sentences: found.sentences.map((sentence) => placeIn(found.text, sentence)),
    tokens: found.tokens.map((_, at) => toToken(found, at, tags[at]!)),
    verbs: found.verbs.map((verb, at) => toVerb(found, verb, elements[at])),
    phrases: toPhrases(found, tags, elements),
  }
}

function placeIn(text: FoldedText, { start, end }: Place): Place {
  const span = spanOf(text, start, end)
  return { start: span.start, end: span.end }
}

function placeOf({ text, tokens }: Words, { from, to }: TokenRange): Place {
  return placeIn(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end })
}

function toToken(found: Words, at: number, tag: Tag): WordToken {
  const token = found.tokens[at]!
  const { written, lemma, pos, clitic } = tag
  return {
    ...placeIn(found.text, token),
    text: written,
    lemma,
    pos,
    ...(clitic === undefined ? {} : { clitic: toClitic(found.text, token, clitic) }),
    ...(hasEzafe(tag, found.tokens[at + 1]) ? { ezafe: true } : {}),
  }
}

function toClitic(
  text: FoldedText,
  { end }: Token,
  { kind, person, plural, length }: Clitic,
): WordToken["clitic"] & {} {
  return { ...placeIn(text, { start: end - length, end }), kind, person, plural }
}

const ezafeBearing: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "ADJ", "ADP", "ADV"])

/** «خانهٔ», «خانه‌ی», «کتاب‌های»; the ی of «صدای» is one where it is not the word's own and another word follows. */
function hasEzafe({ written, lemma, pos }: Tag, next: Token | undefined): boolean {
  if (!ezafeBearing.has(pos)) return false
  if (/(ۀ|ه\u0654|ه\u200cی|ها\u200c?ی)$/.test(written)) return true
  return (
    /[اوه]ی$/.test(written) &&
    lemma === written.slice(0, -1) &&
    next !== undefined &&
    next.kind !== "punctuation"
  )
}

function toVerb(found: Words, { from, to, lemma, ...form }: Verb, element: Element | undefined): WordVerb {
  const { tense, person, plural, negated, passive } = form
  return {
    ...placeOf(found, { from, to }),
    lemma: element === undefined ? lemma : `${element.lemma} ${lemma}`,
    tense,
    person,
    plural,
    negated,
    passive,
    ...(element === undefined ? {} : { element: placeOf(found, element) }),
  }
}

function toPhrases(
  found: Words,
  tags: readonly Tag[],
  elements: readonly (Element | undefined)[],
): WordPhrase[] {
  const verbal = new Set<number>()
  for (const range of [...found.verbs, ...elements]) {
    for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) verbal.add(at)
  }
  const tagged = found.tokens.map(({ text }, at): TaggedToken => {
    const tag = tags[at]!
    return {
      pos: tag.pos,
      text,
      verbal: verbal.has(at),
      closes: tag.clitic !== undefined || isClosed(text, tag),
    }
  })
  return found.sentences.flatMap(({ from, to }) =>
    findNounPhrases(tagged.slice(from, to)).map((phrase) => ({
      ...placeOf(found, { from: from + phrase.from, to: from + phrase.to }),
      head: placeOf(found, { from: from + phrase.head, to: from + phrase.head + 1 }),
    })),
  )
}

/** Indefinite or plural without ezafe: «کتابی», «کتاب‌ها». */
function isClosed(text: string, { lemma }: Tag): boolean {
  return (
    /\u200c?(ها|هایی)$/.test(text) || (/[^اوه]ی$/.test(text) && lemma === text.replace(/\u200c?ا?ی$/, ""))
  )
}
