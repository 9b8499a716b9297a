import { type PhraseMatch, Phrases } from "../words/phrases.ts"
import type { Sentence, TokenRange, Verb } from "../words/words.ts"
import { type Cue, type CueBook, makeCueBook, type NominalCue } from "./cue.ts"
import { type Findings, keyAt, verbsIn } from "./findings.ts"
import { cues } from "./words/cues.ts"
import { nominalCues } from "./words/nominal-cues.ts"

/** A verbal cue in the text, from its noun (or verb) through its verb. */
export interface CueHit extends TokenRange {
  readonly cues: readonly Cue[]
  readonly verb: Verb
  /** The noun, where content may stand between it and the verb. */
  readonly noun?: TokenRange
  /** The verb is shared with a later cue: «… را محکوم و … را خواستار شد». */
  readonly elliptic: boolean
}

export interface NominalHit extends TokenRange {
  readonly cue: NominalCue
}

let book: CueBook | undefined
let nominalBook: Phrases<NominalCue> | undefined

/** The verbal cues of a sentence in order of their verbs. */
export function findCueHits(findings: Findings, sentence: Sentence): CueHit[] {
  book ??= makeCueBook(cues)
  const nouns = nounsIn(findings, sentence, book)
  const verbs = verbsIn(findings, sentence)
  const hits: CueHit[] = []
  let since = sentence.from
  for (const verb of verbs) {
    const hit = isReport(verb) ? hitAt(findings, book, verb, nouns, since) : undefined
    if (hit === undefined) continue
    hits.push(...ellipticHits(findings, nouns, hits, hit, since), hit)
    since = verb.to
  }
  return hits
}

/** A statement is reported in the third person and not in the subjunctive; what is not said is none. */
function isReport(verb: Verb): boolean {
  return (
    verb.person === 3 &&
    verb.tense !== "subjunctive" &&
    verb.tense !== "future" &&
    !verb.negated &&
    !verb.passive
  )
}

function nounsIn(findings: Findings, sentence: Sentence, { nouns }: CueBook): PhraseMatch<readonly Cue[]>[] {
  const matches: PhraseMatch<readonly Cue[]>[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    matches.push(...nouns.all(findings.tokens, at).filter((match) => match.to <= sentence.to))
  }
  return matches
}

function hitAt(
  findings: Findings,
  { verbs }: CueBook,
  verb: Verb,
  nouns: readonly PhraseMatch<readonly Cue[]>[],
  since: number,
): CueHit | undefined {
  const start = skipBack(findings, verb.from)
  const adjacent = nouns.filter((noun) => noun.to === start && noun.from >= since)
  for (const noun of adjacent) {
    const fitting = carriedBy(noun.value, verb)
    if (fitting.length > 0)
      return { from: noun.from, to: verb.to, cues: fitting, verb, noun, elliptic: false }
  }
  for (const noun of nouns.filter((noun) => noun.to < start && noun.from >= since).reverse()) {
    const fitting = carriedBy(noun.value, verb).filter((cue) => cue.frames.includes("inside"))
    if (fitting.length > 0)
      return { from: noun.from, to: verb.to, cues: fitting, verb, noun, elliptic: false }
  }
  const simple = verbs.get(verb.lemma)
  return simple === undefined
    ? undefined
    : { from: verb.from, to: verb.to, cues: simple, verb, elliptic: false }
}

function carriedBy(cues: readonly Cue[], verb: Verb): Cue[] {
  return cues.filter((cue) => cue.verbs.includes(verb.lemma))
}

function skipBack(findings: Findings, at: number): number {
  const before = keyAt(findings, at - 1)
  return before === "هم" || before === "نیز" ? at - 1 : at
}

/** Cues before `hit` whose verb was left out: a noun after «را» or between its preposition and «و». */
function ellipticHits(
  findings: Findings,
  nouns: readonly PhraseMatch<readonly Cue[]>[],
  hits: readonly CueHit[],
  hit: CueHit,
  since: number,
): CueHit[] {
  return nouns
    .filter((noun) => noun.from >= since && noun.to < hit.from)
    .filter((noun) => keyAt(findings, noun.to) === "و" && keyAt(findings, noun.from - 1) === "را")
    .filter((noun) => noun.value.some((cue) => cue.frames.includes("object")))
    .filter((noun) => !hits.some((other) => other.from === noun.from))
    .map((noun) => ({ from: noun.from, to: noun.to, cues: noun.value, verb: hit.verb, noun, elliptic: true }))
}

const nominalOpeners: ReadonlySet<string> = new Set(["ضمن", "با", "و", "همچنین", "در"])

/** «ضمن تبریک …», «با تأکید بر …», and those that «و» strings to them, within `[from, to)`. */
export function findNominalHits(findings: Findings, from: number, to: number): NominalHit[] {
  nominalBook ??= new Phrases(nominalCues.map((cue) => [cue.phrase, cue] as const))
  const hits: NominalHit[] = []
  for (let at = from; at < to; at++) {
    const opener = keyAt(findings, at)
    if (!nominalOpeners.has(opener) || (opener !== "ضمن" && opener !== "با" && hits.length === 0)) continue
    const start = keyAt(findings, at + 1) === "ضمن" ? at + 2 : at + 1
    const match = nominalBook.longest(findings.tokens, start)
    if (match === undefined || match.to > to) continue
    hits.push({ from: at, to: match.to, cue: match.value })
    at = match.to - 1
  }
  return hits
}
