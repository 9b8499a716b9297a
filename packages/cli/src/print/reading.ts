import type { Reading } from "@dabir/reader"
import { paragraph, showable } from "./layout.ts"
import { printRecord } from "./record.ts"
import type { Style } from "./style.ts"
import { printText } from "./text.ts"

/** A reading for people, no line wider than `width` columns: the marked text, the record under it, and what could not be read. */
export function printReading(reading: Reading, style: Style, width: number): string {
  const parts = [
    printText(reading, style, width),
    printRecord(reading, style, width),
    printWarnings(reading, style, width),
  ]
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`
}

function printWarnings({ warnings }: Reading, style: Style, width: number): string {
  return warnings
    .map((warning) => paragraph([{ text: `! ${showable(warning)}`, paint: style.dim }], width, 2))
    .join("\n")
}
