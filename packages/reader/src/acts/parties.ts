import type { FoundMention } from "../names/names.ts"
import type { Part } from "../reading.ts"
import type { Sentence } from "../words/words.ts"
import { type Findings, keyAt, mentionsIn, timesIn, verbsIn } from "./findings.ts"
import type { Occurrence } from "./occurrences.ts"
import { freeMentions } from "./speakers.ts"
import { commas, quotes } from "./words/function-words.ts"
import { arrivals } from "./words/triggers.ts"

export interface Party {
  readonly entity: number
  readonly part: Part
}

/**
 * Who took part, from the words around the noun: «دیدار A با B», «A در دیدار با B», «A با B دیدار کرد», «A و B …». Several groups
 * where the contacts were separate («در دیدارهای جداگانه با B و C»).
 */
export function findParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  subject: readonly number[],
): Party[][] {
  const kind = tripTo(findings, occurrence) ? "visit" : occurrence.trigger.kind
  const self = selfOf(findings, occurrence, subject).filter(
    (entity) => kind === "interview" || kind === "meeting" || !isOutlet(findings, entity),
  )
  if (kind === "visit") return [visitParties(findings, sentence, occurrence, self)]
  if (kind === "message") return [messageParties(findings, sentence, occurrence, self)]
  if (kind === "summons") return [summonsParties(findings, sentence, occurrence, self)]
  const others = othersOf(findings, sentence, occurrence, self.length > 0)
  const hosts = kind === "gathering" ? bodiesOf(findings, occurrence) : []
  const part: Part = kind === "gathering" ? "attendee" : "party"
  if (self.length === 0 && hosts.length === 0 && others.length < 2) return []
  const groups = isSeparate(findings, occurrence) ? pairs(self, others) : [[...self, ...hosts, ...others]]
  return groups.map((group) =>
    unique(group.filter((entity) => isActor(findings, entity))).map((entity) => ({ entity, part })),
  )
}

function pairs(some: readonly number[], others: readonly number[]): number[][] {
  return some.flatMap((one) => others.map((other) => [one, other]))
}

/** «از آن کشور دیدار کرد» is a visit. */
function tripTo(findings: Findings, { trigger, construction, from }: Occurrence): boolean {
  if (trigger.noun !== "دیدار" || construction !== "predicate") return false
  const goal = mentionsIn(findings, { from: from - 5, to: from }).at(-1)
  if (goal?.to !== from || keyAt(findings, goal.from - 1) !== "از") return false
  const { kind } = findings.names.entities[goal.entity]!
  return kind === "country" || kind === "place"
}

function unique(entities: readonly number[]): number[] {
  return [...new Set(entities)]
}

function isActor(findings: Findings, entity: number): boolean {
  const { kind } = findings.names.entities[entity]!
  return kind !== "place" && kind !== "work" && kind !== "event"
}

/** Newspapers, agencies, channels and those who ask for them. */
export function isOutlet(findings: Findings, index: number): boolean {
  const { kind, name, roles } = findings.names.entities[index]!
  return (
    roles.some((role) => role.code === "outlet") || (kind !== "country" && /خبرنگار|خبرگزاری/.test(name.fa))
  )
}

function isSeparate(findings: Findings, { from, to }: Occurrence): boolean {
  for (let at = from - 3; at < to + 3; at++) if (keyAt(findings, at) === "جداگانه") return true
  return false
}

/** «دیدار A …» behind the noun, else the subject of its clause, else of its sentence. */
function selfOf(findings: Findings, occurrence: Occurrence, subject: readonly number[]): readonly number[] {
  const isArrival = arrivals.has(occurrence.trigger.noun)
  const owners = isArrival
    ? []
    : coordinatedFrom(findings, behindTimes(findings, occurrence.to)).map(entityOf)
  if (owners.length > 0) return owners
  const free = freeMentions(findings, { from: occurrence.clause.from, to: occurrence.from })
  const first = free.find(
    (mention) =>
      isActor(findings, mention.entity) &&
      !(isOutlet(findings, mention.entity) && keyAt(findings, mention.to) === ":"),
  )
  if (first !== undefined) return coordinatedFrom(findings, first.from).map(entityOf)
  return occurrence.construction === "noun" ? [] : subject
}

/** «دیدار روز گذشته وزیر …»: a time may part the noun from its owner. */
function behindTimes(findings: Findings, at: number): number {
  return timesIn(findings, { from: at, to: at + 6 }).find((time) => time.from === at)?.to ?? at
}

/**
 * «… با B», «میان A و B»: behind the noun, or before it where its verb follows at once. Where nobody is named who met B, only
 * «میان» says who the parties are.
 */
function othersOf(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  hasSelf: boolean,
): number[] {
  const stop = verbsIn(findings, { from: occurrence.to, to: sentence.to })[0]?.from ?? sentence.to
  for (let at = occurrence.to; at < Math.min(stop, occurrence.to + 16); at++) {
    const key = keyAt(findings, at)
    if (key === "،" && at > occurrence.to + 4) break
    const calls = occurrence.trigger.kind === "call" && key === "از"
    if (!(hasSelf && (key === "با" || calls)) && key !== "میان" && key !== "بین") continue
    const next = keyAt(findings, at + 1)
    const behind = calls && (next === "سوی" || next === "طرف") ? at + 2 : at + 1
    const found = coordinatedFrom(findings, behind).map(entityOf)
    if (found.length > 0) return found
  }
  return occurrence.construction === "predicate" ? othersBefore(findings, occurrence) : []
}

