import { calendars, type Days, monthDays, yearDays } from "../calendars/calendars.ts"
import { dayOfIso, weekdayOf } from "../calendars/gregorian.ts"
import { persianDate } from "../calendars/persian.ts"
import type { DateSaid, DaysTerm, MonthSaid, WeekdaySaid } from "../term.ts"
import { occasionDays } from "./occasions.ts"
import { baseOf, chooseYear, type Standpoint } from "./standpoint.ts"
import { autumnYearDays, inYear, monthDaysIn, yearOf } from "./years.ts"

type Of<Kind extends DaysTerm["kind"]> = Extract<DaysTerm, { kind: Kind }>

/** The days that a term covers, or undefined where it needs a day that is not known, or names a day that does not exist. */
export function daysOf(term: DaysTerm, at: Standpoint): Days | undefined {
  switch (term.kind) {
    case "day":
      return awayFrom(baseOf(term.from, at), term.offset)
    case "date":
      return dateDays(term, at)
    case "weekday":
      return at.anchor === undefined ? undefined : oneDay(weekdayDay(term, at.anchor, at.tense))
    case "month":
      return monthSaidDays(term, at)
    case "year":
      return wholeYear(yearOf(term, at), term.calendar)
    case "day-of-month":
      return dayIn(term, at)
    case "months":
      return monthsDays(term, at)
    case "season":
      return seasonDays(term, at)
    case "days-of-month":
      return daysOfMonth(term, at)
    case "autumn-year":
      return autumnYearDays(term.start, term.offset ?? 0, at.anchor)
    case "year-to":
      return yearTo(term, at)
    case "decade":
      return decadeDays(term, at)
    case "century":
      return yearDays(term.calendar, (term.century - 1) * 100 + 1, 100)
    case "units":
      return unitsAway(term, at)
    case "weekend":
      return weekendDays(term.weeks, at.anchor)
    case "occasion":
      return occasionSaidDays(term, at)
    case "days":
      return { first: dayOfIso(term.first)!, last: dayOfIso(term.last)! }
    case "since":
      return sinceDays(term, at)
  }
}

const oneDay = (day: number): Days => ({ first: day, last: day })

function awayFrom(day: number | undefined, offset: number): Days | undefined {
  return day === undefined ? undefined : oneDay(day + offset)
}

function dateDays({ calendar, month, day, year, near, weekday }: DateSaid, at: Standpoint): Days | undefined {
  const { dayOf, dateOf, monthLength } = calendars[calendar]
  const inOwnYear = (own: number): Days | undefined =>
    day >= 1 && day <= monthLength(own, month) ? oneDay(dayOf(own, month, day)) : undefined
  if (year !== undefined) return inYear(calendar, year, at, inOwnYear)
  if (at.anchor === undefined) return undefined
  const base = dateOf(at.anchor).year
  const inYearOf = (offset: number): Days | undefined => inOwnYear(base + offset)
  const chosen = chooseYear(at, inYearOf, near)
  return weekday === undefined ? chosen : (agreeing([chosen, ...around(at, inYearOf)], weekday) ?? chosen)
}

/** The year that was not said may be told by the weekday that was: the chosen one, else its neighbour on the other side. */
function agreeing(list: readonly (Days | undefined)[], weekday: number): Days | undefined {
  return list.find((days) => days !== undefined && weekdayOf(days.first) === weekday)
}

const around = (at: Standpoint, daysIn: (offset: number) => Days | undefined): (Days | undefined)[] =>
  (["past", "future"] as const).map((tense) => chooseYear({ ...at, tense }, daysIn))

function monthSaidDays({ calendar, month, year, near }: MonthSaid, at: Standpoint): Days | undefined {
  if (year !== undefined) return monthDaysIn(calendar, month, year, at)
  if (at.anchor === undefined) return undefined
  const base = calendars[calendar].dateOf(at.anchor).year
  return chooseYear(at, (offset) => monthDays(calendar, base + offset, month), near)
}

function wholeYear(year: number | undefined, calendar: Of<"year">["calendar"]): Days | undefined {
  return year === undefined ? undefined : yearDays(calendar, year)
}

function weekdayDay(
  { weekday, relation, weeks = 0 }: WeekdaySaid,
  anchor: number,
  tense: Standpoint["tense"],
): number {
  if (relation === "week") return anchor - weekdayOf(anchor) + 7 * weeks + weekday
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  if (relation === "last") return anchor - (back === 0 ? 7 : back)
  const ahead = (7 - back) % 7
  if (relation === "next") return anchor + (ahead === 0 ? 7 : ahead)
  return tense === "future" || tense === "present" ? anchor + ahead : anchor - back
}

