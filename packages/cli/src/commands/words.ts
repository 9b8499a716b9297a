import { type WordsOptions, words } from "@dabir/reader"
import { parseArticle } from "../input/article-lines.ts"
import { type Line, linesOf, placeOf } from "../input/lines.ts"
import { write } from "../output.ts"
import { report } from "../problem.ts"

/** {"text"} a line in; its sentences and tokens, with offsets into that text, a line out. */
export async function wordsCommand(files: readonly string[], options: WordsOptions): Promise<void> {
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      for await (const line of linesOf(file)) await writeWords(line, file, options)
    } catch (error) {
      report(error)
    }
  }
}

async function writeWords({ number, text, fault }: Line, file: string, options: WordsOptions): Promise<void> {
  if (fault === undefined && text.trim() === "") return
  try {
    if (fault !== undefined) throw fault
    await write(`${JSON.stringify(words(parseArticle(text, placeOf(file, number)).text, options))}\n`)
  } catch (error) {
    report(error)
  }
}
