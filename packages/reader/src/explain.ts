import type { Acts, UnreadReason } from "./acts/acts.ts"
import { signWeights } from "./acts/confidence.ts"
import { cueName } from "./acts/cue.ts"
import { type CueHit, findCueHits } from "./acts/cue-hits.ts"
import { actsOf } from "./acts/find.ts"
import { type Findings, gatherFindings, timesIn, verbsIn } from "./acts/findings.ts"
import { findOccurrences } from "./acts/occurrences.ts"
import { triggerName } from "./acts/words/triggers.ts"
import { findNames } from "./names/find.ts"
import type { Reading } from "./reading.ts"
import { rules } from "./rules.ts"
import type { Article } from "./text/article.ts"
import { fold } from "./text/fold.ts"
import { spanOf } from "./text/folded-text.ts"
import { findSections } from "./text/sections.ts"
import type { Span } from "./text/span.ts"
import { findTimes } from "./times/find.ts"
import { toReading } from "./to-reading.ts"
import { findWords } from "./words/find.ts"
import type { Sentence, TokenRange } from "./words/words.ts"

/** Why one entry stands in the reading. */
export interface EntryExplanation {
  /** "e1", "s3": as in the reading. */
  id: string
  rule: string
  /** A sentence that the rule reads. */
  example: string
  /** The words that it rests on. */
  words: Span[]
  confidence: number
  /** What the confidence was reckoned from: the log-odds that each sign adds. */
  signs: { sign: string; weight: number }[]
}

/** What in a sentence might have been an entry. */
export interface Candidate {
  words: Span
  kind: "engagement" | "statement"
  /** The rules that know these words. */
  rules: string[]
  /** The entries that it became part of. */
  entries: string[]
  /** Why it became none. */
  reason?: UnreadReason
}

/** What was seen in one sentence. */
export interface SentenceExplanation {
  words: Span
  times: { words: Span; value: string; rule: string }[]
  names: { words: Span; entity: string; rule: string }[]
  verbs: { words: Span; lemma: string; tense: string; negated: boolean }[]
  candidates: Candidate[]
}

export interface Explanation {
  reading: Reading
  entries: EntryExplanation[]
  sentences: SentenceExplanation[]
}

/** Reads an article and tells, for every entry, the rule and the signs that made it, and for every sentence what was seen in it. */
export function explain(article: Article): Explanation {
  const text = fold(article.text)
  const sections = findSections(text)
  const words = findWords(text)
  const times = findTimes(words, article.published)
  const names = findNames(words, article.home, times.anchor)
  const findings = gatherFindings(words, times, names, sections)
  const acts = actsOf(findings)
  const reading = toReading(article, sections, words, times, names, acts)
  const span: SpanOf = ({ from, to }) => spanOf(text, words.tokens[from]!.start, words.tokens[to - 1]!.end)
  return {
    reading,
    entries: entriesOf(acts, span),
    sentences: words.sentences.map((sentence) => sentenceOf(findings, acts, sentence, span)),
  }
}

type SpanOf = (range: TokenRange) => Span

function entriesOf({ engagements, statements }: Acts, span: SpanOf): EntryExplanation[] {
  const examples = new Map(rules().map(({ name, example }) => [name, example]))
  const entry = (
    id: string,
    { rule, confidence, signs }: { rule: string; confidence: number; signs: readonly string[] },
    words: readonly TokenRange[],
  ): EntryExplanation => ({
    id,
    rule,
    example: examples.get(rule) ?? "",
    words: words.map(span),
    confidence,
    signs: signWeights(id, signs),
  })
  return [
    ...engagements.map((found, at) => entry(`e${at + 1}`, found, found.evidence)),
    ...statements.map((found, at) => entry(`s${at + 1}`, found, [found.cue, found.content])),
  ]
}

function sentenceOf(findings: Findings, acts: Acts, sentence: Sentence, span: SpanOf): SentenceExplanation {
  const { mentions } = findings.names
  return {
    words: span(sentence),
    times: timesIn(findings, sentence).map((time) => ({
      words: span(time),
      value: time.value,
      rule: time.rule,
    })),
    names: mentions
      .filter(({ from, to }) => from >= sentence.from && to <= sentence.to)
      .map((mention) => ({ words: span(mention), entity: `n${mention.entity + 1}`, rule: mention.rule })),
    verbs: verbsIn(findings, sentence).map((verb) => {
      const { lemma, tense, negated } = verb
      return { words: span(verb), lemma, tense, negated }
    }),
    candidates: candidatesIn(findings, acts, sentence, span),
  }
}

function candidatesIn(findings: Findings, acts: Acts, sentence: Sentence, span: SpanOf): Candidate[] {
  const contacts = findOccurrences(findings, sentence).map((occurrence): Candidate => {
    const entries = acts.engagements.flatMap(({ evidence }, at) =>
      evidence.some(({ from }) => from === occurrence.from) ? [`e${at + 1}`] : [],
    )
    return candidateOf(acts, "engagement", occurrence, [triggerName(occurrence.trigger)], entries, span)
  })
  const cues = findCueHits(findings, sentence).map((hit): Candidate => {
    const entries = acts.statements.flatMap(({ cue }, at) => (cue.from === hit.from ? [`s${at + 1}`] : []))
    return candidateOf(acts, "statement", hit, rulesOf(hit), entries, span)
  })
  return [...contacts, ...cues].sort((a, b) => a.words.start - b.words.start)
}

function rulesOf({ cues }: CueHit): string[] {
  return cues.map(cueName)
}

function candidateOf(
  acts: Acts,
  kind: Candidate["kind"],
  range: TokenRange,
  rules: string[],
  entries: string[],
  span: SpanOf,
): Candidate {
  const reason = entries.length > 0 ? undefined : reasonFor(acts, kind, range)
  return { words: span(range), kind, rules, entries, ...(reason === undefined ? {} : { reason }) }
}

/** Why the words gave no entry; what a statement reports is its speaker's and no statement of its own. */
function reasonFor(
  { unread, statements }: Acts,
  kind: Candidate["kind"],
  range: TokenRange,
): UnreadReason | undefined {
  const known = unread.find(({ from, to }) => from === range.from && to <= range.to)
  if (known !== undefined || kind === "engagement") return known?.reason
  const inside = statements.some(({ content }) => content.from <= range.from && range.to <= content.to)
  return inside ? "in a quotation" : "no content"
}
