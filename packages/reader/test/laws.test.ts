import { type Article, explain, type Reading, read, type Span } from "@dabir/reader"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

const pieces = [
  "رئیس‌جمهور",
  "رئیسجمهور",
  "وزیر امور خارجه ترکیه",
  "همتای روس خود",
  "وی",
  "دیروز",
  "روز سه‌شنبه",
  "۱۲ دی ۱۳۹۸",
  "در تماس تلفنی با",
  "گفتوگو",
  "گفت و گو",
  "دیدار کرد",
  "گفت:",
  "تأکید کرد که",
  "را محکوم کرد",
  "خواستار",
  "شد",
  "«",
  "»",
  ".",
  "،",
  "\n",
  "🔹",
  "ي",
  "ك",
  "ـ",
  "ً",
  "\u200c",
  "\u200f",
  "ﻻ",
  "\ud83d",
  "https://example.com/a?b=۱",
  "۲٫۵",
]

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(" ")),
)

const anyArticle: fc.Arbitrary<Article> = fc.record({
  text: anyText,
  published: fc.constant("2024-06-24"),
  home: fc.constant("IR"),
})

/** Every span of a reading, wherever it hangs. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return []
  const own = value as Partial<Span>
  const self = typeof own.start === "number" && typeof own.end === "number" ? [own as Span] : []
  return [...self, ...Object.values(value).flatMap(spansOf)]
}

describe("reading", () => {
  const check = (law: (reading: Reading, article: Article) => void): void =>
    fc.assert(
      fc.property(anyArticle, (article) => {
        law(read(article), article)
      }),
      { numRuns: 150 },
    )

  test("every span holds its words", () => {
    check((reading, { text }) => {
      for (const span of spansOf(reading)) expect(text.slice(span.start, span.end)).toBe(span.text)
    })
  })

  test("reading twice gives the same bytes", () => {
    check((reading, article) => expect(JSON.stringify(read(article))).toBe(JSON.stringify(reading)))
  })

  test("a reading survives JSON", () => {
    check((reading) => expect(JSON.parse(JSON.stringify(reading))).toEqual(reading))
  })

  test("every confidence is a share", () => {
    check(({ engagements, statements }) => {
      for (const { confidence } of [...engagements, ...statements]) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    })
  })

  test("every entry is explained, and nothing else", () => {
    check((reading, article) => {
      const { entries } = explain(article)
      const ids = [...reading.engagements, ...reading.statements].map(({ id }) => id)
      expect(entries.map(({ id }) => id)).toEqual(ids)
    })
  })

  test("every entity that is spoken of is listed", () => {
    check(({ entities, engagements, statements }) => {
      const known = new Set(entities.map((entity) => entity.id))
      const meant = [
        ...engagements.flatMap((engagement) => engagement.parties.map((party) => party.entity)),
        ...statements.flatMap(({ speaker, addressees, targets }) => [speaker, ...addressees, ...targets]),
      ]
      expect(meant.filter((id) => !known.has(id))).toEqual([])
    })
  })
})
