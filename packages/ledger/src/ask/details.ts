import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import { inPortions } from "../record/rows.ts"
import { describeAll, type Who } from "./who.ts"

/** An entry with everything that is shown of it. */
export interface Details {
  readonly id: number
  readonly key: string
  readonly type: "report" | "statement"
  readonly article: ArticleDetails
  readonly day: string | null
  /** The engagement's kind or the statement's act. */
  readonly sort: string
  readonly confidence: number
  readonly rule: string
  readonly isRepost: boolean
  readonly status?: string
  readonly mode?: string | null
  readonly when: string | null
  readonly place?: string | null
  readonly negated?: boolean
  /** Of a statement: the report's key that it was said in. */
  readonly report?: string | null
  readonly requested?: string | null
  readonly participants: readonly { readonly part: string; readonly who: Who }[]
  readonly evidence: readonly { readonly role: string; readonly start: number; readonly end: number }[]
}

export interface ArticleDetails {
  readonly number: number
  readonly key: string
  readonly source: string | null
  readonly home: string | null
  readonly url: string | null
  readonly published: string | null
  readonly title: string | null
  readonly text: string
}

/** Entries by their ids, in the order given. */
export async function detailsOf(rows: Kysely<Database>, ids: readonly number[]): Promise<Details[]> {
  const entries = await inPortions(ids, (some) =>
    rows
      .selectFrom("entry")
      .innerJoin("article", "article.id", "entry.article")
      .leftJoin("source", "source.id", "article.source")
      .leftJoin("report", "report.entry", "entry.id")
      .leftJoin("statement", "statement.entry", "entry.id")
      .selectAll("entry")
      .select([
        "article.key as article_key",
        "source.name as source_name",
        "home",
        "url",
        "published",
        "title",
        "text",
      ])
      .select(["report.status", "report.mode", "report.place", "report.when_value as report_when"])
      .select([
        "statement.negated",
        "statement.report",
        "statement.requested",
        "statement.when_value as statement_when",
      ])
      .where("entry.id", "in", some)
      .execute(),
  )
  const participants = await inPortions(ids, (some) =>
    rows.selectFrom("participant").selectAll().where("entry", "in", some).orderBy("ordinal").execute(),
  )
  const evidence = await inPortions(ids, (some) =>
    rows.selectFrom("evidence").selectAll().where("entry", "in", some).orderBy("ordinal").execute(),
  )
  const people = await describeAll(
    rows,
    participants.map(({ entity }) => entity),
  )
  const byId = new Map(
    entries.map((row): [number, Details] => [
      row.id,
      {
        id: row.id,
        key: row.key,
        type: row.type,
        article: {
          number: row.article,
          key: row.article_key,
          source: row.source_name,
          home: row.home,
          url: row.url,
          published: row.published,
          title: row.title,
          text: row.text,
        },
        day: row.day,
        sort: row.sort,
        confidence: row.confidence,
        rule: row.rule,
        isRepost: row.is_repost === 1,
        when: row.report_when ?? row.statement_when,
        ...(row.type === "report"
          ? { status: row.status!, mode: row.mode, place: row.place }
          : { negated: row.negated === 1, report: row.report, requested: row.requested }),
        participants: participants
          .filter(({ entry }) => entry === row.id)
          .map(({ entity, part }) => ({ part, who: people.get(entity)! })),
        evidence: evidence
          .filter(({ entry }) => entry === row.id)
          .map(({ role, start, end }) => ({ role, start, end })),
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
