import type { Kysely } from "kysely"
import { resolveWhoIs } from "../ask/who.ts"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { standing } from "../record/gather.ts"
import { addRows, inPortions } from "../record/rows.ts"
import { alignSides } from "../same/align.ts"
import { keepReason, type Reason } from "../same/reason.ts"
import type { Traits } from "../same/traits.ts"
import { type By, type Decision, type Deed, decide } from "./decision.ts"

/** Days between two engagements beyond which nobody would take them for one. */
const tooFar = 31

/**
 * Makes two engagements (E…) or two entities (N…) one, by a person's word; the first stands for both. Refuses engagements that are more
 * than a month apart, or that have nobody in common, unless `anyway`. Throws a LedgerError when it refuses.
 */
export async function merge(
  engine: Engine,
  [first, second]: readonly [string, string],
  by: By,
  anyway = false,
): Promise<Decision> {
  if (first[0] !== second[0])
    throw new LedgerError(
      `${first} and ${second} are not of one kind.`,
      "Merge two engagements (E…) or two entities (N…).",
    )
  if (first.startsWith("N")) return mergeEntities(engine, first, second, by)
  const ours = await reportsOf(engine.db, first)
  const theirs = await reportsOf(engine.db, second)
  if (ours.engagement === theirs.engagement)
    throw new LedgerError(`${first} and ${second} are one already.`, `See dabir show ${first}.`, {
      code: "are-one",
      about: [],
    })
  if (!anyway) await refuseIfFar(engine.db, ours.reports, theirs.reports, first, second)
  return decide(engine, "merge", by, [ours.engagement, theirs.engagement], (deed) =>
    move(deed, theirs.reports, ours.engagement, { why: "merged" }),
  )
}

/** The standing reports of an engagement, under its own key or under that of one that it became part of. */
export async function reportsOf(
  rows: Kysely<Database>,
  key: string,
): Promise<{ engagement: string; reports: string[] }> {
  const engagement = await currentEngagement(rows, key)
  const found = await standing(rows).where("engagement", "=", engagement).orderBy("membership.id").execute()
  return { engagement, reports: found.map(({ report }) => report) }
}

/** Follows an engagement that became part of another. */
export async function currentEngagement(rows: Kysely<Database>, key: string): Promise<string> {
  const found = await rows.selectFrom("membership").select("report").where("engagement", "=", key).execute()
  if (found.length === 0)
    throw new LedgerError(
      `The ledger has no engagement ${key}.`,
      "Keys of engagements begin with E; dabir find lists them.",
      { code: "unknown-key", about: [key] },
    )
  const now = await inPortions(
    found.map(({ report }) => report),
    (some) => standing(rows).where("report", "in", some).execute(),
  )
  return now.some(({ engagement }) => engagement === key) ? key : (now[0]?.engagement ?? key)
}

/** Ends the memberships of reports and puts them to an engagement. */
export async function move(
  { engine, rows, numbers, decision }: Deed,
  reports: readonly string[],
  engagement: string,
  reason: Reason,
): Promise<void> {
  const old = await inPortions(reports, (some) => standing(rows).where("report", "in", some).execute())
  await addRows(
    engine,
    rows,
    "membership_ended",
    old.map(({ id }) => ({ id, decision })),
  )
  const added = reports.map((report) => ({
    id: numbers.next("membership"),
    report,
    engagement,
    score: 1,
    reason: keepReason(reason),
    decision,
  }))
  await addRows(engine, rows, "membership", added)
}

async function refuseIfFar(
  rows: Kysely<Database>,
  ours: readonly string[],
  theirs: readonly string[],
  first: string,
  second: string,
): Promise<void> {
  const [one, other] = [await traitsOf(rows, ours), await traitsOf(rows, theirs)]
  const days = Math.min(...one.flatMap((a) => other.map((b) => Math.abs(dayOf(a) - dayOf(b)))))
  const hint = "If they are one all the same, say so: --anyway."
  if (Number.isFinite(days) && days > tooFar)
    throw new LedgerError(`${first} and ${second} are ${days} days apart.`, hint, {
      code: "days-apart",
      about: [String(days)],
    })
  const shareSomebody = one.some((a) => other.some((b) => alignSides(a.sides, b.sides).fit > 0))
  if (!shareSomebody && one.length > 0 && other.length > 0)
    throw new LedgerError(`Nobody took part in both ${first} and ${second}.`, hint, {
      code: "nobody-in-both",
      about: [],
    })
}

function dayOf({ day, published }: Traits): number {
  return day || published
}

async function traitsOf(rows: Kysely<Database>, reports: readonly string[]): Promise<Traits[]> {
  const found = await inPortions(reports, (some) =>
    rows
      .selectFrom("entry")
      .innerJoin("report", "report.entry", "entry.id")
      .select("traits")
      .where("key", "in", some)
      .execute(),
  )
  return found.map(({ traits }) => JSON.parse(traits))
}

async function mergeEntities(engine: Engine, first: string, second: string, by: By): Promise<Decision> {
  const [one, other] = [await resolveWhoIs(engine.db, first), await resolveWhoIs(engine.db, second)]
  if (one.numbers.includes(other.number))
    throw new LedgerError(`${first} and ${second} are one already.`, `See dabir show ${first}.`)
  return decide(engine, "merge", by, [first, second], async ({ rows, numbers, decision }) => {
    const reason = keepReason({ why: "merged" })
    await addRows(engine, rows, "identity", [
      { id: numbers.next("identity"), entity: other.number, same_as: one.number, score: 1, reason, decision },
    ])
  })
}
