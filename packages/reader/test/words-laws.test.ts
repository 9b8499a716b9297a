import { words } from "@dabir/reader"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

const pieces =
  "می‌رود می رود نمی‌شد کرد شد است محکوم گفت و گو گفت‌وگو کتاب‌هایشان خانه‌ای رئیس افراد مهم‌تر خداست ۀ هٔ که را به ا م ع . … ! ؟ « » ( ) : - ۲٫۵ 12 a.b https://a.ir/ب @kanal ي ك ﻻ ـ ً"

const texts = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...pieces.split(" ")),
        fc.constantFrom(" ", " ", "\n", "\u200c", "", "\u00a0"),
      ),
      {
        maxLength: 20,
      },
    )
    .map((pairs) => pairs.flat().join("")),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
)

interface Place {
  readonly start: number
  readonly end: number
}

function areOrdered(places: readonly Place[], length: number): boolean {
  let end = 0
  for (const place of places) {
    if (place.start < end || place.end < place.start || place.end > length) return false
    end = place.end
  }
  return true
}

const holds = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end

describe("words", () => {
  test("gives places of the text, in order and without overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, tokens, verbs, phrases } = words(text)
        for (const places of [sentences, tokens, verbs, phrases]) {
          expect(areOrdered(places, text.length)).toBe(true)
        }
      }),
    )
  })

  test("keeps every token within a sentence, every head within its phrase, every clitic within its token", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, tokens, phrases } = words(text)
        for (const token of tokens) expect(sentences.some((sentence) => holds(sentence, token))).toBe(true)
        for (const phrase of phrases) expect(holds(phrase, phrase.head)).toBe(true)
        for (const token of tokens)
          if (token.clitic !== undefined) expect(holds(token, token.clitic)).toBe(true)
      }),
    )
  })

  test("gives the same bytes twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(JSON.stringify(words(text))).toBe(JSON.stringify(words(text)))
      }),
    )
  })

  test("takes a hundred thousand letters without a blank, and words without a stop", () => {
    expect(words("کتاب‌ه".repeat(20_000)).tokens.length).toBeGreaterThan(0)
    expect(words("کتاب را ".repeat(20_000)).sentences).toHaveLength(1)
  })
})
