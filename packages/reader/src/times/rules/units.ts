import type { UnitForm } from "../joined-units.ts"
import { readNumber } from "../numbers.ts"
import type { From, Term } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { wordSet } from "../word-lists.ts"
import { lasting, type Unit } from "../words/periods.ts"
import { isAhead, relationAt } from "./relations.ts"
import type { Match, TimeRule } from "./rule.ts"

/** A number of units: «سه هفته», «دو سه روز», «یک سال و نیم», «سه‌ماهه». */
interface Counted {
  readonly spans: readonly (readonly [unit: Unit, amount: number])[]
  readonly upTo?: number
  readonly form: UnitForm
  readonly to: number
}

/** «سه هفته پیش», «شش ماه گذشته», «دو روز بعد», «یک سال و نیم», «۷۲ ساعت», «سه تا چهار ماه» */
function readUnits(text: TimeText, at: number): Match | undefined {
  const counted = countedAt(text, at)
  if (counted === undefined) return undefined
  if (counted.form === "age" ? !lasts(text, at) : isAge(text, counted, at)) return undefined
  const away = counted.form === "noun" ? awayTerm(text, counted, at) : undefined
  if (away !== undefined) return away
  const duration: Term = {
    kind: "duration",
    spans: counted.spans,
    ...(counted.upTo === undefined ? {} : { upTo: counted.upTo }),
  }
  const window = windowEnd(text, counted.to) ?? oneMore(text, counted.to, at)
  return { to: window ?? counted.to, term: duration }
}

const lastingNouns = wordSet(lasting)

/** «قرارداد ۲۵ ساله» lasts; «جوان ۲۵ ساله» is of that age. */
function lasts(text: TimeText, at: number): boolean {
  const noun = keyAt(text, at - 1)
  return lastingNouns.has(noun) || lastingNouns.has(noun.replace(/(های|ها|ی)$/, ""))
}

/** «زیر ۲۰ سال», «بالای ۶۰ سال», «۱۸ سال سن»; but «بالای ۱۰ سال سابقه» lasts. */
function isAge(text: TimeText, { spans, to }: Counted, at: number): boolean {
  if (spans[0]![0] !== "Y") return false
  if (keyAt(text, to) === "سن") return true
  return /^(زیر|بالای|سنین|سن)$/.test(keyAt(text, at - 1)) && !lastingNouns.has(keyAt(text, to))
}

function countedAt(text: TimeText, at: number): Counted | undefined {
  const counted = oneCountedAt(text, at)
  return counted === undefined || counted.upTo !== undefined ? counted : withRest(text, counted)
}

function oneCountedAt(text: TimeText, at: number): Counted | undefined {
  const joined = text.book.joinedUnits.get(keyAt(text, at))
  if (joined !== undefined) return { spans: [[joined.unit, joined.amount]], form: joined.form, to: at + 1 }
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || number.value <= 0) return undefined
  const upper = rangeEnd(text, number.to)
  const unitAt = upper?.to ?? number.to
  const found = unitWordAt(text, unitAt)
  if (found === undefined) return undefined
  const upTo = upper?.value ?? number.upTo
  const counted: Counted = { spans: [[found.unit, number.value]], form: found.form, to: unitAt + 1 }
  return upTo === undefined ? counted : { ...counted, upTo }
}

/** «سه تا چهار ماه» */
function rangeEnd(text: TimeText, at: number): { value: number; to: number } | undefined {
  if (!/^(تا|الی|-)$/.test(keyAt(text, at))) return undefined
  const last = readNumber(text.tokens, at + 1)
  return last === undefined || last.ordinal ? undefined : { value: last.value, to: last.to }
}

function unitWordAt(text: TimeText, at: number): { unit: Unit; form: UnitForm } | undefined {
  const key = keyAt(text, at)
  const { units, adjectives, ages } = text.book
  const noun = units.get(key)
  if (noun !== undefined) return { unit: noun, form: "noun" }
  const adjective = adjectives.get(key)
  if (adjective !== undefined) return { unit: adjective, form: "adjective" }
  const age = ages.get(key)
  return age === undefined ? undefined : { unit: age, form: "age" }
}

