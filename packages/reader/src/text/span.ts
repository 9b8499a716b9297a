/** Half-open `[start, end)` in UTF-16 code units of the article's original text, with the words themselves. */
export interface Span {
  start: number
  end: number
  text: string
}
