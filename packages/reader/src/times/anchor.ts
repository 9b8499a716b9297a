import { dayOfIso } from "./calendars/gregorian.ts"
import { persianDate } from "./calendars/persian.ts"

const shape =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/

/**
 * The civil day in Tehran of an ISO 8601 date or instant, as days since 1970-01-01; undefined for what is neither. An instant without
 * a zone is Tehran's own clock.
 */
export function dayOfInstant(published: string): number | undefined {
  const parts = shape.exec(published.trim())
  const day = parts === null ? undefined : dayOfIso(parts[1]!)
  if (parts === null || day === undefined) return undefined
  const [, , hours, minutes, universal, sign, zoneHours, zoneMinutes] = parts
  if (Number(hours ?? 0) > 24 || Number(minutes ?? 0) > 59) return undefined
  if (universal === undefined && sign === undefined) return day
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === "-" ? -1 : 1)
  return tehranDay(day * minutesOfDay + Number(hours) * 60 + Number(minutes) - zone)
}

const minutesOfDay = 24 * 60
const tehranOffset = 3.5 * 60

/** `universal` in minutes since 1970-01-01T00:00Z. */
function tehranDay(universal: number): number {
  const standard = universal + tehranOffset
  const summer = isSummerTime(Math.floor(standard / minutesOfDay)) ? 60 : 0
  return Math.floor((standard + summer) / minutesOfDay)
}

/** From 2 Farvardin to 30 Shahrivar, in the years in which Iran put its clocks forward. */
function isSummerTime(day: number): boolean {
  const { year, month, day: date } = persianDate(day)
  if (!((year >= 1370 && year <= 1384) || (year >= 1387 && year <= 1401))) return false
  return month <= 6 && !(month === 1 && date === 1) && !(month === 6 && date >= 30)
}
