import { AxeBuilder } from "@axe-core/playwright"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { exampleArticles, type Served, serveArticles } from "../../api/test/serving.ts"
import { launch, open, pages, visit } from "./browser.ts"
import { addressesOf } from "./views.ts"

let browser: Browser
let served: Served
let views: Readonly<Record<string, string>>

beforeAll(async () => {
  served = await serveArticles(exampleArticles(), { pages })
  views = await addressesOf(served)
  browser = await launch()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

describe("every view", () => {
  test.each([
    { language: "fa", theme: "light", width: 1440 },
    { language: "en", theme: "dark", width: 390 },
  ] as const)(
    "$language $theme $width: nothing for axe, no complaint, no other host, no scrolling sideways",
    async (look) => {
      const { page, context, complaints, strangers } = await visit(browser, served.address, look)
      const found: string[] = []
      for (const [name, hash] of Object.entries(views)) {
        await open(page, served.address, hash)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        for (const { id, nodes } of violations)
          found.push(
            `${name}: ${id} ${nodes
              .slice(0, 3)
              .map(({ html }) => html)
              .join(" ")}`,
          )
        const overhang = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (overhang > 0) found.push(`${name}: ${overhang} pixels too wide`)
        const headings = await page.locator("h1").count()
        if (headings !== 1) found.push(`${name}: ${headings} headings of the first rank`)
      }
      expect(found).toEqual([])
      expect(complaints).toEqual([])
      expect(strangers).toEqual([])
      await context.close()
    },
    60_000,
  )
})

test("the page says which language and direction it is in", async () => {
  const { page, context } = await visit(browser, served.address)
  await open(page, served.address, "#/today")
  expect(await page.getAttribute("html", "dir")).toBe("rtl")
  await page.keyboard.press("KeyL")
  expect(await page.getAttribute("html", "dir")).toBe("ltr")
  expect(await page.getAttribute("html", "lang")).toBe("en")
  await context.close()
})

test("the help on keys opens with ? and closes with Escape", async () => {
  const { page, context } = await visit(browser, served.address)
  await open(page, served.address, "#/today")
  await page.keyboard.press("Shift+Slash")
  await page.getByRole("dialog").waitFor()
  expect(await page.getByRole("dialog").innerText()).toContain("تأیید")
  await page.keyboard.press("Escape")
  expect(await page.getByRole("dialog").count()).toBe(0)
  await context.close()
})

test("a first visit is guided, and the guide ends when it is told to", async () => {
  const { page, context } = await visit(browser, served.address, { isGuided: true })
  await open(page, served.address, "#/today")
  const guide = page.getByRole("complementary", { name: "یک دقیقه با دبیر" })
  for (let step = 0; step < 4; step++) await guide.getByRole("button", { name: "بعدی" }).click()
  await guide.getByRole("button", { name: "پایان" }).click()
  expect(await guide.count()).toBe(0)
  await page.reload()
  expect(await guide.count()).toBe(0)
  await context.close()
})
