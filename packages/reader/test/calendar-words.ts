/** Days by the calendars of `Intl` and by printed tables: another way than the reader's own arithmetic, to check it by. */

export interface Days {
  readonly first: number
  readonly last: number
}

const dayLength = 86_400_000

export const dayOf = (iso: string): number => Date.parse(`${iso}T00:00Z`) / dayLength
export const isoOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** 0 is Saturday. */
export const weekdayNames: readonly string[] =
  "Saturday Sunday Monday Tuesday Wednesday Thursday Friday".split(" ")

const weekdayFormat = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" })
export const weekdayOf = (day: number): string => weekdayFormat.format(day * dayLength)

/** First days of lunar months as Iran kept them, from the CC0 table of roozbehp/qamari. */
const lunarMonths: Readonly<Record<number, string>> = {
  1443: "2021-08-10 2021-09-08 2021-10-08 2021-11-07 2021-12-06 2022-01-04 2022-02-03 2022-03-04 2022-04-03 2022-05-03 2022-06-01 2022-07-01",
  1444: "2022-07-30 2022-08-29 2022-09-28 2022-10-27 2022-11-26 2022-12-25 2023-01-23 2023-02-22 2023-03-23 2023-04-22 2023-05-21 2023-06-20",
  1445: "2023-07-19 2023-08-18 2023-09-17 2023-10-17 2023-11-15 2023-12-15 2024-01-13 2024-02-11 2024-03-12 2024-04-10 2024-05-10 2024-06-08",
  1446: "2024-07-07 2024-08-06 2024-09-05 2024-10-05 2024-11-03 2024-12-03 2025-01-02 2025-01-31 2025-03-02 2025-03-31 2025-04-29 2025-05-28",
}

type Calendar = "persian" | "islamic-civil"

const formats = new Map<Calendar, Intl.DateTimeFormat>()

function fieldsOf(calendar: Calendar, day: number): number[] {
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    })
  formats.set(calendar, format)
  const parts = new Map(
    format.formatToParts(day * dayLength).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  )
  return ["year", "month", "day"].map((field) => parts.get(field as Intl.DateTimeFormatPartTypes)!)
}

/** The first day whose fields are not smaller, by halving. */
function dayByIntl(calendar: Calendar, wanted: readonly number[]): number {
  let [low, high] = [-60_000, 60_000]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (compare(fieldsOf(calendar, middle), wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : a[at]! - b[at]!
}

/** «1402-01-19», «1402-01» and «1402»: a day, a month, a year, by who knows the first day of each. */
function stretch(native: string, dayIn: (fields: readonly number[]) => number): Days {
  const [year, month, day] = native.split("-").map(Number) as [number, number?, number?]
  const first = dayIn([year, month ?? 1, day ?? 1])
  if (day !== undefined) return { first, last: first }
  if (month === undefined) return { first, last: dayIn([year + 1, 1, 1]) - 1 }
  return { first, last: dayIn(month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]) - 1 }
}

function lunarDay([year, month, day]: readonly number[]): number {
  const starts = lunarMonths[year!]
  if (starts === undefined) throw new Error(`The months of ${year} are not in the test's table.`)
  return dayOf(starts.split(" ")[month! - 1]!) + day! - 1
}

const calendars: Readonly<Record<string, (native: string) => Days>> = {
  solar: (native) => stretch(native, (fields) => dayByIntl("persian", fields)),
  lunar: (native) => stretch(native, lunarDay),
  civil: (native) => stretch(native, (fields) => dayByIntl("islamic-civil", fields)),
}

const weekStart = (day: number): number => day - weekdayNames.indexOf(weekdayOf(day))

/** «Tuesday on or before», «Tuesday of week -1» */
function weekdayDays(name: string, which: string, anchor: number): Days {
  const week = /^of week (-?\d+)$/.exec(which)
  if (week !== null) {
    const day = weekStart(anchor) + 7 * Number(week[1]) + weekdayNames.indexOf(name)
    return { first: day, last: day }
  }
  const step = which.endsWith("before") ? -1 : 1
  let day = which.startsWith("on or") ? anchor : anchor + step
  while (weekdayOf(day) !== name) day += step
  return { first: day, last: day }
}

/**
 * The days that a page's title for a value speaks of: «solar 1402-01-19», «lunar 1444-09», «8 April 2023», «day -1», «week 1»,
 * «Tuesday before»; a slash joins two.
 */
export function daysInWords(words: string, published: string | undefined): Days {
  const [calendar, rest] = splitOnce(words)
  const [from, to] = rest.split("/") as [string, string?]
  if (calendars[calendar] !== undefined) {
    const first = calendars[calendar](from)
    return { first: first.first, last: calendars[calendar](to ?? from).last }
  }
  const [first, last] = words.split("/") as [string, string?]
  const days = oneInWords(first, published)
  return { first: days.first, last: last === undefined ? days.last : oneInWords(last, published).last }
}

function splitOnce(words: string): [string, string] {
  const at = words.indexOf(" ")
  return [words.slice(0, at), words.slice(at + 1)]
}

function oneInWords(words: string, published: string | undefined): Days {
  const [head, rest] = splitOnce(words)
  const anchor = published === undefined ? Number.NaN : dayOf(published)
  if (head === "day") return { first: anchor + Number(rest), last: anchor + Number(rest) }
  if (head === "week") {
    const first = weekStart(anchor) + 7 * Number(rest)
    return { first, last: first + 6 }
  }
  if (weekdayNames.includes(head)) return weekdayDays(head, rest, anchor)
  const day = Date.parse(`${words} UTC`) / dayLength
  if (!Number.isInteger(day)) throw new Error(`«${words}» names no day.`)
  return { first: day, last: day }
}
