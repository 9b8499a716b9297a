import type { CivilDate } from "./gregorian.ts"

/** 1 Farvardin of a year that opens a cycle of 33: 2007-03-21. */
const epochYear = 1386
const epochDay = 13593

/** Leap years of the 33-year rule, right on every day of 1200–1500; the 21 makes 1, 5, 9, 13, 17, 22, 26 and 30 leap ones. */
const leapsBefore = (years: number): number => Math.floor((8 * years + 21) / 33)

/** Days since 1970-01-01 of 1 Farvardin. */
function yearStart(year: number): number {
  const years = year - epochYear
  return epochDay + 365 * years + leapsBefore(years)
}

function isPersianLeap(year: number): boolean {
  return yearStart(year + 1) - yearStart(year) === 366
}

export function persianMonthLength(year: number, month: number): number {
  if (month <= 6) return 31
  return month < 12 || isPersianLeap(year) ? 30 : 29
}

/** Days since 1970-01-01 of a date of the solar Hijri calendar. */
export function persianDay(year: number, month: number, day: number): number {
  return yearStart(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
}

export function persianDate(day: number): CivilDate {
  let year = epochYear + Math.floor((day - epochDay) / 365.2424)
  if (yearStart(year) > day) year--
  else if (yearStart(year + 1) <= day) year++
  const dayOfYear = day - yearStart(year)
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7
  return { year, month, day: dayOfYear - (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + 1 }
}
