import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { standing } from "../record/gather.ts"
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

/** The engagements that reports belong to and in which statements were said, by the keys of those that have one. */
export async function engagementsOf(
  { db }: Engine,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const said = await inPortions(
    keys.filter((key) => key.startsWith("S")),
    (some) =>
      db
        .selectFrom("entry")
        .innerJoin("statement", "statement.entry", "entry.id")
        .select(["entry.key", "statement.report"])
        .where("entry.key", "in", some)
        .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
        .execute(),
  )
  const reports = new Map<string, string>(keys.map((key) => [key, key]))
  for (const { key, report } of said) if (report !== null) reports.set(key, report)
  const memberships = await inPortions([...new Set(reports.values())], (some) =>
    standing(db).where("report", "in", some).execute(),
  )
  const engagements = new Map(memberships.map(({ report, engagement }) => [report, engagement]))
  return new Map(
    [...reports].flatMap(([key, report]) => {
      const engagement = engagements.get(report)
      return engagement === undefined ? [] : [[key, engagement] as const]
    }),
  )
}
