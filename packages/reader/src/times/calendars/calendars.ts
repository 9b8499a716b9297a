import type { Calendar } from "../time.ts"
import { type CivilDate, gregorianDate, gregorianDay, gregorianMonthLength, pad } from "./gregorian.ts"
import { islamicDate, islamicDay, islamicMonthLength } from "./islamic.ts"
import { persianDate, persianDay, persianMonthLength } from "./persian.ts"

/** A calendar as integer arithmetic over days since 1970-01-01. */
export interface CalendarArithmetic {
  readonly dateOf: (day: number) => CivilDate
  readonly dayOf: (year: number, month: number, day: number) => number
  readonly monthLength: (year: number, month: number) => number
}

export const calendars: Readonly<Record<Calendar, CalendarArithmetic>> = {
  persian: { dateOf: persianDate, dayOf: persianDay, monthLength: persianMonthLength },
  gregorian: { dateOf: gregorianDate, dayOf: gregorianDay, monthLength: gregorianMonthLength },
  islamic: { dateOf: islamicDate, dayOf: islamicDay, monthLength: islamicMonthLength },
}

/** A closed interval of days. */
export interface Days {
  readonly first: number
  readonly last: number
}

export function monthDays(calendar: Calendar, year: number, month: number): Days {
  const first = calendars[calendar].dayOf(year, month, 1)
  return { first, last: first + calendars[calendar].monthLength(year, month) - 1 }
}

export function yearDays(calendar: Calendar, year: number, years = 1): Days {
  const { dayOf } = calendars[calendar]
  return { first: dayOf(year, 1, 1), last: dayOf(year + years, 1, 1) - 1 }
}

/** "1402-01-18" */
export function nativeOf(calendar: Calendar, day: number): string {
  const { year, month, day: dayOfMonth } = calendars[calendar].dateOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}
