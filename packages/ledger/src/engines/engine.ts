import type { Kysely, RawBuilder, Transaction } from "kysely"
import type { Database } from "../database.ts"
import type { WordRow } from "../words/keys.ts"
import type { WordQuery } from "../words/word-query.ts"

/** A database that holds a ledger: the only thing that the rest of this package knows of it. */
export interface Engine {
  readonly db: Kysely<Database>
  /** How a query's text names its parameters, counted from 1. */
  placeholder(number: number): string
  /** Parameters that one query may carry. */
  readonly parameterLimit: number
  /** Runs `work` as the only writer; all of it is stored, or nothing. */
  write<Result>(work: (rows: Transaction<Database>) => Promise<Result>): Promise<Result>
  /** Adds what entries are found by. */
  addWords(rows: Kysely<Database>, words: readonly WordRow[]): Promise<void>
  /** The condition that the entry whose id is `entry` is found by `query`. */
  foundBy(query: WordQuery): Promise<RawBuilder<unknown>>
  /** Whether the file or cluster is whole, in the database's own judgement: its complaints, none when it is. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}
