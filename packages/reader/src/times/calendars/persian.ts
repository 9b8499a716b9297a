import type { CivilDate } from "./gregorian.ts"

/** Leap years of the 33-year rule, right against astronomy for 1300–1500. */
const leapRests: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30])

function isPersianLeap(year: number): boolean {
  return leapRests.has(((year % 33) + 33) % 33)
}

const cycleDays = 33 * 365 + 8
/** Day number of 1 Farvardin of the year 33 × 42 = 1386: 2007-03-21. */
const epochYear = 1386
const epochDay = 13593

/** Days since 1970-01-01 of 1 Farvardin. */
function yearStart(year: number): number {
  const cycles = Math.floor((year - epochYear) / 33)
  let day = epochDay + cycles * cycleDays
  for (let y = epochYear + cycles * 33; y < year; y++) day += isPersianLeap(y) ? 366 : 365
  return day
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
  while (yearStart(year) > day) year--
  while (yearStart(year + 1) <= day) year++
  const dayOfYear = day - yearStart(year)
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7
  return { year, month, day: dayOfYear - (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + 1 }
}
