import type { FoundEntity } from "../names/names.ts"
import type { EngagementKind, EngagementStatus } from "../reading.ts"
import type { Sentence } from "../words/words.ts"
import type { Unread, UnreadReason } from "./acts.ts"
import { placeOf, topicsOf, whenOf } from "./circumstances.ts"
import { actsFor, type DraftEngagement, isToldBelow, join, joinHead, type Stage, talks } from "./contacts.ts"
import type { DraftStatement } from "./discourse.ts"
import { type Findings, isOutlet, keyAt, mentionsIn, sectionKindOf } from "./findings.ts"
import { namedHolder } from "./holders.ts"
import { findOccurrences, type Occurrence } from "./occurrences.ts"
import { attendants, doersOf } from "./participants.ts"
import { findParties, isWith, type Party } from "./parties.ts"
import { freeMentions } from "./speakers.ts"
import { sessions, statusOf } from "./status.ts"
import { sportWords, type Trigger, triggerName } from "./words/triggers.ts"

/** What was found, and what looked like an engagement and is none. */
export interface FoundContacts {
  readonly engagements: readonly DraftEngagement[]
  readonly unread: readonly Unread[]
}

/** Every engagement of the article, one for each contact, in the order of their first mention. */
export function findEngagements(
  findings: Findings,
  statements: readonly DraftStatement[],
  subjects: readonly (readonly number[])[],
): FoundContacts {
  const drafts: DraftEngagement[] = []
  const heads: DraftEngagement[] = []
  const unread: Unread[] = []
  const said = bySentence(statements)
  const isOfSport = isSport(findings)
  findings.words.sentences.forEach((sentence, index) => {
    const actors = [...new Set((said.get(index) ?? []).map((statement) => statement.speaker))]
    const known = subjects[index] ?? []
    const isHead = sectionKindOf(findings, sentence) !== "body"
    for (const occurrence of findOccurrences(findings, sentence)) {
      const subject =
        actors.length > 0 ? actors : known.filter((one) => isSubjectAt(findings, sentence, occurrence, one))
      const found = isOfSport
        ? "sport"
        : readOccurrence(
            findings,
            sentence,
            index,
            unlessNew([...heads, ...drafts], occurrence),
            statements,
            subject,
          )
      if (typeof found === "string") unread.push({ from: occurrence.from, to: occurrence.to, reason: found })
      else for (const draft of found) join(findings, isHead ? heads : drafts, draft)
      if (found === "spoken of again") recall(findings, drafts, occurrence, index, statements)
    }
  })
  for (const head of heads) if (!isToldBelow(findings, drafts, head)) joinHead(findings, drafts, head)
  return { engagements: drafts.sort((a, b) => a.evidence[0]!.from - b.evidence[0]!.from), unread }
}

/** «این مراسم» of which nothing could be read before is read here. */
function unlessNew(drafts: readonly DraftEngagement[], occurrence: Occurrence): Occurrence {
  const isOld = drafts.some(({ kind }) => kind === occurrence.trigger.kind || talks.has(kind))
  return occurrence.again && !isOld ? { ...occurrence, again: false } : occurrence
}

/** Named as a subject up to «با», or by an earlier sentence only; never in the words that follow: «… در گفت‌وگو با B: «A …»». */
function isSubjectAt(findings: Findings, sentence: Sentence, { next }: Occurrence, entity: number): boolean {
  const inSentence = mentionsIn(findings, sentence).some((mention) => mention.entity === entity)
  if (!inSentence) return true
  let end = next
  while (end < sentence.to && keyAt(findings, end) !== "با" && keyAt(findings, end) !== ":") end++
  return freeMentions(findings, { from: sentence.from, to: end }).some((mention) => mention.entity === entity)
}

function bySentence(statements: readonly DraftStatement[]): ReadonlyMap<number, readonly DraftStatement[]> {
  const said = new Map<number, DraftStatement[]>()
  for (const statement of statements) {
    const known = said.get(statement.sentence)
    if (known === undefined) said.set(statement.sentence, [statement])
    else known.push(statement)
  }
  return said
}

const sportWordsOfSport = 2

