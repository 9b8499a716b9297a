import type { Kysely } from "kysely"
import { acts, kinds } from "../ask/question.ts"
import { resolveWhoIs } from "../ask/who.ts"
import type { Database } from "../database.ts"
import { parsePeriod } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { correctionsOf, revise } from "../record/corrections.ts"
import { placeKey } from "../record/entries.ts"
import { addRows } from "../record/rows.ts"
import { type By, type Decision, type Deed, decide } from "./decision.ts"
import { reportsOf } from "./merge.ts"

/** What is put right, as typed: "status=cancelled", "when=1403-03-28", "party+=N…", "withdrawn=yes". */
export type Correction = string

const statuses = ["held", "ongoing", "planned", "requested", "cancelled", "denied"]
const modes = ["in-person", "phone", "video", "written"]

const forReports = "kind, mode, status, when, place, party+, party-, confirmed, withdrawn"
const forStatements = "act, negated, when, speaker, confirmed, withdrawn"

/**
 * Corrects an engagement in all its reports (E…), one report (R…), a statement (S…), or the name of an entity (N…). What was read stays;
 * the correction stands in its place, also after a new reading. Throws a LedgerError on what cannot be corrected so.
 */
export async function correct(
  engine: Engine,
  key: string,
  corrections: readonly Correction[],
  by: By,
): Promise<Decision> {
  if (corrections.length === 0)
    throw new LedgerError(
      "There is nothing to correct.",
      `Give what is right: dabir correct ${key} status=cancelled.`,
    )
  const fields = (await Promise.all(corrections.map((each) => parse(engine.db, key, each)))).flat()
  const targets = await targetsOf(engine.db, key)
  return decide(engine, "correct", by, [key, ...corrections], async (deed) => {
    const rows = targets.flatMap((target) =>
      fields.map(([field, value]) => ({ target, field, value, decision: deed.decision })),
    )
    await addRows(engine, deed.rows, "correction", rows)
    if (!key.startsWith("N")) await reviseAll(deed, targets)
  })
}

/** Lets entries stand as their readings have them, with the corrections that hold. */
export async function reviseAll({ engine, rows, numbers }: Deed, targets: readonly string[]): Promise<void> {
  const holding = await correctionsOf(rows, targets)
  for (const target of targets) await revise(engine, rows, numbers, target, holding.get(target) ?? new Map())
}

async function targetsOf(rows: Kysely<Database>, key: string): Promise<string[]> {
  if (key.startsWith("E")) return (await reportsOf(rows, key)).reports
  if (key.startsWith("N")) return [(await resolveWhoIs(rows, key)).key]
  const found = await rows.selectFrom("entry").select("key").where("key", "=", key).limit(1).execute()
  if (found.length === 0)
    throw new LedgerError(
      `The ledger has no entry ${key}.`,
      "Give the key of an engagement (E…), report (R…), statement (S…) or entity (N…).",
      { code: "unknown-key", about: [key] },
    )
  return [key]
}

type Field = readonly [field: string, value: string]

async function parse(rows: Kysely<Database>, key: string, typed: Correction): Promise<Field[]> {
  const [, name = "", value = ""] = /^([a-z]+[+-]?)=(.+)$/s.exec(typed.trim()) ?? []
  if (key.startsWith("N")) {
    if (name === "name") return [["name", value]]
    throw new LedgerError(`"${typed}" cannot be corrected in an entity.`, "Only its name can: name=….")
  }
  const isStatement = key.startsWith("S")
  const field = isStatement ? await statementField(rows, name, value) : await reportField(rows, name, value)
  if (field !== undefined) return field
  throw new LedgerError(
    `"${typed}" is no correction of ${key}.`,
    `Give field=value with one of ${isStatement ? forStatements : forReports}.`,
    { code: "no-correction", about: [typed] },
  )
}

async function reportField(
  rows: Kysely<Database>,
  name: string,
  value: string,
): Promise<Field[] | undefined> {
  if (name === "kind") return [[name, oneOf(kinds, value, name)]]
  if (name === "status") return [[name, oneOf(statuses, value, name)]]
  if (name === "mode") return [[name, oneOf(modes, value, name)]]
  if (name === "place")
    return [
      ["place", value],
      ["place_key", placeKey(value)],
    ]
  if (name === "party+") return [[`with ${(await resolveWhoIs(rows, value)).number}`, "party"]]
  if (name === "party-") return [[`without ${(await resolveWhoIs(rows, value)).number}`, "yes"]]
  return commonField(name, value)
}

async function statementField(
  rows: Kysely<Database>,
  name: string,
  value: string,
): Promise<Field[] | undefined> {
  if (name === "act") return [[name, oneOf(acts, value, name)]]
  if (name === "negated") return [[name, oneOf(["yes", "no"], value, name) === "yes" ? "1" : "0"]]
  if (name === "speaker") return [[name, String((await resolveWhoIs(rows, value)).number)]]
  return commonField(name, value)
}

function commonField(name: string, value: string): Field[] | undefined {
  if (name === "when") return [[name, parsePeriod(value, name).first]]
  return name === "withdrawn" || name === "confirmed" ? [[name, oneOf(["yes"], value, name)]] : undefined
}

function oneOf(known: readonly string[], value: string, what: string): string {
  if (known.includes(value)) return value
  throw new LedgerError(`There is no ${what} "${value}".`, `Give one of ${known.join(", ")}.`)
}