function othersBefore(findings: Findings, { from, clause }: Occurrence): number[] {
  for (let at = from - 1; at >= clause.from; at--) {
    if (keyAt(findings, at) !== "با") continue
    const found = coordinatedFrom(findings, at + 1).map(entityOf)
    if (found.length > 0) return found
  }
  return []
}

/** The bodies that the gathering is of: «نشست مشترک دولت و مجلس», «جلسه هیئت دولت». */
function bodiesOf(findings: Findings, { to }: Occurrence): number[] {
  const bodies: number[] = []
  for (const mention of mentionsIn(findings, { from: to, to: to + 6 })) {
    const before = keyAt(findings, mention.from - 1)
    if (before === "با" || before === "به" || before === "از" || before === "در") break
    const { kind } = findings.names.entities[mention.entity]!
    if (kind === "organization" || kind === "group") bodies.push(mention.entity)
  }
  return bodies
}

function entityOf(mention: FoundMention): number {
  return mention.entity
}

/** The mentions from `at` on that «و», commas and apposition join: «A، وزیر خارجهٔ B و C». Quotation marks do not part them. */
export function coordinatedFrom(findings: Findings, at: number): FoundMention[] {
  const group: FoundMention[] = []
  let end = at
  for (const mention of mentionsIn(findings, { from: at, to: at + 60 })) {
    const between = wordsBetween(findings, end, mention.from)
    if (between === undefined || !joins(findings, group.at(-1), mention, between)) break
    group.push(mention)
    end = mention.to
  }
  return group
}

/** The one word between two positions, "" if none; undefined where more stands there. */
function wordsBetween(findings: Findings, from: number, to: number): string | undefined {
  const words = findings.tokens.slice(from, to).filter((token) => !quotes.has(token.text))
  return words.length > 1 ? undefined : (words[0]?.key ?? "")
}

function joins(
  findings: Findings,
  last: FoundMention | undefined,
  mention: FoundMention,
  between: string,
): boolean {
  if (last === undefined) return between === ""
  if (last.entity === mention.entity) return between === "" || commas.has(between)
  return between === "و" || (commas.has(between) && isList(findings, mention))
}

/** A mention after a comma goes on with a list only where «و» closes that list. */
function isList(findings: Findings, mention: FoundMention): boolean {
  const next = keyAt(findings, mention.to)
  const following = mentionsIn(findings, { from: mention.to + 1, to: mention.to + 12 })[0]
  if (following?.from !== mention.to + 1) return false
  return next === "و" || (commas.has(next) && isList(findings, following))
}

function visitParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  self: readonly number[],
): Party[] {
  const host = destinationOf(findings, sentence, occurrence)
  const guests = unique(self).filter((entity) => entity !== host && isActor(findings, entity))
  if (host === undefined || guests.length === 0) return []
  return [...guests.map((entity) => ({ entity, part: "guest" as const })), { entity: host, part: "host" }]
}

function destinationOf(findings: Findings, sentence: Sentence, occurrence: Occurrence): number | undefined {
  const { noun } = occurrence.trigger
  const direct = coordinatedFrom(findings, occurrence.to)[0]
  if (arrivals.has(noun)) return direct?.entity
  const stop = Math.max(occurrence.clause.to, Math.min(occurrence.to + 12, sentence.to))
  const preposition = noun === "بازدید" || noun === "دیدار" ? "از" : "به"
  for (const mention of mentionsIn(findings, { from: occurrence.clause.from, to: stop })) {
    if (keyAt(findings, mention.from - 1) !== preposition) continue
    const { kind } = findings.names.entities[mention.entity]!
    if (kind === "country" || kind === "place") return mention.entity
  }
  return undefined
}

function messageParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  self: readonly number[],
): Party[] {
  const stop = verbsIn(findings, { from: occurrence.to, to: sentence.to })[0]?.from ?? sentence.to
  const from = occurrence.construction === "predicate" ? occurrence.clause.from : occurrence.to
  const first = mentionsIn(findings, { from, to: stop }).find((mention) =>
    ["به", "خطاب", "برای"].includes(keyAt(findings, mention.from - 1)),
  )
  const recipients = first === undefined ? [] : unique(coordinatedFrom(findings, first.from).map(entityOf))
  const senders = unique(self).filter((entity) => !recipients.includes(entity) && isActor(findings, entity))
  if (recipients.length === 0 || senders.length === 0) return []
  return [
    ...senders.map((entity) => ({ entity, part: "sender" as const })),
    ...recipients.map((entity) => ({ entity, part: "recipient" as const })),
  ]
}

/** «وزارت خارجه سفیر را احضار کرد», «سفیر … به وزارت خارجه احضار شد», «احضار سفیر». */
function summonsParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  self: readonly number[],
): Party[] {
  const passive = occurrence.verb?.lemma === "شدن"
  const before = mentionsIn(findings, { from: sentence.from, to: occurrence.from })
  const object = before.find((mention) => keyAt(findings, mention.to) === "را")
  const place = before.find((mention) => keyAt(findings, mention.from - 1) === "به")
  const guest = object?.entity ?? (passive || occurrence.construction === "noun" ? self[0] : undefined)
  const host = passive ? place?.entity : self.find((entity) => entity !== guest)
  return [
    ...(guest === undefined ? [] : [{ entity: guest, part: "guest" as const }]),
    ...(host === undefined || host === guest ? [] : [{ entity: host, part: "host" as const }]),
  ]
}
