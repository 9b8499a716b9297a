import { keyOf } from "../text/letters.ts"
import { Phrases } from "../words/phrases.ts"
import type { Token, Verb } from "../words/words.ts"
import { readNumber } from "./numbers.ts"
import type { Term, WeekdayRelation } from "./term.ts"
import type { Calendar } from "./time.ts"
import {
  type DayPart,
  dayParts,
  doubtfulMonths,
  type Month,
  modifiers,
  months,
  type Occasion,
  occasions,
  relations,
  units,
  weekdays,
} from "./words/calendar-words.ts"

/** What a rule made of the words from one token on. */
export interface Match {
  readonly to: number
  readonly term: Term
  readonly mod?: "START" | "MID" | "END"
}

/** A way to read times, with words that it reads. */
export interface TimeRule {
  readonly name: string
  readonly example: string
  readonly read: (text: TimeText, at: number) => Match | undefined
}

/** The calendar's word lists, to be looked up. */
interface TimeBook {
  readonly months: Phrases<Month>
  readonly weekdays: Phrases<number>
  readonly parts: Phrases<DayPart>
  readonly occasions: Phrases<Occasion>
}

/** The tokens with the calendar's word lists. */
export interface TimeText extends TimeBook {
  readonly tokens: readonly Token[]
  readonly verbs: readonly Verb[]
}

let book: TimeBook | undefined

export function timeText(tokens: readonly Token[], verbs: readonly Verb[]): TimeText {
  book ??= {
    months: new Phrases(months),
    weekdays: new Phrases(weekdays),
    parts: new Phrases(dayParts),
    occasions: new Phrases(occasions.flatMap((each) => each.names.map((name) => [name, each] as const))),
  }
  return { tokens, verbs, ...book }
}

const keyAt = ({ tokens }: TimeText, at: number): string => tokens[at]?.key ?? ""

const wordMap = <Value>(pairs: Record<string, Value>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(pairs).map(([word, value]) => [keyOf(word), value]))

const deictics = wordMap({ امروز: 0, دیروز: -1, پریروز: -2, فردا: 1, پس‌فردا: 2 })
const nights = wordMap({ امشب: 0, دیشب: -1, پریشب: -2, فرداشب: 1 })
const yearWords = wordMap({ امسال: 0, پارسال: -1, پیرارسال: -2 })
const seasons = wordMap({ بهار: 0, تابستان: 1, پاییز: 2, زمستان: 3 })
const vague = wordMap({
  اخیرا: "PAST_REF",
  به‌تازگی: "PAST_REF",
  پیش‌تر: "PAST_REF",
  اکنون: "PRESENT_REF",
  هم‌اکنون: "PRESENT_REF",
})
const sets = wordMap({
  روزانه: "P1D",
  هفتگی: "P1W",
  ماهانه: "P1M",
  ماهیانه: "P1M",
  سالانه: "P1Y",
  سالیانه: "P1Y",
})

const relationOf = (text: TimeText, at: number): -1 | 0 | 1 | undefined => relations.get(keyAt(text, at))

/** «روز گذشته», «روز جاری» */
function readDay(text: TimeText, at: number): Match | undefined {
  const offset = deictics.get(keyAt(text, at))
  if (offset !== undefined) return { to: at + 1, term: { kind: "day", offset } }
  if (keyAt(text, at) !== "روز") return undefined
  if (keyAt(text, at + 1) === "گذشته") return { to: at + 2, term: { kind: "day", offset: -1 } }
  if (keyAt(text, at + 1) === "جاری") return { to: at + 2, term: { kind: "day", offset: 0 } }
  const inner = deictics.get(keyAt(text, at + 1))
  return inner === undefined ? undefined : { to: at + 2, term: { kind: "day", offset: inner } }
}

function readNight(text: TimeText, at: number): Match | undefined {
  const offset = nights.get(keyAt(text, at))
  return offset === undefined
    ? undefined
    : { to: at + 1, term: { kind: "part", part: "TNI", of: { kind: "day", offset } } }
}

/** «روز سه‌شنبه هفته گذشته», «پنجشنبه آینده» */
function readWeekday(text: TimeText, from: number): Match | undefined {
  const at = keyAt(text, from) === "روز" ? from + 1 : from
  const match = text.weekdays.longest(text.tokens, at)
  if (match === undefined) return undefined
  const { relation, to } = weekdayRelation(text, match.to)
  return { to, term: { kind: "weekday", weekday: match.value, relation } }
}

