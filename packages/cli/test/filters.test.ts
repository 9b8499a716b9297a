import { describe, expect, it } from "vitest"
import { dabir, fileOf } from "./run.ts"

describe("dabir repair", () => {
  it("gives one line for every line", () => {
    const lines = ["كتاب", "", "  ", "می رود", "a\u2028b\u000bc\u0085d", "https://example.org/a_b?c=1"]
    const { stdout, status } = dabir(["repair"], { input: lines.join("\r\n") })
    const repaired = stdout.split("\n")
    expect(repaired).toHaveLength(lines.length + 1)
    expect([repaired[0], repaired[1], repaired[3], repaired[5]]).toEqual(["کتاب", "", "می‌رود", lines[5]])
    expect(status).toBe(0)
  })

  it("gives a line even for one that is broken, and says so", () => {
    const input = Buffer.concat([Buffer.from("سلام\n"), Buffer.of(0xff, 0x0a), Buffer.from("درود\n")])
    const { stdout, stderr, status } = dabir(["repair"], { input })
    expect(stdout).toBe("سلام\n\ufffd\nدرود\n")
    expect(stderr).toMatch(/line 2 is not valid UTF-8/)
    expect(status).toBe(1)
  })

  it("reads several files, and nothing from nothing", () => {
    const [one, two] = [fileOf("one.txt", "كي"), fileOf("two.txt", "يك")]
    expect(dabir(["repair", one, "none.txt", two])).toMatchObject({ stdout: "کی\nیک\n", status: 1 })
    expect(dabir(["repair"])).toEqual({ stdout: "", stderr: "", status: 0 })
  })
})

describe("dabir repair, set otherwise", () => {
  it("takes a style for what is written both ways", () => {
    const both = (...style: string[]): string =>
      dabir(["repair", ...style], { input: "رئیس جمهور و رئیس\u200cجمهور در خانه\u200cی ما\n" }).stdout
    expect(both()).toBe("رئیس جمهور و رئیس\u200cجمهور در خانه\u200cی ما\n")
    expect(both("--compounds", "joined", "--ezafe", "hamza")).toBe(
      "رئیس\u200cجمهور و رئیس\u200cجمهور در خانۀ ما\n",
    )
    expect(both("--compounds", "apart")).toBe("رئیس جمهور و رئیس جمهور در خانه\u200cی ما\n")
    expect(dabir(["repair", "--ezafe", "ye"], { input: "خانۀ ما" }).stdout).toBe("خانه\u200cی ما\n")
  })

  it("tells what it changed", () => {
    const { stdout } = dabir(["repair", "--edits"], { input: "او می رود\nاو\n" })
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({
      text: "او می\u200cرود",
      edits: [{ start: 5, end: 6, replacement: "\u200c" }],
    })
    expect(second).toEqual({ text: "او", edits: [] })
  })

  it("refuses a share that is none, and a style that is not known", () => {
    expect(dabir(["repair", "--least", "90"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/0 to 1/),
    })
    expect(dabir(["repair", "--compounds", "glued"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/joined, apart/),
    })
  })
})

describe("dabir words", () => {
  it("gives sentences and tokens with offsets into the given text", () => {
    const text = "وزير به مسقط رفت. او بازنگشت."
    const { stdout, status } = dabir(["words", "--jsonl"], { input: JSON.stringify({ text }) })
    const { sentences, tokens } = JSON.parse(stdout)
    const wordOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
    expect(sentences.map(wordOf)).toEqual(["وزير به مسقط رفت.", "او بازنگشت."])
    expect(tokens.map(wordOf)).toEqual(["وزير", "به", "مسقط", "رفت", ".", "او", "بازنگشت", "."])
    expect(tokens[1]).toMatchObject({ lemma: "به", pos: "ADP" })
    expect(status).toBe(0)
  })

  it("names a bad line and reads the rest", () => {
    const { stdout, stderr, status } = dabir(["words", "--jsonl"], {
      input: '{"text":"یک"}\nدو\n{"text":"سه"}\n',
    })
    expect(stdout.trimEnd().split("\n")).toHaveLength(2)
    expect(stderr).toMatch(/Standard input, line 2 is no JSON/)
    expect(status).toBe(1)
  })
})

describe("dabir rules", () => {
  it("lists rules by stage, each with an example", () => {
    const { stdout, status } = dabir(["rules"])
    expect(stdout).toMatch(/^text: \d+ rules\n {2}repair\/.+\n {6}\S/)
    expect(stdout).toMatch(/\n\nacts: \d+ rules\n/)
    expect(status).toBe(0)
  })

  it("lists those of one stage, as JSON too", () => {
    const { stdout } = dabir(["rules", "--stage", "acts", "--json"])
    const cards = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(new Set(cards.map(({ stage }) => stage))).toEqual(new Set(["acts"]))
    expect(cards.every(({ name, example }) => name !== "" && example !== "")).toBe(true)
  })

  it("knows every rule that a reading names", () => {
    const names = new Set(
      dabir(["rules", "--json"])
        .stdout.trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).name),
    )
    const input = "وزیر خارجه ایران در تماس تلفنی با وزیر خارجه عمان بر همکاری تأکید کرد."
    const { engagements, statements } = JSON.parse(dabir(["read", "-", "--json"], { input }).stdout)
    const named = [...engagements, ...statements].map(({ rule }) => rule)
    expect(named.filter((rule) => !names.has(rule))).toEqual([])
  })
})
