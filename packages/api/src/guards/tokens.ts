import { createHash, randomBytes, timingSafeEqual } from "node:crypto"
import { existsSync, readFileSync, statSync } from "node:fs"

/** A token as it is kept: by its hash, so that who reads the file cannot use it. */
export interface KeptToken {
  readonly name: string
  /** SHA-256 of the token, in hex. A token has 256 random bits, so that no slower hash is needed. */
  readonly hash: string
  readonly may: "read" | "write"
  /** ISO day after which it is no longer taken. */
  readonly until?: string
}

/** A new token, and how it is kept. */
export function makeToken(
  name: string,
  may: KeptToken["may"],
  until?: string,
): { token: string; kept: KeptToken } {
  const token = `dabir_${randomBytes(32).toString("base64url")}`
  return { token, kept: { name, hash: hashOf(token), may, ...(until === undefined ? {} : { until }) } }
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** Tokens of a file with one KeptToken as JSON a line, and some that hold as long as the server runs. */
export class Tokens {
  readonly #file: string | undefined
  readonly #own: readonly KeptToken[]
  #read: { readonly changed: number; readonly kept: readonly KeptToken[] } = { changed: 0, kept: [] }

  /** Throws an Error that says what is wrong with the file. */
  constructor(file: string | undefined, own: readonly KeptToken[]) {
    this.#file = file
    this.#own = own
    if (file !== undefined && !existsSync(file))
      throw new Error(`There is no file of tokens ${file}. Make one: dabir token NAME --tokens ${file}`)
    this.#kept()
  }

  /** Who brings a token, or undefined when it is none, or none any more. Takes as long for a wrong token as for a right one. */
  find(token: string, today: string): KeptToken | undefined {
    const hash = Buffer.from(hashOf(token), "hex")
    let found: KeptToken | undefined
    for (const kept of this.#kept()) {
      const isEqual = timingSafeEqual(hash, Buffer.from(kept.hash, "hex"))
      if (isEqual && (kept.until === undefined || today <= kept.until)) found = kept
    }
    return found
  }

  /** The file is read again when it has changed, so that a token which was taken out is refused at once; without it there are none. */
  #kept(): readonly KeptToken[] {
    if (this.#file === undefined) return this.#own
    const changed = statSync(this.#file, { throwIfNoEntry: false })?.mtimeMs
    if (changed === undefined) return this.#own
    if (changed !== this.#read.changed) this.#read = { changed, kept: parseTokens(this.#file) }
    return [...this.#read.kept, ...this.#own]
  }
}

function parseTokens(file: string): KeptToken[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== "")
  return lines.map(({ line, number }) => parseToken(line, `${file}, line ${number}`))
}

function parseToken(line: string, where: string): KeptToken {
  try {
    const { name, hash, may, until } = JSON.parse(line) as Partial<KeptToken>
    const isKept = typeof name === "string" && /^[0-9a-f]{64}$/.test(hash ?? "")
    const isDated = until === undefined || /^\d{4}-\d{2}-\d{2}$/.test(until)
    if (isKept && isDated && (may === "read" || may === "write"))
      return { name, hash: hash!, may, ...(until === undefined ? {} : { until }) }
  } catch {
    // Said below, as of any line that is no token.
  }
  throw new Error(`${where}: this is no token. dabir token makes lines for this file.`)
}
