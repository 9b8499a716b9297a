import { readdirSync, readFileSync } from "node:fs"
import { type Engagement, type Reading, read, type Span } from "@dabir/reader"
import { describe, expect, it } from "vitest"

const folder = new URL("../../../examples/", import.meta.url)

interface Item {
  readonly file: string
  readonly published?: string
  readonly home?: string
  readonly source?: string
  readonly shows: string
}

const items: readonly Item[] = JSON.parse(readFileSync(new URL("index.json", folder), "utf8"))

function readItem({ file, published, home, source }: Item): Reading {
  const text = readFileSync(new URL(file, folder), "utf8")
  return read(JSON.parse(JSON.stringify({ text, published, home, source })))
}

const kindsOf = (file: string): Engagement["kind"][] =>
  readItem(items.find((item) => item.file === file)!).engagements.map(({ kind }) => kind)

describe("examples/", () => {
  it("lists every text, with what it shows", () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"))
    expect(items.map(({ file }) => file).sort()).toEqual(texts.sort())
    expect(items.every(({ shows }) => shows !== "")).toBe(true)
  })

  it.each(items)("$file is read, and every entry quotes it", (item) => {
    const { text, engagements, statements } = readItem(item)
    const spans: Span[] = [
      ...engagements.flatMap(({ evidence }) => evidence),
      ...statements.flatMap(({ content, cue }) => [content, cue]),
    ]
    expect(spans.length).toBeGreaterThan(4)
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  it.each([
    ["call.txt", "call"],
    ["visit.txt", "visit"],
    ["summons.txt", "summons"],
    ["letters.txt", "message"],
    ["session.txt", "gathering"],
    ["interview.txt", "interview"],
    ["arabic-letters.txt", "meeting"],
  ] as const)("%s holds a %s", (file, kind) => {
    expect(kindsOf(file)).toContain(kind)
  })
})
