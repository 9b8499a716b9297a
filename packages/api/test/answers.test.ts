import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type { z } from "zod"
import { Answers } from "../src/answers.ts"
import * as wire from "../src/wire.ts"
import { exampleArticles, type Served, serveArticles } from "./serving.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Two accounts of one call, and a copy of the first. */
const call = `وزارت خارجه عمان: وزیران خارجه عمان و کنیا گفت‌وگو کردند

کریم العامری، وزیر خارجه عمان، روز دوشنبه در تماس تلفنی با جوزف موانگی، وزیر خارجه کنیا، گفت‌وگو کرد. وزیر خارجه عمان از کمک کنیا به ملوانان تشکر کرد. وی خواستار گسترش پروازها شد.`

describe("answers", () => {
  let served: Served
  beforeAll(async () => {
    const home = { published: "2031-05-20", source: "خبرگزاری موج", home: "OM" }
    served = await serveArticles([
      ...exampleArticles(),
      { ...home, text: call },
      { ...home, source: "پایگاه ساحل", text: call },
      {
        published: "2031-05-20",
        source: "نایروبی تایمز",
        home: "KE",
        text: "جوزف موانگی، وزیر خارجه کنیا، روز دوشنبه در تماس تلفنی با کریم العامری، وزیر خارجه عمان، حمله به کشتی کنیایی را محکوم کرد.",
      },
    ])
    await served.ledger.addFailures([{ origin: "خبرها.jsonl", source: null, reason: "line 3: no JSON" }])
  })
  afterAll(() => served.close())

  async function get<Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.output<Schema>> {
    const answer = await served.json(path)
    const parsed = schema.safeParse(answer)
    expect(parsed.error?.issues ?? [], path).toEqual([])
    return answer as z.output<Schema>
  }

  it("keep their schemas, every one", async () => {
    const engagements = await get(wire.engagementPageSchema, "/api/engagements?limit=200")
    for (const { engagement } of engagements.items)
      await get(wire.engagementSchema, `/api/engagements/${engagement}`)
    const statements = await get(wire.statementPageSchema, "/api/statements?limit=200")
    for (const { key } of statements.items.slice(0, 20)) await get(wire.entrySchema, `/api/entries/${key}`)
    await get(wire.entryPageSchema, "/api/entries?words=تماس")
    await get(wire.facetsSchema, "/api/facets?who=IR")
    await get(wire.timelineSchema, "/api/timeline?by=year&calendar=gregorian")
    await get(wire.networkSchema, "/api/network")
    await get(wire.matrixSchema, "/api/matrix?level=country")
    await get(wire.mapSchema, "/api/map")
    const people = await get(wire.entityPageSchema, "/api/entities?limit=50")
    for (const { key } of people.items) {
      await get(wire.entitySchema, `/api/entities/${key}`)
      await get(wire.counterpartsSchema, `/api/entities/${key}/counterparts`)
    }
    const articles = await get(wire.articlePageSchema, "/api/articles?limit=200")
    for (const { key } of articles.items) await get(wire.articleSchema, `/api/articles/${key}`)
    await get(wire.openItemPageSchema, "/api/open-items")
    await get(wire.sourcesSchema, "/api/sources")
    await get(wire.arrivalPageSchema, "/api/arrivals")
    await get(wire.failurePageSchema, "/api/failures")
    await get(wire.doubtsSchema, "/api/doubts")
    await get(wire.decisionPageSchema, "/api/decisions")
    await get(wire.ledgerSchema, "/api/ledger")
    await get(wire.rulesSchema, "/api/rules")
  })

  it("put the accounts of two sides beside each other", async () => {
    const { items } = await get(wire.engagementPageSchema, "/api/engagements?who=العامری&whom=موانگی")
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ kind: "call", reports: 3, sources: 2 })
    const engagement = await get(wire.engagementSchema, `/api/engagements/${items[0]!.engagement}`)
    expect(engagement.readouts.map(({ side, sideName }) => [side, sideName])).toEqual([
      ["OM", "عمان"],
      ["KE", "کنیا"],
    ])
    expect(engagement.agreements.map(({ on, value }) => [on, value])).toContainEqual(["kind", "call"])
    const acts = engagement.readouts.map(({ points }) => points.map(({ statement }) => statement.act))
    expect(acts).toEqual([["thank", "request"], ["condemn"]])
    expect(engagement.readouts[0]!.points[0]!.missingIn).toEqual(["KE"])
  })

  it("show an article with the words behind everything", async () => {
    const { items } = await get(wire.articlePageSchema, "/api/articles?source=خبرگزاری موج")
    const article = await get(wire.articleSchema, `/api/articles/${items[0]!.key}`)
    const quotes = article.entries.flatMap((entry) =>
      entry.type === "report" ? entry.evidence : [entry.content, entry.cue],
    )
    for (const { start, end, text } of [...quotes, ...article.marks])
      expect(article.text.slice(start, end)).toBe(text)
    const repaired = article.edits.reduceRight(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      article.text,
    )
    expect(repaired).toBe(article.repaired)
    expect(article.marks.filter(({ kind }) => kind === "time").map(({ value }) => value)).toEqual([
      "2031-05-19",
    ])
    for (const { rule } of article.entries) expect(rule.example).not.toBeNull()
    const names = article.people.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(["کریم العامری", "جوزف موانگی"]))
  })

  it("take an entry that a reader missed, and let it be taken back", async () => {
    const { items } = await get(wire.articlePageSchema, "/api/articles?source=خبرگزاری موج")
    const { key, people, text } = await get(wire.articleSchema, `/api/articles/${items[0]!.key}`)
    const [one, other] = people.filter(({ kind }) => kind === "person")
    const start = text.indexOf("گسترش پروازها")
    const entry = {
      type: "statement",
      act: "propose",
      speaker: one!.key,
      addressees: [other!.key],
      content: { start, end: start + "گسترش پروازها".length },
    }
    const response = await served.post("/api/decisions", { act: "add", article: key, entry })
    const decided = wire.decidedSchema.parse(await response.json())
    const added = await get(wire.statementSchema, `/api/entries/${decided.added}`)
    expect(added).toMatchObject({
      act: "propose",
      content: { text: "گسترش پروازها" },
      judgement: { state: "added" },
    })
    const contact = {
      type: "report",
      kind: "meeting",
      parties: [one!.key, other!.key],
      evidence: { start: 0, end: 10 },
      when: "1410-02-31",
    }
    const second = await served.post("/api/decisions", { act: "add", article: key, entry: contact })
    const { added: report } = wire.decidedSchema.parse(await second.json())
    expect(await served.json(`/api/entries/${report}`)).toMatchObject({ kind: "meeting", day: "2031-05-21" })
    for (const { key: decision } of [decided]) await served.post("/api/decisions", { act: "undo", decision })
    expect((await served.get(`/api/entries/${decided.added}`)).status).toBe(404)
    const wrong = { ...entry, content: { start: 5, end: 100_000 } }
    const refused = await served.post("/api/decisions", { act: "add", article: key, entry: wrong })
    expect(refused.status).toBe(422)
  })

  it("confirm, merge and split by a person's word", async () => {
    const { items } = await get(wire.engagementPageSchema, "/api/engagements?limit=200")
    const { key } = items.find(({ judgement }) => judgement.state === "unjudged")!
    await served.post("/api/decisions", { act: "correct", key, corrections: ["confirmed=yes"] })
    expect(await get(wire.reportSchema, `/api/entries/${key}`)).toMatchObject({
      judgement: { state: "confirmed" },
    })
    const pair = items.filter(({ kind }) => kind === "call").slice(0, 2)
    const keys = pair.map(({ engagement }) => engagement)
    const far = await served.post("/api/decisions", { act: "merge", keys })
    expect([200, 422]).toContain(far.status)
    const merged = await served.post("/api/decisions", { act: "merge", keys, anyway: true, why: "یکی است" })
    if (far.status === 422) expect(merged.status).toBe(200)
    const engagement = await get(wire.engagementSchema, `/api/engagements/${keys[0]}`)
    expect(engagement.decisions.map(({ act }) => act)).toContain("merge")
    const apart = await served.post("/api/decisions", { act: "split", keys: [pair[1]!.key] })
    expect(apart.status).toBe(200)
  })

  it("read an article that is sent, once", async () => {
    const article = { text: "وزیر خارجه کنیا به مسقط سفر کرد.", published: "2031-05-22", source: "موج" }
    const send = async (): Promise<wire.AddedArticle> =>
      wire.addedArticleSchema.parse(await (await served.post("/api/articles", article)).json())
    const [first, again] = [await send(), await send()]
    expect([first, again]).toMatchObject([
      { isNew: true, key: first.key },
      { isNew: false, key: first.key },
    ])
    const { items } = await get(wire.engagementPageSchema, "/api/engagements?kind=visit&from=2031-05-22")
    expect(items[0]!.article.key).toBe(first.key)
  })

  it("are 304 while the ledger is as it was, and new when it is not", async () => {
    const first = await served.get("/api/engagements?limit=5")
    const tag = first.headers.get("etag")!
    const again = await served.get("/api/engagements?limit=5", { "if-none-match": `"other", W/${tag}` })
    expect([again.status, await again.text()]).toEqual([304, ""])
    await served.post("/api/articles", { text: "وزیر خارجه قطر به مسقط سفر کرد.", published: "2031-05-23" })
    const changed = await served.get("/api/engagements?limit=5", { "if-none-match": tag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get("etag")).not.toBe(tag)
  })

  it("count no day, place or row beyond the last day that was asked for", async () => {
    const { buckets } = await get(wire.timelineSchema, "/api/timeline?from=2024&to=2024-05&by=day")
    expect(buckets.length).toBeGreaterThan(1)
    for (const { from } of buckets) expect(from < "2024-06").toBe(true)
    const facets = await get(wire.facetsSchema, "/api/facets?to=2024-05")
    const { items } = await get(wire.statementPageSchema, "/api/statements?to=2024-05&limit=200")
    expect(facets.statements).toBe(items.length)
    const lines = await (await served.get("/api/export?to=2024-05&format=jsonl")).text()
    for (const line of lines.trim().split("\n")) expect(JSON.parse(line).day < "2024-06").toBe(true)
  })

  it("export what fits, as spreadsheets and programs want it", async () => {
    const csv = await served.get("/api/export?kind=call&copies=no")
    expect(csv.headers.get("content-disposition")).toContain("dabir.csv")
    const bytes = new Uint8Array(await csv.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = await (await served.get("/api/export?kind=call&copies=no&format=jsonl")).text()
    const rows = lines.trim().split("\n")
    expect(new TextDecoder().decode(bytes).trim().split("\r\n")).toHaveLength(rows.length + 1)
    for (const row of rows) expect(JSON.parse(row)).toMatchObject({ kind: "call" })
    expect((await served.get("/api/export?who=هیچ‌کس")).status).toBe(400)
  })

  it("go on from page to page without a gap, whatever comes in between", async () => {
    const all = (await get(wire.articlePageSchema, "/api/articles?limit=200")).items.map(({ key }) => key)
    const paged: string[] = []
    let next: string | null = ""
    while (next !== null) {
      const after: string = next === "" ? "" : `&after=${next}`
      const page: wire.ArticlePage = await get(wire.articlePageSchema, `/api/articles?limit=4${after}`)
      paged.push(...page.items.map(({ key }) => key))
      next = page.next
    }
    expect(paged).toEqual(all)
  })

  it("do not ask what was left empty", async () => {
    const { items } = await get(
      wire.engagementPageSchema,
      "/api/engagements?words=&who=&from=&place=&topic=&source=",
    )
    expect(items.length).toBeGreaterThan(5)
  })

  it.each([
    "/api/engagements?kind=chat",
    "/api/engagements?limit=0",
    "/api/engagements?from=1403-13",
    "/api/engagements?after=x",
    "/api/engagements?who=%00",
    "/api/engagements?confidence=2",
    "/api/timeline?by=hour",
    "/api/articles?after=-1",
    "/api/articles/A1",
    "/api/entities/E000000000000",
    "/api/decisions?after=7",
  ])("say what is wrong with %s", async (path) => {
    const response = await served.get(path)
    expect(response.status).toBe(400)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    const problem = wire.problemSchema.parse(await response.json())
    expect(problem.detail).toMatch(/\.$/)
  })
})

describe("answers that are kept", () => {
  it("are forgotten when the ledger changes, and the longest unused first", () => {
    const answers = new Answers(40)
    const answer = { body: new Uint8Array(10), type: "" }
    expect(answers.find("1", "/a")).toBeUndefined()
    for (const address of ["/a", "/b", "/c", "/d"]) answers.keep("1", address, answer)
    answers.find("1", "/a")
    answers.keep("1", "/e", answer)
    expect([answers.find("1", "/a"), answers.find("1", "/b")]).toEqual([answer, undefined])
    answers.keep("1", "/long", { body: new Uint8Array(11), type: "" })
    expect(answers.find("1", "/long")).toBeUndefined()
    expect(answers.find("2", "/a")).toBeUndefined()
  })
})
