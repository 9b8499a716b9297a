import { isCounted, readNumber } from "../numbers.ts"
import type { DateSaid, DaysTerm, From, YearSaid } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { wordSet } from "../word-lists.ts"
import { afterBullets } from "../words/names.ts"
import { monthAt, nearAt, yearOfMonth } from "./months.ts"
import { relationAt } from "./relations.ts"
import type { Match, TimeRule } from "./rule.ts"
import { calendarOfYear, yearTail } from "./years.ts"

const bullets = wordSet(afterBullets)

/** «۵ آبان ۹۹», «نوزدهم فروردین ۱۴۰۲», «۸ آوریل», «یازدهم تیرماه» */
export function readDate(text: TimeText, from: number, besideWeekday = false): Match<DateSaid> | undefined {
  const at = keyAt(text, from) === "روز" ? from + 1 : from
  const number = readNumber(text.tokens, at)
  if (number === undefined || !isDayNumber(number.value) || number.upTo !== undefined) return undefined
  const month = monthAt(text, number.ordinal ? afterDayWord(text, number.to) : number.to)
  if (month === undefined) return undefined
  const { calendar } = month.month
  const term: DateSaid = { kind: "date", calendar, month: month.month.month, day: number.value }
  const year = yearOfMonth(text, month)
  if (year !== undefined) return { to: year.to, term: { ...term, year: year.term } }
  if (month.afghan && !month.sure) return undefined
  if (
    !month.sure &&
    !besideWeekday &&
    calendar !== "gregorian" &&
    isCountOfThings(text, at, number, month.to)
  )
    return undefined
  const near = nearAt(text, month.to)
  return near === undefined ? { to: month.to, term } : { to: near.to, term: { ...term, near: near.near } }
}

/** «سومین روز فروردین», «دهمین روز از مهرماه» */
function afterDayWord(text: TimeText, at: number): number {
  if (keyAt(text, at) !== "روز") return at
  return keyAt(text, at + 1) === "از" ? at + 2 : at + 1
}

const isDayNumber = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31

/** «پنج تیر» may be bullets and «یک مهر» a seal: days below ten stand in figures or as ordinals. «۱۰ تیر هوایی» are bullets. */
function isCountOfThings(
  text: TimeText,
  at: number,
  number: { readonly value: number; readonly ordinal: boolean },
  after: number,
): boolean {
  if (bullets.has(keyAt(text, after))) return true
  return text.tokens[at]!.kind === "word" && !number.ordinal && number.value < 10
}

/** The days of a list or a range that borrow the month of the last: «هجدهم و نوزدهم بهمن», «۱۱ تا ۱۶ اردیبهشت», «۵، ۶ و ۷ مهر». */
function readDayOfMany(text: TimeText, from: number): Match | undefined {
  const at = keyAt(text, from) === "روز" ? from + 1 : from
  const first = readNumber(text.tokens, at)
  if (first === undefined || !isDayNumber(first.value) || first.upTo !== undefined) return undefined
  const mark = keyAt(text, first.to)
  if (/^(تا|الی|لغایت|–|-)$/.test(mark)) return rangeOfDays(text, first.value, first.to + 1)
  if (mark !== "و" && mark !== "،") return undefined
  const last = lastOfList(text, first.to + 1, first.value)
  return last && { to: first.to, term: { ...last, day: first.value } }
}

/** The date that closes a list of rising days. */
function lastOfList(text: TimeText, at: number, above: number): DateSaid | undefined {
  const date = readDate(text, at)
  if (date !== undefined) return date.term.day > above ? withoutWeekday(date.term) : undefined
  const next = readNumber(text.tokens, at)
  if (next === undefined || next.value <= above || !isDayNumber(next.value)) return undefined
  const mark = keyAt(text, next.to)
  return mark === "و" || mark === "،" ? lastOfList(text, next.to + 1, next.value) : undefined
}

function withoutWeekday({ weekday: _weekday, ...term }: DateSaid): DateSaid {
  return term
}

function rangeOfDays(text: TimeText, first: number, lastAt: number): Match | undefined {
  const last = readDate(text, lastAt) ?? readDayOfMonth(text, lastAt)
  if (last === undefined) return undefined
  if (last.term.kind === "date" && last.term.day <= first) return undefined
  if (last.term.kind !== "date" && last.term.kind !== "day-of-month") return undefined
  return { to: last.to, term: { kind: "range", first: { ...last.term, day: first }, last: last.term } }
}

/** «۱۸-۲۰ آذر ۹۵», in whichever order the direction of writing left them. */
function readDashedDays(text: TimeText, at: number): Match | undefined {
  const written = /^([0-9]{1,2})[-–]([0-9]{1,2})$/.exec(text.tokens[at]!.text)
  const month = written && monthAt(text, at + 1)
  if (written === null || !month) return undefined
  const [first, last] = [Number(written[1]), Number(written[2])].sort((a, b) => a - b) as [number, number]
  if (!isDayNumber(first) || !isDayNumber(last) || first === last) return undefined
  const { calendar } = month.month
  const year = yearTail(text, month.to, calendar)
  const term = {
    kind: "date" as const,
    calendar,
    month: month.month.month,
    ...(year ? { year: year.term } : {}),
  }
  return {
    to: year?.to ?? month.to,
    term: { kind: "range", first: { ...term, day: first }, last: { ...term, day: last } },
  }
}

