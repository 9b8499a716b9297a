import type { Failed, Ledger } from "@dabir/ledger"
import { type Article, type Reading, read } from "@dabir/reader"
import { articlesOf, filesIn, type Incoming, sizeOf } from "../input/articles.ts"
import { parseCountry } from "../input/details.ts"
import { type LedgerOptions, withLedger } from "../ledger-options.ts"
import { write } from "../output.ts"
import { Problem, report } from "../problem.ts"
import { Progress } from "../progress.ts"

export interface AddOptions extends LedgerOptions {
  readonly home?: string
  readonly source?: string
  /** Print a line of JSON for each batch as soon as it is stored. */
  readonly json?: boolean
}

interface Sum {
  added: number
  reread: number
  known: number
  errors: number
}

/**
 * Reads articles into the ledger, some hundred in a transaction. What is in the ledger already is not read again, so that a run that was
 * broken off goes on where it stopped. Throws a Problem when the ledger cannot be opened or written.
 */
export async function addCommand(
  paths: readonly string[],
  options: AddOptions,
  version: string,
): Promise<void> {
  if (paths.length === 0)
    throw new Problem(
      "Give files or folders to add, or - for JSON lines on standard input: dabir add خبرها.jsonl",
    )
  const details = {
    ...(options.home === undefined ? {} : { home: parseCountry(options.home, "--home") }),
    ...(options.source === undefined ? {} : { source: options.source }),
  }
  const files = await filesIn(paths)
  if (files.length === 0)
    throw new Problem(`There is nothing to add in ${paths.join(", ")}: no .txt, .jsonl or .ndjson.`)
  const progress = new Progress(await sizeOf(files))
  await withLedger(options, async (ledger) => {
    const adding = new Adding(ledger, version, options.json === true, progress, options.source)
    for (const file of files)
      for await (const incoming of articlesOf(file, details)) await adding.take(file, incoming)
    await adding.finish()
  })
}

const mostArticles = 200
const mostLetters = 2_000_000

/** Gathers articles to batches, and stores them. */
class Adding {
  readonly #ledger: Ledger
  readonly #version: string
  readonly #tellsBatches: boolean
  readonly #progress: Progress
  readonly #sum: Sum = { added: 0, reread: 0, known: 0, errors: 0 }
  readonly #source: string | undefined
  #batch: Article[] = []
  readonly #failures: Failed[] = []
  #letters = 0
  #bytes = 0

  constructor(
    ledger: Ledger,
    version: string,
    tellsBatches: boolean,
    progress: Progress,
    source: string | undefined,
  ) {
    this.#ledger = ledger
    this.#version = version
    this.#tellsBatches = tellsBatches
    this.#progress = progress
    this.#source = source
  }

  async take(file: string, { article, fault, bytes }: Incoming): Promise<void> {
    this.#bytes += bytes
    if (article === undefined) return this.#complain(fault, file === "-" ? "standard input" : file)
    this.#batch.push(article)
    this.#letters += article.text.length
    if (this.#batch.length >= mostArticles || this.#letters >= mostLetters) await this.#store()
  }

  async finish(): Promise<void> {
    await this.#store()
    this.#progress.clear()
    const { added, reread, known, errors } = this.#sum
    const parts = [`${count(added)} added`, `${count(reread)} read again`, `${count(known)} known already`]
    if (!this.#tellsBatches)
      await write(`${[...parts, ...(errors > 0 ? [`${count(errors)} with errors`] : [])].join(", ")}\n`)
  }

  async #store(): Promise<void> {
    await this.#ledger.addFailures(this.#failures.splice(0))
    const batch = this.#batch
    this.#batch = []
    this.#letters = 0
    if (batch.length === 0) return
    const { articleId } = await import("@dabir/ledger")
    const ids = batch.map(articleId)
    const unknown = await this.#ledger.unknown(ids, this.#version)
    const readings = batch.flatMap((article, index) => (unknown.has(ids[index]!) ? this.#read(article) : []))
    const { added, reread } = await this.#ledger.add(readings, this.#version)
    this.#sum.added += added
    this.#sum.reread += reread
    this.#sum.known += batch.length - added - reread
    if (this.#tellsBatches) await write(`${JSON.stringify(this.#sum)}\n`)
    const { added: fresh, reread: again, known, errors } = this.#sum
    this.#progress.show(this.#bytes, fresh + again + known, errors)
  }

  #read(article: Article): Reading[] {
    try {
      return [read(article)]
    } catch (fault) {
      this.#complain(fault, article.url ?? article.source ?? "an article")
      return []
    }
  }

  #complain(fault: unknown, origin: string): void {
    this.#progress.clear()
    this.#sum.errors++
    this.#failures.push({ origin, source: this.#source ?? null, reason: (fault as Error).message })
    report(fault)
  }
}

function count(number: number): string {
  return number.toLocaleString("en")
}
