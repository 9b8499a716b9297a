import type { Article, Entry, Quote } from "@dabir/api/wire"
import type { Mark, MarkKind } from "./highlights.ts"

const kindOfMark = (kind: Article["marks"][number]["kind"]): MarkKind => {
  if (kind === "time") return "when"
  return kind === "place" ? "where" : "party"
}

/** The words that an entry rests on, the most telling first. */
const wordsOf = (entry: Entry): readonly Quote[] =>
  entry.type === "report" ? entry.evidence : [entry.content, entry.cue]

/** Where an entry begins in the text. */
export const startOf = (entry: Entry): number => Math.min(...wordsOf(entry).map(({ start }) => start))

const marksOfEntry = (entry: Entry): readonly Mark[] => {
  const marked = (kind: MarkKind, quotes: readonly (Quote | null)[]): Mark[] =>
    quotes.flatMap((quote) => (quote === null ? [] : [{ start: quote.start, end: quote.end, kind }]))
  if (entry.type === "statement")
    return [...marked("content", [entry.content]), ...aroundContent(entry.cue, entry.content)]
  return [
    ...marked("evidence", entry.evidence),
    ...marked("topic", entry.topics),
    ...marked("where", [entry.placeWords]),
    ...marked("when", [entry.whenWords]),
  ]
}

/** A verb stands on both sides of its content: «خواستار … شد». */
function aroundContent(cue: Quote, content: Quote): readonly Mark[] {
  const pieces: readonly (readonly [number, number])[] = [
    [cue.start, Math.min(cue.end, Math.max(cue.start, content.start))],
    [Math.max(cue.start, Math.min(cue.end, content.end)), cue.end],
  ]
  const isApart = content.end <= cue.start || content.start >= cue.end
  const shown = isApart ? [[cue.start, cue.end] as const] : pieces
  return shown.flatMap(([start, end]) => (start < end ? [{ start, end, kind: "cue" as const }] : []))
}

/** Every mark of an article, those of the entry that is looked at last. */
export function marksOf(article: Article, current: Entry | undefined): readonly Mark[] {
  const named = article.marks.map(({ start, end, kind }): Mark => ({ start, end, kind: kindOfMark(kind) }))
  const looked = current === undefined ? [] : wordsOf(current)
  return [
    ...named,
    ...article.entries.flatMap(marksOfEntry),
    ...looked.map(({ start, end }): Mark => ({ start, end, kind: "current" })),
  ]
}

/** The entry whose words stand closest around an offset. */
export function entryAt(article: Article, offset: number): Entry | undefined {
  const around = article.entries.flatMap((entry) =>
    wordsOf(entry).flatMap(({ start, end }) =>
      start <= offset && offset < end ? [{ entry, length: end - start }] : [],
    ),
  )
  return around.sort((one, other) => one.length - other.length)[0]?.entry
}

/** A stretch of the text that is set as one block. */
export interface Block {
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** The text in blocks without a gap: a block ends behind the line breaks that follow it. */
export function blocksOf(text: string, sections: readonly Block[]): readonly Block[] {
  const blocks: Block[] = []
  const lines = /[^\n]*(?:\n+|$)/g
  for (const { 0: line, index } of text.matchAll(lines)) {
    if (line === "") continue
    const kind = sections.find(({ start, end }) => start < index + line.length && end > index)?.kind ?? "body"
    blocks.push({ kind, start: index, end: index + line.length })
  }
  return blocks
}
