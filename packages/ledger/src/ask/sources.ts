import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { arrivalTimes } from "./arrivals.ts"

/** An outlet and what came of it. */
export interface SourceView {
  /** Null for articles of which no outlet is known. */
  readonly name: string | null
  readonly articles: number
  readonly copies: number
  readonly engagements: number
  readonly statements: number
  /** Articles in which nothing was found. */
  readonly empty: number
  readonly first: string | null
  readonly last: string | null
  /** When the last of its articles was read into the ledger. */
  readonly readAt: string | null
}

/** Every outlet, that with most articles first. */
export async function sourcesOf({ db }: Engine): Promise<SourceView[]> {
  const articles = await db
    .selectFrom("article")
    .leftJoin("source", "source.id", "article.source")
    .leftJoin("repost", "repost.article", "article.id")
    .select(["source.id", "source.name"])
    .select([sql<number>`count(*)`.as("articles"), sql<number>`count(repost.article)`.as("copies")])
    .select([sql<string | null>`min(published)`.as("first"), sql<string | null>`max(published)`.as("last")])
    .select(
      sql<number>`sum(case when exists (select 1 from entry where entry.article = article.id
        and not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)) then 0 else 1 end)`.as(
        "empty",
      ),
    )
    .groupBy(["source.id", "source.name"])
    .execute()
  const entries = await db
    .selectFrom("entry")
    .select(["source", "type", sql<number>`count(*)`.as("count")])
    .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
    .groupBy(["source", "type"])
    .execute()
  const readings = await db
    .selectFrom("reading")
    .innerJoin("article", "article.id", "reading.article")
    .select(["article.source", sql<number>`max(reading.id)`.as("latest")])
    .groupBy("article.source")
    .execute()
  const counts = new Map(entries.map(({ source, type, count }) => [`${source} ${type}`, Number(count)]))
  const latest = new Map(readings.map(({ source, latest }) => [source, Number(latest)]))
  const times = await arrivalTimes(db)
  return articles
    .map(({ id, name, ...row }) => ({
      name,
      articles: Number(row.articles),
      copies: Number(row.copies),
      engagements: counts.get(`${id} report`) ?? 0,
      statements: counts.get(`${id} statement`) ?? 0,
      empty: Number(row.empty),
      first: row.first,
      last: row.last,
      readAt: times.at(latest.get(id) ?? 0) ?? null,
    }))
    .sort((a, b) => b.articles - a.articles || ((a.name ?? "") < (b.name ?? "") ? -1 : 1))
}
