import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { inPortions } from "../record/rows.ts"
import type { Question } from "./question.ts"
import { engagementOfFit, withFits } from "./survey.ts"
import { describeAll, standingIdentities, type Who } from "./who.ts"

/** Who took part with whom. `one` and `other` are indexes of `nodes`. */
export interface Network {
  readonly nodes: readonly { readonly who: Who; readonly engagements: number }[]
  readonly links: readonly Link[]
}

interface Link {
  readonly one: number
  readonly other: number
  readonly engagements: number
  readonly last: string | null
}

/** The `most` who took part most often, and how often any two of them did so together; by persons and bodies or by their countries. */
export async function networkOf(
  engine: Engine,
  question: Question,
  most: number,
  level: "entity" | "country",
): Promise<Network> {
  const presences = await presencesOf(engine, question)
  const stands = level === "entity" ? await representatives(engine) : await countriesOfAll(engine)
  const contacts = new Map<string, { who: Set<number>; day: string | null }>()
  for (const { engagement, entity, day } of presences) {
    const who = stands(entity)
    if (who === undefined) continue
    const contact = contacts.get(engagement) ?? { who: new Set(), day: null }
    contacts.set(engagement, contact)
    contact.who.add(who)
    if (day !== null && (contact.day === null || day > contact.day)) contact.day = day
  }
  const chosen = mostFrequent(contacts.values(), most)
  const people = await describeAll(
    engine.db,
    chosen.map(([number]) => number),
  )
  return {
    nodes: chosen.map(([number, engagements]) => ({ who: people.get(number)!, engagements })),
    links: linksAmong(
      contacts.values(),
      chosen.map(([number]) => number),
    ),
  }
}

interface Presence {
  readonly engagement: string
  readonly entity: number
  readonly day: string | null
}

function presencesOf(engine: Engine, question: Question): Promise<Presence[]> {
  return withFits<Presence>(
    engine,
    { ...question, only: "engagements" },
    sql`select engagement, participant.entity, fits.day from fits join ${engagementOfFit}
      join participant on participant.entry = fits.id`,
  )
}

type Contact = { readonly who: ReadonlySet<number>; readonly day: string | null }

function mostFrequent(contacts: Iterable<Contact>, most: number): [number, number][] {
  const counts = new Map<number, number>()
  for (const { who } of contacts)
    if (who.size > 1) for (const one of who) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
}

function linksAmong(contacts: Iterable<Contact>, chosen: readonly number[]): Link[] {
  const indexes = new Map(chosen.map((number, index) => [number, index]))
  const links = new Map<number, { engagements: number; last: string | null }>()
  for (const { who, day } of contacts) {
    const present = [...who].flatMap((number) => indexes.get(number) ?? []).sort((a, b) => a - b)
    for (const [at, one] of present.entries())
      for (const other of present.slice(at + 1)) {
        const key = one * chosen.length + other
        const link = links.get(key) ?? { engagements: 0, last: null }
        links.set(key, link)
        link.engagements++
        if (day !== null && (link.last === null || day > link.last)) link.last = day
      }
  }
  return [...links]
    .map(([key, link]) => ({ one: Math.floor(key / chosen.length), other: key % chosen.length, ...link }))
    .sort((a, b) => b.engagements - a.engagements || a.one - b.one || a.other - b.other)
}

/** For the number of an entity, that of one which stands for all that are the same. */
export async function representatives({ db }: Engine): Promise<(number: number) => number> {
  const identities = await standingIdentities(db).execute()
  const parents = new Map<number, number>()
  const root = (number: number): number => {
    let top = number
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next
    return top
  }
  for (const { entity, same_as } of identities) {
    const [one, other] = [root(entity), root(same_as)]
    if (one !== other) parents.set(Math.max(one, other), Math.min(one, other))
  }
  return root
}

/** For the number of an entity, that of the country which it is, belongs to, or most often held an office of. */
async function countriesOfAll({ db }: Engine): Promise<(number: number) => number | undefined> {
  const offices = await db
    .selectFrom("entity_office")
    .select(["entity", "office", sql<number>`count(*)`.as("times")])
    .groupBy(["entity", "office"])
    .orderBy("times")
    .orderBy("office", "desc")
    .execute()
  const codes = new Map(offices.map(({ entity, office }) => [entity, countryOf(office)]))
  const own = await db
    .selectFrom("entity")
    .select(["id", "iso", "identity"])
    .where((is) => is.or([is("iso", "is not", null), is("identity", "like", "office %")]))
    .execute()
  for (const { id, iso, identity } of own) codes.set(id, iso ?? countryOf(identity))
  const distinct = [...new Set([...codes.values()])].filter((code) => code !== undefined)
  const countries = await inPortions(distinct, (some) =>
    db
      .selectFrom("entity")
      .select(["id", "iso"])
      .where("kind", "=", "country")
      .where("iso", "in", some)
      .execute(),
  )
  const numbers = new Map(countries.map(({ id, iso }) => [iso as string | undefined, id]))
  return (number) => numbers.get(codes.get(number))
}

/** "OM" of "foreign-minister:OM". */
function countryOf(office: string): string | undefined {
  return /:([A-Z]{2})$/.exec(office)?.[1]
}
