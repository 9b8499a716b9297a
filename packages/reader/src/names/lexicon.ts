import type { EntityKind, MentionForm } from "../reading.ts"
import { keyOf } from "../text/letters.ts"
import { Phrases } from "../words/phrases.ts"
import {
  bodies,
  bodyAdjectives,
  bodyHeads,
  branches,
  outletHeads,
  ownHeads,
  ownQualities,
  teamWords,
  weakBodyHeads,
} from "./words/bodies.ts"
import { chainStops } from "./words/chain-stops.ts"
import { sharedClubs, sportWords } from "./words/clubs.ts"
import { countries } from "./words/countries.ts"
import { givenNames } from "./words/given-names.ts"
import { groupHeads } from "./words/groups.ts"
import { holders } from "./words/holders.ts"
import { citedOutlets } from "./words/institutions.ts"
import { type Office, officeAdjectives, offices, pluralOffices } from "./words/offices.ts"
import { people } from "./words/people.ts"
import { placeHeads, places, townsBehindHeads } from "./words/places.ts"
import { nameParticles, titles } from "./words/titles.ts"
import { worksAndEvents } from "./words/works-and-events.ts"

/** Somebody or something that the word lists know. `id` is the same for all its names. */
export interface Known {
  readonly id: string
  readonly kind: EntityKind
  readonly form: MentionForm
  readonly fa: string
  readonly en?: string
  readonly iso?: string
  /** Whom a person acts for: a country's ISO code or the id of a body. */
  readonly of?: string
  /** A capital: its name is the city's, and stands for the country's government. */
  readonly capital?: true
  /** Office of a person, or "outlet". */
  readonly code?: string
}

/** The word lists in the shape in which names are looked up. */
export interface NameBook {
  readonly known: Phrases<Known>
  readonly offices: Phrases<Office>
  readonly pluralOffices: Phrases<(typeof pluralOffices)[number]>
  readonly titles: Phrases<true>
  readonly groups: Phrases<true>
  readonly bodyHeads: ReadonlySet<string>
  readonly weakBodyHeads: ReadonlySet<string>
  readonly bodyAdjectives: ReadonlySet<string>
  readonly branches: Phrases<true>
  readonly teamWords: ReadonlySet<string>
  readonly sharedClubs: Phrases<true>
  readonly sportWords: ReadonlySet<string>
  readonly ownHeads: ReadonlySet<string>
  readonly ownQualities: ReadonlySet<string>
  readonly outletHeads: ReadonlySet<string>
  readonly placeHeads: ReadonlySet<string>
  readonly townsBehindHeads: Phrases<Known>
  readonly citedOutlets: Phrases<Known>
  readonly givenNames: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
}

let book: NameBook | undefined

export function nameBook(): NameBook {
  book ??= makeBook()
  return book
}

function makeBook(): NameBook {
  return {
    known: new Phrases(
      [...countryNames(), ...bodyNames(), ...personNames(), ...placeNames(), ...workAndEventNames()].map(
        ([name, known]) => [spaced(name), known] as const,
      ),
    ),
    offices: new Phrases(offices.map((office) => [spaced(office.title), office] as const)),
    pluralOffices: new Phrases(pluralOffices.map((office) => [office.title, office] as const)),
    titles: new Phrases(titles.map((title) => [title, true] as const)),
    groups: new Phrases(groupHeads.map((head) => [head, true] as const)),
    bodyHeads: keys(bodyHeads),
    weakBodyHeads: keys(weakBodyHeads),
    bodyAdjectives: keys(bodyAdjectives),
    branches: new Phrases(branches.map((name) => [spaced(name), true] as const)),
    teamWords: keys(teamWords),
    sharedClubs: new Phrases(sharedClubs.map((name) => [name, true] as const)),
    sportWords: keys(sportWords),
    ownHeads: keys(ownHeads),
    ownQualities: keys(ownQualities),
    outletHeads: keys(outletHeads),
    placeHeads: keys(placeHeads),
    citedOutlets: new Phrases(
      citedOutlets.map(({ name, fa, en }) => [
        name,
        { id: `body ${fa}`, kind: "organization", form: "name", fa, en, iso: "IR", code: "outlet" },
      ]),
    ),
    townsBehindHeads: new Phrases(
      townsBehindHeads.map((name) => [
        name,
        { id: `place ${name}`, kind: "place", form: "name", fa: name, iso: "IR" },
      ]),
    ),
    givenNames: keys(givenNames),
    particles: keys(nameParticles),
    stops: keys(chainStops),
    adjectives: keys(officeAdjectives),
  }
}

/** A mark is a token of its own: «وزارت صنعت، معدن و تجارت», «1+5». */
function spaced(name: string): string {
  return name.replaceAll("،", " ،").replaceAll("+", " + ")
}

