import { readFileSync } from "node:fs"
import createClient from "openapi-fetch"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { makeTypes } from "./client/schema.ts"
import type { paths } from "./client/types.d.ts"
import { exampleArticles, type Served, serveArticles } from "./serving.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe("a client made of the OpenAPI document", () => {
  let served: Served
  let client: ReturnType<typeof createClient<paths>>

  beforeAll(async () => {
    served = await serveArticles(exampleArticles())
    client = createClient<paths>({
      baseUrl: served.address,
      headers: { authorization: `Bearer ${served.token}` },
    })
  })
  afterAll(() => served.close())

  it("is made of the document as it is", async () => {
    const made = await makeTypes(await served.json("/api/openapi.json"))
    expect(made, "run npm run client").toBe(
      readFileSync(new URL("client/types.d.ts", import.meta.url), "utf8"),
    )
  })

  it("finds calls and visits, page by page, each once", async () => {
    const keys: string[] = []
    let after: string | undefined
    do {
      const query = {
        kind: ["call" as const, "visit" as const],
        limit: 3,
        ...(after === undefined ? {} : { after }),
      }
      const { data } = await client.GET("/api/engagements", { params: { query } })
      keys.push(...data!.items.map(({ engagement }) => engagement))
      after = data!.next ?? undefined
    } while (after !== undefined)
    const { data: facets } = await client.GET("/api/facets", {
      params: { query: { kind: ["call", "visit"] } },
    })
    expect(keys.length).toBe(new Set(keys).size)
    expect(keys.length).toBe(facets!.engagements)
    expect(keys.length).toBeGreaterThan(3)
  })

  it("opens an engagement and the article behind it", async () => {
    const { data: page } = await client.GET("/api/engagements", { params: { query: { kind: ["call"] } } })
    const [card] = page!.items
    const { data: engagement } = await client.GET("/api/engagements/{key}", {
      params: { path: { key: card!.engagement } },
    })
    expect(engagement!.reports.map(({ key }) => key)).toContain(card!.key)
    const { data: article } = await client.GET("/api/articles/{key}", {
      params: { path: { key: card!.article.key } },
    })
    for (const { start, end, text } of article!.marks) expect(article!.text.slice(start, end)).toBe(text)
    expect(article!.entries.map(({ key }) => key)).toContain(card!.key)
  })

  it("corrects an entry and takes it back", async () => {
    const { data: page } = await client.GET("/api/engagements", { params: { query: { kind: ["summons"] } } })
    const { key } = page!.items[0]!
    const { data: decided } = await client.POST("/api/decisions", {
      body: { act: "correct", key, corrections: ["status=cancelled"], why: "تکذیب شد" },
    })
    expect(decided).toMatchObject({ act: "correct", who: "مریم", why: "تکذیب شد" })
    const { data: corrected } = await client.GET("/api/entries/{key}", { params: { path: { key } } })
    expect(corrected).toMatchObject({ status: "cancelled", judgement: { state: "corrected" } })
    await client.POST("/api/decisions", { body: { act: "undo", decision: decided!.key } })
    const { data: undone } = await client.GET("/api/entries/{key}", { params: { path: { key } } })
    expect(undone).toMatchObject({ status: "held", judgement: { state: "unjudged" } })
  })

  it("is told what is wrong", async () => {
    const { error, response } = await client.GET("/api/engagements/{key}", {
      params: { path: { key: "E000000000000" } },
    })
    expect(response.status).toBe(404)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(error).toMatchObject({ status: 404, detail: "The ledger has no engagement E000000000000." })
  })
})
