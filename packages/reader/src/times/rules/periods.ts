import { readNumber } from "../numbers.ts"
import type { DaysTerm, YearSaid } from "../term.ts"
import type { Calendar } from "../time.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { weeksAt } from "./days.ts"
import { monthWithYear, nearAt } from "./months.ts"
import { calendarAt, relationAt } from "./relations.ts"
import type { Match, TimeRule } from "./rule.ts"
import { calendarOfYear, readYear, yearTail } from "./years.ts"

/** «هفته آینده», «ماه جاری», «دهه گذشته», «این هفته», «ماه گذشته میلادی» */
function readUnit(text: TimeText, from: number): Match<DaysTerm> | undefined {
  const pointer = keyAt(text, from)
  const at = /^(این|همین|همان|آن)$/.test(pointer) ? from + 1 : from
  const unit = text.book.units.get(keyAt(text, at))
  if (unit !== "W" && unit !== "M" && unit !== "DECADE" && unit !== "Y") return undefined
  if (at > from) return pointedUnit(pointer, unit, at + 1)
  if (unit === "Y") return undefined
  const relation = relationAt(text, at + 1)
  if (relation === undefined) return undefined
  const named = calendarAt(text, relation.to)
  const calendar = named?.calendar ?? "persian"
  const term = { kind: "units" as const, calendar, unit, offset: relation.offset, from: relation.from }
  return {
    to: named?.to ?? relation.to,
    term: unit === "DECADE" ? { kind: "decade", calendar, offset: relation.offset } : term,
  }
}

/** «این هفته» is ours, «همان ماه» the text's; «این سال» and «این دهه» may be either. */
function pointedUnit(
  pointer: string,
  unit: "W" | "M" | "DECADE" | "Y",
  to: number,
): Match<DaysTerm> | undefined {
  const ours = pointer === "این" || pointer === "همین"
  if (unit === "DECADE" || (ours && unit === "Y") || (pointer === "آن" && unit === "W")) return undefined
  return { to, term: { kind: "units", calendar: "persian", unit, offset: 0, from: ours ? "anchor" : "text" } }
}

const seasonMonths: readonly (readonly [first: number, last: number, prefix: string])[] = [
  [1, 3, "SP"],
  [4, 6, "SU"],
  [7, 9, "FA"],
  [10, 12, "WI"],
]

/** «تابستان امسال», «پاییز ۱۴۰۱», «زمستان گذشته», «فصل بهار» */
function readSeason(text: TimeText, from: number): Match<DaysTerm> | undefined {
  const at = keyAt(text, from) === "فصل" ? from + 1 : from
  const which = text.book.seasons.get(keyAt(text, at))
  if (which === undefined) return undefined
  const [first, last, prefix] = seasonMonths[which]!
  const year = yearTail(text, at + 1, undefined)
  if (year !== undefined)
    return { to: year.to, term: { kind: "months", first, last, year: year.term, prefix } }
  const near = nearAt(text, at + 1)
  const season = { kind: "season" as const, first, last }
  if (near !== undefined) return { to: near.to, term: { ...season, near: near.near } }
  return at > from ? { to: at + 1, term: season } : undefined
}

const thisYear: YearSaid = { kind: "year", calendar: "persian", offset: 0 }

const places: ReadonlyMap<string, number> = new Map([
  ["پایانی", -1],
  ["آخر", -1],
  ["دوم", 2],
])

/** Which of several: «نخست», «سوم», «پایانی» (-1). */
function placeAt(text: TimeText, at: number): { place: number; to: number } | undefined {
  const word = places.get(keyAt(text, at))
  if (word !== undefined) return { place: word, to: at + 1 }
  if (keyAt(text, at) === "ابتدایی") return { place: 1, to: at + 1 }
  const number = readNumber(text.tokens, at)
  return number?.ordinal ? { place: number.value, to: number.to } : undefined
}

/** «نیمه نخست امسال», «نیمه دوم مهر», «نیمه اول سال ۲۰۲۳» */
function readHalf(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (!/^(نیمه|نیمسال)$/.test(keyAt(text, at))) return undefined
  const place = placeAt(text, at + 1)
  if (place === undefined || place.place > 2) return undefined
  const second = place.place !== 1
  const year = yearOrThis(text, place.to)
  if (year !== undefined) {
    const [first, last] = second ? [7, 12] : [1, 6]
    return {
      to: year.to,
      term: { kind: "months", first, last, year: year.term, prefix: second ? "H2" : "H1" },
    }
  }
  const month = monthLoose(text, place.to)
  if (month === undefined) return undefined
  return {
    to: month.to,
    term: { kind: "days-of-month", ...(second ? { first: 16 } : { first: 1, last: 15 }), month: month.term },
  }
}

