// Scores the reader with the measuring programs of ../shared, where they are, and fails when a score falls below its floor in
// .ci/floors.json. Floors only rise: after an improvement, `npm run floors -- --raise` writes the new scores down.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { entityScores } from "./entity-scores.mjs"

const shared = "../shared"
const floorsFile = ".ci/floors.json"
const floors = JSON.parse(readFileSync(floorsFile, "utf8"))

if (!existsSync(`${shared}/score`)) {
  console.log("No ../shared here: the scores are not measured.")
  process.exit(0)
}

const run = (program, ...args) => {
  const result = spawnSync(process.execPath, [`${shared}/score/${program}`, ...args], { encoding: "utf8" })
  if (result.status !== 0) throw new Error(`${program} ended with ${result.status}: ${result.stderr}`)
  return result.stdout
}

const percent = (share) => Math.floor(1000 * share) / 10

function readingScores(label, gold) {
  const output = run("reading.mjs", "--gold", gold, "--read", "npx dabir read --jsonl", "--json")
  const score = JSON.parse(output.trim().split("\n").at(-1))
  return {
    [`${label} engagements F1`]: percent(score.engagements.f1),
    [`${label} engagements exact F1`]: percent(score.engagementsExact.f1),
    [`${label} engagement day`]: percent(score.engagementDay ?? 0),
    [`${label} statements speaker and act F1`]: percent(score.speakerAct.f1),
    [`${label} statements with content F1`]: percent(score.statements.f1),
    [`${label} statements in their engagement`]: percent(score.statementInEngagement ?? 0),
    [`${label} times`]: percent(score.times ?? 0),
    [`${label} articles without a reading`]: -score.failed,
    [`${label} breaks of the contract`]: -score.contractBreaks,
  }
}

function timesScores() {
  const list = (file) => `${shared}/data/times/${file}.jsonl`
  const output = run("times.mjs", list("dev"), list("traps"), "--read", "npx dabir read --jsonl")
  const [, right] = /exact span, type and value (\d+)\//.exec(output)
  const tagged = /traps tagged (\d+)\/[1-9]/.exec(output)
  return { "times list exact": Number(right), "times traps tagged": -Number(tagged[1]) }
}

function repairScores() {
  const scores = {}
  for (const name of ["perdt-dev", "seraji-dev"]) {
    const output = run("repair.mjs", `${shared}/data/ud/${name}.conllu`, "--run", "npx dabir repair")
    const [joined, spaced] = [...output.matchAll(/F1 ([\d.]+)/g)].map(([, f1]) => Number(f1))
    scores[`repair ${name} joined F1`] = joined
    scores[`repair ${name} spaced F1`] = spaced
    scores[`repair ${name} false per 1,000`] = -Number(/clean: ([\d.]+)/.exec(output)[1])
  }
  return scores
}

/** Tags and lemmas of the development files are learned, so that these only show that the weights are read as they were made. */
function wordsScores() {
  const scores = {}
  for (const scheme of ["perdt", "seraji"]) {
    const file = `${shared}/data/ud/${scheme}-dev.conllu`
    const output = run("words.mjs", file, "--run", `npx dabir words --jsonl --scheme ${scheme}`)
    for (const [, name, score] of output.matchAll(/(tokens|sentences|lemma|UPOS)(?: F1)? ([\d.]+)/g)) {
      const learned = name === "lemma" || name === "UPOS" ? ", learned from" : " F1"
      scores[`words ${scheme}-dev ${name}${learned}`] = Number(score)
    }
  }
  return scores
}

function namesScores() {
  const output = run("names.mjs", `${shared}/data/ner/peyma-dev.txt`, "--read", "npx dabir read --jsonl")
  const [all, person, body, place] = [...output.matchAll(/F1 ([\d.]+)/g)].map(([, f1]) => Number(f1))
  return {
    "names F1": all,
    "names of persons F1": person,
    "names of bodies F1": body,
    "names of places F1": place,
  }
}

function whoScores() {
  const { found, joined } = entityScores([`${shared}/gold/dev`])
  return {
    "dev speakers and parties found": percent(found / 100),
    "dev mentions joined to another": -Math.ceil(10 * joined) / 10,
  }
}

function mergeScores() {
  const archive = `${shared}/data/news/telegram.jsonl.gz`
  const result = spawnSync(process.execPath, ["packages/ledger/bench/merge.mjs", archive, "--json"], {
    encoding: "utf8",
  })
  if (result.status !== 0) throw new Error(`merge.mjs ended with ${result.status}: ${result.stderr}`)
  const score = JSON.parse(result.stdout.trim().split("\n").at(-1))
  return {
    "merge pair F1": score.f1,
    "merge pair precision": score.precision,
    "merge look-alikes apart": score.lookAlikesApart,
  }
}

const scores = {
  ...readingScores("seed", `${shared}/gold/seed.json`),
  ...readingScores("dev", `${shared}/gold/dev`),
  ...timesScores(),
  ...repairScores(),
  ...wordsScores(),
  ...namesScores(),
  ...whoScores(),
  ...mergeScores(),
}

const fallen = Object.entries(scores).filter(
  ([name, score]) => score < (floors[name] ?? Number.NEGATIVE_INFINITY),
)
for (const [name, score] of Object.entries(scores)) {
  console.log(`${name.padEnd(44)} ${String(score).padStart(6)}   floor ${floors[name] ?? "none"}`)
}
if (process.argv.includes("--raise")) {
  const raised = Object.entries(scores).map(([name, score]) => [name, Math.max(score, floors[name] ?? score)])
  writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
}
for (const [name, score] of fallen) console.error(`${name}: ${score} is below its floor, ${floors[name]}.`)
const passed = Object.keys(scores).length - fallen.length
console.log(`${passed} passed, ${fallen.length} failed`)
process.exit(fallen.length === 0 ? 0 : 1)
