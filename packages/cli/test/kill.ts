import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openLedger } from "@dabir/ledger"
import { bin, dabir } from "./run.ts"

/** What a run of kills found; every list must be empty. */
export interface Damage {
  readonly kills: number
  /** Complaints of the database about itself. */
  readonly notWhole: string[]
  /** Articles that were acknowledged and are not there. */
  readonly lost: string[]
  /** Rounds whose export differs from that of a run that nobody broke off. */
  readonly different: string[]
}

/**
 * Kills `dabir add` with SIGKILL at random moments, looks at the ledger after each, lets it go on, and compares the export of each finished
 * round with that of an unbroken run.
 */
export async function killAgainAndAgain(
  kills: number,
  articles: number,
  random: () => number,
): Promise<Damage> {
  const folder = mkdtempSync(join(tmpdir(), "dabir-kill-"))
  const file = join(folder, "articles.jsonl")
  writeFileSync(file, inventedLines(articles))
  const whole = join(folder, "whole.db")
  const start = performance.now()
  dabir(["add", file, "--ledger", whole])
  const usual = performance.now() - start
  const expected = exportOf(whole)
  const damage = { kills: 0, notWhole: [] as string[], lost: [] as string[], different: [] as string[] }
  for (let round = 1; damage.kills < kills; round++) {
    const address = join(folder, `round-${round}.db`)
    for (let isDone = false; !isDone; ) {
      const delay = damage.kills < kills ? random() * usual : undefined
      const { acknowledged, wasKilled } = await addAndKill(file, address, delay)
      if (wasKilled) damage.kills++
      await inspect(address, acknowledged, damage)
      isDone = !wasKilled
    }
    if (exportOf(address) !== expected) damage.different.push(`round ${round}`)
    rmSync(address, { force: true })
  }
  rmSync(folder, { recursive: true })
  return damage
}

function exportOf(address: string): string {
  return dabir(["export", "--jsonl", "--ledger", address]).stdout
}

interface Broken {
  /** Articles that the last line told to be stored or known. */
  readonly acknowledged: number
  readonly wasKilled: boolean
}

function addAndKill(file: string, address: string, delay: number | undefined): Promise<Broken> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, "add", file, "--json", "--ledger", address], {
      stdio: ["ignore", "pipe", "ignore"],
    })
    let output = ""
    child.stdout.on("data", (chunk) => {
      output += chunk
    })
    const timer = delay === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), delay)
    child.on("close", (_, signal) => {
      clearTimeout(timer)
      const last = output
        .slice(0, output.lastIndexOf("\n") + 1)
        .trim()
        .split("\n")
        .at(-1)
      const { added = 0, known = 0 } = last === undefined || last === "" ? {} : JSON.parse(last)
      resolve({ acknowledged: added + known, wasKilled: signal === "SIGKILL" })
    })
  })
}

async function inspect(address: string, acknowledged: number, damage: Damage): Promise<void> {
  const ledger = await openLedger(address)
  damage.notWhole.push(...(await ledger.check()))
  const { articles } = await ledger.count()
  if (articles < acknowledged) damage.lost.push(`${acknowledged - articles} of ${acknowledged}`)
  await ledger.close()
}

const ministers = ["ایران", "عمان", "ترکیه", "قطر", "عراق", "پاکستان", "چین", "روسیه"]
const contacts = ["تماس تلفنی", "دیدار", "گفت‌وگوی تلفنی"]
const sayings = ["بر گسترش همکاری‌ها تأکید کرد", "حمله به کشتی‌ها را محکوم کرد", "از میزبانی این نشست تشکر کرد"]

/** Articles of a few invented sentences each, one a line. */
export function inventedLines(count: number): string {
  const pick = (list: readonly string[], number: number): string => list[number % list.length]!
  return Array.from({ length: count }, (_, number) => {
    const [one, other] = [pick(ministers, number), pick(ministers, number + 1 + (number % 5))]
    const text = `وزیر خارجه ${one} در ${pick(contacts, number)} با وزیر خارجه ${other} ${pick(sayings, number)}. این خبر شماره ${number} است.`
    const day = String(1 + (number % 28)).padStart(2, "0")
    return `${JSON.stringify({ text, published: `2031-05-${day}`, source: `منبع ${number % 5}`, home: "IR" })}\n`
  }).join("")
}
