import { type Ledger, parseKey } from "@dabir/ledger"
import { type LedgerOptions, withLedger } from "../ledger-options.ts"
import { write } from "../output.ts"
import { printEntry } from "../print/entries.ts"
import {
  printArticle,
  printCount,
  printDecisions,
  printDoubts,
  printEngagement,
  printEntity,
} from "../print/ledger.ts"
import { type Style, styleFor } from "../print/style.ts"
import { Problem } from "../problem.ts"

export interface ShowOptions extends LedgerOptions {
  readonly json?: boolean
}

type Shown = readonly [data: unknown, print: (style: Style, width: number) => string]

/** Prints one thing of the ledger, by its key. Throws a Problem when there is none. */
export async function showCommand(typed: string | undefined, options: ShowOptions): Promise<void> {
  const [data, print] = await withLedger(options, (ledger) => look(ledger, typed))
  if (options.json) return write(`${JSON.stringify(data, withoutNumbers, 2)}\n`)
  await write(`${print(styleFor(process.stdout, process.env), process.stdout.columns ?? 100)}\n`)
}

/** Numbers of rows are the database's own. */
function withoutNumbers(name: string, value: unknown): unknown {
  return name === "numbers" || name === "number" || name === "id" ? undefined : value
}

async function look(ledger: Ledger, typed: string | undefined): Promise<Shown> {
  if (typed === undefined) {
    const count = await ledger.count()
    return [count, () => printCount(count)]
  }
  if (typed === "doubts") {
    const doubts = await ledger.doubts()
    return [doubts, (style, width) => printDoubts(doubts, style, width)]
  }
  if (typed === "decisions") {
    const decisions = await ledger.decisions()
    return [decisions, (style) => printDecisions(decisions, style)]
  }
  return lookUp(ledger, typed.startsWith("sha256:") ? typed : parseKey(typed))
}

async function lookUp(ledger: Ledger, key: string): Promise<Shown> {
  if (key.startsWith("E")) {
    const engagement = await ledger.engagement(key)
    return [engagement, (style, width) => printEngagement(engagement, style, width)]
  }
  if (key.startsWith("N")) {
    const entity = await ledger.entity(key)
    return [entity, (style) => printEntity(entity, style)]
  }
  if (key.startsWith("A") || key.startsWith("sha256:")) {
    const article = await ledger.article(key)
    return [article, (style, width) => printArticle(article, style, width)]
  }
  if (key.startsWith("S") || key.startsWith("R")) {
    const entry = await ledger.entry(key)
    return [entry, (style, width) => printEntry(entry, entry.engagement ?? undefined, style, width)]
  }
  throw new Problem(`"${key}" is no key. Keys begin with E, R, S, N or A; dabir find lists them.`)
}
