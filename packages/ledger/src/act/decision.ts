import type { Transaction } from "kysely"
import type { Database, DecisionTable } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { type Numbers, readNumbers } from "../record/numbers.ts"
import { addRows } from "../record/rows.ts"

/** Who decides, and why. */
export interface By {
  readonly who: string
  readonly why?: string
  /** ISO instant; now, if absent. */
  readonly at?: string
}

/** What a person did, as it is told afterwards. `key` undoes it. */
export interface Decision {
  /** D… */
  readonly key: string
  readonly act: DecisionTable["act"]
  readonly who: string
  readonly at: string
  readonly why: string
  readonly about: readonly string[]
}

/** What a decision is carried out with. */
export interface Deed {
  readonly engine: Engine
  readonly rows: Transaction<Database>
  readonly numbers: Numbers
  readonly decision: number
}

/** Writes a decision down and carries it out, both or neither. */
export async function decide(
  engine: Engine,
  act: Decision["act"],
  { who, why = "", at = new Date().toISOString() }: By,
  about: readonly string[],
  deed: (deed: Deed) => Promise<void>,
): Promise<Decision> {
  if (who.trim() === "") throw new LedgerError("A decision needs a name.", "Say who decides: --who NAME.")
  return engine.write(async (rows) => {
    const numbers = await readNumbers(rows)
    const decision = numbers.next("decision")
    await addRows(engine, rows, "decision", [
      { id: decision, act, who, at, why, about: JSON.stringify(about) },
    ])
    await deed({ engine, rows, numbers, decision })
    return { key: `D${decision}`, act, who, at, why, about }
  })
}

export interface DecisionOptions {
  /** D… */
  readonly before?: string
  readonly about?: readonly string[]
}

/** The latest decisions, the last first. */
export async function decisionsOf(
  engine: Engine,
  limit = 50,
  { before, about }: DecisionOptions = {},
): Promise<(Decision & { isUndone: boolean })[]> {
  let query = engine.db
    .selectFrom("decision")
    .leftJoin("undone", "undone.decision", "decision.id")
    .selectAll("decision")
    .select("undone.by")
    .orderBy("decision.id", "desc")
    .limit(limit)
  if (before !== undefined) query = query.where("decision.id", "<", Number(before.slice(1)))
  if (about !== undefined)
    query = query.where((is) => is.or(about.map((key) => is("decision.about", "like", `%"${key}"%`))))
  const found = await query.execute()
  return found.map(({ id, about, by, ...row }) => ({
    ...row,
    key: `D${id}`,
    about: JSON.parse(about),
    isUndone: by !== null,
  }))
}
