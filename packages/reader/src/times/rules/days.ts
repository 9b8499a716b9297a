import { readNumber } from "../numbers.ts"
import type { DateSaid, DaySaid, DaysTerm, WeekdaySaid } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { readDate, readDayOfMonth, readNumericDate } from "./dates.ts"
import { readOccasion } from "./occasions.ts"
import { relationAt } from "./relations.ts"
import type { Match } from "./rule.ts"

/** Any single day, as clocks and parts of the day take it. */
export function readDay(text: TimeText, at: number): Match<DaysTerm> | undefined {
  return longestOf([
    readWeekday(text, at),
    readDate(text, at),
    readNumericDay(text, at),
    readDeictic(text, at),
    readDayOfMonth(text, at),
    readOneDayOccasion(text, at),
    readPointedDay(text, at),
  ])
}

/** «عصر عاشورا»; «دهه فجر» has no afternoon. */
function readOneDayOccasion(text: TimeText, at: number): Match<DaysTerm> | undefined {
  const match = readOccasion(text, at)
  const single =
    match?.term.kind === "occasion" && (match.term.occasion.last === undefined || match.term.occasion.evening)
  return single ? match : undefined
}

function longestOf(matches: readonly (Match<DaysTerm> | undefined)[]): Match<DaysTerm> | undefined {
  let best: Match<DaysTerm> | undefined
  for (const match of matches)
    if (match !== undefined && (best === undefined || match.to > best.to)) best = match
  return best
}

function readNumericDay(text: TimeText, at: number): Match<DateSaid> | undefined {
  return readNumericDate(text, keyAt(text, at) === "روز" ? at + 1 : at)
}

/** «دیروز», «روز گذشته», «امروز دوشنبه», «روز بعد» */
function readDeictic(text: TimeText, at: number): Match<DaysTerm> | undefined {
  const opened = keyAt(text, at) === "روز"
  const word = text.book.deictics.longest(text.tokens, opened ? at + 1 : at)
  if (word !== undefined)
    return withWeekday(text, { kind: "day", offset: word.value, from: "anchor" }, word.to)
  if (!opened) return undefined
  const relation = relationAt(text, at + 1)
  if (relation === undefined || keyAt(text, at + 1) === "آینده") return undefined
  return { to: relation.to, term: { kind: "day", offset: relation.offset, from: dayBase(text, at + 1) } }
}

/** «روز گذشته» is yesterday; «روز قبل» and «روز بعد» go by the day that was told. */
function dayBase(text: TimeText, at: number): DaySaid["from"] {
  const key = keyAt(text, at)
  if (key === "بعد" || key === "بعدی" || keyAt(text, at + 2) === "آن") return "text"
  return key === "قبل" || key === "پیش" || key === "قبلی" ? "either" : "anchor"
}

/** «امروز دوشنبه», «فردا، سه‌شنبه ۵ مهر»: the day is known, the weekday checked. */
function withWeekday(text: TimeText, term: DaySaid, to: number): Match<DaysTerm> {
  const at = keyAt(text, to) === "،" ? to + 1 : to
  const weekday = readWeekday(text, at)
  if (weekday === undefined) return { to, term }
  if (weekday.term.kind === "date") return weekday
  if (weekday.term.kind !== "weekday" || weekday.term.relation !== "bare" || at > to) return { to, term }
  return { to: weekday.to, term: { ...term, weekday: weekday.term.weekday } }
}

/** «روز سه‌شنبه هفته گذشته», «پنجشنبه آینده», «دوشنبه، ۱۲ مرداد» */
function readWeekday(text: TimeText, from: number): Match<WeekdaySaid | DateSaid> | undefined {
  const at = keyAt(text, from) === "روز" ? from + 1 : from
  const match = text.book.weekdays.longest(text.tokens, at)
  if (match === undefined) return undefined
  const date = dateBeside(text, match.to)
  if (date !== undefined) return { to: date.to, term: { ...date.term, weekday: match.value } }
  return weekdayWithRelation(text, match.to, match.value)
}

/** «شنبه ۵ مهر», «شنبه، ۵ مهر», «شنبه مورخ ۵ مهر»; but «شنبه، ۵ مهر و …» is a list. */
function dateBeside(text: TimeText, at: number): Match<DateSaid> | undefined {
  const to = /^(،|مورخ|مورخه|برابر)$/.test(keyAt(text, at)) ? at + 1 : at
  return readDate(text, to, true) ?? readNumericDate(text, to)
}

/** «گذشته», «هفته آینده», «این هفته», «دو هفته پیش» behind a weekday; without, what the last of a list says. */
export function weekdayWithRelation(text: TimeText, at: number, weekday: number): Match<WeekdaySaid> {
  const own = ownRelation(text, at, weekday) ?? listRelation(text, at, weekday)
  return own ?? { to: at, term: { kind: "weekday", weekday, relation: "bare" } }
}

function ownRelation(text: TimeText, at: number, weekday: number): Match<WeekdaySaid> | undefined {
  if (text.book.parts.longest(text.tokens, at) !== undefined) return undefined
  const own = relationAt(text, at)
  if (own !== undefined && own.from !== "text")
    return { to: own.to, term: relatedWeekday(weekday, own.offset) }
  const weeks = weeksAt(text, at)
  return weeks && { to: weeks.to, term: { kind: "weekday", weekday, relation: "week", weeks: weeks.offset } }
}

const longestList = 7

/** «شنبه و یکشنبه هفته آینده»: the first goes by the week of the last. */
function listRelation(text: TimeText, from: number, weekday: number): Match<WeekdaySaid> | undefined {
  let at = from
  for (let listed = 0; listed < longestList && /^[و،]$/.test(keyAt(text, at)); listed++) {
    const next = text.book.weekdays.longest(text.tokens, at + 1)
    if (next === undefined) return undefined
    const last = ownRelation(text, next.to, weekday)
    if (last !== undefined) return { to: from, term: last.term }
    at = next.to
  }
  return undefined
}

function relatedWeekday(weekday: number, offset: -1 | 0 | 1): WeekdaySaid {
  if (offset === 0) return { kind: "weekday", weekday, relation: "week", weeks: 0 }
  return { kind: "weekday", weekday, relation: offset < 0 ? "last" : "next" }
}

/** «این هفته», «هفته گذشته», «دو هفته پیش» */
export function weeksAt(text: TimeText, at: number): { offset: number; to: number } | undefined {
  if (/^(این|همین)$/.test(keyAt(text, at)) && keyAt(text, at + 1) === "هفته") return { offset: 0, to: at + 2 }
  if (keyAt(text, at) === "هفته") {
    const relation = relationAt(text, at + 1)
    return relation && { offset: relation.offset, to: relation.to }
  }
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || keyAt(text, number.to) !== "هفته") return undefined
  const relation =
    keyAt(text, number.to + 1) === "دیگر" ? ahead(number.to + 2) : relationAt(text, number.to + 1)
  return relation && { offset: relation.offset * number.value, to: relation.to }
}

const ahead = (to: number): { offset: 1; to: number } => ({ offset: 1, to })

/** «همان روز», «آن روز» */
function readPointedDay(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (!/^(همان|آن)$/.test(keyAt(text, at)) || keyAt(text, at + 1) !== "روز") return undefined
  return { to: at + 2, term: { kind: "day", offset: 0, from: "text" } }
}
