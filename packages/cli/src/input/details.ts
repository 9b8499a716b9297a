import { Problem } from "../problem.ts"

/** An upper-case country code of two letters. `what` names the setting in the message. */
export function parseCountry(typed: string, what: string): string {
  if (/^[A-Za-z]{2}$/.test(typed)) return typed.toUpperCase()
  throw new Problem(`${what} "${typed}" is no country code. Give two letters, such as IR.`)
}

const shape =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/

/**
 * An ISO 8601 day or instant from what was typed: "2023-04-08", "1402-01-19", "۱۴۰۲/۱/۱۹", "2023-04-08T10:30+03:30".
 * Years from 1300 to 1499 are of the solar calendar. `what` names the setting in the message.
 */
export function parsePublished(typed: string, what: string): string {
  const [, year, month, day, clock, zone = ""] = shape.exec(latinDigits(typed.trim())) ?? []
  if (year === undefined) throw new Problem(`${what} "${typed}" is no date. Give 2023-04-08 or 1402-01-19.`)
  const date = toGregorian(Number(year), Number(month), Number(day))
  if (date === undefined) throw new Problem(`${what} "${typed}": there is no such day in the calendar.`)
  if (clock === undefined) return date
  if (!isClock(clock)) throw new Problem(`${what} "${typed}": there is no such time of day.`)
  return `${date}T${clock}${zone}`
}

function latinDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

function isClock(clock: string): boolean {
  const [hour, minute, second = 0] = clock.split(":").map(Number) as [number, number, number?]
  return hour < 24 && minute < 60 && second < 60
}

const dayLength = 86_400_000
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

function toGregorian(year: number, month: number, day: number): string | undefined {
  if (year >= 1300 && year < 1500) return solarToGregorian(year, month, day)
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  const isReal = year >= 1800 && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
  return isReal ? isoDay(time) : undefined
}

/** The solar year begins between 19 and 22 March, and its months have 29 to 31 days: the day is at most ten days after the guess. */
function solarToGregorian(year: number, month: number, day: number): string | undefined {
  const guess = Date.UTC(year + 621, 2, 18) + ((month - 1) * 30 + day - 1) * dayLength
  const candidates = Array.from({ length: 12 }, (_, days) => guess + days * dayLength)
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC" })
  const found = candidates.find((time) => solarDay(format, time) === `${year}/${month}/${day}`)
  return found === undefined ? undefined : isoDay(found)
}

function solarDay(format: Intl.DateTimeFormat, time: number): string {
  const parts = format.formatToParts(time).map(({ type, value }) => [type, value])
  const { year, month, day } = Object.fromEntries(parts)
  return `${year}/${month}/${day}`
}
