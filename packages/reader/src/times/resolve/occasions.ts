import { calendars, type Days, monthDays } from "../calendars/calendars.ts"
import { dayOfIso, weekdayOf } from "../calendars/gregorian.ts"
import type { Occasion } from "../words/occasions.ts"

/** The days of an occasion in a year of its own calendar; undefined where the year has no such day. */
export function occasionDays(occasion: Occasion, year: number): Days | undefined {
  const exception = occasion.exceptions?.get(year)
  const first = exception === undefined ? regularDay(occasion, year) : dayOfIso(exception)
  return first === undefined ? undefined : { first, last: first + (occasion.last ?? 0) }
}

function regularDay(occasion: Occasion, year: number): number | undefined {
  const { calendar, month, day, weekday, eve } = occasion
  const whole = monthDays(calendar, year, month)
  const fixed = day === 0 ? whole.last : calendars[calendar].dayOf(year, month, day)
  if (fixed > whole.last) return undefined
  const moved = weekday === undefined ? fixed : fixed - ((weekdayOf(fixed) - weekday + 7) % 7)
  return eve === true ? moved - 1 : moved
}
