import { createReadStream, type Stats } from "node:fs"
import { stat } from "node:fs/promises"
import { note, Problem } from "../problem.ts"
import { type Encoding, findEncoding } from "./encoding.ts"

/** What a file, or "-" for standard input, is called in messages. */
export function nameOf(path: string): string {
  return path === "-" ? "Standard input" : `"${path}"`
}

/** The bytes of a file, or of standard input for "-", as they come; every failure is a Problem. */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === "-" ? process.stdin : createReadStream(path)
  } catch (error) {
    throw asProblem(error, path)
  }
}

function asProblem(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof Problem || code === undefined) return error
  if (code === "ENOENT") return new Problem(`There is no file "${path}". Check its name.`)
  if (code === "EISDIR") return new Problem(`"${path}" is a folder. Give the files in it: ${path}/*.txt`)
  if (code === "EACCES") return new Problem(`${nameOf(path)} may not be read by you. Check its permissions.`)
  return new Problem(`${nameOf(path)} cannot be read (${code}).`)
}

/** A whole text, decoded, without its byte order mark. One larger than `limit` bytes is refused before it is held. */
export async function readText(path: string, limit: number): Promise<string> {
  await checkSize(path, limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of readBytes(path)) {
    size += chunk.length
    if (size > limit) throw tooLarge(nameOf(path), `more than ${megabytes(limit)}`, limit)
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks), nameOf(path))
}

async function checkSize(path: string, limit: number): Promise<void> {
  const found: Stats | undefined = path === "-" ? undefined : await stat(path).catch(() => undefined)
  if (found?.isFile() && found.size > limit) throw tooLarge(nameOf(path), megabytes(found.size), limit)
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`

function tooLarge(name: string, size: string, limit: number): Problem {
  return new Problem(
    `${name} has ${size}; the limit for one article is ${megabytes(limit)}. ` +
      "Give articles one a line with --jsonl, or raise the limit with --max-size.",
  )
}

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new Problem(`${name} is empty: there is nothing to read.`)
  const encoding = findEncoding(bytes)
  if (encoding === "binary") throw binary(name)
  const text = encoding === "unknown" ? undefined : decodeAs(encoding, bytes)
  if (text === undefined) throw unreadable(bytes, name)
  if (text.trim() === "") throw new Problem(`${name} holds only blanks: there is nothing to read.`)
  noteEncoding(encoding, name)
  return text
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Says when a text is in another encoding than expected, and was read all the same. */
export function noteEncoding(encoding: Encoding, name: string): void {
  if (encoding !== "utf-8") note(`${name} is not in UTF-8; it was read as ${encoding}.`)
}

/** A file of something else than text. */
export function binary(name: string): Problem {
  return new Problem(
    `${name} is a binary file, not text. Give a text file in UTF-8 (UTF-16 needs its byte order mark).`,
  )
}

function unreadable(bytes: Uint8Array, name: string): Problem {
  return new Problem(
    `${name} is neither UTF-8 nor windows-1256: line ${brokenLine(bytes)} cannot be decoded. ` +
      "Convert it first: iconv -f ENCODING -t UTF-8",
  )
}

function brokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    if (decodeAs("utf-8", bytes.subarray(start, end)) === undefined) return line
    start = end + 1
  }
  return line
}