function weekdayRelation(text: TimeText, at: number): { relation: WeekdayRelation; to: number } {
  const own = relationOf(text, at)
  if (own === -1 && keyAt(text, at) !== "اخیر") return { relation: "last", to: at + 1 }
  if (own === 1) return { relation: "next", to: at + 1 }
  const week = keyAt(text, at) === "این" ? at + 1 : at
  if (keyAt(text, week) !== "هفته") return { relation: "bare", to: at }
  const which = week > at ? 0 : relationOf(text, week + 1)
  if (which === undefined) return { relation: "bare", to: at }
  const relation = which < 0 ? "last-week" : which > 0 ? "next-week" : "this-week"
  return { relation, to: week > at ? week + 1 : week + 2 }
}

const hijri: ReadonlyMap<string, Calendar> = new Map([
  ["شمسی", "persian"],
  ["خورشیدی", "persian"],
  ["قمری", "islamic"],
  ["میلادی", "gregorian"],
])

/** «میلادی», «هجری شمسی», «(ه.ش)» behind a year. */
function calendarAt(text: TimeText, at: number): { calendar: Calendar; to: number } | undefined {
  const start = keyAt(text, at) === "هجری" ? at + 1 : at
  const calendar = hijri.get(keyAt(text, start))
  return calendar === undefined ? undefined : { calendar, to: start + 1 }
}

function calendarOfYear(year: number): Calendar | undefined {
  if (year >= 1250 && year <= 1430) return "persian"
  return year >= 1700 && year <= 2100 ? "gregorian" : undefined
}

/** «۱۴۰۲», «۹۹» or «هزار و سیصد و نود و نه» behind a month. */
function yearAt(text: TimeText, from: number, calendar: Calendar): { year: number; to: number } | undefined {
  const at = keyAt(text, from) === "سال" ? from + 1 : from
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal) return undefined
  const digits = text.tokens[at]!.kind === "number" ? text.tokens[at]!.text.length : 4
  const year = digits === 2 ? fullYear(number.value, calendar) : number.value
  const fits = calendar === "gregorian" ? year >= 1500 && year <= 2100 : year >= 1200 && year <= 1500
  return fits ? { year, to: calendarAt(text, number.to)?.to ?? number.to } : undefined
}

function fullYear(short: number, calendar: Calendar): number {
  if (calendar === "gregorian") return short > 50 ? 1900 + short : 2000 + short
  return short > 20 ? 1300 + short : 1400 + short
}

interface MonthAt {
  readonly month: Month
  readonly to: number
  readonly named: boolean
}

/** «مهر», «مهرماه», «ماه مهر», «ماه مبارک رمضان» */
function monthAt(text: TimeText, from: number): MonthAt | undefined {
  let at = from
  if (keyAt(text, at) === "ماه") at++
  if (at > from && keyAt(text, at) === "مبارک") at++
  const match = text.months.longest(text.tokens, at) ?? withMonthWord(text, at)
  if (match === undefined) return undefined
  const after = keyAt(text, match.to) === "ماه" ? match.to + 1 : match.to
  return { month: match.value, to: after, named: at > from || after > match.to || "named" in match }
}

/** «تیرماه» in one token. */
function withMonthWord(text: TimeText, at: number): { value: Month; to: number; named: true } | undefined {
  const bare = /^(.+)ماه$/.exec(keyAt(text, at))?.[1]
  const month = bare === undefined ? undefined : months.find(([name]) => keyOf(name) === bare)
  return month === undefined ? undefined : { value: month[1], to: at + 1, named: true }
}

/** «روز دوشنبه ۱۲ مرداد», «۵ آبان ۹۹», «نوزدهم فروردین ۱۴۰۲» */
function readDate(text: TimeText, from: number): Match | undefined {
  const weekday = readWeekday(text, from)
  const start = weekday?.to ?? (keyAt(text, from) === "روز" ? from + 1 : from)
  const at = keyAt(text, start) === "،" ? start + 1 : start
  const day = readNumber(text.tokens, at)
  if (day === undefined || day.value < 1 || day.value > 31) return undefined
  const month = monthAt(text, day.to)
  if (month === undefined) return undefined
  const { calendar } = month.month
  const year = yearAt(text, month.to, calendar)
  const relative = year === undefined ? yearOffsetAt(text, month.to) : undefined
  const term = { kind: "date" as const, calendar, month: month.month.month, day: day.value }
  if (year !== undefined) return { to: year.to, term: { ...term, year: year.year } }
  return { to: relative?.to ?? (keyAt(text, month.to) === "جاری" ? month.to + 1 : month.to), term }
}

