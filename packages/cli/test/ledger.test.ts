import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it, vi } from "vitest"
import { progressLine } from "../src/progress.ts"
import { dabir, fileOf, jsonLines, type Outcome } from "./run.ts"

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), "dabir-ledger-cli-"))
afterAll(() => rmSync(folder, { recursive: true }))
const address = join(folder, "dabir.db")
const call = "وزیر خارجه ایران دیروز در تماس تلفنی با وزیر خارجه عمان از میزبانی مسقط تشکر کرد."
const again = "وزیر خارجه عمان در گفت‌وگوی تلفنی با وزیر خارجه ایران حمله به کشتی‌ها را محکوم کرد."
const run = (...args: readonly string[]): Outcome => dabir([...args, "--ledger", address])

describe("a ledger on the command line", () => {
  it("is filled from files, folders and standard input, and tells what is wrong with each", () => {
    const news = join(folder, "news")
    mkdirSync(news)
    writeFileSync(join(news, "a.txt"), call)
    writeFileSync(join(news, "b.jsonl"), `${jsonLines(again)}{"no": "text"}\n`)
    writeFileSync(join(news, "c.pdf"), "%PDF")
    const { stdout, stderr, status } = run("add", news, "--home", "IR", "--source", "پیک")
    expect(stdout).toBe("2 added, 0 read again, 0 known already, 1 with errors\n")
    expect(stderr).toMatch(/^dabir: .*b\.jsonl", line 2 has no "text"/)
    expect(status).toBe(1)
    const more = dabir(["add", "-", "--ledger", address], { input: jsonLines(call, again) })
    expect([more.stdout, more.status]).toEqual(["2 added, 0 read again, 0 known already\n", 0])
    expect(run("add", news, "--home", "IR", "--source", "پیک").stdout).toMatch(
      /^0 added, 0 read again, 2 known already, 1/,
    )
  })

  it("answers in Persian and as data", () => {
    const { stdout, status } = run("find", "میزبانی", "--act", "thank", "--limit", "1")
    expect(stdout).toMatch(/^تشکر کرد · /)
    expect(stdout).toContain("⟦میزبانی⟧")
    expect(status).toBe(0)
    const lines = run("find", "--kind", "call", "--json").stdout.trim().split("\n")
    const [first] = lines.map((line) => JSON.parse(line))
    expect(first).toMatchObject({ type: "report", sort: "call" })
    expect(first.text.slice(0, 4)).toBe("وزیر")
  })

  it("shows an engagement with its reports, a person and an article by the keys that it tells", () => {
    const [first] = run("find", "--kind", "call", "--json")
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(run("show", first.engagement).stdout).toMatch(/^تماس تلفنی · انجام شد.*گزارش از/s)
    expect(run("show", first.participants[0].key).stdout).toContain(first.participants[0].name)
    expect(run("show", first.article.key).stdout).toContain("وزیر خارجه")
    expect(JSON.parse(run("show", "--json").stdout)).toMatchObject({ articles: 4 })
    expect(run("show", "doubts").status).toBe(0)
  })

  it("lists open items", () => {
    expect(run("open-items").status).toBe(0)
    expect(run("open-items", "--act", "invite", "--json").stdout).toBe("")
  })

  it("keeps decisions, and takes them back", () => {
    const [first] = run("find", "--kind", "call", "--json")
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    const corrected = run("correct", first.engagement, "status=cancelled", "--by", "مریم", "--why", "لغو شد")
    expect(corrected.stdout).toBe(
      `D1: correct ${first.engagement} status=cancelled, by مریم. Taken back with: dabir undo D1\n`,
    )
    expect(run("show", first.engagement).stdout).toMatch(/^تماس تلفنی · لغوشده/)
    expect(run("show", "decisions").stdout).toContain("مریم: correct")
    expect(run("undo", "D1", "--by", "مریم").stdout).toBe("D2: undo D1, by مریم.\n")
    expect(run("show", first.engagement).stdout).toMatch(/^تماس تلفنی · انجام شد/)
  })

  it("is exported for spreadsheets and for programs", () => {
    const file = join(folder, "out.csv")
    expect(run("export", "--csv", "--output", file).status).toBe(0)
    const csv = readFileSync(file, "utf8")
    expect(csv.startsWith("\ufeffkey,type,engagement,day,solarDay,")).toBe(true)
    expect(csv).toContain("2024-06-17,1403-03-28")
    expect(run("export", "--csv", "--no-bom").stdout.startsWith("key,")).toBe(true)
    const rows = run("export", "--jsonl")
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(rows.length).toBe(csv.trim().split("\r\n").length - 1)
  })

  it.each([
    [["add"], /Give files or folders to add/],
    [["add", "/no/such/file.txt"], /There is no file/],
    [["find", "--kind", "teleport"], /There is no kind "teleport"/],
    [["find", "--confidence", "2"], /no number from 0 to 1/],
    [["find", "--from", "1403-13-01"], /no such day/],
    [["show", "X1"], /is no key/],
    [["show", "E000000000000"], /has no engagement/],
    [["merge", "E000000000000"], /Give two keys/],
    [["undo", "D99"], /has no decision D99/],
    [["export"], /either --csv or --jsonl/],
  ])("says in a sentence what is wrong with %j", (args, message) => {
    const { stderr, status } = run(...args)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain("unexpected")
    expect(status).toBeGreaterThan(0)
  })

  it("says that a file is no ledger", () => {
    const { stderr, status } = dabir(["find", "x", "--ledger", fileOf("no.db", "متن ".repeat(500))])
    expect([stderr, status]).toEqual([expect.stringContaining("is damaged or no database"), 2])
  })
})

describe("the line that tells how far it is", () => {
  it.each([
    [0, 100, 0, 0, 0, "──────────────────────── 0 % · 0 articles · 0/s"],
    [50, 100, 1500, 2, 3, "████████████──────────── 50 % · 1,500 articles · 500/s · 0:03 left · 2 errors"],
    [100, 100, 7, 1, 4000, "████████████████████████ 100 % · 7 articles · 0/s · 0:00 left · 1 error"],
    [1, 100, 10, 0, 50, "──────────────────────── 1 % · 10 articles · 0/s · 1:22:30 left"],
    [5, undefined, 10, 0, 5, "10 articles · 2/s"],
  ])("after %d of %s", (done, total, articles, errors, seconds, line) => {
    expect(progressLine(done, total, articles, errors, seconds)).toBe(line)
  })
})
