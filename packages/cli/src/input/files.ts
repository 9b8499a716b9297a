import { createReadStream, type Stats } from "node:fs"
import { stat } from "node:fs/promises"
import { Problem } from "../problem.ts"
import { decode } from "./decode.ts"

/** What a file, or "-" for standard input, is called in messages. */
export function nameOf(path: string): string {
  return path === "-" ? "Standard input" : `"${path}"`
}

/** The bytes of a file as a stream, after a look at what it is. */
export async function openBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === "-") return process.stdin
  const found = await look(path)
  if (found.isDirectory())
    throw new Problem(`"${path}" is a folder. Give the files in it, for example ${path}/*.txt`)
  return createReadStream(path)
}

async function look(path: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "ENOENT") throw new Problem(`There is no file "${path}". Check its name.`)
    if (code === "EACCES") throw new Problem(`"${path}" may not be read by you. Check its permissions.`)
    throw new Problem(`"${path}" cannot be opened (${code}).`)
  }
}

/** A whole text file. One larger than `maxSize` megabytes is refused before it is held in memory. */
export async function readText(path: string, maxSize: number): Promise<string> {
  const name = nameOf(path)
  const limit = maxSize * 1_000_000
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of await openBytes(path)) {
      size += chunk.length
      if (size > limit) throw new Problem(tooLarge(name, maxSize))
      chunks.push(chunk)
    }
  } catch (error) {
    throw asProblem(error, name)
  }
  const { text, encoding } = decode(Buffer.concat(chunks), name)
  if (encoding !== "utf-8") process.stderr.write(`dabir: ${name} is in ${encoding}; it was read as such.\n`)
  return text
}

function tooLarge(name: string, maxSize: number): string {
  return `${name} is larger than ${maxSize} MB, the limit for one article. Give articles one a line with --jsonl, or raise the limit with --max-size.`
}

function asProblem(error: unknown, name: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof Problem || code === undefined) return error
  return new Problem(
    code === "EACCES"
      ? `${name} may not be read by you. Check its permissions.`
      : `${name} cannot be read (${code}).`,
  )
}
