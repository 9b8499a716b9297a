import { gregorianDay, isoOf, persianDate, persianDay } from "@dabir/reader"
import { LedgerError } from "./errors.ts"

const first = 1800

/** Days since 1800-01-01 of an ISO day or instant; 0 of what is none, or is before that. */
export function dayNumber(value: string | null | undefined): number {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? "")?.[0]
  const time = day === undefined ? Number.NaN : Date.parse(day)
  return Number.isNaN(time) ? 0 : Math.max(0, Math.round((time - Date.UTC(first, 0, 1)) / 86_400_000))
}

/** The ISO day of a number of days since 1800-01-01. */
export function isoDayOf(number: number): string {
  return isoDay(Date.UTC(first, 0, 1) + number * 86_400_000)
}

/** "1403-03-28" of "2024-06-17". */
export function solarOf(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number]
  const solar = persianDate(gregorianDay(year, month, date))
  return `${solar.year}-${pad(solar.month)}-${pad(solar.day)}`
}

const pad = (number: number): string => String(number).padStart(2, "0")

const shape = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/

/** First and last day, ISO, of a typed day, month or year of either calendar: "1403-03-28", "۱۴۰۳/۳", "2024". */
export function parsePeriod(typed: string, what: string): { first: string; last: string } {
  const latin = typed.trim().replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  const [, year, month, day] = shape.exec(latin) ?? []
  if (year === undefined)
    throw new LedgerError(`${what} "${typed}" is no date.`, "Give 2024-06-17, 1403-03-28, 1403/3 or 1403.", {
      code: "no-date",
      about: [typed],
    })
  const isSolar = Number(year) >= 1200 && Number(year) < 1600
  const start = dayOf(isSolar, Number(year), Number(month ?? 1), Number(day ?? 1))
  const end = endOf(
    isSolar,
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  )
  if (start === undefined || end === undefined)
    throw new LedgerError(
      `${what} "${typed}": there is no such day in the calendar.`,
      "Check month and day.",
      { code: "no-such-day", about: [typed] },
    )
  return { first: start, last: end }
}

function endOf(isSolar: boolean, year: number, month?: number, day?: number): string | undefined {
  if (day !== undefined) return dayOf(isSolar, year, month!, day)
  const next =
    month === undefined || month === 12 ? dayOf(isSolar, year + 1, 1, 1) : dayOf(isSolar, year, month + 1, 1)
  return next === undefined ? undefined : isoDay(Date.parse(next) - 86_400_000)
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Only days that the calendar has: going there and back must give the same. */
function dayOf(isSolar: boolean, year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const number = isSolar ? persianDay(year, month, day) : gregorianDay(year, month, day)
  const back = isSolar ? persianDate(number) : new Date(number * 86_400_000)
  const hasDay =
    back instanceof Date ? back.getUTCMonth() === month - 1 : back.month === month && back.day === day
  return hasDay ? isoOf(number) : undefined
}
