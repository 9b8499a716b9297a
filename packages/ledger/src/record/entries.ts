import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import { dayNumber } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { makeKey } from "../keys.ts"
import type { Side } from "../same/sides.ts"
import type { Traits } from "../same/traits.ts"
import { keyOf } from "../words/keys.ts"
import type { Stored } from "./articles.ts"
import { correctAgain } from "./corrections.ts"
import type { Entities } from "./entities.ts"
import { entryId, type Numbers } from "./numbers.ts"
import type { PreparedEntry } from "./prepare.ts"
import { type Earlier, takeUpKeys } from "./reread.ts"
import { addRows, inPortions } from "./rows.ts"

/** A report of this transaction, ready to be gathered with others. */
export interface StoredReport {
  readonly key: string
  readonly entry: number
  readonly traits: Traits
  readonly isRepost: boolean
  /** It stands in the place of a report by an earlier version of the reader, with its engagement. */
  readonly isTakenUp: boolean
}

interface Numbered {
  readonly stored: Stored
  readonly entry: PreparedEntry
  readonly id: number
  readonly seq: number
  readonly key: string
}

/** Stores reports and statements with their parts, words and evidence; gives the reports in order. */
export async function addEntries(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  stored: readonly Stored[],
  entities: Entities,
): Promise<StoredReport[]> {
  const reposts = await repostsAmong(rows, stored)
  const earlier = await takeUpKeys(rows, stored)
  const all = stored.flatMap((reading) => numberEntries(reading, numbers, earlier))
  await addRows(
    engine,
    rows,
    "entry",
    all.map((each) => entryRow(each, reposts.has(each.stored.article))),
  )
  await addRows(engine, rows, "report", all.flatMap(reportRow))
  await addRows(engine, rows, "report_pair", all.flatMap(pairRows))
  const reportKeys = new Map(all.map(({ stored, entry, key }) => [nameIn(stored, entry), key]))
  await addRows(
    engine,
    rows,
    "statement",
    all.flatMap((each) => statementRow(each, reportKeys)),
  )
  await addRows(
    engine,
    rows,
    "participant",
    all.flatMap((each) => participantRows(each, entities)),
  )
  await addRows(engine, rows, "evidence", all.flatMap(evidenceRows))
  await engine.addWords(
    rows,
    all.map(({ id, entry }) => ({ entry: id, forms: entry.forms, lemmas: entry.lemmas })),
  )
  await addRows(engine, rows, "entry_replaced", replacements(earlier, all))
  await correctAgain(
    engine,
    rows,
    numbers,
    all.filter(({ key }) => earlier.taken.has(key)).map(({ key }) => key),
  )
  return all.flatMap(({ entry, id, key, stored: { article } }) =>
    entry.traits === undefined
      ? []
      : [
          {
            key,
            entry: id,
            traits: entry.traits,
            isRepost: reposts.has(article),
            isTakenUp: earlier.taken.has(key),
          },
        ],
  )
}

async function repostsAmong(rows: Kysely<Database>, stored: readonly Stored[]): Promise<ReadonlySet<number>> {
  const found = await inPortions(
    stored.map(({ article }) => article),
    (some) => rows.selectFrom("repost").select("article").where("article", "in", some).execute(),
  )
  return new Set(found.map(({ article }) => article))
}

function numberEntries(stored: Stored, numbers: Numbers, earlier: Earlier): Numbered[] {
  const keys = earlier.keysFor(stored)
  return stored.entries.map((entry, index) => {
    const seq = numbers.next("entry")
    return {
      stored,
      entry,
      seq,
      id: entryId(dayNumber(entry.day), seq),
      key: keys[index] ?? freshKey(stored, entry),
    }
  })
}

function freshKey({ reading, reader, replaces }: Stored, { engagement, statement }: PreparedEntry): string {
  const name = engagement?.id ?? statement!.id
  const version = replaces === null ? [] : [reader]
  return makeKey(engagement === undefined ? "S" : "R", reading.article.id, name, ...version)
}

function nameIn({ article }: Stored, { engagement, statement }: PreparedEntry): string {
  return `${article} ${engagement?.id ?? statement?.id}`
}