/** «پنجم ماه جاری», «۱۵ این ماه», «روز دهم ماه گذشته» */
export function readDayOfMonth(text: TimeText, from: number): Match<DaysTerm> | undefined {
  const at = keyAt(text, from) === "روز" ? from + 1 : from
  const number = readNumber(text.tokens, at)
  if (number === undefined || !isDayNumber(number.value)) return undefined
  const pointed = /^(این|همین|همان)$/.test(keyAt(text, number.to)) && keyAt(text, number.to + 1) === "ماه"
  if (pointed) {
    const from = keyAt(text, number.to) === "همان" ? ("text" as const) : ("anchor" as const)
    return { to: number.to + 2, term: dayOfMonth(number.value, 0, from) }
  }
  if (!number.ordinal || keyAt(text, number.to) !== "ماه") return undefined
  const relation = relationAt(text, number.to + 1)
  return relation && { to: relation.to, term: dayOfMonth(number.value, relation.offset, relation.from) }
}

function dayOfMonth(day: number, offset: number, from: From): DaysTerm {
  return { kind: "day-of-month", day, month: { kind: "units", calendar: "persian", unit: "M", offset, from } }
}

/** «1402/02/07», «15/7/1400», «1402-01-15», «1402.1.15», «98/12/25» */
export function readNumericDate(text: TimeText, at: number): Match<DateSaid> | undefined {
  const whole = /^([0-9]{1,4})([/.-])([0-9]{1,2})\2([0-9]{1,4})$/.exec(text.tokens[at]?.text ?? "")
  if (whole !== null) return dateOfParts(whole[1]!, whole[3]!, whole[4]!, whole[2]!, at + 1)
  return readSpacedDate(text, at)
}

/** «5 / 9 / 1385», as crawlers leave them: only with a year of four figures. */
function readSpacedDate(text: TimeText, at: number): Match<DateSaid> | undefined {
  const mark = text.tokens[at + 1]?.text ?? ""
  if (!/^[/.-]$/.test(mark) || text.tokens[at + 3]?.text !== mark) return undefined
  const parts = [at, at + 2, at + 4].map((each) => text.tokens[each]?.text ?? "")
  if (!parts.every((part) => /^[0-9]{1,4}$/.test(part)) || !parts.some((part) => part.length === 4))
    return undefined
  return dateOfParts(parts[0]!, parts[1]!, parts[2]!, mark, at + 5)
}

function dateOfParts(a: string, b: string, c: string, mark: string, to: number): Match<DateSaid> | undefined {
  const yearFirst = a.length === 4 || (c.length < 4 && Number(a) > 31)
  const [year, month, day] = yearFirst ? [a, b, c] : [c, b, a]
  if (day.length > 2 || month.length > 2 || (year.length === 2 && mark !== "/")) return undefined
  if (year.length !== 2 && year.length !== 4) return undefined
  return dateOfNumbers(Number(year), Number(month), Number(day), year.length === 2, to)
}

function dateOfNumbers(
  year: number,
  month: number,
  day: number,
  short: boolean,
  to: number,
): Match<DateSaid> | undefined {
  const calendar = short ? "persian" : calendarOfYear(year)
  if (calendar === undefined || month < 1 || month > 12 || !isDayNumber(day)) return undefined
  const said: YearSaid = { kind: "year", calendar, year, ...(short ? { short: true as const } : {}) }
  return { to, term: { kind: "date", calendar, month, day, year: said } }
}

/** «April 8, 2023», «8 April 2023» */
function readLatinDate(text: TimeText, at: number): Match | undefined {
  const monthFirst = latinMonthAt(text, at)
  const dayAt = monthFirst === undefined ? at : at + 1
  const month = monthFirst ?? latinMonthAt(text, at + 1)
  const day = Number(text.tokens[dayAt]?.text)
  if (month === undefined || !isDayNumber(day) || text.tokens[dayAt]!.kind !== "number") return undefined
  const after = at + 2
  const yearAt = /^[,،]$/.test(keyAt(text, after)) ? after + 1 : after
  const year = /^[0-9]{4}$/.test(text.tokens[yearAt]?.text ?? "")
    ? Number(text.tokens[yearAt]!.text)
    : undefined
  if (year === undefined || isCounted(text.tokens, yearAt + 1)) return undefined
  return dateOfLatin(year, month, day, yearAt + 1)
}

function dateOfLatin(year: number, month: number, day: number, to: number): Match | undefined {
  const said: YearSaid = { kind: "year", calendar: "gregorian", year }
  return { to, term: { kind: "date", calendar: "gregorian", month, day, year: said } }
}

function latinMonthAt(text: TimeText, at: number): number | undefined {
  const token = text.tokens[at]
  return token?.kind === "latin" ? text.book.latinMonths.get(token.text.toLowerCase()) : undefined
}

export const dateRules: readonly TimeRule[] = [
  {
    name: "times/day-of-many",
    example: "۱۱ تا ۱۶ اردیبهشت",
    starters: ["number", "day"],
    read: readDayOfMany,
  },
  { name: "times/dashed-days", example: "۱۸-۲۰ آذر ۹۵", starters: ["number"], read: readDashedDays },
  { name: "times/latin-date", example: "April 8, 2023", starters: ["latin", "number"], read: readLatinDate },
]
