import { readFile } from "node:fs/promises"
import type { DecisionPage, EngagementPage } from "@dabir/api/wire"
import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { exampleArticles, type Served, serveArticles } from "../../api/test/serving.ts"
import { launch, open, pages, settle, type Visitor, visit } from "./browser.ts"

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

let browser: Browser
let served: Served
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser?.close())

beforeEach(async () => {
  served = await serveArticles(exampleArticles(), { pages })
  visitor = await visit(browser, served.address, { token: served.token })
  page = visitor.page
  page.setDefaultTimeout(5000)
  await open(page, served.address, "#/today")
})

afterEach(async () => {
  expect(visitor.complaints).toEqual([])
  await visitor.context.close()
  await served.close()
})

const lastDecision = async () => (await served.json<DecisionPage>("/api/decisions")).items[0]

const exported = async (start: () => Promise<void>): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), start()])
  return readFile((await download.path())!, "utf8")
}

test("the morning's path by mouse", async () => {
  await page.getByRole("button", { name: /فیلترها/ }).click()
  await page.getByLabel("چه کسی", { exact: true }).fill("ژاپن")
  await page.getByRole("button", { name: "اعمال" }).click()
  await page.waitForURL(/who=/)
  await expect.poll(() => page.locator("[data-row]").count()).toBe(1)

  await page.locator("main article q").first().click()
  await page.waitForURL(/#\/article\//)
  await page.locator("[data-text]").waitFor()
  await page.getByRole("button", { name: /^اصلاح/ }).click()
  await page.getByLabel("وضعیت").selectOption("planned")
  await page.getByLabel("دلیل (اختیاری)").fill("خبر از آینده است")
  await page.getByRole("button", { name: "ثبت" }).click()
  await page.getByText("اصلاح ثبت شد.").waitFor()
  expect(await lastDecision()).toMatchObject({ act: "correct", who: "مریم", why: "خبر از آینده است" })

  await page.getByRole("link", { name: "صفحهٔ رویداد" }).first().click()
  await page.getByRole("heading", { name: "روایت‌ها در کنار هم" }).waitFor()
  expect(await page.locator(".readout").count()).toBe(2)
  expect(await page.getByText("تنها در این روایت").count()).toBeGreaterThan(0)
  await page.getByRole("button", { name: "بازگرداندن" }).last().click()
  await page.getByText("بازگردانده شد").first().waitFor()

  await page.goBack()
  await page.goBack()
  await page.waitForURL(/#\/today\?.*who=/)
  await page.getByRole("button", { name: /خروجی/ }).click()
  const csv = await exported(() => page.getByRole("link", { name: "CSV" }).click())
  expect(csv).toContain("موراتا")
})

test("the morning's path by keyboard only", async () => {
  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

  await press("Slash")
  await page.keyboard.insertText("تلفنی")
  await press("Enter")
  await page.waitForURL(/words=/)
  const { items } = await served.json<EngagementPage>(`/api/engagements?words=${encodeURIComponent("تلفنی")}`)
  await expect.poll(() => page.locator("[data-row]").count()).toBe(items.length)
  await settle(page)
  const steps = items.findIndex(({ sources }) => sources > 1) + 1
  const walk = (): Promise<void> => press(...Array.from({ length: steps }, () => "KeyJ"))

  await walk()
  await press("KeyO")
  await page.waitForURL(/#\/article\//)
  await page.locator("[data-text]").waitFor()
  await press("KeyJ", "KeyY")
  await page.getByText("تأیید شد.").waitFor()
  expect(await lastDecision()).toMatchObject({ act: "correct", about: [expect.any(String), "confirmed=yes"] })

  await settle(page)
  await press("KeyA")
  await page.getByRole("dialog").waitFor()
  await press("Tab")
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.insertText("واژه‌ای که نیست")
  expect(await page.getByRole("dialog").innerText()).toContain("نیامده است")
  await press("Escape")

  await press("KeyC")
  await page.getByRole("dialog").waitFor()
  await press("ArrowDown", "Enter")
  await page.keyboard.press("Tab")
  await page.getByRole("dialog").getByRole("button", { name: "ثبت" }).focus()
  await press("Enter")
  await page.getByText("اصلاح ثبت شد.").waitFor()
  await press("KeyU")
  await page.getByText("بازگردانده شد").waitFor()

  await press("Backspace")
  await page.waitForURL(/#\/today/)
  await settle(page)
  const opened = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "")
  await expect.poll(opened).toContain("#/engagement/")
  await press("Enter")
  await page.waitForURL(/#\/engagement\//)
  await page.getByRole("heading", { name: "روایت‌ها در کنار هم" }).waitFor()

  await press("KeyT")
  await page.getByRole("heading", { name: "امروز" }).waitFor()
  await settle(page)
  await press("KeyE")
  await page.getByRole("dialog").waitFor()
  expect((await exported(() => press("Enter"))).split("\n").length).toBeGreaterThan(20)
})

test("what was missed is added with the words that say it, and a rejected entry goes and comes back", async () => {
  await page.locator("main article q").first().click()
  await page.locator("[data-card]").first().waitFor()
  await page.evaluate(() => {
    const text = document.querySelector("[data-text]")!
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    walker.nextNode()
    const range = document.createRange()
    range.setStart(walker.currentNode, 0)
    range.setEnd(walker.currentNode, 5)
    getSelection()!.removeAllRanges()
    getSelection()!.addRange(range)
  })
  await page.keyboard.press("KeyA")
  await page.getByLabel("گوینده").selectOption({ index: 1 })
  await page.getByRole("button", { name: "ثبت" }).click()
  await page.getByText("افزوده شد.").waitFor()
  expect(await lastDecision()).toMatchObject({ act: "add" })

  await settle(page)
  const before = await page.locator("[data-card]").count()
  await page.keyboard.press("KeyX")
  await page.getByText("رد شد.").waitFor()
  await expect.poll(() => page.locator("[data-card]").count()).toBe(before - 1)
  await page.keyboard.press("KeyU")
  await expect.poll(() => page.locator("[data-card]").count()).toBe(before)
})

test("what was missed is added by keyboard, cut out of a sentence", async () => {
  await page.locator("main article q").first().click()
  await page.locator("[data-card]").first().waitFor()
  await settle(page)
  const before = await page.locator("[data-card]").count()
  await page.keyboard.press("KeyA")
  const words = page.getByLabel("واژه‌هایی که این را می‌گویند")
  const sentence = await words.inputValue()
  await words.fill(sentence.split(" ").slice(0, 4).join(" "))
  await page.getByLabel("گوینده").selectOption({ index: 1 })
  await page.getByRole("button", { name: "ثبت" }).press("Enter")
  await page.getByText("افزوده شد.").waitFor()
  await expect.poll(() => page.locator("[data-card]").count()).toBe(before + 1)
})

test("going back finds the list as it was left: its pages, its place, and the row that was opened", async () => {
  await page.getByRole("button", { name: "بیشتر" }).click()
  await settle(page)
  const rows = page.locator("a[data-row]")
  const count = await rows.count()
  await rows.last().focus()
  const href = await rows.last().getAttribute("href")
  const top = await page.evaluate(() => scrollY)
  expect(top).toBeGreaterThan(500)
  await page.keyboard.press("Enter")
  await page.waitForURL(/#\/engagement\//)
  await settle(page)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
  expect(await rows.count()).toBe(count)
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href)
  await page.goForward()
  await page.waitForURL(/#\/engagement\//)
})

test("a filter that is taken away leaves the address bar", async () => {
  await open(page, served.address, "#/today?kind=call&who=JP")
  await page.getByRole("button", { name: /^برداشتن: نوع/ }).click()
  await page.waitForURL((url) => !url.hash.includes("kind"))
  expect(page.url()).toContain("who=JP")
})

test("two events are made one and parted again", async () => {
  const meeting = (day: string, place: string) => ({
    text: `دیدار وزیران خارجه\n\nوزیر امور خارجه ایران روز ${day} در ${place} با وزیر امور خارجه عمان دیدار کرد.`,
    published: "2024-05-20",
    home: "IR",
    source: place,
  })
  const apart = await serveArticles([meeting("۲۴ اردیبهشت", "تهران"), meeting("۲۹ اردیبهشت", "مسقط")], {
    pages,
  })
  const { page, context } = await visit(browser, apart.address, { token: apart.token })
  await open(page, apart.address, "#/today")
  await page.locator("[data-row]").first().click()
  await page.getByRole("heading", { name: "گزارش‌ها و شواهد" }).waitFor()
  await page.keyboard.press("KeyM")
  await page.getByRole("dialog").getByRole("button", { name: /دیدار/ }).first().click()
  await page.getByText("یکی شد.").waitFor()
  await expect.poll(() => page.locator("[data-report]").count()).toBe(2)
  await page.keyboard.press("KeyU")
  await expect.poll(() => page.locator("[data-report]").count()).toBe(1)
  await context.close()
  await apart.close()
})
