import { findWords, fold, spanOf, tagWords } from "@dabir/reader"
import { parseArticle } from "../input/article-lines.ts"
import { nameOf } from "../input/files.ts"
import { linesOf, write } from "../input/lines.ts"
import { report } from "../problem.ts"

/** {"text"} a line in; its sentences and tokens, with offsets into that text, a line out. */
export async function wordsCommand(files: readonly string[]): Promise<void> {
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      let number = 0
      for await (const line of linesOf(file)) {
        number++
        if (line.trim() !== "") await writeWords(line, `${nameOf(file)}, line ${number}`)
      }
    } catch (error) {
      report(error)
    }
  }
}

async function writeWords(line: string, where: string): Promise<void> {
  try {
    await write(`${JSON.stringify(wordsOf(parseArticle(line, where).text))}\n`)
  } catch (error) {
    report(error)
  }
}

function wordsOf(original: string): object {
  const words = findWords(fold(original))
  const tags = tagWords(words)
  const place = ({ start, end }: { start: number; end: number }): { start: number; end: number } => {
    const span = spanOf(words.text, start, end)
    return { start: span.start, end: span.end }
  }
  return {
    sentences: words.sentences.map(place),
    tokens: words.tokens.map((token, index) => ({ ...place(token), ...tags[index] })),
  }
}
