import type { Days } from "../calendars/calendars.ts"
import type { DaysTerm, Term } from "../term.ts"
import type { Modifier } from "../words/days.ts"
import { daysOf } from "./days.ts"
import type { Standpoint } from "./standpoint.ts"

export function isDaysTerm(term: Term): term is DaysTerm {
  return !["part", "clock", "range", "duration", "fixed"].includes(term.kind)
}

/** From the first day of one to the last of the other, where the end that says more tells where the other lies. */
export function rangeDays(
  first: DaysTerm,
  last: DaysTerm,
  lastMod: Modifier | undefined,
  at: Standpoint,
): Days | undefined {
  return startsFrom(first, last, at) ? fromStart(first, last, lastMod, at) : fromEnd(first, last, lastMod, at)
}

function startsFrom(first: DaysTerm, last: DaysTerm, at: Standpoint): boolean {
  if (isOpen(last) !== isOpen(first)) return isOpen(last)
  return first.kind !== "weekday" && (at.tense === "past" || at.tense === "told")
}

/** Whether the year, or of a weekday the week, is left open. */
function isOpen(term: DaysTerm): boolean {
  if (term.kind === "weekday") return term.relation === "bare"
  return (
    (term.kind === "date" || term.kind === "month" || term.kind === "occasion") && term.year === undefined
  )
}

function fromStart(
  first: DaysTerm,
  last: DaysTerm,
  mod: Modifier | undefined,
  at: Standpoint,
): Days | undefined {
  const start = daysOf(first, at)
  const end = start && daysOf(last, isOpen(last) ? { ...at, anchor: start.first, tense: "future" } : at)
  return start && end && { first: start.first, last: mod === "START" ? end.first : end.last }
}

function fromEnd(
  first: DaysTerm,
  last: DaysTerm,
  mod: Modifier | undefined,
  at: Standpoint,
): Days | undefined {
  const end = daysOf(last, at)
  const start = end && daysOf(first, isOpen(first) ? { ...at, anchor: end.last, tense: "past" } : at)
  return start && end && { first: start.first, last: mod === "START" ? end.first : end.last }
}
