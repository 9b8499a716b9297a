import { type Days, nativeOf } from "../calendars/calendars.ts"
import { isoOf, pad } from "../calendars/gregorian.ts"
import type { ClockSaid, DaysTerm, RangeSaid, Term } from "../term.ts"
import type { FoundTime } from "../time.ts"
import { clockOfDay, hourOfDay } from "./clocks.ts"
import { daysOf, decadeStart } from "./days.ts"
import { durationOf } from "./durations.ts"
import { calendarOf, impliedFields, knownFields } from "./fields.ts"
import { isDaysTerm, rangeDays } from "./ranges.ts"
import type { Standpoint } from "./standpoint.ts"
import { yearOf } from "./years.ts"

export type { Standpoint } from "./standpoint.ts"

/** What a term means from a standpoint: the value, and apart what was said and what was reckoned. */
export type Resolved = Pick<
  FoundTime,
  "type" | "value" | "calendar" | "native" | "freq" | "known" | "implied"
> & {
  /** Days since 1970-01-01, where the value has any. */
  readonly days?: Days
}

/** The value of a term, or undefined where it needs a day that is not known. Pure: plain values in and out. */
export function resolve(term: Term, at: Standpoint): Resolved | undefined {
  switch (term.kind) {
    case "fixed":
      return {
        type: term.type,
        value: term.value,
        ...(term.freq === undefined ? {} : { freq: term.freq }),
        known: {},
        implied: {},
      }
    case "duration":
      return { type: "DURATION", value: durationValue(term), known: {}, implied: {} }
    case "part":
      return resolvePart(term, at)
    case "clock":
      return resolveClock(term, at)
    case "range":
      return resolveRange(term, at)
    default:
      return resolveDays(term, at)
  }
}

function durationValue({ spans, upTo }: Extract<Term, { kind: "duration" }>): string {
  const value = durationOf(spans)
  return upTo === undefined ? value : `${value}/${durationOf([[spans[0]![0], upTo]])}`
}

function resolveDays(term: DaysTerm, at: Standpoint): Resolved | undefined {
  const days = daysOf(term, at)
  if (days === undefined || !isWritable(days)) return undefined
  const calendar = calendarOf(term)
  return {
    type: "DATE",
    value: prefixOf(term, at) ?? daysValue(days),
    ...(calendar === undefined ? {} : { calendar }),
    ...nativeField(term, days),
    known: knownFields(term),
    implied: impliedFields(term, days),
    days,
  }
}

/** ISO 8601 writes four digits a year. */
function isWritable({ first, last }: Days): boolean {
  return first >= -719_162 && last < 2_932_896
}

function daysValue({ first, last }: Days): string {
  return first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`
}

/** Gregorian months, years, halves, decades and centuries are prefixes; everything else is an interval of days. */
function prefixOf(term: DaysTerm, at: Standpoint): string | undefined {
  if (calendarOf(term) !== "gregorian") return gregorianUnits(term, at)
  if (term.kind === "month") return isoOf(daysOf(term, at)!.first).slice(0, 7)
  if (term.kind === "year") return pad(yearOf(term, at)!, 4)
  if (term.kind === "months" && term.prefix !== undefined)
    return `${pad(yearOf(term.year, at)!, 4)}-${term.prefix}`
  if (term.kind === "decade") return String(decadeStart(term, at)).slice(0, 3)
  return term.kind === "century" ? pad(term.century - 1, 2) : undefined
}

/** «ماه گذشته میلادی» */
function gregorianUnits(term: DaysTerm, at: Standpoint): string | undefined {
  if (term.kind !== "units" || term.calendar !== "gregorian") return undefined
  if (term.unit !== "M" && term.unit !== "Y") return undefined
  return isoOf(daysOf(term, at)!.first).slice(0, term.unit === "M" ? 7 : 4)
}

function nativeField(term: Term, { first }: Days): { native?: string } {
  const calendar = calendarOf(term)
  if (calendar === undefined) return {}
  const native = nativeOf(calendar, first)
  if (term.kind === "month") return { native: native.slice(0, -3) }
  if (term.kind === "year") return { native: native.slice(0, -6) }
  return term.kind === "date" || term.kind === "occasion" ? { native } : {}
}

function resolvePart(
  { part, of, eve }: Extract<Term, { kind: "part" }>,
  at: Standpoint,
): Resolved | undefined {
  const whole = resolveDays(of, at)
  if (whole?.days === undefined) return undefined
  const back = eve ? 1 : 0
  const days = { first: whole.days.first - back, last: whole.days.last - back }
  const value =
    days.first === days.last
      ? `${isoOf(days.first)}${part}`
      : `${isoOf(days.first)}${part}/${isoOf(days.last)}${part}`
  return { ...whole, type: "TIME", value, days }
}

function resolveClock(term: ClockSaid, at: Standpoint): Resolved | undefined {
  const whole = resolveDays(term.of, at)
  if (whole?.days === undefined) return undefined
  const day = whole.days.first + (hourOfDay(term) === 24 ? 1 : 0)
  return {
    ...whole,
    type: "TIME",
    value: `${isoOf(day)}${clockOfDay(term)}`,
    known: { ...whole.known, hour: term.hour, minute: term.minute },
    days: { first: day, last: day },
  }
}

function resolveRange(term: RangeSaid, at: Standpoint): Resolved | undefined {
  const { first, last } = term
  if (isDaysTerm(first) && isDaysTerm(last)) return resolveDayRange(term, first, last, at)
  const from = resolve(first, at)
  const to = resolve(last, from?.days === undefined ? at : { ...at, previous: from.days.first })
  if (from === undefined || to === undefined || from.type !== to.type) return undefined
  if (from.days !== undefined && to.days !== undefined && to.days.last < from.days.first) return undefined
  return { ...from, value: `${from.value}/${to.value}` }
}

function resolveDayRange(
  term: RangeSaid,
  first: DaysTerm,
  last: DaysTerm,
  at: Standpoint,
): Resolved | undefined {
  const days = rangeDays(first, last, term.lastMod, at)
  if (days === undefined || days.last < days.first || !isWritable(days)) return undefined
  const calendar = calendarOf(first)
  return {
    type: "DATE",
    value: daysValue(days),
    ...(calendar === undefined ? {} : { calendar }),
    ...nativeField(first, days),
    known: knownFields(first),
    implied: impliedFields(first, days),
    days,
  }
}
