import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite"
import { setTimeout } from "node:timers/promises"
import { CompiledQuery, Kysely, SqliteDialect, sql, type Transaction } from "kysely"
import type { Database } from "../database.ts"
import { LedgerError } from "../errors.ts"
import type { WordRow } from "../words/keys.ts"
import type { Term, WordQuery } from "../words/word-query.ts"
import type { Engine } from "./engine.ts"
import { migrations, tablesOf } from "./migrations.ts"

/** "dabir" in a file's header, so that another program's database is not taken for a ledger. */
const applicationId = 0x0dab1c0d

/** Opens the ledger in one file, or makes it. Throws a LedgerError when the file is no ledger, or is of a later version. */
export async function openSqlite(path: string): Promise<Engine> {
  const { database, close } = openFile(path)
  try {
    prepare(database, path)
  } catch (error) {
    close()
    throw explain(error, path)
  }
  const db = new Kysely<Database>({
    dialect: new SqliteDialect({ database: kyselyDatabase(database, close) }),
  })
  return {
    db,
    placeholder: () => "?",
    parameterLimit: 30_000,
    async write(work) {
      try {
        return await db.connection().execute((connection) => inTransaction(connection, path, work))
      } catch (error) {
        throw explain(error, path)
      }
    },
    addWords,
    foundBy: async (query) =>
      sql`entry.id in (select rowid from entry_words where entry_words match ${matchOf(query)})`,
    check: async () =>
      database
        .prepare("pragma integrity_check")
        .all()
        .map((row) => String(row["integrity_check"]))
        .filter((line) => line !== "ok"),
    async close() {
      await sql`pragma optimize`.execute(db).catch(() => {})
      await db.destroy()
    },
  }
}

function openFile(path: string): { database: DatabaseSync; close: () => void } {
  try {
    const database = new DatabaseSync(path)
    return { database, close: () => database.close() }
  } catch (error) {
    throw new LedgerError(
      `${path} cannot be opened as a ledger (${(error as Error).message}).`,
      "Give the path of a file in a folder that exists and that you may write to.",
    )
  }
}

function prepare(database: DatabaseSync, path: string): void {
  database.exec("pragma busy_timeout = 60000")
  const isEmpty = numberOf(database, "select count(*) as value from sqlite_schema") === 0
  if (!isEmpty && pragma(database, "application_id") !== applicationId)
    throw new LedgerError(`${path} is a database of another program, not a ledger.`, "Give another path.")
  database.exec(
    "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536; pragma wal_autocheckpoint = 4000",
  )
  database.exec("pragma temp_store = memory; pragma mmap_size = 268435456")
  migrate(database, path)
  database.exec("pragma busy_timeout = 50")
}

function migrate(database: DatabaseSync, path: string): void {
  if (pragma(database, "user_version") === migrations.length) return
  database.exec("begin immediate")
  try {
    const version = pragma(database, "user_version")
    if (version > migrations.length)
      throw new LedgerError(`${path} was written by a later version of dabir.`, "Install that version.")
    for (const statement of migrations.slice(version).flat()) database.exec(inSqlite(statement))
    for (const table of tablesOf(migrations.slice(version))) guard(database, table)
    if (version === 0) database.exec(wordsTable)
    database.exec(
      `pragma user_version = ${migrations.length}; pragma application_id = ${applicationId}; commit`,
    )
  } catch (error) {
    if (database.isTransaction) database.exec("rollback")
    throw error
  }
}

const wordsTable = `create virtual table entry_words using fts5
  (form, lemma, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0")`

function inSqlite(statement: string): string {
  return statement
    .replace("id bigint primary key", "id integer primary key")
    .replace(
      /^(create table \w+ \()(entry|article|reading|decision|first) bigint primary key/,
      "$1$2 integer primary key",
    )
    .replace("-- clustered", "without rowid")
}

function guard(database: DatabaseSync, table: string): void {
  for (const change of ["update", "delete"])
    database.exec(`create trigger ${table}_keeps_${change} before ${change} on ${table}
      begin select raise(abort, 'the ledger only adds'); end`)
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`pragma ${name}`).get()?.[name])
}

function numberOf(database: DatabaseSync, query: string): number {
  return Number(database.prepare(query).get()?.["value"])
}

/** What Kysely expects of better-sqlite3, which node:sqlite offers under other names; statements are prepared once. */
function kyselyDatabase(database: DatabaseSync, close: () => void) {
  const statements = new Map<string, StatementSync>()
  const prepared = (text: string): StatementSync => {
    const known = statements.get(text)
    if (known !== undefined) return known
    if (statements.size >= 500) statements.clear()
    const statement = database.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return {
    prepare(text: string) {
      const statement = prepared(text)
      return {
        reader: /^\s*(select|with|pragma|explain)\b|\breturning\b/i.test(text),
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
      }
    },
    close,
  }
}

/** The writer's lock is taken at the start: a reader that turns writer could be refused. */
async function inTransaction<Result>(
  connection: Kysely<Database>,
  path: string,
  work: (rows: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  await begin(connection, path)
  try {
    const result = await work(connection as Transaction<Database>)
    await sql`commit`.execute(connection)
    return result
  } catch (error) {
    await sql`rollback`.execute(connection).catch(() => {})
    throw error
  }
}

const longestWait = 60_000
const pause = 20

/** Waits for another writer without holding up this program, which may itself be that writer. */
async function begin(connection: Kysely<Database>, path: string): Promise<void> {
  for (let waited = 0; ; waited += pause) {
    try {
      await sql`begin immediate`.execute(connection)
      return
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== busy) throw error
      if (waited >= longestWait)
        throw new LedgerError(
          `Another program has been writing to ${path} for a minute.`,
          "Wait until it is done.",
        )
      await setTimeout(pause)
    }
  }
}

const busy = 5

/** In the order of their ids, for FTS5 writes a run of rising rows at once. */
async function addWords(rows: Kysely<Database>, words: readonly WordRow[]): Promise<void> {
  const add = "insert into entry_words (rowid, form, lemma) values (?, ?, ?)"
  const inOrder = [...words].sort((a, b) => a.entry - b.entry)
  for (const { entry, forms, lemmas } of inOrder)
    await rows.executeQuery(CompiledQuery.raw(add, [entry, forms.join(" "), lemmas.join(" ")]))
}

function matchOf(query: WordQuery): string {
  return query.map((alternatives) => `(${alternatives.map(termOf).join(" OR ")})`).join(" AND ")
}

function termOf({ column, keys }: Term): string {
  return `${column} : "${keys.join(" ")}"`
}

const diskFull = 13
const cannotWrite: ReadonlySet<number> = new Set([8, 10, 14])
const notWhole: ReadonlySet<number> = new Set([11, 26])

/** SQLite's complaint as a sentence for people; anything else as it is. */
function explain(error: unknown, path: string): unknown {
  const code = (error as { errcode?: number }).errcode
  if (code === undefined) return error
  const primary = code & 0xff
  const message = (error as Error).message
  if (primary === diskFull)
    return new LedgerError(
      `The disk is full: ${path} could not grow. What was acknowledged is safe.`,
      "Make room and run the same command again: it goes on where it stopped.",
    )
  if (cannotWrite.has(primary))
    return new LedgerError(
      `${path} could not be written (${message}). What was acknowledged is safe.`,
      "Check the disk and the rights on the file and its folder, then run the same command again.",
    )
  if (notWhole.has(primary))
    return new LedgerError(`${path} is damaged or no database (${message}).`, "Give another path.")
  return error
}
