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

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

function gregorianToIso(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? isoDay(time) : undefined
}

const solar = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
})

/** The solar year starts near 21 March of the Gregorian year 621 later; the day lies within a year of there. */
function solarToIso(year: number, month: number, day: number): string | undefined {
  const guess = Date.UTC(year + 621, 2, 18) + ((month - 1) * 30 + day - 1) * 86_400_000
  for (let time = guess; time < guess + 16 * 86_400_000; time += 86_400_000) {
    const parts = Object.fromEntries(
      solar.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    )
    if (parts["year"] === year && parts["month"] === month && parts["day"] === day) return isoDay(time)
  }
  return undefined
}
