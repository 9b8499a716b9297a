import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import type { Stored } from "./articles.ts"
import { readNumbers } from "./numbers.ts"
import { addRows } from "./rows.ts"

/** Something that was to be read and could not be. */
export interface Failed {
  /** File and line, or address. */
  readonly origin: string
  readonly source: string | null
  readonly reason: string
}

/** Writes down when the readings of a transaction came. */
export async function addArrival(
  engine: Engine,
  rows: Kysely<Database>,
  stored: readonly Stored[],
  at: string,
): Promise<void> {
  const [first] = stored
  if (first === undefined) return
  const last = stored.at(-1)!.readingId
  const empty = stored.filter(({ entries }) => entries.length === 0).length
  await addRows(engine, rows, "arrival", [{ first: first.readingId, last, at, reader: first.reader, empty }])
}

export async function addFailures(engine: Engine, failures: readonly Failed[], at: string): Promise<void> {
  if (failures.length === 0) return
  await engine.write(async (rows) => {
    const numbers = await readNumbers(rows)
    const all = failures.map(({ origin, source, reason }) => {
      return { id: numbers.next("failure"), at, origin, source, reason }
    })
    await addRows(engine, rows, "failure", all)
  })
}
