import { createInterface } from "node:readline"
import { Readable } from "node:stream"
import { openBytes } from "./files.ts"

/** The lines of a file, or of standard input for "-", without their ends, as they arrive. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const bytes = Readable.from(await openBytes(path), { objectMode: false })
  yield* createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })
}

/** Writes to standard output and waits while whoever reads it is slower. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once("drain", resolve))
}
