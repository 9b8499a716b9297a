import { chmodSync, truncateSync } from "node:fs"
import { dirname } from "node:path"
import { describe, expect, it } from "vitest"
import { article, dabir, fileOf, jsonLines, windows1256 } from "./run.ts"

const good = fileOf("good.txt", article)

describe("a file that cannot be read is named, the rest is read, and the exit code is 1", () => {
  const large = fileOf("large.txt", "")
  truncateSync(large, 50_000_000)
  const cases: readonly (readonly [what: string, path: string, message: RegExp])[] = [
    ["empty", fileOf("empty.txt", ""), /empty\.txt" is empty: there is nothing to read\./],
    ["blank", fileOf("blank.txt", " \n\n"), /blank\.txt" holds only blanks/],
    ["binary", fileOf("picture.png", Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13)), /binary/],
    ["of control codes", fileOf("codes.txt", "\u0001\u0002\u0003text\u0004\u0005"), /is a binary file/],
    [
      "in another encoding",
      fileOf("latin.txt", Buffer.from("Où est passé cet été ? À Genève.", "latin1")),
      /line 1/,
    ],
    [
      "broken inside",
      fileOf("broken.txt", Buffer.concat([Buffer.from(`${article}و`), Buffer.of(0xff)])),
      /line 2/,
    ],
    ["too large", large, /large\.txt" has 50 MB; the limit for one article is 20 MB.*--jsonl.*--max-size/],
    ["missing", "no-such-file.txt", /There is no file "no-such-file\.txt"/],
    ["a folder", dirname(good), /is a folder.*\*\.txt/],
  ]
  it.each(cases)("%s", (_what, path, message) => {
    const { stdout, stderr, status } = dabir(["read", path, good])
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split("\n")).toHaveLength(1)
    expect(stdout).toContain("تماس تلفنی · انجام شد")
    expect(status).toBe(1)
  })

  it.skipIf(process.getuid?.() === 0)("not permitted", () => {
    const locked = fileOf("locked.txt", article)
    chmodSync(locked, 0)
    expect(dabir(["read", locked]).stderr).toMatch(/locked\.txt" may not be read by you/)
  })
})

describe("texts in other encodings are read, and said to be", () => {
  const arabic = article.replaceAll("ی", "ي").replaceAll("ک", "ك")
  const textOf = (stdout: string): string => JSON.parse(stdout).text

  it("windows-1256", () => {
    const { stdout, stderr, status } = dabir(["read", "--json", fileOf("old.txt", windows1256(arabic))])
    expect(textOf(stdout)).toBe(arabic)
    expect(stderr).toMatch(/old\.txt" is not in UTF-8; it was read as windows-1256/)
    expect(status).toBe(0)
  })

  it("windows-1256, line by line", () => {
    const { stdout, status } = dabir(["repair"], { input: windows1256("كتاب تازه\nوزير آمد\n") })
    expect(stdout).toBe("کتاب تازه\nوزیر آمد\n")
    expect(status).toBe(0)
  })

  it("UTF-16 with its mark, either way round", () => {
    const little = Buffer.from(`\ufeff${article}`, "utf16le")
    expect(textOf(dabir(["read", "--json", fileOf("le.txt", little)]).stdout)).toBe(article)
    const big = Buffer.from(little).swap16()
    expect(textOf(dabir(["read", "--json", fileOf("be.txt", big)]).stdout)).toBe(article)
    expect(dabir(["repair", fileOf("lines.txt", Buffer.from("\ufeffسلام\nدرود", "utf16le"))]).stdout).toBe(
      "سلام\nدرود\n",
    )
  })

  it("UTF-8 with its mark, silently", () => {
    const { stdout, stderr } = dabir(["read", "--json", "-"], { input: `\ufeff${article}` })
    expect([textOf(stdout), stderr]).toEqual([article, ""])
  })
})

describe("a line that cannot be read is named, gives no output, and the rest is read", () => {
  const cases: readonly (readonly [line: string | Buffer, message: RegExp])[] = [
    ["{text: no}", /line 2 is no JSON/],
    ['{"title":"خبر"}', /line 2 has no "text"/],
    ['{"text":5}', /line 2: "text" is a number; it must be a string/],
    ['{"text":"خبر","source":[]}', /line 2: "source" is a list/],
    ['["خبر"]', /line 2 is a list; it must be an object/],
    ["null", /line 2 is null/],
    ['{"text":"خبر","published":"2023-02-30"}', /line 2: "published" "2023-02-30": there is no such day/],
    ['{"text":"خبر","published":"yesterday"}', /line 2: "published" "yesterday" is no date/],
    ['{"text":"خبر","home":"Iran"}', /line 2: "home" "Iran" is no country code/],
    [Buffer.from('{"text":"\xff\xfe"}', "latin1"), /line 2 is not valid UTF-8/],
  ]
  it.each(cases)("%s", (line, message) => {
    const input = Buffer.concat([
      Buffer.from(jsonLines("یکم")),
      Buffer.from(line),
      Buffer.from(`\n\n${jsonLines("سوم")}`),
    ])
    const { stdout, stderr, status } = dabir(["read", "--jsonl"], { input })
    expect(stderr).toMatch(message)
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((each) => JSON.parse(each).text),
    ).toEqual(["یکم", "سوم"])
    expect(status).toBe(1)
  })

  it("names the file of a line", () => {
    const { stderr } = dabir(["read", "--jsonl", fileOf("batch.jsonl", "}\n")])
    expect(stderr).toMatch(/batch\.jsonl", line 1 is no JSON/)
  })

  it("passes over a line too long to hold", () => {
    const input = `{"text":"${"x".repeat(21_000_000)}"}\n${jsonLines("پس از آن")}`
    const { stdout, stderr, status } = dabir(["read", "--jsonl"], { input })
    expect(stderr).toMatch(/Standard input, line 1 is longer than 20 MB/)
    expect(JSON.parse(stdout).text).toBe("پس از آن")
    expect(status).toBe(1)
  })

  it("says that there was no article at all", () => {
    const { stdout, stderr, status } = dabir(["read", "--jsonl"])
    expect(stderr).toBe("dabir: Standard input is empty: there is nothing to read.\n")
    expect([stdout, status]).toEqual(["", 1])
  })
})

describe("wrong usage reads nothing and ends with 2", () => {
  const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [["read"], /Give a file to read, or - for standard input/],
    [["read", good, "--published", "1402-13-45"], /--published "1402-13-45": there is no such day/],
    [["read", good, "--published", "2023-02-30"], /there is no such day/],
    [["read", good, "--published", "1402-12-30"], /there is no such day/],
    [["read", good, "--published", "2023-04-08T25:00"], /there is no such time of day/],
    [["read", good, "--published", "dirooz"], /is no date\. Give 2023-04-08 or 1402-01-19/],
    [["read", good, "--home", "Iran"], /--home "Iran" is no country code/],
    [["read", good, "--max-size", "lots"], /--max-size "lots" is no number of megabytes/],
    [["read", good, "--json", "--jsonl"], /not both/],
    [["read", good, "--colour"], /unknown option '--colour'/],
    [["reed", good], /unknown command 'reed'/],
    [["rules", "--stage", "music"], /There is no stage "music"\. The stages are text, times/],
    [[], /Usage: dabir/],
  ]
  it.each(cases)("%j", (args, message) => {
    const { stdout, stderr, status } = dabir(args)
    expect(stderr).toMatch(message)
    expect([stdout, status]).toEqual(["", 2])
  })
})
