import { firstFrom, holding } from "../words/ranges.ts"
import type { Words } from "../words/words.ts"
import { gregorianDate, gregorianDay, isoOf } from "./calendars/gregorian.ts"
import { isKept } from "./calendars/islamic.ts"
import { resolve, type Standpoint } from "./resolve.ts"
import { type Match, type TimeRule, type TimeText, timeRules, timeText } from "./rules.ts"
import type { Term } from "./term.ts"
import type { FoundTime, Times } from "./time.ts"
import { nameClosers, nameOpeners } from "./words/calendar-words.ts"

export { timeRules } from "./rules.ts"

/**
 * Every time expression with its value. `published` is the ISO 8601 day or instant from which relative words are reckoned; without
 * it a dateline gives the day, and without that relative words are left out.
 */
export function findTimes(words: Words, published: string | undefined): Times {
  const text = timeText(words.tokens, words.verbs)
  const given = published === undefined ? undefined : dayOfInstant(published)
  const dateline = given === undefined ? findDateline(words, text) : undefined
  const anchor = given ?? dateline
  const times = findAll(words, text, anchor)
  return {
    times,
    ...(anchor === undefined ? {} : { anchor: isoOf(anchor) }),
    anchorFrom: given !== undefined ? "given" : dateline !== undefined ? "dateline" : "none",
    warnings: [...warningsOf(published, anchor), ...unkeptMonths(times)],
  }
}

/** Lunar dates that lie outside of the table of months as Iran kept them. */
function unkeptMonths(times: readonly FoundTime[]): string[] {
  const unkept = times.filter(({ calendar, native }) => {
    const [year, month] = (native ?? "").split("-").map(Number)
    return calendar === "islamic" && year !== undefined && month !== undefined && !isKept(year, month)
  })
  return unkept.map(
    ({ native }) => `The lunar date ${native} was reckoned by rule; the sightings may lie a day off.`,
  )
}

function warningsOf(published: string | undefined, anchor: number | undefined): string[] {
  if (published !== undefined && dayOfInstant(published) === undefined) {
    return [
      `The publication date "${published}" is no ISO 8601 date; relative dates were not resolved by it.`,
    ]
  }
  return anchor === undefined
    ? ["No publication date was given and no dateline found: relative dates such as «دیروز» carry no value."]
    : []
}

const tehranOffset = 3.5 * 3600_000

/** The civil day in Tehran, as days since 1970-01-01; undefined for what is no date. */
function dayOfInstant(published: string): number | undefined {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(published)
  if (plain !== null) return validDay(Number(plain[1]), Number(plain[2]), Number(plain[3]))
  const instant = Date.parse(published)
  return Number.isNaN(instant) ? undefined : Math.floor((instant + tehranOffset) / 86_400_000)
}

function validDay(year: number, month: number, day: number): number | undefined {
  const number = gregorianDay(year, month, day)
  const back = gregorianDate(number)
  return back.month === month && back.day === day ? number : undefined
}

/** A full date in the first lines, where no sentence is: «تهران - ایرنا - ۱۸ فروردین ۱۴۰۲». */
function findDateline(words: Words, text: TimeText): number | undefined {
  for (const sentence of words.sentences.slice(0, 4)) {
    const hasVerb = words.verbs.some((verb) => verb.from >= sentence.from && verb.to <= sentence.to)
    if (hasVerb || sentence.to - sentence.from > 14) continue
    for (let at = sentence.from; at < sentence.to; at++) {
      const match = longest(text, at)
      const day =
        match?.term.kind === "date" && match.term.year !== undefined
          ? resolve(match.term, nowhere)
          : undefined
      if (day !== undefined) return dayOfInstant(day.value)
    }
  }
  return undefined
}

const nowhere: Standpoint = { anchor: undefined, tense: "none", previous: undefined }

function findAll(words: Words, text: TimeText, anchor: number | undefined): FoundTime[] {
  const times: FoundTime[] = []
  let previous: number | undefined
  for (let at = 0; at < text.tokens.length; ) {
    const match = isTrigger(text, at) ? longest(text, at) : undefined
    if (match === undefined || isName(text, at, match)) {
      at = match?.to ?? at + 1
      continue
    }
    const { to, term, mod, rule } = match
    const resolved = resolve(term, { anchor, tense: tenseOf(words, to), previous })
    if (resolved !== undefined) {
      times.push({ from: at, to, ...resolved, ...(mod === undefined ? {} : { mod }), rule: rule.name })
      if (resolved.type !== "SET") previous = dayOfInstant(resolved.value.slice(0, 10)) ?? previous
    }
    at = to
  }
  return times
}

/** Punctuation and links start no time, and «می» with a verb behind it is no May. */
function isTrigger({ tokens, verbs }: TimeText, at: number): boolean {
  const token = tokens[at]!
  if (token.kind === "number") return true
  if (token.kind !== "word") return false
  return !(token.key === "می" && holding(verbs, at) !== undefined)
}

function longest(text: TimeText, at: number): (Match & { rule: TimeRule }) | undefined {
  let best: (Match & { rule: TimeRule }) | undefined
  for (const rule of timeRules) {
    const match = rule.read(text, at)
    if (match !== undefined && (best === undefined || match.to > best.to)) best = { ...match, rule }
  }
  return best
}

const nameable: ReadonlySet<Term["kind"]> = new Set([
  "date",
  "month",
  "weekday",
  "part",
  "occasion",
  "season",
  "day",
])

/** «میدان هفتم تیر», «خبرنگار مهر», «عصر ایران», and adjectives such as «دوم خردادی». */
function isName({ tokens }: TimeText, from: number, { to, term }: Match): boolean {
  if (!nameable.has(term.kind) || ("year" in term && term.year !== undefined)) return false
  return nameOpeners.has(tokens[from - 1]?.key ?? "") || nameClosers.has(tokens[to]?.key ?? "")
}

/** The tense of the verb that closes the clause of what stands before `at`. */
function tenseOf(words: Words, at: number): Standpoint["tense"] {
  const sentence = holding(words.sentences, at - 1)
  const verb = words.verbs[firstFrom(words.verbs, at)]
  if (verb === undefined || sentence === undefined || verb.from >= sentence.to) return "none"
  if (verb.tense === "future") return "future"
  if (
    verb.tense === "past" ||
    verb.tense === "perfect" ||
    verb.tense === "pluperfect" ||
    verb.tense === "imperfect"
  )
    return "past"
  return verb.lemma === "بودن" ? "none" : "future"
}
