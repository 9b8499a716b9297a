import { keyOf } from "../text/letters.ts"
import { Phrases } from "../words/phrases.ts"
import { holding } from "../words/ranges.ts"
import type { Token, Verb } from "../words/words.ts"
import { numberWords } from "./numbers.ts"
import {
  type DayPart,
  dayParts,
  deicticParts,
  deictics,
  type Modifier,
  partModifiers,
  weekdays,
  zones,
} from "./words/days.ts"
import { afghanMonths, doubtfulMonths, latinMonths, type Month, months } from "./words/months.ts"
import { namesWithTimes } from "./words/names.ts"
import { type Occasion, readOccasions } from "./words/occasions.ts"
import {
  adjectives,
  ages,
  edges,
  modifiers,
  partsOfSets,
  perUnit,
  pluralUnits,
  relations,
  seasons,
  sets,
  type Unit,
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

/** A unit with its number in one word: «سه‌ماهه», «دوروزه», «نیم‌ساعت». */
interface JoinedUnit {
  readonly amount: number
  readonly unit: Unit
  readonly form: UnitForm
}

export type UnitForm = "noun" | "adjective" | "age"

/** The word lists, ready to be looked up. */
interface TimeBook {
  readonly starts: ReadonlyMap<string, number>
  readonly months: Phrases<Month>
  readonly afghanMonths: Phrases<Month>
  readonly monthsWithWord: ReadonlyMap<string, Month>
  readonly doubtful: ReadonlySet<string>
  readonly weekdays: Phrases<number>
  readonly weekdaySets: Phrases<number>
  readonly weekdayParts: Phrases<{ weekday: number; part: DayPart }>
  readonly deictics: Phrases<number>
  readonly deicticParts: Phrases<{ offset: number; part: DayPart }>
  readonly parts: Phrases<DayPart>
  readonly partModifiers: Phrases<Modifier>
  readonly zones: Phrases<"" | "Z">
  readonly occasions: Phrases<Occasion>
  readonly vague: Phrases<string>
  readonly names: Phrases<true>
  readonly units: ReadonlyMap<string, Unit>
  readonly adjectives: ReadonlyMap<string, Unit>
  readonly ages: ReadonlyMap<string, Unit>
  readonly joinedUnits: ReadonlyMap<string, JoinedUnit>
  readonly pluralUnits: ReadonlyMap<string, Unit>
  readonly vagueSpans: ReadonlySet<string>
  readonly relations: ReadonlyMap<string, -1 | 0 | 1>
  readonly yearWords: ReadonlyMap<string, number>
  readonly seasons: ReadonlyMap<string, number>
  readonly modifiers: ReadonlyMap<string, Modifier>
  readonly edges: ReadonlyMap<string, 1 | -1>
  readonly sets: ReadonlyMap<string, string>
  readonly perUnit: ReadonlyMap<string, "D" | "W" | "M" | "Y">
  readonly latinMonths: ReadonlyMap<string, number>
}

/** The tokens with the word lists. */
export interface TimeText {
  readonly tokens: readonly Token[]
  readonly verbs: readonly Verb[]
  readonly book: TimeBook
}

export const wordMap = <Value>(pairs: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(pairs).map(([word, value]) => [keyOf(word), value]))

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(keyOf))

let book: TimeBook | undefined

export function timeText(tokens: readonly Token[], verbs: readonly Verb[]): TimeText {
  book ??= makeBook()
  return { tokens, verbs, book }
}

export const keyAt = ({ tokens }: TimeText, at: number): string => tokens[at]?.key ?? ""

/** Whether the word is a part of a verb: «می» in «می گوید» is no May. */
export const isVerbal = ({ verbs }: TimeText, at: number): boolean => holding(verbs, at) !== undefined

function makeBook(): TimeBook {
  const occasions = readOccasions()
  const lists = {
    months: new Phrases(months),
    afghanMonths: new Phrases(afghanMonths),
    monthsWithWord: new Map(months.map(([name, month]) => [`${keyOf(name)}ماه`, month])),
    doubtful: wordSet(doubtfulMonths),
    weekdays: new Phrases(weekdays),
    weekdaySets: new Phrases(weekdays.map(([name, weekday]) => [`${name}‌ها`, weekday] as const)),
    weekdayParts: new Phrases(
      weekdays.flatMap(([name, weekday]) =>
        Object.entries(partsOfSets).map(
          ([word, part]) => [`${name}\u200c${word}`, { weekday, part }] as const,
        ),
      ),
    ),
    deictics: new Phrases(Object.entries(deictics)),
    deicticParts: new Phrases(deicticParts.map(([name, offset, part]) => [name, { offset, part }] as const)),
    parts: new Phrases(dayParts),
    partModifiers: new Phrases(partModifiers),
    zones: new Phrases(zones),
    occasions: new Phrases(occasions),
    vague: new Phrases(vagueWords),
    names: new Phrases(namesWithTimes.map((name) => [name, true as const])),
    units: wordMap(units),
    adjectives: wordMap(adjectives),
    ages: wordMap(ages),
    joinedUnits: joinedUnits(),
    pluralUnits: wordMap(pluralUnits),
    vagueSpans: wordSet(vagueSpans),
    relations: wordMap(relations),
    yearWords: wordMap(yearWords),
    seasons: wordMap(seasons),
    modifiers: wordMap(modifiers),
    edges: wordMap(edges),
    sets: wordMap(sets),
    perUnit: wordMap(perUnit),
    latinMonths: new Map(latinMonths.split(" ").map((name, index) => [name, index + 1])),
  }
  return { ...lists, starts: startsOf(lists, occasions) }
}

