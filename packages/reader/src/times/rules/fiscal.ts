import { dayOfIso, isoOf } from "../calendars/gregorian.ts"
import { readNumber } from "../numbers.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { wordSet } from "../word-lists.ts"
import { type TermsOfOffice, temporalOpeners, termsOfOffice } from "../words/terms-of-office.ts"
import { readDate, readNumericDate } from "./dates.ts"
import type { Match, TimeRule } from "./rule.ts"

/** «سال مالی منتهی به ۲۹ اسفند ۱۴۰۱» */
function readYearTo(text: TimeText, at: number): Match | undefined {
  if (keyAt(text, at) !== "سال") return undefined
  const start = keyAt(text, at + 1) === "مالی" ? at + 2 : at + 1
  if (keyAt(text, start) !== "منتهی" || keyAt(text, start + 1) !== "به") return undefined
  const end = readDate(text, start + 2) ?? readNumericDate(text, start + 2)
  return end && { to: end.to, term: { kind: "year-to", last: end.term } }
}

const openers = wordSet(temporalOpeners)

/** «در مجلس یازدهم», «پایان دولت سیزدهم», «طی دوره دهم مجلس»: a stretch of time only where it stands as one. */
function readTermOfOffice(text: TimeText, at: number): Match | undefined {
  if (!openers.has(keyAt(text, at - 1))) return undefined
  const reversed = keyAt(text, at) === "دوره"
  const ordinal = readNumber(text.tokens, at + 1)
  if (ordinal?.ordinal !== true) return undefined
  const body = reversed ? keyAt(text, ordinal.to) : keyAt(text, at)
  const terms = termsOfOffice.find((each) => each.name === body)
  const days = terms && daysOfTerm(terms, ordinal.value)
  return days && { to: reversed ? ordinal.to + 1 : ordinal.to, term: { kind: "days", ...days } }
}

function daysOfTerm(terms: TermsOfOffice, ordinal: number): { first: string; last: string } | undefined {
  const first = terms.starts[ordinal - terms.first]
  if (first === undefined) return undefined
  const next = terms.starts[ordinal - terms.first + 1] ?? `${Number(first.slice(0, 4)) + 4}${first.slice(4)}`
  return { first, last: isoOf(dayOfIso(next)! - 1) }
}

export const fiscalRules: readonly TimeRule[] = [
  { name: "times/year-to", example: "سال مالی منتهی به ۲۹ اسفند ۱۴۰۱", starters: ["year"], read: readYearTo },
  { name: "times/term-of-office", example: "در مجلس یازدهم", starters: ["body"], read: readTermOfOffice },
]
