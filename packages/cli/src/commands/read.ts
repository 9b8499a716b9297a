import { type Article, read } from "@dabir/reader"
import { parseArticle } from "../input/article-lines.ts"
import { parsePublished } from "../input/dates.ts"
import { nameOf, readText } from "../input/files.ts"
import { linesOf, write } from "../input/lines.ts"
import { exitCodes, Problem, report } from "../problem.ts"

export interface ReadOptions {
  readonly published?: string
  readonly home?: string
  readonly source?: string
  readonly url?: string
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly maxSize: string
}

/** Reads files one after the other; what cannot be read is reported and the rest goes on. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<void> {
  const details = detailsOf(options)
  if (options.jsonl) return readLines(files.length === 0 ? ["-"] : files, details)
  if (files.length === 0)
    return usage("Give a file to read, or - for standard input; dabir read --help shows how.")
  const maxSize = Number(options.maxSize)
  if (!(maxSize > 0)) return usage(`--max-size "${options.maxSize}" is no number of megabytes.`)
  return options.json ? readAsJson(files, details, maxSize) : readForPeople(files, details, maxSize)
}

type Details = Omit<Article, "text">

function detailsOf({ published, home, source, url }: ReadOptions): Details {
  if (home !== undefined && !/^[A-Za-z]{2}$/.test(home)) {
    throw new Problem(`--home "${home}" is no country code. Give two letters, such as IR.`)
  }
  return {
    ...(published === undefined ? {} : { published: parsePublished(published) }),
    ...(home === undefined ? {} : { home: home.toUpperCase() }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  }
}

function usage(message: string): void {
  report(new Problem(message))
  process.exitCode = exitCodes.usage
}

async function readForPeople(files: readonly string[], details: Details, maxSize: number): Promise<void> {
  const { printReading } = await import("../print/reading.ts")
  const { styleFor } = await import("../print/style.ts")
  const style = styleFor(process.stdout, process.env)
  const width = Math.min(process.stdout.columns ?? 100, 120)
  let first = true
  for (const file of files) {
    try {
      const text = await readText(file, maxSize)
      const heading = files.length > 1 ? `${first ? "" : "\n"}${style.dim(`── ${file} ──`)}\n` : ""
      await write(heading + printReading(read({ ...details, text }), style, width))
      first = false
    } catch (error) {
      report(error)
    }
  }
}

/** One file gives its Reading, several an array of them. */
async function readAsJson(files: readonly string[], details: Details, maxSize: number): Promise<void> {
  const readings: string[] = []
  for (const file of files) {
    try {
      readings.push(JSON.stringify(read({ ...details, text: await readText(file, maxSize) }), null, 2))
    } catch (error) {
      report(error)
    }
  }
  if (files.length > 1) await write(`[\n${readings.join(",\n")}\n]\n`)
  else if (readings.length === 1) await write(`${readings[0]}\n`)
}

async function readLines(files: readonly string[], details: Details): Promise<void> {
  for (const file of files) {
    try {
      let number = 0
      for await (const line of linesOf(file)) {
        number++
        if (line.trim() !== "") await readLine(line, `${nameOf(file)}, line ${number}`, details)
      }
    } catch (error) {
      report(error)
    }
  }
}

async function readLine(line: string, where: string, details: Details): Promise<void> {
  try {
    await write(`${JSON.stringify(read({ ...details, ...parseArticle(line, where) }))}\n`)
  } catch (error) {
    report(error)
  }
}
