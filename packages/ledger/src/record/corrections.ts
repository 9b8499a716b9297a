import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import { dayNumber } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { keysOf } from "../words/keys.ts"
import { entryId, type Numbers } from "./numbers.ts"
import { wordsOf } from "./prepare.ts"
import { addRows, inPortions } from "./rows.ts"

/** The rule of an entry that a person added; its correction "added" lets it stand. */
export const byPerson = "a person's word"

/** What a correction puts in the place of what was read. "withdrawn" takes the entry out. */
export type Corrections = ReadonlyMap<string, string>

/** Corrections of some entries that hold, the latest of each field. */
export async function correctionsOf(
  rows: Kysely<Database>,
  targets: readonly string[],
): Promise<ReadonlyMap<string, Corrections>> {
  const found = await inPortions(targets, (some) =>
    rows
      .selectFrom("correction")
      .leftJoin("undone", "undone.decision", "correction.decision")
      .select(["target", "field", "value", "correction.decision"])
      .where("target", "in", some)
      .where("undone.decision", "is", null)
      .orderBy("correction.decision")
      .execute(),
  )
  const byTarget = new Map<string, Map<string, string>>()
  for (const { target, field, value } of found) {
    const fields = byTarget.get(target) ?? new Map<string, string>()
    byTarget.set(target, fields.set(field, value))
  }
  return byTarget
}

/** Gives entries that were read anew the corrections that people had made. */
export async function correctAgain(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  keys: readonly string[],
): Promise<void> {
  const corrections = await correctionsOf(rows, keys)
  for (const [key, fields] of corrections) await revise(engine, rows, numbers, key, fields)
}

/**
 * Puts a new version of an entry in the place of the standing one: as its reading has it, with `fields` corrected. Without fields it
 * stands again as it was read.
 */
export async function revise(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  key: string,
  fields: Corrections,
): Promise<void> {
  const standing = await versionsOf(rows, key)
  const last = standing.at(-1)
  if (last === undefined) return
  const original = standing.find(({ reading }) => reading === last.reading)!
  const isTakenBack = original.rule === byPerson && !fields.has("added")
  if (fields.has("withdrawn") || isTakenBack) {
    if (last.replaced === null) await addRows(engine, rows, "entry_replaced", [{ entry: last.id, by: null }])
    return
  }
  const { replaced: _, ...row } = original
  const when = fields.get("when") ?? row.day
  const seq = numbers.next("entry")
  const id = entryId(dayNumber(when), seq)
  const sort = fields.get(row.type === "report" ? "kind" : "act") ?? row.sort
  await addRows(engine, rows, "entry", [{ ...row, id, seq, day: when?.slice(0, 10) ?? null, sort }])
  await copyDetails(engine, rows, original.id, id, fields)
  if (last.replaced === null) await addRows(engine, rows, "entry_replaced", [{ entry: last.id, by: id }])
}

/** Every version of an entry in the order of arrival; `replaced` is null for one that stands. */
async function versionsOf(rows: Kysely<Database>, key: string) {
  return rows
    .selectFrom("entry")
    .leftJoin("entry_replaced", "entry_replaced.entry", "entry.id")
    .selectAll("entry")
    .select("entry_replaced.entry as replaced")
    .where("key", "=", key)
    .orderBy("seq")
    .execute()
}

async function copyDetails(
  engine: Engine,
  rows: Kysely<Database>,
  from: number,
  to: number,
  fields: Corrections,
): Promise<void> {
  const report = await rows.selectFrom("report").selectAll().where("entry", "=", from).executeTakeFirst()
  const statement = await rows
    .selectFrom("statement")
    .selectAll()
    .where("entry", "=", from)
    .executeTakeFirst()
  if (report !== undefined)
    await addRows(engine, rows, "report", [correctReport({ ...report, entry: to }, fields)])
  if (statement !== undefined)
    await addRows(engine, rows, "statement", [correctStatement({ ...statement, entry: to }, fields)])
  const participants = await rows.selectFrom("participant").selectAll().where("entry", "=", from).execute()
  await addRows(
    engine,
    rows,
    "participant",
    correctParticipants(
      participants.map((row) => ({ ...row, entry: to })),
      fields,
    ),
  )
  const evidence = await rows.selectFrom("evidence").selectAll().where("entry", "=", from).execute()
  await addRows(
    engine,
    rows,
    "evidence",
    evidence.map((row) => ({ ...row, entry: to })),
  )
  const { text } = await rows
    .selectFrom("entry")
    .innerJoin("article", "article.id", "entry.article")
    .select("text")
    .where("entry.id", "=", to)
    .executeTakeFirstOrThrow()
  await engine.addWords(rows, [{ entry: to, ...wordsOf(evidence, keysOf(text)) }])
}

type ReportRow = Database["report"]

function correctReport(row: ReportRow, fields: Corrections): ReportRow {
  return {
    ...row,
    kind: fields.get("kind") ?? row.kind,
    mode: fields.get("mode") ?? row.mode,
    status: fields.get("status") ?? row.status,
    when_value: fields.get("when") ?? row.when_value,
    place: fields.get("place") ?? row.place,
    place_key: fields.get("place_key") ?? row.place_key,
  }
}

type StatementRow = Database["statement"]

function correctStatement(row: StatementRow, fields: Corrections): StatementRow {
  return {
    ...row,
    act: fields.get("act") ?? row.act,
    negated: Number(fields.get("negated") ?? row.negated),
    when_value: fields.get("when") ?? row.when_value,
  }
}

type ParticipantRow = Database["participant"]

/** "speaker" names the entity's number; "with 12" adds it as a party, "without 12" takes it out. */
function correctParticipants(rows: readonly ParticipantRow[], fields: Corrections): ParticipantRow[] {
  const [first] = rows
  if (first === undefined) return []
  const speaker = fields.get("speaker")
  const kept = rows
    .filter(({ entity }) => !fields.has(`without ${entity}`))
    .map((row) =>
      row.part === "speaker" && speaker !== undefined ? { ...row, entity: Number(speaker) } : row,
    )
  const added = [...fields]
    .filter(([field]) => field.startsWith("with "))
    .map(([field, part]) => ({ ...first, entity: Number(field.slice(5)), part }))
    .filter(({ entity }) => !kept.some((row) => row.entity === entity))
  return [...kept, ...added]
}
