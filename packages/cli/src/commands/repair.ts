import { repair } from "@dabir/reader"
import { linesOf, write } from "../input/lines.ts"
import { report } from "../problem.ts"

/** Lines in, repaired lines out, one for one. */
export async function repairCommand(files: readonly string[]): Promise<void> {
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      for await (const line of linesOf(file)) await write(`${repair(line).text}\n`)
    } catch (error) {
      report(error)
    }
  }
}
