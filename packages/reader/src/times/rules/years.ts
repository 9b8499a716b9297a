import { firstFrom } from "../../words/ranges.ts"
import { isCounted, readNumber } from "../numbers.ts"
import type { DaysTerm, YearSaid } from "../term.ts"
import type { Calendar } from "../time.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { wordSet } from "../word-lists.ts"
import { eventsOfShortYears, yearFollowers, yearlyEvents, yearOpeners } from "../words/events.ts"
import { calendarAt, relationAt } from "./relations.ts"
import type { Match, TimeRule } from "./rule.ts"

const limits: Readonly<Record<Calendar, readonly [from: number, to: number]>> = {
  persian: [1200, 1500],
  gregorian: [1500, 2150],
  islamic: [1200, 1500],
}

/** The calendar that a bare year must be of: 1402 is solar, 2023 Gregorian, 1444 nothing without a word that says so. */
export function calendarOfYear(year: number): Calendar | undefined {
  if (year >= 1250 && year <= 1440) return "persian"
  return year >= 1700 && year <= 2100 ? "gregorian" : undefined
}

function fits(year: number, calendar: Calendar): boolean {
  const [from, to] = limits[calendar]
  return year >= from && year <= to
}

/** «۱۴۰۲», «۹۹» or «هزار و سیصد و نود و نه», where the calendar is known or the year tells it. */
function yearNumberAt(
  text: TimeText,
  at: number,
  calendar: Calendar | undefined,
): Match<YearSaid> | undefined {
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || number.upTo !== undefined) return undefined
  if (number.digits !== 4 && isCounted(text.tokens, number.to)) return undefined
  const named = calendarAt(text, number.to)
  const to = named?.to ?? number.to
  if (number.digits === 2) {
    const short = {
      kind: "year" as const,
      calendar: named?.calendar ?? calendar ?? "persian",
      year: number.value,
    }
    return { to, term: { ...short, short: true } }
  }
  const own = named?.calendar ?? calendar ?? calendarOfYear(number.value)
  return own === undefined || !fits(number.value, own)
    ? undefined
    : { to, term: { kind: "year", calendar: own, year: number.value } }
}

/** A year said by a word: «امسال», «سال گذشته», «سال جاری میلادی», «همان سال». */
export function yearWordAt(
  text: TimeText,
  at: number,
  calendar: Calendar = "persian",
): Match<YearSaid> | undefined {
  const word = text.book.yearWords.get(keyAt(text, at))
  if (word !== undefined) return { to: at + 1, term: { kind: "year", calendar, offset: word } }
  if (/^(همان|آن)$/.test(keyAt(text, at)) && keyAt(text, at + 1) === "سال")
    return { to: at + 2, term: { kind: "year", calendar, offset: 0, from: "text" } }
  if (keyAt(text, at) !== "سال") return undefined
  const before = calendarAt(text, at + 1)
  const relation = relationAt(text, before?.to ?? at + 1)
  if (relation === undefined) return undefined
  const named = before ?? calendarAt(text, relation.to)
  return {
    to: Math.max(relation.to, named?.to ?? 0),
    term: {
      kind: "year",
      calendar: named?.calendar ?? calendar,
      offset: relation.offset,
      ...(relation.from === "anchor" ? {} : { from: relation.from }),
    },
  }
}

/** The year behind a month, a season, an occasion: by word, with «سال» and a number, or a number alone. */
export function yearTail(
  text: TimeText,
  at: number,
  calendar: Calendar | undefined,
): Match<YearSaid> | undefined {
  const word = yearWordAt(text, at, calendar === "gregorian" ? "gregorian" : "persian")
  if (word !== undefined) return word
  return yearNumberAt(text, keyAt(text, at) === "سال" ? at + 1 : at, calendar)
}

/** «سال ۱۴۰۲», «سال گذشته میلادی», «سال میلادی ۲۰۲۲», «امسال» */
export function readYear(text: TimeText, at: number): Match<DaysTerm> | undefined {
  return (
    yearWordAt(text, at) ?? readAutumnYear(text, at) ?? readFiscalYear(text, at) ?? readYearOfNumber(text, at)
  )
}