/** «امسال», «سال جاری», «سال گذشته» behind a month or a season. */
function yearOffsetAt(text: TimeText, at: number): { offset: number; to: number } | undefined {
  const word = yearWords.get(keyAt(text, at))
  if (word !== undefined) return { offset: word, to: at + 1 }
  const relation = keyAt(text, at) === "سال" ? relationOf(text, at + 1) : undefined
  return relation === undefined ? undefined : { offset: relation, to: at + 2 }
}

/** «1402/02/07», «15/7/1400», «1402-01-15», «98/12/25» */
function readNumericDate(text: TimeText, at: number): Match | undefined {
  const written = text.tokens[at]!.text
  const parts = /^([0-9]{1,4})([/.-])([0-9]{1,2})\2([0-9]{1,4})$/.exec(written)
  if (parts === null) return undefined
  const numbers = [Number(parts[1]), Number(parts[3]), Number(parts[4])] as const
  const yearFirst = parts[1]!.length === 4 || (parts[4]!.length < 4 && numbers[0] > 31)
  const [year, month, day] = yearFirst ? numbers : [numbers[2], numbers[1], numbers[0]]
  const full = year < 100 ? fullYear(year, "persian") : year
  const calendar = calendarOfYear(full)
  if (calendar === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return { to: at + 1, term: { kind: "date", calendar, year: full, month, day } }
}

/** «ژانویه ۲۰۲۰», «بهمن امسال», «ماه مهر», «ماه نوامبر گذشته» */
function readMonth(text: TimeText, at: number): Match | undefined {
  const found = monthAt(text, at)
  if (found === undefined) return undefined
  const { calendar, month } = found.month
  const year = yearAt(text, found.to, calendar)
  if (year !== undefined) return { to: year.to, term: { kind: "month", calendar, year: year.year, month } }
  const offset = yearOffsetAt(text, found.to)
  if (offset !== undefined)
    return { to: offset.to, term: { kind: "month", calendar, offset: offset.offset, month } }
  const certain = found.named || !doubtfulMonths.has(keyAt(text, at))
  if (!certain) return undefined
  const past = keyAt(text, found.to) === "گذشته" || keyAt(text, found.to) === "آینده"
  return { to: past ? found.to + 1 : found.to, term: { kind: "month", calendar, month } }
}

/** «سال ۱۴۰۲», «سال ۲۰۱۵ میلادی», «سال ۱۴۴۴ قمری», «سال گذشته میلادی», «امسال» */
function readYear(text: TimeText, at: number): Match | undefined {
  const word = yearWords.get(keyAt(text, at))
  if (word !== undefined) return { to: at + 1, term: { kind: "year", calendar: "persian", offset: word } }
  if (keyAt(text, at) !== "سال") return undefined
  if (/^(زراعی|آبی)$/.test(keyAt(text, at + 1))) {
    const offset = relationOf(text, at + 2)
    return offset === undefined ? undefined : { to: at + 3, term: { kind: "crop-year", offset } }
  }
  const relation = keyAt(text, at + 1) === "اخیر" ? undefined : relationOf(text, at + 1)
  if (relation !== undefined) {
    const named = calendarAt(text, at + 2)
    return {
      to: named?.to ?? at + 2,
      term: { kind: "year", calendar: named?.calendar ?? "persian", offset: relation },
    }
  }
  return readYearNumber(text, at + 1)
}

function readYearNumber(text: TimeText, at: number): Match | undefined {
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal) return undefined
  const named = calendarAt(text, number.to)
  const short = text.tokens[at]!.kind === "number" && text.tokens[at]!.text.length === 2
  const year = short ? fullYear(number.value, named?.calendar ?? "persian") : number.value
  const calendar = named?.calendar ?? calendarOfYear(year)
  if (calendar === undefined) return undefined
  return { to: named?.to ?? number.to, term: { kind: "year", calendar, year } }
}

