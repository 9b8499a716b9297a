import { calendars, type Days, monthDays, yearDays } from "../calendars/calendars.ts"
import { persianDate } from "../calendars/persian.ts"
import type { YearSaid } from "../term.ts"
import type { Calendar } from "../time.ts"
import { baseOf, type Standpoint } from "./standpoint.ts"

/** How far ahead of the day of publication a two-digit year may lie: «۱۰» is 1410 in 1402, «۱۱» is 1311. */
const yearsAhead = 8

/** The full year, or undefined where a day is needed that is not known. */
export function yearOf(said: YearSaid, at: Standpoint): number | undefined {
  const { calendar, year, short, offset = 0, from = "anchor" } = said
  if (year !== undefined) return short ? fullYear(year, calendar, at.anchor) : year
  const base = baseOf(from, at)
  return base === undefined ? undefined : calendars[calendar].dateOf(base).year + offset
}

function fullYear(short: number, calendar: Calendar, anchor: number | undefined): number {
  const latest =
    (anchor === undefined ? latestKnown[calendar] : calendars[calendar].dateOf(anchor).year) + yearsAhead
  return latest - ((((latest - short) % 100) + 100) % 100)
}

/** Where no day of publication is known. */
const latestKnown: Readonly<Record<Calendar, number>> = { persian: 1402, gregorian: 2023, islamic: 1445 }

/**
 * Days of a month whose year is told by `said`. «امسال» beside a lunar month is the solar year, in which the month is then looked
 * for; a Gregorian month goes by its own year.
 */
export function monthDaysIn(
  calendar: Calendar,
  month: number,
  said: YearSaid,
  at: Standpoint,
): Days | undefined {
  return inYear(calendar, said, at, (year) => monthDays(calendar, year, month))
}

/** What `daysIn` finds in the year told by `said`, where that year may belong to another calendar. */
export function inYear(
  calendar: Calendar,
  said: YearSaid,
  at: Standpoint,
  daysIn: (year: number) => Days | undefined,
): Days | undefined {
  const year = yearOf(said, at)
  if (year === undefined) return undefined
  if (said.calendar === calendar) return daysIn(year)
  const whole = yearDays(said.calendar, year)
  const first = calendars[calendar].dateOf(whole.first).year
  return [first, first + 1]
    .map(daysIn)
    .find((days) => days !== undefined && days.first >= whole.first && days.first <= whole.last)
}

/** From 1 Mehr to 31 Shahrivar: the year of fields, waters and schools. */
export function autumnYearDays(
  start: number | undefined,
  offset: number,
  anchor: number | undefined,
): Days | undefined {
  const from = start ?? (anchor === undefined ? undefined : autumnOf(anchor) + offset)
  if (from === undefined) return undefined
  return { first: calendars.persian.dayOf(from, 7, 1), last: calendars.persian.dayOf(from + 1, 6, 31) }
}

function autumnOf(day: number): number {
  const { year, month } = persianDate(day)
  return month >= 7 ? year : year - 1
}
