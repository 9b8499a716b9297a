import { once } from "node:events"
import { describe, expect, it } from "vitest"
import { article, dabir, fileOf, jsonLines, start } from "./run.ts"

const file = fileOf("article.txt", article)

describe("dabir read FILE", () => {
  it("prints the text with its entries in brackets, and the record under it", () => {
    const { stdout, stderr, status } = dabir(["read", file, "--published", "2024-06-18", "--home", "IR"])
    expect(stdout).toContain("⟨تماس تلفنی⟩الف")
    expect(stdout).toContain("⟦گسترش همکاری‌ها⟧۱")
    expect(stdout).toContain("الف) تماس تلفنی · انجام شد")
    expect(stdout).toContain("دوشنبه ۲۸ خرداد ۱۴۰۳ (\u20682024-06-17\u2069)")
    expect(stdout).toMatch(/ {2}۱\. .*تأکید کرد: «گسترش همکاری‌ها»/)
    expect([stderr, status]).toEqual(["", 0])
  })

  it("prints no escape sequence into a pipe, unless it is forced to", () => {
    expect(dabir(["read", file]).stdout).not.toContain("\u001b")
    expect(dabir(["read", file], { env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[4m")
    expect(dabir(["read", file], { env: { FORCE_COLOR: "0" } }).stdout).not.toContain("\u001b")
  })

  it("names the file before each of several", () => {
    const { stdout } = dabir(["read", file, file])
    expect(stdout.split(`── ${file} ──`)).toHaveLength(3)
  })

  it("reads standard input as -", () => {
    expect(dabir(["read", "-"], { input: article }).stdout).toContain("⟨تماس تلفنی⟩الف")
  })

  it("reckons from a day of the solar calendar", () => {
    const { stdout } = dabir(["read", file, "--json", "--published", "۱۴۰۳/۳/۲۹"])
    expect(JSON.parse(stdout).article.published).toBe("2024-06-18")
  })
})

describe("dabir read --json", () => {
  it("prints one Reading of one file, whose spans point into the text", () => {
    const { stdout, status } = dabir(["read", file, "--json", "--source", "راوی", "--home", "ir"])
    const reading = JSON.parse(stdout)
    expect(reading).toMatchObject({
      format: "dabir/1",
      text: article,
      article: { source: "راوی", home: "IR" },
    })
    for (const { content } of reading.statements) {
      expect(article.slice(content.start, content.end)).toBe(content.text)
    }
    expect(status).toBe(0)
  })

  it("prints an array of several, and of none that could be read", () => {
    expect(JSON.parse(dabir(["read", "--json", file, file]).stdout)).toHaveLength(2)
    expect(JSON.parse(dabir(["read", "--json", "none-1.txt", file, "none-2.txt"]).stdout)).toHaveLength(1)
    expect(dabir(["read", "--json", "none-1.txt", "none-2.txt"]).stdout).toBe("[]\n")
    expect(dabir(["read", "--json", "none-1.txt"]).stdout).toBe("")
  })

  it("prints the same bytes each time", () => {
    expect(dabir(["read", "--json", file]).stdout).toBe(dabir(["read", "--json", file]).stdout)
  })
})

describe("dabir read --jsonl", () => {
  const numbered = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `خبر ${index}. ${article}`)
  const textsOf = (stdout: string): string[] =>
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).text)

  it("prints one Reading a line, in order", () => {
    const { stdout, status } = dabir(["read", "--jsonl"], { input: jsonLines(...numbered(300)) })
    expect(textsOf(stdout)).toEqual(numbered(300))
    expect(status).toBe(0)
  })

  it("takes what a line leaves out from the options", () => {
    const lines = `${JSON.stringify({ text: "۱" })}\n${JSON.stringify({ text: "۲", source: "راوی" })}\n`
    const { stdout } = dabir(["read", "--jsonl", "--source", "پیک", "-"], { input: lines })
    const sources = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).article.source)
    expect(sources).toEqual(["پیک", "راوی"])
  })

  it("keeps a line separator inside a text on its line", () => {
    const { stdout } = dabir(["read", "--jsonl"], { input: '{"text":"یک\u2028دو"}\r\n{"text":"سه"}' })
    expect(textsOf(stdout)).toEqual(["یک\u2028دو", "سه"])
  })

  it("answers each line before the next one comes", async () => {
    const { stdin, stdout, ...child } = start(["read", "--jsonl"])
    stdin!.write(jsonLines("نخست"))
    const [first] = await once(stdout!, "data")
    stdin!.end(jsonLines("سپس"))
    const [second] = await once(stdout!, "data")
    expect(textsOf(`${first}${second}`)).toEqual(["نخست", "سپس"])
    expect(child.stderr?.read() ?? null).toBeNull()
  })

  it("ends quietly when its reader has had enough", async () => {
    const child = start(["read", "--jsonl"])
    let said = ""
    child.stderr!.on("data", (chunk) => {
      said += chunk
    })
    child.stdin!.on("error", () => {})
    child.stdin!.write(jsonLines(...numbered(2000)))
    await once(child.stdout!, "data")
    child.stdout!.destroy()
    const [status] = await once(child, "close")
    expect([said, status]).toEqual(["", 0])
  })
})
