import { holding } from "../words/ranges.ts"
import type { Words } from "../words/words.ts"
import { dayOfInstant } from "./anchor.ts"
import type { Days } from "./calendars/calendars.ts"
import { isoOf, weekdayOf } from "./calendars/gregorian.ts"
import { isKept } from "./calendars/islamic.ts"
import { datelineDay } from "./dateline.ts"
import type { Proposal } from "./proposal.ts"
import { propose } from "./propose.ts"
import { refine } from "./refine/refiners.ts"
import { type Resolved, resolve, type Standpoint } from "./resolve/resolve.ts"
import { tenseOf } from "./tense.ts"
import type { FoundTime, Times } from "./time.ts"
import { timeText } from "./time-text.ts"

export { joiningRules, timeRules } from "./rules/rules.ts"

/**
 * Every time expression with its value. `published` is the ISO 8601 day or instant from which relative words are reckoned; without
 * it a dateline gives the day, and without that relative words are left out.
 */
export function findTimes(words: Words, published: string | undefined): Times {
  const text = timeText(words.tokens, words.verbs)
  const proposals = refine(text, propose(text))
  const given = published === undefined ? undefined : dayOfInstant(published)
  const dateline = given === undefined ? datelineDay(words, proposals) : undefined
  const anchor = given ?? dateline
  const { times, warnings } = resolveAll(words, proposals, anchor)
  return {
    times,
    ...(anchor === undefined ? {} : { anchor: isoOf(anchor) }),
    anchorFrom: given !== undefined ? "given" : dateline !== undefined ? "dateline" : "none",
    warnings: [...new Set([...anchorWarnings(published, given, anchor), ...warnings])],
  }
}

function anchorWarnings(
  published: string | undefined,
  given: number | undefined,
  anchor: number | undefined,
): string[] {
  if (published !== undefined && given === undefined) {
    return [
      `The publication date "${published}" is no ISO 8601 date; relative dates were not resolved by it.`,
    ]
  }
  return anchor === undefined
    ? ["No publication date was given and no dateline found: relative dates such as «دیروز» carry no value."]
    : []
}

interface Told {
  readonly day: number
  /** Whether it is one day and not the first of several. */
  readonly single: boolean
  readonly line: number
  readonly sentence: number
}

interface Found {
  readonly times: FoundTime[]
  readonly warnings: string[]
  /** The last day that was told, and where. */
  previous?: Told
}

function resolveAll(words: Words, proposals: readonly Proposal[], anchor: number | undefined): Found {
  const found: Found = { times: [], warnings: [] }
  for (const proposal of proposals) addProposal(words, proposals, proposal, anchor, found)
  return found
}

function addProposal(
  words: Words,
  proposals: readonly Proposal[],
  proposal: Proposal,
  anchor: number | undefined,
  found: Found,
): void {
  const { line = 0, from: sentence = 0 } = holding(words.sentences, proposal.from) ?? {}
  const { previous } = found
  const at: Standpoint = {
    anchor,
    tense: tenseOf(words, proposal.from, proposal.to),
    previous: previous !== undefined && line - previous.line <= 1 ? previous.day : undefined,
    inSentence: previous?.single === true && previous.sentence === sentence ? previous.day : undefined,
  }
  const partner = proposal.beside === undefined ? undefined : proposals[proposal.beside]
  const resolved =
    partner === undefined ? resolve(proposal.term, at) : resolveBeside(words, proposal, partner, at, found)
  if (resolved === undefined) {
    for (const part of proposal.joinedOf ?? []) addProposal(words, proposals, part, anchor, found)
    return
  }
  addTime(words, proposal, resolved, found)
  if (resolved.days === undefined) return
  const { first, last } = resolved.days
  found.previous = { day: first, single: first === last, line, sentence }
}

function addTime(
  words: Words,
  { from, to, mod, rule, term }: Proposal,
  resolved: Resolved,
  found: Found,
): void {
  const { days, ...fields } = resolved
  found.times.push({ from, to, ...fields, ...(mod === undefined ? {} : { mod }), rule })
  const said = term.kind === "part" || term.kind === "clock" ? term.of : term
  if ("weekday" in said && said.kind !== "weekday" && days !== undefined)
    warnOfWeekday(words, { from, to }, days.first, said.weekday, found)
  warnOfUnkeptMonth(resolved, found)
}

/** In words that name one day twice, the one that says less is looked for around the other. */
function resolveBeside(
  words: Words,
  proposal: Proposal,
  partner: Proposal,
  at: Standpoint,
  found: Found,
): Resolved | undefined {
  const other = resolve(partner.term, { ...at, tense: tenseOf(words, partner.from, partner.to) })?.days
  if (other === undefined) return resolve(proposal.term, at)
  if (proposal.term.kind === "weekday") return weekdayBeside(words, proposal, other, at, found)
  const resolved = resolve(proposal.term, {
    ...at,
    anchor: proposal.term.kind === "day" ? at.anchor : other.first,
    tense: "none",
  })
  if (resolved?.days !== undefined && resolved.days.first !== other.first)
    found.warnings.push(
      `«${wordsOf(words, proposal)}» and «${wordsOf(words, partner)}» stand for one day, but one is ${isoOf(resolved.days.first)} and the other ${isoOf(other.first)}.`,
    )
  return resolved
}

function weekdayBeside(
  words: Words,
  proposal: Proposal,
  other: Days,
  at: Standpoint,
  found: Found,
): Resolved | undefined {
  const { term } = proposal
  if (term.kind !== "weekday") return undefined
  warnOfWeekday(words, proposal, other.first, term.weekday, found)
  return resolve(term, { ...at, anchor: other.first, tense: "none" })
}

const weekdayNames = "Saturday Sunday Monday Tuesday Wednesday Thursday Friday".split(" ")

function warnOfWeekday(
  words: Words,
  range: { from: number; to: number },
  day: number,
  weekday: number | undefined,
  found: Found,
): void {
  if (weekday === undefined || weekdayOf(day) === weekday) return
  found.warnings.push(
    `«${wordsOf(words, range)}» does not agree with itself: ${isoOf(day)} is a ${weekdayNames[weekdayOf(day)]}, not a ${weekdayNames[weekday]}.`,
  )
}

function wordsOf({ text, tokens }: Words, { from, to }: { from: number; to: number }): string {
  return text.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}

/** Lunar dates that lie outside of the table of months as Iran kept them. */
function warnOfUnkeptMonth({ calendar, native }: Resolved, found: Found): void {
  const [year, month = 1] = (native ?? "").split("-").map(Number)
  if (calendar !== "islamic" || !year || isKept(year, month)) return
  found.warnings.push(`The lunar date ${native} was reckoned by rule; the sightings may lie a day off.`)
}