function keys(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(keyOf))
}

type Entry = readonly [phrase: string, known: Known]

function countryNames(): Entry[] {
  return countries.flatMap(({ iso, en, names, adjectives, metonyms }) => {
    const known = { id: `country ${iso}`, kind: "country" as const, fa: names[0]!, en, iso }
    return [
      ...names.map(
        (name) => [name, { ...known, form: ownCountry.has(name) ? "pronoun" : "name" } as Known] as const,
      ),
      ...adjectives.map((name) => [name, { ...known, form: "adjective" as const }] as const),
      ...adjectives.map((name) => [`${name}‌ها`, { ...known, form: "adjective" as const }] as const),
      ...metonyms.map(
        (name, at) =>
          [
            name,
            { ...known, form: "metonym" as const, ...(at === 0 ? { capital: true as const } : {}) },
          ] as const,
      ),
    ]
  })
}

/** Words that mean the speaker's own country. */
const ownCountry: ReadonlySet<string> = new Set(["کشورمان"])

function bodyNames(): Entry[] {
  return bodies.flatMap(({ names, en, iso, kind, code }) => {
    const known = {
      id: `body ${names[0]}`,
      kind,
      form: "name" as const,
      fa: names[0]!,
      ...(en === undefined ? {} : { en }),
      ...(iso === undefined ? {} : { iso }),
      ...(code === undefined ? {} : { code }),
    }
    return names.map((name) => [name, known] as const)
  })
}

function workAndEventNames(): Entry[] {
  return worksAndEvents.flatMap(({ kind, names, en }) => {
    const known = { id: `${kind} ${names[0]}`, kind, form: "name" as const, fa: names[0]!, en }
    return names.map((name) => [name, known] as const)
  })
}

/** The people of the tables by all their names; office holders by their full names. */
function personNames(): Entry[] {
  const entries = [...officeHolders(), ...listedPeople()]
  return [
    ...new Map(
      entries.map((entry) => [`${keyOf(entry[0].replaceAll(" ", ""))} ${entry[1].id}`, entry]),
    ).values(),
  ]
}

function officeHolders(): Entry[] {
  return holders.flatMap(({ fa, en, of }) => {
    const known = {
      id: `person ${en}`,
      kind: "person" as const,
      form: "name" as const,
      fa: fa.replace(/^سید /, ""),
      en,
      of,
    }
    return [...new Set([fa, fa.replace(/^سید /, "")])].map((phrase) => [phrase, known] as const)
  })
}

function listedPeople(): Entry[] {
  return people.flatMap(({ name, en, of, code }) => {
    const [given = "", family = ""] = name.split("/")
    const known = {
      id: `person ${en}`,
      kind: "person" as const,
      form: "name" as const,
      fa: `${given} ${family}`,
      en,
      of,
      ...(code === undefined ? {} : { code }),
    }
    const withoutSeyyed = given.replace(/^سید /, "")
    const names = [`${given} ${family}`, `${withoutSeyyed} ${family}`]
    const alone = standsAlone(family) ? [family] : []
    return [...new Set([...names, ...alone])].map((phrase) => [phrase, known] as const)
  })
}

/** Family names that are common words too («بنت», «عباس», «باقری») need more than themselves. */
const shared = keys(
  "محمد عباس حسین علی صالح سلمان شریف خان دار منیر شکری اسد عون بری سلام قاسم کری بوش پاول رایس می ماس هوک گل بنت اسلامی باقری روحانی جلیلی قاسمی موسوی ربیعی عارف مخبر رحمان رئیسی متقی غنی مودی مون عنان مورا حریری مالی هریس کین رضایی حسینی حاتمی جعفری حسین سیستانی قاسم سلمان نقوی روته کاتز میشل جانسون کاستا سنایی صدر حکیم باهنر جنتی برنز رایس مورفی بارزانی ابراهیمی ترامپ‌ها الزیدی".split(
    " ",
  ),
)

function standsAlone(family: string): boolean {
  return !shared.has(keyOf(family)) || ["روحانی", "رئیسی", "عارف"].includes(family)
}

function placeNames(): Entry[] {
  return places.flatMap(({ names, en, iso }) => {
    const known = {
      id: `place ${names[0]}`,
      kind: "place" as const,
      form: "name" as const,
      fa: names[0]!,
      ...(en === undefined ? {} : { en }),
      ...(iso === undefined ? {} : { iso }),
    }
    return names.map((name) => [name, known] as const)
  })
}

/** The English name of a country by its ISO code. */
export function countryName(iso: string): string {
  return countries.find((country) => country.iso === iso)?.en ?? iso
}
