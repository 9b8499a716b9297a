import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from "kysely"
import type { Database } from "../database.ts"
import { dayNumber, parsePeriod } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { placeKey } from "../record/entries.ts"
import { standing } from "../record/gather.ts"
import { entryId } from "../record/numbers.ts"
import { inPortions } from "../record/rows.ts"
import { keysAround, keysOf } from "../words/keys.ts"
import {
  type Highlight,
  highlightsOf,
  isFoundIn,
  parseWords,
  passageOf,
  type WordQuery,
} from "../words/word-query.ts"
import { type Details, detailsOf } from "./details.ts"
import { acts, kinds, type Question } from "./question.ts"
import { type Meant, resolveWho } from "./who.ts"

/** One answer: a statement, or an engagement by the latest of its reports that fits the question. */
export interface Hit extends Details {
  /** E… when it is an engagement. */
  readonly engagement?: string
  /** The sentences that tell of it, as offsets of the article's text. */
  readonly passage: Highlight
  /** What the question's words found, as offsets of the article's text. */
  readonly highlights: readonly Highlight[]
}

export interface Page {
  readonly hits: readonly Hit[]
  /** To be given as `after` for what follows; absent on the last page. */
  readonly next?: string
}

const usualLimit = 20
const largestLimit = 200

/** Entries that are looked through first for a topic, and twice as many after: few of them may be about it. */
const sifted = 2000

/**
 * Answers a question, the latest day first. Pages stay as they are while rows are added: what arrives after the first page was asked for
 * is on none of the following. Throws a LedgerError on a question that cannot be asked.
 */
export async function find(engine: Engine, question: Question): Promise<Page> {
  const limit = Math.min(question.limit ?? usualLimit, largestLimit)
  if (!(limit >= 1))
    throw new LedgerError(`A page of ${question.limit} has no entries.`, "Give a number from 1 to 200.")
  const asked = await understand(engine, question)
  const hits: Found[] = []
  let atOnce = asked.topic.length > 0 ? sifted : limit + 1
  let before = asked.before
  for (;;) {
    const some = await latestBefore(engine, asked, before, atOnce)
    const fresh = await firstOfEach(engine, asked, await onTopic(engine, asked, some), hits)
    hits.push(...fresh.slice(0, limit + 1 - hits.length))
    if (hits.length > limit || some.length < atOnce) break
    before = some.at(-1)!.id
    if (asked.topic.length > 0) atOnce *= 2
  }
  const shown = hits.slice(0, limit)
  return {
    hits: await toHits(engine.db, shown, asked.words),
    ...(hits.length > limit ? { next: toCursor(shown.at(-1)!.id, asked.asOf) } : {}),
  }
}

/** Entries among which somebody is looked for one by one, before all entries of theirs are gathered. */
const lookedThrough = 4000

/**
 * The latest entries that fit, before one. Who is asked for has often taken part lately; all entries of a country, to be put in order, are
 * too many to ask for first.
 */
async function latestBefore(engine: Engine, asked: Asked, before: number, limit: number): Promise<Found[]> {
  const those = (way: Way) => fitting(engine, asked, way).where("entry.id", "<", before)
  if (asked.who.length + asked.whom.length === 0) return those("each").limit(limit).execute()
  const bound = await engine.db
    .selectFrom("entry")
    .select("id")
    .where("id", "<", before)
    .orderBy("id", "desc")
    .offset(lookedThrough)
    .limit(1)
    .executeTakeFirst()
  const near = await those("each")
    .where("entry.id", ">", bound?.id ?? 0)
    .limit(limit)
    .execute()
  if (near.length === limit || bound === undefined) return near
  const far = await those("all")
    .where("entry.id", "<=", bound.id)
    .limit(limit - near.length)
    .execute()
  return [...near, ...far]
}

/** A question with its names, days and words resolved. */
export interface Asked {
  readonly question: Question
  readonly who: readonly Meant[]
  readonly whom: readonly Meant[]
  readonly words: WordQuery
  readonly topic: WordQuery
  /** Numbers of the sources that are asked for. */
  readonly sources: readonly number[] | undefined
  /** The conditions that words and topic are found. */
  readonly found: readonly RawBuilder<unknown>[]
  readonly first: number
  /** The first id after the last day. */
  readonly end: number
  /** The same, or where the page before ended. */
  readonly before: number
  readonly asOf: number
}

