import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { dabir } from "./run.ts"

const folder = mkdtempSync(join(tmpdir(), "dabir-"))

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const sentence = "وزیر خارجه نروژ دیروز در تماس تلفنی با وزیر خارجه عمان گفت: راه باز است."
const article = fileOf("article.txt", sentence)

describe("dabir read", () => {
  test("prints the record for people, without escape codes off a terminal", () => {
    const { status, out } = dabir(["read", article, "--published", "2024-06-24"])
    expect(status).toBe(0)
    expect(out).toContain("⟦راه باز است⟧۱")
    expect(out).toContain(
      "تماس تلفنی · وزیر خارجه نروژ و وزیر خارجه عمان · یکشنبه ۳ تیر ۱۴۰۳ (\u20682024-06-23\u2069)",
    )
    expect(out).not.toContain("\u001b")
  })

  test("underlines where colour is forced, and heeds NO_COLOR", () => {
    expect(dabir(["read", article], "", { FORCE_COLOR: "1" }).out).toContain("\u001b[4m")
    expect(dabir(["read", article], "", { NO_COLOR: "1" }).out).not.toContain("\u001b")
  })

  test("takes a solar day, in Persian digits too", () => {
    const plain = dabir(["read", article, "--published", "2024-06-24"]).out
    expect(dabir(["read", article, "--published", "۱۴۰۳/۴/۴"]).out).toBe(plain)
  })

  test("--json prints one Reading, of several files an array", () => {
    const one = JSON.parse(dabir(["read", article, "--json"]).out)
    expect(one.format).toBe("dabir/1")
    expect(one.text).toBe(sentence)
    expect(JSON.parse(dabir(["read", article, article, "--json"]).out)).toHaveLength(2)
  })

  test("- is standard input", () => {
    expect(JSON.parse(dabir(["read", "-", "--json"], sentence).out).text).toBe(sentence)
  })

  test("--jsonl keeps the order, goes on past bad lines and says where they are", () => {
    const lines = [
      JSON.stringify({ text: "یک." }),
      "no json",
      "{}",
      JSON.stringify({ text: 5 }),
      JSON.stringify({ text: "دو." }),
    ]
    const { status, out, err } = dabir(["read", "--jsonl"], `${lines.join("\n")}\n`)
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).text),
    ).toEqual(["یک.", "دو."])
    expect(status).toBe(1)
    expect(err).toContain("line 2 is no JSON")
    expect(err).toContain('line 3: the field "text" is missing')
    expect(err).toContain('line 4: the field "text" is missing or is no string')
  })
})

describe("bad input", () => {
  const expectProblem = (args: readonly string[], status: number, words: string): void => {
    const run = dabir(args)
    expect(run.err).toContain(words)
    expect(run.status).toBe(status)
  }

  test("an empty file", () => expectProblem(["read", fileOf("empty.txt", "")], 1, "is empty"))
  test("a file of blanks", () => expectProblem(["read", fileOf("blank.txt", " \n ")], 1, "holds only blanks"))
  test("a binary file", () =>
    expectProblem(
      ["read", fileOf("image.png", Buffer.from([137, 80, 78, 71, 0, 0, 1]))],
      1,
      "is a binary file",
    ))
  test("a missing file", () => expectProblem(["read", join(folder, "nothing.txt")], 1, "There is no file"))
  test("a folder", () => expectProblem(["read", folder], 1, "is a folder"))
  test("an unknown encoding", () =>
    expectProblem(
      ["read", fileOf("latin1.txt", Buffer.from("caf\u00e9 au lait, na\u00efve", "latin1"))],
      1,
      "neither UTF-8 nor windows-1256",
    ))
  test("an impossible day", () =>
    expectProblem(["read", article, "--published", "1402-13-45"], 2, "there is no such day"))
  test("a day that is none", () =>
    expectProblem(["read", article, "--published", "2023-02-30"], 2, "there is no such day"))
  test("words for a day", () => expectProblem(["read", article, "--published", "yesterday"], 2, "is no date"))
  test("a country that is none", () =>
    expectProblem(["read", article, "--home", "Iran"], 2, "is no country code"))
  test("no file at all", () => expectProblem(["read"], 2, "Give a file to read"))
  test("an unknown command", () => expectProblem(["raed"], 2, "unknown command"))
  test("an unknown option", () => expectProblem(["read", article, "--jsno"], 2, "unknown option"))
  test("an unknown stage", () => expectProblem(["rules", "--stage", "x"], 2, "The stages are"))

  test("a file over the limit", () => {
    const large = fileOf("large.txt", "سلام ".repeat(300_000))
    expectProblem(["read", large, "--max-size", "1"], 1, "larger than 1 MB")
  })

  test("one bad file among good ones: the rest is read", () => {
    const { status, out, err } = dabir(["read", article, join(folder, "nothing.txt"), article])
    expect(out.match(/راه باز است⟧/g)).toHaveLength(2)
    expect(err).toContain("nothing.txt")
    expect(status).toBe(1)
  })
})