/** A year, where «سال» alone is the present one: «نیمه دوم سال». */
function yearOrThis(text: TimeText, at: number): Match<YearSaid> | undefined {
  const year = yearTail(text, at, undefined)
  if (year !== undefined) return year
  const alone = keyAt(text, at) === "سال" && !/^(مالی|زراعی|آبی|تحصیلی|های)$/.test(keyAt(text, at + 1))
  return alone ? { to: at + 1, term: thisYear } : undefined
}

/** A month by name or by relation: «مهر», «ماه جاری», «ماه». */
function monthLoose(text: TimeText, at: number): Match<DaysTerm> | undefined {
  return monthWithYear(text, at) ?? readUnitOf(text, at, "M")
}

function readUnitOf(text: TimeText, at: number, unit: "M" | "W"): Match<DaysTerm> | undefined {
  const match = readUnit(text, at)
  return match?.term.kind === "units" && match.term.unit === unit ? match : undefined
}

/** «شش‌ماهه نخست امسال», «سه ماه پایانی سال ۱۴۰۱», «سه‌ماهه چهارم ۲۰۲۲», «یازده‌ماهه سال گذشته» */
function readMonths(text: TimeText, at: number): Match<DaysTerm> | undefined {
  const count = monthCount(text, at)
  if (count === undefined || count.months > 12) return undefined
  const place = placeAt(text, count.to)
  if (place === undefined && !count.adjective) return undefined
  const year = yearOrThis(text, place?.to ?? count.to)
  if (year === undefined) return undefined
  const first = firstMonth(count.months, place?.place ?? 1)
  if (first < 1 || first + count.months - 1 > 12) return undefined
  const prefix = prefixOf(count.months, first)
  return {
    to: year.to,
    term: {
      kind: "months",
      first,
      last: first + count.months - 1,
      year: year.term,
      ...(prefix === undefined ? {} : { prefix }),
    },
  }
}

/** «ربع چهارم ۲۰۲۲», «فصل دوم سال ۱۴۰۲» */
function readQuarter(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (!/^(ربع|فصل)$/.test(keyAt(text, at))) return undefined
  const place = placeAt(text, at + 1)
  const year = place && yearTail(text, place.to, undefined)
  if (place === undefined || year === undefined || place.place > 4) return undefined
  const first = firstMonth(3, place.place)
  const prefix = `Q${(first + 2) / 3}`
  return { to: year.to, term: { kind: "months", first, last: first + 2, year: year.term, prefix } }
}

function monthCount(
  text: TimeText,
  at: number,
): { months: number; adjective: boolean; to: number } | undefined {
  const joined = text.book.joinedUnits.get(keyAt(text, at))
  if (joined?.unit === "M") return { months: joined.amount, adjective: joined.form === "age", to: at + 1 }
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || !Number.isInteger(number.value)) return undefined
  const key = keyAt(text, number.to)
  return key === "ماه" || key === "ماهه"
    ? { months: number.value, adjective: key === "ماهه", to: number.to + 1 }
    : undefined
}

const firstMonth = (months: number, place: number): number =>
  place === -1 ? 13 - months : (place - 1) * months + 1

function prefixOf(months: number, first: number): string | undefined {
  if (months === 3 && (first - 1) % 3 === 0) return `Q${(first - 1) / 3 + 1}`
  return months === 6 ? (first === 1 ? "H1" : "H2") : undefined
}

/** «دهه اول محرم», «هفته دوم مهر», «دهه پایانی ماه جاری» */
function readDaysOfMonth(text: TimeText, at: number): Match<DaysTerm> | undefined {
  const length = ({ دهه: 10, هفته: 7 } as Record<string, number>)[keyAt(text, at)]
  const place = length === undefined ? undefined : placeAt(text, at + 1)
  if (length === undefined || place === undefined) return undefined
  const month = monthLoose(text, place.to)
  if (month === undefined) return undefined
  const days = stretch(length, place.place)
  return days && { to: month.to, term: { kind: "days-of-month", ...days, month: month.term } }
}