export async function understand({ db, foundBy }: Engine, question: Question): Promise<Asked> {
  check("kind", question.kinds ?? [], kinds)
  check("act", question.acts ?? [], acts)
  const cursor = question.after === undefined ? undefined : parseCursor(question.after)
  const end = question.to === undefined ? Number.MAX_SAFE_INTEGER : dayAfter(question.to)
  const words = wordsAsked(question.words, "words")
  const topic = wordsAsked(question.topic, "topic")
  return {
    question,
    words,
    topic,
    sources: question.source === undefined ? undefined : await sourcesNamed(db, question.source),
    found: await Promise.all([words, topic].filter(({ length }) => length > 0).map(foundBy)),
    who: await Promise.all((question.who ?? []).map((typed) => resolveWho(db, typed))),
    whom: await Promise.all((question.whom ?? []).map((typed) => resolveWho(db, typed))),
    first: question.from === undefined ? 0 : entryId(dayNumber(parsePeriod(question.from, "from").first), 0),
    end,
    before: Math.min(end, cursor?.before ?? end),
    asOf: cursor?.asOf ?? (await latest(db)),
  }
}

function check(what: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((value) => !known.includes(value))
  if (unknown !== undefined)
    throw new LedgerError(`There is no ${what} "${unknown}".`, `Give one of ${known.join(", ")}.`)
}

/** Those whose names hold what was typed, however it is capitalized. */
async function sourcesNamed(rows: Kysely<Database>, typed: string): Promise<number[]> {
  const all = await rows.selectFrom("source").selectAll().execute()
  return all.flatMap(({ id, name }) => (name.toLowerCase().includes(typed.toLowerCase()) ? [id] : []))
}

function wordsAsked(typed: string | undefined, what: string): WordQuery {
  const query = parseWords(typed ?? "")
  if (typed !== undefined && query.length === 0)
    throw new LedgerError(
      `The ${what} "${typed}" hold no word to look for.`,
      "Give a word of Persian text.",
      { code: "no-word", about: [typed ?? ""] },
    )
  return query
}

function dayAfter(typed: string): number {
  return entryId(dayNumber(parsePeriod(typed, "to").last) + 1, 0)
}

async function latest(rows: Kysely<Database>): Promise<number> {
  const { seq } = await rows
    .selectFrom("entry")
    .select((is) => is.fn.max("seq").as("seq"))
    .executeTakeFirstOrThrow()
  return Number(seq ?? 0)
}

/** `next` of a page that ends before an entry. */
export function toCursor(before: number, asOf: number): string {
  return `${before.toString(36)}.${asOf.toString(36)}`
}

function parseCursor(typed: string): { before: number; asOf: number } {
  const [before = Number.NaN, asOf = Number.NaN] = typed.split(".").map((part) => Number.parseInt(part, 36))
  if (Number.isSafeInteger(before) && Number.isSafeInteger(asOf)) return { before, asOf }
  throw new LedgerError(`"${typed}" is no page of an answer.`, "Give what the page before has as its next.")
}

export interface Found {
  readonly id: number
  readonly key: string
  readonly type: "report" | "statement"
  readonly engagement?: string
}

/** How who is asked for is looked for: entry by entry, or all their entries first. */
type Way = "each" | "all"

/** Entries that fit, the latest first. */
export function fitting(
  { db }: Engine,
  asked: Asked,
  way: Way = "all",
): SelectQueryBuilder<Database, "entry", Found> {
  const { kinds = [], acts = [], place, confidence, withReposts = false } = asked.question
  let query = db
    .selectFrom("entry")
    .select(["entry.id", "entry.key", "entry.type"])
    .where("entry.id", ">=", asked.first)
    .where("entry.seq", "<=", asked.asOf)
    .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
    .orderBy("entry.id", "desc")
  if (!withReposts) query = query.where("entry.is_repost", "=", 0)
  const { only } = asked.question
  if (only !== undefined)
    query = query.where("entry.type", "=", only === "engagements" ? "report" : "statement")
  if (kinds.length + acts.length > 0) query = query.where("entry.sort", "in", [...kinds, ...acts])
  if (confidence !== undefined) query = query.where("entry.confidence", ">=", confidence)
  if (asked.sources !== undefined) query = query.where("entry.source", "in", [...asked.sources, -1])
  if (place !== undefined)
    query = query.where(
      sql<boolean>`entry.id in (select entry from report where place_key = ${placeKey(place)})`,
    )
  for (const meant of asked.who)
    query = query.where(participates(meant, sql`part not in ('addressee', 'target')`, way))
  for (const meant of asked.whom) query = query.where(participates(meant, sql`part <> 'speaker'`, way))
  for (const condition of asked.found) query = query.where(sql<boolean>`${condition}`)
  return query
}

