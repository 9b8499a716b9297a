import { gregorianDate, gregorianDay, isoOf, persianDate, persianDay } from "@dabir/reader"
import { Problem } from "../problem.ts"

const latinDigits = (text: string): string =>
  text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))

/** An ISO 8601 day from what was typed: "2023-04-08", "1402-01-19", "۱۴۰۲/۱/۱۹", or an instant, which is kept. */
export function parsePublished(typed: string): string {
  const text = latinDigits(typed.trim())
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (day === null) return checkedInstant(text, typed)
  const [year, month, date] = day.slice(1).map(Number) as [number, number, number]
  const iso = year < 1700 ? solarToIso(year, month, date) : gregorianToIso(year, month, date)
  if (iso === undefined) throw new Problem(`--published "${typed}": there is no such day.`)
  return iso
}

function checkedInstant(text: string, typed: string): string {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new Problem(`--published "${typed}" is no date. Give a day, such as 2023-04-08 or 1402-01-19.`)
}

function gregorianToIso(year: number, month: number, day: number): string | undefined {
  const number = gregorianDay(year, month, day)
  const back = gregorianDate(number)
  return back.month === month && back.day === day ? isoOf(number) : undefined
}

function solarToIso(year: number, month: number, day: number): string | undefined {
  const number = persianDay(year, month, day)
  const back = persianDate(number)
  return back.year === year && back.month === month && back.day === day ? isoOf(number) : undefined
}
