import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** The built command line. */
export const bin: string = fileURLToPath(new URL("../bin/dabir.js", import.meta.url))

const folder = mkdtempSync(join(tmpdir(), "dabir-"))

/** The path of a new file that holds `content`. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly status: number | null
}

export interface Setting {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `dabir` to its end, with pipes for its streams. */
export function dabir(args: readonly string[], { input = "", env = {} }: Setting = {}): Outcome {
  const { NO_COLOR: _refused, FORCE_COLOR: _forced, ...inherited } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    input,
    env: { ...inherited, ...env },
    encoding: "utf8",
    maxBuffer: 100_000_000,
  })
  return { stdout, stderr, status }
}

/** Starts `dabir` and leaves it running. */
export function start(args: readonly string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, [bin, ...args], { stdio: "pipe" })
}

/** The bytes of a text in windows-1256. */
export function windows1256(text: string): Uint8Array {
  const table = new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => table.indexOf(letter))
}

export const article =
  "وزیر خارجه ایران دیروز در تماس تلفنی با وزیر خارجه عمان بر گسترش همکاری‌ها تأکید کرد.\n"

/** One JSON line a text. */
export function jsonLines(...texts: readonly string[]): string {
  return texts.map((text) => `${JSON.stringify({ text, published: "2024-06-18", home: "IR" })}\n`).join("")
}
