import type { FoundEntity } from "../names/names.ts"
import type { EngagementKind } from "../reading.ts"
import type { FoundEngagement } from "./acts.ts"
import type { Findings } from "./findings.ts"
import type { Construction } from "./occurrences.ts"
import type { Party } from "./parties.ts"

/** Words that make an engagement the place where something is said: «در این دیدار». */
export interface Stage {
  readonly sentence: number
  /** The token at which they start. */
  readonly from: number
  /** They stand in somebody's words: «وی گفت: در آن دیدار …». */
  readonly reported: boolean
  /** «پس از», «در حاشیه»: what is said near it is said in it only where nothing else is nearer. */
  readonly aside: boolean
}

/** An engagement with the sentences that speak of it. */
export interface DraftEngagement extends Omit<FoundEngagement, "confidence" | "signs"> {
  readonly construction: Construction
  /** Only a headline tells of it. */
  readonly inHead: boolean
  /** No verb says when: «دیدار A با B» alone in a headline. */
  readonly isVerbless: boolean
  readonly sentences: readonly number[]
  /** Where it is what is told, or where something is said: «در دیدار با … گفت». */
  readonly stages: readonly Stage[]
  /** «گفت‌وگو», «رایزنی»: the word does not say whether they met, called or negotiated. */
  readonly vague: boolean
  /** «برای دیدار با او»: what was meant to be, and may be told below as done. */
  readonly meant: boolean
}

export const talks: ReadonlySet<EngagementKind> = new Set([
  "call",
  "meeting",
  "gathering",
  "negotiation",
  "interview",
])

/** Adds the draft, or joins it to the contact that it speaks of again. */
export function join(findings: Findings, drafts: DraftEngagement[], draft: DraftEngagement): void {
  const fits = (other: DraftEngagement): boolean => sameContact(findings, other, draft)
  const alike = drafts.findIndex((other) => other.kind === draft.kind && fits(other))
  const at = alike >= 0 ? alike : drafts.findIndex(fits)
  const other = drafts[at]
  if (other === undefined) drafts.push(draft)
  else drafts[at] = merge(findings, other, draft)
}

/** Joins what a headline tells, but for those who the body says took part in another contact of that kind. */
export function joinHead(findings: Findings, drafts: DraftEngagement[], head: DraftEngagement): void {
  const own = drafts.find((other) => sameContact(findings, other, head))
  const apart = drafts.filter((draft) => draft !== own && draft.kind === own?.kind)
  const elsewhere = new Set(apart.flatMap(({ parties }) => parties.map(({ entity }) => entity)))
  const here = new Set(own?.parties.map(({ entity }) => entity))
  const parties = head.parties.filter(({ entity }) => here.has(entity) || !elsewhere.has(entity))
  join(findings, drafts, { ...head, parties })
}

/** Whether a headline sums up in one what the body tells as several contacts. */
export function isToldBelow(
  findings: Findings,
  drafts: readonly DraftEngagement[],
  head: DraftEngagement,
): boolean {
  const alike = drafts.filter((draft) => draft.kind === head.kind || (head.vague && talks.has(draft.kind)))
  const told = alike.flatMap((draft) => draft.parties.map((party) => party.entity))
  return (
    alike.length > 1 &&
    head.parties.every(({ entity }) => told.some((one) => standsFor(findings, entity, one)))
  )
}

function sameContact(findings: Findings, a: DraftEngagement, b: DraftEngagement): boolean {
  const anyTalk = (a.vague || b.vague) && talks.has(a.kind) && talks.has(b.kind)
  if (a.kind !== b.kind && !anyTalk) return false
  const [dayA, dayB] = [a.when?.value.slice(0, 10), b.when?.value.slice(0, 10)]
  if (dayA !== undefined && dayB !== undefined && dayA !== dayB) return false
  const sameDay = dayA !== undefined && dayA === dayB
  if (a.status !== b.status && !sameDay && !a.meant && !b.meant && !isUntensed(a) && !isUntensed(b))
    return false
  const [few, many] = a.parties.length < b.parties.length ? [a, b] : [b, a]
  if (a.kind !== b.kind && few.parties.length < 2) return false
  if (a.kind === "visit" && (!shareGuest(findings, a, b) || leadApart(a, b))) return false
  return few.parties.every(({ entity }) =>
    many.parties.some((other) => standsFor(findings, entity, other.entity)),
  )
}

/** A headline without a verb says neither that it has been nor that it will be. */
function isUntensed({ inHead, isVerbless, status }: DraftEngagement): boolean {
  return inHead && isVerbless && status === "held"
}

/** Who travels makes the journey; that one is of the country that another visits does not. */
function shareGuest(findings: Findings, a: DraftEngagement, b: DraftEngagement): boolean {
  const guests = guestsOf(b)
  return guestsOf(a).some((guest) => guests.some((other) => standsFor(findings, guest, other)))
}

/** One leads abroad and the other to some place at home, or both to different places at home. */
function leadApart(a: DraftEngagement, b: DraftEngagement): boolean {
  if (a.where === undefined || b.where === undefined) return false
  const isAbroad = ({ parties }: DraftEngagement): boolean => parties.some(({ part }) => part === "host")
  return isAbroad(a) !== isAbroad(b) || (!isAbroad(a) && a.where.entity !== b.where.entity)
}

function guestsOf({ parties }: DraftEngagement): number[] {
  return parties.filter(({ part }) => part !== "host").map(({ entity }) => entity)
}

/** Themselves, or a country and whoever acts for it. */
function standsFor(findings: Findings, a: number, b: number): boolean {
  if (a === b) return true
  const [x, y] = [findings.names.entities[a]!, findings.names.entities[b]!]
  return actsFor(x, y) || actsFor(y, x)
}

/** Whether `actor` is somebody of the country that `side` is or that the officials of `side` serve. */
export function actsFor(side: FoundEntity, actor: FoundEntity): boolean {
  if (side === actor || actor.kind === "country") return false
  if (side.kind === "country") return side.ref?.iso !== undefined && actor.country === side.ref.iso
  return (
    side.kind === "group" &&
    actor.kind === "person" &&
    side.country !== undefined &&
    side.country === actor.country
  )
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
  const { status } = (a.meant && !b.meant) || isUntensed(a) ? b : a
  return {
    ...a,
    kind,
    rule,
    status,
    vague: a.vague && b.vague,
    meant: a.meant && b.meant,
    ...(mode === undefined ? {} : { mode }),
    parties: mergeParties(findings, a, b),
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    topics: [...a.topics, ...b.topics],
    evidence: [...a.evidence, ...b.evidence],
    sentences: [...a.sentences, ...b.sentences],
    stages: [...a.stages, ...b.stages],
    inHead: a.inHead && b.inHead,
    isVerbless: a.isVerbless && b.isVerbless,
  }
}
