import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import type { Numbers } from "./numbers.ts"
import type { Prepared } from "./prepare.ts"
import { addRows, inPortions } from "./rows.ts"

/** An article of this transaction with its numbers. */
export interface StoredArticle extends Prepared {
  readonly article: number
  readonly source: number | null
  readonly isNew: boolean
}

/** A reading that was not in the ledger. `replaces` is the reading of an earlier version. */
export interface Stored extends StoredArticle {
  readonly readingId: number
  readonly replaces: number | null
}

/** Stores articles that are new, and gives all with their numbers, in the order given. */
export async function addArticles(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  prepared: readonly Prepared[],
): Promise<StoredArticle[]> {
  const sources = await addSources(engine, rows, numbers, prepared)
  const found = await inPortions(
    prepared.map(({ articleKey }) => articleKey),
    (keys) => rows.selectFrom("article").select(["id", "key"]).where("key", "in", keys).execute(),
  )
  const known = new Map(found.map(({ id, key }) => [key, id]))
  const stored = prepared.map((each): StoredArticle => {
    const id = known.get(each.articleKey)
    const source = sources.get(each.reading.article.source ?? "") ?? null
    return { ...each, article: id ?? numbers.next("article"), source, isNew: id === undefined }
  })
  await addRows(engine, rows, "article", stored.filter(({ isNew }) => isNew).map(articleRow))
  return stored
}

function articleRow({ article: id, articleKey: key, source, reading: { article, text } }: StoredArticle) {
  return {
    id,
    key,
    hash: article.id,
    source,
    home: article.home ?? null,
    url: article.url ?? null,
    title: article.title?.text ?? null,
    published: article.published ?? null,
    text: withoutNul(text),
  }
}

/** No database keeps NUL in a text; the picture of it has the same length, so that offsets hold. */
function withoutNul(text: string): string {
  return text.replaceAll("\u0000", "\u2400")
}

async function addSources(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  prepared: readonly Prepared[],
): Promise<ReadonlyMap<string, number>> {
  const names = [...new Set(prepared.flatMap(({ reading }) => reading.article.source ?? []))]
  const found = await inPortions(names, (some) =>
    rows.selectFrom("source").select(["id", "name"]).where("name", "in", some).execute(),
  )
  const sources = new Map(found.map(({ id, name }) => [name, id]))
  const fresh = names
    .filter((name) => !sources.has(name))
    .map((name) => ({ id: numbers.next("source"), name }))
  await addRows(engine, rows, "source", fresh)
  for (const { id, name } of fresh) sources.set(name, id)
  return sources
}

/** Stores readings by a version that had not read the article; those that it had are left out. */
export async function addReadings(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  articles: readonly StoredArticle[],
): Promise<Stored[]> {
  const old = articles.filter(({ isNew }) => !isNew).map(({ article }) => article)
  const found = await inPortions(old, (some) =>
    rows
      .selectFrom("reading")
      .leftJoin("reading_replaced", "reading_replaced.reading", "reading.id")
      .select(["reading.id", "article", "reader", "reading_replaced.by"])
      .where("article", "in", some)
      .execute(),
  )
  const isKnown = new Set(found.map(({ article, reader }) => `${article} ${reader}`))
  const current = new Map(found.filter(({ by }) => by === null).map(({ article, id }) => [article, id]))
  const stored = articles
    .filter(({ article, reader }) => !isKnown.has(`${article} ${reader}`))
    .map((each): Stored => {
      return { ...each, readingId: numbers.next("reading"), replaces: current.get(each.article) ?? null }
    })
  await addRows(
    engine,
    rows,
    "reading",
    stored.map(({ readingId: id, article, reader, reading }) => {
      return { id, article, reader, warnings: JSON.stringify(reading.warnings) }
    }),
  )
  await addRows(
    engine,
    rows,
    "reading_replaced",
    stored.flatMap(({ readingId, replaces }) =>
      replaces === null ? [] : [{ reading: replaces, by: readingId }],
    ),
  )
  return stored
}
