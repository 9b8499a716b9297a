import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { inPortions } from "../record/rows.ts"
import { nameWords } from "../same/sides.ts"
import { representatives } from "./stands-for.ts"
import { describeAll, type Who } from "./who.ts"

/** Somebody in a list. */
export interface EntityRow extends Who {
  /** Readings that name them. */
  readonly readings: number
}

/** Entities whose name has words that begin as those typed, or all; the most often named first, those that are the same once. */
export async function entitiesOf(
  engine: Engine,
  typed: string,
  limit: number,
  from: number,
): Promise<EntityRow[]> {
  const words = nameWords(typed)
  if (typed.trim() !== "" && words.length === 0) return []
  let query = engine.db
    .selectFrom("appearance")
    .select(["entity", sql<number>`count(*)`.as("readings")])
    .groupBy("entity")
  for (const word of words)
    query = query.where(
      sql<boolean>`entity in (select entity from entity_word where substr(word, 1, ${sql.lit([...word].length)}) = ${word})`,
    )
  const found = await query.execute()
  const root = await representatives(engine.db)
  const readings = new Map<number, number>()
  for (const row of found)
    readings.set(root(row.entity), (readings.get(root(row.entity)) ?? 0) + Number(row.readings))
  const page = [...readings].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(from, from + limit)
  const people = await describeAll(
    engine.db,
    page.map(([number]) => number),
  )
  return page.map(([number, count]) => ({ ...people.get(number)!, readings: count }))
}

export async function peopleOf({ db }: Engine, keys: readonly string[]): Promise<ReadonlyMap<string, Who>> {
  const found = await inPortions([...new Set(keys)], (some) =>
    db.selectFrom("entity").select(["id", "key"]).where("key", "in", some).execute(),
  )
  const people = await describeAll(
    db,
    found.map(({ id }) => id),
  )
  return new Map(found.map(({ id, key }) => [key, people.get(id)!]))
}
