import type { Sentence, Token } from "./words.ts"

const stops: ReadonlySet<string> = new Set([".", "!", "؟", "?", "…", "..", "..."])
const closers: ReadonlySet<string> = new Set(["»", "”", '"', ")", "]", "'", "؛"])

/** Sentences in order: each line is cut after a full stop, a question or an exclamation mark and whatever closes with it. */
export function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let line = 0
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end, line })
    from = to
  }
  for (let at = 0; at < tokens.length; at++) {
    const breaks = lineBreaks(text, tokens[at - 1]?.end ?? 0, tokens[at]!.start)
    if (breaks > 0) close(at)
    line += breaks
    if (at >= from && endsSentence(tokens, at, from)) close(skipClosers(text, tokens, at + 1))
    else if (endsDateline(tokens, at, from)) close(at + 1)
  }
  close(tokens.length)
  return sentences
}

function lineBreaks(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end; at++) if (text[at] === "\n") breaks++
  return breaks
}

/** A full stop after a single letter is an initial or an abbreviation («ه.ش.»); «و…» goes on. */
function endsSentence(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!
  if (token.kind !== "punctuation" || !stops.has(token.text)) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before === undefined || at === from) return false
  if (before.key === "و") return false
  if (token.text === "." && before.kind !== "punctuation" && before.key.length === 1) return false
  if (token.text === "." && before.end === token.start && after?.start === token.end) {
    return after.kind !== "latin" && after.kind !== "number"
  }
  return true
}

function skipClosers(text: string, tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && closesWith(text, tokens, at)) at++
  return at
}

/** A closing mark, or one more stop that touches: «!؟», «؟».». */
function closesWith(text: string, tokens: readonly Token[], at: number): boolean {
  if (closers.has(tokens[at]!.text)) return !opensNext(text, tokens, at)
  return stops.has(tokens[at]!.text) && tokens[at]!.start === tokens[at - 1]!.end
}

const longestDateline = 9

/** «تهران - ایرنا:» stands before its report like a heading: a place, a dash, who reports, a colon. */
function endsDateline(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]!.text !== ":" || at - from > longestDateline) return false
  const before = tokens.slice(from, at)
  const dash = before.findIndex(({ text }) => text === "-" || text === "–")
  return (
    dash > 0 &&
    dash < before.length - 1 &&
    before.every(({ kind }, index) => kind === "word" || index === dash)
  )
}

/** A mark after a blank opens what follows; one that touches the stop closes what went before. */
function opensNext(text: string, tokens: readonly Token[], at: number): boolean {
  return text.slice(tokens[at - 1]!.end, tokens[at]!.start) !== ""
}
