import { type Kysely, type RawBuilder, sql } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { fitting, understand } from "./find.ts"
import type { Question } from "./question.ts"
import { describeAll, type Who } from "./who.ts"

/** How many entries that fit a question have a value. */
export interface Share<Value> {
  readonly value: Value
  readonly entries: number
}

/** What fits a question, by what it can be narrowed by; the most frequent first. */
export interface Facets {
  readonly engagements: number
  readonly statements: number
  readonly kinds: readonly Share<string>[]
  readonly acts: readonly Share<string>[]
  readonly statuses: readonly Share<string>[]
  readonly sources: readonly Share<string>[]
  readonly places: readonly Share<string>[]
  readonly who: readonly Share<Who>[]
}

export interface DayCount {
  readonly day: string
  /** A kind or an act. */
  readonly sort: string
  readonly type: "report" | "statement"
  /** Statements; of reports the engagements that they tell of. */
  readonly count: number
}

export interface PlaceCount {
  readonly place: string
  readonly engagements: number
  readonly last: string | null
}

/** The entries that fit as a table `fits`, asked once however often it is used. */
export async function withFits<Row>(
  engine: Engine,
  question: Question,
  query: RawBuilder<unknown>,
): Promise<Row[]> {
  const asked = await understand(engine, question)
  const fits = fitting(engine, asked)
    .where("entry.id", "<", asked.before)
    .clearSelect()
    .clearOrderBy()
    .select(["entry.id", "entry.key", "entry.type", "entry.sort", "entry.source", "entry.day"])
  const { rows } = await sql<Row>`with fits as materialized ${fits} ${query}`.execute(
    engine.db as Kysely<Database>,
  )
  return rows
}

/** The engagement that each report which fits belongs to. */
export const engagementOfFit: RawBuilder<unknown> = sql`membership on fits.type = 'report' and membership.report = fits.key
  and not exists (select 1 from membership_ended where membership_ended.id = membership.id)`

const mostPlaces = 40
const mostPeople = 40

export async function facetsOf(engine: Engine, question: Question): Promise<Facets> {
  const rows = await withFits<{ facet: string; value: string | null; entries: number }>(
    engine,
    question,
    sql`
    select 'engagements' as facet, '' as value, count(distinct engagement) as entries from fits join ${engagementOfFit}
    union all select fits.type, sort, count(*) from fits group by fits.type, sort
    union all select 'source', source.name, count(*) from fits join source on source.id = fits.source group by source.name
    union all select 'status', report.status, count(*) from fits join report on fits.type = 'report' and report.entry = fits.id group by report.status
    union all select * from (select 'place', min(report.place), count(*) as entries from fits join report on fits.type = 'report' and report.entry = fits.id
      where report.place_key is not null group by report.place_key order by entries desc limit ${sql.lit(mostPlaces)}) places
    union all select * from (select 'who', cast(participant.entity as text), count(*) as entries from fits
      join participant on participant.entry = fits.id group by participant.entity order by entries desc limit ${sql.lit(mostPeople)}) people`,
  )
  const facet = (name: string): Share<string>[] =>
    rows
      .filter((row) => row.facet === name && row.value !== null)
      .map(({ value, entries }) => ({ value: value!, entries: Number(entries) }))
      .sort((a, b) => b.entries - a.entries || (a.value < b.value ? -1 : 1))
  return {
    engagements: facet("engagements")[0]?.entries ?? 0,
    statements: facet("statement").reduce((sum, { entries }) => sum + entries, 0),
    kinds: facet("report"),
    acts: facet("statement"),
    statuses: facet("status"),
    sources: facet("source"),
    places: facet("place"),
    who: await peopleAmong(engine, facet("who")),
  }
}

/** Those that are the same count together. */
async function peopleAmong({ db }: Engine, shares: readonly Share<string>[]): Promise<Share<Who>[]> {
  const people = await describeAll(
    db,
    shares.map(({ value }) => Number(value)),
  )
  const byKey = new Map<string, { value: Who; entries: number }>()
  for (const { value, entries } of shares) {
    const who = people.get(Number(value))!
    const known = byKey.get(who.key)
    if (known === undefined) byKey.set(who.key, { value: who, entries })
    else known.entries += entries
  }
  return [...byKey.values()].sort((a, b) => b.entries - a.entries)
}

export async function daysOf(engine: Engine, question: Question): Promise<DayCount[]> {
  const rows = await withFits<DayCount>(
    engine,
    question,
    sql`
    select day, sort, type, count(*) as count from fits where type = 'statement' and day is not null group by day, sort, type
    union all select day, sort, type, count(distinct engagement) from fits join ${engagementOfFit}
      where day is not null group by day, sort, type
    order by day, sort`,
  )
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

export async function placesOf(engine: Engine, question: Question): Promise<PlaceCount[]> {
  const rows = await withFits<PlaceCount>(
    engine,
    question,
    sql`
    select min(report.place) as place, count(distinct engagement) as engagements, max(fits.day) as last
    from fits join report on fits.type = 'report' and report.entry = fits.id join ${engagementOfFit}
    where report.place_key is not null group by report.place_key order by engagements desc, place`,
  )
  return rows.map((row) => ({ ...row, engagements: Number(row.engagements) }))
}
