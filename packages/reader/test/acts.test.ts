import { confident, explain, read } from "@dabir/reader"
import { describe, expect, it } from "vitest"

const article = {
  text: "وزیر خارجه نروژ دیروز در تماس تلفنی با وزیر خارجه عمان درباره آتش‌بس گفت: راه باز است.\nسفیر نروژ رفت.",
  published: "2024-06-24",
  home: "IR",
}

describe("an engagement", () => {
  const { engagements, statements } = read(article)

  it("tells when, and what it was about", () => {
    expect(engagements[0]!.when).toMatchObject({ value: "2024-06-23" })
    expect(engagements[0]!.topics.map(({ text }) => text)).toEqual(["آتش‌بس"])
  })

  it("holds what was said in it", () => {
    expect(statements.map(({ engagement }) => engagement)).toEqual(["e1"])
  })

  it("is linked to the request that asks for it", () => {
    const asked = read({ ...article, text: "وزیر خارجه نروژ خواستار دیدار با وزیر خارجه عمان شد." })
    expect(asked.statements[0]!.requested).toBe("e1")
    expect(asked.engagements[0]!.status).toBe("requested")
  })

  it("names who hosts and who mediates", () => {
    const talks = read({ ...article, text: "مذاکرات ایران و نروژ با میانجی‌گری عمان برگزار شد." })
    expect(talks.engagements[0]!.parties.map(({ part }) => part)).toEqual(["party", "party", "mediator"])
  })
})

describe("confident", () => {
  const reading = read(article)

  it("keeps everything at 0 and nothing above what there is", () => {
    expect(confident(reading, 0)).toEqual(reading)
    expect(confident(reading, 1).engagements).toEqual([])
  })

  it("leaves no reference to an entry that it drops", () => {
    const doubtful = {
      ...reading,
      engagements: reading.engagements.map((each) => ({ ...each, confidence: 0.1 })),
    }
    expect(confident(doubtful, 0.5).statements.map(({ engagement }) => engagement)).toEqual([undefined])
  })
})

describe("explain", () => {
  const { reading, entries, sentences } = explain(article)

  it("gives the reading that read gives", () => {
    expect(reading).toEqual(read(article))
  })

  it("reckons each confidence from the signs that it names", () => {
    for (const { confidence, signs } of entries) {
      const odds = signs.reduce((total, { weight }) => total + weight, 0)
      expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-odds)), 2)
    }
  })

  it("says of every candidate what became of it", () => {
    const candidates = sentences.flatMap((sentence) => sentence.candidates)
    expect(candidates.length).toBeGreaterThan(1)
    for (const { entries: found, reason } of candidates)
      expect(found.length > 0 || reason !== undefined).toBe(true)
  })
})
