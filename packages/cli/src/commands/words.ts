import { type FoldedText, findWords, fold, spanOf, tagWords } from "@dabir/reader"
import { parseArticle } from "../input/article-lines.ts"
import { type Line, linesOf, placeOf } from "../input/lines.ts"
import { write } from "../output.ts"
import { report } from "../problem.ts"

/** {"text"} a line in; its sentences and tokens, with offsets into that text, a line out. */
export async function wordsCommand(files: readonly string[]): Promise<void> {
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      for await (const line of linesOf(file)) await writeWords(line, file)
    } catch (error) {
      report(error)
    }
  }
}

async function writeWords({ number, text, fault }: Line, file: string): Promise<void> {
  if (fault === undefined && text.trim() === "") return
  try {
    if (fault !== undefined) throw fault
    await write(`${JSON.stringify(wordsOf(parseArticle(text, placeOf(file, number)).text))}\n`)
  } catch (error) {
    report(error)
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

function wordsOf(original: string): object {
  const words = findWords(fold(original))
  const tags = tagWords(words)
  return {
    sentences: words.sentences.map((sentence) => placeIn(words.text, sentence)),
    tokens: words.tokens.map((token, index) => ({ ...placeIn(words.text, token), ...tags[index] })),
  }
}

function placeIn(text: FoldedText, folded: Place): Place {
  const { start, end } = spanOf(text, folded.start, folded.end)
  return { start, end }
}