/** Teams «meet» too; an article that speaks of sport more than once tells of no diplomacy. */
function isSport({ tokens }: Findings): boolean {
  let count = 0
  for (const [at, { key }] of tokens.entries()) {
    const isTeam = key === "ملی" && tokens[at - 1]?.key === "تیم"
    if ((isTeam || sportWords.has(key)) && ++count >= sportWordsOfSport) return true
  }
  return false
}

function statementsAround(
  statements: readonly DraftStatement[],
  { from, to }: Occurrence,
): readonly DraftStatement[] {
  return statements.filter(({ content }) => content.from <= from && to <= content.to)
}

/** The engagements that the words tell of, several where the contacts were separate; else why there is none. */
function readOccurrence(
  findings: Findings,
  sentence: Sentence,
  index: number,
  occurrence: Occurrence,
  statements: readonly DraftStatement[],
  subject: readonly number[],
): DraftEngagement[] | UnreadReason {
  if (occurrence.again) return "spoken of again"
  const within = statementsAround(statements, occurrence)
  const status = inTime(findings, occurrence, statusOf(findings, occurrence, within))
  if (status === undefined || (within.length === 0 && isOfSpeaker(occurrence))) return "not claimed"
  if (isSecondMention(findings, sentence, occurrence)) return "told again"
  const asked = status === "requested" && within.length > 0
  const actors = occurrence.mine ? [] : subject
  const groups = findParties(
    findings,
    sentence,
    asked ? { ...occurrence, own: true } : occurrence,
    within.length > 0 ? embedded(findings, occurrence, within) : actors,
  )
  const contacts = groups
    .map((parties) => parties.map(({ entity, part }) => ({ entity: namedHolder(findings, entity), part })))
    .filter((parties) => enough(findings, occurrence, parties, status))
  if (contacts.length === 0) return "too few parties"
  const stages = isStage(occurrence) ? [stageOf(index, occurrence, within.length > 0)] : []
  return contacts.map((parties) => draftOf(findings, sentence, index, occurrence, status, parties, stages))
}

const stageOf = (sentence: number, { from, aside }: Occurrence, reported: boolean): Stage => ({
  sentence,
  from,
  reported,
  aside,
})

/** «آمده‌ام» where nobody is known to say so. */
function isOfSpeaker({ construction, verb }: Occurrence): boolean {
  return construction === "predicate" && verb?.person === 1 && !verb.plural
}

/** What is told of a day after the publication is still to come. */
function inTime(
  findings: Findings,
  occurrence: Occurrence,
  status: EngagementStatus | undefined,
): EngagementStatus | undefined {
  const day = whenOf(findings, occurrence)?.value.slice(0, 10)
  const today = findings.times.anchor?.slice(0, 10)
  const isToCome = status === "held" && day !== undefined && today !== undefined && day > today
  return isToCome ? "planned" : status
}

/** «در تماس تلفنی با … گفت‌وگو کرد»: the verb says again what its setting has said. */
function isSecondMention(
  findings: Findings,
  sentence: Sentence,
  { trigger, clause, from, construction }: Occurrence,
): boolean {
  if (!isVague(trigger) || construction !== "predicate") return false
  return findOccurrences(findings, sentence).some(
    (other) =>
      other.construction === "setting" &&
      talks.has(other.trigger.kind) &&
      other.trigger.kind !== "gathering" &&
      other.from >= clause.from &&
      other.to <= from,
  )
}

/** Who acts in reported words that name nobody: the speaker himself («در دیدارش», «گفت که سفر می‌کند»), or whom he invites or asks. */
function embedded(
  findings: Findings,
  { own, from, verb, construction, plural }: Occurrence,
  within: readonly DraftStatement[],
): readonly number[] {
  const asking = within.find(({ act }) => act === "invite" || act === "request")
  if (asking !== undefined && asking.addressees.length > 0) return asking.addressees
  if (own || (verb?.person === 1 && (construction === "predicate" || construction === "setting") && !plural))
    return within.map((statement) => statement.speaker)
  const content = within.at(-1)!.content
  const first = freeMentions(findings, { from: content.from, to: from })[0]
  if (first !== undefined) return first.from <= content.from + 3 ? [first.entity] : []
  const { form, speaker } = within.at(-1)!
  const isHis = form === "indirect" && construction === "predicate" && verb?.person === 3 && !verb.plural
  return isHis && findings.names.entities[speaker]!.kind === "person" ? [speaker] : []
}

