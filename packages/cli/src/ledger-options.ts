import { userInfo } from "node:os"
import type { By, Ledger, Question } from "@dabir/ledger"
import { note, Problem } from "./problem.ts"

/** Options that every command of the ledger has. */
export interface LedgerOptions {
  readonly ledger?: string
}

export interface QuestionOptions extends LedgerOptions {
  readonly who?: readonly string[]
  readonly whom?: readonly string[]
  readonly kind?: readonly string[]
  readonly act?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly place?: string
  readonly topic?: string
  readonly source?: string
  readonly confidence?: string
  readonly limit?: string
  readonly after?: string
  readonly withCopies?: boolean
  readonly json?: boolean
}

export interface ByOptions extends LedgerOptions {
  readonly by?: string
  readonly why?: string
}

/** Opens the ledger, does something with it, closes it; what a person can mend is a Problem with its hint. */
export async function withLedger<Result>(
  { ledger: address = process.env["DABIR_LEDGER"] ?? "dabir.db" }: LedgerOptions,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  const { LedgerError, openLedger } = await import("@dabir/ledger")
  let ledger: Ledger | undefined
  try {
    ledger = await openLedger(address)
    return await work(ledger)
  } catch (error) {
    if (error instanceof LedgerError) throw new Problem(`${error.message} ${error.hint}`)
    throw error
  } finally {
    await ledger?.close().catch((error: Error) => note(`the ledger could not be closed (${error.message})`))
  }
}

/** A question from options; `words` are searched for in the sentences. */
export function toQuestion(words: readonly string[], options: QuestionOptions): Question {
  const { who, whom, kind, act, from, to, place, topic, source, after, withCopies } = options
  const given = {
    who,
    whom,
    kinds: kind as Question["kinds"],
    acts: act as Question["acts"],
    from,
    to,
    place,
    topic,
    source,
    after,
    withReposts: withCopies,
    words: words.length === 0 ? undefined : words.join(" "),
    confidence: numberOf(options.confidence, "--confidence", 0, 1),
    limit: numberOf(options.limit, "--limit", 1, 200),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Question
}

function numberOf(typed: string | undefined, what: string, least: number, most: number): number | undefined {
  if (typed === undefined) return undefined
  const number = Number(typed)
  if (number >= least && number <= most) return number
  throw new Problem(`${what} "${typed}" is no number from ${least} to ${most}.`)
}

/** Who decides: --by, else the name that the system has. */
export function toBy({ by, why }: ByOptions): By {
  return { who: by ?? userInfo().username, ...(why === undefined ? {} : { why }) }
}
