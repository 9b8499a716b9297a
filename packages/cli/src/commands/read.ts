import { confident, type Reading, read } from "@dabir/reader"
import { parseArticle } from "../input/article-lines.ts"
import { type DetailOptions, type Details, detailsOf, limitOf } from "../input/article-options.ts"
import { nameOf, readText } from "../input/files.ts"
import { linesOf, placeOf } from "../input/lines.ts"
import { write } from "../output.ts"
import { Problem, report } from "../problem.ts"

export interface ReadOptions extends DetailOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  /** Between 0 and 1, as typed. */
  readonly minConfidence: string
}

/** Reads files one after the other; what cannot be read is reported, and the rest is read. Throws a Problem on wrong options. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<void> {
  const details = detailsOf(options)
  const limit = limitOf(options.maxSize)
  const minimum = minimumOf(options.minConfidence)
  if (options.json && options.jsonl) throw new Problem("Give either --json or --jsonl, not both.")
  if (options.jsonl) return readLines(files.length === 0 ? ["-"] : files, details, minimum)
  if (files.length === 0)
    throw new Problem("Give a file to read, or - for standard input: dabir read خبر.txt")
  const readings = readFiles(files, details, limit, minimum)
  return options.json ? printJson(readings, files.length > 1) : printForPeople(readings, files.length > 1)
}

function minimumOf(typed: string): number {
  const minimum = Number(typed)
  if (typed.trim() !== "" && minimum >= 0 && minimum <= 1) return minimum
  throw new Problem(`--min-confidence "${typed}" is no number between 0 and 1.`)
}

interface NamedReading {
  readonly file: string
  readonly reading: Reading
}

async function* readFiles(
  files: readonly string[],
  details: Details,
  limit: number,
  minimum: number,
): AsyncGenerator<NamedReading> {
  for (const file of files) {
    try {
      yield { file, reading: confident(read({ ...details, text: await readText(file, limit) }), minimum) }
    } catch (error) {
      report(error)
    }
  }
}

async function printForPeople(readings: AsyncIterable<NamedReading>, areSeveral: boolean): Promise<void> {
  const { printReading } = await import("../print/reading.ts")
  const { styleFor } = await import("../print/style.ts")
  const style = styleFor(process.stdout, process.env)
  const width = process.stdout.columns ?? 100
  for await (const { file, reading } of readings) {
    const heading = areSeveral ? `${style.dim(`── ${file} ──`)}\n` : ""
    await write(`${heading}${printReading(reading, style, width)}${areSeveral ? "\n" : ""}`)
  }
}

/** One file gives its Reading, several an array of them. */
async function printJson(readings: AsyncIterable<NamedReading>, areSeveral: boolean): Promise<void> {
  let separator = areSeveral ? "[\n" : ""
  for await (const { reading } of readings) {
    await write(separator + JSON.stringify(reading, null, 2))
    separator = ",\n"
  }
  const isEmpty = separator !== ",\n"
  if (areSeveral) await write(isEmpty ? "[]\n" : "\n]\n")
  else if (!isEmpty) await write("\n")
}

async function readLines(files: readonly string[], details: Details, minimum: number): Promise<void> {
  for (const file of files) {
    try {
      await readLinesOf(file, details, minimum)
    } catch (error) {
      report(error)
    }
  }
}

async function readLinesOf(file: string, details: Details, minimum: number): Promise<void> {
  let isEmpty = true
  for await (const { number, text, fault } of linesOf(file)) {
    if (fault === undefined && text.trim() === "") continue
    isEmpty = false
    try {
      if (fault !== undefined) throw fault
      const article = { ...details, ...parseArticle(text, placeOf(file, number)) }
      await write(`${JSON.stringify(confident(read(article), minimum))}\n`)
    } catch (error) {
      report(error)
    }
  }
  if (isEmpty) throw new Problem(`${nameOf(file)} is empty: there is nothing to read.`)
}
