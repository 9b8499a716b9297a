import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openLedger } from "@dabir/ledger"
import { afterAll, describe, expect, it, vi } from "vitest"
import { inventedLines, killAgainAndAgain } from "./kill.ts"
import { bin, dabir, fileOf } from "./run.ts"

vi.setConfig({ testTimeout: 300_000 })

const folder = mkdtempSync(join(tmpdir(), "dabir-crash-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe("dabir add", () => {
  it("loses nothing that it acknowledged when it is killed, and ends in the same bytes", async () => {
    let state = 1402
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    const damage = await killAgainAndAgain(6, 2000, random)
    expect(damage).toEqual({ kills: 6, notWhole: [], lost: [], different: [] })
  })

  it.skipIf(process.platform === "win32")(
    "says in a sentence that the file cannot grow, and leaves the ledger whole",
    async () => {
      const articles = fileOf("many.jsonl", inventedLines(3000))
      const address = join(folder, "small.db")
      dabir(["add", fileOf("few.jsonl", inventedLines(200)), "--ledger", address])
      const blocks = Math.ceil(statSync(address).size / 512) + 400
      const limited = `ulimit -f ${blocks}; exec "$0" "$@"`
      const { stderr, status } = spawnSync(
        "sh",
        ["-c", limited, process.execPath, bin, "add", articles, "--ledger", address],
        {
          encoding: "utf8",
          env: { ...process.env, NODE_COMPILE_CACHE: "", NODE_DISABLE_COMPILE_CACHE: "1" },
        },
      )
      expect(stderr).toMatch(
        /^dabir: .*(could not be written|disk is full).*acknowledged is safe\..*run the same command again/s,
      )
      expect(stderr).not.toContain("unexpected")
      expect(status).toBe(2)
      const ledger = await openLedger(address)
      expect(await ledger.check()).toEqual([])
      expect((await ledger.count()).articles).toBeGreaterThanOrEqual(200)
      await ledger.close()
      dabir(["add", articles, "--ledger", address])
      const again = await openLedger(address)
      expect((await again.count()).articles).toBe(3000)
      await again.close()
    },
  )
})

describe("dabir export --output", () => {
  it("leaves no half file where it cannot write", () => {
    const address = join(folder, "export.db")
    dabir(["add", fileOf("some.jsonl", inventedLines(600)), "--ledger", address])
    const { stderr, status } = dabir([
      "export",
      "--csv",
      "--output",
      join(folder, "none", "x.csv"),
      "--ledger",
      address,
    ])
    expect(stderr).toMatch(/x\.csv" cannot be written \(ENOENT\)/)
    expect(status).toBe(2)
    const full = spawnSync(
      "sh",
      [
        "-c",
        `ulimit -f 300; exec "$0" "$@"`,
        process.execPath,
        bin,
        "export",
        "--jsonl",
        "--output",
        join(folder, "y.jsonl"),
        "--ledger",
        address,
      ],
      {
        encoding: "utf8",
        env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" },
      },
    )
    expect(full.stderr).toMatch(/y\.jsonl" cannot be written \(EFBIG\)/)
    expect(readdirSync(folder).filter((name) => name.startsWith("y.jsonl"))).toEqual([])
  })
})
