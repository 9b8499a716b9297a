// The texts that words are counted in.
import { readFileSync } from "node:fs"

/** Carefully written sentences of the raw training text of two treebanks, PerDT and Seraji. */
export const writtenLines = (data) =>
  ["perdt", "seraji"].map((name) => readFileSync(`${data}/raw/${name}-train.txt`, "utf8").trim().split("\n"))

/** Lines of news items. */
export const printedLines = (data) =>
  ["pool", "readouts"].flatMap((name) =>
    readFileSync(`${data}/news/${name}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .flatMap((line) => JSON.parse(line).text.split("\n")),
  )