/** «آخرین روز اسفند», «نخستین روز سال», «واپسین روز ماه گذشته» */
function readEdgeDay(text: TimeText, at: number): Match<DaysTerm> | undefined {
  const edge = text.book.edges.get(keyAt(text, at))
  if (edge === undefined || keyAt(text, at + 1) !== "روز") return undefined
  const start = keyAt(text, at + 2) === "از" ? at + 3 : at + 2
  const period =
    monthWithYear(text, start) ??
    readUnitOf(text, start, "M") ??
    yearOrThis(text, start) ??
    presentUnit(text, start)
  if (period === undefined) return undefined
  const days = edge < 0 ? { first: -1 } : { first: 1, last: 1 }
  return { to: period.to, term: { kind: "days-of-month", ...days, month: period.term } }
}

/** «نیمه دوم قرن بیستم», «نیمه اول دهه ۷۰» */
function readHalfOfCentury(text: TimeText, at: number): Match | undefined {
  const place = keyAt(text, at) === "نیمه" ? placeAt(text, at + 1) : undefined
  const period = place && (readCentury(text, place.to) ?? readDecade(text, place.to))
  if (place === undefined || period === undefined || place.place > 2) return undefined
  return { to: period.to, term: period.term, mod: place.place === 1 ? "START" : "END" }
}

function stretch(length: number, place: number): { first: number; last?: number } | undefined {
  if (place === -1) return { first: -length }
  if (length === 10 && place === 3) return { first: 21 }
  if (place * length > 30) return undefined
  return { first: (place - 1) * length + 1, last: place * length }
}

/** «دهه شصت», «دهه ۱۹۹۰ میلادی» */
function readDecade(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (keyAt(text, at) !== "دهه") return undefined
  const number = readNumber(text.tokens, at + 1)
  if (number === undefined || number.ordinal || number.value % 10 !== 0) return undefined
  const named = calendarAt(text, number.to)
  const to = named?.to ?? number.to
  if (number.value >= 10 && number.value < 100)
    return {
      to,
      term: { kind: "decade", calendar: named?.calendar ?? "persian", start: number.value, short: true },
    }
  const calendar = named?.calendar ?? calendarOfYear(number.value)
  return calendar && { to, term: { kind: "decade", calendar, start: number.value } }
}

/** «دهه‌های ۶۰ و ۷۰», «دهه‌های ۱۳۶۰ تا ۱۳۸۰» */
function readDecades(text: TimeText, at: number): Match | undefined {
  if (keyAt(text, at) !== "دهههای") return undefined
  const first = decadeAt(text, at + 1)
  const mark = first && keyAt(text, first.to)
  if (first === undefined || !/^(و|تا)$/.test(mark!)) return undefined
  const last = decadeAt(text, first.to + 1)
  if (last === undefined) return undefined
  const apart = last.value - first.value
  if (apart <= 0 || (mark === "و" && apart !== 10)) return undefined
  const named = calendarAt(text, last.to)
  const decade = (value: number): DaysTerm => ({
    kind: "decade",
    calendar: named?.calendar ?? calendarOfYear(value) ?? "persian",
    start: value,
    ...(value < 100 ? { short: true as const } : {}),
  })
  return {
    to: named?.to ?? last.to,
    term: { kind: "range", first: decade(first.value), last: decade(last.value) },
  }
}

function decadeAt(text: TimeText, at: number): { value: number; to: number } | undefined {
  const number = readNumber(text.tokens, at)
  return number === undefined || number.ordinal || number.value % 10 !== 0 || number.value < 10
    ? undefined
    : number
}

/** «قرن نوزدهم میلادی», «قرن بیستم», «قرن چهارم هجری قمری»: up to the fifteenth the calendar must be said. */
function readCentury(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (!/^(قرن|سده)$/.test(keyAt(text, at))) return undefined
  const number = readNumber(text.tokens, at + 1)
  if (number === undefined || number.value < 1 || number.value > 21) return undefined
  const named = calendarAt(text, number.to)
  const calendar: Calendar | undefined = named?.calendar ?? (number.value > 15 ? "gregorian" : undefined)
  if (calendar === undefined || isBeforeChrist(text, number.to)) return undefined
  return { to: named?.to ?? number.to, term: { kind: "century", calendar, century: number.value } }
}

