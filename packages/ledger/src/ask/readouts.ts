import { type Kysely, sql } from "kysely"
import type { Database } from "../database.ts"
import { makeKey } from "../keys.ts"
import { inPortions } from "../record/rows.ts"
import type { Traits } from "../same/traits.ts"
import { keysOf } from "../words/keys.ts"
import { type Details, detailsOf } from "./details.ts"

/** What one side's account of a contact says, beside the others'. */
export interface Readout {
  /** Whose account it is: the side that a report speaks for, else the outlet. */
  readonly side: string
  readonly reports: readonly string[]
  readonly sources: readonly string[]
  readonly points: readonly Point[]
}

/** A statement of an account. */
export interface Point {
  readonly statement: Details
  /** The other accounts, by side, that have the same act of the same speaker, or the same matter in other words. */
  readonly alsoIn: readonly string[]
  /** Those that lack it. */
  readonly missingIn: readonly string[]
}

/** Puts the accounts of an engagement side by side: who said what, according to whom. */
export async function readoutsOf(rows: Kysely<Database>, reports: readonly Details[]): Promise<Readout[]> {
  const statements = await statementsIn(
    rows,
    reports.map(({ key }) => key),
  )
  const countries = await countriesOf(rows, reports)
  const bySide = new Map<string, { reports: Details[]; statements: Details[] }>()
  for (const report of reports.filter(({ isRepost }) => !isRepost)) {
    const side = sideOf(report, countries)
    const account = bySide.get(side) ?? { reports: [], statements: [] }
    account.reports.push(report)
    account.statements.push(...statements.filter((statement) => statement.report === report.key))
    bySide.set(side, account)
  }
  const matters = new Map(statements.map((statement) => [statement.key, matterOf(statement)]))
  return [...bySide].map(([side, account]) => ({
    side,
    reports: account.reports.map(({ key }) => key),
    sources: [...new Set(account.reports.map(({ article }) => article.source ?? article.key))],
    points: distinct(account.statements, matters).map((statement) => {
      const others = [...bySide].filter(([other]) => other !== side)
      const has = others.filter(([, other]) =>
        other.statements.some((each) => isSame(statement, each, matters)),
      )
      const alsoIn = has.map(([other]) => other)
      return {
        statement,
        alsoIn,
        missingIn: others.map(([other]) => other).filter((other) => !alsoIn.includes(other)),
      }
    }),
  }))
}

/** Words for those who speak for a state. */
const official =
  /(وزارت|وزیر|دفتر|ریاست|رئیس|نخست|دیوان|سفارت|سفیر|دولت|سخنگو|کاخ|رسمی|امیری|شورای|پارلمان|مجلس)/

/**
 * The side that a report speaks for: the country whose officials the article lets speak at its opening («وزارت خارجه پاکستان: …»), if that
 * country took part; else the outlet's own country, if it did; else the outlet.
 */
function sideOf({ article }: Details, countries: ReadonlyMap<string, string>): string {
  const opening = /^[^:\n]{0,90}(?=:)/.exec(article.text.replace(/^[^\p{L}]+/u, ""))?.[0] ?? ""
  const spoken = [...countries].find(([, name]) => official.test(opening) && opening.includes(name))
  if (spoken !== undefined) return spoken[0]
  if (article.home !== null && countries.has(article.home)) return article.home
  return article.source ?? article.key
}

/** The countries of those who took part, with their names. */
async function countriesOf(
  rows: Kysely<Database>,
  reports: readonly Details[],
): Promise<ReadonlyMap<string, string>> {
  const found = await inPortions(
    reports.map(({ id }) => id),
    (some) => rows.selectFrom("report").select("traits").where("entry", "in", some).execute(),
  )
  const codes = found.flatMap(({ traits }) =>
    (JSON.parse(traits) as Traits).sides.flatMap(({ countries }) => countries),
  )
  const named = await inPortions([...new Set(codes)], (some) =>
    rows
      .selectFrom("entity")
      .select(["iso", "name_fa"])
      .where(
        "key",
        "in",
        some.map((code) => makeKey("N", `country ${code}`)),
      )
      .execute(),
  )
  const names = new Map(named.map(({ iso, name_fa }) => [iso, name_fa]))
  return new Map(codes.map((code) => [code, names.get(code) ?? code]))
}

async function statementsIn(rows: Kysely<Database>, reports: readonly string[]): Promise<Details[]> {
  const found = await inPortions(reports, (some) =>
    rows
      .selectFrom("statement")
      .innerJoin("entry", "entry.id", "statement.entry")
      .select(["entry.id", "entry.seq"])
      .where("statement.report", "in", some)
      .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
      .execute(),
  )
  return detailsOf(
    rows,
    found.sort((a, b) => a.seq - b.seq).map(({ id }) => id),
  )
}

/** The lemmas of what was said. */
function matterOf({ article, evidence }: Details): ReadonlySet<string> {
  const content = evidence.find(({ role }) => role === "content")
  if (content === undefined) return new Set()
  const keys = keysOf(article.text.slice(content.start, content.end))
  return new Set(keys.filter(({ isContent }) => isContent).map(({ lemma }) => lemma))
}

/** The share of the shorter matter's words that the other must have. */
const sameFrom = 0.5
const sameWithOtherActFrom = 0.7

function isSame(one: Details, other: Details, matters: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (one.negated !== other.negated || !shareSpeaker(one, other)) return false
  return (
    overlap(matters.get(one.key)!, matters.get(other.key)!) >=
    (one.sort === other.sort ? sameFrom : sameWithOtherActFrom)
  )
}

function shareSpeaker(one: Details, other: Details): boolean {
  const speakers = ({ participants }: Details) =>
    participants.filter(({ part }) => part === "speaker").map(({ who }) => who)
  return speakers(one).some((a) =>
    speakers(other).some(
      (b) =>
        a.key === b.key ||
        (a.iso !== null && a.iso === b.iso) ||
        a.numbers.some((number) => b.numbers.includes(number)),
    ),
  )
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  if (short.size === 0) return 0
  return [...short].filter((word) => long.has(word)).length / short.size
}

/** Two articles of one side that say the same say it once. */
function distinct(
  statements: readonly Details[],
  matters: ReadonlyMap<string, ReadonlySet<string>>,
): Details[] {
  return statements.filter(
    (statement, index) => !statements.slice(0, index).some((earlier) => isSame(statement, earlier, matters)),
  )
}
