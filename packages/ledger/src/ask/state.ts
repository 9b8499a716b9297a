import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"

/** A text that changes whenever the ledger does: how far entries, readings, decisions and failures have come. */
export async function stateOf({ db }: Engine): Promise<string> {
  const { rows } = await sql<Record<string, number | string>>`select
    (select coalesce(max(seq), 0) from entry) as entries,
    (select coalesce(max(id), 0) from reading) as readings,
    (select coalesce(max(id), 0) from decision) as decisions,
    (select coalesce(max(id), 0) from failure) as failures`.execute(db)
  return Object.values(rows[0]!)
    .map((number) => Number(number).toString(36))
    .join("-")
}
