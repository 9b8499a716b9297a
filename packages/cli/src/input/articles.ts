import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import type { Article } from "@dabir/reader"
import { Problem } from "../problem.ts"
import { parseArticle } from "./article-lines.ts"
import { nameOf, readText } from "./files.ts"
import { linesOf, placeOf } from "./lines.ts"

/** An article or what was wrong with it, and how far its file had been read, in bytes. */
export interface Incoming {
  readonly article?: Article
  readonly fault?: unknown
  readonly bytes: number
}

const textLimit = 20_000_000

/** Files in folders, in the order of their names; what else is named stays as it is. Hidden files are left out. */
export async function filesIn(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = path === "-" ? undefined : await stat(path).catch(() => undefined)
    if (found?.isDirectory() !== true) files.push(path)
    else files.push(...(await filesIn(await childrenOf(path))))
  }
  return files
}

async function childrenOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new Problem(`"${folder}" may not be read by you. Check its permissions.`)
  })
  return entries
    .filter(({ name }) => !name.startsWith(".") && (!/\./.test(name) || /\.(txt|jsonl|ndjson)$/i.test(name)))
    .map(({ name }) => join(folder, name))
    .sort()
}

/** The size of all files together, where all have one. */
export async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  const sizes = await Promise.all(
    files.map((file) => (file === "-" ? undefined : stat(file).catch(() => undefined))),
  )
  if (sizes.some((found) => found?.isFile() !== true)) return undefined
  return sizes.reduce((sum, found) => sum + found!.size, 0)
}

/** The articles of a file: one a line in JSON lines and on standard input, else the whole file as one. What a line leaves out, `details` give. */
export async function* articlesOf(file: string, details: Omit<Article, "text">): AsyncGenerator<Incoming> {
  if (file === "-" || /\.(jsonl|ndjson)$/i.test(file)) return yield* articlesInLines(file, details)
  try {
    const text = await readText(file, textLimit)
    yield { article: { ...details, text }, bytes: Buffer.byteLength(text) }
  } catch (fault) {
    yield { fault, bytes: 0 }
  }
}

async function* articlesInLines(file: string, details: Omit<Article, "text">): AsyncGenerator<Incoming> {
  let isEmpty = true
  try {
    for await (const { number, text, fault } of linesOf(file)) {
      const bytes = Buffer.byteLength(text) + 1
      if (fault === undefined && text.trim() === "") continue
      isEmpty = false
      yield fault === undefined ? inLine(text, placeOf(file, number), details, bytes) : { fault, bytes }
    }
  } catch (fault) {
    isEmpty = false
    yield { fault, bytes: 0 }
  }
  if (isEmpty) yield { fault: new Problem(`${nameOf(file)} is empty: there is nothing to add.`), bytes: 0 }
}

function inLine(text: string, where: string, details: Omit<Article, "text">, bytes: number): Incoming {
  try {
    return { article: { ...details, ...parseArticle(text, where) }, bytes }
  } catch (fault) {
    return { fault, bytes }
  }
}
