/** A civil date; months and days count from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const floor = Math.floor

/** Days since 1970-01-01 of a proleptic Gregorian date. */
export function gregorianDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function gregorianDate(day: number): CivilDate {
  const z = day + 719468
  const era = floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100))
  const mp = floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - floor((153 * mp + 2) / 5) + 1,
  }
}

export function gregorianMonthLength(year: number, month: number): number {
  return gregorianDay(year, month + 1, 1) - gregorianDay(year, month, 1)
}

/** The day of "2023-04-08", or undefined where there is no such day. */
export function dayOfIso(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const number = gregorianDay(year, month, day)
  const back = gregorianDate(number)
  return back.month === month && back.day === day ? number : undefined
}

/** ISO 8601 day: "2023-04-08". */
export function isoOf(day: number): string {
  const { year, month, day: dayOfMonth } = gregorianDate(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, "0")
}

/** 0 is Saturday, the first day of the Persian week; 6 is Friday. */
export function weekdayOf(day: number): number {
  return (((day + 5) % 7) + 7) % 7
}