function draftOf(
  findings: Findings,
  sentence: Sentence,
  index: number,
  occurrence: Occurrence,
  status: EngagementStatus,
  parties: readonly Party[],
  stages: readonly Stage[],
): DraftEngagement {
  const { trigger } = occurrence
  const when = whenOf(findings, occurrence)
  const kind = kindOf(findings, occurrence, parties)
  return {
    kind,
    ...(trigger.mode === undefined ? {} : { mode: trigger.mode }),
    status,
    parties,
    ...(when === undefined ? {} : { when }),
    ...placeOf(findings, occurrence),
    topics: topicsOf(findings, occurrence),
    evidence: [{ from: occurrence.from, to: occurrence.to }],
    rule: triggerName(trigger),
    construction: occurrence.construction,
    inHead: sectionKindOf(findings, sentence) !== "body",
    isVerbless: occurrence.verb === undefined,
    sentences: [index],
    stages,
    vague:
      (isVague(trigger) && kind !== "interview" && kind !== "visit") ||
      isBetweenPeople(findings, kind, parties),
    meant: occurrence.construction === "purpose",
  }
}

/** «مذاکرات A و B» of two persons is as vague as their «رایزنی». */
function isBetweenPeople(findings: Findings, kind: EngagementKind, parties: readonly Party[]): boolean {
  return (
    kind === "negotiation" &&
    parties.every(({ entity }) => findings.names.entities[entity]!.kind === "person")
  )
}

/** Where something is said: who only travels speaks elsewhere. */
function isStage({ construction, trigger }: Occurrence): boolean {
  return construction === "setting" || (construction === "predicate" && trigger.kind !== "visit")
}

function isVague({ kind, noun }: Trigger): boolean {
  return kind === "meeting" && !noun.startsWith("دیدار") && !noun.startsWith("ملاقات")
}

const fewOfficials = 3

/** «گفت‌وگو» with an outlet is an interview, between states a negotiation; a session of one with another is a meeting. */
function kindOf(findings: Findings, occurrence: Occurrence, parties: readonly Party[]): EngagementKind {
  const { trigger } = occurrence
  const kinds = parties.map(({ entity }) => findings.names.entities[entity]!.kind)
  if (parties.some(({ part }) => part === "host") && trigger.kind === "meeting") return "visit"
  if (trigger.kind === "gathering" && isWithOutlet(findings, occurrence)) return "interview"
  const mayAsk = trigger.kind === "meeting" || trigger.kind === "call"
  const outlet =
    parties.some(({ entity }) => isOutlet(findings, entity)) || isWithOutlet(findings, occurrence)
  if (mayAsk && outlet) return "interview"
  const states = kinds.filter((kind) => kind === "country")
  const small = isSmall(findings, occurrence, kinds)
  if (trigger.kind === "gathering" && small && sittings.has(trigger.noun)) return "meeting"
  const contacts = trigger.kind === "call" && trigger.modifiers.length === 0 && occurrence.plural
  return (isVague(trigger) || contacts) && states.length > 1 ? "negotiation" : trigger.kind
}

/** A few officials meet; what has three sides or more is a gathering. */
function isSmall(findings: Findings, occurrence: Occurrence, kinds: readonly FoundEntity["kind"][]): boolean {
  const { to, next } = occurrence
  for (let at = to; at < next; at++)
    if (/جانبه$/.test(keyAt(findings, at)) && keyAt(findings, at) !== "دوجانبه") return false
  const people = kinds.filter((kind) => kind === "person").length
  if (kinds.length === 2 && isWith(findings, occurrence))
    return people > 0 && kinds.every((kind) => kind === "person" || kind === "organization")
  return kinds.length > 1 && kinds.length <= fewOfficials && people === kinds.length
}

const outletNouns: ReadonlySet<string> = new Set([
  "پادکست",
  "شبکه",
  "روزنامه",
  "هفتهنامه",
  "نشریه",
  "مجله",
  "وبسایت",
  "پایگاه",
  "رسانه",
  "رادیو",
  "تلویزیون",
  "خبرنگار",
  "مطبوعات",
  "خبرگزاری",
])