const isBeforeChrist = (text: TimeText, at: number): boolean =>
  /^(پیش|قبل)$/.test(keyAt(text, at)) && keyAt(text, at + 1) === "از" && keyAt(text, at + 2) === "میلاد"

/** «آخر هفته», «آخر هفته آینده»: Thursday and Friday. */
function readWeekend(text: TimeText, at: number): Match<DaysTerm> | undefined {
  if (keyAt(text, at) !== "آخر") return undefined
  const weeks = weeksAt(text, at + 1)
  if (weeks !== undefined) return { to: weeks.to, term: { kind: "weekend", weeks: weeks.offset } }
  return keyAt(text, at + 1) === "هفته" ? { to: at + 2, term: { kind: "weekend", weeks: 0 } } : undefined
}

/** «سال مالی منتهی به ۲۹ اسفند ۱۴۰۱» is read where dates are; a period of any kind behind «اوایل». */
function readPeriod(text: TimeText, at: number): Match<DaysTerm> | undefined {
  return (
    monthWithYear(text, at) ??
    readUnit(text, at) ??
    readYear(text, at) ??
    readSeason(text, at) ??
    readDecade(text, at) ??
    readCentury(text, at) ??
    presentUnit(text, at)
  )
}

/** «پایان سال», «ابتدای ماه»: the present one. */
function presentUnit(text: TimeText, at: number): Match<DaysTerm> | undefined {
  const unit = text.book.units.get(keyAt(text, at))
  const to = at + 1
  if (isQualified(text, to)) return undefined
  if (unit === "Y") return { to, term: thisYear }
  if (unit !== "M" && unit !== "W") return undefined
  return { to, term: { kind: "units", calendar: "persian", unit, offset: 0, from: "anchor" } }
}

/** «پایان سال تحصیلی», «ابتدای ماه عسل»: a noun or a number behind it makes it another year. */
function isQualified(text: TimeText, at: number): boolean {
  const token = text.tokens[at]
  if (token === undefined || token.kind === "punctuation") return false
  if (token.kind === "number") return true
  return /^(تحصیلی|مالی|زراعی|آبی|نو|دوم|اول|سوم|چهارم|پنجم|عسل|ماه|برابر|اخیر|های|میلادی|قمری|شمسی|خورشیدی|قبل|گذشته)$/.test(
    token.key,
  )
}

/** «اوایل بهمن», «پایان سال جاری», «نیمه اردیبهشت», «اواخر دهه ۷۰» */
function readModified(text: TimeText, at: number): Match | undefined {
  const mod = text.book.modifiers.get(keyAt(text, at))
  if (mod === undefined) return undefined
  const period = readPeriod(text, at + 1)
  return period && { to: period.to, term: period.term, mod }
}

export const periodRules: readonly TimeRule[] = [
  { name: "times/week-or-month", example: "هفته آینده", starters: ["period", "pointer"], read: readUnit },
  { name: "times/season", example: "تابستان امسال", starters: ["period"], read: readSeason },
  { name: "times/half", example: "نیمه نخست امسال", starters: ["period"], read: readHalf },
  { name: "times/months-of-year", example: "شش‌ماهه دوم سال گذشته", starters: ["number"], read: readMonths },
  { name: "times/quarter", example: "ربع چهارم سال ۲۰۲۲", starters: ["period", "clock"], read: readQuarter },
  { name: "times/edge-day", example: "آخرین روز اسفند", starters: ["modifier"], read: readEdgeDay },
  {
    name: "times/half-of-century",
    example: "نیمه دوم قرن بیستم",
    starters: ["period"],
    read: readHalfOfCentury,
  },
  { name: "times/days-of-month", example: "دهه دوم مهر", starters: ["period"], read: readDaysOfMonth },
  { name: "times/decade", example: "دهه شصت", starters: ["period"], read: readDecade },
  { name: "times/decades", example: "دهه‌های ۶۰ و ۷۰", starters: ["period"], read: readDecades },
  { name: "times/century", example: "قرن نوزدهم میلادی", starters: ["period"], read: readCentury },
  { name: "times/weekend", example: "آخر هفته جاری", starters: ["modifier"], read: readWeekend },
  { name: "times/part-of-period", example: "اوایل بهمن", starters: ["modifier"], read: readModified },
]