function readYearOfNumber(text: TimeText, at: number): Match<YearSaid> | undefined {
  if (keyAt(text, at) !== "سال") return undefined
  const before = calendarAt(text, at + 1)
  return yearNumberAt(text, before?.to ?? at + 1, before?.calendar)
}

/** «سال زراعی جاری», «سال آبی ۱۴۰۱-۱۴۰۲», «سال تحصیلی آینده» */
function readAutumnYear(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (keyAt(text, at) !== "سال" || !/^(زراعی|آبی|تحصیلی)$/.test(keyAt(text, at + 1))) return undefined
  const relation = relationAt(text, at + 2)
  if (relation !== undefined)
    return { to: relation.to, term: { kind: "autumn-year", offset: relation.offset } }
  const pair = yearPairAt(text, at + 2)
  return pair && { to: pair.to, term: { kind: "autumn-year", start: pair.start } }
}

/** «۱۴۰۱-۱۴۰۲», «۹۸-۹۹», in whichever order the direction of writing left them. */
function yearPairAt(text: TimeText, at: number): { start: number; to: number } | undefined {
  const joined = /^([0-9]{2}|[0-9]{4})[-/]([0-9]{2}|[0-9]{4})$/.exec(text.tokens[at]?.text ?? "")
  const apart = /^[-–/]$/.test(text.tokens[at + 1]?.text ?? "")
  const years = joined
    ? [joined[1]!, joined[2]!]
    : apart
      ? [text.tokens[at]!.text, text.tokens[at + 2]?.text ?? ""]
      : []
  if (years.length !== 2 || !years.every((year) => /^([0-9]{2}|[0-9]{4})$/.test(year))) return undefined
  const [a, b] = years.map((year) => fullSolar(Number(year))) as [number, number]
  return Math.abs(a - b) === 1 ? { start: Math.min(a, b), to: at + (joined ? 1 : 3) } : undefined
}

const fullSolar = (year: number): number => (year >= 100 ? year : year < 40 ? 1400 + year : 1300 + year)

/** «سال مالی ۱۴۰۱», «سال مالی جاری», «سال مالی منتهی به ۲۹ اسفند ۱۴۰۱» */
function readFiscalYear(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (keyAt(text, at) !== "سال" || keyAt(text, at + 1) !== "مالی") return undefined
  const relation = relationAt(text, at + 2)
  if (relation !== undefined)
    return { to: relation.to, term: { kind: "year", calendar: "persian", offset: relation.offset } }
  return yearNumberAt(text, at + 2, undefined)
}

/** «سال‌های ۱۳۹۷ تا ۱۳۹۹», «سال ۹۵ تا ۹۸», «۲۰۱۵ تا ۲۰۱۸»: years on both sides. */
function readYearRange(text: TimeText, at: number): Match | undefined {
  const start = /^(سال|سالهای)$/.test(keyAt(text, at)) ? at + 1 : at
  const written = /^([0-9]{4})[-–]([0-9]{4})$/.exec(text.tokens[start]?.text ?? "")
  if (written !== null && start > at) return writtenRange(Number(written[1]), Number(written[2]), start + 1)
  const first = yearNumberAt(text, start, undefined)
  if (first === undefined || !/^(تا|الی|لغایت|-|–)$/.test(keyAt(text, first.to))) return undefined
  const lastAt = keyAt(text, first.to + 1) === "سال" ? first.to + 2 : first.to + 1
  const last = yearNumberAt(text, lastAt, undefined)
  if (last === undefined || (start === at && !isRangeOfYears(text, at, first, last))) return undefined
  const calendar = last.term.short ? first.term.calendar : last.term.calendar
  return {
    to: last.to,
    term: {
      kind: "range",
      first: { ...first.term, calendar: first.term.short ? calendar : first.term.calendar },
      last: { ...last.term, calendar },
    },
  }
}

