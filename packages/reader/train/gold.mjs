// Gold readings beside the reader's own: which entries are right. Compares as ../shared/score/reading.mjs does.
import { readdirSync, readFileSync } from "node:fs"
import { explain } from "@dabir/reader"

/** Names are one whatever their spacing, marks and letters. */
const plain = (text) =>
  text
    .normalize("NFKC")
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
    .replace(/[يىئې]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[ۀةە]/g, "ه")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ؤ/g, "و")
    .replace(/[«»"“”'’.,،؛:؟!()\-–—\s]/g, "")
    .toLowerCase()

const tokens = (text) =>
  text
    .replace(/[\u200B-\u200F]/g, "")
    .split(/[\s«»"“”،؛:.,()!؟\-–—]+/)
    .filter(Boolean)
    .map(plain)

/** Token F1 of two stretches of words. */
function overlap(one, other) {
  const [a, b] = [tokens(one), tokens(other)]
  const left = new Map()
  for (const token of b) left.set(token, (left.get(token) ?? 0) + 1)
  let hits = 0
  for (const token of a) {
    if ((left.get(token) ?? 0) === 0) continue
    hits++
    left.set(token, left.get(token) - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * hits) / (a.length + b.length)
}

/** The gold key of each entity, by country, Wikidata id or a spelling that they share. */
function keysOf({ entities }, gold) {
  const keys = new Map()
  for (const entity of entities) {
    const spellings = entity.mentions.filter(({ form }) => form !== "pronoun").map(({ text }) => plain(text))
    const known = new Set([plain(entity.name.fa), ...spellings])
    const ranks = Object.entries(gold.entities).map(([key, one]) => [rankOf(entity, one, known), key])
    const [rank, key] = ranks.sort(([a], [b]) => b - a)[0] ?? [0]
    if (rank > 0) keys.set(entity.id, key)
  }
  return keys
}

function rankOf(entity, one, spellings) {
  if (one.wikidata !== undefined && entity.ref?.wikidata === one.wikidata) return 5
  if (one.kind === "country" && entity.kind === "country" && one.country && entity.ref?.iso === one.country)
    return 4
  if (one.names.some((name) => plain(name) === plain(entity.name.fa))) return 3
  if (one.names.some((name) => spellings.has(plain(name)))) return 2
  return one.en !== undefined && entity.name.en !== undefined && plain(one.en) === plain(entity.name.en)
    ? 1
    : 0
}

/** Pairs each gold entry with at most one of the reader's, the best first. */
function pair(wanted, found, score) {
  const pairs = wanted.flatMap((one, i) => found.map((other, j) => [score(one, other), i, j]))
  const byFound = new Map()
  const taken = new Set()
  for (const [, i, j] of pairs.filter(([value]) => value > 0).sort(([a], [b]) => b - a)) {
    if (taken.has(i) || byFound.has(j)) continue
    taken.add(i)
    byFound.set(j, wanted[i])
  }
  return byFound
}

const sameDay = (a, b) => (a ?? "").slice(0, 10) === (b ?? "").slice(0, 10)

function engagementScore(one, { kind, parties, when }, keys) {
  if (![one.kind, ...(one.acceptKinds ?? [])].includes(kind)) return 0
  const wanted = new Set(one.parties)
  const optional = new Set(one.optionalParties ?? [])
  const got = [...new Set(parties.map(({ entity }) => keys.get(entity) ?? `?${entity}`))]
  const counted = got.filter((key) => !optional.has(key) || wanted.has(key))
  const shared = counted.filter((key) => wanted.has(key)).length
  const jaccard = shared / new Set([...wanted, ...counted]).size
  return jaccard < 0.5 ? 0 : 1 + jaccard + (sameDay(one.when, when?.value) ? 0.5 : 0)
}

function statementScore(one, { speaker, act, content }, keys) {
  if (![one.speaker, ...(one.acceptSpeakers ?? [])].includes(keys.get(speaker))) return 0
  if (![one.act, ...(one.accept ?? [])].includes(act)) return 0
  const shared = overlap(one.content, content.text)
  return shared < 0.5 ? 0 : 1 + shared
}

/** Every entry that the reader gives for a folder of gold files: its article, kind, signs, confidence, and whether gold has it. */
export function judgedEntries(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => judged(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))))
}

function judged(gold) {
  const { text, home, source } = gold
  const given = Object.entries({ published: gold.published, home, source }).filter(
    ([, value]) => value != null,
  )
  const { reading, entries } = explain({ text, ...Object.fromEntries(given) })
  const keys = keysOf(reading, gold)
  const right = {
    engagement: pair(gold.engagements, reading.engagements, (one, found) =>
      engagementScore(one, found, keys),
    ),
    statement: pair(gold.statements, reading.statements, (one, found) => statementScore(one, found, keys)),
  }
  const card = (id) => entries.find((entry) => entry.id === id)
  const judge = (kind, list) =>
    list.map((entry, at) => {
      const match = right[kind].get(at)
      const { rule, signs, confidence } = card(entry.id)
      return {
        article: gold.id,
        kind,
        type: entry.kind ?? entry.act,
        rule,
        confidence,
        signs: signs.map(({ sign }) => sign),
        isRight: match !== undefined,
        isOptional: match?.optional === true,
      }
    })
  return [...judge("engagement", reading.engagements), ...judge("statement", reading.statements)].filter(
    ({ isOptional }) => !isOptional,
  )
}
