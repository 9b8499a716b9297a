import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { makeKey } from "../keys.ts"
import { standing } from "../record/gather.ts"
import { inPortions } from "../record/rows.ts"
import { arrivalTimes } from "./arrivals.ts"
import { type ArticleDetails, type Details, detailsOf } from "./details.ts"

/** A text that came in, with what stands in it. */
export interface ArticleView extends Omit<ArticleDetails, "number"> {
  /** Versions of the reader, the latest last. */
  readonly readers: readonly string[]
  readonly warnings: readonly string[]
  /** When it was last read into this ledger, ISO. */
  readonly readAt: string | null
  /** The article that it copies, and how nearly. */
  readonly copyOf: { readonly key: string; readonly similarity: number } | null
  readonly entries: readonly (Details & { readonly engagement: string | null })[]
}

/** An article by its key (A…) or by the id of its readings (sha256:…). Throws a LedgerError when there is none. */
export async function showArticle({ db }: Engine, key: string): Promise<ArticleView> {
  const article = await db
    .selectFrom("article")
    .leftJoin("source", "source.id", "article.source")
    .select(["article.id", "article.key", "source.name", "home", "url", "published", "title", "text"])
    .where("key", "=", key.startsWith("sha256:") ? makeKey("A", key) : key)
    .executeTakeFirst()
  if (article === undefined)
    throw new LedgerError(
      `The ledger has no article ${key}.`,
      "Keys of articles begin with A; dabir show lists them.",
      { code: "unknown-key", about: [key] },
    )
  const readings = await db
    .selectFrom("reading")
    .select(["reading.id", "reader", "warnings"])
    .where("article", "=", article.id)
    .orderBy("id")
    .execute()
  const entries = await db
    .selectFrom("entry")
    .select(["id", "seq"])
    .where("article", "=", article.id)
    .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
    .orderBy("seq")
    .execute()
  const details = await detailsOf(
    db,
    entries.map(({ id }) => id),
  )
  const memberships = await inPortions(
    details.map((each) => each.key),
    (some) => standing(db).where("report", "in", some).execute(),
  )
  const engagements = new Map(memberships.map(({ report, engagement }) => [report, engagement]))
  const copy = await db
    .selectFrom("repost")
    .innerJoin("article", "article.id", "repost.original")
    .select(["article.key", "similarity"])
    .where("repost.article", "=", article.id)
    .executeTakeFirst()
  return {
    key: article.key,
    source: article.name,
    home: article.home,
    url: article.url,
    published: article.published,
    title: article.title,
    text: article.text,
    readAt: readings.length === 0 ? null : ((await arrivalTimes(db)).at(readings.at(-1)!.id) ?? null),
    readers: readings.map(({ reader }) => reader),
    warnings: JSON.parse(readings.at(-1)?.warnings ?? "[]"),
    copyOf: copy ?? null,
    entries: details.map((each) => ({ ...each, engagement: engagements.get(each.key) ?? null })),
  }
}

/** A statement or report by its key. Throws a LedgerError when there is none. */
export async function showEntry(
  { db }: Engine,
  key: string,
): Promise<Details & { engagement: string | null }> {
  const found = await db
    .selectFrom("entry")
    .select("id")
    .where("key", "=", key)
    .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
    .executeTakeFirst()
  if (found === undefined)
    throw new LedgerError(`The ledger has no standing entry ${key}.`, "dabir find lists the keys of entries.")
  const [details] = await detailsOf(db, [found.id])
  const report = details!.type === "report" ? key : (details!.report ?? "")
  const membership = await standing(db).where("report", "=", report).executeTakeFirst()
  return { ...details!, engagement: membership?.engagement ?? null }
}
