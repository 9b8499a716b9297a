import { AxeBuilder } from "@axe-core/playwright"
import type { Entity, EntityPage } from "@dabir/api/wire"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { exampleArticles, type Served, serveArticles } from "../../api/test/serving.ts"
import { launch, open, pages, settle, turnTo, visit } from "./browser.ts"
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

/** What can be opened over a view: the view, and the keys that open it. */
const dialogs: readonly (readonly [view: string, ...keys: string[]])[] = [
  ["today", "Slash"],
  ["today", "KeyE"],
  ["today", "Shift+Slash"],
  ["article", "KeyA"],
  ["article", "KeyC"],
  ["engagement", "KeyM"],
]

/** What axe finds, and what does not fit the window. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const headings = await page.locator("h1").count()
  return [
    ...violations.map(({ id, nodes }) => `${id} ${nodes.slice(0, 3).map(({ html }) => html)}`),
    ...(overhang > 0 ? [`${overhang} pixels too wide`] : []),
    ...(headings === 1 ? [] : [`${headings} headings of the first rank`]),
  ]
}

describe.each([
  { language: "fa", theme: "light", width: 1440 },
  { language: "fa", theme: "dark", width: 390 },
  { language: "en", theme: "light", width: 390 },
  { language: "en", theme: "dark", width: 1440 },
] as const)("in $language $theme $width", (look) => {
  test("every view and dialog: nothing for axe, no complaint, no other host, no scrolling sideways", async () => {
    const { page, context, complaints, strangers } = await visit(browser, served.address, look)
    const found: string[] = []
    const check = async (name: string): Promise<void> => {
      for (const fault of await faultsOf(page)) found.push(`${name}: ${fault}`)
    }
    for (const [name, hash] of Object.entries(views)) {
      await turnTo(page, served.address, hash)
      await check(name)
      for (const [view, ...keys] of dialogs) {
        if (view !== name) continue
        for (const key of keys) await page.keyboard.press(key)
        await page.getByRole("dialog").waitFor()
        await settle(page)
        await check(`${name} ${keys}`)
        await page.keyboard.press("Escape")
      }
    }
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    expect(strangers).toEqual([])
    await context.close()
  }, 60_000)
})

test("the browser's title says what is shown", async () => {
  const { page, context } = await visit(browser, served.address)
  const titles: readonly (readonly [view: string, title: RegExp])[] = [
    ["today", /^امروز · دبیر$/],
    ["engagement", /^تماس تلفنی: .+ · رویداد · دبیر$/],
    ["actor", /^حسین رستگاری · کنشگر · دبیر$/],
    ["article", /^.+ · متن · دبیر$/],
    ["sources", /^منابع · دبیر$/],
  ]
  for (const [view, title] of titles) {
    await turnTo(page, served.address, views[view]!)
    await expect.poll(() => page.title()).toMatch(title)
  }
  await context.close()
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

test("the months of an actor are walked through and chosen with the arrows", async () => {
  const { page, context } = await visit(browser, served.address)
  await open(page, served.address, views["actor"]!)
  const months = page.getByRole("group", { name: "در گذر زمان" }).getByRole("button")
  const last = (await months.count()) - 1
  await months.nth(last).focus()
  await page.keyboard.press("ArrowRight")
  expect(await months.nth(last - 1).evaluate((each) => each === document.activeElement)).toBe(true)
  expect(await months.nth(last - 1).getAttribute("aria-label")).toMatch(/^\S+ ۱۴۰۳: .+ رویداد، .+ گفته$/)
  await page.keyboard.press("Enter")
  await page.waitForURL(/from=.*to=/)
  await expect.poll(() => months.nth(last - 1).getAttribute("aria-pressed")).toBe("true")
  await context.close()
})

test("what the server refuses is said in the language of the page", async () => {
  const { page, context } = await visit(browser, served.address)
  await open(page, served.address, `#/today?who=${encodeURIComponent("زرافه")}`)
  const alert = page.getByRole("alert")
  expect(await alert.innerText()).toContain("نمی‌شناسد")
  expect(await alert.innerText()).toContain("زرافه")
  await page.keyboard.press("KeyL")
  await expect.poll(() => alert.innerText()).toContain("The ledger knows nobody called")
  await turnTo(page, served.address, "#/today?from=1403-13")
  await expect.poll(() => alert.innerText()).toContain("not in the calendar")
  await context.close()
})

test("filters are shown by what they mean, not as they stand in the address bar", async () => {
  const { page, context } = await visit(browser, served.address)
  const { items } = await served.json<EntityPage>(`/api/entities?name=${encodeURIComponent("رستگاری")}`)
  const address = `#/today?who=IR&who=${items[0]!.key}&who=state:JP&from=1403-01&to=${encodeURIComponent("۱۴۰۳/۵/۲")}&kind=call&confidence=0.7`
  await open(page, served.address, address)
  const shown = page.getByRole("list", { name: "فیلترهای کنونی" })
  for (const each of [
    "ایران",
    "حسین رستگاری",
    "ژاپن (تنها خود کشور)",
    "فروردین ۱۴۰۳",
    "۲ مرداد ۱۴۰۳",
    "تماس تلفنی",
    "۷۰٪",
  ])
    await expect.poll(() => shown.innerText()).toContain(each)
  await page.keyboard.press("Slash")
  await page.getByRole("button", { name: "اعمال" }).click()
  const asked = (): string[] => new URLSearchParams(page.url().split("?")[1]).getAll("who").sort()
  await expect.poll(asked).toEqual([items[0]!.key, "IR", "state:JP"].sort())
  await context.close()
})

test("a country is looked at with all who stand for it, and alone", async () => {
  const { page, context } = await visit(browser, served.address)
  const { items } = await served.json<EntityPage>(
    `/api/entities?name=${encodeURIComponent("ایران")}&limit=50`,
  )
  const { key } = items.find(({ kind }) => kind === "country")!
  const countOf = async (): Promise<number> => {
    await settle(page)
    return (
      await served.json<Entity>(`/api/entities/${key}${page.url().includes("alone=yes") ? "?alone=yes" : ""}`)
    ).engagements
  }
  await open(page, served.address, `#/actor/${key}`)
  const all = await countOf()
  await page.getByRole("button", { name: "تنها خود کشور" }).click()
  await page.waitForURL(/alone=yes/)
  expect(await countOf()).toBeLessThan(all)
  await context.close()
})