/** «… و نیم», «… و سه ماه و ده روز»: ever smaller units. */
function withRest(text: TimeText, first: Counted): Counted {
  let counted = first
  while (counted.form === "noun" && keyAt(text, counted.to) === "و") {
    const [unit, amount] = counted.spans.at(-1)!
    if (keyAt(text, counted.to + 1) === "نیم")
      return { ...counted, spans: [...counted.spans.slice(0, -1), [unit, amount + 0.5]], to: counted.to + 2 }
    const next = oneCountedAt(text, counted.to + 1)
    if (next === undefined || next.form !== "noun" || next.upTo !== undefined) return counted
    if (!isSmaller(next.spans[0]![0], unit)) return counted
    counted = { ...counted, spans: [...counted.spans, ...next.spans], to: next.to }
  }
  return counted
}

const order: readonly Unit[] = ["S", "MIN", "H", "D", "W", "M", "Y", "DECADE", "CENTURY"]

const isSmaller = (a: Unit, b: Unit): boolean => order.indexOf(a) < order.indexOf(b)

/** «پیش», «قبل», «بعد», «دیگر», «پس از آن» behind the units: a point of time. */
function awayTerm(text: TimeText, counted: Counted, start: number): Match | undefined {
  const key = keyAt(text, counted.to)
  if (/^(گذشته|جاری|آینده|آتی|کنونی|قبلی|پیشین|حاضر|فعلی)$/.test(key) || isAhead(text, counted.to))
    return undefined
  if (key === "دیگر") {
    return isPoint(text, counted, start) ? pointTerm(counted, 1, "anchor", counted.to + 1) : undefined
  }
  const relation = relationAt(text, counted.to)
  if (relation === undefined || relation.offset === 0) return undefined
  return pointTerm(counted, relation.offset, relation.from, relation.to)
}

/** «دو روز دیگر» is a day; «برای دو ماه دیگر» and «یک سال دیگر» may be so much more. */
function isPoint(text: TimeText, counted: Counted, start: number): boolean {
  const before = keyAt(text, start - 1)
  return before === "تا" || (counted.spans[0]![1] > 1 && !/^(برای|مدت)$/.test(before))
}

const oneMore = (text: TimeText, at: number, start: number): number | undefined =>
  keyAt(text, at) === "دیگر" && /^(برای|مدت)$/.test(keyAt(text, start - 1)) ? at + 1 : undefined

