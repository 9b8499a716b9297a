import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import chromium from "@sparticuz/chromium"
import { type Browser, type BrowserContext, type Page, chromium as playwright } from "playwright-core"

/** The built page. */
export const pages: string = fileURLToPath(new URL("../dist/", import.meta.url))

/** A Chromium: on Linux the one that npm brings, elsewhere the one that DABIR_CHROMIUM names. */
export async function launch(): Promise<Browser> {
  if (!existsSync(`${pages}index.html`))
    throw new Error("The page is not built: npm run build --workspace packages/site")
  return playwright.launch({
    executablePath: process.env["DABIR_CHROMIUM"] ?? (await chromium.executablePath()),
    args: chromium.args.filter((arg) => arg !== "--single-process"),
  })
}

export interface Visit {
  readonly width?: number
  readonly height?: number
  readonly theme?: "light" | "dark"
  readonly language?: "fa" | "en"
  readonly token?: string
  readonly isGuided?: boolean
}

/** A visitor who has been here before, and what went wrong on the page: errors, refused requests, breaches of its policy. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
  /** Addresses asked for on other hosts. */
  readonly strangers: string[]
}

export async function visit(browser: Browser, address: string, visit: Visit = {}): Promise<Visitor> {
  const { width = 1280, height = 900, theme = "light", language = "fa", token = "", isGuided = false } = visit
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true })
  const complaints: string[] = []
  const strangers: string[] = []
  await context.addInitScript(
    (kept) => {
      if (location.protocol === "about:") return
      for (const [name, value] of Object.entries(kept.local)) localStorage.setItem(`dabir.${name}`, value)
      if (kept.token !== "") sessionStorage.setItem("dabir.token", kept.token)
    },
    { local: { theme, language, ...(isGuided ? {} : { guided: "done" }) }, token },
  )
  const page = await context.newPage()
  page.on("pageerror", ({ message }) => complaints.push(message))
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text())
  })
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("blob:"))
      strangers.push(request.url())
  })
  return { context, page, complaints, strangers }
}

/** Opens a view by its address behind "#", and waits until it has its answers. */
export async function open(page: Page, address: string, hash: string): Promise<void> {
  await page.goto("about:blank")
  await page.goto(`${address}/${hash}`, { waitUntil: "load" })
  await settle(page)
}

/** Goes to another view on a page that is open, as a link does; opens the page where it is not. */
export async function turnTo(page: Page, address: string, hash: string): Promise<void> {
  if (!page.url().startsWith(address)) return open(page, address, hash)
  await page.evaluate((hash) => {
    location.hash = hash
  }, hash)
  await settle(page)
}

/** Waits until everything that a view asked for is there and drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))
    const answers = (): number => performance.getEntriesByType("resource").length
    await document.fonts.ready
    await drawn()
    let before = -1
    while (before !== answers() || document.querySelector("[data-waiting]") !== null) {
      before = answers()
      await drawn()
    }
  })
}
