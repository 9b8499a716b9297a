import type { PartOfSpeech, TokenRange } from "./words.ts"

/** What noun phrases are made of: a token with its tag and what clings to it. */
export interface TaggedToken {
  readonly pos: PartOfSpeech
  readonly text: string
  /** Whether something is written on to it after which no noun of the same phrase can follow: «کتابش», «کتابی», «کتاب‌ها». */
  readonly closes: boolean
  /** Whether it belongs to a verb: «محکوم» in «محکوم کرد». */
  readonly verbal: boolean
}

/** A noun with what determines and describes it: «آن سه کتاب تازه وزیر». */
export interface NounPhrase extends TokenRange {
  /** Its main noun. */
  readonly head: number
}

const noun: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "PRON"])
const opener: ReadonlySet<PartOfSpeech> = new Set(["DET", "NUM"])

/** These determine a noun if one follows, and stand for one if none does. */
const demonstratives: ReadonlySet<string> = new Set(["این", "آن", "همین", "همان"])

/** Noun phrases of one sentence in order, without overlap; a preposition, «را», a verb, a sign and «و» part them. */
export function findNounPhrases(tokens: readonly TaggedToken[]): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at)
    if (phrase !== undefined) phrases.push(phrase)
    at = phrase?.to ?? at + 1
  }
  return phrases
}

function phraseAt(tokens: readonly TaggedToken[], from: number): NounPhrase | undefined {
  let head = from
  while (head < tokens.length && opens(tokens[head]!)) head++
  if (isHead(tokens[head])) return { from, to: endOf(tokens, head), head }
  return isHead(tokens[from]) ? { from, to: from + 1, head: from } : undefined
}

function isHead(token: TaggedToken | undefined): boolean {
  return token !== undefined && noun.has(token.pos) && !token.verbal
}

/** Before its noun: «این», «سه», «بزرگ‌ترین». */
function opens({ pos, text, verbal }: TaggedToken): boolean {
  return !verbal && (opener.has(pos) || demonstratives.has(text) || (pos === "ADJ" && /ترین$/.test(text)))
}

function endOf(tokens: readonly TaggedToken[], head: number): number {
  let to = head + 1
  let open = !tokens[head]!.closes && tokens[head]!.pos !== "PRON"
  for (; to < tokens.length; to++) {
    const { pos, verbal, closes } = tokens[to]!
    if (verbal) break
    const follows = pos === "ADJ" || (open && (noun.has(pos) || (pos === "NUM" && !isHead(tokens[to + 1]))))
    if (!follows || tokens[to - 1]!.pos === "PRON") break
    if (closes || pos === "NUM") open = false
  }
  return to
}
