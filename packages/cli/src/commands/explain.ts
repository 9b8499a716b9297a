import { explain } from "@dabir/reader"
import { type DetailOptions, detailsOf, limitOf } from "../input/article-options.ts"
import { readText } from "../input/files.ts"
import { write } from "../output.ts"
import { printExplanation } from "../print/explanation.ts"
import { styleFor } from "../print/style.ts"
import { Problem } from "../problem.ts"

export interface ExplainOptions extends DetailOptions {
  /** From 1, as typed. */
  readonly sentence?: string
  readonly json?: boolean
}

/** Tells why each entry of one article stands in its reading, or what was seen in one sentence. Throws a Problem on wrong options. */
export async function explainCommand(file: string, options: ExplainOptions): Promise<void> {
  const article = { ...detailsOf(options), text: await readText(file, limitOf(options.maxSize)) }
  const explanation = explain(article)
  const at =
    options.sentence === undefined ? undefined : sentenceAt(options.sentence, explanation.sentences.length)
  if (options.json) {
    const chosen = at === undefined ? explanation : explanation.sentences[at]
    return write(`${JSON.stringify(chosen, null, 2)}\n`)
  }
  const style = styleFor(process.stdout, process.env)
  await write(printExplanation(explanation, at, style, process.stdout.columns ?? 100))
}

function sentenceAt(typed: string, count: number): number {
  const number = Number(typed)
  if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1
  const range = count === 0 ? "This text has no sentence." : `Give a number from 1 to ${count}.`
  throw new Problem(`There is no sentence "${typed}". ${range}`)
}
