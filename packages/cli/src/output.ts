import { exitCodes, note } from "./problem.ts"

/** Writes to standard output and waits while whoever reads it is slower. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once("drain", resolve))
}

/** A reader that has had enough, as `head` does, ends the program quietly; any other failure to write is said. */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? exitCodes.done)
    note(`Standard output cannot be written (${error.code ?? error.message}).`)
    process.exit(exitCodes.partly)
  })
}