/** «اوایل بهمن», «اواخر سال گذشته», «نیمه نخست امسال» */
function readModified(text: TimeText, at: number): Match | undefined {
  const mod = modifiers.get(keyAt(text, at))
  if (mod === undefined) return undefined
  const half = keyAt(text, at) === "نیمه" ? readNumber(text.tokens, at + 1) : undefined
  if (half?.ordinal && half.value <= 2) {
    const year = readYear(text, half.to)
    return year === undefined
      ? undefined
      : { to: year.to, term: { kind: "half", half: half.value === 1 ? 1 : 2, year: year.term } }
  }
  const period =
    readLooseMonth(text, at + 1) ??
    readYear(text, at + 1) ??
    readWeek(text, at + 1) ??
    readSeason(text, at + 1)
  return period === undefined ? undefined : { ...period, mod }
}

/** Behind «اوایل» a month's name is a month. */
function readLooseMonth(text: TimeText, at: number): Match | undefined {
  const month = readMonth(text, at)
  if (month !== undefined) return month
  const bare = monthAt(text, at)
  return bare === undefined ? undefined : { to: bare.to, term: { kind: "month", ...bare.month } }
}

function readWeek(text: TimeText, at: number): Match | undefined {
  const unit = keyAt(text, at)
  if (unit !== "هفته" && unit !== "ماه") return undefined
  const relation = keyAt(text, at + 1) === "اخیر" ? undefined : relationOf(text, at + 1)
  if (relation === undefined) return undefined
  return {
    to: at + 2,
    term: { kind: "units", unit: unit === "ماه" ? "M" : "W", offset: relation, from: "anchor" },
  }
}

function readSeason(text: TimeText, from: number): Match | undefined {
  const at = keyAt(text, from) === "فصل" ? from + 1 : from
  const season = seasons.get(keyAt(text, at))
  if (season === undefined) return undefined
  const year = readYear(text, at + 1) ?? readYearNumber(text, at + 1)
  if (year === undefined) return at > from ? { to: at + 1, term: { kind: "season", season } } : undefined
  return { to: year.to, term: { kind: "season", season, year: year.term } }
}

/** «دهه شصت», «دهه ۱۹۹۰ میلادی», «قرن نوزدهم میلادی» */
function readDecade(text: TimeText, at: number): Match | undefined {
  const unit = keyAt(text, at)
  if (unit !== "دهه" && unit !== "قرن") return undefined
  const number = readNumber(text.tokens, at + 1)
  if (number === undefined) return undefined
  const named = calendarAt(text, number.to)
  const to = named?.to ?? number.to
  if (unit === "قرن")
    return number.ordinal ? { to, term: { kind: "century", century: number.value } } : undefined
  if (number.ordinal || number.value % 10 !== 0) return undefined
  const start = number.value < 100 ? 1300 + number.value : number.value
  return {
    to,
    term: { kind: "decade", calendar: named?.calendar ?? calendarOfYear(start) ?? "persian", start },
  }
}

/** «سه هفته پیش», «شش ماه گذشته», «دو روز بعد», «یک سال و نیم», «دو دهه» */
function readUnits(text: TimeText, at: number): Match | undefined {
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || number.value === 0) return undefined
  const half = keyAt(text, number.to) === "و" && keyAt(text, number.to + 1) === "نیم"
  const unitAt = half ? number.to + 2 : number.to
  const unit = units.get(keyAt(text, unitAt))
  if (unit === undefined) return undefined
  const behind = keyAt(text, unitAt + 1) === "و" && keyAt(text, unitAt + 2) === "نیم"
  const to = behind ? unitAt + 3 : unitAt + 1
  const away = awayAt(text, to)
  const countable = unit === "D" || unit === "W" || unit === "M" || unit === "Y"
  if (away !== undefined && countable && !half && !behind) {
    return { to: to + 1, term: { kind: "units", unit, offset: away.sign * number.value, from: away.from } }
  }
  const window = /^(گذشته|اخیر|آینده)$/.test(keyAt(text, to)) ? to + 1 : to
  return { to: window, term: { kind: "duration", unit, amount: number.value, half: half || behind } }
}

/** «پیش» and «قبل» count from today, «بعد» from what was told, «دیگر» from today on. */
function awayAt(text: TimeText, at: number): { sign: -1 | 1; from: "anchor" | "text" } | undefined {
  const key = keyAt(text, at)
  if (key === "پیش" || key === "قبل")
    return keyAt(text, at + 1) === "از" ? undefined : { sign: -1, from: "anchor" }
  if (key === "بعد") return keyAt(text, at + 1) === "از" ? undefined : { sign: 1, from: "text" }
  return key === "دیگر" ? { sign: 1, from: "anchor" } : undefined
}

