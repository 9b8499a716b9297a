import type { FoundMention } from "../names/names.ts"
import type { EngagementKind, Part } from "../reading.ts"
import type { PhraseMatch } from "../words/phrases.ts"
import type { Sentence, TokenRange } from "../words/words.ts"
import { type Findings, keyAt, mentionsIn, verbsIn } from "./findings.ts"
import { freeMentions } from "./speakers.ts"
import { commas } from "./words/function-words.ts"
import type { Trigger } from "./words/triggers.ts"

export interface Party {
  readonly entity: number
  readonly part: Part
}

/** Who took part, from the words around the trigger: «دیدار A با B», «A در دیدار با B», «A با B دیدار کرد», «A و B …». */
export function findParties(
  findings: Findings,
  sentence: Sentence,
  match: PhraseMatch<Trigger>,
  kind: EngagementKind,
  subject: readonly number[],
): Party[] {
  const behind = behindNoun(findings, sentence, match)
  const owner = ownersOf(findings, match)
  const others = behind.with.length > 0 ? behind.with : beforeNoun(findings, sentence, match, "با")
  const self = owner.length > 0 ? owner : subjectOf(findings, sentence, match, subject)
  if (kind === "visit") return visitParties(findings, sentence, match, self)
  if (kind === "message") return messageParties(findings, sentence, match, self)
  if (kind === "summons") return summonsParties(findings, sentence, match, self)
  const part: Part = kind === "gathering" ? "attendee" : "party"
  return unique([...self, ...others].filter((entity) => isActor(findings, entity))).map((entity) => ({
    entity,
    part,
  }))
}

function unique(entities: readonly number[]): number[] {
  return [...new Set(entities)]
}

function isActor(findings: Findings, entity: number): boolean {
  const { kind } = findings.names.entities[entity]!
  return kind !== "place" && kind !== "work" && kind !== "event"
}

/** «… با B»: behind the trigger, within the words before the next verb. */
function behindNoun(findings: Findings, sentence: Sentence, match: TokenRange): { with: number[] } {
  const stop = verbsIn(findings, { from: match.to, to: sentence.to })[0]?.from ?? sentence.to
  for (let at = match.to; at < Math.min(stop, match.to + 14); at++) {
    if (keyAt(findings, at) === "،" && at > match.to + 1) break
    if (keyAt(findings, at) === "با") return { with: coordinatedFrom(findings, at + 1).map(entityOf) }
  }
  return { with: [] }
}

/** «A با B دیدار کرد»: before the trigger, when a verb follows it at once. */
function beforeNoun(
  findings: Findings,
  sentence: Sentence,
  match: TokenRange,
  preposition: string,
): number[] {
  const verb = verbsIn(findings, { from: match.to, to: sentence.to })[0]
  if (verb === undefined || verb.from > match.to + 2) return []
  const since = verbsIn(findings, { from: sentence.from, to: match.from }).at(-1)?.to ?? sentence.from
  for (let at = match.from - 1; at >= since; at--) {
    if (keyAt(findings, at) !== preposition) continue
    const found = coordinatedFrom(findings, at + 1).map(entityOf)
    if (found.length > 0) return found
  }
  return []
}

/** «دیدار A و B», «تماس تلفنی رئیسی با …»: right behind the trigger. */
function ownersOf(findings: Findings, match: TokenRange): number[] {
  return coordinatedFrom(findings, match.to).map(entityOf)
}

function subjectOf(
  findings: Findings,
  sentence: Sentence,
  match: TokenRange,
  subject: readonly number[],
): readonly number[] {
  const since = verbsIn(findings, { from: sentence.from, to: match.from }).at(-1)?.to ?? sentence.from
  const free = freeMentions(findings, { from: since, to: match.from })
  const first = free[0]
  if (first === undefined) return subject
  return coordinatedFrom(findings, first.from).map(entityOf)
}

function entityOf(mention: FoundMention): number {
  return mention.entity
}

