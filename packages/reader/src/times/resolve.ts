import { gregorianDate, gregorianDay, isoOf, pad, weekdayOf } from "./calendars/gregorian.ts"
import { islamicDate, islamicDay, islamicMonthLength } from "./calendars/islamic.ts"
import { persianDate, persianDay, persianMonthLength } from "./calendars/persian.ts"
import type { Term } from "./term.ts"
import type { Calendar, FoundTime } from "./time.ts"
import type { Unit } from "./words/calendar-words.ts"

/** The day from which relative words are reckoned, and which way the clause looks. */
export interface Standpoint {
  /** Days since 1970-01-01; without it relative words have no value. */
  readonly anchor: number | undefined
  readonly tense: "past" | "future" | "none"
  /** The last day that the text named before. */
  readonly previous: number | undefined
}

export type Resolved = Pick<FoundTime, "type" | "value" | "calendar" | "native">

/** A closed interval of days. */
interface Days {
  readonly first: number
  readonly last: number
}

/** The value of a term, or undefined where it needs a day that is not known. Takes and gives plain values only. */
export function resolve(term: Term, at: Standpoint): Resolved | undefined {
  switch (term.kind) {
    case "fixed":
      return { type: term.type, value: term.value }
    case "duration":
      return { type: "DURATION", value: durationOf(term.unit, term.amount, term.half) }
    case "part":
      return resolvePart(term, at)
    case "clock":
      return resolveClock(term, at)
    case "range":
      return resolveRange(term, at)
    case "century":
      return { type: "DATE", value: String(term.century - 1), calendar: "gregorian" }
    case "decade":
      return resolveDecade(term)
    case "year":
      return resolveYear(term, at)
    case "month":
      return resolveMonth(term, at)
    default:
      return resolveDays(term, at)
  }
}

function resolveDays(term: Term, at: Standpoint): Resolved | undefined {
  const days = daysOf(term, at)
  if (days === undefined) return undefined
  const value = days.first === days.last ? isoOf(days.first) : interval(days)
  const calendar = term.kind === "date" || term.kind === "occasion" ? term.calendar : undefined
  return {
    type: "DATE",
    value,
    ...(calendar === undefined ? {} : { calendar, native: nativeOf(calendar, days.first) }),
  }
}

function interval({ first, last }: Days): string {
  return `${isoOf(first)}/${isoOf(last)}`
}

const dates = { persian: persianDate, gregorian: gregorianDate, islamic: islamicDate }