describe("encodings", () => {
  const windows1256 = (text: string): Uint8Array => {
    const decoder = new TextDecoder("windows-1256")
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    )
    return Uint8Array.from([...text].map((letter) => table.get(letter)!))
  }

  test("windows-1256 is recognised and read", () => {
    const old = "وزير خارجه نروژ گفت: راه باز است. كشور ما پيمان را امضا مي‌كند."
    const { status, out, err } = dabir(["read", fileOf("old.txt", windows1256(old)), "--json"])
    expect(JSON.parse(out).text).toBe(old)
    expect(err).toContain("windows-1256")
    expect(status).toBe(0)
  })

  test("UTF-16 with its mark, and a UTF-8 mark that is no part of the text", () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sentence, "utf16le")])
    expect(JSON.parse(dabir(["read", fileOf("utf16.txt", utf16), "--json"]).out).text).toBe(sentence)
    expect(JSON.parse(dabir(["read", fileOf("bom.txt", `\ufeff${sentence}`), "--json"]).out).text).toBe(
      sentence,
    )
  })
})

describe("dabir repair and words", () => {
  test("as many lines out as in, empty ones too", () => {
    expect(dabir(["repair"], "گفتوگوی رئیسجمهور\n\nمی رود\n").out).toBe("گفت‌وگوی رئیس‌جمهور\n\nمی‌رود\n")
  })

  test("words are offsets into the given text", () => {
    const text = "وزیر خارجه آمد. كتابهاي او رسيد."
    const { sentences, tokens } = JSON.parse(dabir(["words", "--jsonl"], JSON.stringify({ text })).out)
    expect(sentences.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(
      ["وزیر خارجه آمد.", "كتابهاي او رسيد."],
    )
    expect(tokens.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(
      "وزیر خارجه آمد . كتابهاي او رسيد .".split(" "),
    )
    expect(tokens[2]).toMatchObject({ lemma: "آمد", pos: "VERB" })
  })
})

describe("dabir rules and help", () => {
  test("every rule has an example", () => {
    const rules = dabir(["rules", "--json"])
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(rules.length).toBeGreaterThan(200)
    expect(rules.filter(({ example }) => !example)).toEqual([])
    expect(dabir(["rules", "--stage", "times"]).out).toContain("times/weekday")
  })

  test("help teaches examples and exit codes", () => {
    const { out, status } = dabir(["read", "--help"])
    expect(out).toContain("Exit codes")
    expect(out).toContain("dabir read خبر.txt")
    expect(status).toBe(0)
  })
})

test("the README's dabir commands run as written", () => {
  const commands = [
    ...readFileSync("README.md", "utf8").matchAll(/^npx dabir (read examples\/\S+.*|rules.*)$/gm),
  ].map(([, command]) => command!)
  expect(commands.length).toBeGreaterThan(0)
  for (const command of commands) {
    const { status, err } = dabir(command.split(/ +/).filter((word) => word !== ""))
    expect([command, status, err]).toEqual([command, 0, ""])
  }
})
