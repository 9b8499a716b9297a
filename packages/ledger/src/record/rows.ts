import { CompiledQuery, type Insertable, type Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"

/** Many rows in few queries: Kysely compiles each insert anew, which costs more than the insert. */
export async function addRows<Table extends keyof Database>(
  engine: Pick<Engine, "placeholder" | "parameterLimit">,
  rows: Kysely<Database>,
  table: Table,
  values: readonly Insertable<Database[Table]>[],
): Promise<void> {
  const [first] = values
  if (first === undefined) return
  const columns = Object.keys(first)
  const most = Math.min(128, Math.floor(engine.parameterLimit / columns.length))
  for (let at = 0, count = most; at < values.length; at += count) {
    while (count > values.length - at) count = Math.ceil(count / 2)
    const some = values.slice(at, at + count)
    const parameters = some.flatMap((row) =>
      columns.map((column) => (row as Record<string, unknown>)[column]),
    )
    await rows.executeQuery(CompiledQuery.raw(insertOf(engine, table, columns, count), parameters))
  }
}

const inserts = new Map<string, string>()

function insertOf(
  engine: Pick<Engine, "placeholder">,
  table: string,
  columns: readonly string[],
  count: number,
): string {
  const name = `${engine.placeholder(1)} ${table} ${columns.join(" ")} ${count}`
  const known = inserts.get(name)
  if (known !== undefined) return known
  const row = (index: number): string =>
    `(${columns.map((_, column) => engine.placeholder(index * columns.length + column + 1)).join(",")})`
  const made = `insert into "${table}" (${columns.map((column) => `"${column}"`).join(",")}) values ${Array.from({ length: count }, (_, index) => row(index)).join(",")}`
  inserts.set(name, made)
  return made
}

/** All rows whose `column` is among `values`, asked for in as many queries as the engine's parameters need. */
export async function inPortions<Value, Row>(
  values: readonly Value[],
  query: (some: Value[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < values.length; at += 500) rows.push(...(await query(values.slice(at, at + 500))))
  return rows
}
