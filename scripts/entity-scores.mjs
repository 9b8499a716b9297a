// Scores who is who: of the entities that gold files list as speaker or party, how many a reading has, and how many mentions are joined
// to another one. A mention counts where its words are a name of exactly one gold entity.
//
//   node scripts/entity-scores.mjs GOLD_DIR_OR_FILES… [--verbose]
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"

const loose = /[\u064B-\u065F\u0670\u0640\u200B-\u200F«»"“”'’.,،؛:؟!()\-–—\s]/g
const letters = { ي: "ی", ى: "ی", ئ: "ی", ك: "ک", ۀ: "ه", ة: "ه", أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ؤ: "و" }

/** One spelling for two that differ in spacing, marks and letter variants only. */
function fold(words) {
  return words
    .normalize("NFKC")
    .replace(loose, "")
    .replace(/[يىئكۀةأإآٱؤ]/g, (letter) => letters[letter])
    .toLowerCase()
}

const told = new Set(["pronoun", "implied"])

const spellingsOf = ({ name, mentions }) =>
  new Set(
    [name.fa, name.en, ...mentions.filter(({ form }) => !told.has(form)).map(({ text }) => text)]
      .filter(Boolean)
      .map(fold),
  )

/** How surely a reading's entity is gold's: by id, by country, by its name, by any spelling, by the English name. 0 is not. */
function likeness(entity, spellings, gold) {
  if (gold.wikidata !== undefined && entity.ref?.wikidata === gold.wikidata) return 5
  if (
    gold.kind === "country" &&
    entity.kind === "country" &&
    gold.country &&
    entity.ref?.iso === gold.country
  )
    return 4
  if (gold.names.some((name) => fold(name) === fold(entity.name.fa))) return 3
  if (gold.names.some((name) => spellings.has(fold(name)))) return 2
  return gold.en && entity.name.en && fold(gold.en) === fold(entity.name.en) ? 1 : 0
}

/** Key of the gold entity that a reading's entity is, if any. */
function goldKeyOf(entity, gold) {
  const spellings = spellingsOf(entity)
  const ranked = Object.entries(gold.entities).map(([key, each]) => [likeness(entity, spellings, each), key])
  const [rank, key] = ranked.reduce((best, each) => (each[0] > best[0] ? each : best), [0, undefined])
  return rank > 0 ? key : undefined
}

/** Those who speak or take part. What gold calls optional is left out. */
function actors({ statements, engagements }) {
  const required = ({ optional }) => !optional
  return new Set([
    ...statements.filter(required).map(({ speaker }) => speaker),
    ...engagements.filter(required).flatMap(({ parties }) => parties),
  ])
}

/** Spellings that one gold entity alone has, with its key. */
function ownSpellings(gold) {
  const owners = new Map()
  for (const [key, { names }] of Object.entries(gold.entities))
    for (const name of names)
      owners.set(fold(name), owners.has(fold(name)) && owners.get(fold(name)) !== key ? undefined : key)
  return owners
}

function scoreOne(gold, reading) {
  const keys = reading.entities.map((entity) => goldKeyOf(entity, gold))
  const wanted = [...actors(gold)].filter((key) => gold.entities[key] !== undefined)
  const missed = wanted.filter((key) => !keys.includes(key))
  const owners = ownSpellings(gold)
  const told = reading.entities.flatMap((entity, index) =>
    entity.mentions
      .filter(({ form }) => form !== "implied")
      .map(({ text }) => ({ text, wants: owners.get(fold(text)), gets: keys[index], entity: entity.name.fa }))
      .filter(({ wants }) => wants !== undefined),
  )
  return {
    wanted,
    missed,
    told,
    wrong: told.filter(({ wants, gets }) => gets !== undefined && wants !== gets),
  }
}

function goldFiles(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((file) => file.endsWith(".json"))
          .sort()
          .map((file) => join(path, file))
      : [path],
  )
}

/** `found`: percent of actors that the readings have; `joined`: percent of mentions that are given to another entity. */
export function entityScores(paths, report = () => {}) {
  const items = goldFiles(paths).map((file) => {
    const gold = JSON.parse(readFileSync(file, "utf8"))
    return { gold, text: gold.text ?? readFileSync(resolve(dirname(file), gold.textFile), "utf8") }
  })
  const input = items.map(({ gold: { published, source, home }, text }) =>
    JSON.stringify({ text, published: published ?? undefined, source, home }),
  )
  const { stdout } = spawnSync("npx", ["dabir", "read", "--jsonl"], {
    input: `${input.join("\n")}\n`,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  })
  const readings = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  if (readings.length !== items.length)
    throw new Error(`${items.length} articles in, ${readings.length} readings out`)
  const totals = { wanted: 0, missed: 0, told: 0, wrong: 0 }
  for (const [index, { gold }] of items.entries()) {
    const score = scoreOne(gold, readings[index])
    for (const part of Object.keys(totals)) totals[part] += score[part].length
    for (const key of score.missed) report(`${gold.id} · missed · ${gold.entities[key].names.join(" / ")}`)
    for (const { text, wants, gets, entity } of score.wrong)
      report(`${gold.id} · «${text}» is ${wants}, was given to ${gets} (${entity})`)
  }
  return {
    found: (100 * (totals.wanted - totals.missed)) / totals.wanted,
    joined: (100 * totals.wrong) / totals.told,
    ...totals,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const paths = process.argv.slice(2).filter((word) => !word.startsWith("--"))
  const { found, joined, wanted, told } = entityScores(
    paths,
    process.argv.includes("--verbose") ? console.log : undefined,
  )
  console.log(
    `found ${found.toFixed(1)} % of ${wanted} speakers and parties; ${joined.toFixed(1)} % of ${told} mentions joined to another`,
  )
}
