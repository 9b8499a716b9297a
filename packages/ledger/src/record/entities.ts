import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import type { Stored } from "./articles.ts"
import type { Numbers } from "./numbers.ts"
import type { PreparedEntity } from "./prepare.ts"
import { addRows, inPortions } from "./rows.ts"

/** Numbers of entities by their identity, and which of them this transaction brought. */
export interface Entities {
  readonly ids: ReadonlyMap<string, number>
  readonly fresh: readonly (PreparedEntity & { readonly number: number })[]
}

/** Stores entities, their words and offices that are new, and where each reading names them. */
export async function addEntities(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  stored: readonly Stored[],
): Promise<Entities> {
  const all = firstByIdentity(stored.flatMap(({ entities }) => entities))
  const found = await inPortions([...all.values()], (some) =>
    rows
      .selectFrom("entity")
      .select(["id", "identity"])
      .where(
        "key",
        "in",
        some.map(({ key }) => key),
      )
      .execute(),
  )
  const ids = new Map(found.map(({ id, identity }) => [identity, id]))
  const fresh = [...all.values()]
    .filter(({ identity }) => !ids.has(identity))
    .map((entity) => ({ ...entity, number: numbers.next("entity") }))
  for (const { identity, number } of fresh) ids.set(identity, number)
  await addRows(engine, rows, "entity", fresh.map(entityRow))
  await addRows(
    engine,
    rows,
    "entity_word",
    fresh.flatMap(({ number: entity, words }) => words.map((word) => ({ word, entity }))),
  )
  await addOffices(engine, rows, stored, ids)
  await addAppearances(engine, rows, stored, ids)
  return { ids, fresh }
}

function firstByIdentity(entities: readonly PreparedEntity[]): ReadonlyMap<string, PreparedEntity> {
  const first = new Map<string, PreparedEntity>()
  for (const entity of entities) if (!first.has(entity.identity)) first.set(entity.identity, entity)
  return first
}

function entityRow({ number: id, key, kind, identity, name, iso, wikidata }: Entities["fresh"][number]) {
  return { id, key, kind, identity, name_fa: name.fa, name_en: name.en ?? null, iso, wikidata }
}

async function addOffices(
  engine: Engine,
  rows: Kysely<Database>,
  stored: readonly Stored[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const offices = stored.flatMap(({ readingId: reading, entities }) =>
    entities.flatMap(({ identity, offices, isNamed }) =>
      isNamed ? offices.map((office) => ({ office, entity: ids.get(identity)!, reading })) : [],
    ),
  )
  const distinct = new Map(offices.map((row) => [`${row.office} ${row.entity} ${row.reading}`, row]))
  await addRows(engine, rows, "entity_office", [...distinct.values()])
}

async function addAppearances(
  engine: Engine,
  rows: Kysely<Database>,
  stored: readonly Stored[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const appearances = stored.flatMap(({ readingId: reading, entities }) => {
    const first = new Map([...entities].reverse().map((entity) => [ids.get(entity.identity)!, entity]))
    return [...first].map(([entity, { start, end, times }]) => ({ reading, entity, start, end, times }))
  })
  await addRows(engine, rows, "appearance", appearances)
}
