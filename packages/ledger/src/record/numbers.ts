import { type Kysely, sql } from "kysely"
import type { Database } from "../database.ts"

/** The next free numbers of tables that are written together. Valid only for the writer that read them. */
export interface Numbers {
  next(table: Numbered): number
}

type Numbered =
  | "source"
  | "article"
  | "reading"
  | "entity"
  | "membership"
  | "identity"
  | "decision"
  | "entry"
  | "failure"

const numbered: readonly Numbered[] = [
  "source",
  "article",
  "reading",
  "entity",
  "membership",
  "identity",
  "decision",
  "entry",
  "failure",
]

/** Reads where the numbers stand; `entry` counts arrivals, for its ids are made of days. */
export async function readNumbers(rows: Kysely<Database>): Promise<Numbers> {
  const columns = numbered.map((table) => {
    const column = sql.ref(table === "entry" ? "seq" : "id")
    return sql`(select coalesce(max(${column}), 0) from ${sql.table(table)}) as ${sql.ref(table)}`
  })
  const { rows: found } = await sql<Record<Numbered, number>>`select ${sql.join(columns)}`.execute(rows)
  const last = new Map<Numbered, number>(numbered.map((table) => [table, Number(found[0]![table])]))
  return {
    next(table) {
      const number = last.get(table)! + 1
      last.set(table, number)
      return number
    },
  }
}

const arrivals = 2 ** 35

/** The id of an entry: its day in the upper part, its order of arrival in the lower. */
export function entryId(day: number, seq: number): number {
  return day * arrivals + seq
}

/** The day in the id of an entry; 0 when it has none. */
export function dayOfEntry(id: number): number {
  return Math.floor(id / arrivals)
}
