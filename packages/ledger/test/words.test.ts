import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { keysOf } from "../src/words/keys.ts"
import { highlightsOf, isFoundIn, parseWords } from "../src/words/word-query.ts"

function finds(typed: string, text: string): string[] {
  return highlightsOf(parseWords(typed), keysOf(text)).map(({ start, end }) => text.slice(start, end))
}

describe("words that are looked for", () => {
  it.each([
    ["رئیس جمهور", "رئیس‌جمهور سخن گفت", ["رئیس‌جمهور"]],
    ["رئیس‌جمهور", "رئیس جمهور سخن گفت", ["رئیس جمهور"]],
    ["رئيس جمهور", "رئیسجمهور سخن گفت", ["رئیسجمهور"]],
    ["کتاب", "کتاب‌هایشان را خواند", ["کتاب‌هایشان"]],
    ["گفتگو", "گفت‌وگوی دو وزیر", ["گفت‌وگوی"]],
    ["هیأت", "هیئت ایرانی آمد", ["هیئت"]],
    ["مسئول", "مسؤول پرونده", ["مسؤول"]],
    ["۱۴۰۳", "سال 1403 بود", ["1403"]],
    ['"سال نو"', "نو شدن سال نو", ["سال نو"]],
    ["«سال نو»", "نو سال", []],
  ])("%s in «%s»", (typed, text, found) => {
    expect(finds(typed, text)).toEqual(found)
  })

  it("must all be found", () => {
    const words = keysOf("وزیر به مسقط رفت")
    expect(isFoundIn(parseWords("وزیر مسقط"), words)).toBe(true)
    expect(isFoundIn(parseWords("وزیر تهران"), words)).toBe(false)
  })

  it("are none in punctuation alone", () => {
    expect(parseWords("«؟» !")).toEqual([])
  })

  it("never fail and never point outside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (typed, text) => {
        const words = keysOf(text)
        for (const { start, end } of [...words, ...highlightsOf(parseWords(typed), words)]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThanOrEqual(end)
        }
      }),
    )
  })

  it("have keys of letters and digits only, which no database cuts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { form, lemma } of keysOf(text)) expect(`${form}${lemma}`).toMatch(/^[\p{L}\p{N}]+$/u)
      }),
    )
  })
})