/** The mentions from `at` on that «و», commas and apposition join: «A، وزیر خارجهٔ B و C». */
export function coordinatedFrom(findings: Findings, at: number): FoundMention[] {
  const group: FoundMention[] = []
  let next = at
  for (const mention of mentionsIn(findings, { from: at, to: at + 60 })) {
    if (mention.from > next + 1) break
    const between = mention.from === next ? "" : keyAt(findings, next)
    const last = group.at(-1)
    if (last === undefined && between !== "" && between !== "«") break
    const apposed = last?.entity === mention.entity
    if (last !== undefined && between !== "و" && !apposed && !isList(findings, mention)) break
    if (between !== "" && between !== "و" && between !== "«" && !commas.has(between)) break
    group.push(mention)
    next = keyAt(findings, mention.to) === "»" ? mention.to + 1 : mention.to
  }
  return group
}

/** A mention after a comma goes on with a list only where «و» closes that list. */
function isList(findings: Findings, mention: FoundMention): boolean {
  const next = keyAt(findings, mention.to)
  if (next === "و")
    return mentionsIn(findings, { from: mention.to + 1, to: mention.to + 12 })[0]?.from === mention.to + 1
  if (!commas.has(next)) return false
  const following = mentionsIn(findings, { from: mention.to + 1, to: mention.to + 12 })[0]
  return following?.from === mention.to + 1 && isList(findings, following)
}

function visitParties(
  findings: Findings,
  sentence: Sentence,
  match: PhraseMatch<Trigger>,
  self: readonly number[],
): Party[] {
  const host = destination(findings, sentence, match)
  const guests = self.filter((entity) => entity !== host)
  if (host === undefined || guests.length === 0) return []
  return [
    ...unique(guests).map((entity) => ({ entity, part: "guest" as const })),
    { entity: host, part: "host" },
  ]
}

function destination(
  findings: Findings,
  sentence: Sentence,
  match: PhraseMatch<Trigger>,
): number | undefined {
  const direct = coordinatedFrom(findings, match.to)[0]
  if ((match.value.noun === "وارد" || match.value.noun === "عازم") && direct !== undefined)
    return direct.entity
  const verbs = verbsIn(findings, sentence)
  const since = verbs.filter((verb) => verb.to <= match.from).at(-1)?.to ?? sentence.from
  const stop = verbs.find((verb) => verb.from >= match.to)?.to ?? sentence.to
  const preposition = match.value.noun === "بازدید" ? "از" : "به"
  for (const mention of mentionsIn(findings, { from: since, to: stop })) {
    if (keyAt(findings, mention.from - 1) !== preposition) continue
    const { kind } = findings.names.entities[mention.entity]!
    if (kind === "country" || kind === "place") return mention.entity
  }
  return undefined
}

function messageParties(
  findings: Findings,
  sentence: Sentence,
  match: TokenRange,
  self: readonly number[],
): Party[] {
  const stop = verbsIn(findings, { from: match.to, to: sentence.to })[0]?.from ?? sentence.to
  const recipient = mentionsIn(findings, { from: match.to, to: stop }).find((mention) =>
    ["به", "خطاب"].includes(keyAt(findings, mention.from - 1)),
  )
  if (recipient === undefined || self.length === 0) return []
  return [
    ...unique(self).map((entity) => ({ entity, part: "sender" as const })),
    { entity: recipient.entity, part: "recipient" },
  ]
}

/** «وزارت خارجه سفیر را احضار کرد», «سفیر … به وزارت خارجه احضار شد», «احضار سفیر». */
function summonsParties(
  findings: Findings,
  sentence: Sentence,
  match: TokenRange,
  self: readonly number[],
): Party[] {
  const verb = verbsIn(findings, { from: match.to, to: sentence.to })[0]
  const passive = verb?.lemma === "شدن"
  const before = mentionsIn(findings, { from: sentence.from, to: match.from })
  const object = before.find((mention) => keyAt(findings, mention.to) === "را")
  const place = before.find((mention) => keyAt(findings, mention.from - 1) === "به")
  const guest = object?.entity ?? (passive || object === undefined ? self[0] : undefined)
  const host = object === undefined ? place?.entity : self[0]
  return [
    ...(guest === undefined ? [] : [{ entity: guest, part: "guest" as const }]),
    ...(host === undefined || host === guest ? [] : [{ entity: host, part: "host" as const }]),
  ]
}
