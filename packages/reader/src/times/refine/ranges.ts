import type { Proposal } from "../proposal.ts"
import { clockOfDay } from "../resolve/clocks.ts"
import { isDaysTerm } from "../resolve/ranges.ts"
import type { ClockSaid, Term } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import type { DayPart } from "../words/days.ts"

const rangeMark = /^(تا|الی|لغایت)$/

/** Joins «۲۵ اسفند تا ۵ فروردین», «شنبه تا چهارشنبه», «صبح دیروز تا شامگاه امروز» into one. */
export function joinRanges(text: TimeText, proposals: readonly Proposal[]): Proposal[] {
  const joined: Proposal[] = []
  for (const proposal of proposals) {
    const before = joined.at(-1)
    const range = before && rangeOf(text, before, proposal)
    if (range === undefined) joined.push(proposal)
    else joined[joined.length - 1] = range
  }
  return joined
}

function rangeOf(text: TimeText, first: Proposal, last: Proposal): Proposal | undefined {
  if (first.to + 1 !== last.from || !rangeMark.test(keyAt(text, first.to))) return undefined
  if (!areAlike(first.term, last.term) || first.mod === "END") return undefined
  return {
    from: first.from,
    to: last.to,
    term: {
      kind: "range",
      first: first.term,
      last: last.term,
      ...(last.mod === undefined ? {} : { lastMod: last.mod }),
    },
    rule: "times/range",
    joinedOf: [first, last],
  }
}

const isMoment = (term: Term): boolean => term.kind === "part" || term.kind === "clock"

function areAlike(first: Term, last: Term): boolean {
  return (isDaysTerm(first) && isDaysTerm(last)) || (isMoment(first) && first.kind === last.kind)
}

/** «هر شب ساعت ۱۹», «هر دوشنبه ساعت ۸ صبح»: the clock of the set. */
export function joinSetsAndClocks(_text: TimeText, proposals: readonly Proposal[]): Proposal[] {
  const joined: Proposal[] = []
  for (const proposal of proposals) {
    const before = joined.at(-1)
    const set = before?.to === proposal.from ? setWithClock(before, proposal) : undefined
    if (set === undefined) joined.push(proposal)
    else joined[joined.length - 1] = set
  }
  return joined
}

function setWithClock(set: Proposal, clock: Proposal): Proposal | undefined {
  if (set.term.kind !== "fixed" || set.term.type !== "SET" || clock.term.kind !== "clock") return undefined
  const days = /^(XXXX-XX-XX|XXXX-WXX-\d|P1D)(?:T[A-Z]{2})?$/.exec(set.term.value)?.[1]
  if (days === undefined) return undefined
  const value = `${days === "P1D" ? "XXXX-XX-XX" : days}${clockOfDay(withPart(clock.term, set.term.value))}`
  return { ...set, to: clock.to, term: { ...set.term, value } }
}

/** «هر شب ساعت ۹» is nine in the evening. */
function withPart(clock: ClockSaid, value: string): ClockSaid {
  const part = /T[A-Z]{2}$/.exec(value)?.[0] as DayPart | undefined
  return part === undefined || clock.part !== undefined ? clock : { ...clock, part }
}

/** «ابتدای سال جاری تاکنون», «سال ۱۳۹۸ تا کنون»: up to the day of publication. */
export function joinSince(text: TimeText, proposals: readonly Proposal[]): Proposal[] {
  return proposals.map((proposal) => {
    const to = untilNow(text, proposal.to)
    if (to === undefined || !isDaysTerm(proposal.term) || proposal.mod === "END") return proposal
    const { mod: _mod, ...rest } = proposal
    return { ...rest, to, term: { kind: "since", first: proposal.term }, rule: "times/since" }
  })
}

/** Behind «تاکنون», «تا کنون», «تا به امروز», «تا به حال». */
function untilNow(text: TimeText, at: number): number | undefined {
  if (keyAt(text, at) === "تاکنون") return at + 1
  if (keyAt(text, at) !== "تا") return undefined
  if (/^(کنون|اکنون|الان)$/.test(keyAt(text, at + 1))) return at + 2
  return keyAt(text, at + 1) === "به" && /^(امروز|حال|اکنون)$/.test(keyAt(text, at + 2)) ? at + 3 : undefined
}
