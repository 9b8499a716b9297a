import type { EngagementPage } from "@dabir/api/wire"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { exampleArticles, type Served, serveArticles } from "../../api/test/serving.ts"
import { launch, open, pages, settle, type Visitor, visit } from "./browser.ts"

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const mixed = `وزیر خارجه ایران: توافق NPT-3 در ۱۴۰۳ بازنگری می‌شود

وزیر خارجه ایران در دیدار با رئیس IAEA (آژانس) گفت: بند ۱۲ متن Joint Statement 2024 تا ۳۰٪ تغییر می‌کند و نشانی «https://example.org/a?b=1» پابرجاست.
`

let browser: Browser
let served: Served
let visitor: Visitor
let page: Page

beforeAll(async () => {
  served = await serveArticles(
    [...exampleArticles(), { text: mixed, published: "2024-06-20", home: "IR", source: "Ravi (رَوی) 24" }],
    { pages },
  )
  browser = await launch()
  visitor = await visit(browser, served.address)
  page = visitor.page
})

afterAll(async () => {
  await visitor?.context.close()
  await browser?.close()
  await served?.close()
})

/** Where each letter of a text stands, to a hundredth of a pixel. */
const lettersOf = (selector: string): Promise<string> =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector)!
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const places: string[] = []
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { x, y, width } = range.getBoundingClientRect()
        places.push(`${x.toFixed(2)} ${y.toFixed(2)} ${width.toFixed(2)}`)
      }
    }
    return places.join("\n")
  }, selector)

async function openCall(): Promise<void> {
  const { items } = await served.json<EngagementPage>("/api/engagements?kind=call&limit=50")
  await open(page, served.address, `#/article/${items[0]!.article.key}`)
}

test("marks leave every letter where it was, and the text in one piece", async () => {
  await openCall()
  const marked = await lettersOf("[data-text]")
  const marks = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  )
  expect(marks).toBeGreaterThan(20)
  expect(await page.locator("[data-text] > * > *").count()).toBe(0)
  await page.evaluate(() => CSS.highlights.clear())
  expect(await lettersOf("[data-text]")).toBe(marked)
})

/** The share of the ink of one picture that the other does not have, looked at in a page without a policy. */
async function inkApart(one: Buffer, other: Buffer): Promise<number> {
  const blank = await visitor.context.newPage()
  const share = await blank.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bitmap = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${base64}`)).blob(),
          )
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!
          pen.drawImage(bitmap, 0, 0)
          return pen.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      if (a!.length !== b!.length) return 1
      let ink = 0
      let apart = 0
      for (let at = 0; at < a!.length; at += 4) {
        if (a![at]! < 128) ink += 1
        if (Math.abs(a![at]! - b![at]!) > 96) apart += 1
      }
      return apart / ink
    },
    [one.toString("base64"), other.toString("base64")],
  )
  await blank.close()
  return share
}

test("a mark within a word leaves its letters joined: the ink is the same with and without it", async () => {
  await openCall()
  await page.evaluate(() => {
    CSS.highlights.clear()
    const probe = document.createElement("p")
    probe.id = "probe"
    probe.textContent = "محکوم می‌کنیم همبستگی"
    probe.lang = "fa"
    probe.style.setProperty("font-size", "40px")
    document.querySelector("main")!.prepend(probe)
  })
  const probe = page.locator("#probe")
  const plain = await probe.screenshot()
  const joined = await lettersOf("#probe")
  await page.evaluate(() => {
    const node = document.querySelector("#probe")!.firstChild!
    const middle = new StaticRange({ startContainer: node, startOffset: 1, endContainer: node, endOffset: 3 })
    CSS.highlights.set("dabir-current", new Highlight(middle))
  })
  expect(await inkApart(plain, await probe.screenshot())).toBeLessThan(0.01)
  expect(await lettersOf("#probe")).toBe(joined)

  await page.evaluate(() => {
    CSS.highlights.clear()
    const node = document.querySelector("#probe")!.firstChild as Text
    const box = document.createElement("span")
    box.style.setProperty("display", "inline-block")
    node.splitText(3)
    const middle = node.splitText(1)
    middle.replaceWith(box)
    box.append(middle)
  })
  expect(await inkApart(plain, await probe.screenshot())).toBeGreaterThan(0.05)
})

test("Persian, Latin and digits stand in their right order", async () => {
  const { items } = await served.json<{ items: { key: string; title: string | null }[] }>(
    "/api/articles?limit=50",
  )
  const article = items.find(({ title }) => title?.includes("NPT") === true)!
  await open(page, served.address, `#/article/${article.key}`)
  const x = (words: string): Promise<number> =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(document.querySelector("[data-text]")!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(words)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + words.length)
        return range.getBoundingClientRect().x
      }
      throw new Error(`There is no "${words}".`)
    }, words)
  expect(await x("توافق")).toBeGreaterThan(await x("NPT"))
  expect(await x("N")).toBeLessThan(await x("PT-3"))
  expect(await x("NPT")).toBeLessThan(await x("-3"))
  expect(await x("NPT")).toBeGreaterThan(await x("۱۴۰۳"))
  expect(await x("۱۴۰۳")).toBeGreaterThan(await x("بازنگری"))
  await open(page, served.address, "#/sources")
  const name = page.locator("th bdi", { hasText: "24" }).first()
  expect(await name.innerText()).toBe("Ravi (رَوی) 24")
  await page.keyboard.press("KeyL")
  await settle(page)
  expect(await name.innerText()).toBe("Ravi (رَوی) 24")
  await page.keyboard.press("KeyL")
})

test("the repaired text carries the marks of the original", async () => {
  const { items } = await served.json<{ items: { key: string; title: string | null }[] }>(
    "/api/articles?limit=50",
  )
  const article = items.find(({ title }) => title?.startsWith("رئیسجمهور") === true)!
  await open(page, served.address, `#/article/${article.key}`)
  const marked = (): Promise<string[]> =>
    page.evaluate(() =>
      [...CSS.highlights.get("dabir-cue")!].map((range) =>
        range.startContainer.textContent!.slice(range.startOffset, range.endOffset).replaceAll("\u200c", ""),
      ),
    )
  const before = await marked()
  await page.keyboard.press("KeyR")
  await settle(page)
  expect(await page.locator("[data-text]").innerText()).toContain("رئیس‌جمهور")
  expect(await marked()).toEqual(before)
})
