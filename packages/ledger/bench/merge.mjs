// How well reports of one contact are gathered: reads the archive into a fresh ledger and compares with pairs of reports that were judged
// by reading. merge-set.json names each report by its article's id in the archive and the offset of its evidence; "same" are reports of
// one contact, "apart" pairs that look alike and are not. Gathering is judged on reports that the reader reads; `pairsNotRead` tells how
// many pairs it does not, and `recallOfAll` the recall with these as missed.
// Usage: node bench/merge.mjs ARCHIVE.jsonl.gz [--verbose] [--json]
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { openLedger } from "@dabir/ledger"
import { read } from "@dabir/reader"

const [archive, ...flags] = process.argv.slice(2)
const set = JSON.parse(readFileSync(new URL("merge-set.json", import.meta.url), "utf8"))
const folder = mkdtempSync(join(tmpdir(), "dabir-merge-"))
const ledger = await openLedger(join(folder, "dabir.db"))

const hashes = await readArchive()
const engagements = await engagementsOf(hashes)
const pairs = set.same.flatMap(({ reports, reason }) =>
  pairsIn(reports).map((pair) => ({ pair, reason, isSame: true })),
)
const lookAlikes = set.apart.map(({ reports, reason }) => ({ pair: reports, reason, isSame: false }))
const judged = [...pairs, ...lookAlikes].map((each) => ({ ...each, isGathered: areGathered(each.pair) }))
await ledger.close()
rmSync(folder, { recursive: true })
tell()

/** Reads what has a contact in it into the ledger, in the order of publication. */
async function readArchive() {
  const lines = gunzipSync(readFileSync(archive)).toString().trim().split("\n")
  const articles = lines
    .map((line) => JSON.parse(line))
    .sort((a, b) => Date.parse(a.published) - Date.parse(b.published))
  const found = new Map()
  let batch = []
  for (const { id, source, published, text } of articles) {
    const reading = attempt({ text, source, published, home: "IR" })
    if (reading === undefined || reading.engagements.length === 0) continue
    found.set(id, reading.article.id)
    batch.push(reading)
    if (batch.length < 200) continue
    await ledger.add(batch, "bench")
    batch = []
  }
  await ledger.add(batch, "bench")
  return found
}

function attempt(article) {
  try {
    return read(article)
  } catch (error) {
    console.error(`not read: ${error.message}`)
    return undefined
  }
}

/** For each judged report, its engagement in the ledger; undefined when the reader does not read it. */
async function engagementsOf(hashes) {
  const names = new Set([...set.same, ...set.apart].flatMap(({ reports }) => reports))
  const found = new Map()
  for (const name of names) {
    const [id, offset] = name.split("@")
    const hash = hashes.get(id)
    if (hash === undefined) continue
    const { entries } = await ledger.article(hash)
    const reports = entries.filter(({ type }) => type === "report")
    const distance = ({ evidence }) =>
      Math.min(...evidence.map(({ start }) => Math.abs(start - Number(offset))))
    const nearest = reports.sort((a, b) => distance(a) - distance(b))[0]
    if (nearest !== undefined && distance(nearest) < 40) found.set(name, nearest.engagement)
  }
  return found
}

function pairsIn(reports) {
  return reports.flatMap((one, index) => reports.slice(index + 1).map((other) => [one, other]))
}

function areGathered([one, other]) {
  const engagement = engagements.get(one)
  return engagement !== undefined && engagement === engagements.get(other)
}

function tell() {
  const count = (isSame, isGathered) =>
    judged.filter((each) => each.isSame === isSame && each.isGathered === isGathered).length
  const isRead = ([one, other]) => engagements.has(one) && engagements.has(other)
  const [right, missed, wrong, apart] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ]
  const unread = judged.filter(({ pair, isSame }) => isSame && !isRead(pair)).length
  const percent = (share) => Math.floor(1000 * share) / 10
  const [precision, recall] = [right / (right + wrong), right / (right + missed - unread)]
  const score = {
    engagements: set.same.length,
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall)),
    lookAlikesApart: percent(apart / (apart + wrong)),
    pairsNotRead: unread,
    recallOfAll: percent(right / (right + missed)),
  }
  if (flags.includes("--verbose"))
    for (const { pair, reason, isSame, isGathered } of judged)
      if (isSame !== isGathered)
        console.log(
          `${isSame ? "missed" : "wrong "} ${pair.join(" ")} ${reason}${isRead(pair) ? "" : " (not read)"}`,
        )
  console.log(flags.includes("--json") ? JSON.stringify(score) : score)
}
