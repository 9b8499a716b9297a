import type { FoundTime } from "../times/time.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange } from "../words/words.ts"
import type { FoundEngagement } from "./acts.ts"
import { type Findings, governorOf, keyAt, mentionsIn, timesIn, verbsIn } from "./findings.ts"
import { type Occurrence, triggerAt } from "./occurrences.ts"
import { commas } from "./words/function-words.ts"

function nearestTime(findings: Findings, occurrence: Occurrence): FoundTime | undefined {
  const distance = ({ from, to }: FoundTime): number =>
    from >= occurrence.to ? from - occurrence.to : occurrence.from - to
  return timesIn(findings, occurrence.clause)
    .filter(isDay)
    .filter((time) => !isCommemorated(findings, time) && !isOfNext(findings, occurrence, time))
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** «فرماندار روز چهارشنبه برای پیگیری رویدادی که … بود وارد … شد»: behind the subject, before a relative clause. */
function timeOfSubject(findings: Findings, { from, clause }: Occurrence): FoundTime | undefined {
  const start = holding(findings.words.sentences, from)?.from ?? clause.from
  const subjects = mentionsIn(findings, { from: start, to: clause.from })
  return timesIn(findings, { from: start, to: clause.from }).findLast(
    (time) =>
      isDay(time) &&
      subjects.some(({ to }) => to === time.from) &&
      holdsRelativeOnly(findings, time.to, clause.from),
  )
}

function holdsRelativeOnly(findings: Findings, from: number, to: number): boolean {
  const [verb, ...more] = verbsIn(findings, { from, to })
  if (verb === undefined || more.length > 0) return false
  for (let at = from; at < verb.from; at++) if (keyAt(findings, at) === "که") return true
  return false
}

/** A day, or a range whose days are told; «اواخر ماه جاری» tells none. */
function isDay({ type, value, known, rule }: FoundTime): boolean {
  if ((type !== "DATE" && type !== "TIME") || !/^\d{4}-\d\d-\d\d/.test(value)) return false
  return !value.includes("/") || known.day !== undefined || known.weekday !== undefined || dayRanges.has(rule)
}

const dayRanges: ReadonlySet<string> = new Set(["times/range", "times/dashed-days", "times/day-of-many"])

/** «مذاکرات برای دیدار در هفتهٔ آینده»: the time of the other contact. */
function isOfNext(findings: Findings, { to }: Occurrence, time: FoundTime): boolean {
  for (let at = to; at < time.from; at++) {
    const isMeant = keyAt(findings, at) === "برای" || keyAt(findings, at) === "جهت"
    if (isMeant && triggerAt(findings, at + 1) !== undefined) return true
  }
  return false
}

const commemorations: ReadonlySet<string> = new Set([
  "گرامیداشت",
  "بزرگداشت",
  "سالگرد",
  "سالروز",
  "مناسبت",
  "یادبود",
  "یاد",
])

/** «آیین گرامیداشت روز …»: what is remembered, not when. */
function isCommemorated(findings: Findings, { from }: FoundTime): boolean {
  return commemorations.has(keyAt(findings, from - 1)) || commemorations.has(keyAt(findings, from - 2))
}

/** The day, or its part; of a range the first day. */
export function whenOf(findings: Findings, occurrence: Occurrence): FoundEngagement["when"] {
  const time = nearestTime(findings, occurrence) ?? timeOfSubject(findings, occurrence)
  return time && { value: time.value.split("/")[0]!, from: time.from, to: time.to }
}

/** The place that «در» names in the clause, or that a journey leads to. */
export function placeOf(findings: Findings, { trigger, clause }: Occurrence): Pick<FoundEngagement, "where"> {
  const journeys = trigger.noun === "بازدید" ? ["از", "در"] : ["به", "در", "وارد", "عازم", "راهی"]
  const prepositions = trigger.kind === "visit" ? journeys : ["در"]
  for (const mention of mentionsIn(findings, clause)) {
    const { kind } = findings.names.entities[mention.entity]!
    if (
      !prepositions.includes(governorOf(findings, mention.from)) ||
      (kind !== "place" && kind !== "country")
    )
      continue
    return { where: { entity: mention.entity, from: mention.from, to: mention.to } }
  }
  return {}
}

const about: ReadonlySet<string> = new Set(["درباره", "پیرامون", "درخصوص", "درمورد"])
const aboutWithIn: ReadonlySet<string> = new Set(["خصوص", "مورد", "زمینه", "رابطه"])
const topicEnds: ReadonlySet<string> = new Set([
  "بحث",
  "تبادل",
  "گفتوگو",
  "گفتگو",
  "رایزنی",
  "مذاکره",
  "صحبت",
  "سخن",
  "خبر",
  "است",
  "بود",
  "را",
  ":",
  "؛",
  ".",
])

/** «درباره X»، «در خصوص X»، «ضمن بررسی X» in the occurrence's clause: what they talked about. */
export function topicsOf(findings: Findings, { clause }: Occurrence): TokenRange[] {
  const topics: TokenRange[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const from = topicStart(findings, at)
    if (from === undefined) continue
    const to = topicEnd(findings, from, clause.to)
    if (to > from) topics.push({ from, to })
    at = to
  }
  return topics
}

function topicStart(findings: Findings, at: number): number | undefined {
  const key = keyAt(findings, at)
  if (about.has(key)) return at + 1
  if (key === "در" && aboutWithIn.has(keyAt(findings, at + 1)))
    return keyAt(findings, at + 2) === "با" ? at + 3 : at + 2
  return key === "ضمن" && keyAt(findings, at + 1) === "بررسی" ? at + 2 : undefined
}

function topicEnd(findings: Findings, from: number, stop: number): number {
  let at = from
  while (at < stop) {
    const key = keyAt(findings, at)
    if (topicEnds.has(key) || (commas.has(key) && endsTopic(findings, at))) break
    if (key === "به" && topicEnds.has(keyAt(findings, at + 1))) break
    if (verbsIn(findings, { from: at, to: at + 3 }).some((verb) => verb.from === at) && at > from) break
    at++
  }
  return at
}

/** A comma goes on with a list of topics, or ends it before another phrase. */
function endsTopic(findings: Findings, comma: number): boolean {
  const next = keyAt(findings, comma + 1)
  return (
    next === "به" ||
    next === "با" ||
    next === "در" ||
    next === "ضمن" ||
    triggerAt(findings, comma + 1) !== undefined
  )
}