/** The numbers stand in the query itself: a country's are more than a query may have parameters. */
function participates(meant: Meant, asPart: RawBuilder<unknown>, way: Way): RawBuilder<boolean> {
  const isMeant = sql`entity in (${sql.raw(meant.map(Number).join(","))}) and ${asPart}`
  return way === "all"
    ? sql<boolean>`entry.id in (select entry from participant where ${isMeant})`
    : sql<boolean>`exists (select 1 from participant where participant.entry = entry.id and ${isMeant})`
}

/** Those whose topic or content, not only the words around it, has what the topic asks for. */
export async function onTopic<Some extends { readonly id: number }>(
  { db }: Engine,
  { topic }: Asked,
  found: readonly Some[],
): Promise<readonly Some[]> {
  if (topic.length === 0 || found.length === 0) return found
  const spans = await inPortions(
    found.map(({ id }) => id),
    (some) =>
      db
        .selectFrom("evidence")
        .innerJoin("entry", "entry.id", "evidence.entry")
        .innerJoin("article", "article.id", "entry.article")
        .select(["entry.id", "start", "end", "text"])
        .where("role", "in", ["topic", "content"])
        .where("entry.id", "in", some)
        .execute(),
  )
  const on = spans.filter(({ text, start, end }) => isFoundIn(topic, keysOf(text.slice(start, end))))
  const ids = new Set(on.map(({ id }) => id))
  return found.filter(({ id }) => ids.has(id))
}

/** One answer an engagement: at the latest of its reports that fit, so that it comes on one page only. */
async function firstOfEach(
  engine: Engine,
  asked: Asked,
  found: readonly Found[],
  before: readonly Found[],
): Promise<Found[]> {
  const reports = found.filter(({ type }) => type === "report").map(({ key }) => key)
  if (reports.length === 0) return [...found]
  const own = await inPortions(reports, (some) => standing(engine.db).where("report", "in", some).execute())
  const engagements = [...new Set(own.map(({ engagement }) => engagement))]
  const members = await inPortions(engagements, (some) =>
    standing(engine.db).where("engagement", "in", some).execute(),
  )
  const engagementOf = new Map(members.map(({ report, engagement }) => [report, engagement]))
  const fits = await inPortions(
    members.map(({ report }) => report),
    (some) =>
      fitting(engine, asked, "each")
        .where("entry.key", "in", some)
        .where("entry.id", "<", asked.end)
        .execute(),
  )
  const all = await onTopic(engine, asked, fits)
  const latestOf = new Map<string, number>()
  for (const { key, id } of all) {
    const engagement = engagementOf.get(key)!
    latestOf.set(engagement, Math.max(id, latestOf.get(engagement) ?? 0))
  }
  const seen = new Set(before.map(({ engagement }) => engagement))
  return found.flatMap((each) => {
    const engagement = engagementOf.get(each.key)
    if (engagement === undefined) return [each]
    return latestOf.get(engagement) === each.id && !seen.has(engagement) ? [{ ...each, engagement }] : []
  })
}

async function toHits(rows: Kysely<Database>, found: readonly Found[], words: WordQuery): Promise<Hit[]> {
  const details = await detailsOf(
    rows,
    found.map(({ id }) => id),
  )
  return details.map((each, index) => {
    const { engagement } = found[index]!
    const keys = keysAround(keysOf(each.article.text), each.evidence)
    return {
      ...each,
      ...(engagement === undefined ? {} : { engagement }),
      passage: passageOf(keys),
      highlights: highlightsOf(words, keys),
    }
  })
}
