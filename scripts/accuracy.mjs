// Writes docs/accuracy.md: how often the reader is right, how far its confidences hold, and where it fails most, measured with the
// programs and the annotated articles of ../shared. The wide pool is judged by people; their counts stand in docs/judged.json.
// Usage: npm run build && npm run accuracy
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { calibrationError, crossValidated, reliability } from "../packages/reader/train/confidence.mjs"
import { judgedEntries } from "../packages/reader/train/gold.mjs"

const shared = "../shared"
const gold = `${shared}/gold/dev`

if (!existsSync(gold)) {
  console.error("No ../shared here: the accuracy is not measured.")
  process.exit(1)
}

function score(...more) {
  const args = [`${shared}/score/reading.mjs`, "--gold", gold, "--read", "npx dabir read --jsonl", ...more]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim().split("\n")
}

const percent = (share) => (100 * share).toFixed(1)
const row = (cells) => `| ${cells.join(" | ")} |`
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n")

const figures = JSON.parse(score("--json").at(-1))
const notes = score("--verbose").map((line) => line.split(" · "))

function figuresTable() {
  const line = (label, { p, r, f1, hit, sys, gold: wanted }) => [
    label,
    percent(p),
    percent(r),
    percent(f1),
    `${hit} of ${sys} given, ${wanted} wanted`,
  ]
  return table(
    ["", "precision", "recall", "F1", ""],
    [
      line("engagements: kind and parties", figures.engagements),
      line("engagements: all parties, day and status too", figures.engagementsExact),
      line("statements: speaker and act", figures.speakerAct),
      line("statements: content too", figures.statements),
    ],
  )
}

function sharesTable() {
  return table(
    ["of what was found", "right"],
    [
      ["the day of an engagement", percent(figures.engagementDay)],
      ["the words of a statement (token F1)", percent(figures.statementContent)],
      ["statements put into their engagement", percent(figures.statementInEngagement)],
    ],
  )
}

/** What is missed and invented, by kind of engagement or by act. */
function failures(what) {
  const counts = new Map()
  for (const [, problem, detail] of notes) {
    if (!problem?.startsWith(what) || !/missed|false alarm/.test(problem)) continue
    const kind = what === "engagement" ? detail.split(" ")[0] : / (\S+): /.exec(` ${detail}`)?.[1]
    const [missed, invented] = counts.get(kind) ?? [0, 0]
    counts.set(kind, problem.endsWith("missed") ? [missed + 1, invented] : [missed, invented + 1])
  }
  const rows = [...counts].sort(([, a], [, b]) => b[0] + b[1] - a[0] - a[1]).slice(0, 9)
  return table(
    [what, "missed", "invented"],
    rows.map(([kind, [missed, invented]]) => [kind, missed, invented]),
  )
}

function reliabilityTable(entries) {
  return table(
    ["confidence", "entries", "said", "right"],
    reliability(entries).map(({ from, to, entries: count, said, right }) => [
      `${from}–${to}`,
      count,
      percent(said),
      percent(right),
    ]),
  )
}

const entries = judgedEntries(gold)
const validated = ["engagement", "statement"].map((kind) =>
  crossValidated(entries.filter((entry) => entry.kind === kind)),
)
const [engagements, statements] = validated
const judged = JSON.parse(readFileSync("docs/judged.json", "utf8"))

const page = `# How often Dabir is right

Written by \`npm run accuracy\`. Measured on ${figures.articles} agency items and posts (2003–2026) that two careful readers annotated;
they agree with each other on 97 to 100 in 100 engagements and 94 to 100 in 100 statements. The items are not ours to publish.

${figuresTable()}

${sharesTable()}

An engagement counts as found when its kind is right and its parties overlap by half; exact means every party, the day and the status.
A statement counts when speaker and act are right, and with its content when half of the words are shared.

## On posts that nobody chose

${judged.drawn} entries drawn at random (seeds ${judged.seeds.join(", ")}) from an archive of 72,000 posts of news channels, May to August 2026, and judged by
reading the post, each sample before what it showed was mended: ${judged.engagements.right} of ${judged.engagements.drawn} engagements (${percent(judged.engagements.right / judged.engagements.drawn)} %) and ${judged.statements.right} of ${judged.statements.drawn} statements (${percent(judged.statements.right / judged.statements.drawn)} %) were right. What was wrong with the others:

${judged.causes.map((cause) => `- ${cause}`).join("\n")}

## What a confidence is worth

Each entry's confidence is reckoned from a few signs (\`dabir explain\` names them) whose weights are learned from the annotated articles
by \`npm run confidence\`. Here every article was rated by weights that had not seen it. Said and right are apart by
${percent(calibrationError(engagements))} points on average for engagements and ${percent(calibrationError(statements))} for statements.

Engagements:

${reliabilityTable(engagements)}

Statements:

${reliabilityTable(statements)}

## Where it fails most

${failures("engagement")}

${failures("statement")}

In plain words: people who are first called by office and later by name, and the other way round, are not always taken for one; a
gathering's body and its speakers are found less often than the two sides of a call; of talks that are only mentioned («پس از مذاکرات»)
the sides are often not said in the sentence; and first-person posts that no heading gives an author are left unread.
`

writeFileSync("docs/accuracy.md", page)
