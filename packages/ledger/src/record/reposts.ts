import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { copyFrom, shinglesOf, similarityOf } from "../texts/shingles.ts"
import type { StoredArticle } from "./articles.ts"
import { addRows, inPortions } from "./rows.ts"

interface Known {
  readonly article: number
  readonly shingles: ReadonlySet<number>
}

/** Marks articles that copy one that came before: with one of its bands in common, and then enough of its shingles. */
export async function findReposts(
  engine: Engine,
  rows: Kysely<Database>,
  articles: readonly StoredArticle[],
): Promise<void> {
  const byBand = await candidates(rows, articles)
  const texts = await textsOf(rows, [...new Set([...byBand.values()].flat())])
  const originals = await originalsOf(rows, [...texts.keys()])
  const reposts: { article: number; original: number; similarity: number }[] = []
  for (const { article, shingles, bands } of articles) {
    const near = [...new Set(bands.flatMap((band) => byBand.get(band) ?? []))].flatMap(
      (id) => texts.get(id) ?? [],
    )
    const best = mostSimilar(shingles, near)
    if (best !== undefined) {
      const original = originals.get(best.article) ?? best.article
      originals.set(article, original)
      reposts.push({ article, original, similarity: best.similarity })
    }
    texts.set(article, { article, shingles })
    for (const band of bands) byBand.set(band, [...(byBand.get(band) ?? []), article])
  }
  await addRows(engine, rows, "repost", reposts)
  const shingleRows = articles.flatMap(({ article, bands }) => bands.map((band) => ({ band, article })))
  await addRows(engine, rows, "shingle", shingleRows)
}

function mostSimilar(
  shingles: ReadonlySet<number>,
  near: readonly Known[],
): { article: number; similarity: number } | undefined {
  return near
    .map(({ article, shingles: others }) => ({ article, similarity: similarityOf(shingles, others) }))
    .filter(({ similarity }) => similarity >= copyFrom)
    .sort((a, b) => b.similarity - a.similarity || a.article - b.article)[0]
}

/** A band that many texts share, as that of a daily column's heading, tells nothing more after so many. */
const mostPerBand = 20

async function candidates(
  rows: Kysely<Database>,
  articles: readonly StoredArticle[],
): Promise<Map<number, number[]>> {
  const bands = [...new Set(articles.flatMap((article) => article.bands))]
  const found = await inPortions(bands, (some) =>
    rows.selectFrom("shingle").selectAll().where("band", "in", some).execute(),
  )
  const byBand = new Map<number, number[]>()
  for (const { band, article } of found) {
    const others = byBand.get(band) ?? []
    if (others.length < mostPerBand) byBand.set(band, [...others, article])
  }
  return byBand
}

async function textsOf(rows: Kysely<Database>, articles: readonly number[]): Promise<Map<number, Known>> {
  const found = await inPortions(articles, (some) =>
    rows.selectFrom("article").select(["id", "text"]).where("id", "in", some).execute(),
  )
  return new Map(found.map(({ id, text }) => [id, { article: id, shingles: shinglesOf(text) }]))
}

async function originalsOf(
  rows: Kysely<Database>,
  articles: readonly number[],
): Promise<Map<number, number>> {
  const found = await inPortions(articles, (some) =>
    rows.selectFrom("repost").select(["article", "original"]).where("article", "in", some).execute(),
  )
  return new Map(found.map(({ article, original }) => [article, original]))
}