function writtenRange(a: number, b: number, to: number): Match | undefined {
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  const calendar = calendarOfYear(first)
  if (calendar === undefined || calendarOfYear(last) !== calendar) return undefined
  return {
    to,
    term: {
      kind: "range",
      first: { kind: "year", calendar, year: first },
      last: { kind: "year", calendar, year: last },
    },
  }
}

/** Without «سال» both must be full years of one calendar, behind «از», «بین» or an opening bracket. */
function isRangeOfYears(text: TimeText, at: number, first: Match<YearSaid>, last: Match<YearSaid>): boolean {
  if (first.term.short || last.term.short || first.term.calendar !== last.term.calendar) return false
  return /^(از|بین|\(|سال|در)$/.test(keyAt(text, at - 1)) && first.term.year! < last.term.year!
}

/** The years of a list: «سال‌های ۱۳۹۷ و ۱۳۹۸». */
function readYearOfList(text: TimeText, at: number): Match | undefined {
  const opened = keyAt(text, at) === "سالهای"
  const number = yearNumberAt(text, opened ? at + 1 : at, undefined)
  if (number === undefined) return undefined
  if (opened) return isListMark(keyAt(text, number.to)) ? number : undefined
  return listOpens(text, at) ? number : undefined
}

const isListMark = (key: string): boolean => key === "و" || key === "،"

/** Whether «سال‌های» stands before the years and marks to the left. */
function listOpens(text: TimeText, at: number): boolean {
  let back = at - 1
  if (!isListMark(keyAt(text, back))) return false
  for (let steps = 0; steps < 12; steps++) {
    const key = keyAt(text, back)
    if (key === "سالهای") return true
    if (!isListMark(key) && text.tokens[back]?.kind !== "number") return false
    back--
  }
  return false
}

const followers = wordSet(yearFollowers)
const openers = wordSet(yearOpeners)
const events = wordSet(yearlyEvents)

/** A verb, a mark or a small word: nothing that the number could count. */
function followsYear(text: TimeText, at: number): boolean {
  const token = text.tokens[at]
  if (token === undefined || token.kind === "punctuation" || followers.has(token.key)) return true
  return text.verbs[firstFrom(text.verbs, at)]?.from === at
}

/** «جام جهانی ۲۰۱۸», «در ۲۰۱۵», «۱۳۵۷ شمسی» */
function readBareYear(text: TimeText, at: number): Match | undefined {
  const { kind, text: written } = text.tokens[at]!
  if (kind !== "number") return undefined
  if (written.length === 2) return readShortYear(text, at)
  if (written.length !== 4) return undefined
  const year = isCounted(text.tokens, at + 1) ? undefined : yearNumberAt(text, at, undefined)
  if (year === undefined) return undefined
  if (year.to > at + 1) return year
  const before = keyAt(text, at - 1)
  const event = events.has(before) || events.has(keyAt(text, at - 2))
  if (event) return followsYear(text, year.to) || events.has(before) ? year : undefined
  return openers.has(before) && followsYear(text, year.to) ? year : undefined
}

const shortYears = wordSet(eventsOfShortYears)

/** «انتخابات ۹۶» */
function readShortYear(text: TimeText, at: number): Match | undefined {
  if (!shortYears.has(keyAt(text, at - 1)) || !followsYear(text, at + 1)) return undefined
  return yearNumberAt(text, at, "persian")
}

export const yearRules: readonly TimeRule[] = [
  { name: "times/year", example: "سال گذشته میلادی", starters: ["year", "pointer"], read: readYear },
  {
    name: "times/year-range",
    example: "سال‌های ۱۳۹۷ تا ۱۳۹۹",
    starters: ["year", "number"],
    read: readYearRange,
  },
  {
    name: "times/year-of-list",
    example: "سال‌های ۱۳۹۷ و ۱۳۹۸",
    starters: ["year", "number"],
    read: readYearOfList,
  },
  { name: "times/bare-year", example: "۱۹۷۹ میلادی", starters: ["number"], read: readBareYear },
]
