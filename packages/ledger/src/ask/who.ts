import { type Kysely, type Nullable, type SelectQueryBuilder, sql } from "kysely"
import type { Database } from "../database.ts"
import { LedgerError } from "../errors.ts"
import { makeKey } from "../keys.ts"
import { correctionsOf } from "../record/corrections.ts"
import { inPortions } from "../record/rows.ts"
import { nameWords } from "../same/sides.ts"

/** An entity as people know it: with all that are the same. */
export interface Who {
  /** The entity that stands for all. */
  readonly key: string
  readonly name: string
  readonly english: string | null
  readonly kind: string
  readonly iso: string | null
  /** The numbers of all that are the same. */
  readonly numbers: readonly number[]
}

/** Those whom something typed may mean: entities, and for a country all who hold its offices. */
export interface Meant {
  readonly numbers: readonly number[]
  /** The code of a country that is meant. */
  readonly country?: string
}

/**
 * Everyone whom a typed name, key or country code may mean, with those who are the same, and with the offices that only they hold. Throws
 * a LedgerError when the ledger knows nobody of the kind.
 */
export async function resolveWho(rows: Kysely<Database>, typed: string): Promise<Meant> {
  const found = /^N[0-9a-z]{12}$/.test(typed) ? await byKey(rows, typed) : await byName(rows, typed)
  if (found.length === 0 && (await hasOffices(rows, typed)))
    return { numbers: [], country: typed.toUpperCase() }
  if (found.length === 0)
    throw new LedgerError(
      `The ledger knows nobody called "${typed}".`,
      "Try a family name, a country, or its code such as IR.",
    )
  const all = await withSame(rows, found)
  const numbers = [...new Set([...all, ...(await officesHeldBy(rows, all))])]
  const country = await countryNamed(rows, found, typed)
  return { numbers, ...(country === undefined ? {} : { country }) }
}

/** Whether somebody holds an office of a country that no text names by itself. */
async function hasOffices(rows: Kysely<Database>, typed: string): Promise<boolean> {
  if (!/^[A-Za-z]{2}$/.test(typed)) return false
  const office = `%:${typed.toUpperCase()}`
  return (
    (
      await rows
        .selectFrom("entity_office")
        .select("entity")
        .where("office", "like", office)
        .limit(1)
        .execute()
    ).length > 0
  )
}

/** A country is meant by its code, its key, or its whole name: «ایران», not «تیم ایران». */
async function countryNamed(
  rows: Kysely<Database>,
  found: readonly number[],
  typed: string,
): Promise<string | undefined> {
  const countries = await inPortions(found, (some) =>
    rows
      .selectFrom("entity")
      .select(["key", "iso", "name_fa"])
      .where("id", "in", some)
      .where("kind", "=", "country")
      .where("iso", "is not", null)
      .execute(),
  )
  const wanted = nameWords(typed).join(" ")
  const whole = countries.find(
    ({ key, iso, name_fa }) =>
      key === typed || iso === typed.toUpperCase() || nameWords(name_fa).join(" ") === wanted,
  )
  return whole?.iso ?? undefined
}

/** One entity, by its key, with its number and all that are the same. Throws a LedgerError when there is none. */
export async function resolveWhoIs(
  rows: Kysely<Database>,
  key: string,
): Promise<Who & { readonly number: number }> {
  const [number] = await byKey(rows, key)
  if (number === undefined)
    throw new LedgerError(
      `The ledger has no entity ${key}.`,
      "Keys of entities begin with N; dabir show lists them.",
    )
  const who = (await describeAll(rows, [number])).get(number)!
  return { ...who, number }
}

async function byKey(rows: Kysely<Database>, key: string): Promise<number[]> {
  const found = await rows.selectFrom("entity").select("id").where("key", "=", key).execute()
  return found.map(({ id }) => id)
}

async function byName(rows: Kysely<Database>, typed: string): Promise<number[]> {
  if (/^[A-Za-z]{2}$/.test(typed)) {
    const found = await byKey(rows, makeKey("N", `country ${typed.toUpperCase()}`))
    if (found.length > 0) return found
  }
  const words = [...new Set(nameWords(typed))]
  if (words.length === 0) return []
  const found = await rows
    .selectFrom("entity_word")
    .select("entity")
    .where("word", "in", words)
    .groupBy("entity")
    .having(sql`count(*)`, "=", words.length)
    .execute()
  return found.map(({ entity }) => entity)
}

