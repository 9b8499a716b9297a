import { type Kysely, sql } from "kysely"
import type { Database } from "../database.ts"
import { LedgerError } from "../errors.ts"
import { makeKey } from "../keys.ts"
import { correctionsOf } from "../record/corrections.ts"
import { inPortions } from "../record/rows.ts"
import { nameWords } from "../same/sides.ts"
import { standingIdentities } from "./identities.ts"
import { standingFor } from "./stands-for.ts"

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

/** The numbers of those whom something typed may mean. */
export type Meant = readonly number[]

/**
 * Everyone whom a typed name, key or country may mean, with those who are the same, and with the offices that only they hold. A country, by
 * its code or its whole name, is meant with all who stand for it; «state:IR» and its key mean the country alone. Throws a LedgerError when
 * the ledger knows nobody of the kind.
 */
export async function resolveWho(rows: Kysely<Database>, typed: string): Promise<Meant> {
  const name = typed.replace(/^\s*state:/i, "")
  const isAlone = name !== typed
  const isKey = /^N[0-9a-z]{12}$/.test(name)
  const country = isKey ? undefined : await countryNamed(rows, name)
  const found = isKey ? await byKey(rows, name) : (country?.numbers ?? (await byName(rows, name)))
  const standing = country === undefined || isAlone ? [] : await standingFor(rows, country.code)
  if (found.length + standing.length === 0)
    throw new LedgerError(
      `The ledger knows nobody called "${typed}".`,
      "Try a family name, a country, or its code such as IR.",
      { code: "unknown-name", about: [typed] },
    )
  const all = await withSame(rows, [...new Set([...found, ...standing])])
  return country === undefined ? [...new Set([...all, ...(await officesHeldBy(rows, all))])] : all
}

/** A country is meant by its code or its whole name: «ایران», not «تیم ایران». The ledger need not have it by itself. */
async function countryNamed(
  rows: Kysely<Database>,
  typed: string,
): Promise<{ code: string; numbers: number[] } | undefined> {
  if (/^\s*[A-Za-z]{2}\s*$/.test(typed)) {
    const code = typed.trim().toUpperCase()
    return { code, numbers: await byKey(rows, makeKey("N", `country ${code}`)) }
  }
  const wanted = nameWords(typed).join(" ")
  const named = await byName(rows, typed)
  const countries = await inPortions(named, (some) =>
    rows
      .selectFrom("entity")
      .select(["id", "iso", "name_fa", "name_en"])
      .where("id", "in", some)
      .where("kind", "=", "country")
      .where("iso", "is not", null)
      .execute(),
  )
  const whole = countries.find(({ name_fa, name_en }) =>
    [name_fa, name_en ?? ""].some((name) => nameWords(name).join(" ") === wanted),
  )
  return whole === undefined ? undefined : { code: whole.iso!, numbers: [whole.id] }
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
      { code: "unknown-key", about: [key] },
    )
  const who = (await describeAll(rows, [number])).get(number)!
  return { ...who, number }
}

async function byKey(rows: Kysely<Database>, key: string): Promise<number[]> {
  const found = await rows.selectFrom("entity").select("id").where("key", "=", key).execute()
  return found.map(({ id }) => id)
}

async function byName(rows: Kysely<Database>, typed: string): Promise<number[]> {
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