function replacements({ old }: Earlier, all: readonly Numbered[]): { entry: number; by: number | null }[] {
  const newest = new Map(all.map(({ key, id }) => [key, id]))
  return old
    .filter(({ isKept, key }) => !isKept || newest.has(key))
    .map(({ id, key }) => ({ entry: id, by: newest.get(key) ?? null }))
}

function entryRow({ stored, entry, id, seq, key }: Numbered, isRepost: boolean) {
  const { confidence, rule } = entry.engagement ?? entry.statement!
  return {
    id,
    seq,
    key,
    type: entry.engagement === undefined ? ("statement" as const) : ("report" as const),
    reading: stored.readingId,
    article: stored.article,
    source: stored.source,
    day: entry.day,
    sort: entry.engagement?.kind ?? entry.statement!.act,
    confidence,
    rule,
    is_repost: Number(isRepost),
  }
}

function reportRow({ entry: { engagement, traits }, id: entry, stored }: Numbered) {
  if (engagement === undefined) return []
  const { kind, mode = null, status, when, where } = engagement
  const named = stored.reading.entities.find(({ id }) => id === where?.entity)
  const place = named?.name.fa ?? where?.span.text ?? null
  return [
    {
      entry,
      kind,
      mode,
      status,
      when_value: when?.value ?? null,
      place,
      place_key: place === null ? null : placeKey(place),
      traits: JSON.stringify(traits),
    },
  ]
}

/** A place as it is asked for, however it is spelled. */
export function placeKey(place: string): string {
  return place.split(/\s+/).map(keyOf).join(" ").trim()
}

function pairRows({ entry: { traits }, id: entry }: Numbered) {
  if (traits === undefined) return []
  const day = traits.day === 0 ? traits.published : traits.day
  return pairsOf(traits).map((pair) => ({ pair, day, entry }))
}

/**
 * What reports of one contact share, whatever else they leave out: two sides by country or name; and the name of one who took part with
 * the kind, for the other side may be known by name alone.
 */
export function pairsOf({ sides, kind }: Traits): string[] {
  const names = sides.map(({ countries, name }) => [...countries, ...name.slice(-1)])
  const pairs = names.flatMap((some, index) =>
    names
      .slice(index + 1)
      .flatMap((others) => some.flatMap((one) => others.map((other) => [one, other].sort().join(" ")))),
  )
  const isVisible = ({ kind, name }: Side): boolean => kind === "person" && name.length > 0
  const named = sides.filter((side) => pairs.length === 0 || isVisible(side))
  const alone = named.flatMap(({ countries, name }) => [
    ...name.slice(-1),
    ...(pairs.length === 0 ? countries : []),
  ])
  return [...new Set([...pairs, ...alone.map((name) => `${name} ${talks.has(kind) ? "talk" : kind}`)])]
}

const talks: ReadonlySet<string> = new Set(["call", "meeting", "negotiation"])

function statementRow(
  { entry: { statement }, id: entry, stored }: Numbered,
  reports: ReadonlyMap<string, string>,
) {
  if (statement === undefined) return []
  const keyOfReport = (name: string | undefined): string | null =>
    (name === undefined ? undefined : reports.get(`${stored.article} ${name}`)) ?? null
  return [
    {
      entry,
      act: statement.act,
      form: statement.form,
      negated: Number(statement.negated),
      when_value: statement.when?.value ?? null,
      report: keyOfReport(statement.engagement),
      requested: keyOfReport(statement.requested),
    },
  ]
}

function participantRows({ entry: { participants }, id: entry, stored }: Numbered, { ids }: Entities) {
  const identities = new Map(stored.entities.map(({ id, identity }) => [id, identity]))
  const all = participants.flatMap(({ entity, part }, ordinal) => {
    const identity = identities.get(entity)
    return identity === undefined ? [] : [{ entity: ids.get(identity)!, entry, part, ordinal }]
  })
  return [...new Map(all.map((row) => [`${row.entity} ${row.part}`, row])).values()]
}

function evidenceRows({ entry: { evidence }, id: entry }: Numbered) {
  return evidence.map(({ role, start, end }, ordinal) => ({ entry, ordinal, role, start, end }))
}
