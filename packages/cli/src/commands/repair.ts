import { type RepairOptions, repair } from "@dabir/reader"
import { linesOf } from "../input/lines.ts"
import { write } from "../output.ts"
import { Problem, report } from "../problem.ts"

interface Options {
  readonly compounds?: "joined" | "apart"
  readonly ezafe?: "ye" | "hamza"
  readonly least?: string
  readonly edits?: true
}

/** Lines in, repaired lines out, one for one; or what is changed in each. */
export async function repairCommand(files: readonly string[], options: Options): Promise<void> {
  const settings = settingsOf(options)
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      for await (const { text, fault } of linesOf(file)) {
        if (fault !== undefined) report(fault)
        const repaired = repair(text, settings)
        await write(options.edits ? `${JSON.stringify(repaired)}\n` : `${oneLine(repaired.text)}\n`)
      }
    } catch (error) {
      report(error)
    }
  }
}

function settingsOf({ compounds, ezafe, least }: Options): RepairOptions {
  return {
    ...(compounds === undefined ? {} : { compounds }),
    ...(ezafe === undefined ? {} : { ezafe: ezafe === "ye" ? "ه‌ی" : "ۀ" }),
    ...(least === undefined ? {} : { least: shareOf(least) }),
  }
}

function shareOf(least: string): number {
  const share = least.trim() === "" ? Number.NaN : Number(least)
  if (share >= 0 && share <= 1) return share
  throw new Problem(`--least ${least}: how sure a change must be is a number from 0 to 1, such as 0.9.`)
}

/** A line stays one line, though it may hold characters that end lines elsewhere. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, " ")
