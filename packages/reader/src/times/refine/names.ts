import type { Proposal } from "../proposal.ts"
import type { DateSaid, Term } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { wordSet } from "../word-lists.ts"
import { fridayOpeners, institutionOpeners, namedDates, papers, placeOpeners } from "../words/names.ts"

const places = wordSet(placeOpeners)
const institutions = wordSet(institutionOpeners)
const named = new Set(namedDates)
const titles = wordSet(papers)
const fridays = wordSet(fridayOpeners)

/** Drops what is the name of something else: «میدان هفتم تیر», «قیام ۱۵ خرداد», «امام جمعه», روزنامه «امروز». */
export function dropNames(text: TimeText, proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter((proposal) => !isName(text, proposal))
}

function isName(text: TimeText, proposal: Proposal): boolean {
  const before = keyAt(text, proposal.from - 1)
  const { term } = proposal
  if (isTitle(text, proposal)) return true
  if (term.kind === "weekday") return isOneOfMany(text, before) || (term.weekday === 6 && fridays.has(before))
  if (term.kind === "occasion" && isCeremony(text, proposal)) return true
  if (!canBeName(term)) return false
  return places.has(before) || (institutions.has(before) && isNamedDate(term))
}

/** «آخرین جمعه ماه رمضان», «دومین دوشنبه ماه»: not the nearest such day. */
const isOneOfMany = (text: TimeText, before: string): boolean =>
  text.book.edges.has(before) || /^(دو|سو|چهار|پنج)مین$/.test(before)

/** «مراسم سالگرد رحلت …» is held for the day, not always on it. */
function isCeremony(text: TimeText, { from }: Proposal): boolean {
  return /^(سالگرد|سالروز)$/.test(keyAt(text, from)) && /^(مراسم|آیین|همایش)$/.test(keyAt(text, from - 1))
}

const openingMarks = /^[«"“'‘]$/

/** The whole of a quotation behind «روزنامه» and its like. */
function isTitle(text: TimeText, { from, to }: Proposal): boolean {
  if (!openingMarks.test(keyAt(text, from - 1)) || !titles.has(keyAt(text, from - 2))) return false
  return /^[»"”'’]$/.test(keyAt(text, to))
}

function canBeName(term: Term): boolean {
  if (term.kind === "date" || term.kind === "month") return term.year === undefined
  return term.kind === "occasion" || term.kind === "season"
}

function isNamedDate(term: Term): boolean {
  if (term.kind !== "date") return term.kind === "occasion"
  const { calendar, month, day }: DateSaid = term
  return named.has(`${calendar} ${month} ${day}`)
}
