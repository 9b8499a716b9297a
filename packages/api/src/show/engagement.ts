import type { Details, EngagementView, Ledger } from "@dabir/ledger"
import type { Agreement, Engagement, Readout, ReportView, Statement } from "../wire.ts"
import { showParties, showReport, showStatement } from "./entries.ts"

/** An engagement with everything that is known of it. */
export async function showEngagement(ledger: Ledger, view: EngagementView): Promise<Engagement> {
  const said = view.readouts.flatMap(({ points }) => points.map(({ statement }) => statement))
  const statements = await statementsOf(ledger, view, said)
  const keys = [view.key, ...view.reports.map(({ key }) => key)]
  const judgements = await ledger.judgements(keys)
  const reports = view.reports.map(
    ({ score, reason, byDecision, passage, copies, ...report }): ReportView => ({
      ...showReport({ ...report, engagement: view.key }, judgements.get(report.key) ?? []),
      score,
      reason,
      byDecision,
      passage: { ...passage, text: report.article.text.slice(passage.start, passage.end) },
      copies: copies.map((copy) => ({ ...copy })),
      statements: statements.filter((statement) => statement.report === report.key),
    }),
  )
  return {
    key: view.key,
    kind: view.kind as Engagement["kind"],
    status: view.status as Engagement["status"],
    day: view.day,
    place: view.place,
    parties: showParties(view.participants),
    sources: view.sources,
    reports,
    agreements: agreementsOf(view),
    disagreements: view.disagreements.map(({ on, values }) => ({
      on,
      values: values.map(({ value, reports: some }) => ({ value, reports: [...some] })),
    })),
    readouts: readoutsOf(view, statements),
    decisions: (await ledger.decisions(200, { about: [...keys, ...statements.map(({ key }) => key)] })).map(
      (decision) => ({ ...decision, about: [...decision.about] }),
    ),
  }
}

/** All that was said, those of copies and those that a side says twice included. */
async function statementsOf(
  ledger: Ledger,
  view: EngagementView,
  said: readonly Details[],
): Promise<Statement[]> {
  const all = new Map(said.map((statement) => [statement.key, statement]))
  const articles = [...new Set(view.reports.map(({ article }) => article.key))]
  const reports = new Set(view.reports.map(({ key }) => key))
  for (const article of articles)
    for (const entry of (await ledger.article(article)).entries)
      if (entry.type === "statement" && reports.has(entry.report ?? "")) all.set(entry.key, entry)
  const judgements = await ledger.judgements([...all.keys()])
  return [...all.values()].map((entry) =>
    showStatement({ ...entry, engagement: view.key }, judgements.get(entry.key) ?? []),
  )
}

const initiators: ReadonlySet<string> = new Set(["sender", "guest", "convener"])

const compared: readonly (readonly [Agreement["on"], (report: Details) => string | undefined])[] = [
  ["kind", ({ sort }) => sort],
  ["status", ({ status }) => status],
  ["day", ({ when }) => /^\d{4}-\d{2}-\d{2}/.exec(when ?? "")?.[0]],
  ["place", ({ place }) => place ?? undefined],
  [
    "initiator",
    ({ participants }) =>
      participants
        .filter(({ part }) => initiators.has(part))
        .map(({ who }) => who.name)
        .join("، ") || undefined,
  ],
]

/** What two reports or more say, and none says otherwise. */
function agreementsOf({ reports }: EngagementView): Agreement[] {
  return compared.flatMap(([on, tell]) => {
    const values = reports.flatMap((report) => tell(report) ?? [])
    const [value] = values
    return value !== undefined && values.length > 1 && new Set(values).size === 1
      ? [{ on, value, reports: values.length }]
      : []
  })
}

let regions: Intl.DisplayNames | undefined

function readoutsOf(view: EngagementView, statements: readonly Statement[]): Readout[] {
  regions ??= new Intl.DisplayNames("fa", { type: "region" })
  const names = regions
  const shown = new Map(statements.map((statement) => [statement.key, statement]))
  return view.readouts.map(({ side, reports, sources, points }) => ({
    side,
    sideName: /^[A-Z]{2}$/.test(side) ? (names.of(side) ?? side) : side,
    reports: [...reports],
    sources: [...sources],
    points: points.map(({ statement, alsoIn, missingIn }) => ({
      statement: shown.get(statement.key)!,
      alsoIn: [...alsoIn],
      missingIn: [...missingIn],
    })),
  }))
}
