import { appendFileSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { connect } from "node:net"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { isLoopback, isOwnHost, isOwnOrigin } from "../src/guards/hosts.ts"
import { Rates } from "../src/guards/rates.ts"
import { makeToken, Tokens } from "../src/guards/tokens.ts"
import type { ServeOptions } from "../src/serve.ts"
import { exampleArticles, type Served, serveArticles } from "./serving.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const correction = { act: "undo", decision: "D999" }

/** Asks with headers that fetch would not let through. */
function ask(
  port: number,
  headers: Record<string, string>,
  method = "GET",
  path = "/api/rules",
): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on("error", reject)
      .end(method === "POST" ? JSON.stringify(correction) : undefined)
  })
}

describe("who may ask", () => {
  let served: Served
  beforeAll(async () => {
    served = await serveArticles(exampleArticles().slice(0, 2))
  })
  afterAll(() => served.close())

  it("reads without a token on loopback, and writes with none", async () => {
    expect((await served.get("/api/ledger")).status).toBe(200)
    const response = await fetch(`${served.address}/api/decisions`, {
      method: "POST",
      body: JSON.stringify(correction),
      headers: { "content-type": "application/json" },
    })
    expect(response.status).toBe(401)
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/)
  })

  it("has an answer of 401 and 403 for every route that writes, and for none that reads", async () => {
    const { paths } = await served.json<{ paths: Record<string, Record<string, unknown>> }>(
      "/api/openapi.json",
    )
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path: path.replace("{key}", "E000000000000"), method })),
    )
    expect(routes.length).toBeGreaterThan(20)
    for (const { path, method } of routes) {
      const send = (authorization?: string): Promise<number> =>
        fetch(served.address + path, {
          method: method.toUpperCase(),
          headers: {
            "content-type": "application/json",
            ...(authorization === undefined ? {} : { authorization }),
          },
          ...(method === "get" ? {} : { body: "{}" }),
        }).then(async (response) => {
          await response.body?.cancel()
          return response.status
        })
      const [nobody, reader] = [await send(), await send(`Bearer ${served.reader}`)]
      if (method === "get") expect([200, 400, 404], path).toEqual(expect.arrayContaining([nobody, reader]))
      else expect([nobody, reader], path).toEqual([401, 403])
      if (method !== "get") expect(await send(`Bearer ${served.token}`), path).toBe(400)
    }
  })

  it("tells whom a token belongs to", async () => {
    const ledger = await (await served.get("/api/ledger", { authorization: `Bearer ${served.token}` })).json()
    expect(ledger).toMatchObject({ mayWriteAs: "مریم" })
    expect(await served.json("/api/ledger")).toMatchObject({ mayWriteAs: null })
  })

  it("answers under its own names only", async () => {
    for (const host of ["localhost", `127.0.0.1:${served.port}`, `[::1]:${served.port}`])
      expect(await ask(served.port, { host }), host).toBe(200)
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example",
      "localhost.evil.example",
      "192.168.1.4",
      "a_b",
    ])
      expect(await ask(served.port, { host }), host).toBe(421)
  })

  it("lets no other page write", async () => {
    const host = `127.0.0.1:${served.port}`
    const authorization = `Bearer ${served.token}`
    const send = (more: Record<string, string>): Promise<number> =>
      ask(
        served.port,
        { host, authorization, "content-type": "application/json", ...more },
        "POST",
        "/api/decisions",
      )
    expect(await send({ origin: `http://${host}` })).toBe(422)
    expect(await send({})).toBe(422)
    for (const origin of ["http://evil.example", "null", `http://${host}.evil.example`, "http://127.0.0.1:1"])
      expect(await send({ origin }), origin).toBe(403)
    expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403)
    expect(await send({ "content-type": "text/plain" })).toBe(415)
  })

  it("refuses methods and paths that there are not", async () => {
    const response = await fetch(`${served.address}/api/rules`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${served.token}`, "content-type": "application/json" },
    })
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"])
    expect((await served.get("/api/nothing")).status).toBe(404)
  })

  it("takes no body that is too long, no broken JSON and no endless head", async () => {
    expect((await served.post("/api/articles", { text: "ا".repeat(1_500_000) })).status).toBe(413)
    expect((await served.post("/api/articles", '{"text": "نیمه')).status).toBe(400)
    expect(await ask(served.port, { "x-long": "a".repeat(20_000) })).toBe(431)
  })
})

describe("limits", () => {
  const all: Served[] = []
  const start = async (options: Partial<ServeOptions>): Promise<Served> => {
    const served = await serveArticles(exampleArticles().slice(0, 1), options)
    all.push(served)
    return served
  }
  afterEach(() => Promise.all(all.splice(0).map((served) => served.close())))

  it("asks who reads too often to wait", async () => {
    const served = await start({ limits: { reads: { perSecond: 0.001, atOnce: 3 } } })
    const statuses: number[] = []
    for (let times = 0; times < 5; times++) statuses.push((await served.get("/api/rules")).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    expect(Number((await served.get("/api/rules")).headers.get("retry-after"))).toBeGreaterThan(0)
  })

  it("counts wrong tokens", async () => {
    const served = await start({ limits: { wrongTokens: { perSecond: 0.001, atOnce: 2 } } })
    const statuses: number[] = []
    for (let times = 0; times < 4; times++)
      statuses.push((await served.get("/api/rules", { authorization: "Bearer guessed" })).status)
    expect(statuses).toEqual([401, 401, 429, 429])
    expect((await served.get("/api/rules")).status).toBe(200)
  })

  it("gives up an article that takes too long, and reads the next", async () => {
    const served = await start({ deadline: 1 })
    const response = await served.post("/api/articles", {
      text: "وزیر خارجه عمان به تهران سفر کرد. ".repeat(8000),
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      detail: expect.stringContaining("could not be read within"),
    })
    const { items } = await served.json<{ items: { key: string }[] }>("/api/articles")
    const article = await served.json<{ text: string; marks: unknown[]; warnings: string[] }>(
      `/api/articles/${items[0]!.key}`,
    )
    expect(article.text.length).toBeGreaterThan(10)
  })

  it("keeps answering while somebody sends a request letter by letter", async () => {
    const served = await start({})
    const slow = connect(served.port, "127.0.0.1")
    slow.write("GET /api/rules HTTP/1.1\r\nHost: loc")
    expect((await served.get("/api/rules")).status).toBe(200)
    slow.destroy()
  })

  it("wants a token for reading on other addresses, unless it is open", async () => {
    const closed = await start({ host: "0.0.0.0" })
    expect((await closed.get("/api/rules")).status).toBe(401)
    expect((await closed.get("/api/rules", { authorization: `Bearer ${closed.reader}` })).status).toBe(200)
    expect(await ask(closed.port, { host: "archive.example" })).toBe(421)
    const open = await start({ host: "0.0.0.0", isOpen: true, names: ["archive.example"] })
    expect(await ask(open.port, { host: "archive.example" })).toBe(200)
  })

  it("says why it cannot listen", async () => {
    const served = await start({})
    await expect(start({ port: served.port })).rejects.toThrow(`Port ${served.port} is taken.`)
    await expect(start({ host: "192.0.2.1" })).rejects.toThrow("192.0.2.1 is no address of this machine.")
  })

  it("minds at once when a token is taken out of the file", async () => {
    const served = await start({})
    const file = join(served.folder, "tokens")
    const [one, other] = [makeToken("سارا", "write"), makeToken("کیان", "write", "2000-01-01")]
    writeFileSync(file, `${JSON.stringify(one.kept)}\n`)
    appendFileSync(file, `${JSON.stringify(other.kept)}\n`)
    const tokens = new Tokens(file, [])
    expect(tokens.find(one.token, "2031-01-01")?.name).toBe("سارا")
    expect(tokens.find(other.token, "2031-01-01")).toBeUndefined()
    await new Promise((resolve) => setTimeout(resolve, 20))
    writeFileSync(file, "")
    expect(tokens.find(one.token, "2031-01-01")).toBeUndefined()
    writeFileSync(file, "secret\n")
    expect(() => new Tokens(file, [])).toThrow("line 1: this is no token")
  })
})

describe("guards by themselves", () => {
  it("keeps no token, only its hash", () => {
    const { token, kept } = makeToken("سارا", "read")
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(token).toMatch(/^dabir_[\w-]{43}$/)
  })

  it("lets as many at once as may be, and then so many a second", () => {
    const rates = new Rates({ perSecond: 2, atOnce: 2 })
    expect([rates.take("a", 0), rates.take("a", 0), rates.take("a", 0), rates.take("b", 0)]).toEqual([
      0, 0, 1, 0,
    ])
    expect([rates.take("a", 500), rates.take("a", 500)]).toEqual([0, 1])
  })

  it.each([
    ["127.0.0.1", true],
    ["127.8.8.8", true],
    ["::ffff:127.0.0.1", true],
    ["::1", true],
    ["10.0.0.1", false],
    ["128.0.0.1", false],
    ["0.0.0.0", false],
  ])("%s is loopback: %s", (address, expected) => expect(isLoopback(address)).toBe(expected))

  it("takes a bare address off loopback, where no name can be rebound to it", () => {
    expect(isOwnHost("192.168.1.4:4747", [], false)).toBe(true)
    expect(isOwnHost("192.168.1.4:4747", [], true)).toBe(false)
    expect(isOwnHost(undefined, [], false)).toBe(false)
  })

  it("takes an origin only of its own host", () => {
    expect(isOwnOrigin("https://a.example", "same-origin", "a.example")).toBe(true)
    expect(isOwnOrigin("https://a.example:8443", undefined, "a.example")).toBe(false)
    expect(isOwnOrigin("file://a.example", undefined, "a.example")).toBe(false)
  })
})
