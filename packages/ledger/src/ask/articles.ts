import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { inPortions } from "../record/rows.ts"
import { arrivalTimes } from "./arrivals.ts"

/** An article in a list, as its latest reading has it. */
export interface ArticleRow {
  /** The number of the reading, by which lists go on. */
  readonly reading: number
  readonly key: string
  readonly source: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly length: number
  readonly engagements: number
  readonly statements: number
  readonly warnings: readonly string[]
  readonly isCopy: boolean
  readonly reader: string
  readonly readAt: string | null
}

export interface ArticleQuestion {
  /** The outlet's whole name. */
  readonly source?: string
  /** Those in which something was found, nothing was, or the reader had to warn. */
  readonly yield?: "something" | "nothing" | "warnings"
  readonly limit: number
  /** `reading` of the last of the page before. */
  readonly before?: number
}

const hasEntries = sql<boolean>`exists (select 1 from entry where entry.article = reading.article
  and not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id))`

/** Articles, the latest read first. */
export async function articlesOf({ db }: Engine, question: ArticleQuestion): Promise<ArticleRow[]> {
  let query = db
    .selectFrom("reading")
    .innerJoin("article", "article.id", "reading.article")
    .leftJoin("source", "source.id", "article.source")
    .leftJoin("repost", "repost.article", "article.id")
    .select(["reading.id as reading", "reading.article", "article.key", "source.name as source"])
    .select(["title", "published", "url", "warnings", "reader", "repost.original"])
    .select(sql<number>`length(article.text)`.as("length"))
    .where(
      sql<boolean>`not exists (select 1 from reading_replaced where reading_replaced.reading = reading.id)`,
    )
    .orderBy("reading.id", "desc")
    .limit(question.limit)
  if (question.before !== undefined) query = query.where("reading.id", "<", question.before)
  if (question.source !== undefined) query = query.where("source.name", "=", question.source)
  if (question.yield === "something") query = query.where(hasEntries)
  if (question.yield === "nothing") query = query.where(sql<boolean>`not ${hasEntries}`)
  if (question.yield === "warnings") query = query.where("warnings", "!=", "[]")
  const found = await query.execute()
  const counts = await entriesOf(
    { db },
    found.map(({ article }) => article),
  )
  const times = await arrivalTimes(db)
  return found.map(({ article, warnings, original, length, ...row }) => ({
    ...row,
    length: Number(length),
    warnings: JSON.parse(warnings),
    isCopy: original !== null,
    engagements: counts.get(`${article} report`) ?? 0,
    statements: counts.get(`${article} statement`) ?? 0,
    readAt: times.at(row.reading) ?? null,
  }))
}

async function entriesOf(
  { db }: Pick<Engine, "db">,
  articles: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  const found = await inPortions(articles, (some) =>
    db
      .selectFrom("entry")
      .select(["article", "type", sql<number>`count(*)`.as("count")])
      .where("article", "in", some)
      .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
      .groupBy(["article", "type"])
      .execute(),
  )
  return new Map(found.map(({ article, type, count }) => [`${article} ${type}`, Number(count)]))
}
