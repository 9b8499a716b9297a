import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { payloads } from "./payloads.ts"
import { type Served, serveArticles } from "./serving.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const page =
  '<!doctype html><html lang="fa" dir="rtl"><title>دبیر</title><script type="module" src="/app-12345678.js"></script>'

describe("what wants to run in another's page", () => {
  const folder = mkdtempSync(join(tmpdir(), "dabir-page-"))
  let served: Served
  beforeAll(async () => {
    mkdirSync(join(folder, "assets"))
    writeFileSync(join(folder, "index.html"), page)
    writeFileSync(join(folder, "app-12345678.js"), "export {}")
    writeFileSync(join(folder, "assets", "style.css"), ":root{}")
    const articles = payloads.map((payload, index) => ({
      source: `موج ${payload}`.replaceAll("\0", ""),
      url: payload,
      published: "2031-05-20",
      home: "OM",
      text: `${payload} خبر ${index}\n\nکریم ${payload} العامری، وزیر خارجه عمان، در مسقط با وزیر خارجه کنیا دیدار کرد و گفت: «${payload}»`,
    }))
    served = await serveArticles(articles, { pages: folder })
  })
  afterAll(async () => {
    await served.close()
    rmSync(folder, { recursive: true })
  })

  /** JSON, or a problem, under headers by which no browser takes it for a page. */
  function expectHarmless(response: Response, path: string): void {
    expect(response.headers.get("content-type"), path).toMatch(
      /^(application\/(problem\+)?json|application\/jsonl|text\/csv|text\/plain)/,
    )
    expect(response.headers.get("x-content-type-options"), path).toBe("nosniff")
    expect(response.headers.get("content-security-policy"), path).toContain(
      "default-src 'none'; script-src 'self'",
    )
    expect(response.headers.get("content-security-policy"), path).not.toMatch(/unsafe|data:|\*/)
  }

  it("are 150 and more", () => {
    expect(new Set(payloads).size).toBe(payloads.length)
    expect(payloads.length).toBeGreaterThanOrEqual(150)
  })

  it("comes back in titles, texts, sources, names and addresses as data only, unchanged", async () => {
    let after = ""
    const sources: string[] = []
    do {
      const response = await served.get(`/api/articles?limit=100${after}`)
      expectHarmless(response, "/api/articles")
      const { items, next } = (await response.json()) as {
        items: { key: string; source: string }[]
        next: string | null
      }
      sources.push(...items.map(({ source }) => source))
      for (const { key } of items.slice(0, 10)) expectHarmless(await served.get(`/api/articles/${key}`), key)
      after = next === null ? "" : `&after=${next}`
    } while (after !== "")
    for (const payload of payloads) expect(sources).toContain(`موج ${payload}`)
    for (const path of [
      "/api/engagements?limit=200",
      "/api/statements?limit=200",
      "/api/entities?limit=200",
      "/api/facets",
      "/api/sources",
      "/api/map",
      "/api/network",
      "/api/open-items",
      "/api/export",
      "/api/export?format=jsonl",
    ])
      expectHarmless(await served.get(path), path)
  })

  it("comes back in questions and their complaints as data only", async () => {
    for (const payload of payloads) {
      const typed = encodeURIComponent(payload)
      for (const path of [
        `/api/entries?words=${typed}`,
        `/api/engagements?who=${typed}`,
        `/api/timeline?from=${typed}`,
        `/api/engagements?kind=${typed}`,
        `/api/entities?name=${typed}`,
        `/api/articles/${typed}`,
      ])
        expectHarmless(await served.get(path), path)
    }
  })

  it("comes back in no page: every view is the same file, whatever its address says", async () => {
    for (const payload of payloads.slice(0, 60)) {
      const response = await served.get(
        `/search/${encodeURIComponent(payload).replaceAll(".", "%2e")}?words=${encodeURIComponent(payload)}`,
      )
      const text = await response.text()
      if (response.status === 200) expect(text).toBe(page)
      else expect(text).toBe("Not found.\n")
      expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
    }
  })

  it("is written down with who decided, and comes back as data", async () => {
    const { items } = await served.json<{ items: { key: string }[] }>("/api/engagements?limit=1")
    for (const payload of payloads.slice(0, 20)) {
      const body = {
        act: "correct",
        key: items[0]!.key,
        corrections: [`place=${payload.trim() || "x"}`],
        why: payload,
      }
      expectHarmless(await served.post("/api/decisions", body), payload)
    }
    expectHarmless(await served.get("/api/decisions"), "/api/decisions")
  })
})

describe("the page", () => {
  const folder = mkdtempSync(join(tmpdir(), "dabir-page-"))
  const secret = join(folder, "..", `dabir-secret-${process.pid}.txt`)
  let served: Served
  let bare: Served
  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), page)
    writeFileSync(join(folder, "app-12345678.js"), "export {}")
    writeFileSync(secret, "secret")
    served = await serveArticles([], { pages: folder })
    bare = await serveArticles([], { pages: join(folder, "none") })
  })
  afterAll(async () => {
    await Promise.all([served.close(), bare.close()])
    rmSync(folder, { recursive: true })
    rmSync(secret)
  })

  it("is sent with its files, zipped, and kept by the browser", async () => {
    const script = await served.get("/app-12345678.js")
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8")
    expect(script.headers.get("cache-control")).toContain("immutable")
    const first = await served.get("/")
    expect(await first.text()).toBe(page)
    expect(first.headers.get("content-encoding")).toBe("gzip")
    const again = await served.get("/", { "if-none-match": first.headers.get("etag")! })
    expect(again.status).toBe(304)
  })

  it("is the only folder that is served", async () => {
    const name = secret.split("/").at(-1)
    for (const path of [
      `/../${name}`,
      `/%2e%2e/${name}`,
      `/..%2f${name}`,
      `/assets/../../${name}`,
      "//etc/passwd",
      "/%00.txt",
      `/..\\${name}`,
      "/%c0%ae%c0%ae/etc/passwd.txt",
    ])
      expect(await (await served.get(path)).text(), path).not.toContain("secret")
  })

  it("is said to be missing where it is not built", async () => {
    const response = await bare.get("/")
    expect(response.status).toBe(404)
    expect(await response.text()).toMatch(/^The page is not built here; npm run build makes it\./)
  })
})
