// Learns how much each sign of an entry tells whether it is right, and writes src/acts/words/weights.ts. With --check it writes
// nothing and prints how well the confidences would hold on articles that were not learned from (cross-validation by article).
// Usage: npm run build && node packages/reader/train/confidence.mjs ../shared/gold/dev [--check]
import { writeFileSync } from "node:fs"
import { judgedEntries } from "./gold.mjs"

const folds = 8
const rounds = 4000
const rate = 0.5
/** Pulls weights towards nothing: signs are many and entries few. */
const pull = 0.01

const logistic = (sum) => 1 / (1 + Math.exp(-sum))
const sumOf = (weights, signs) => signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0)

/** Logistic regression with a pull towards zero, by gradient descent; "always" is not pulled. */
export function learn(entries) {
  const weights = new Map(entries.flatMap(({ signs }) => signs.map((sign) => [sign, 0])))
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map()
    for (const { signs, isRight } of entries) {
      const error = (isRight ? 1 : 0) - logistic(sumOf(weights, signs))
      for (const sign of signs) slopes.set(sign, (slopes.get(sign) ?? 0) + error / entries.length)
    }
    for (const [sign, slope] of slopes) {
      const weight = weights.get(sign)
      weights.set(sign, weight + rate * (slope - (sign === "always" ? 0 : pull * weight)))
    }
  }
  return weights
}

/** The confidence of each entry by weights that were learned without its article. */
export function crossValidated(entries) {
  const articles = [...new Set(entries.map(({ article }) => article))]
  const foldOf = new Map(articles.map((article, at) => [article, at % folds]))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = learn(entries.filter(({ article }) => foldOf.get(article) !== fold))
    return entries
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((entry) => ({ ...entry, confidence: logistic(sumOf(weights, entry.signs)) }))
  })
}

const edges = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]

/** Rows of a reliability table: entries by confidence, what was said of them and how many were right. */
export function reliability(entries) {
  return edges.slice(1).flatMap((edge, at) => {
    const inside = entries.filter(({ confidence }) => confidence >= edges[at] && confidence < edge)
    if (inside.length === 0) return []
    const said = inside.reduce((total, { confidence }) => total + confidence, 0) / inside.length
    const right = inside.filter(({ isRight }) => isRight).length
    return [
      { from: edges[at], to: Math.min(edge, 1), entries: inside.length, said, right: right / inside.length },
    ]
  })
}

/** How far said and right are apart on average, entries weighing alike. */
export function calibrationError(entries) {
  const rows = reliability(entries)
  return rows.reduce(
    (total, row) => total + (row.entries / entries.length) * Math.abs(row.said - row.right),
    0,
  )
}

function tableOf(name, weights) {
  const rows = [...weights]
    .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100])
    .sort(([a], [b]) => (a === "always" ? -1 : b === "always" ? 1 : a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${/^[a-z]+$/.test(sign) ? sign : JSON.stringify(sign)}: ${weight},`)
  return `export const ${name}: Weights = {\n${rows.join("\n")}\n}\n`
}

const header = `// Made by packages/reader/train/confidence.mjs, which says from what.

/** What each sign adds to the log-odds that an entry is right. */
export type Weights = Readonly<Record<string, number>>
`

if (process.argv[1]?.endsWith("confidence.mjs")) {
  const entries = judgedEntries(process.argv[2] ?? "../shared/gold/dev")
  const kinds = ["engagement", "statement"].map((kind) => entries.filter((entry) => entry.kind === kind))
  if (process.argv.includes("--check")) {
    for (const list of kinds) {
      const validated = crossValidated(list)
      console.log(
        `${list[0].kind}s: ${list.length}, apart by ${(100 * calibrationError(validated)).toFixed(1)} points`,
      )
      console.table(reliability(validated))
    }
  } else {
    const [engagements, statements] = kinds.map(learn)
    const tables = [tableOf("engagementWeights", engagements), tableOf("statementWeights", statements)]
    writeFileSync(new URL("../src/acts/words/weights.ts", import.meta.url), [header, ...tables].join("\n"))
  }
}