function dayIn({ day, month }: Of<"day-of-month">, at: Standpoint): Days | undefined {
  const whole = daysOf(month, at)
  const found = whole && whole.first + day - 1
  return whole === undefined || found === undefined || found > whole.last ? undefined : oneDay(found)
}

function monthsDays({ first, last, year }: Of<"months">, at: Standpoint): Days | undefined {
  const own = yearOf(year, at)
  if (own === undefined) return undefined
  return {
    first: monthDays(year.calendar, own, first).first,
    last: monthDays(year.calendar, own, last).last,
  }
}

function seasonDays({ first, last, near }: Of<"season">, at: Standpoint): Days | undefined {
  if (at.anchor === undefined) return undefined
  const base = persianDate(at.anchor).year
  return chooseYear(
    at,
    (offset) => ({
      first: monthDays("persian", base + offset, first).first,
      last: monthDays("persian", base + offset, last).last,
    }),
    near,
  )
}

function daysOfMonth({ first, last, month }: Of<"days-of-month">, at: Standpoint): Days | undefined {
  const whole = daysOf(month, at)
  if (whole === undefined) return undefined
  const end = last === undefined ? whole.last : Math.min(whole.first + last - 1, whole.last)
  const start = first < 0 ? whole.last + first + 1 : whole.first + first - 1
  return { first: start, last: end }
}

/** The solar year that ends on the day. */
function yearTo({ last }: Of<"year-to">, at: Standpoint): Days | undefined {
  const end = daysOf(last, at)?.last
  if (end === undefined) return undefined
  const { year, month, day } = persianDate(end + 1)
  return { first: calendars.persian.dayOf(year - 1, month, day), last: end }
}

/** «دهه ۹۰» are the 1390s; «دهه گذشته» the ten years before those that we are in. */
function decadeDays(term: Of<"decade">, at: Standpoint): Days | undefined {
  const start = decadeStart(term, at)
  return start === undefined ? undefined : yearDays(term.calendar, start, 10)
}

export function decadeStart(
  { calendar, start, short, offset }: Of<"decade">,
  at: Standpoint,
): number | undefined {
  if (start !== undefined)
    return yearOf({ kind: "year", calendar, year: start, ...(short === undefined ? {} : { short }) }, at)
  const year = yearOf({ kind: "year", calendar, offset: 0 }, at)
  return year === undefined ? undefined : Math.floor(year / 10) * 10 + 10 * (offset ?? 0)
}

/** «سه هفته پیش»: the unit that lies so many units away. Weeks start on Saturday. */
function unitsAway({ calendar, unit, offset, from }: Of<"units">, at: Standpoint): Days | undefined {
  const base = baseOf(from, at)
  if (base === undefined) return undefined
  const { year, month } = calendars[calendar].dateOf(base)
  if (unit === "D") return oneDay(base + offset)
  if (unit === "W") return weekDays(base, offset)
  if (unit === "M") return monthsAway(calendar, year, month, offset)
  if (unit === "DECADE") return yearDays(calendar, Math.floor(year / 10 + offset) * 10, 10)
  return yearDays(calendar, year + offset)
}

function weekDays(day: number, weeks: number): Days {
  const first = day - weekdayOf(day) + 7 * weeks
  return { first, last: first + 6 }
}

function monthsAway(calendar: Of<"units">["calendar"], year: number, month: number, offset: number): Days {
  const months = year * 12 + month - 1 + offset
  return monthDays(calendar, Math.floor(months / 12), (months % 12) + 1)
}

/** Thursday and Friday. */
function weekendDays(weeks: number, anchor: number | undefined): Days | undefined {
  if (anchor === undefined) return undefined
  const { last } = weekDays(anchor, weeks)
  return { first: last - 1, last }
}

function occasionSaidDays({ occasion, year }: Of<"occasion">, at: Standpoint): Days | undefined {
  const { calendar } = occasion
  if (year !== undefined) return inYear(calendar, year, at, (own) => occasionDays(occasion, own))
  if (at.anchor === undefined) return undefined
  const base = calendars[calendar].dateOf(at.anchor).year
  // People speak of an occasion before it comes, whatever the tense.
  const tense = at.tense === "past" ? "told" : at.tense
  return chooseYear({ ...at, tense }, (offset) => occasionDays(occasion, base + offset))
}

function sinceDays({ first }: Of<"since">, at: Standpoint): Days | undefined {
  const start = daysOf(first, { ...at, tense: "past" })?.first
  return start === undefined || at.anchor === undefined || start > at.anchor
    ? undefined
    : { first: start, last: at.anchor }
}
