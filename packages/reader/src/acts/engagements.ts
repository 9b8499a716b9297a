import type { EngagementKind, EngagementStatus } from "../reading.ts"
import type { FoundTime } from "../times/time.ts"
import type { Sentence } from "../words/words.ts"
import type { FoundEngagement } from "./acts.ts"
import { type Findings, keyAt, mentionsIn, sectionKindOf, timesIn } from "./findings.ts"
import { findOccurrences, type Occurrence } from "./occurrences.ts"
import { findParties, isOutlet, type Party } from "./parties.ts"
import type { DraftStatement } from "./statements.ts"
import { type Trigger, triggerName } from "./words/triggers.ts"

/** An engagement with the sentences that speak of it. */
export interface DraftEngagement extends FoundEngagement {
  readonly sentences: readonly number[]
  /** «گفت‌وگو», «رایزنی»: the word does not say whether they met, called or negotiated. */
  readonly vague: boolean
}

/** Every engagement of the article, one for each contact, in the order of their first mention. */
export function findEngagements(
  findings: Findings,
  statements: readonly DraftStatement[],
  subjects: readonly (readonly number[])[],
): DraftEngagement[] {
  const drafts: DraftEngagement[] = []
  findings.words.sentences.forEach((sentence, index) => {
    const spoken = statements.filter((statement) => statement.sentence === index)
    const actors = [...new Set(spoken.map((statement) => statement.speaker))]
    const subject = actors.length > 0 ? actors : (subjects[index] ?? [])
    for (const occurrence of findOccurrences(findings, sentence)) {
      if (occurrence.again) recall(drafts, occurrence, index)
      else readInto(drafts, readOccurrence(findings, sentence, index, occurrence, statements, subject))
    }
  })
  return drafts
}

function readInto(drafts: DraftEngagement[], found: readonly DraftEngagement[]): void {
  for (const draft of found) join(drafts, draft)
}

function readOccurrence(
  findings: Findings,
  sentence: Sentence,
  index: number,
  occurrence: Occurrence,
  statements: readonly DraftStatement[],
  subject: readonly number[],
): DraftEngagement[] {
  const within = statements.filter(
    ({ content }) => content.from <= occurrence.from && occurrence.to <= content.to,
  )
  const status = statusOf(findings, occurrence, within)
  if (status === undefined) return []
  const spoken = within.some((statement) => statement.form === "direct")
  if (spoken && occurrence.construction === "setting") return []
  return findParties(findings, sentence, occurrence, within.length > 0 ? [] : subject)
    .filter((parties) => enough(findings, occurrence, parties))
    .map((parties) => draftOf(findings, sentence, index, occurrence, status, parties))
}

function draftOf(
  findings: Findings,
  sentence: Sentence,
  index: number,
  occurrence: Occurrence,
  status: EngagementStatus,
  parties: readonly Party[],
): DraftEngagement {
  const { trigger } = occurrence
  const time = nearestTime(findings, occurrence)
  return {
    kind: kindOf(findings, occurrence, parties),
    ...(trigger.mode === undefined ? {} : { mode: trigger.mode }),
    status,
    parties,
    ...(time === undefined ? {} : { when: { value: dayOf(time), from: time.from, to: time.to } }),
    ...placeOf(findings, occurrence),
    topics: [],
    evidence: [{ from: occurrence.from, to: occurrence.to }],
    rule: triggerName(trigger),
    confidence: sectionKindOf(findings, sentence) === "body" ? 0.8 : 0.7,
    sentences: [index],
    vague: isVague(trigger),
  }
}

function isVague({ kind, noun }: Trigger): boolean {
  return kind === "meeting" && !noun.startsWith("دیدار") && !noun.startsWith("ملاقات")
}

/** «گفت‌وگو» with an outlet is an interview, between states a negotiation. */
function kindOf(findings: Findings, { trigger }: Occurrence, parties: readonly Party[]): EngagementKind {
  if (parties.some(({ entity }) => isOutlet(findings, entity)) && trigger.kind === "meeting")
    return "interview"
  const states = parties.filter(({ entity }) => findings.names.entities[entity]!.kind === "country")
  return isVague(trigger) && states.length > 1 ? "negotiation" : trigger.kind
}

const sessions: ReadonlySet<string> = new Set(["برگزار", "تشکیل", "آغاز", "برپا"])

/** A contact needs two; a gathering one who is named as its body or says something there. */
function enough(findings: Findings, occurrence: Occurrence, parties: readonly Party[]): boolean {
  const { kind } = occurrence.trigger
  const several = new Set(parties.map((party) => party.entity)).size
  if (kind === "interview") return several >= 1 && occurrence.construction === "setting"
  if (kind === "summons") return several >= 1
  if (kind !== "gathering" || several === 0) return several >= 2
  const held = occurrence.verb !== undefined && sessions.has(keyAt(findings, occurrence.verb.from - 1))
  return held || several >= 2 || keyAt(findings, occurrence.from - 1) === "در"
}

