import { repair } from "@dabir/reader"
import { linesOf } from "../input/lines.ts"
import { write } from "../output.ts"
import { report } from "../problem.ts"

/** Lines in, repaired lines out, one for one. */
export async function repairCommand(files: readonly string[]): Promise<void> {
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      for await (const { text, fault } of linesOf(file)) {
        if (fault !== undefined) report(fault)
        await write(`${repairLine(text)}\n`)
      }
    } catch (error) {
      report(error)
    }
  }
}

/** A line stays one line, though it may hold characters that end lines elsewhere. */
function repairLine(line: string): string {
  return repair(line).text.replace(/[\r\n]+/g, " ")
}
