import { type Article, type Reading, read, repair } from "@dabir/reader"

/** What is shown of an article besides its entries; plain data, so that it passes between threads. */
export interface ArticleReading {
  readonly reading: Reading
  readonly edits: readonly { start: number; end: number; replacement: string; rule: string }[]
}

export function readArticle(article: Article): ArticleReading {
  const { edits } = repair(article.text)
  return {
    reading: read(article),
    edits: edits.map(({ start, end, replacement, rule }) => ({ start, end, replacement, rule })),
  }
}
