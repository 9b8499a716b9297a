import { Problem } from "../problem.ts"
import { findEncoding } from "./encoding.ts"
import { binary, nameOf, noteEncoding, readBytes } from "./files.ts"

/** One line without its end. `fault` says why `text` is not what stands in the file. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly fault?: Problem
}

/** The largest line, in bytes, that is held in memory. */
const limit = 20_000_000

/** The lines of a file, or of standard input for "-", as they come; "\n" and "\r\n" end a line, nothing else does. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let number = 0
  for await (const bytes of splitLines(utf8Of(path))) yield toLine(bytes, ++number, path)
}

/** What is said of a line in messages. */
export function placeOf(path: string, number: number): string {
  return `${nameOf(path)}, line ${number}`
}

function toLine(bytes: Uint8Array | undefined, number: number, path: string): Line {
  const faulty = (text: string, what: string): Line => {
    return { number, text, fault: new Problem(`${placeOf(path, number)} ${what}`) }
  }
  if (bytes === undefined) return faulty("", `is longer than ${limit / 1_000_000} MB. Split the article.`)
  const line = bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes
  try {
    return { number, text: new TextDecoder("utf-8", { fatal: true }).decode(line) }
  } catch {
    return faulty(new TextDecoder().decode(line), "is not valid UTF-8. Convert the file first.")
  }
}

/** A line that is too long is undefined. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      yield join([...pieces, chunk.subarray(start, end)], size + end - start)
      pieces = []
      size = 0
      start = end + 1
    }
    size += chunk.length - start
    pieces = size > limit ? [] : [...pieces, chunk.subarray(start)]
  }
  if (size > 0) yield join(pieces, size)
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array | undefined {
  if (size > limit) return undefined
  return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces, size)
}

/** The bytes of a text in UTF-8, turned into it where the beginning shows another encoding. */
async function* utf8Of(path: string): AsyncGenerator<Uint8Array> {
  let toUtf8: ((chunk: Uint8Array) => Uint8Array) | undefined
  for await (const chunk of readBytes(path)) {
    toUtf8 ??= converterFor(chunk, nameOf(path))
    yield toUtf8(chunk)
  }
}

function converterFor(beginning: Uint8Array, name: string): (chunk: Uint8Array) => Uint8Array {
  const encoding = findEncoding(beginning)
  if (encoding === "binary") throw binary(name)
  if (encoding === "utf-8" || encoding === "unknown") return (chunk) => chunk
  noteEncoding(encoding, name)
  const decoder = new TextDecoder(encoding)
  return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }))
}
