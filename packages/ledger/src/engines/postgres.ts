import { Kysely, PostgresDialect, type RawBuilder, sql, type Transaction } from "kysely"
import type { Database } from "../database.ts"
import { LedgerError } from "../errors.ts"
import type { WordRow } from "../words/keys.ts"
import type { Term, WordQuery } from "../words/word-query.ts"
import type { Engine } from "./engine.ts"
import { migrations, tablesOf } from "./migrations.ts"

const oldest = 150_000

/** Opens the ledger in a Postgres database, version 15 or later, or makes it there. Throws a LedgerError when it cannot. */
export async function openPostgres(url: string): Promise<Engine> {
  const { default: pg } = await import("pg")
  const int8 = 20
  const types = {
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      oid === int8 ? Number : (pg.types.getTypeParser as (o: number, f?: string) => unknown)(oid, format),
  }
  const pool = new pg.Pool({ connectionString: url, types: types as never, max: 8 })
  // A connection that breaks while it is idle says so here; the next query opens another.
  pool.on("error", () => {})
  pool.on("connect", (client) => client.on("error", () => {}))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw explain(error)
  }
  let hasWritten = false
  return {
    db,
    placeholder: (number) => `$${number}`,
    parameterLimit: 30_000,
    async write(work) {
      hasWritten = true
      try {
        return await db.transaction().execute(async (rows) => {
          await sql`lock table decision in share row exclusive mode`.execute(rows)
          return work(rows)
        })
      } catch (error) {
        throw explain(error)
      }
    },
    addWords,
    foundBy: (query) => foundBy(db, queryOf(query)),
    check: async () => [],
    async close() {
      // Without fresh figures on how frequent each word is, Postgres takes the wrong way to a rare one.
      if (hasWritten) await sql`analyze`.execute(db).catch(() => {})
      await db.destroy()
    },
  }
}

async function migrate(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (rows) => {
    const { rows: versions } = await sql<{ version: number }>`
      select current_setting('server_version_num')::int as version`.execute(rows)
    if ((versions[0]?.version ?? 0) < oldest)
      throw new LedgerError("This Postgres is older than version 15.", "Use a newer one.")
    await sql`create table if not exists dabir_schema (version bigint not null)`.execute(rows)
    await sql`lock table dabir_schema in exclusive mode`.execute(rows)
    const { rows: steps } = await sql<{ version: number }>`
      select coalesce(max(version), 0)::bigint as version from dabir_schema`.execute(rows)
    const version = steps[0]?.version ?? 0
    if (version > migrations.length)
      throw new LedgerError("This ledger was written by a later version of dabir.", "Install that version.")
    if (version < migrations.length) await stepUp(rows, version)
  })
}

async function stepUp(rows: Transaction<Database>, version: number): Promise<void> {
  const steps = migrations.slice(version)
  for (const statement of steps.flat()) await sql.raw(statement.replace("-- clustered", "")).execute(rows)
  if (version === 0) await sql.raw(ownTables).execute(rows)
  const tables = version === 0 ? [...tablesOf(steps), "entry_words"] : tablesOf(steps)
  for (const table of tables)
    await sql
      .raw(
        `create trigger ${table}_keeps before update or delete on ${table} execute function dabir_only_adds()`,
      )
      .execute(rows)
  await sql`insert into dabir_schema (version) values (${migrations.length})`.execute(rows)
}

const ownTables = `
  create table entry_words (entry bigint primary key, words tsvector not null);
  create index entry_words_words on entry_words using gin (words) with (fastupdate = off);
  create function dabir_only_adds() returns trigger language plpgsql as
    $$ begin raise exception 'the ledger only adds'; end $$`

const wordsAtOnce = 500

async function addWords(rows: Kysely<Database>, words: readonly WordRow[]): Promise<void> {
  for (let at = 0; at < words.length; at += wordsAtOnce) {
    const some = words.slice(at, at + wordsAtOnce)
    await sql`insert into entry_words (entry, words)
      select * from unnest(${some.map(({ entry }) => entry)}::bigint[], ${some.map(vectorOf)}::text[]::tsvector[])`.execute(
      rows,
    )
  }
}

/** So many entries can be named one by one. */
const fewEnough = 2000

/**
 * Postgres guesses badly how rare a word is, and then looks through all entries for it. So few entries are looked up first and named; where
 * there are many, going through the latest meets them soon.
 */
async function foundBy(db: Kysely<Database>, query: string): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ entry: number }>`
    select entry from entry_words where words @@ ${query}::tsquery limit ${fewEnough}`.execute(db)
  if (rows.length < fewEnough) return sql`entry.id = any(${rows.map(({ entry }) => entry)}::bigint[])`
  return sql`entry.id in (select entry from entry_words where words @@ ${query}::tsquery)`
}

/** Positions end where tsvector's do. */
const lastPosition = 16_383

/** Each word at its place, once by its form and once, marked "=", by its lemma. Keys hold letters and digits only. */
function vectorOf({ forms, lemmas }: WordRow): string {
  return forms
    .map((form, index) => {
      const position = Math.min(index + 1, lastPosition)
      return `'${form}':${position} '=${lemmas[index]}':${position}`
    })
    .join(" ")
}

function queryOf(query: WordQuery): string {
  return query.map((alternatives) => `(${alternatives.map(termOf).join(" | ")})`).join(" & ")
}

function termOf({ column, keys }: Term): string {
  const lexemes = keys.map((key) => (column === "lemma" ? `'=${key}'` : `'${key}'`))
  return `(${lexemes.join(" <-> ")})`
}

const diskFull = "53100"
const unreachable: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "ECONNRESET",
  "57P01",
  "57P03",
  "08006",
])
const refused: ReadonlySet<string> = new Set(["28P01", "28000", "3D000", "42501"])

/** Postgres's complaint as a sentence for people; anything else as it is. */
function explain(error: unknown): unknown {
  const { code = "", message } = error as { code?: string; message: string }
  if (code === diskFull)
    return new LedgerError(
      "The disk of the Postgres server is full. What was acknowledged is safe.",
      "Make room and run the same command again: it goes on where it stopped.",
    )
  if (unreachable.has(code) || /Connection terminated/.test(message))
    return new LedgerError(
      `The Postgres server does not answer (${message || code}). What was acknowledged is safe.`,
      "Check the address and whether the server runs, then run the same command again.",
    )
  if (refused.has(code))
    return new LedgerError(
      `The Postgres server refuses (${message}).`,
      "Check user, password and database in the address.",
    )
  return error
}