function pointTerm(counted: Counted, sign: -1 | 1, from: From, to: number): Match | undefined {
  const { unit, amount } = inWholeUnits(counted)
  if (
    counted.upTo !== undefined ||
    unit === "H" ||
    unit === "MIN" ||
    unit === "S" ||
    !Number.isInteger(amount)
  ) {
    if (from !== "anchor") return undefined
    return { to, term: { kind: "fixed", type: "DATE", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" } }
  }
  if (unit === "CENTURY") return undefined
  return { to, term: { kind: "units", calendar: "persian", unit, offset: sign * amount, from } }
}

/** «یک سال و نیم» are eighteen months, «دو سال و سه ماه» twenty-seven. */
function inWholeUnits({ spans }: Counted): { unit: Unit; amount: number } {
  const [unit, amount] = spans[0]!
  const smaller = spans[1]
  if (smaller === undefined && Number.isInteger(amount)) return { unit, amount }
  if (unit === "Y" && (smaller === undefined || smaller[0] === "M"))
    return { unit: "M", amount: amount * 12 + (smaller?.[1] ?? 0) }
  return { unit: smaller === undefined ? unit : "S", amount: Number.NaN }
}

/** «گذشته», «اخیر», «آینده», «پیش رو» behind the units: a stretch that touches today. */
function windowEnd(text: TimeText, at: number): number | undefined {
  if (isAhead(text, at)) return keyAt(text, at) === "پیش" ? at + 2 : at + 1
  return /^(گذشته|اخیر|آینده|آتی)$/.test(keyAt(text, at)) ? at + 1 : undefined
}

/** «ماه‌های اخیر», «چند روز گذشته», «سال‌های اخیر», «هفته اخیر», «چند روز» */
function readVagueWindow(text: TimeText, at: number): Match | undefined {
  const several = /^(چند|چندین|دهها|صدها|هزاران)$/.test(keyAt(text, at))
  const unitAt = several ? at + 1 : at
  const plural = several ? undefined : text.book.pluralUnits.get(keyAt(text, unitAt))
  const form = several ? unitWordAt(text, unitAt) : undefined
  const nights = several && keyAt(text, unitAt) === "شب" ? "D" : undefined
  const single = nights ?? (several ? form?.unit : text.book.units.get(keyAt(text, unitAt)))
  const unit = plural ?? single
  if (unit === undefined || form?.form === "age") return undefined
  const point =
    several && (nights !== undefined || form?.form === "noun") ? vaguePoint(text, unitAt + 1) : undefined
  if (point !== undefined) return point
  const window = windowEnd(text, unitAt + 1)
  if (window !== undefined && (several || plural !== undefined))
    return { to: window, term: { kind: "fixed", type: "DURATION", value: vagueDuration(unit) } }
  if (several)
    return { to: unitAt + 1, term: { kind: "fixed", type: "DURATION", value: vagueDuration(unit) } }
  return recentUnit(text, unit, unitAt + 1)
}

/** «هفته اخیر», «دهه اخیر»: one such unit up to today. */
function recentUnit(text: TimeText, unit: Unit, at: number): Match | undefined {
  const shift = keyAt(text, at - 1) === "شبانهروز" && keyAt(text, at) === "گذشته"
  if (keyAt(text, at) !== "اخیر" && !shift) return undefined
  if (text.book.pluralUnits.has(keyAt(text, at - 1)) || unit === "S" || unit === "MIN") return undefined
  return { to: at + 1, term: { kind: "duration", spans: [[unit, 1]] } }
}

function vaguePoint(text: TimeText, at: number): Match | undefined {
  const key = keyAt(text, at)
  if (key === "دیگر") return { to: at + 1, term: { kind: "fixed", type: "DATE", value: "FUTURE_REF" } }
  if (!/^(پیش|قبل)$/.test(key) || keyAt(text, at + 1) === "از" || isAhead(text, at)) return undefined
  return { to: at + 1, term: { kind: "fixed", type: "DATE", value: "PAST_REF" } }
}

function vagueDuration(unit: Unit): string {
  const clocks: Partial<Record<Unit, string>> = {
    H: "PTXH",
    MIN: "PTXM",
    S: "PTXS",
    DECADE: "PX0Y",
    CENTURY: "PX00Y",
  }
  return clocks[unit] ?? `PX${unit}`
}

/** «ساعاتی پیش», «مدتی قبل», «چندی پیش», «سال‌ها پیش»; «سال‌ها» alone lasts. */
function readVagueSpan(text: TimeText, at: number): Match | undefined {
  if (!text.book.vagueSpans.has(keyAt(text, at))) return undefined
  const point = vaguePoint(text, at + 1)
  if (point !== undefined) return point
  const unit = /^(سالها|ماهها|هفتهها|قرنها)$/.test(keyAt(text, at))
    ? text.book.pluralUnits.get(keyAt(text, at))
    : undefined
  if (unit === undefined || /^(این|آن|همه)$/.test(keyAt(text, at - 1))) return undefined
  return { to: at + 1, term: { kind: "fixed", type: "DURATION", value: vagueDuration(unit) } }
}

/** «دو شب پیش», «سه شب قبل» */
function readNightsAgo(text: TimeText, at: number): Match | undefined {
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || number.upTo !== undefined || !Number.isInteger(number.value))
    return undefined
  const relation = keyAt(text, number.to) === "شب" ? relationAt(text, number.to + 1) : undefined
  if (relation?.offset !== -1 || relation.from !== "anchor" || keyAt(text, number.to + 1) === "گذشته")
    return undefined
  const of = { kind: "day" as const, offset: -number.value, from: "anchor" as const }
  return { to: relation.to, term: { kind: "part", part: "TNI", of } }
}

export const unitRules: readonly TimeRule[] = [
  { name: "times/nights-ago", example: "دو شب پیش", starters: ["number"], read: readNightsAgo },
  { name: "times/units", example: "یک سال و نیم", starters: ["number"], read: readUnits },
  {
    name: "times/vague-window",
    example: "ماه‌های اخیر",
    starters: ["period", "number"],
    read: readVagueWindow,
  },
  { name: "times/vague-span", example: "ساعاتی پیش", starters: ["period"], read: readVagueSpan },
]
