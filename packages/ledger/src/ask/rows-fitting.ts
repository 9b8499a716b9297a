import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { placeKey } from "../record/entries.ts"
import { acting, type Columns, concerned } from "./columns.ts"
import { type Asked, onTopic, understand } from "./find.ts"
import type { Question } from "./question.ts"

/** The rows of entries that fit a question, in the order of their days: what `find` lists, without its pages. */
export async function rowsFitting(
  columns: Columns,
  engine: Engine,
  question: Question,
): Promise<readonly number[]> {
  const asked = await understand(engine, question)
  const found = asked.found.length === 0 ? undefined : await idsFound(engine, asked)
  await columns.reach(asked.first)
  const fits = conditionOf(columns, asked)
  const order = columns.inOrder()
  const rows: number[] = []
  for (let at = columns.placeOf(asked.first), end = columns.placeOf(asked.before); at < end; at++) {
    const row = order[at]!
    if (fits(row) && (found === undefined || found.has(columns.ids[row]!))) rows.push(row)
  }
  if (asked.topic.length === 0) return rows
  const own = await onTopic(
    engine,
    asked,
    rows.map((row) => ({ row, id: columns.ids[row]! })),
  )
  return own.map(({ row }) => row)
}

async function idsFound({ db }: Engine, { found }: Asked): Promise<ReadonlySet<number>> {
  let query = db.selectFrom("entry").select("id")
  for (const condition of found) query = query.where(sql<boolean>`${condition}`)
  return new Set((await query.execute()).map(({ id }) => id))
}

/** Everything but days and words, as a condition on a row. */
function conditionOf(columns: Columns, { question, sources, who, whom }: Asked): (row: number) => boolean {
  const { only, kinds = [], acts = [], place, confidence = 0, withReposts = false } = question
  const wanted = kinds.length + acts.length === 0 ? undefined : new Uint8Array(256)
  for (const sort of [...kinds, ...acts]) wanted![columns.sorts.find(sort) ?? 255] = 1
  const isSource = sources === undefined ? undefined : new Set(sources)
  const placeNumber = place === undefined ? undefined : (columns.places.find(placeKey(place)) ?? Number.NaN)
  const sides = [
    ...who.map((numbers) => ({ are: flagsOf(numbers), side: acting })),
    ...whom.map((numbers) => ({ are: flagsOf(numbers), side: concerned })),
  ]
  const type = only === undefined ? undefined : Number(only === "engagements")
  return (row) =>
    columns.isReplaced[row] === 0 &&
    (withReposts || columns.isRepost[row] === 0) &&
    (type === undefined || columns.isReport[row] === type) &&
    (wanted === undefined || wanted[columns.sort[row]!] === 1) &&
    columns.confidence[row]! >= confidence &&
    (isSource === undefined || isSource.has(columns.source[row]!)) &&
    (placeNumber === undefined || columns.place[row] === placeNumber) &&
    sides.every(({ are, side }) => hasAmong(columns, row, are, side))
}

function flagsOf(numbers: readonly number[]): Uint8Array {
  const flags = new Uint8Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1)
  for (const number of numbers) flags[number] = 1
  return flags
}

function hasAmong(columns: Columns, row: number, are: Uint8Array, side: number): boolean {
  for (let at = columns.firstOf[row]!; at < columns.firstOf[row + 1]!; at++)
    if (are[columns.entity[at]!] === 1 && (columns.side[at]! & side) !== 0) return true
  return false
}

/** Those who took part in an entry, or whom it is about; those that are the same once. */
export function participantsOf(columns: Columns, row: number): readonly number[] {
  const all: number[] = []
  for (let at = columns.firstOf[row]!; at < columns.firstOf[row + 1]!; at++) {
    const who = columns.root(columns.entity[at]!)
    if (!all.includes(who)) all.push(who)
  }
  return all
}
