import { type ArticleView, entityKey, type Ledger } from "@dabir/ledger"
import type { Article as Incoming } from "@dabir/reader"
import type { ArticleReading } from "../read/reading.ts"
import type { ReadingRoom } from "../read/reading-room.ts"
import type { Article, Entry, Mark, Who } from "../wire.ts"
import { showArticleCard, showEntries, showWho } from "./entries.ts"

/** An article with its marks and entries. What cannot be read in time is shown without marks, with a warning. */
export async function showArticle(ledger: Ledger, room: ReadingRoom, view: ArticleView): Promise<Article> {
  const read = await room.read(incomingOf(view)).catch((error: Error) => error)
  const entries = await showEntries(ledger, view.entries)
  const layer = read instanceof Error ? unread(view, read) : await layerOf(ledger, read)
  return {
    ...showArticleCard(view),
    home: view.home,
    text: view.text,
    ...layer,
    entries: entries.sort((a, b) => placeOf(a) - placeOf(b)),
    warnings: [...new Set([...view.warnings, ...layer.warnings])],
    readers: [...view.readers],
    readAt: view.readAt,
    copyOf: view.copyOf,
  }
}

function incomingOf({ text, source, home, url, published }: ArticleView): Incoming {
  const given = { source, home, url, published }
  const known = Object.entries(given).filter(([, value]) => value !== null)
  return { text, ...Object.fromEntries(known) }
}

function placeOf(entry: Entry): number {
  return entry.type === "report" ? (entry.evidence[0]?.start ?? 0) : entry.content.start
}

type Layer = Pick<Article, "repaired" | "edits" | "sections" | "sentences" | "marks" | "people" | "warnings">

function unread({ text }: ArticleView, { message }: Error): Layer {
  const nothing = { edits: [], sections: [], sentences: [], marks: [], people: [] }
  return { ...nothing, repaired: text, warnings: [message] }
}

async function layerOf(ledger: Ledger, { reading, edits }: ArticleReading): Promise<Layer> {
  const people = await ledger.people(reading.entities.map(entityKey))
  const times = reading.times.map(
    ({ start, end, text, value }): Mark => ({
      start,
      end,
      text,
      kind: "time",
      value,
      entity: null,
      form: null,
    }),
  )
  const names = reading.entities.flatMap((entity) => {
    const who = people.get(entityKey(entity))
    return entity.mentions.map(
      ({ start, end, text, form }): Mark => ({
        start,
        end,
        text,
        kind: entity.kind,
        value: who?.name ?? entity.name.fa,
        entity: who?.key ?? null,
        form,
      }),
    )
  })
  const distinct = new Map([...people.values()].map((who): [string, Who] => [who.key, showWho(who)]))
  return {
    repaired: reading.repaired,
    edits: edits.map((edit) => ({ ...edit })),
    sections: reading.sections.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    marks: [...times, ...names].sort((a, b) => a.start - b.start || b.end - a.end),
    people: [...distinct.values()],
    warnings: reading.warnings,
  }
}
