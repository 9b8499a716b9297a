import { readNumber } from "../numbers.ts"
import { durationOf } from "../resolve/durations.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { wordMap } from "../word-lists.ts"
import { partsOfSets, type Unit } from "../words/periods.ts"
import type { Match, TimeRule } from "./rule.ts"

const parts = wordMap(partsOfSets)

/** «هر پنجشنبه», «هر سه ماه یک‌بار», «ماهانه», «پنجشنبه‌ها», «هر شب» */
function readSet(text: TimeText, at: number): Match | undefined {
  const word = text.book.sets.get(keyAt(text, at))
  if (word !== undefined) return set(at + 1, word)
  const weekdays = text.book.weekdaySets.longest(text.tokens, at)
  if (weekdays !== undefined) return set(weekdays.to, weekly(weekdays.value))
  return keyAt(text, at) === "هر" ? readEvery(text, at + 1) : undefined
}

function readEvery(text: TimeText, at: number): Match | undefined {
  const start = keyAt(text, at) === "روز" && text.book.weekdays.longest(text.tokens, at + 1) ? at + 1 : at
  const weekday = text.book.weekdays.longest(text.tokens, start)
  if (weekday !== undefined) return everyWeekday(text, weekday.value, weekday.to)
  const part = parts.get(keyAt(text, at))
  if (part !== undefined) return set(at + 1, `XXXX-XX-XX${part}`)
  const number = readNumber(text.tokens, at)
  const unitAt = number?.to ?? at
  const unit = text.book.units.get(keyAt(text, unitAt)) ?? annual(keyAt(text, unitAt))
  if (unit === undefined || number?.ordinal) return undefined
  const daily = unit === "D" && number === undefined ? parts.get(keyAt(text, unitAt + 1)) : undefined
  if (daily !== undefined) return set(unitAt + 2, `XXXX-XX-XX${daily}`)
  return set(onceAt(text, unitAt + 1), durationOf([[unit, number?.value ?? 1]]))
}

const annual = (key: string): Unit | undefined => (key === "ساله" ? "Y" : undefined)

function everyWeekday(text: TimeText, weekday: number, at: number): Match {
  const part = parts.get(keyAt(text, at))
  return part === undefined ? set(at, weekly(weekday)) : set(at + 1, `${weekly(weekday)}${part}`)
}

/** ISO counts Monday as 1. */
const weekly = (weekday: number): string => `XXXX-WXX-${((weekday + 5) % 7) + 1}`

/** Behind «یک‌بار», «یک بار», «یکبار» if they are there. */
function onceAt(text: TimeText, at: number): number {
  if (keyAt(text, at) === "یکبار") return at + 1
  return keyAt(text, at) === "یک" && keyAt(text, at + 1) === "بار" ? at + 2 : at
}

/** «هفته‌ای سه بار», «روزی دو نوبت», «سه بار در هفته», «یک روز در میان» */
function readFrequency(text: TimeText, at: number): Match | undefined {
  const per = text.book.perUnit.get(keyAt(text, at))
  if (per !== undefined) {
    const count = timesAt(text, at + 1)
    return count && set(count.to, `P1${per}`, count.count)
  }
  if (
    keyAt(text, at) === "یک" &&
    /^(روز|هفته)$/.test(keyAt(text, at + 1)) &&
    keyAt(text, at + 2) === "در" &&
    keyAt(text, at + 3) === "میان"
  )
    return set(at + 4, keyAt(text, at + 1) === "روز" ? "P2D" : "P2W")
  const count = timesAt(text, at)
  const unit =
    count && keyAt(text, count.to) === "در" ? text.book.units.get(keyAt(text, count.to + 1)) : undefined
  if (count === undefined || (unit !== "D" && unit !== "W" && unit !== "M" && unit !== "Y")) return undefined
  if (text.book.relations.has(keyAt(text, count.to + 2)) || text.tokens[count.to + 2]?.kind === "number")
    return undefined
  return set(count.to + 2, `P1${unit}`, count.count)
}

function timesAt(text: TimeText, at: number): { count: number; to: number } | undefined {
  if (keyAt(text, at) === "یکبار") return { count: 1, to: at + 1 }
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || !/^(بار|مرتبه|نوبت)$/.test(keyAt(text, number.to)))
    return undefined
  return { count: number.value, to: number.to + 1 }
}

function set(to: number, value: string, freq?: number): Match {
  return { to, term: { kind: "fixed", type: "SET", value, ...(freq === undefined ? {} : { freq }) } }
}

export const setRules: readonly TimeRule[] = [
  { name: "times/set", example: "هر سه ماه یک‌بار", starters: ["set"], read: readSet },
  { name: "times/frequency", example: "هفته‌ای سه بار", starters: ["set", "number"], read: readFrequency },
]
