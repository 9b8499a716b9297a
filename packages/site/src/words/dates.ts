import type { CalendarName, Language } from "../frame/settings.svelte.ts"

/** A day as parts of a calendar, spelled for people. */
interface DayParts {
  readonly weekday: string
  readonly day: string
  readonly month: string
  readonly year: string
}

const locales: Readonly<Record<Language, Readonly<Record<CalendarName, string>>>> = {
  fa: { solar: "fa-IR-u-ca-persian", gregorian: "fa-IR-u-ca-gregory" },
  en: { solar: "en-GB-u-ca-persian", gregorian: "en-GB-u-ca-gregory" },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, calendar: CalendarName): Intl.DateTimeFormat {
  const locale = locales[language][calendar]
  const made = formats.get(locale)
  if (made !== undefined) return made
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  })
  formats.set(locale, format)
  return format
}

/** Parts, for the format's own order puts the weekday last, behind a Latin comma. */
function partsOf(iso: string, language: Language, calendar: CalendarName): DayParts {
  const parts = formatOf(language, calendar)
    .formatToParts(Date.parse(`${iso}T00:00:00Z`))
    .map((part): [string, string] => [part.type, part.value])
  const { weekday = "", day = "", month = "", year = "" } = Object.fromEntries(parts)
  return { weekday, day, month, year }
}

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso))

/** «۲۹ خرداد ۱۴۰۳» or "29 Khordad 1403"; what is no day stays as it is. */
export function showDay(iso: string, language: Language, calendar: CalendarName): string {
  if (!isDay(iso)) return iso
  const { day, month, year } = partsOf(iso, language, calendar)
  return `${day} ${month} ${year}`
}

/** «خرداد ۱۴۰۳» or "Khordad 1403" */
export function showMonth(iso: string, language: Language, calendar: CalendarName): string {
  if (!isDay(iso)) return iso
  const { month, year } = partsOf(iso, language, calendar)
  return `${month} ${year}`
}

/** «سه‌شنبه» */
export const showWeekday = (iso: string, language: Language): string =>
  isDay(iso) ? partsOf(iso, language, "gregorian").weekday : ""

/** «سه‌شنبه ۲۹ خرداد ۱۴۰۳» */
export const showLongDay = (iso: string, language: Language, calendar: CalendarName): string =>
  isDay(iso) ? `${showWeekday(iso, language)} ${showDay(iso, language, calendar)}` : iso

/** The number of the day in its month, and the month. */
export function dayOfMonth(
  iso: string,
  language: Language,
  calendar: CalendarName,
): { day: string; month: string; year: string } {
  const { day, month, year } = partsOf(iso, language, calendar)
  return { day, month, year }
}

export const otherCalendar = (calendar: CalendarName): CalendarName =>
  calendar === "solar" ? "gregorian" : "solar"

const dayParts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fa: { TMO: "صبح", TMI: "ظهر", TAF: "عصر", TEV: "شامگاه", TNI: "شب" },
  en: { TMO: "morning", TMI: "noon", TAF: "afternoon", TEV: "evening", TNI: "night" },
}

/** «دوشنبه ۲۸ خرداد ۱۴۰۳، عصر» of a day with or without its part; of an interval, both its ends; any other value as it is. */
export function showWhen(value: string, language: Language, calendar: CalendarName): string {
  const ends = value.split("/").map((end) => {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(end) ?? []
    if (day === undefined) return end
    const shown = showLongDay(day, language, calendar)
    if (time === undefined) return shown
    const clock = showTime(time, language)
    return language === "fa" ? `${shown}، ${clock}` : `${shown}, ${clock}`
  })
  return ends.join(language === "fa" ? " تا " : " to ")
}

/** «عصر» or «۱۸:۴۵» of a day with its part; nothing of a day without one. */
export function showPartOfDay(value: string, language: Language): string | undefined {
  const [, time] = /^\d{4}-\d{2}-\d{2}T(.+)$/.exec(value) ?? []
  return time === undefined ? undefined : showTime(time, language)
}

const showTime = (time: string, language: Language): string =>
  dayParts[language][`T${time}`] ??
  (language === "fa" ? time.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))) : time)

/** «فروردین ۱۴۰۳» of "1403-01": a day, month or year of either calendar as it is typed; anything else as it is. */
export function showPeriod(typed: string, language: Language, calendar: CalendarName): string {
  const latin = typed.trim().replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(latin) ?? []
  if (year === undefined) return typed
  const isSolar = Number(year) >= 1200 && Number(year) < 1600
  if (!isSolar && isDay(latin)) return showDay(latin, language, calendar)
  const pieces = [
    ...(day === undefined ? [] : [digitsIn(String(Number(day)), language)]),
    ...(month === undefined ? [] : [nameOfMonth(Number(month), language, isSolar ? "solar" : "gregorian")]),
    digitsIn(year, language),
  ]
  return pieces.join(" ")
}

const digitsIn = (digits: string, language: Language): string =>
  language === "fa" ? digits.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))) : digits

/** Of a month by its number: the name of the one in which a day of its middle lies. */
function nameOfMonth(month: number, language: Language, calendar: CalendarName): string {
  const start = calendar === "solar" ? "2024-03-20" : "2024-01-01"
  const middle = addDays(start, Math.round(30.45 * (month - 1)) + 14)
  return month >= 1 && month <= 12
    ? partsOf(middle, language, calendar).month
    : digitsIn(String(month), language)
}

const millisecondsOfDay = 86_400_000

/** Another day, so many days later. */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10)
