import { type Kysely, sql } from "kysely"
import type { Database } from "../database.ts"
import { makeKey } from "../keys.ts"
import { inPortions } from "../record/rows.ts"
import { standingIdentities } from "./identities.ts"

/** For the number of an entity, that of one which stands for all that are the same. */
export async function representatives(rows: Kysely<Database>): Promise<(number: number) => number> {
  const identities = await standingIdentities(rows).execute()
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
export async function countriesOfAll(
  rows: Kysely<Database>,
): Promise<(number: number) => number | undefined> {
  const offices = await rows
    .selectFrom("entity_office")
    .select(["entity", "office", sql<number>`count(*)`.as("times")])
    .groupBy(["entity", "office"])
    .execute()
  const codes = mostFrequentCountries(offices)
  const own = await rows
    .selectFrom("entity")
    .select(["id", "iso", "identity"])
    .where((is) => is.or([is("iso", "is not", null), is("identity", "like", "office %")]))
    .execute()
  for (const { id, iso, identity } of own) {
    const code = iso ?? countryOf(identity)
    if (code !== undefined) codes.set(id, code)
  }
  const countries = await rows
    .selectFrom("entity")
    .select(["id", "iso"])
    .where("kind", "=", "country")
    .where("iso", "is not", null)
    .execute()
  const numbers = new Map(countries.map(({ id, iso }) => [iso!, id]))
  return (number) => numbers.get(codes.get(number) ?? "")
}

/**
 * The numbers of all who stand for a country: bodies and groups of it, its offices, and persons whom readings most often give an office of
 * it, so that one misreading makes nobody another country's.
 */
export async function standingFor(rows: Kysely<Database>, country: string): Promise<number[]> {
  const offices = await officesOf(rows, country)
  const own = await rows.selectFrom("entity").select("id").where("iso", "=", country).execute()
  const bare = await inPortions(offices, (some) =>
    rows
      .selectFrom("entity")
      .select("id")
      .where(
        "key",
        "in",
        some.map((office) => makeKey("N", `office ${office}`)),
      )
      .execute(),
  )
  const holders = await inPortions(offices, (some) =>
    rows.selectFrom("entity_office").select("entity").distinct().where("office", "in", some).execute(),
  )
  const held = await inPortions([...new Set(holders.map(({ entity }) => entity))], (some) =>
    rows
      .selectFrom("entity_office")
      .select(["entity", "office", sql<number>`count(*)`.as("times")])
      .where("entity", "in", some)
      .groupBy(["entity", "office"])
      .execute(),
  )
  const theirs = [...mostFrequentCountries(held)].filter(([, code]) => code === country)
  return [...new Set([...own, ...bare].map(({ id }) => id)), ...theirs.map(([entity]) => entity)]
}

/** Offices of a country that somebody held, each looked up behind the one before: they are few among many readings. */
async function officesOf(rows: Kysely<Database>, country: string): Promise<string[]> {
  const { rows: found } = await sql<{ office: string }>`with recursive each(office) as (
      select min(office) from entity_office
      union all select (select min(office) from entity_office where office > each.office) from each
        where each.office is not null)
    select office from each where office like ${`%:${country}`}`.execute(rows)
  return found.map(({ office }) => office)
}

interface OfficeCount {
  readonly entity: number
  readonly office: string
  readonly times: number | string
}

function mostFrequentCountries(offices: readonly OfficeCount[]): Map<number, string> {
  const times = new Map<number, Map<string, number>>()
  for (const { entity, office, times: count } of offices) {
    const country = countryOf(office)
    if (country === undefined) continue
    const own = times.get(entity) ?? new Map<string, number>()
    times.set(entity, own.set(country, (own.get(country) ?? 0) + Number(count)))
  }
  return new Map(
    [...times].map(([entity, own]) => [
      entity,
      [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
    ]),
  )
}

/** "OM" of "foreign-minister:OM". */
function countryOf(office: string): string | undefined {
  return /:([A-Z]{2})$/.exec(office)?.[1]
}
