import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Ledger, openLedger } from "@dabir/ledger"
import { type Article, type Reading, read } from "@dabir/reader"
import { makeToken } from "../src/guards/tokens.ts"
import { type ServeOptions, serve } from "../src/serve.ts"

/** A server on loopback with a ledger of its own. */
export interface Served {
  readonly ledger: Ledger
  readonly address: string
  readonly port: number
  readonly folder: string
  /** May write, as «مریم». */
  readonly token: string
  /** May read only. */
  readonly reader: string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  json<Body>(path: string): Promise<Body>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

export const version = "1.0.0"

/** The items of examples/, as `npm start` reads them. */
export function exampleArticles(): Article[] {
  const folder = new URL("../../../examples/", import.meta.url)
  const items: (Omit<Article, "text"> & { file: string })[] = JSON.parse(
    readFileSync(new URL("index.json", folder), "utf8"),
  )
  return items.map(({ file, published, home, source }) => ({
    text: readFileSync(new URL(file, folder), "utf8"),
    ...(published === undefined ? {} : { published }),
    ...(home === undefined ? {} : { home }),
    ...(source === undefined ? {} : { source }),
  }))
}

const readings = new Map<string, Reading>()

/** The same article is read once, however many ledgers a file of tests fills with it. */
function readOnce(article: Article): Reading {
  const name = JSON.stringify(article)
  const known = readings.get(name) ?? read(article)
  readings.set(name, known)
  return known
}

export async function serveArticles(
  articles: readonly Article[],
  options: Partial<ServeOptions> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "dabir-api-"))
  const ledger = await openLedger(join(folder, "dabir.db"))
  await ledger.add(articles.map(readOnce), version, "2031-06-01T09:00:00.000Z")
  const writing = makeToken("مریم", "write")
  const reading = makeToken("پایش", "read")
  const serving = await serve({
    ledger,
    version,
    port: 0,
    tokens: [writing.kept, reading.kept],
    // Another load on the machine must not make a run red.
    deadline: 60_000,
    ...options,
  })
  const address = `http://127.0.0.1:${serving.port}`
  const get: Served["get"] = (path, headers = {}) => fetch(address + path, { headers, redirect: "manual" })
  return {
    ledger,
    address,
    port: serving.port,
    folder,
    token: writing.token,
    reader: reading.token,
    get,
    async json(path) {
      const response = await get(path)
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      return response.json() as never
    },
    post: (path, body, headers = {}) =>
      fetch(address + path, {
        method: "POST",
        body: typeof body === "string" ? body : JSON.stringify(body),
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${writing.token}`,
          ...headers,
        },
      }),
    async close() {
      await serving.close()
      await ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
