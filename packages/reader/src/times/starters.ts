import { keyOf } from "../text/letters.ts"
import { numberWords } from "./numbers.ts"
import type { TimeBook } from "./time-book.ts"
import { dayParts, deicticParts, deictics, partModifiers, weekdays } from "./words/days.ts"
import { afghanMonths, months } from "./words/months.ts"
import { namesWithTimes } from "./words/names.ts"
import {
  edges,
  modifiers,
  partsOfSets,
  perUnit,
  pluralUnits,
  seasons,
  sets,
  units,
  vagueNouns,
  vagueSpans,
  vagueWords,
  yearWords,
} from "./words/periods.ts"

/** What a rule may start with. A rule is tried only where one of its starters stands. */
export const starters = {
  number: 1,
  weekday: 2,
  month: 4,
  part: 8,
  day: 16,
  year: 32,
  period: 64,
  modifier: 128,
  set: 256,
  vague: 512,
  occasion: 1024,
  clock: 2048,
  pointer: 4096,
  body: 8192,
  latin: 16384,
  name: 32768,
} as const

export type Starter = keyof typeof starters

type Lists = Omit<TimeBook, "starts">

/** With what each rule may start, by token: of a phrase every stretch of words that may be written as one. */
export function startsOf(lists: Lists, occasions: readonly string[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  for (const [starter, phrases] of phrasesByStarter(lists, occasions)) {
    for (const key of phrases.flatMap(stretchesOf))
      starts.set(key, (starts.get(key) ?? 0) | starters[starter])
  }
  return starts
}

/** «پنج‌شنبه شب» is written «پنج», «پنجشنبه» or «پنجشنبهشب» as its first word. */
function stretchesOf(phrase: string): string[] {
  const words = phrase.split(/[ \u200c]/).map(keyOf)
  return words.map((_, at) => words.slice(0, at + 1).join(""))
}

const namesOf = (entries: readonly (readonly [string, ...unknown[]])[]): string[] =>
  entries.map(([name]) => name)
const wordsOf = (words: Readonly<Record<string, unknown>>): string[] => Object.keys(words)

function phrasesByStarter(
  lists: Lists,
  occasions: readonly string[],
): readonly (readonly [Starter, string[]])[] {
  const days = namesOf(weekdays)
  return [
    [
      "weekday",
      [...days, ...days.flatMap((day) => wordsOf(partsOfSets).map((part) => `${day}\u200c${part}`)), "روز"],
    ],
    ["month", [...namesOf(months), ...namesOf(afghanMonths), ...lists.monthsWithWord.keys(), "ماه", "برج"]],
    ["part", [...namesOf(dayParts), ...namesOf(partModifiers)]],
    ["day", [...wordsOf(deictics), ...namesOf(deicticParts), "روز"]],
    ["year", [...wordsOf(yearWords), "سال", "سال‌های"]],
    ["period", [...wordsOf(units), ...wordsOf(seasons), ...wordsOf(pluralUnits), ...vagueSpans.split(" ")]],
    ["period", ["فصل", "نیمه", "چند", "چندین"]],
    ["number", [...lists.joinedUnits.keys(), ...numberWords(), "دهها", "صدها", "هزاران"]],
    ["modifier", [...wordsOf(modifiers), ...wordsOf(edges)]],
    ["set", [...wordsOf(sets), ...wordsOf(perUnit), ...days.map((day) => `${day}\u200cها`), "هر"]],
    ["vague", [...namesOf(vagueWords), ...wordsOf(vagueNouns)]],
    ["occasion", [...occasions, "لحظه", "تحویل"]],
    ["clock", ["ساعت", "یک ربع", "ربع"]],
    ["pointer", ["همان", "همین", "آن", "این"]],
    ["body", ["مجلس", "دولت", "دوره"]],
    ["name", [...namesWithTimes]],
  ]
}
