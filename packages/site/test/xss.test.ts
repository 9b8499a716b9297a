import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { type Served, serveArticles } from "../../api/test/serving.ts"
import { launch, pages, settle, type Visitor, visit } from "./browser.ts"
import { payloads } from "./payloads.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let browser: Browser
let served: Served
let visitor: Visitor
let page: Page

/** Each payload stands in a title, a text, a name, a source and an address. */
const articles = payloads.map((payload, index) => ({
  text: `وزیر خارجه ایران: ${payload}\n\nوزیر خارجه ایران ${payload} در تهران با وزیر خارجه عمان دیدار کرد و گفت: «${payload} را محکوم می‌کنیم». علی ${payload} رضایی سفیر ایران از عمان تشکر کرد.`,
  source: payload,
  published: `2024-06-${String(1 + (index % 28)).padStart(2, "0")}`,
  home: "IR",
  url: `javascript:alert(${index})//${payload}`,
}))

beforeAll(async () => {
  served = await serveArticles(articles, { pages })
  browser = await launch()
  visitor = await visit(browser, served.address)
  page = visitor.page
  await page.addInitScript(() => {
    Object.assign(window, { alert: (): void => void Object.assign(window, { hasRun: true }) })
  })
})

afterAll(async () => {
  await visitor?.context.close()
  await browser?.close()
  await served?.close()
})

const hasRun = (): Promise<boolean> => page.evaluate(() => "hasRun" in window)

async function go(hash: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, hash)
  await settle(page)
}

test("there are 150 payloads or more", () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(150)
})

test("none runs in a title, text, source, name or address, in any list", async () => {
  await page.goto(`${served.address}/#/today`)
  const lists = [
    "#/today",
    "#/explore/search",
    "#/explore/matrix",
    "#/explore/network",
    "#/explore/map",
    "#/explore/board",
    "#/sources",
  ]
  for (const hash of lists) {
    await go(hash)
    while (await page.getByRole("button", { name: "بیشتر" }).first().isVisible()) {
      await page.getByRole("button", { name: "بیشتر" }).first().click()
      await settle(page)
      if ((await page.locator("[data-row]").count()) > 150) break
    }
    expect(await hasRun(), hash).toBe(false)
  }
})

test("none runs when an article is read", async () => {
  const keys: string[] = []
  for (let after = ""; ; ) {
    const found = await served.json<{ items: { key: string }[]; next: string | null }>(
      `/api/articles?limit=200${after}`,
    )
    keys.push(...found.items.map(({ key }) => key))
    if (found.next === null) break
    after = `&after=${found.next}`
  }
  await page.goto(`${served.address}/#/today`)
  const unsafe = await page.evaluate(async (keys) => {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
    let unsafe = 0
    for (const key of keys) {
      location.hash = `#/article/${key}`
      do await pause()
      while (
        document.querySelector("[data-text]") === null ||
        document.querySelector("[data-waiting]") !== null
      )
      unsafe += document.querySelectorAll("main a[href^='javascript' i]").length
    }
    return unsafe
  }, keys)
  expect(keys.length).toBeGreaterThan(140)
  expect(unsafe).toBe(0)
  expect(await hasRun()).toBe(false)
})

test("none runs in the address bar: as a filter, a key, a view", async () => {
  await page.goto(`${served.address}/#/today`)
  for (const payload of payloads) {
    const query = new URLSearchParams({ words: payload, who: payload, place: payload, from: payload })
    await page.evaluate(
      async ([query, key]) => {
        const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
        for (const hash of [`#/today?${query}`, `#/article/${key}`, `#/${key}`]) {
          location.hash = hash
          await Promise.resolve()
        }
        await drawn()
      },
      [query.toString(), encodeURIComponent(payload)] as const,
    )
  }
  await settle(page)
  expect(await hasRun()).toBe(false)
  const breaches = visitor.complaints.filter((told) => /content security policy|dialog/i.test(told))
  expect(breaches).toEqual([])
})
