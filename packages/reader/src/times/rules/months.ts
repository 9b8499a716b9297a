import type { MonthSaid, YearSaid } from "../term.ts"
import { isVerbal, keyAt, type TimeText } from "../time-text.ts"
import type { Month } from "../words/months.ts"
import { relationAt } from "./relations.ts"
import type { Match, TimeRule } from "./rule.ts"
import { yearTail } from "./years.ts"

/** A month's name, and whether «ماه» makes sure that it is one. */
interface MonthAt {
  readonly month: Month
  readonly to: number
  readonly sure: boolean
  /** Of Afghanistan's calendar: a month only with a year or «ماه». */
  readonly afghan: boolean
}

/** «مهر», «مهرماه», «ماه مهر», «ماه مبارک رمضان», «برج اسد» */
export function monthAt(text: TimeText, from: number): MonthAt | undefined {
  const opened = /^(ماه|برج)$/.test(keyAt(text, from))
  let at = opened ? from + 1 : from
  if (opened && /^(مبارک|پربرکت)$/.test(keyAt(text, at))) at++
  if (isVerbal(text, at) && keyAt(text, at) === "می") return undefined
  const joined = text.book.monthsWithWord.get(keyAt(text, at))
  if (joined !== undefined) return { month: joined, to: at + 1, sure: true, afghan: false }
  const known = text.book.months.longest(text.tokens, at)
  const match = known ?? text.book.afghanMonths.longest(text.tokens, at)
  if (match === undefined) return undefined
  const closed = keyAt(text, match.to) === "ماه" && keyAt(text, match.to + 1) !== "مبارک"
  return {
    month: match.value,
    to: closed ? match.to + 1 : match.to,
    sure: opened || closed,
    afghan: known === undefined,
  }
}

/** A month with whatever says its year: «بهمن ۱۳۹۹», «مهر امسال», «ماه نوامبر گذشته». */
export function monthWithYear(
  text: TimeText,
  at: number,
): (Match<MonthSaid> & { readonly sure: boolean }) | undefined {
  const found = monthAt(text, at)
  if (found === undefined) return undefined
  const { calendar, month } = found.month
  const year = yearOfMonth(text, found)
  if (year !== undefined)
    return { to: year.to, term: { kind: "month", calendar, month, year: year.term }, sure: true }
  if (found.afghan && !found.sure) return undefined
  const near = nearAt(text, found.to)
  const sure = found.sure || (at + 1 === found.to && !text.book.doubtful.has(keyAt(text, at)))
  if (near === undefined) return { to: found.to, term: { kind: "month", calendar, month }, sure }
  return { to: near.to, term: { kind: "month", calendar, month, near: near.near }, sure }
}

/** What says a month's year; «به میزان ۳۰» is no month, so those of Afghanistan need four figures. */
export function yearOfMonth(
  text: TimeText,
  { month, to, sure, afghan }: MonthAt,
): Match<YearSaid> | undefined {
  const year = yearTail(text, to, month.calendar)
  return afghan && !sure && year?.term.short === true ? undefined : year
}

/** «گذشته», «جاری», «آینده» behind a month's name. */
export function nearAt(text: TimeText, at: number): { near: -1 | 0 | 1; to: number } | undefined {
  if (!/^(گذشته|جاری|آینده|آتی|کنونی)$/.test(keyAt(text, at))) return undefined
  const relation = relationAt(text, at)!
  return { near: relation.offset, to: relation.to }
}

/** «ژانویه ۲۰۲۰», «ماه مهر» */
function readMonth(text: TimeText, at: number): Match | undefined {
  const month = monthWithYear(text, at) ?? undefined
  if (month === undefined || (!month.sure && !isListed(text, at))) return readMonthOfList(text, at)
  return { to: month.to, term: month.term }
}

/** «ماه‌های فروردین و اردیبهشت»: a year has twelve. */
function isListed(text: TimeText, at: number): boolean {
  let first = at
  for (let listed = 0; listed < 12 && keyAt(text, first - 1) !== "ماههای"; listed++) {
    if (!/^[و،]$/.test(keyAt(text, first - 1)) || first < 3) return false
    if (text.book.months.longest(text.tokens, first - 2)?.to !== first - 1) return false
    first -= 2
  }
  return keyAt(text, first - 1) === "ماههای"
}

/** «مهر و آبان ۱۴۰۰»: the first borrows the year of the last; «فروردین تا خرداد امسال» likewise. */
function readMonthOfList(text: TimeText, at: number): Match | undefined {
  const first = monthAt(text, at)
  if (first === undefined || first.afghan || !/^(و|تا|،|الی)$/.test(keyAt(text, first.to))) return undefined
  const last = monthWithYear(text, first.to + 1)
  if (last === undefined || !last.sure || last.term.calendar !== first.month.calendar) return undefined
  const { year, calendar } = last.term
  const listed: MonthSaid = {
    kind: "month",
    calendar,
    month: first.month.month,
    ...(year === undefined ? {} : { year }),
  }
  if (!/^(تا|الی)$/.test(keyAt(text, first.to))) return { to: first.to, term: listed }
  const wraps = year !== undefined && first.month.month > last.term.month
  return wraps ? undefined : { to: last.to, term: { kind: "range", first: listed, last: last.term } }
}

export const monthRules: readonly TimeRule[] = [
  { name: "times/month", example: "ماه مهر", starters: ["month"], read: readMonth },
]
