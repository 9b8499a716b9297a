import { describe, expect, it } from "vitest"
import { article, dabir, fileOf } from "./run.ts"

const two = `${article}سفیر نروژ آمد و رفت و دیدار کرد.\n`
const file = fileOf("explained.txt", two)

describe("dabir explain FILE", () => {
  it("tells each entry's rule, its words, an example and its confidence", () => {
    const { stdout, status } = dabir(["explain", file, "--published", "2024-06-18", "--home", "IR"])
    expect(stdout).toContain("الف) \u2068call/تماس تلفنی\u2069")
    expect(stdout).toMatch(/۱\) \u2068stress\/تأکید\u2069 · [۰-۹]+٪/)
    expect(stdout).toContain("از روی: «تأکید کرد» … «گسترش همکاری‌ها»")
    expect(status).toBe(0)
  })

  it("says of what gave no entry why", () => {
    expect(dabir(["explain", file]).stdout).toMatch(/۲\. «دیدار» .*: دو طرف آن شناخته نشد/)
  })

  it("shows what was seen in one sentence", () => {
    const { stdout } = dabir(["explain", file, "--sentence", "2"])
    expect(stdout).toContain("نام‌ها: «سفیر نروژ»")
    expect(stdout).toContain("زمان‌ها: —")
    expect(stdout).not.toContain("گسترش")
  })

  it("gives the same as JSON", () => {
    const { entries, sentences, reading } = JSON.parse(dabir(["explain", file, "--json"]).stdout)
    expect(entries.map((entry: { id: string }) => entry.id)).toEqual(["e1", "s1"])
    expect(sentences).toHaveLength(reading.sentences.length)
    const alone = JSON.parse(dabir(["explain", file, "--sentence", "1", "--json"]).stdout)
    expect(alone).toEqual(sentences[0])
  })

  it("refuses a sentence that there is not", () => {
    const { stderr, status } = dabir(["explain", file, "--sentence", "7"])
    expect([stderr, status]).toEqual(['dabir: There is no sentence "7". Give a number from 1 to 2.\n', 2])
  })
})

describe("dabir read --min-confidence", () => {
  const confidences = (share: string): number[] => {
    const { engagements, statements } = JSON.parse(
      dabir(["read", file, "--json", "--min-confidence", share]).stdout,
    )
    return [...engagements, ...statements].map(({ confidence }: { confidence: number }) => confidence)
  }

  it("leaves out what is less sure, and nothing else", () => {
    const all = confidences("0")
    const between = (Math.min(...all) + Math.max(...all)) / 2
    expect(confidences(String(between))).toEqual(all.filter((confidence) => confidence >= between))
    expect(confidences("1")).toEqual([])
  })

  it("refuses what is no share", () => {
    const { stderr, status } = dabir(["read", file, "--min-confidence", "80"])
    expect([stderr, status]).toEqual(['dabir: --min-confidence "80" is no number between 0 and 1.\n', 2])
  })
})
