import type { Days } from "../calendars/calendars.ts"
import type { From } from "../term.ts"

/** The day from which relative words are reckoned, and which way the clause looks. */
export interface Standpoint {
  /** Days since 1970-01-01; without it relative words have no value. */
  readonly anchor: number | undefined
  /** `told`: the verb only says that somebody says so. `present`: it may be of what is to come, or of what just was. */
  readonly tense: "past" | "future" | "present" | "told" | "none"
  /** The last day that the text named before. */
  readonly previous: number | undefined
  /** The last day that the sentence named before. */
  readonly inSentence?: number | undefined
}

export function baseOf(from: From, { anchor, previous, inSentence }: Standpoint): number | undefined {
  if (from === "anchor") return anchor
  if (from === "sentence") return inSentence ?? anchor
  return from === "either" ? (previous ?? anchor) : previous
}

const nearYears = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/**
 * Of what comes every year, the latest for a past clause, the next for a future one, else the nearest; what is still going on is
 * both. `near` is what the words themselves say: «مهر گذشته» lies wholly behind.
 */
export function chooseYear(
  at: Standpoint,
  daysIn: (yearOffset: number) => Days | undefined,
  near?: -1 | 0 | 1,
): Days | undefined {
  const anchor = at.anchor
  if (anchor === undefined) return undefined
  const years = nearYears.map(daysIn).filter((days) => days !== undefined)
  if (near === -1) return years.findLast(({ last }) => last < anchor)
  if (near === 1) return years.find(({ first }) => first > anchor)
  const coming =
    near === undefined && at.tense === "told" ? years.find((days) => comes(days, anchor)) : undefined
  if (coming !== undefined) return coming
  if (near === undefined && (at.tense === "past" || at.tense === "told"))
    return years.findLast(({ first }) => first <= anchor)
  if (near === undefined && at.tense === "future") return years.find(({ last }) => last >= anchor)
  if (near === undefined && at.tense === "present") return presentYear(years, anchor)
  return closest(years, anchor)
}

/** The next one, unless it is most of a year ahead and one has just been: «حمله ماه آوریل … را در بر می‌گیرد» in May. */
function presentYear(years: readonly Days[], anchor: number): Days | undefined {
  const next = years.find(({ last }) => last >= anchor)
  const before = years.findLast(({ first }) => first <= anchor)
  if (next === undefined || before === undefined) return next ?? before
  return next.first - anchor > 300 && anchor - before.last < 45 ? before : next
}

/** Last year's day would be called so; what is told of a day that comes within a month is told of that one. */
const comes = ({ first }: Days, anchor: number): boolean => first >= anchor && first - anchor <= 31

function closest(list: readonly Days[], anchor: number): Days | undefined {
  let best: Days | undefined
  for (const days of list) {
    if (best === undefined || distance(days, anchor) < distance(best, anchor)) best = days
  }
  return best
}

function distance({ first, last }: Days, day: number): number {
  if (first <= day && day <= last) return 0
  return day < first ? first - day : day - last
}
