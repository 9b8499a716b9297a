import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { applyEdits } from "../src/text/edits.ts"
import { fold } from "../src/text/fold.ts"
import type { FoldedText } from "../src/text/folded-text.ts"
import { spanOf } from "../src/text/folded-text.ts"
import { keyOf } from "../src/text/letters.ts"
import { type RepairOptions, repair } from "../src/text/repair.ts"
import { findSections } from "../src/text/sections.ts"

const pieces =
  "رئیس‌جمهور خانه‌ی خانۀ به طور به‌طور می نمی ها های تر ترین ای اند ام اش گفت و گو گفتوگو کتاب کتابهای خانه خانهای رئیس جمهور وزیرخارجه نخست بی پیش بینی سازی رفته " +
  "شود شده بی‌شک می‌رود #خلیج_فارس #بی_بی_سی https://a.ir/کتابها_ب a@b.ir @kanal file_کتابها ۲٫۵ ۱۲/۳/۱۴۰۲ ٪ ، . ( ) « » ي ك ة ۀ ؤ ﻻ ﷲ ﷺ ﹰ ـ ً ٓ ا"

const blanks = [
  " ",
  " ",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\r",
  "\u00a0",
  "\u200c",
  "\u200d",
  "\u200f",
  "\ufeff",
  "_",
  "",
]

const damaged = fc
  .array(fc.tuple(fc.constantFrom(...pieces.split(" ")), fc.constantFrom(...blanks)), { maxLength: 12 })
  .map((pairs) => pairs.flat().join(""))

const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))

const texts = fc.oneof(
  damaged,
  units,
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[آ-ی\u200c _#\nًٓـ]{0,30}$/),
)

const holds = (law: (text: string) => void): void =>
  fc.assert(
    fc.property(texts, (text) => void law(text)),
    { numRuns: 2000 },
  )

const isMonotone = (folded: FoldedText): boolean => {
  for (let at = 0; at < folded.text.length; at++) {
    if (folded.starts[at]! > folded.ends[at]!) return false
    if (at > 0 && (folded.starts[at]! < folded.starts[at - 1]! || folded.ends[at]! < folded.ends[at - 1]!))
      return false
  }
  return true
}

describe("fold, whatever the text", () => {
  test("each letter has its way back, and the ways never cross", () => {
    holds((text) => {
      const folded = fold(text)
      expect([folded.starts.length, folded.ends.length]).toEqual([folded.text.length, folded.text.length])
      expect(isMonotone(folded)).toBe(true)
      expect(folded.ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
    })
  })

  test("a span is the words behind it, spelled as they came in", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = fold(text)
        const [start, end] = [one, other].map((at) => at % (folded.text.length + 1)).sort((a, b) => a - b)
        const span = spanOf(folded, start!, end!)
        expect(text.slice(span.start, span.end)).toBe(span.text)
      }),
    )
  })

  test("folding twice is folding once", () => {
    holds((text) => {
      const once = fold(text)
      expect(fold(once.text).text).toBe(once.text)
      expect(fold(once.repaired).repaired).toBe(once.repaired)
    })
  })

  test("what people see and what matching sees are the same words", () => {
    holds((text) => expect(fold(fold(text).repaired).text).toBe(fold(text).text))
  })

  test("no word is made from nothing: repair moves blanks and ZWNJ only", () => {
    const bare = (text: string): string => text.replace(/[\s_]/g, "")
    holds((text) => expect(bare(keyOf(repair(text).text))).toBe(bare(keyOf(repair(text, { least: 2 }).text))))
  })
})

const styles: readonly RepairOptions[] = [
  {},
  { compounds: "joined", ezafe: "ۀ" },
  { compounds: "apart", ezafe: "ه‌ی" },
  { least: 0.2, compounds: "apart" },
]

describe("repair, whatever the text", () => {
  test("the edits, made in the text as it came in, give the repaired text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...styles), (text, style) => {
        const repaired = repair(text, style)
        expect(applyEdits(text, repaired.edits)).toBe(repaired.text)
      }),
      { numRuns: 4000 },
    )
  })

  test("the edits are in order, apart, and inside the text", () => {
    holds((text) => {
      let last = 0
      for (const { start, end, confidence } of repair(text).edits) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(confidence).toBeGreaterThan(0)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    })
  })

  test("lines in are lines out", () => {
    const lines = (text: string): number => text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).length
    holds((text) => expect(lines(repair(text).text)).toBe(lines(text)))
  })
})

test("sections are in order, apart, and free of blanks at their edges", () => {
  holds((text) => {
    const folded = fold(text)
    let last = 0
    for (const { start, end } of findSections(folded)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(folded.text.slice(start, end)).toBe(folded.text.slice(start, end).trim())
      expect(end).toBeGreaterThan(start)
      last = end
    }
  })
})
