import { readFileSync } from "node:fs"
import { describe, expect, it, vi } from "vitest"
import { article, dabir, fileOf, jsonLines, start } from "./run.ts"

// Another load on the machine must not make a run red.
vi.setConfig({ testTimeout: 60_000 })

/** What a started server has printed, once it has printed all. */
async function linksOf(serving: ReturnType<typeof start>): Promise<{ page: string; token: string }> {
  let printed = ""
  for await (const piece of serving.stdout!) {
    printed += piece
    if (printed.includes("Ctrl-C")) break
  }
  const [, page = "", token = ""] = /may also write: (http:\S+)#token=(\S+)/.exec(printed) ?? []
  return { page, token }
}

describe("dabir serve", () => {
  it("serves a ledger, lets who has the link write, and stops when it is told to", async () => {
    const ledger = fileOf("serve.jsonl", jsonLines(article)).replace(".jsonl", ".db")
    dabir(["add", ledger.replace(".db", ".jsonl"), "--ledger", ledger])
    const tokens = fileOf("tokens", "")
    const made = dabir(["token", "سارا", "--tokens", tokens])
    expect(made.stderr).toContain("this token of سارا holds until")
    expect(readFileSync(tokens, "utf8")).not.toContain(made.stdout.trim())
    const serving = start(["serve", "--ledger", ledger, "--port", "0", "--by", "مریم", "--tokens", tokens])
    const { page, token } = await linksOf(serving)
    const whoWrites = async (given: string): Promise<unknown> => {
      const response = await fetch(`${page}api/ledger`, { headers: { authorization: `Bearer ${given}` } })
      return response.json()
    }
    expect(await whoWrites(token)).toMatchObject({ articles: 1, engagements: 1, mayWriteAs: "مریم" })
    expect(await whoWrites(made.stdout.trim())).toMatchObject({ mayWriteAs: "سارا" })
    const second = dabir(["serve", "--ledger", ledger, "--port", new URL(page).port])
    expect([second.stderr, second.status]).toEqual([
      expect.stringContaining("is taken. Give another: --port"),
      2,
    ])
    const ended = new Promise((resolve) => serving.once("exit", resolve))
    serving.kill("SIGTERM")
    expect(await ended).toBe(0)
  })

  it.each([
    [["serve", "--ledger", "none.db"], "There is no ledger none.db. dabir add makes one"],
    [["serve", "--ledger", "package.json", "--port", "x"], "package.json"],
    [["token", " ", "--tokens", "none"], "A token needs the name of whose it is"],
    [["token", "سارا", "--tokens", "none/none"], "none/none cannot be written (ENOENT)."],
    [["token", "سارا", "--tokens", "none", "--days", "0"], '--days "0" is no number of days from 1 to 3650.'],
  ])("says in a sentence what is wrong with %j", (args, message) => {
    const { stdout, stderr, status } = dabir(args)
    expect([stdout, stderr, status]).toEqual(["", expect.stringContaining(message), 2])
  })

  it("says which port is none, and which file holds no tokens", () => {
    const ledger = fileOf("ports.jsonl", jsonLines(article)).replace(".jsonl", ".db")
    dabir(["add", ledger.replace(".db", ".jsonl"), "--ledger", ledger])
    expect(dabir(["serve", "--ledger", ledger, "--port", "70000"]).stderr).toContain(
      '--port "70000" is no port.',
    )
    const file = fileOf("wrong-tokens", "secret\n")
    const wrong = dabir(["serve", "--ledger", ledger, "--port", "0", "--tokens", file])
    expect([wrong.stderr, wrong.status]).toEqual([expect.stringContaining("line 1: this is no token"), 2])
    expect(dabir(["serve", "--ledger", ledger, "--tokens", "none"]).stderr).toContain(
      "There is no file of tokens none.",
    )
  })
})
