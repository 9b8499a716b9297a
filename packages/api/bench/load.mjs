// How many reads a second the server answers on this machine, and how long they take, over a ledger of invented articles: addresses that
// were asked before ("again", as a page that is open does) and addresses that nobody has asked ("first time", each once). The server runs
// in a process of its own on loopback, the load in this one.
// Usage: node packages/api/bench/load.mjs [LEDGER, else one is made] [ENTRIES, 300000 by default] [SECONDS, 10 by default]
import { fork } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openLedger } from "@dabir/ledger"
import autocannon from "autocannon"
import { fillLedger } from "./invented.mjs"

if (process.send !== undefined) {
  const { serve } = await import("@dabir/api")
  const ledger = await openLedger(process.argv[2])
  const { port } = await serve({ ledger, version: "bench", port: 0 })
  process.send(port)
} else {
  await main()
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "dabir-load-"))
  const file = process.argv[2] ?? join(folder, "dabir.db")
  if (!existsSync(file))
    console.log(JSON.stringify(await fillLedger(file, Number(process.argv[3] ?? 300_000))))
  const server = fork(new URL(import.meta.url), [file], { execArgv: [] })
  const port = await new Promise((resolve) => server.once("message", resolve))
  try {
    const address = `http://127.0.0.1:${port}`
    const paths = await choosePaths(address)
    await tellFirstTimes(address, paths)
    const seconds = Number(process.argv[4] ?? 10)
    const options = {
      url: address,
      connections: 32,
      duration: seconds,
      requests: paths.map((path) => ({ path })),
    }
    tell("again", await autocannon(options))
    const tagged = await Promise.all(paths.map((path) => withTag(address, path)))
    tell("again, unchanged (304)", await autocannon({ ...options, requests: tagged }))
  } finally {
    server.kill()
    rmSync(folder, { recursive: true })
  }
}

/** What a morning asks: lists with filters, contacts and their articles, people. */
async function choosePaths(address) {
  const json = async (path) => (await fetch(address + path)).json()
  const { items } = await json("/api/engagements?limit=100")
  const kinds = ["call", "meeting", "visit", "message", "gathering", "negotiation"]
  const acts = ["say", "condemn", "request", "thank", "warn"]
  const months = Array.from({ length: 12 }, (_, month) => `1402/${month + 1}`)
  return [
    ...kinds.flatMap((kind) => months.map((month) => `/api/engagements?kind=${kind}&to=${month}`)),
    ...acts.flatMap((act) => months.map((month) => `/api/statements?act=${act}&from=${month}&to=${month}`)),
    ...months.map((month) => `/api/timeline?from=${month}&to=${month}`),
    ...items.map(({ engagement }) => `/api/engagements/${engagement}`),
    ...items.map(({ parties }) => `/api/engagements?who=${parties[0].who.key}`),
    ...items.slice(0, 40).map(({ article }) => `/api/articles/${article.key}`),
  ]
}

async function tellFirstTimes(address, paths) {
  const times = []
  for (const path of paths) {
    const start = performance.now()
    const response = await fetch(address + path)
    await response.text()
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    times.push(performance.now() - start)
  }
  const sorted = times.sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1)
  console.log(
    `first time: ${paths.length} addresses, one after the other: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
  )
}

async function withTag(address, path) {
  const response = await fetch(address + path)
  await response.text()
  return { path, headers: { "if-none-match": response.headers.get("etag") } }
}

function tell(name, { requests, latency, errors, non2xx, statusCodeStats = {} }) {
  const codes = Object.entries(statusCodeStats).map(([code, { count }]) => `${count} × ${code}`)
  console.log(
    `${name}: ${Math.round(requests.average)} reads/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${errors} errors (${codes.join(", ") || `${non2xx} others`})`,
  )
}
