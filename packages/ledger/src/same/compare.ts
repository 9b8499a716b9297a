import { type Alignment, alignSides } from "./align.ts"
import type { Reason } from "./reason.ts"
import type { Traits } from "./traits.ts"

/** How likely two reports tell of one contact, 0..1, and, when they may, why. It depends on the two alone, whichever comes first. */
export interface Comparison {
  readonly score: number
  readonly reason?: Reason
  /** They cannot be one, whatever else they share: others took part, or one was told before the other was. */
  readonly isContradicted: boolean
}

const contradicted: Comparison = { score: 0, isContradicted: true }

/** From this score on they are taken for one. */
export const linkFrom = 0.5

/** Days between two reports beyond which they are never taken for one. */
export const farthest = 7

export function compareReports(one: Traits, other: Traits): Comparison {
  const kinds = kindsFit(one, other)
  if (kinds === undefined) return { score: 0, isContradicted: false }
  const sides = alignSides(one.sides, other.sides)
  if (sides.conflict !== undefined) return contradicted
  const days = daysBetween(one, other)
  if (days !== undefined && days > farthest) return contradicted
  if (isForetold(one, other) || isForetold(other, one)) return contradicted
  const words = wordsInCommon(one.words, other.words)
  const areCopies = one.bands.some((band) => other.bands.includes(band))
  const sum =
    weights.base +
    kinds +
    sidesWeight(sides) +
    timeWeight(one, other, days) +
    weights.words * words +
    (areCopies ? weights.copies : 0) +
    (one.isAgain === other.isAgain ? 0 : weights.again)
  return {
    score: Math.round(100 / (1 + Math.exp(-sum))) / 100,
    reason: {
      why: "alike",
      sides: sides.sure,
      extra: sides.extra,
      days: days ?? null,
      areCopies,
      words: Math.round(100 * words),
    },
    isContradicted: false,
  }
}

/** Found on the judged pairs of bench/merge-set.json and rounded by hand. */
const weights = {
  base: -4.2,
  sameKind: 1,
  sameNegotiation: 0.3,
  otherTalk: 0.8,
  fit: 3.2,
  sure: 1.3,
  extra: -1.9,
  words: 2.5,
  copies: 2.5,
  again: -0.5,
  /** The day of one is not known: only the words can tell. */
  undated: -3,
}

interface TimeWeights {
  /** A day between the days that both texts give; between days of publication where one gives none. */
  readonly dayGiven: number
  readonly day: number
  readonly sameDayGiven: number
  /** An hour between the publications. */
  readonly hour: number
}

/** A call is told of within hours; a visit is announced, begins, goes on and ends. */
const ofMoments: TimeWeights = { dayGiven: -0.8, day: -0.3, sameDayGiven: 0.9, hour: -0.085 }
const ofLasting: TimeWeights = { dayGiven: -0.2, day: -1.2, sameDayGiven: 0.4, hour: 0 }

const lasting: ReadonlySet<string> = new Set(["visit", "negotiation", "gathering"])

function timeWeight(one: Traits, other: Traits, days: number | undefined): number {
  if (days === undefined) return weights.undated
  const time = lasting.has(one.kind) && lasting.has(other.kind) ? ofLasting : ofMoments
  const areGiven = one.day !== 0 && other.day !== 0
  const same = areGiven && days === 0 ? time.sameDayGiven : 0
  return same + (areGiven ? time.dayGiven : time.day) * days + time.hour * hoursBetween(one, other)
}

function sidesWeight({ fit, sure, extra }: Alignment): number {
  return weights.fit * fit + weights.sure * Math.min(sure, 2) + weights.extra * extra
}

const talks: ReadonlySet<string> = new Set(["call", "meeting", "negotiation"])

/** «گفت‌وگو» and «رایزنی» do not say whether it was a call. */
function kindsFit(one: Traits, other: Traits): number | undefined {
  if (one.kind === other.kind) return one.kind === "negotiation" ? weights.sameNegotiation : weights.sameKind
  return talks.has(one.kind) && talks.has(other.kind) ? weights.otherTalk : undefined
}

/** The first tells as past, before the day that the second, looking back, gives. */
function isForetold(one: Traits, other: Traits): boolean {
  const bothHeld = one.status === "held" && other.status === "held" && !lasting.has(one.kind)
  return bothHeld && one.published !== 0 && one.published < other.day && other.day <= other.published
}

/** Between the days that they give, else on which they were published; undefined when one has neither. */
function daysBetween(one: Traits, other: Traits): number | undefined {
  const [first, second] = [one.day || one.published, other.day || other.published]
  return first === 0 || second === 0 ? undefined : Math.abs(first - second)
}

const mostHours = 36

function hoursBetween(one: Traits, other: Traits): number {
  if (one.hour !== undefined && other.hour !== undefined)
    return Math.min(mostHours, Math.abs(one.hour - other.hour))
  return Math.min(mostHours, 24 * Math.abs(one.published - other.published))
}

function wordsInCommon(one: readonly string[], other: readonly string[]): number {
  const words = new Set(other)
  const common = one.filter((word) => words.has(word)).length
  return common === 0 ? 0 : common / Math.sqrt(one.length * other.length)
}