/** «در گفت‌وگو با پادکست …», «با یک رسانه خارجی»: an outlet, though its name is not known. */
function isWithOutlet(findings: Findings, { next, trigger }: Occurrence): boolean {
  const mayAsk = trigger.kind === "meeting" || sittings.has(trigger.noun)
  if (!mayAsk || keyAt(findings, next) !== "با") return false
  const noun = keyAt(findings, keyAt(findings, next + 1) === "یک" ? next + 2 : next + 1)
  return outletNouns.has(noun) || outletNouns.has(noun.replace(/(ها|های|هایی|ان|ای)$/, ""))
}

const sittings: ReadonlySet<string> = new Set(["نشست", "جلسه"])

/** A contact needs two sides; a gathering one who is named as its body or says something there. */
function enough(
  findings: Findings,
  occurrence: Occurrence,
  parties: readonly Party[],
  status: EngagementStatus,
): boolean {
  const { kind } = occurrence.trigger
  const isAsked = kind === "interview" || isWithOutlet(findings, occurrence)
  const answers = parties.some(({ entity }) => !isOutlet(findings, entity))
  if (isAsked)
    return answers && (occurrence.construction === "setting" || isHeldSession(findings, occurrence))
  if (kind === "summons") return parties.length >= 1
  if (kind === "visit") return parties.length >= 1
  if (parties.some(({ entity }) => isOutlet(findings, entity))) return parties.length >= 2
  if (kind !== "gathering" || parties.length === 0) return parties.length >= 2 && areSides(findings, parties)
  const before = keyAt(findings, occurrence.from - 1)
  const isOpened = status === "requested" && (before === "برگزاری" || before === "تشکیل")
  return (
    isOpened ||
    isHeldSession(findings, occurrence) ||
    status === "cancelled" ||
    parties.length >= 2 ||
    keyAt(findings, occurrence.opener) === "در"
  )
}

/** «نشست … برگزار شد» */
function isHeldSession(findings: Findings, { verb }: Occurrence): boolean {
  return verb !== undefined && sessions.has(keyAt(findings, verb.from - 1))
}

/** A country and its own official are one side. */
function areSides(findings: Findings, parties: readonly Party[]): boolean {
  const [a, b] = parties.map(({ entity }) => findings.names.entities[entity]!)
  return (
    parties.length > 2 || !(actsFor(a!, b!) || actsFor(b!, a!)) || parties.some(({ part }) => part === "host")
  )
}

/** «A در این نشست گفت»: whoever speaks in a gathering attends it. */
function speakersThere(findings: Findings, occurrence: Occurrence): readonly number[] {
  if (occurrence.construction !== "setting" || occurrence.aside) return []
  return doersOf(findings, occurrence, []).filter(
    (entity) => findings.names.entities[entity]!.kind === "person",
  )
}

/** «در این دیدار»: the last engagement of that kind, or else the last talks, are spoken of again, perhaps with their day. */
function recall(
  findings: Findings,
  drafts: DraftEngagement[],
  occurrence: Occurrence,
  sentence: number,
  statements: readonly DraftStatement[],
): void {
  const same = drafts.findLastIndex((draft) => draft.kind === occurrence.trigger.kind)
  const at = same >= 0 ? same : drafts.findLastIndex(({ kind }) => talks.has(kind))
  const draft = drafts[at]
  if (draft === undefined) return
  const stage = stageOf(sentence, occurrence, statementsAround(statements, occurrence).length > 0)
  const when = draft.when ?? whenOf(findings, occurrence)
  const more =
    draft.kind === "gathering"
      ? [...attendants(findings, occurrence), ...speakersThere(findings, occurrence)]
      : []
  const known = new Set(draft.parties.map((party) => party.entity))
  drafts[at] = {
    ...draft,
    parties: [
      ...draft.parties,
      ...more.filter((entity) => !known.has(entity)).map((entity) => ({ entity, part: "attendee" as const })),
    ],
    ...(when === undefined ? {} : { when }),
    topics: [...draft.topics, ...topicsOf(findings, occurrence)],
    sentences: [...draft.sentences, sentence],
    stages: occurrence.construction === "setting" ? [...draft.stages, stage] : draft.stages,
  }
}
