import type { Kysely, Nullable, SelectQueryBuilder } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { makeKey } from "../keys.ts"
import { type Choice, type Compared, chooseEngagements } from "../same/choose.ts"
import { compareReports, farthest, linkFrom } from "../same/compare.ts"
import { keepReason, type Reason } from "../same/reason.ts"
import type { Traits } from "../same/traits.ts"
import { pairsOf, type StoredReport } from "./entries.ts"
import type { Numbers } from "./numbers.ts"
import { addRows, inPortions } from "./rows.ts"

interface Candidate {
  readonly key: string
  readonly traits: Traits
}

/** Who belongs to what, in the ledger and in this transaction. */
class Memberships {
  readonly added: Membership[] = []
  readonly ended: { id: number; decision: null }[] = []
  readonly #byReport = new Map<string, { id: number; engagement: string }>()
  readonly #reports = new Map<string, Set<string>>()
  readonly #numbers: Numbers

  constructor(numbers: Numbers, known: readonly Membership[]) {
    this.#numbers = numbers
    for (const row of known) this.#keep(row)
  }

  engagementOf(report: string): string | undefined {
    return this.#byReport.get(report)?.engagement
  }

  reportsOf(engagement: string): string[] {
    return [...(this.#reports.get(engagement) ?? [])]
  }

  put(report: string, engagement: string, score: number, reason: Reason): void {
    const old = this.#byReport.get(report)
    if (old !== undefined) {
      this.ended.push({ id: old.id, decision: null })
      this.#reports.get(old.engagement)?.delete(report)
    }
    const row = {
      id: this.#numbers.next("membership"),
      report,
      engagement,
      score,
      reason: keepReason(reason),
      decision: null,
    }
    this.added.push(row)
    this.#keep(row)
  }

  #keep({ id, report, engagement }: Membership): void {
    this.#byReport.set(report, { id, engagement })
    this.#reports.set(engagement, (this.#reports.get(engagement) ?? new Set()).add(report))
  }
}

/**
 * Puts each report to the engagement of those that tell of the same contact, or founds one with it. A report that ties two engagements
 * makes them one, unless their reports contradict each other or a person has said that they are not.
 */
export async function gatherReports(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  reports: readonly StoredReport[],
): Promise<void> {
  const fresh = reports.filter(({ isTakenUp }) => !isTakenUp)
  if (fresh.length === 0) return
  const pool = new Pool(await candidatesFor(rows, fresh), fresh)
  const known = await membershipsAround(rows, pool.keys())
  pool.know(
    await traitsOf(
      rows,
      known.map(({ report }) => report),
    ),
  )
  const memberships = new Memberships(numbers, known)
  const apart = await apartAmong(rows, [...known.map(({ report }) => report), ...fresh.map(({ key }) => key)])
  for (const report of fresh) {
    place(report, pool, memberships, apart)
    pool.admit(report)
  }
  await addRows(engine, rows, "membership", memberships.added)
  await addRows(engine, rows, "membership_ended", memberships.ended)
}

function place(report: Candidate, pool: Pool, memberships: Memberships, apart: ReadonlySet<string>): void {
  const compared = pool.near(report).flatMap((other): Compared[] => {
    const engagement = memberships.engagementOf(other.key)
    return engagement === undefined ? [] : [{ engagement, ...compareReports(report.traits, other.traits) }]
  })
  const [first, ...others] = chooseEngagements(compared).filter(
    ({ engagement }) => !areApart([report.key], memberships.reportsOf(engagement), apart),
  )
  if (first === undefined) {
    memberships.put(report.key, makeKey("E", report.key), 1, { why: "first" })
    return
  }
  memberships.put(report.key, first.engagement, first.score, first.reason)
  for (const other of others) unite(first.engagement, other, pool, memberships, apart)
}

/** The engagement that a further link leads to becomes part of the first. */
function unite(
  engagement: string,
  { engagement: other, score, reason }: Choice,
  pool: Pool,
  memberships: Memberships,
  apart: ReadonlySet<string>,
): void {
  const ours = memberships.reportsOf(engagement)
  const theirs = memberships.reportsOf(other)
  if (areApart(theirs, ours, apart) || !pool.agree(ours, theirs)) return
  for (const report of theirs) memberships.put(report, engagement, score, reason)
}

function areApart(some: readonly string[], others: readonly string[], apart: ReadonlySet<string>): boolean {
  return apart.size > 0 && some.some((one) => others.some((other) => apart.has(`${one} ${other}`)))
}

/** Reports by the pairs that they are looked up with. */
class Pool {
  readonly #byPair = new Map<string, Candidate[]>()
  readonly #all = new Map<string, Candidate>()