function nativeOf(calendar: Calendar, day: number): string {
  const { year, month, day: dayOfMonth } = dates[calendar](day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** The days that a term covers, as far as it is made of whole days. */
function daysOf(term: Term, at: Standpoint): Days | undefined {
  switch (term.kind) {
    case "day":
      return shifted(at.anchor, term.offset)
    case "date":
      return oneDay(dayOfDate(term, at))
    case "weekday":
      return at.anchor === undefined ? undefined : oneDay(dayOfWeekday(term, at.anchor, at.tense))
    case "month":
      return monthDays(term, at)
    case "year":
      return yearDays(term, at)
    case "units":
      return unitsAway(term, at)
    case "occasion":
      return occasionDays(term, at)
    case "season":
      return seasonDays(term, at)
    case "half":
      return halfDays(term, at)
    case "crop-year":
      return cropYearDays(term.offset, at.anchor)
    default:
      return undefined
  }
}

function oneDay(day: number | undefined): Days | undefined {
  return day === undefined ? undefined : { first: day, last: day }
}

function shifted(anchor: number | undefined, offset: number): Days | undefined {
  return anchor === undefined ? undefined : oneDay(anchor + offset)
}

const dayIn = { persian: persianDay, gregorian: gregorianDay, islamic: islamicDay }

function monthLength(calendar: Calendar, year: number, month: number): number {
  if (calendar === "persian") return persianMonthLength(year, month)
  if (calendar === "islamic") return islamicMonthLength(year, month)
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function dayOfDate(term: Extract<Term, { kind: "date" }>, at: Standpoint): number | undefined {
  const { calendar, month, day } = term
  const exists = (year: number): boolean => day >= 1 && day <= monthLength(calendar, year, month)
  if (term.year !== undefined) return exists(term.year) ? dayIn[calendar](term.year, month, day) : undefined
  if (at.anchor === undefined) return undefined
  return nearest(at, (offset) => {
    const year = dates[calendar](at.anchor!).year + offset
    return exists(year) ? dayIn[calendar](year, month, day) : undefined
  })
}

/** Of the yearly days of something, the latest one for a past clause, the next for a future one, else the nearest. */
function nearest(at: Standpoint, dayIn: (yearOffset: number) => number | undefined): number | undefined {
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(dayIn).filter((day) => day !== undefined)
  const anchor = at.anchor!
  if (at.tense === "past") return days.findLast((day) => day <= anchor)
  if (at.tense === "future") return days.find((day) => day >= anchor)
  return days.sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0]
}

function dayOfWeekday(
  { weekday, relation }: Extract<Term, { kind: "weekday" }>,
  anchor: number,
  tense: Standpoint["tense"],
): number {
  const weekStart = anchor - weekdayOf(anchor)
  if (relation === "last-week") return weekStart - 7 + weekday
  if (relation === "this-week") return weekStart + weekday
  if (relation === "next-week") return weekStart + 7 + weekday
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  if (relation === "last") return anchor - (back === 0 ? 7 : back)
  const ahead = (7 - back) % 7
  if (relation === "next") return anchor + (ahead === 0 ? 7 : ahead)
  return tense === "future" ? anchor + ahead : anchor - back
}

function monthOf(term: Extract<Term, { kind: "month" }>, at: Standpoint): number | undefined {
  if (term.year !== undefined) return term.year
  if (at.anchor === undefined) return undefined
  if (term.offset !== undefined) return dates[term.calendar](at.anchor).year + term.offset
  const anchorDate = dates[term.calendar](at.anchor)
  if (anchorDate.month === term.month) return anchorDate.year
  const first = nearest(at, (offset) => dayIn[term.calendar](anchorDate.year + offset, term.month, 1))
  return first === undefined ? undefined : dates[term.calendar](first).year
}

function monthDays(term: Extract<Term, { kind: "month" }>, at: Standpoint): Days | undefined {
  const year = monthOf(term, at)
  if (year === undefined) return undefined
  const first = dayIn[term.calendar](year, term.month, 1)
  return { first, last: first + monthLength(term.calendar, year, term.month) - 1 }
}

/** A Gregorian month is a prefix, the others an interval. */
function resolveMonth(term: Extract<Term, { kind: "month" }>, at: Standpoint): Resolved | undefined {
  const year = monthOf(term, at)
  const days = monthDays(term, at)
  if (year === undefined || days === undefined) return undefined
  const native = `${pad(year, 4)}-${pad(term.month, 2)}`
  const value = term.calendar === "gregorian" ? native : interval(days)
  return { type: "DATE", value, calendar: term.calendar, native }
}

function yearOf(term: Extract<Term, { kind: "year" }>, at: Standpoint): number | undefined {
  if (term.year !== undefined) return term.year
  if (at.anchor === undefined) return undefined
  return dates[term.calendar](at.anchor).year + (term.offset ?? 0)
}

function yearDays(term: Extract<Term, { kind: "year" }>, at: Standpoint): Days | undefined {
  const year = yearOf(term, at)
  if (year === undefined) return undefined
  return { first: dayIn[term.calendar](year, 1, 1), last: dayIn[term.calendar](year + 1, 1, 1) - 1 }
}

function resolveYear(term: Extract<Term, { kind: "year" }>, at: Standpoint): Resolved | undefined {
  const year = yearOf(term, at)
  const days = yearDays(term, at)
  if (year === undefined || days === undefined) return undefined
  const value = term.calendar === "gregorian" ? pad(year, 4) : interval(days)
  return { type: "DATE", value, calendar: term.calendar, native: pad(year, 4) }
}

function resolveDecade({ calendar, start }: Extract<Term, { kind: "decade" }>): Resolved {
  if (calendar === "gregorian") return { type: "DATE", value: String(start).slice(0, 3), calendar }
  const days = { first: dayIn[calendar](start, 1, 1), last: dayIn[calendar](start + 10, 1, 1) - 1 }
  return { type: "DATE", value: interval(days), calendar }
}

/** «سه هفته پیش»: the unit that lies so many units away, in the solar calendar. */
function unitsAway(term: Extract<Term, { kind: "units" }>, at: Standpoint): Days | undefined {
  const base = term.from === "text" ? (at.previous ?? at.anchor) : at.anchor
  if (base === undefined) return undefined
  const { year, month } = persianDate(base)
  if (term.unit === "D") return oneDay(base + term.offset)
  if (term.unit === "W") {
    const first = base - weekdayOf(base) + 7 * term.offset
    return { first, last: first + 6 }
  }
  if (term.unit === "M") {
    const months = year * 12 + month - 1 + term.offset
    return monthDays(
      { kind: "month", calendar: "persian", year: Math.floor(months / 12), month: (months % 12) + 1 },
      at,
    )
  }
  return yearDays({ kind: "year", calendar: "persian", year: year + term.offset }, at)
}

function occasionDays(term: Extract<Term, { kind: "occasion" }>, at: Standpoint): Days | undefined {
  const first = dayOfDate({ kind: "date", calendar: term.calendar, month: term.month, day: term.day }, at)
  return first === undefined ? undefined : { first, last: first + (term.last ?? 0) }
}

function seasonDays({ season, year }: Extract<Term, { kind: "season" }>, at: Standpoint): Days | undefined {
  const whole = yearDays(
    (year as Extract<Term, { kind: "year" }>) ?? { kind: "year", calendar: "persian", offset: 0 },
    at,
  )
  if (whole === undefined) return undefined
  const solar = persianDate(whole.first).year
  const last = season * 3 + 3
  return {
    first: persianDay(solar, season * 3 + 1, 1),
    last: persianDay(solar, last, persianMonthLength(solar, last)),
  }
}

function halfDays({ half, year }: Extract<Term, { kind: "half" }>, at: Standpoint): Days | undefined {
  const whole = yearDays(year as Extract<Term, { kind: "year" }>, at)
  if (whole === undefined) return undefined
  const solar = persianDate(whole.first).year
  return half === 1
    ? { first: whole.first, last: persianDay(solar, 6, 31) }
    : { first: persianDay(solar, 7, 1), last: whole.last }
}

/** From 1 Mehr to 31 Shahrivar. */
function cropYearDays(offset: number, anchor: number | undefined): Days | undefined {
  if (anchor === undefined) return undefined
  const { year, month } = persianDate(anchor)
  const start = (month >= 7 ? year : year - 1) + offset
  return { first: persianDay(start, 7, 1), last: persianDay(start + 1, 6, 31) }
}

function resolvePart(
  { part, of, eve }: Extract<Term, { kind: "part" }>,
  at: Standpoint,
): Resolved | undefined {
  const days = daysOf(of, at)
  return days === undefined
    ? undefined
    : { type: "TIME", value: `${isoOf(days.first - (eve ? 1 : 0))}${part}` }
}

function resolveClock(term: Extract<Term, { kind: "clock" }>, at: Standpoint): Resolved | undefined {
  const days = daysOf(term.of, at)
  if (days === undefined || term.hour > 24 || term.minute > 59) return undefined
  const late = term.part === "TAF" || term.part === "TEV" || term.part === "TNI" || term.part === "TMI"
  const hour = late && term.hour < 12 && !(term.part === "TMI" && term.hour > 9) ? term.hour + 12 : term.hour
  const day = days.first + (hour === 24 ? 1 : 0)
  return { type: "TIME", value: `${isoOf(day)}T${pad(hour % 24, 2)}:${pad(term.minute, 2)}` }
}

function resolveRange(
  { first, last }: Extract<Term, { kind: "range" }>,
  at: Standpoint,
): Resolved | undefined {
  const [from, to] = [daysOf(first, at), daysOf(last, at)]
  if (from === undefined || to === undefined || to.last < from.first) return undefined
  return { type: "DATE", value: interval({ first: from.first, last: to.last }) }
}

/** ISO 8601 duration in the largest whole units: a year and a half is P1Y6M, a decade P10Y. */
function durationOf(unit: Unit, amount: number, half: boolean): string {
  if (unit === "DECADE") return `P${amount * 10 + (half ? 5 : 0)}Y`
  if (unit === "CENTURY") return `P${amount * 100 + (half ? 50 : 0)}Y`
  const clock = unit === "H" || unit === "MIN" || unit === "S"
  const letter = unit === "MIN" ? "M" : unit
  const halves: Partial<Record<Unit, string>> = { Y: "6M", H: "30M", M: "15D", D: "T12H", MIN: "30S" }
  const rest = half ? (halves[unit] ?? "") : ""
  return `P${clock ? "T" : ""}${amount === 0 && half ? "" : `${amount}${letter}`}${rest}`
}
