// Trains the tagger of names and writes what it needs, byte for byte the same each time:
//   src/names/model/cluster-list.ts   words that stand in the same company, one cluster a line, those alike together
//   src/names/model/weight-list.ts    weights of its features, packed
// Usage: node packages/reader/train/names.mjs ../shared/data
import { readFileSync, writeFileSync } from "node:fs"
import { clusterWords } from "./name-clusters.mjs"

const data = process.argv[2] ?? "../shared/data"
const model = new URL("../src/names/model/", import.meta.url)

const treebanks = ["perdt", "seraji"].map((name) => readFileSync(`${data}/raw/${name}-train.txt`, "utf8"))
const news = ["pool", "readouts"].flatMap((name) =>
  readFileSync(`${data}/news/${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).text),
)

const write = (file, text) =>
  writeFileSync(
    new URL(file, model),
    `/** Written by train/names.mjs; train/names.md says from what. */\n${text}\n`,
  )

const clusters = clusterWords([...treebanks, ...news])
write(
  "cluster-list.ts",
  `export const clusterList =\n  "${clusters.map((kin) => kin.map((words) => words.join(" ")).join("\\n")).join("\\n\\n")}"`,
)

// Only now: the signs of a word hold its cluster, and these read them.
const { examplesOf, labelledBy } = await import("./name-examples.mjs")
const { trainTagger } = await import("./perceptron.mjs")
const { pack } = await import("./pack-weights.mjs")
const tweets = examplesOf(`${data}/ner/parstwiner-train.txt`)
const silver = examplesOf(`${data}/ner/perdt-dev-silver.txt`)
const tagged = [...tweets, ...silver, ...silver, ...silver]
const sentences = treebanks.flatMap((text) => text.split("\n")).filter((line) => line !== "")
const taught = trainTagger(tagged, 5)
const weights = trainTagger([...tagged, ...labelledBy(taught, sentences)], 3)
const { weightList, stepList } = pack(weights)
write(
  "weight-list.ts",
  `export const weightList =\n  "${weightList}"\n\nexport const stepList =\n  "${stepList}"`,
)

console.log(`${clusters.length} clusters, ${weightList.length} characters of weights`)
