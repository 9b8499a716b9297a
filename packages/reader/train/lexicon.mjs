// Counts how often words stand in well-written Persian and writes the most frequent, most frequent first, to src/text/lexicon.ts.
// Usage: node packages/reader/train/lexicon.mjs ../shared/data
import { readFileSync, writeFileSync } from "node:fs"
import { keyOf } from "../src/text/letters.ts"

const data = process.argv[2] ?? "../shared/data"
const treebanks = ["perdt", "seraji"].map((name) => readFileSync(`${data}/raw/${name}-train.txt`, "utf8"))
const news = ["pool", "readouts"].flatMap((name) =>
  readFileSync(`${data}/news/${name}.jsonl`, "utf8").trim().split("\n").map((line) => JSON.parse(line).text),
)

function countWords(texts) {
  const counts = new Map()
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\u0620-\u06ff\u200c]+/gu)) {
      const key = keyOf(word)
      if (key.length > 1 && !/[0-9،؛؟٪]/.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

const written = countWords(treebanks)
const printed = countWords(news)
const words = [...written].filter(([, count]) => count >= 3)
for (const [word, count] of printed) {
  if (count >= 40 && word.length > 2 && (written.get(word) ?? 0) < 3) words.push([word, count / 8])
}
words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

const lines = []
let line = ""
for (const [word] of words) {
  if (line.length + word.length > 118) {
    lines.push(line)
    line = ""
  }
  line += line === "" ? word : ` ${word}`
}
lines.push(line)

writeFileSync(
  new URL("../src/text/lexicon.ts", import.meta.url),
  `/** Word keys, the most frequent first. Made by train/lexicon.mjs; train/lexicon.md says from what. */
const list = \`
${lines.join("\n")}
\`

let ranks: ReadonlyMap<string, number> | undefined

/** How many words of written Persian are more frequent than this one; undefined where the list does not have it. */
export function rankOf(key: string): number | undefined {
  ranks ??= new Map(list.trim().split(/\\s/).map((word, rank) => [word, rank]))
  return ranks.get(key)
}
`,
)
