// A large ledger of invented articles: names and words are made of letters, spread as in a language, over six years.
// Usage: node packages/api/bench/invented.mjs FILE [ENTRIES, 300000 by default]
import { pathToFileURL } from "node:url"
import { articleId, openLedger } from "@dabir/ledger"
import { makeWords, seeded, wordOf } from "../../ledger/bench/invented-words.mjs"

const random = seeded(1402)
const words = makeWords(20_000, random)
const countries = ["IR", "OM", "TR", "QA", "RU", "CN", "IQ", "PK"]
const offices = ["foreign-minister", "president", "ambassador"]
const places = ["تهران", "مسقط", "دوحه", "مسکو", "بغداد", "ژنو", "وین", "پکن", "آنکارا", "نیویورک"]
const kinds = ["call", "meeting", "visit", "message", "gathering", "negotiation"]
const acts = ["say", "stress", "condemn", "request", "thank", "warn", "announce", "commit", "reject", "hope"]
const people = Array.from({ length: 4000 }, (_, index) => ({
  name: `${words[index + 100]} ${words[index + 5000]}`,
  country: countries[index % countries.length],
  office: offices[index % offices.length],
}))
const sixYears = 6 * 365 * 86_400_000

/** Fills a ledger with a contact and three statements an article, until it has as many entries as wanted. */
export async function fillLedger(address, entries) {
  const ledger = await openLedger(address)
  const articles = Math.ceil(entries / 4)
  for (let number = 0; number < articles; number += 200) {
    const batch = Array.from({ length: Math.min(200, articles - number) }, (_, index) =>
      makeReading(number + index, articles),
    )
    await ledger.add(batch, "bench")
  }
  const count = await ledger.count()
  await ledger.close()
  return count
}

function makeReading(number, articles) {
  const [one, other] = [somebody(), somebody()]
  const place = places[Math.floor(random() ** 2 * places.length)]
  const parts = Array.from({ length: 3 }, () =>
    Array.from({ length: 12 }, () => wordOf(words, random)).join(" "),
  )
  const text = `${one.name} با ${other.name} در ${place} دیدار کرد. وی ${parts[0]} را گفت. او ${parts[1]} را خواست. وی ${parts[2]} را افزود.`
  const span = (piece) => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
    text: piece,
  })
  const published = new Date(Date.UTC(2020, 0, 1) + (number * sixYears) / articles).toISOString()
  const source = `منبع ${number % 7}`
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
    sentences: [],
    times: [],
    entities: [one, other].map(({ name, country, office }, index) => ({
      id: `n${index + 1}`,
      kind: "person",
      name: { fa: name },
      roles: [{ title: "وزیر خارجه", code: office, of: country }],
      mentions: [{ ...span(name), form: "name" }],
    })),
    engagements: [
      {
        id: "e1",
        kind: kinds[Math.floor(random() ** 2 * kinds.length)],
        status: "held",
        parties: ["n1", "n2"].map((entity) => ({ entity, part: "party" })),
        when: { value: published.slice(0, 10) },
        where: { span: span(place) },
        topics: [],
        evidence: [span("دیدار کرد")],
        rule: "bench",
        confidence: 0.9,
      },
    ],
    statements: parts.map((content, index) => ({
      id: `s${index + 1}`,
      speaker: "n1",
      act: acts[Math.floor(random() ** 2 * acts.length)],
      addressees: ["n2"],
      targets: [],
      content: span(content),
      cue: span(content),
      form: "indirect",
      negated: false,
      engagement: "e1",
      rule: "bench",
      confidence: 0.8,
    })),
    warnings: [],
  }
}

function somebody() {
  return people[Math.floor(random() ** 3 * people.length)]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , file, entries] = process.argv
  if (file === undefined) throw new Error("Give the file of the ledger: invented.mjs FILE [ENTRIES]")
  console.log(JSON.stringify(await fillLedger(file, Number(entries ?? 300_000))))
}
