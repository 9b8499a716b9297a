// How fast the page is on a large ledger of invented articles: until the first view can be used, until a filter is answered and drawn,
// and how many frames a second timeline and network keep with 5,000 marks while they are moved.
// Usage: node --conditions=@dabir/source packages/site/bench/speed.mjs [LEDGER, else one is made] [ENTRIES, 300000 by default]
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serve } from "@dabir/api"
import { openLedger } from "@dabir/ledger"
import { build } from "vite"
import { fillLedger } from "../../api/bench/invented.mjs"
import { launch, pages, settle, visit } from "../test/browser.ts"

const folder = mkdtempSync(join(tmpdir(), "dabir-page-"))
const file = process.argv[2] ?? join(folder, "dabir.db")
if (!existsSync(file)) console.log(JSON.stringify(await fillLedger(file, Number(process.argv[3] ?? 300_000))))
const ledger = await openLedger(file)
const serving = await serve({ ledger, version: "bench", port: 0, pages })
const address = `http://127.0.0.1:${serving.port}`
const browser = await launch()
const milliseconds = (value) => `${Math.round(value)} ms`
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]

const { page, context } = await visit(browser, address, { width: 1440 })

console.log(`first view, cold: ${milliseconds(await timeFirstView())}`)
console.log(
  `first view, again: ${milliseconds(median([await timeFirstView(), await timeFirstView(), await timeFirstView()]))}`,
)
for (const filter of [
  "kind=call",
  "who=OM",
  "kind=visit&who=TR",
  "from=1402-01&to=1402-12",
  "place=مسقط",
  "act=condemn",
  "confidence=0.8",
])
  console.log(`filter ${filter}: ${milliseconds(await timeFilter(filter))}`)
for (const part of ["search", "timeline", "matrix", "network", "map", "board"])
  console.log(`explore ${part}: ${milliseconds(await timeView(`#/explore/${part}`))}`)

const drawing = await bundleDrawing()
for (const plane of ["timeline", "network"]) {
  const empty = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await empty.addScriptTag({ content: drawing })
  console.log(`${plane}, 5,000 marks: ${Math.round(await empty.evaluate(countFrames, plane))} frames/s`)
  await empty.close()
}

await context.close()
await browser.close()
await serving.close()
await ledger.close()
rmSync(folder, { recursive: true })

/** From the request for the page until rows stand in it. */
async function timeFirstView() {
  await page.goto("about:blank")
  const start = performance.now()
  await page.goto(`${address}/#/today`, { waitUntil: "commit" })
  await page.waitForSelector("[data-row]")
  return performance.now() - start
}

/** From the change of the address until the rows that fit are drawn, on a page that shows the days without a filter. */
async function timeFilter(filter) {
  return timeView(`#/today?${filter}`, "#/today")
}

/** From the change of the address until every answer is there and drawn. */
async function timeView(hash, from = "#/sources") {
  await page.evaluate((from) => {
    location.hash = from
  }, from)
  await settle(page)
  return page.evaluate(async (hash) => {
    const start = performance.now()
    location.hash = hash
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    do await frame()
    while (document.querySelector("[data-waiting]") !== null || document.querySelector("main h1") === null)
    return performance.now() - start
  }, hash)
}

/** What the page draws with, as one script. */
async function bundleDrawing() {
  const entry = fileURLToPath(new URL("drawing.ts", import.meta.url))
  const lib = { entry, formats: ["iife"], name: "drawing" }
  const [{ output }] = await build({ configFile: false, logLevel: "silent", build: { lib, write: false } })
  return output[0].code
}

/** Frames a second while a plane with 5,000 marks is drawn anew for each, at the full width of the page; runs in the browser. */
async function countFrames(plane) {
  const { drawNetwork, drawTimeline, ticksOf } = globalThis.drawing
  const canvas = document.body.appendChild(document.createElement("canvas"))
  const colours = { ink: "#111", soft: "#666", hair: "#ddd", accent: "#a00", second: "#639", paper: "#fff" }
  const size = { width: 1400, height: 560 }
  const wave = (index, share) => Math.sin(index * share) * Math.cos(index * share * 0.37)
  const bars = Array.from({ length: 2500 }, (_, index) => ({
    from: index,
    to: index + 1,
    engagements: 40 + 30 * wave(index, 0.11),
    statements: 90 + 60 * wave(index, 0.07),
  }))
  const nodes = Array.from({ length: 1000 }, (_, index) => ({
    label: `وزیر امور خارجه ${index}`,
    radius: 3 + (index % 9),
    isRightToLeft: true,
  }))
  const links = Array.from({ length: 4000 }, (_, index) => ({
    one: index % 1000,
    other: (index * 7919) % 1000,
    strength: 1 / (1 + index / 40),
  }))
  const points = {
    x: Float64Array.from(nodes, (_, index) => 600 * wave(index, 1.7)),
    y: Float64Array.from(nodes, (_, index) => 260 * wave(index, 2.3)),
  }
  const draw = {
    timeline: (frame) => {
      const window = { from: frame % 50, to: 2500 + (frame % 50) }
      const ticks = ticksOf(window, size.width, "fa", "solar")
      drawTimeline(canvas, { ...size, ...colours, window, bars, ticks, isRightToLeft: true })
    },
    network: (frame) =>
      drawNetwork(canvas, {
        ...size,
        ...colours,
        nodes,
        links,
        points,
        scale: 1,
        x: 700 + (frame % 50),
        y: 280,
        looked: 5,
      }),
  }[plane]
  return new Promise((resolve) => {
    const start = performance.now()
    let frames = 0
    requestAnimationFrame(function next(now) {
      draw(frames)
      frames += 1
      if (now - start > 3000) resolve((1000 * frames) / (now - start))
      else requestAnimationFrame(next)
    })
  })
}
