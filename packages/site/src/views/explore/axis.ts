import type { CalendarName, Language } from "../../frame/settings.svelte.ts"
import { dayOfMonth } from "../../words/dates.ts"

/** A stretch of time that is looked at, in days since 1970, fractions of them too. */
export interface Window {
  readonly from: number
  readonly to: number
}

export type Grain = "day" | "month" | "year"

const millisecondsOfDay = 86_400_000

export const toNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / millisecondsOfDay
export const toIso = (day: number): string =>
  new Date(Math.floor(day) * millisecondsOfDay).toISOString().slice(0, 10)

const shortest = 6
const longest = 366 * 120

/** Looks closer (factor below 1) or from farther, with one day staying where it is. */
export function zoom({ from, to }: Window, around: number, factor: number): Window {
  const length = Math.min(longest, Math.max(shortest, (to - from) * factor))
  const share = (around - from) / (to - from)
  return { from: around - length * share, to: around + length * (1 - share) }
}

export const pan = ({ from, to }: Window, share: number): Window => {
  const by = (to - from) * share
  return { from: from + by, to: to + by }
}

/** What is counted in one bar, so that a bar is some pixels wide. */
export function grainOf({ from, to }: Window, width: number): Grain {
  const pixels = width / (to - from)
  if (pixels >= 2.5) return "day"
  return pixels >= 0.15 ? "month" : "year"
}

/** A line of the axis: the first day of a month or year, or a day. */
export interface Tick {
  readonly day: number
  readonly label: string
  readonly isYear: boolean
}

/** First days of months from one day to another, in a calendar, with their names. */
function monthsBetween(from: number, to: number, language: Language, calendar: CalendarName): Tick[] {
  const ticks: Tick[] = []
  const numeralOf = (day: number): number => Number(dayOfMonth(toIso(day), "en", calendar).day)
  let day = Math.floor(from) - numeralOf(from) + 1
  while (day <= to) {
    const { month, year } = dayOfMonth(toIso(day), language, calendar)
    const isYear = ticks.at(-1) !== undefined && dayOfMonth(toIso(day - 1), language, calendar).year !== year
    ticks.push({ day, label: isYear || ticks.length === 0 ? `${month} ${year}` : month, isYear })
    day += 32
    day -= numeralOf(day) - 1
  }
  return ticks
}

/** Ticks that leave each label its room. */
export function ticksOf(
  window: Window,
  width: number,
  language: Language,
  calendar: CalendarName,
): readonly Tick[] {
  const { from, to } = window
  const pixels = width / (to - from)
  if (to - from <= 70) return daysBetween(window, pixels, language, calendar)
  const months = monthsBetween(from, to, language, calendar).filter(({ day }) => day >= from)
  const apart = [1, 2, 3, 6].find((every) => pixels * 30 * every >= 70)
  if (apart !== undefined) return everySo(months, apart, language, calendar)
  const years = months
    .filter(({ isYear }) => isYear)
    .map(({ day }) => ({ day, label: dayOfMonth(toIso(day), language, calendar).year, isYear: false }))
  const every = Math.max(1, Math.ceil(70 / (pixels * 365)))
  return years.filter((_, index) => index % every === 0)
}

/** Every second or third month and so on, with its year where that is another than before. */
function everySo(months: readonly Tick[], apart: number, language: Language, calendar: CalendarName): Tick[] {
  const kept = months.filter((_, index) => index % apart === 0)
  return kept.map((tick, index) => {
    const { month, year } = dayOfMonth(toIso(tick.day), language, calendar)
    const before = kept[index - 1]
    const isNew = before === undefined || dayOfMonth(toIso(before.day), language, calendar).year !== year
    return { day: tick.day, label: isNew ? `${month} ${year}` : month, isYear: isNew && before !== undefined }
  })
}

function daysBetween(
  { from, to }: Window,
  pixels: number,
  language: Language,
  calendar: CalendarName,
): Tick[] {
  const every = Math.max(1, Math.ceil(60 / pixels))
  const ticks: Tick[] = []
  for (let day = Math.ceil(from); day <= to; day += every) {
    const { day: numeral, month } = dayOfMonth(toIso(day), language, calendar)
    ticks.push({ day, label: `${numeral} ${month}`, isYear: false })
  }
  return ticks
}
