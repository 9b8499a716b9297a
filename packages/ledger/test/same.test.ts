import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chooseEngagements } from "../src/same/choose.ts"
import { compareReports, linkFrom } from "../src/same/compare.ts"
import { judgeNames } from "../src/same/names.ts"
import type { Side } from "../src/same/sides.ts"
import type { Traits } from "../src/same/traits.ts"
import { bandsOf, copyFrom, shinglesOf, similarityOf } from "../src/texts/shingles.ts"

const person = (name: string, country: string, office = "foreign-minister"): Side => ({
  kind: "person",
  name: name === "" ? [] : name.split(" "),
  countries: [country],
  offices: [`${office}:${country}`],
  part: "party",
})

const usual: Traits = {
  kind: "call",
  status: "held",
  sides: [person("کامران بهرامی", "SP"), person("لیلا صدری", "RU")],
  day: 0,
  published: 84_000,
  hour: 84_000 * 24 + 12,
  place: [],
  words: ["مرز", "کاروان"],
  isAgain: false,
  bands: [],
}

describe("two reports", () => {
  const linked: readonly (readonly [string, Partial<Traits>])[] = [
    ["with an office for the name", { sides: [person("", "SP"), person("لیلا صدری", "RU")] }],
    ["with the family name", { sides: [person("بهرامی", "SP"), person("صدری", "RU")] }],
    ["of a talk, not said how", { kind: "meeting" }],
    ["some hours later", { hour: usual.hour! + 8 }],
  ]
  it.each(linked)("%s are of one contact", (_, other) => {
    expect(compareReports(usual, { ...usual, ...other }).score).toBeGreaterThanOrEqual(linkFrom)
  })

  const apart: readonly (readonly [string, Partial<Traits>])[] = [
    [
      "with another person",
      { sides: [person("کامران بهرامی", "SP"), person("مینا آذر", "RU", "president")] },
    ],
    ["with another country", { sides: [person("کامران بهرامی", "SP"), person("پویا راد", "KU")] }],
    ["a month later", { published: usual.published + 30, hour: usual.hour! + 720 }],
    ["of another kind", { kind: "signing" }],
    ["on a day not known, in other words", { published: 0, words: ["بازرگانی"] }],
  ]
  it.each(apart)("%s are of two", (_, other) => {
    expect(compareReports(usual, { ...usual, ...other }).score).toBeLessThan(linkFrom)
  })

  it("of visits there and back are of two", () => {
    const [guest, host] = [
      { ...usual.sides[0]!, part: "guest" as const },
      { ...usual.sides[1]!, part: "host" as const },
    ]
    const back = [
      { ...guest, part: "host" as const },
      { ...host, part: "guest" as const },
    ]
    const comparison = compareReports(
      { ...usual, kind: "visit", sides: [guest, host] },
      { ...usual, kind: "visit", sides: back },
    )
    expect(comparison).toMatchObject({ score: 0, isContradicted: true })
  })

  it("told before the day that the other gives are of two", () => {
    const looksBack = { ...usual, day: usual.published + 1, published: usual.published + 2 }
    expect(compareReports(usual, looksBack)).toMatchObject({ isContradicted: true })
  })

  const side = fc.record({
    kind: fc.constantFrom("person" as const, "country" as const, "group" as const),
    name: fc.array(fc.constantFrom("الف", "ب", "پ", "ت"), { maxLength: 2 }),
    countries: fc.array(fc.constantFrom("SP", "RU", "KU"), { maxLength: 2 }),
    offices: fc.array(fc.constantFrom("foreign-minister:SP", "president:RU"), { maxLength: 2 }),
    part: fc.constantFrom("party" as const, "guest" as const, "host" as const),
  })
  const traits: fc.Arbitrary<Traits> = fc.record({
    kind: fc.constantFrom("call" as const, "meeting" as const, "visit" as const),
    status: fc.constantFrom("held" as const, "planned" as const),
    sides: fc.array(side, { maxLength: 3 }),
    day: fc.constantFrom(0, 84_000, 84_001),
    published: fc.constantFrom(0, 84_000, 84_002),
    place: fc.constant([]),
    words: fc.array(fc.constantFrom("مرز", "نفت", "آب"), { maxLength: 3 }),
    isAgain: fc.boolean(),
    bands: fc.array(fc.constantFrom(1, 2), { maxLength: 2 }),
  })

  it("are compared alike, whichever comes first", () => {
    fc.assert(
      fc.property(traits, traits, (one, other) => {
        const [there, back] = [compareReports(one, other), compareReports(other, one)]
        expect(back.isContradicted).toBe(there.isContradicted)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe("the engagement that a report belongs to", () => {
  const compared = (engagement: string, score: number, isContradicted = false) => ({
    engagement,
    score,
    isContradicted,
    reason: { why: "first" } as const,
  })

  it("is the one of its best link", () => {
    const chosen = chooseEngagements([compared("E1", 0.6), compared("E2", 0.9), compared("E3", 0.3)])
    expect(chosen.map(({ engagement }) => engagement)).toEqual(["E2", "E1"])
  })

  it("is none whose reports contradict it as often as they are linked", () => {
    expect(chooseEngagements([compared("E1", 0.9), compared("E1", 0, true)])).toEqual([])
  })
})

describe("names", () => {
  const office = new Set(["foreign-minister:SP"])
  const none = new Set<string>()

  it.each([
    ["بهرامی", "کامران بهرامی", office, office, true],
    ["فریدون مرتس", "فریدون مرتز", office, office, true],
    ["بهرامی", "کامران بهرامی", none, office, false],
    ["بهرامی", "کامران بهرامی", new Set(["president:RU"]), office, undefined],
    ["کامران بهرامی", "کامران صدری", office, office, undefined],
    ["بهرامی", "بهرامی", office, office, undefined],
  ])("%s and %s", (one, other, offices, others, isSure) => {
    expect(judgeNames(one.split(" "), other.split(" "), offices, others)?.isSure).toBe(isSure)
  })
})

describe("near-copies", () => {
  const text =
    "وزیر خارجه سپیدان در سفر به رودبان با همتای خود درباره مرزها و آب گفت‌وگو کرد و از میزبانی او تشکر کرد"

  it("differ in what a channel adds", () => {
    expect(similarityOf(shinglesOf(text), shinglesOf(`🔹 ${text} @kanal https://example.org`))).toBe(1)
  })

  it("share a band", () => {
    const copy = new Set(bandsOf(shinglesOf(`${text} دیروز`)))
    expect(bandsOf(shinglesOf(text)).some((band) => copy.has(band))).toBe(true)
  })

  it("are no texts that only begin alike", () => {
    const other =
      "وزیر خارجه سپیدان در سفر به کوهسار قراردادی برای خرید گندم امضا کرد و با مردم شهر دیدار داشت"
    expect(similarityOf(shinglesOf(text), shinglesOf(other))).toBeLessThan(copyFrom)
  })

  it("are not looked for among very short texts", () => {
    expect(bandsOf(shinglesOf("خبر فوری"))).toEqual([])
  })

  it("are as like one way as the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [a, b] = [shinglesOf(one), shinglesOf(other)]
        expect(similarityOf(a, b)).toBe(similarityOf(b, a))
        expect(bandsOf(a)).toEqual(bandsOf(shinglesOf(one)))
      }),
    )
  })
})
