import type { Hit } from "@dabir/ledger"
import { type QuestionOptions, toQuestion, withLedger } from "../ledger-options.ts"
import { write } from "../output.ts"
import { printHit } from "../print/entries.ts"
import { styleFor } from "../print/style.ts"
import { note } from "../problem.ts"

/** Prints what the ledger answers, the latest first. Throws a Problem on a question that cannot be asked. */
export async function findCommand(words: readonly string[], options: QuestionOptions): Promise<void> {
  const page = await withLedger(options, (ledger) => ledger.find(toQuestion(words, options)))
  if (options.json) {
    for (const hit of page.hits) await write(`${JSON.stringify(toData(hit))}\n`)
  } else {
    const style = styleFor(process.stdout, process.env)
    const width = process.stdout.columns ?? 100
    const printed = page.hits.map((hit) => printHit(hit, style, width))
    await write(`${printed.length === 0 ? style.dim("چیزی یافت نشد.") : printed.join("\n\n")}\n`)
  }
  if (page.next !== undefined) note(`more: --after ${page.next}`)
}

/** Numbers of rows are the database's own. */
function toData({ id: _, article: { number: __, text, ...article }, participants, ...hit }: Hit): object {
  const { start, end } = hit.passage
  return {
    ...hit,
    article,
    participants: participants.map(({ part, who: { numbers: ___, ...who } }) => ({ part, ...who })),
    text: text.slice(start, end),
  }
}
