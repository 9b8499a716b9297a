import type { PhraseMatch } from "../../words/phrases.ts"
import { readNumber } from "../numbers.ts"
import type { DaysTerm } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { newYearMoments } from "../words/new-year.ts"
import type { Occasion } from "../words/occasions.ts"
import type { Match, TimeRule } from "./rule.ts"
import { yearTail, yearWordAt } from "./years.ts"

/** «عید فطر», «روز عاشورا», «نوروز ۱۴۰۲», «دهه فجر امسال» */
export function readOccasion(text: TimeText, from: number): Match<DaysTerm> | undefined {
  const match = text.book.occasions.longest(text.tokens, from) ?? afterDayWord(text, from)
  if (match === undefined) return undefined
  const term = { kind: "occasion" as const, occasion: match.value }
  const { calendar } = match.value
  const year =
    yearWordAt(text, match.to, calendar === "gregorian" ? calendar : "persian") ?? fullYear(text, match.to)
  return year === undefined ? { to: match.to, term } : { to: year.to, term: { ...term, year: year.term } }
}

/** «روز عاشورا»; in «روز دهه فجر» one of several is meant. */
function afterDayWord(text: TimeText, at: number): PhraseMatch<Occasion> | undefined {
  const match = keyAt(text, at) === "روز" ? text.book.occasions.longest(text.tokens, at + 1) : undefined
  return match?.value.last === undefined ? match : undefined
}

/** A number behind an occasion is its year when it has four figures or «سال» before it. */
function fullYear(text: TimeText, at: number): ReturnType<typeof yearTail> {
  const number = readNumber(text.tokens, at)
  if (keyAt(text, at) !== "سال" && number?.digits !== 4) return undefined
  return yearTail(text, at, undefined)
}

function readOccasionAlone(text: TimeText, at: number): Match | undefined {
  const match = readOccasion(text, at)
  if (match?.term.kind !== "occasion" || match.term.occasion.evening !== true) return match
  return { to: match.to, term: { kind: "part", part: "TNI", of: match.term } }
}

/** «لحظه تحویل سال ۱۴۰۲» */
function readNewYearMoment(text: TimeText, at: number): Match | undefined {
  const start = /^(لحظه|ساعت)$/.test(keyAt(text, at)) ? at + 1 : at
  if (keyAt(text, start) !== "تحویل" || keyAt(text, start + 1) !== "سال") return undefined
  const year = readNumber(text.tokens, start + 2)
  const moment = year && newYearMoments[year.value]
  return moment === undefined || year === undefined
    ? undefined
    : { to: year.to, term: { kind: "fixed", type: "TIME", value: moment } }
}

export const occasionRules: readonly TimeRule[] = [
  { name: "times/occasion", example: "عید فطر", starters: ["occasion", "day"], read: readOccasionAlone },
  {
    name: "times/new-year-moment",
    example: "لحظه تحویل سال ۱۴۰۲",
    starters: ["occasion", "clock"],
    read: readNewYearMoment,
  },
]
