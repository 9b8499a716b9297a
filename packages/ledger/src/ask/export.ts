import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import type { Database } from "../database.ts"
import { solarOf } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { standing } from "../record/gather.ts"
import { inPortions } from "../record/rows.ts"
import { type Details, detailsOf } from "./details.ts"
import { fitting, understand } from "./find.ts"
import type { Question } from "./question.ts"

/** A standing entry as one row: what a spreadsheet or another program takes. */
export interface ExportRow {
  readonly key: string
  readonly type: "engagement report" | "statement"
  /** Of a report: the engagement that it is one of; of a statement: the one in which it was said. */
  readonly engagement: string
  /** In both calendars; empty when unknown. */
  readonly day: string
  readonly solarDay: string
  readonly kind: string
  readonly act: string
  readonly negated: string
  readonly status: string
  readonly mode: string
  readonly place: string
  /** Parties of a report with their parts; the speaker of a statement. */
  readonly who: string
  readonly addressees: string
  readonly targets: string
  /** The words behind it. */
  readonly quote: string
  readonly topics: string
  readonly confidence: number
  readonly rule: string
  readonly isCopy: string
  readonly article: string
  readonly source: string
  readonly published: string
  readonly url: string
}

const atOnce = 500

/**
 * Every standing entry, in the order of its day and key. The same articles read by the same version, with the same decisions, give the
 * same rows, however often the adding was broken off.
 */
export async function* exportRows(engine: Engine, question?: Question): AsyncGenerator<ExportRow> {
  const { db } = engine
  const asked = question === undefined ? undefined : await understand(engine, question)
  const fits = asked === undefined ? undefined : fitting(engine, asked).where("entry.id", "<", asked.before)
  let [day, key] = ["", ""]
  for (;;) {
    const dayOf = sql<string>`coalesce(entry.day, '')`
    const all = fits?.clearSelect().clearOrderBy() ?? standingEntries(db)
    const found = await all
      .select(["entry.id", "entry.key", dayOf.as("day")])
      .where(sql<boolean>`(${dayOf}, entry.key) > (${day}, ${key})`)
      .orderBy(dayOf)
      .orderBy("entry.key")
      .limit(atOnce)
      .execute()
    const details = await detailsOf(
      db,
      found.map(({ id }) => id),
    )
    const reports = details.map((each) => (each.type === "report" ? each.key : (each.report ?? "")))
    const memberships = await inPortions([...new Set(reports)], (some) =>
      standing(db).where("report", "in", some).execute(),
    )
    const engagements = new Map(memberships.map(({ report, engagement }) => [report, engagement]))
    for (const [index, each] of details.entries()) yield toRow(each, engagements.get(reports[index]!) ?? "")
    const last = found.at(-1)
    if (last === undefined || found.length < atOnce) return
    ;[day, key] = [last.day, last.key]
  }
}

function standingEntries(rows: Kysely<Database>): SelectQueryBuilder<Database, "entry", object> {
  return rows
    .selectFrom("entry")
    .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
}

function toRow(entry: Details, engagement: string): ExportRow {
  const isReport = entry.type === "report"
  const names = (wanted: (part: string) => boolean, show: (part: string, name: string) => string): string =>
    entry.participants
      .filter(({ part }) => wanted(part))
      .map(({ part, who }) => show(part, who.name))
      .join("؛ ")
  const words = (role: string): string =>
    entry.evidence
      .filter((span) => span.role === role)
      .map(({ start, end }) => entry.article.text.slice(start, end).replace(/\s+/g, " "))
      .join("؛ ")
  return {
    key: entry.key,
    type: isReport ? "engagement report" : "statement",
    engagement,
    day: entry.day ?? "",
    solarDay: entry.day === null ? "" : solarOf(entry.day),
    kind: isReport ? entry.sort : "",
    act: isReport ? "" : entry.sort,
    negated: entry.negated === true ? "yes" : "",
    status: entry.status ?? "",
    mode: entry.mode ?? "",
    place: entry.place ?? "",
    who: isReport
      ? names(
          () => true,
          (part, name) => (part === "party" ? name : `${name} (${part})`),
        )
      : names(
          (part) => part === "speaker",
          (_, name) => name,
        ),
    addressees: isReport
      ? ""
      : names(
          (part) => part === "addressee",
          (_, name) => name,
        ),
    targets: isReport
      ? ""
      : names(
          (part) => part === "target",
          (_, name) => name,
        ),
    quote: words(isReport ? "evidence" : "content"),
    topics: words("topic"),
    confidence: Math.round(10_000 * entry.confidence) / 10_000,
    rule: entry.rule,
    isCopy: entry.isRepost ? "yes" : "",
    article: entry.article.key,
    source: entry.article.source ?? "",
    published: entry.article.published ?? "",
    url: entry.article.url ?? "",
  }
}

/** Names of the columns, in order. */
export const columns: readonly (keyof ExportRow)[] = [
  "key",
  "type",
  "engagement",
  "day",
  "solarDay",
  "kind",
  "act",
  "negated",
  "status",
  "mode",
  "place",
  "who",
  "addressees",
  "targets",
  "quote",
  "topics",
  "confidence",
  "rule",
  "isCopy",
  "article",
  "source",
  "published",
  "url",
]

/** One line of CSV, with its end. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(typeof cell === "number" ? cell : String(cell))).join(",")}\r\n`
}

/** What begins a formula in some spreadsheet, also in its full-width form, behind blanks or marks that are not seen. */
const formula = /^[\s\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@＝＋－＠\t\r\n|%]/

function csvCell(cell: string | number): string {
  const safe = typeof cell === "string" && formula.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
