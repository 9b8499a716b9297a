import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { inPortions } from "../record/rows.ts"

/** How much is known of an engagement. */
export interface Weight {
  readonly reports: number
  /** Sources that are no copies of one another. */
  readonly sources: number
  readonly statements: number
}

export async function weightsOf(
  { db }: Engine,
  engagements: readonly string[],
): Promise<ReadonlyMap<string, Weight>> {
  const found = await inPortions(engagements, (some) =>
    db
      .selectFrom("membership")
      .leftJoin("membership_ended", "membership_ended.id", "membership.id")
      .innerJoin("entry", "entry.key", "membership.report")
      .select("membership.engagement")
      .select([
        sql<number>`count(*)`.as("reports"),
        sql<number>`count(distinct case when entry.is_repost = 0 then coalesce(entry.source, -entry.article) end)`.as(
          "sources",
        ),
        sql<number>`sum((select count(*) from statement where statement.report = membership.report and not exists
          (select 1 from entry_replaced where entry_replaced.entry = statement.entry)))`.as("statements"),
      ])
      .where("membership_ended.id", "is", null)
      .where("membership.engagement", "in", some)
      .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
      .groupBy("membership.engagement")
      .execute(),
  )
  return new Map(
    found.map(({ engagement, reports, sources, statements }) => [
      engagement,
      { reports: Number(reports), sources: Number(sources), statements: Number(statements) },
    ]),
  )
}