  constructor(known: readonly Candidate[], fresh: readonly Candidate[]) {
    const isFresh = new Set(fresh.map(({ key }) => key))
    for (const candidate of known) if (!isFresh.has(candidate.key)) this.admit(candidate)
  }

  keys(): string[] {
    return [...this.#all.keys()]
  }

  /** Reports that are not looked up but belong to an engagement of some that are. */
  know(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) this.#all.set(candidate.key, candidate)
  }

  admit(candidate: Candidate): void {
    this.#all.set(candidate.key, candidate)
    for (const pair of pairsOf(candidate.traits)) {
      const others = this.#byPair.get(pair)
      if (others === undefined) this.#byPair.set(pair, [candidate])
      else others.push(candidate)
    }
  }

  /** In the order of arrival, whatever the transaction they came in. */
  near({ key, traits }: Candidate): Candidate[] {
    const day = dayOf(traits)
    const near = new Set(pairsOf(traits).flatMap((pair) => this.#byPair.get(pair) ?? []))
    return [...near].filter((other) => other.key !== key && Math.abs(dayOf(other.traits) - day) <= reach)
  }

  /** Whether more of two engagements' reports are linked than contradict each other. */
  agree(some: readonly string[], others: readonly string[]): boolean {
    const known = (keys: readonly string[]): Traits[] =>
      keys.flatMap((key) => this.#all.get(key)?.traits ?? [])
    const compared = known(some).flatMap((one) => known(others).map((other) => compareReports(one, other)))
    const links = compared.filter(({ score }) => score >= linkFrom).length
    return compared.filter(({ isContradicted }) => isContradicted).length <= links
  }
}

/** Days around a report in which others are looked at: those that it may be one with, and those that speak against it. */
const reach = 3 * farthest

function dayOf({ day, published }: Traits): number {
  return day || published
}

async function candidatesFor(rows: Kysely<Database>, reports: readonly StoredReport[]): Promise<Candidate[]> {
  const days = reports.map(({ traits }) => dayOf(traits))
  const pairs = [...new Set(reports.flatMap(({ traits }) => pairsOf(traits)))]
  const found = await inPortions(pairs, (some) =>
    rows
      .selectFrom("report_pair")
      .innerJoin("entry", "entry.id", "report_pair.entry")
      .innerJoin("report", "report.entry", "report_pair.entry")
      .leftJoin("entry_replaced", "entry_replaced.entry", "report_pair.entry")
      .select(["entry.key", "entry.seq", "report.traits"])
      .where("pair", "in", some)
      .where("report_pair.day", ">=", Math.min(...days) - reach)
      .where("report_pair.day", "<=", Math.max(...days) + reach)
      .where("entry_replaced.entry", "is", null)
      .execute(),
  )
  return [...new Map(found.map((row) => [row.key, row])).values()]
    .sort((a, b) => a.seq - b.seq)
    .map(({ key, traits }) => ({ key, traits: JSON.parse(traits) as Traits }))
}

async function traitsOf(rows: Kysely<Database>, reports: readonly string[]): Promise<Candidate[]> {
  const found = await inPortions(reports, (some) =>
    rows
      .selectFrom("entry")
      .innerJoin("report", "report.entry", "entry.id")
      .leftJoin("entry_replaced", "entry_replaced.entry", "entry.id")
      .select(["key", "traits"])
      .where("key", "in", some)
      .where("entry_replaced.entry", "is", null)
      .execute(),
  )
  return found.map(({ key, traits }) => ({ key, traits: JSON.parse(traits) as Traits }))
}

/** The memberships of some reports and of all that share their engagements. */
async function membershipsAround(rows: Kysely<Database>, reports: readonly string[]) {
  const own = await inPortions(reports, (some) => standing(rows).where("report", "in", some).execute())
  const engagements = [...new Set(own.map(({ engagement }) => engagement))]
  return inPortions(engagements, (some) => standing(rows).where("engagement", "in", some).execute())
}

type Membership = Database["membership"]

/** Memberships that hold, to be asked further. */
export function standing(
  rows: Kysely<Database>,
): SelectQueryBuilder<
  Database & { membership_ended: Nullable<Database["membership_ended"]> },
  "membership" | "membership_ended",
  Membership
> {
  return rows
    .selectFrom("membership")
    .leftJoin("membership_ended", "membership_ended.id", "membership.id")
    .select(["membership.id", "report", "engagement", "score", "reason", "membership.decision"])
    .where("membership_ended.id", "is", null)
}

async function apartAmong(rows: Kysely<Database>, reports: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await inPortions(reports, (some) =>
    rows
      .selectFrom("apart")
      .leftJoin("undone", "undone.decision", "apart.decision")
      .select(["one", "other"])
      .where("one", "in", some)
      .where("undone.decision", "is", null)
      .execute(),
  )
  return new Set(found.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]))
}
