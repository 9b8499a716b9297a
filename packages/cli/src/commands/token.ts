import { appendFileSync } from "node:fs"
import { makeToken } from "@dabir/api"
import { write } from "../output.ts"
import { note, Problem } from "../problem.ts"

export interface TokenOptions {
  readonly tokens: string
  readonly read?: boolean
  readonly days: string
}

/** Makes a token, adds its hash to a file and prints it, once. Throws a Problem when the file cannot be written. */
export async function tokenCommand(name: string, options: TokenOptions): Promise<void> {
  if (name.trim() === "")
    throw new Problem("A token needs the name of whose it is: dabir token مریم --tokens FILE")
  const until = new Date(Date.now() + parseDays(options.days) * 86_400_000).toISOString().slice(0, 10)
  const { token, kept } = makeToken(name.trim(), options.read ? "read" : "write", until)
  try {
    appendFileSync(options.tokens, `${JSON.stringify(kept)}\n`, { mode: 0o600 })
  } catch (error) {
    throw new Problem(`${options.tokens} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
  note(`this token of ${kept.name} holds until ${until} and is not shown again:`)
  await write(`${token}\n`)
}

function parseDays(typed: string): number {
  const days = Number(typed)
  if (Number.isInteger(days) && days >= 1 && days <= 3650) return days
  throw new Problem(`--days "${typed}" is no number of days from 1 to 3650.`)
}