/** «ماه‌های اخیر», «چند روز گذشته», «سال‌های اخیر» */
function readVagueWindow(text: TimeText, at: number): Match | undefined {
  const several = keyAt(text, at) === "چند"
  const unit = /^(سال|ماه|هفته|روز|ساعت)(های|ها)?$/.exec(keyAt(text, several ? at + 1 : at))
  if (unit === null || (!several && unit[2] === undefined)) return undefined
  const to = several ? at + 2 : at + 1
  if (!/^(گذشته|اخیر|آینده)$/.test(keyAt(text, to))) return undefined
  const letter = { سال: "Y", ماه: "M", هفته: "W", روز: "D", ساعت: "H" }[unit[1]!]
  return {
    to: to + 1,
    term: { kind: "fixed", type: "DURATION", value: letter === "H" ? "PTXH" : `PX${letter}` },
  }
}

/** «هر پنجشنبه», «هر سه ماه یک‌بار», «ماهانه» */
function readSet(text: TimeText, at: number): Match | undefined {
  const word = sets.get(keyAt(text, at))
  if (word !== undefined) return fixedSet(at + 1, word)
  if (keyAt(text, at) !== "هر") return undefined
  const weekday = text.weekdays.longest(text.tokens, at + 1)
  if (weekday !== undefined) return fixedSet(weekday.to, `XXXX-WXX-${((weekday.value + 5) % 7) + 1}`)
  const number = readNumber(text.tokens, at + 1)
  const unitAt = number?.to ?? at + 1
  const unit = units.get(keyAt(text, unitAt))
  if (keyAt(text, at + 1) === "شب") return fixedSet(at + 2, "XXXX-XX-XXTNI")
  if (unit === undefined || !/^[YMWD]$/.test(unit)) return undefined
  const once = /^یکبار$/.test(keyAt(text, unitAt + 1))
    ? unitAt + 2
    : keyAt(text, unitAt + 1) === "یک" && keyAt(text, unitAt + 2) === "بار"
      ? unitAt + 3
      : unitAt + 1
  return fixedSet(once, `P${number?.value ?? 1}${unit}`)
}

function fixedSet(to: number, value: string): Match {
  return { to, term: { kind: "fixed", type: "SET", value } }
}

function readVague(text: TimeText, at: number): Match | undefined {
  const value = vague.get(keyAt(text, at))
  return value === undefined ? undefined : { to: at + 1, term: { kind: "fixed", type: "DATE", value } }
}

function readOccasion(text: TimeText, at: number): Match | undefined {
  const match = text.occasions.longest(text.tokens, at)
  if (match === undefined) return undefined
  const { calendar, month, day, last } = match.value
  return {
    to: match.to,
    term: { kind: "occasion", calendar, month, day, ...(last === undefined ? {} : { last }) },
  }
}

/** A day of any kind, as parts of the day and clocks take it. */
function readAnyDay(text: TimeText, at: number): Match | undefined {
  return readDate(text, at) ?? readNumericDate(text, at) ?? readDay(text, at) ?? readWeekday(text, at)
}

/** «عصر دیروز», «صبح دوشنبه», «شب نوزدهم رمضان», «نیمه‌شب دیشب» */
function readPart(text: TimeText, at: number): Match | undefined {
  const part = text.parts.longest(text.tokens, at)
  if (part === undefined) return undefined
  const night = readNight(text, part.to)
  if (night !== undefined) return night
  const day = readAnyDay(text, part.to)
  if (day === undefined) return undefined
  const lunar = day.term.kind === "date" && day.term.calendar === "islamic"
  const eve = keyAt(text, at) === "شب" && (day.term.kind === "weekday" || lunar)
  return {
    to: day.to,
    term: { kind: "part", part: part.value, of: day.term, ...(eve ? { eve: true as const } : {}) },
  }
}

/** «پنجشنبه شب», «دیروز عصر» */
function readDayThenPart(text: TimeText, at: number): Match | undefined {
  const day = readAnyDay(text, at)
  const part = day === undefined ? undefined : text.parts.longest(text.tokens, day.to)
  if (day === undefined || part === undefined || day.term.kind === "date") return undefined
  return { to: part.to, term: { kind: "part", part: part.value, of: day.term } }
}

