import { randomBytes } from "node:crypto"
import { type FileHandle, open, rename, rm } from "node:fs/promises"
import { columns, csvLine, type ExportRow } from "@dabir/ledger"
import { type LedgerOptions, withLedger } from "../ledger-options.ts"
import { write } from "../output.ts"
import { Problem } from "../problem.ts"

export interface ExportOptions extends LedgerOptions {
  readonly csv?: boolean
  readonly jsonl?: boolean
  /** A file; without one, standard output. */
  readonly output?: string
  /** False without the byte order mark by which spreadsheets know UTF-8. */
  readonly bom: boolean
}

/** Writes every standing entry as a row. A file appears whole or not at all. Throws a Problem on wrong options or a file that cannot be written. */
export async function exportCommand(options: ExportOptions): Promise<void> {
  if (options.csv === options.jsonl) throw new Problem("Give either --csv or --jsonl.")
  await withLedger(options, (ledger) => {
    const lines = options.csv ? csvLines(ledger.export(), options.bom) : jsonLines(ledger.export())
    return options.output === undefined ? print(lines) : writeWhole(options.output, lines)
  })
}

async function print(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) await write(line)
}

async function* csvLines(rows: AsyncIterable<ExportRow>, bom: boolean): AsyncGenerator<string> {
  yield (bom ? "\ufeff" : "") + csvLine(columns)
  for await (const row of rows) yield csvLine(columns.map((column) => row[column]))
}

async function* jsonLines(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}

/** Under another name first, so that a full disk leaves no half file. */
async function writeWhole(path: string, lines: AsyncIterable<string>): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString("hex")}.part`
  let file: FileHandle | undefined
  try {
    file = await open(draft, "wx")
    for await (const line of lines) await file.appendFile(line)
    await file.sync()
    await file.close()
    await rename(draft, path)
  } catch (error) {
    await file?.close().catch(() => {})
    await rm(draft, { force: true })
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
    throw new Problem(
      code === "ENOSPC"
        ? `The disk is full: "${path}" was not written. Make room and run the same command again.`
        : `"${path}" cannot be written (${code}). Check its folder and your rights on it.`,
    )
  }
}
