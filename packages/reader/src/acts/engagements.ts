import type { FoundEntity } from "../names/names.ts"
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
  const heads: DraftEngagement[] = []
  const said = new Map<number, DraftStatement[]>()
  for (const statement of statements)
    said.set(statement.sentence, [...(said.get(statement.sentence) ?? []), statement])
  findings.words.sentences.forEach((sentence, index) => {
    const actors = [...new Set((said.get(index) ?? []).map((statement) => statement.speaker))]
    const subject = actors.length > 0 ? actors : (subjects[index] ?? [])
    const isHead = sectionKindOf(findings, sentence) !== "body"
    for (const occurrence of findOccurrences(findings, sentence)) {
      if (occurrence.again) recall(findings, drafts, occurrence, index)
      else
        readInto(
          findings,
          isHead ? heads : drafts,
          readOccurrence(findings, sentence, index, occurrence, statements, subject),
        )
    }
  })
  for (const head of heads) if (!isToldBelow(drafts, head)) join(findings, drafts, head)
  return drafts.sort((a, b) => a.evidence[0]!.from - b.evidence[0]!.from)
}

/** A headline may sum up in one what the body tells as several contacts. */
function isToldBelow(drafts: readonly DraftEngagement[], head: DraftEngagement): boolean {
  const alike = drafts.filter((draft) => draft.kind === head.kind || (head.vague && talks.has(draft.kind)))
  const told = new Set(alike.flatMap((draft) => draft.parties.map((party) => party.entity)))
  return alike.length > 1 && head.parties.every((party) => told.has(party.entity))
}

function readInto(findings: Findings, drafts: DraftEngagement[], found: readonly DraftEngagement[]): void {
  for (const draft of found) join(findings, drafts, draft)
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
  const when = whenOf(findings, occurrence)
  return {
    kind: kindOf(findings, occurrence, parties),
    ...(trigger.mode === undefined ? {} : { mode: trigger.mode }),
    status,
    parties,
    ...(when === undefined ? {} : { when }),
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
  if (parties.some(({ part }) => part === "host") && trigger.kind === "meeting") return "visit"
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

/** «در این دیدار»: the last engagement of that kind, or else the last talks, are spoken of again, perhaps with their day. */
function recall(
  findings: Findings,
  drafts: DraftEngagement[],
  occurrence: Occurrence,
  sentence: number,
): void {
  const same = drafts.findLastIndex((draft) => draft.kind === occurrence.trigger.kind)
  const at = same >= 0 ? same : drafts.findLastIndex(({ kind }) => talks.has(kind))
  const draft = drafts[at]
  if (draft === undefined) return
  const when = draft.when ?? whenOf(findings, occurrence)
  drafts[at] = {
    ...draft,
    ...(when === undefined ? {} : { when }),
    sentences: [...draft.sentences, sentence],
  }
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
function whenOf(findings: Findings, occurrence: Occurrence): FoundEngagement["when"] {
  const time = nearestTime(findings, occurrence)
  return time && { value: time.value.split("/")[0]!, from: time.from, to: time.to }
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
function join(findings: Findings, drafts: DraftEngagement[], draft: DraftEngagement): void {
  const at = drafts.findIndex((other) => sameContact(findings, other, draft))
  const other = drafts[at]
  if (other === undefined) drafts.push(draft)
  else drafts[at] = merge(findings, other, draft)
}

function sameContact(findings: Findings, a: DraftEngagement, b: DraftEngagement): boolean {
  const anyTalk = (a.vague || b.vague) && talks.has(a.kind) && talks.has(b.kind)
  if (a.kind !== b.kind && !anyTalk) return false
  const [dayA, dayB] = [a.when?.value.slice(0, 10), b.when?.value.slice(0, 10)]
  if (dayA !== undefined && dayB !== undefined && dayA !== dayB) return false
  if (a.status !== b.status && (dayA === undefined || dayA !== dayB)) return false
  const [few, many] = a.parties.length < b.parties.length ? [a, b] : [b, a]
  return few.parties.every(({ entity }) =>
    many.parties.some((other) => standsFor(findings, entity, other.entity)),
  )
}

/** Themselves, or a country and whoever acts for it. */
function standsFor(findings: Findings, a: number, b: number): boolean {
  if (a === b) return true
  const [x, y] = [findings.names.entities[a]!, findings.names.entities[b]!]
  return actsFor(x, y) || actsFor(y, x)
}

function actsFor(country: FoundEntity, actor: FoundEntity): boolean {
  const iso = country.ref?.iso
  return country.kind === "country" && iso !== undefined && actor.kind !== "country" && actor.country === iso
}

/** The parties of both; a country gives way to the one who acted for it, except where it was visited. */
function mergeParties(findings: Findings, a: DraftEngagement, b: DraftEngagement): Party[] {
  const known = new Set(a.parties.map((party) => party.entity))
  const all = [...a.parties, ...b.parties.filter((party) => !known.has(party.entity))]
  const entity = (party: Party): FoundEntity => findings.names.entities[party.entity]!
  return all.filter(
    (party) => party.part === "host" || !all.some((other) => actsFor(entity(party), entity(other))),
  )
}

function merge(findings: Findings, a: DraftEngagement, b: DraftEngagement): DraftEngagement {
  const when = a.when ?? b.when
  const where = a.where ?? b.where
  const { kind, mode, rule } = a.vague && !b.vague ? b : a
  return {
    ...a,
    kind,
    rule,
    vague: a.vague && b.vague,
    ...(mode === undefined ? {} : { mode }),
    parties: mergeParties(findings, a, b),
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    evidence: [...a.evidence, ...b.evidence],
    sentences: [...a.sentences, ...b.sentences],
    confidence: Math.min(0.95, a.confidence + 0.05),
  }
}
