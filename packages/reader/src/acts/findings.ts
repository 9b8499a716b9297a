import type { FoundMention, Names } from "../names/names.ts"
import { keyOf } from "../text/letters.ts"
import type { FoldedSection } from "../text/sections.ts"
import type { FoundTime, Times } from "../times/time.ts"
import { holding, within } from "../words/ranges.ts"
import type { Sentence, Token, TokenRange, Verb, Words } from "../words/words.ts"
import type { CueHit } from "./cue-hits.ts"
import type { Occurrence } from "./occurrences.ts"
import { honorifics, quotes } from "./words/function-words.ts"

/** What the earlier stages found, with the look-ups that the acts need. */
export interface Findings {
  readonly words: Words
  readonly tokens: readonly Token[]
  readonly times: Times
  readonly names: Names
  readonly sections: readonly FoldedSection[]
  /** Outermost mentions in text order. */
  readonly mentions: readonly FoundMention[]
  /** Verb forms but for those that are nouns here: «روند», «نشستی». */
  readonly verbs: readonly Verb[]
  /** Persons whom the article calls by a proper name. */
  readonly named: ReadonlySet<number>
  /** What `findOccurrences` has found so far: both statements and engagements ask for it. */
  readonly occurrences: Map<Sentence, readonly Occurrence[]>
  /** What `findCueHits` has found so far. */
  readonly cueHits: Map<Sentence, readonly CueHit[]>
}

/** The verb forms of the words, without those that are nouns here, with participles that stand for a perfect: «گفته که». */
function reportingVerbs({ tokens, verbs }: Words): Verb[] {
  const kept = verbs.filter((verb) => verb.to - verb.from > 1 || !isNounForm(tokens[verb.from]!.key, verb))
  const bare = tokens.flatMap((token, at): Verb[] => {
    const lemma = bareParticiples.get(token.key)
    if (lemma === undefined || !standsForVerb(tokens, verbs, at)) return []
    if (tokens[at - 1]?.key === "به" || holding(verbs, at) !== undefined) return []
    return [
      {
        from: at,
        to: at + 1,
        lemma,
        tense: "perfect",
        person: 3,
        plural: false,
        negated: false,
        passive: false,
      },
    ]
  })
  return bare.length === 0 ? kept : [...kept, ...bare].sort((a, b) => a.from - b.from)
}

const bareParticiples: ReadonlyMap<string, string> = new Map([
  ["گفته", "گفتن"],
  ["نوشته", "نوشتن"],
  ["افزوده", "افزودن"],
  ["کرده", "کردن"],
  ["داده", "دادن"],
  ["داشته", "داشتن"],
  ["خواسته", "خواستن"],
  ["خواست", "خواستن"],
  ["شده", "شدن"],
])

/** «از تیم خود خواست تغییراتی … ایجاد کنند»: no noun, where he is named of whom it is asked and what he is to do. */
function asks(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  if (tokens[at]!.key !== "خواست") return false
  const asked = tokens.slice(Math.max(0, at - farthestAsked), at - 1).findLastIndex(({ key }) => key === "از")
  const deed = verbs.find(({ from }) => from > at)
  return asked >= 0 && deed?.tense === "subjunctive" && deed.from - at < farthestDeed
}

const farthestAsked = 12
const farthestDeed = 20

/** «نهادهای» is spelled like a verb («نهاده‌ای»), as other plurals are. */
function isNounForm(key: string, { tense, person }: Verb): boolean {
  return nounForms.has(key) || (tense === "perfect" && person === 2)
}

/** «گفته که», «تأکید کرده اگر …»: a participle whose auxiliary was left out. */
function standsForVerb(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  const next = tokens[at + 1]
  const isTold = handsOver.has(next?.text ?? "") && tokens[at]!.key !== "شده"
  if (isTold || asks(tokens, verbs, at)) return true
  const nouns = tokens[at]!.key === "شده" ? becomingNouns : reportNouns
  const reports = ["کرده", "شده"].includes(tokens[at]!.key) && nouns.has(tokens[at - 1]?.key ?? "")
  return (
    reports &&
    next?.kind === "word" &&
    next.key !== "و" &&
    verbs.some(({ from }) => from > at && from < at + farthestDeed)
  )
}

const reportNouns: ReadonlySet<string> = new Set(
  "تاکید تأکید اعلام تصریح ادعا بیان عنوان اظهار خاطرنشان پیشنهاد اطمینان امیدواری".split(" ").map(keyOf),
)

/** «مدعی شده راه باز است» */
const becomingNouns: ReadonlySet<string> = new Set(["مدعی", "یادآور", "متذکر", "متعهد"])

const handsOver: ReadonlySet<string> = new Set(["که", ":", "تا"])

const nounForms: ReadonlySet<string> = new Set(["روند", "نشستی", "دیداری", "شدید", "نزد", "نهی"])

export function gatherFindings(
  words: Words,
  times: Times,
  names: Names,
  sections: readonly FoldedSection[],
): Findings {
  const mentions = names.mentions.filter((mention) => !mention.nested)
  const verbs = reportingVerbs(words)
  const withName = mentions.filter(({ form }) => form === "name").map(({ entity }) => entity)
  const named = new Set(withName.filter((entity) => names.entities[entity]!.kind === "person"))
  return {
    words,
    verbs,
    tokens: words.tokens,
    times,
    names,
    sections,
    mentions,
    named,
    occurrences: new Map(),
    cueHits: new Map(),
  }
}

export function mentionsIn(findings: Findings, range: TokenRange): FoundMention[] {
  return within(findings.mentions, range.from, range.to)
}

export function timesIn(findings: Findings, range: TokenRange): FoundTime[] {
  return within(findings.times.times, range.from, range.to)
}

export function verbsIn(findings: Findings, range: TokenRange): Verb[] {
  return within(findings.verbs, range.from, range.to)
}

/** Newspapers, agencies, channels and those who ask for them. */
export function isOutlet(findings: Findings, index: number): boolean {
  const { kind, name, roles } = findings.names.entities[index]!
  return (
    roles.some((role) => role.code === "outlet") ||
    (kind !== "country" && /خبرنگار|خبرگزاری|(نیوز|پرس)$|^فارس$/.test(name.fa))
  )
}

/** A person whom the article knows by an office only: «این مسئول», «دبیرکل اتاق» may be somebody who has been named. */
export function isUnnamed(findings: Findings, entity: number): boolean {
  return findings.names.entities[entity]!.kind === "person" && !findings.named.has(entity)
}

/** The word before a position, past quotation marks and «آقای»: what governs a mention that starts there. */
export function governorOf(findings: Findings, from: number): string {
  let at = from - 1
  while (at >= 0 && isIdle(findings.tokens[at]!)) at--
  return keyAt(findings, at)
}

function isIdle({ text, key }: Token): boolean {
  return quotes.has(text) || honorifics.has(key)
}

export function keyAt(findings: Findings, at: number): string {
  return findings.tokens[at]?.key ?? ""
}

export function sectionKindOf(findings: Findings, sentence: Sentence): string {
  for (const section of findings.sections) if (sentence.start < section.end) return section.kind
  return "body"
}
