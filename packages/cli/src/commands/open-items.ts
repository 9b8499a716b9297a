import { type QuestionOptions, toQuestion, withLedger } from "../ledger-options.ts"
import { write } from "../output.ts"
import { printOpenItem } from "../print/ledger.ts"
import { styleFor } from "../print/style.ts"
import { note } from "../problem.ts"

export interface OpenItemsOptions extends QuestionOptions {
  /** Those whose answer a person confirmed, too. */
  readonly all?: boolean
}

/** Prints requests, invitations and promises with what may have answered them. */
export async function openItemsCommand(words: readonly string[], options: OpenItemsOptions): Promise<void> {
  const { items, next } = await withLedger(options, (ledger) =>
    ledger.openItems(toQuestion(words, options), options.all === true),
  )
  const style = styleFor(process.stdout, process.env)
  const width = process.stdout.columns ?? 100
  if (options.json) for (const item of items) await write(`${JSON.stringify(item, withoutText)}\n`)
  else {
    const printed = items.map((item) => printOpenItem(item, style, width))
    await write(`${printed.length === 0 ? style.dim("چیزی یافت نشد.") : printed.join("\n\n")}\n`)
  }
  if (next !== undefined) note(`more: --after ${next}`)
}

/** Whole texts and the database's own numbers are left out. */
function withoutText(name: string, value: unknown): unknown {
  return ["text", "numbers", "number", "id"].includes(name) ? undefined : value
}