const joinableNumbers: Readonly<Record<string, number>> = {
  نیم: 0.5,
  یک: 1,
  دو: 2,
  سه: 3,
  چهار: 4,
  پنج: 5,
  شش: 6,
  هفت: 7,
  هشت: 8,
  نه: 9,
  ده: 10,
  یازده: 11,
  دوازده: 12,
  پانزده: 15,
  بیست: 20,
  سی: 30,
  چهل: 40,
  پنجاه: 50,
  شصت: 60,
  صد: 100,
}

/** «نیم‌سال» is a term of studies. */
function joinedUnits(): ReadonlyMap<string, JoinedUnit> {
  const forms: readonly (readonly [Readonly<Record<string, Unit>>, UnitForm])[] = [
    [units, "noun"],
    [adjectives, "adjective"],
    [ages, "age"],
  ]
  const joined = new Map(
    Object.entries(joinableNumbers).flatMap(([number, amount]) =>
      forms.flatMap(([words, form]) =>
        Object.entries(words).map(([word, unit]) => [keyOf(number + word), { amount, unit, form }] as const),
      ),
    ),
  )
  joined.delete(keyOf("نیم‌سال"))
  return joined
}

/** With what each rule may start, by token: of a phrase every stretch of words that may be written as one. */
function startsOf(
  lists: Omit<TimeBook, "starts">,
  occasions: readonly (readonly [string, Occasion])[],
): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  const mark = (key: string, starter: Starter): void => {
    starts.set(key, (starts.get(key) ?? 0) | starters[starter])
  }
  const markPhrases = (starter: Starter, phrases: Iterable<string>): void => {
    for (const phrase of phrases) {
      let key = ""
      for (const word of phrase.split(/[ \u200c]/)) {
        key += keyOf(word)
        mark(key, starter)
      }
    }
  }
  const names = (entries: readonly (readonly [string, ...unknown[]])[]): string[] =>
    entries.map(([name]) => name)
  markPhrases("weekday", [...names(weekdays), "روز"])
  for (const [name] of weekdays)
    markPhrases(
      "weekday",
      Object.keys(partsOfSets).map((part) => `${name}\u200c${part}`),
    )
  markPhrases("month", [...names(months), ...names(afghanMonths), "ماه", "برج"])
  for (const key of lists.monthsWithWord.keys()) mark(key, "month")
  markPhrases("part", [...names(dayParts), ...names(partModifiers)])
  markPhrases("day", [...Object.keys(deictics), ...names(deicticParts), "روز"])
  markPhrases("year", [...Object.keys(yearWords), "سال", "سال‌های"])
  markPhrases("period", [
    ...Object.keys(units),
    ...Object.keys(seasons),
    ...Object.keys(pluralUnits),
    "فصل",
    "نیمه",
    "چند",
    "چندین",
  ])
  markPhrases("period", vagueSpans.split(" "))
  for (const key of lists.joinedUnits.keys()) mark(key, "number")
  for (const key of numberWords()) mark(key, "number")
  markPhrases("number", ["دهها", "صدها", "هزاران"])
  markPhrases("modifier", [...Object.keys(modifiers), ...Object.keys(edges)])
  markPhrases("set", [...Object.keys(sets), ...Object.keys(perUnit), "هر"])
  markPhrases(
    "set",
    names(weekdays).map((name) => `${name}‌ها`),
  )
  markPhrases("vague", [...names(vagueWords), ...Object.keys(vagueNouns)])
  markPhrases("occasion", [...names(occasions), "لحظه", "تحویل"])
  markPhrases("clock", ["ساعت", "یک ربع", "ربع"])
  markPhrases("pointer", ["همان", "همین", "آن", "این"])
  markPhrases("body", ["مجلس", "دولت", "دوره"])
  markPhrases("name", namesWithTimes)
  return starts
}