/** «در این دیدار»: the last engagement of that kind, or else the last talks, are spoken of again. */
function recall(drafts: DraftEngagement[], { trigger }: Occurrence, sentence: number): void {
  const same = drafts.findLastIndex((draft) => draft.kind === trigger.kind)
  const at = same >= 0 ? same : drafts.findLastIndex(({ kind }) => talks.has(kind))
  const draft = drafts[at]
  if (draft !== undefined) drafts[at] = { ...draft, sentences: [...draft.sentences, sentence] }
}

const talks: ReadonlySet<EngagementKind> = new Set([
  "call",
  "meeting",
  "gathering",
  "negotiation",
  "interview",
])

/** Undefined where nothing is claimed: denied by a negated verb, or only imagined. */
function statusOf(
  findings: Findings,
  { clause, verb, construction }: Occurrence,
  within: readonly DraftStatement[],
): EngagementStatus | undefined {
  if (within.some(({ act }) => act === "request" || act === "propose" || act === "invite")) return "requested"
  const words = new Set<string>()
  for (let at = clause.from; at < clause.to; at++) words.add(keyAt(findings, at))
  if (words.has("لغو") || words.has("تعویق")) return "cancelled"
  if (words.has("تکذیب")) return "denied"
  if (construction === "setting") return "held"
  if (construction === "purpose") return "planned"
  if (words.has("قرار") && !words.has("گرفت")) return "planned"
  if (verb?.tense === "future") return verb.negated ? undefined : "planned"
  if (verb?.negated || verb?.tense === "subjunctive") return undefined
  const session = verb !== undefined && sessions.has(keyAt(findings, verb.from - 1))
  return verb?.tense === "present" && (construction === "predicate" || session) ? "planned" : "held"
}

function nearestTime(findings: Findings, occurrence: Occurrence): FoundTime | undefined {
  const distance = ({ from, to }: FoundTime): number =>
    from >= occurrence.to ? from - occurrence.to : occurrence.from - to
  return timesIn(findings, occurrence.clause)
    .filter(({ type, value }) => (type === "DATE" || type === "TIME") && /^\d{4}-\d\d-\d\d/.test(value))
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** The day, or its part; of a range the first day. */
function dayOf({ value }: FoundTime): string {
  return value.split("/")[0]!
}

function placeOf(findings: Findings, occurrence: Occurrence): Pick<FoundEngagement, "where"> {
  const { trigger, clause } = occurrence
  const prepositions = trigger.kind === "visit" ? ["به", "در", "وارد", "عازم", "راهی"] : ["در"]
  for (const mention of mentionsIn(findings, clause)) {
    const { kind } = findings.names.entities[mention.entity]!
    if (!prepositions.includes(keyAt(findings, mention.from - 1)) || (kind !== "place" && kind !== "country"))
      continue
    return { where: { entity: mention.entity, from: mention.from, to: mention.to } }
  }
  return {}
}

/** Adds the draft, or joins it to the contact that it speaks of again. */
function join(drafts: DraftEngagement[], draft: DraftEngagement): void {
  const at = drafts.findIndex((other) => sameContact(other, draft))
  const other = drafts[at]
  if (other === undefined) drafts.push(draft)
  else drafts[at] = merge(other, draft)
}

function sameContact(a: DraftEngagement, b: DraftEngagement): boolean {
  const anyTalk = (a.vague || b.vague) && talks.has(a.kind) && talks.has(b.kind)
  if (a.kind !== b.kind && !anyTalk) return false
  const [dayA, dayB] = [a.when?.value.slice(0, 10), b.when?.value.slice(0, 10)]
  if (dayA !== undefined && dayB !== undefined && dayA !== dayB) return false
  if (a.status !== b.status && (dayA === undefined || dayA !== dayB)) return false
  const [x, y] = [entitiesOf(a), entitiesOf(b)]
  const shared = [...x].filter((entity) => y.has(entity)).length
  return shared >= Math.min(x.size, y.size)
}

function entitiesOf(draft: DraftEngagement): Set<number> {
  return new Set(draft.parties.map((party) => party.entity))
}

function merge(a: DraftEngagement, b: DraftEngagement): DraftEngagement {
  const known = entitiesOf(a)
  const when = a.when ?? b.when
  const where = a.where ?? b.where
  const named = a.vague && !b.vague ? b : a
  const { kind, mode, rule } = named
  return {
    ...a,
    kind,
    rule,
    vague: a.vague && b.vague,
    ...(mode === undefined ? {} : { mode }),
    parties: [...a.parties, ...b.parties.filter((party) => !known.has(party.entity))],
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    evidence: [...a.evidence, ...b.evidence],
    sentences: [...a.sentences, ...b.sentences],
    confidence: Math.min(0.95, a.confidence + 0.05),
  }
}
