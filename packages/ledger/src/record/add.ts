import type { Reading } from "@dabir/reader"
import type { Transaction } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { makeKey } from "../keys.ts"
import { addArrival } from "./arrival.ts"
import { addArticles, addReadings } from "./articles.ts"
import { addEntities } from "./entities.ts"
import { addEntries } from "./entries.ts"
import { gatherReports } from "./gather.ts"
import { readNumbers } from "./numbers.ts"
import { type Prepared, prepare } from "./prepare.ts"
import { findReposts } from "./reposts.ts"
import { inPortions } from "./rows.ts"
import { settleEntities } from "./settle.ts"

/** What became of readings that were handed in. */
export interface Added {
  /** Articles that are new in the ledger. */
  readonly added: number
  /** Articles that it had, read by another version of the reader. */
  readonly reread: number
  /** Articles that this version of the reader had already read. */
  readonly known: number
}

/** Records readings in one transaction: when it returns, they are stored; when it throws, none is. */
export async function addAll(
  engine: Engine,
  readings: readonly Reading[],
  reader: string,
  at: string,
): Promise<Added> {
  const prepared = onePerArticle(readings).map((reading) => prepare(reading, reader))
  return engine.write((rows) => addPrepared(engine, rows, prepared, at))
}

/** The same article twice is one. */
function onePerArticle(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.article.id, reading])).values()]
}

async function addPrepared(
  engine: Engine,
  rows: Transaction<Database>,
  prepared: readonly Prepared[],
  at: string,
): Promise<Added> {
  const numbers = await readNumbers(rows)
  const articles = await addArticles(engine, rows, numbers, prepared)
  await findReposts(
    engine,
    rows,
    articles.filter(({ isNew }) => isNew),
  )
  const stored = await addReadings(engine, rows, numbers, articles)
  await addArrival(engine, rows, stored, at)
  const entities = await addEntities(engine, rows, numbers, stored)
  const reports = await addEntries(engine, rows, numbers, stored, entities)
  await gatherReports(engine, rows, numbers, reports)
  await settleEntities(engine, rows, numbers, stored, entities)
  return {
    added: stored.filter(({ isNew }) => isNew).length,
    reread: stored.filter(({ isNew }) => !isNew).length,
    known: prepared.length - stored.length,
  }
}

/** Of some articles' ids, those that have no reading by this version. */
export async function unknownAmong(
  engine: Engine,
  ids: readonly string[],
  reader: string,
): Promise<Set<string>> {
  const known = await inPortions(ids, (some) =>
    engine.db
      .selectFrom("article")
      .innerJoin("reading", "reading.article", "article.id")
      .select("hash")
      .where(
        "key",
        "in",
        some.map((id) => makeKey("A", id)),
      )
      .where("reader", "=", reader)
      .execute(),
  )
  const isKnown = new Set(known.map(({ hash }) => hash))
  return new Set(ids.filter((id) => !isKnown.has(id)))
}
