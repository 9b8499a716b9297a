import { type Kysely, sql } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"

/** How much a ledger holds. */
export interface Count {
  readonly articles: number
  readonly copies: number
  readonly engagements: number
  readonly reports: number
  readonly statements: number
  readonly entities: number
  readonly decisions: number
}

export async function count({ db }: Engine): Promise<Count> {
  const { rows } = await sql<Record<keyof Count, number | string>>`select
    (select count(*) from article) as articles,
    (select count(*) from repost) as copies,
    (select count(distinct engagement) from membership left join membership_ended on membership_ended.id = membership.id
      where membership_ended.id is null) as engagements,
    (select count(*) from entry where type = 'report' and ${standingEntry}) as reports,
    (select count(*) from entry where type = 'statement' and ${standingEntry}) as statements,
    (select count(*) from entity) as entities,
    (select count(*) from decision) as decisions`.execute(db as Kysely<Database>)
  return Object.fromEntries(
    Object.entries(rows[0]!).map(([name, value]) => [name, Number(value)]),
  ) as unknown as Count
}

const standingEntry = sql`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`
