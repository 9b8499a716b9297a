import { type Kysely, sql } from "kysely"
import { currentEngagement } from "../act/merge.ts"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { standing } from "../record/gather.ts"
import { inPortions } from "../record/rows.ts"
import { parseReason, type Reason } from "../same/reason.ts"
import { keysAround, keysOf } from "../words/keys.ts"
import { type Highlight, passageOf } from "../words/word-query.ts"
import { type Details, detailsOf } from "./details.ts"
import { type Readout, readoutsOf } from "./readouts.ts"

/** A contact in the world, with everything that its reports say. */
export interface EngagementView {
  readonly key: string
  /** What most reports say, weighed by how sure they are; of equals what came first. */
  readonly kind: string
  readonly status: string
  readonly day: string | null
  readonly place: string | null
  readonly participants: Details["participants"]
  readonly reports: readonly ReportView[]
  /** Where reports say different things: each value with the reports that say so. */
  readonly disagreements: readonly Disagreement[]
  readonly readouts: readonly Readout[]
  /** Sources that are no copies of one another. */
  readonly sources: number
}

export interface ReportView extends Details {
  /** Why it is one of this engagement's. */
  readonly score: number
  readonly reason: Reason
  readonly byDecision: string | null
  /** The sentences that tell of it, as offsets of the article's text. */
  readonly passage: Highlight
  /** Articles that copy the one it stands in. */
  readonly copies: readonly {
    readonly key: string
    readonly source: string | null
    readonly similarity: number
  }[]
}

export interface Disagreement {
  readonly on: "kind" | "status" | "day" | "place" | "initiator"
  readonly values: readonly { readonly value: string; readonly reports: readonly string[] }[]
}

/** An engagement by its key, also by one that it had before it became part of another. Throws a LedgerError when there is none. */
export async function showEngagement(engine: Engine, key: string): Promise<EngagementView> {
  const engagement = await currentEngagement(engine.db, key)
  const memberships = await standing(engine.db)
    .where("engagement", "=", engagement)
    .orderBy("membership.id")
    .execute()
  const details = await reportDetails(
    engine.db,
    memberships.map(({ report }) => report),
  )
  const copies = await copiesOf(
    engine.db,
    details.map(({ article }) => article.number),
  )
  const reports = details.map((each): ReportView => {
    const { score, reason, decision } = memberships.find(({ report }) => report === each.key)!
    const byDecision = decision === null ? null : `D${decision}`
    return {
      ...each,
      score,
      reason: parseReason(reason),
      passage: passageOf(keysAround(keysOf(each.article.text), each.evidence)),
      byDecision,
      copies: copies.get(each.article.number) ?? [],
    }
  })
  return {
    key: engagement,
    kind: weightiest(reports, ({ sort }) => sort) ?? "",
    status: weightiest(reports, ({ status }) => status) ?? "",
    day: weightiest(reports, dayGiven) ?? reports[0]?.day ?? null,
    place: weightiest(reports, ({ place }) => place ?? undefined) ?? null,
    participants: fullest(reports),
    reports,
    disagreements: disagreementsOf(reports),
    readouts: await readoutsOf(engine.db, reports),
    sources: new Set(
      reports.filter(({ isRepost }) => !isRepost).map(({ article }) => article.source ?? article.key),
    ).size,
  }
}

async function reportDetails(rows: Kysely<Database>, keys: readonly string[]): Promise<Details[]> {
  const found = await inPortions(keys, (some) =>
    rows
      .selectFrom("entry")
      .select(["id", "seq"])
      .where("key", "in", some)
      .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
      .execute(),
  )
  return detailsOf(
    rows,
    found.sort((a, b) => a.seq - b.seq).map(({ id }) => id),
  )
}

/** Only what the text gives: the day of publication stands in for none. */
function dayGiven({ when }: Details): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(when ?? "")?.[0]
}

function weightiest(
  reports: readonly ReportView[],
  tell: (report: ReportView) => string | undefined,
): string | undefined {
  const weights = new Map<string, number>()
  for (const report of reports) {
    const value = tell(report)
    if (value !== undefined)
      weights.set(value, (weights.get(value) ?? 0) + (report.isRepost ? 0 : report.confidence))
  }
  return [...weights].reduce<[string, number] | undefined>(
    (best, each) => (best === undefined || each[1] > best[1] ? each : best),
    undefined,
  )?.[0]
}

/** Those whom the most telling report names: persons before offices and countries. */
function fullest(reports: readonly ReportView[]): Details["participants"] {
  const telling = ({ participants }: Details): number =>
    participants.reduce((sum, { who }) => sum + (who.kind === "person" ? 1 : 0.5), 0) -
    0.9 * Math.max(0, participants.length - 2)
  return [...reports].sort((a, b) => telling(b) - telling(a))[0]?.participants ?? []
}

function disagreementsOf(reports: readonly ReportView[]): Disagreement[] {
  const on: readonly [Disagreement["on"], (report: ReportView) => string | undefined][] = [
    ["kind", ({ sort }) => sort],
    ["status", ({ status }) => status],
    ["day", dayGiven],
    ["place", ({ place }) => place ?? undefined],
    ["initiator", initiatorOf],
  ]
  return on.flatMap(([name, tell]) => {
    const values = new Map<string, string[]>()
    for (const report of reports) {
      const value = tell(report)
      if (value !== undefined) values.set(value, [...(values.get(value) ?? []), report.key])
    }
    return values.size < 2
      ? []
      : [{ on: name, values: [...values].map(([value, keys]) => ({ value, reports: keys })) }]
  })
}

const initiators: ReadonlySet<string> = new Set(["sender", "guest", "convener"])

/** Who called, wrote, came or convened, where a report says so. */
function initiatorOf({ participants }: Details): string | undefined {
  const names = participants.filter(({ part }) => initiators.has(part)).map(({ who }) => who.name)
  return names.length === 0 ? undefined : names.join("، ")
}

async function copiesOf(
  rows: Kysely<Database>,
  articles: readonly number[],
): Promise<Map<number, ReportView["copies"][number][]>> {
  const found = await inPortions(articles, (some) =>
    rows
      .selectFrom("repost")
      .innerJoin("article", "article.id", "repost.article")
      .leftJoin("source", "source.id", "article.source")
      .select(["original", "article.key", "source.name", "similarity"])
      .where("original", "in", some)
      .orderBy("article.id")
      .execute(),
  )
  const copies = new Map<number, ReportView["copies"][number][]>()
  for (const { original, key, name, similarity } of found)
    copies.set(original, [...(copies.get(original) ?? []), { key, source: name, similarity }])
  return copies
}
