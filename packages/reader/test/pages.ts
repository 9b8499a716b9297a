import { readdirSync, readFileSync } from "node:fs"

/** A link's words, its target, and the title that says the target in other words, where there is one. */
export interface PageLink {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly target: string
  readonly title?: string
}

/** One line of a spec page: its text without markup, and what its links expect of their words. */
export interface PageCase {
  readonly title: string
  readonly published: string | undefined
  /** The weekday that the page says the day of publication is. */
  readonly weekday: string
  readonly text: string
  readonly links: readonly PageLink[]
  /** Indented lines below it, for stages that expect more than spans. */
  readonly notes: readonly string[]
}

const folder = new URL("../spec/", import.meta.url)

/** The cases of every page of a stage: spec/STAGE/*.md, or spec/STAGE.md. */
export function pagesOf(stage: string): { page: string; cases: PageCase[] }[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(stage) && file.endsWith(".md"))
    .map((page) => ({ page, cases: parsePage(readFileSync(new URL(page, folder), "utf8")) }))
}

function parsePage(markdown: string): PageCase[] {
  const cases: PageCase[] = []
  let published: string | undefined
  let heading = ""
  let weekday = ""
  for (const line of markdown.split("\n")) {
    const date = /^Published on (\w+), (\d{4}-\d{2}-\d{2})\.$/.exec(line)
    if (date !== null) [, weekday = "", published] = date
    else if (line.startsWith("Published: unknown")) published = undefined
    else if (line.startsWith("#")) heading = line.replace(/^#+ /, "")
    else if (line.startsWith("- ")) cases.push({ ...parseCase(line.slice(2), heading), published, weekday })
    else if (/^ {2}- /.test(line)) (cases.at(-1)!.notes as string[]).push(line.slice(4))
  }
  return cases
}

function parseCase(line: string, heading: string): Omit<PageCase, "published" | "weekday"> {
  const links: PageLink[] = []
  let text = ""
  let at = 0
  for (const link of line.matchAll(/\[([^\]]+)\]\(([^")]+?)(?: "([^"]*)")?\)/g)) {
    text += inLines(line.slice(at, link.index))
    const [, words = "", target = "", title] = link
    const place = { start: text.length, end: text.length + words.length }
    links.push({ ...place, words, target, ...(title === undefined ? {} : { title }) })
    text += words
    at = link.index + link[0].length
  }
  text += inLines(line.slice(at))
  return { title: `${heading} › ${text}`, text, links, notes: [] }
}

/** «⏎» stands for a line break. */
function inLines(text: string): string {
  return text.replaceAll(" ⏎ ", "\n")
}
