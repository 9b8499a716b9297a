// Takes the contact sheet in docs/screens/: every view on the examples, in Persian and English, light and dark, 1440 and 390 pixels wide.
// Usage: npm run screens
import { mkdirSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { exampleArticles, serveArticles } from "../../api/test/serving.ts"
import { launch, open, pages, visit } from "../test/browser.ts"
import { addressesOf } from "../test/views.ts"

const folder = fileURLToPath(new URL("../../../docs/screens/", import.meta.url))
const looks = ["fa", "en"].flatMap((language) => ["light", "dark"].map((theme) => ({ language, theme })))
const widths = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

mkdirSync(folder, { recursive: true })
const served = await serveArticles(exampleArticles(), { pages })
const browser = await launch()
const shots = new Map()
for (const look of looks)
  for (const size of widths) {
    const { page, context } = await visit(browser, served.address, { ...look, ...size })
    for (const [name, hash] of Object.entries(await addressesOf(served))) {
      await open(page, served.address, hash)
      if (name === "network") await page.waitForTimeout(1500)
      shots.set(name, [...(shots.get(name) ?? []), await page.screenshot()])
    }
    await context.close()
  }
const table = await browser.newPage()
for (const [name, pictures] of shots) {
  const sheet = await table.evaluate(
    lay,
    pictures.map((picture) => picture.toString("base64")),
  )
  writeFileSync(`${folder}${name}.webp`, Buffer.from(sheet, "base64"))
  console.log(`docs/screens/${name}.webp`)
}
await browser.close()
await served.close()

/** Lays eight pictures out, wide and narrow in turn, two pairs a row; runs in the browser. */
async function lay(pictures) {
  const [tall, gap] = [540, 12]
  const bitmaps = await Promise.all(
    pictures.map(async (base64) =>
      createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob()),
    ),
  )
  const widthOf = ({ width, height }) => Math.round((width * tall) / height)
  const row = bitmaps.slice(0, 4).reduce((sum, bitmap) => sum + widthOf(bitmap) + gap, gap)
  const canvas = new OffscreenCanvas(row, 2 * (tall + gap) + gap)
  const pen = canvas.getContext("2d")
  pen.fillStyle = "#8a857c"
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = "high"
  let [x, y] = [gap, gap]
  for (const [index, bitmap] of bitmaps.entries()) {
    if (index === 4) [x, y] = [gap, tall + 2 * gap]
    pen.drawImage(bitmap, x, y, widthOf(bitmap), tall)
    x += widthOf(bitmap) + gap
  }
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.72 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
