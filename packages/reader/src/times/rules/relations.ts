import { firstFrom } from "../../words/ranges.ts"
import type { From } from "../term.ts"
import type { Calendar } from "../time.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import { wordSet } from "../word-lists.ts"
import { happenings, sourceNouns, verbsWithSource } from "../words/events.ts"

/** «گذشته», «بعد», «پیش از آن»: which way, how far, and from where. */
export interface Relation {
  readonly offset: -1 | 0 | 1
  readonly from: From
  readonly to: number
}

/** Behind a unit. «پیش از» and «بعد از» are prepositions, except before «آن». */
export function relationAt(text: TimeText, at: number): Relation | undefined {
  const key = keyAt(text, at)
  const after = afterThat(text, at)
  if (after !== undefined) return after
  if (isAhead(text, at)) return { offset: 1, from: "anchor", to: keyAt(text, at) === "پیش" ? at + 2 : at + 1 }
  const offset = text.book.relations.get(key)
  if (offset === undefined || key === "اخیر" || key === "دیگر") return undefined
  if (/^(قبل|پیش|بعد)$/.test(key) && keyAt(text, at + 1) === "از" && !belongsToVerb(text, at + 1))
    return undefined
  return { offset, from: key === "بعد" || key === "بعدی" ? "either" : "anchor", to: at + 1 }
}

const sources = wordSet(sourceNouns)
const happens = wordSet(happenings)
const sourceVerbs = new Set(verbsWithSource.split(" "))

/** In «دو روز پیش از زندان آزاد شد» the verb wants the «از»; in «دو روز پیش از سفر، از سد بازدید کرد» another one is there. */
function belongsToVerb(text: TimeText, from: number): boolean {
  const verb = text.verbs[firstFrom(text.verbs, from)]
  if (verb === undefined || happens.has(keyAt(text, from + 1))) return false
  for (let at = from + 1; at < verb.from; at++) {
    const { key, kind } = text.tokens[at]!
    if (key === "از" || key === "که" || (kind === "punctuation" && /^[.؟!]$/.test(key))) return false
  }
  return sourceVerbs.has(verb.lemma) || sources.has(keyAt(text, verb.from - 1))
}

/** «پیش رو», «پیش‌رو» */
export function isAhead(text: TimeText, at: number): boolean {
  const key = keyAt(text, at)
  return key === "پیشرو" || (key === "پیش" && /^(رو|روی)$/.test(keyAt(text, at + 1)))
}

/** «قبل از آن», «پس از آن» */
function afterThat(text: TimeText, at: number): Relation | undefined {
  const key = keyAt(text, at)
  if (!/^(قبل|پیش|بعد|پس)$/.test(key) || keyAt(text, at + 1) !== "از" || keyAt(text, at + 2) !== "آن")
    return undefined
  return { offset: key === "قبل" || key === "پیش" ? -1 : 1, from: "text", to: at + 3 }
}

const calendarWords: ReadonlyMap<string, Calendar> = new Map([
  ["شمسی", "persian"],
  ["خورشیدی", "persian"],
  ["قمری", "islamic"],
  ["میلادی", "gregorian"],
])

/** «میلادی», «هجری شمسی» */
export function calendarAt(text: TimeText, at: number): { calendar: Calendar; to: number } | undefined {
  const start = keyAt(text, at) === "هجری" ? at + 1 : at
  const calendar = calendarWords.get(keyAt(text, start))
  return calendar === undefined ? undefined : { calendar, to: start + 1 }
}