/** Everyone who is the same as one of these, in both directions, however many steps away. */
async function withSame(rows: Kysely<Database>, entities: readonly number[]): Promise<number[]> {
  const all = new Set(entities)
  for (let fresh = [...all]; fresh.length > 0; ) {
    const found = await inPortions(fresh, (some) =>
      standingIdentities(rows)
        .where((is) => is.or([is("entity", "in", some), is("same_as", "in", some)]))
        .execute(),
    )
    fresh = found.flatMap(({ entity, same_as }) => [entity, same_as]).filter((id) => !all.has(id))
    for (const id of fresh) all.add(id)
  }
  return [...all]
}

/** Identities that hold, to be asked further. */
export function standingIdentities(
  rows: Kysely<Database>,
): SelectQueryBuilder<
  Database & { identity_ended: Nullable<Database["identity_ended"]> },
  "identity" | "identity_ended",
  Database["identity"]
> {
  return rows
    .selectFrom("identity")
    .leftJoin("identity_ended", "identity_ended.id", "identity.id")
    .select(["identity.id", "entity", "same_as", "score", "reason", "identity.decision"])
    .where("identity_ended.id", "is", null)
}

/** From this share of an office's readings on, its holder is meant where only the office is said. */
const holderFrom = 0.8
const fewestReadings = 3

/** The entities of offices ("the foreign minister of Oman") that nearly always are one of these persons. */
async function officesHeldBy(rows: Kysely<Database>, entities: readonly number[]): Promise<number[]> {
  const held = await inPortions(entities, (some) =>
    rows.selectFrom("entity_office").select("office").distinct().where("entity", "in", some).execute(),
  )
  const offices = [...new Set(held.map(({ office }) => office))]
  const counts = await inPortions(offices, (some) =>
    rows
      .selectFrom("entity_office")
      .select(["office", "entity", sql<number>`count(*)`.as("times")])
      .where("office", "in", some)
      .groupBy(["office", "entity"])
      .execute(),
  )
  const ours = new Set(entities)
  const theirs = offices.filter((office) => {
    const all = counts.filter((row) => row.office === office)
    const total = all.reduce((sum, { times }) => sum + Number(times), 0)
    const own = all.reduce((sum, { entity, times }) => sum + (ours.has(entity) ? Number(times) : 0), 0)
    return own >= fewestReadings && own >= holderFrom * total
  })
  const found = await inPortions(theirs, (some) =>
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
  return found.map(({ id }) => id)
}

/** Entities as people know them, by number: of all that are the same, the name that articles give most often. */
export async function describeAll(
  rows: Kysely<Database>,
  numbers: readonly number[],
): Promise<Map<number, Who>> {
  const described = new Map<number, Who>()
  const classes = await classesOf(rows, numbers)
  const everyone = [...new Set([...classes.values()].flat())]
  const entities = await inPortions(everyone, (some) =>
    rows
      .selectFrom("entity")
      .select(["id", "key", "name_fa", "name_en", "kind", "iso"])
      .where("id", "in", some)
      .execute(),
  )
  const several = [...classes.values()].filter((some) => some.length > 1).flat()
  const times = await timesNamed(rows, several)
  const names = await correctionsOf(
    rows,
    entities.map(({ key }) => key),
  )
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const [number, same] of classes) {
    const best = [...same].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || a - b)[0]!
    const { key, name_fa, name_en, kind, iso } = byId.get(best)!
    const corrected = same.flatMap((each) => names.get(byId.get(each)!.key)?.get("name") ?? []).at(-1)
    described.set(number, { key, name: corrected ?? name_fa, english: name_en, kind, iso, numbers: same })
  }
  return described
}

async function classesOf(rows: Kysely<Database>, numbers: readonly number[]): Promise<Map<number, number[]>> {
  const distinct = [...new Set(numbers)]
  const related = await inPortions(distinct, (some) =>
    standingIdentities(rows)
      .where((is) => is.or([is("entity", "in", some), is("same_as", "in", some)]))
      .execute(),
  )
  const isRelated = new Set(related.flatMap(({ entity, same_as }) => [entity, same_as]))
  const classes = new Map<number, number[]>()
  for (const number of distinct)
    classes.set(number, isRelated.has(number) ? await withSame(rows, [number]) : [number])
  return classes
}

async function timesNamed(rows: Kysely<Database>, entities: readonly number[]): Promise<Map<number, number>> {
  const found = await inPortions(entities, (some) =>
    rows
      .selectFrom("appearance")
      .select(["entity", sql<number>`count(*)`.as("times")])
      .where("entity", "in", some)
      .groupBy("entity")
      .execute(),
  )
  return new Map(found.map(({ entity, times }) => [entity, Number(times)]))
}