/** «ساعت ۸ صبح فردا», «ساعت ۱۸:۴۵», «ساعت ۱۴ و ۲۰ دقیقه» */
function readClock(text: TimeText, at: number): Match | undefined {
  if (keyAt(text, at) !== "ساعت") return undefined
  const hands = clockHands(text, at + 1)
  if (hands === undefined) return undefined
  const part = text.parts.longest(text.tokens, hands.to)
  const day = readAnyDay(text, part?.to ?? hands.to)
  const to = day?.to ?? part?.to ?? hands.to
  const of = day?.term ?? { kind: "day", offset: 0 }
  return {
    to,
    term: {
      kind: "clock",
      hour: hands.hour,
      minute: hands.minute,
      of,
      ...(part === undefined ? {} : { part: part.value }),
    },
  }
}

function clockHands(text: TimeText, at: number): { hour: number; minute: number; to: number } | undefined {
  const digital = /^([0-9]{1,2}):([0-9]{2})$/.exec(text.tokens[at]?.text ?? "")
  if (digital !== null) return { hour: Number(digital[1]), minute: Number(digital[2]), to: at + 1 }
  const hour = readNumber(text.tokens, at)
  if (hour === undefined || hour.ordinal || hour.value > 24) return undefined
  const minute = keyAt(text, hour.to) === "و" ? readNumber(text.tokens, hour.to + 1) : undefined
  return minute !== undefined && keyAt(text, minute.to) === "دقیقه"
    ? { hour: hour.value, minute: minute.value, to: minute.to + 1 }
    : { hour: hour.value, minute: 0, to: hour.to }
}

/** «۱۰ تا ۱۴ اردیبهشت», «روزهای ۶ تا ۸ ژوئن»: the first end borrows month and year from the last. */
function readRange(text: TimeText, at: number): Match | undefined {
  const first = readNumber(text.tokens, at)
  if (first === undefined || keyAt(text, first.to) !== "تا") return undefined
  const last = readDate(text, first.to + 1)
  if (last?.term.kind !== "date" || first.value > 31) return undefined
  return { to: last.to, term: { kind: "range", first: { ...last.term, day: first.value }, last: last.term } }
}

/** In the order in which they are tried: the longest match wins, and of equals the first. */
export const timeRules: readonly TimeRule[] = [
  { name: "times/day", example: "امروز، دیروز، روز گذشته", read: readDay },
  { name: "times/night", example: "دیشب، امشب", read: readNight },
  { name: "times/weekday", example: "روز سه‌شنبه، پنجشنبه آینده، دوشنبه هفته جاری", read: readWeekday },
  { name: "times/date", example: "نوزدهم فروردین ۱۴۰۲، دوشنبه ۱۲ مرداد، ۸ آوریل", read: readDate },
  { name: "times/numeric-date", example: "۱۴۰۲/۰۱/۱۹", read: readNumericDate },
  { name: "times/month", example: "ژانویه ۲۰۲۰، بهمن امسال، ماه مهر", read: readMonth },
  { name: "times/year", example: "سال ۱۴۰۲، سال گذشته میلادی، امسال، سال زراعی جاری", read: readYear },
  { name: "times/part-of-period", example: "اوایل بهمن، نیمه نخست امسال", read: readModified },
  { name: "times/week-or-month", example: "هفته آینده، ماه جاری", read: readWeek },
  { name: "times/season", example: "تابستان امسال", read: readSeason },
  { name: "times/decade", example: "دهه شصت، قرن نوزدهم میلادی", read: readDecade },
  { name: "times/units", example: "پنج روز پیش، شش ماه گذشته، یک سال و نیم", read: readUnits },
  { name: "times/vague-window", example: "ماه‌های اخیر، چند روز گذشته", read: readVagueWindow },
  { name: "times/set", example: "هر پنجشنبه، ماهانه", read: readSet },
  { name: "times/vague", example: "اخیراً، هم‌اکنون", read: readVague },
  { name: "times/occasion", example: "عید فطر، سیزده‌به‌در، هفته دولت", read: readOccasion },
  { name: "times/part-of-day", example: "عصر دیروز، شب نوزدهم رمضان", read: readPart },
  { name: "times/day-then-part", example: "پنجشنبه شب", read: readDayThenPart },
  { name: "times/clock", example: "ساعت ۸ صبح فردا", read: readClock },
  { name: "times/range", example: "۱۰ تا ۱۴ اردیبهشت", read: readRange },
]
