import { keyOf } from "../text/letters.ts"
import { Phrases } from "../words/phrases.ts"
import { type JoinedUnit, joinedUnits } from "./joined-units.ts"
import { startsOf } from "./starters.ts"
import { wordMap, wordSet } from "./word-lists.ts"
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
  vagueSpans,
  vagueWords,
  yearWords,
} from "./words/periods.ts"

/** The word lists, ready to be looked up. */
export interface TimeBook {
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

export function makeBook(): TimeBook {
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
  return {
    ...lists,
    starts: startsOf(
      lists,
      occasions.map(([name]) => name),
    ),
  }
}
