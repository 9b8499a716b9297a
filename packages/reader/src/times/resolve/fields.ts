import { calendars, type Days } from "../calendars/calendars.ts"
import type { DaysTerm, Term, YearSaid } from "../term.ts"
import type { Calendar, Fields } from "../time.ts"

/** The fields that the words themselves give. */
export function knownFields(term: Term): Fields {
  switch (term.kind) {
    case "date":
      return {
        ...yearFields(term.year),
        month: term.month,
        day: term.day,
        ...(term.weekday === undefined ? {} : { weekday: term.weekday }),
      }
    case "month":
      return { ...yearFields(term.year), month: term.month }
    case "year":
      return yearFields(term)
    case "weekday":
      return { weekday: term.weekday }
    case "day":
      return term.weekday === undefined ? {} : { weekday: term.weekday }
    case "day-of-month":
      return { day: term.day, ...knownFields(term.month) }
    case "months":
      return yearFields(term.year)
    case "part":
      return knownFields(term.of)
    case "clock":
      return { ...knownFields(term.of), hour: term.hour, minute: term.minute }
    default:
      return {}
  }
}

function yearFields(year: YearSaid | undefined): Fields {
  if (year?.year === undefined) return {}
  return year.short ? { yearOfCentury: year.year } : { year: year.year }
}

/** The calendar that a term's words are in; days that are told by no calendar have none. */
export function calendarOf(term: Term): Calendar | undefined {
  switch (term.kind) {
    case "date":
    case "month":
    case "year":
    case "decade":
    case "century":
      return term.calendar
    case "months":
      return term.year.calendar
    case "occasion":
      return term.occasion.calendar
    case "part":
    case "clock":
      return calendarOf(term.of)
    case "days-of-month":
      return calendarOf(term.month)
    default:
      return undefined
  }
}

/** Which fields the value has: a month has no day. */
function grain(term: DaysTerm): readonly ("year" | "month" | "day")[] {
  if (term.kind === "year" || term.kind === "months" || term.kind === "season") return ["year"]
  if (term.kind === "month") return ["year", "month"]
  return ["year", "month", "day"]
}

/** The fields of the first day that the words did not give. */
export function impliedFields(term: DaysTerm, { first }: Days): Fields {
  const known = knownFields(term)
  const date = calendars[calendarOf(term) ?? "persian"].dateOf(first)
  const missing = grain(term).filter((field) => known[field] === undefined)
  return Object.fromEntries(missing.map((field) => [field, date[field]]))
}
