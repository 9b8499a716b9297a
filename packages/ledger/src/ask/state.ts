import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { entryId } from "../record/numbers.ts"

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

/** The first and the last day that has an entry; null in an empty ledger. */
export async function extentOf({ db }: Engine): Promise<{ first: string | null; last: string | null }> {
  const dated = db
    .selectFrom("entry")
    .select("day")
    .where("id", ">=", entryId(1, 0))
    .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
    .limit(1)
  const first = await dated.orderBy("id").executeTakeFirst()
  const last = await dated.orderBy("id", "desc").executeTakeFirst()
  return { first: first?.day ?? null, last: last?.day ?? null }
}
