import type { Article } from "@dabir/reader"
import { Problem } from "../problem.ts"
import { parseCountry, parsePublished } from "./details.ts"

/** One article of a JSON line: {"text", "published"?, "source"?, "home"?, "url"?}. `where` is for the message. */
export function parseArticle(line: string, where: string): Article {
  const fields = parseObject(line, where)
  const text = stringOf(fields, "text", where)
  if (text === undefined) throw new Problem(`${where} has no "text". Give the article as {"text": "…"}.`)
  const source = stringOf(fields, "source", where)
  const home = stringOf(fields, "home", where)
  const url = stringOf(fields, "url", where)
  const published = stringOf(fields, "published", where)
  return {
    text,
    ...(source === undefined ? {} : { source }),
    ...(home === undefined ? {} : { home: parseCountry(home, `${where}: "home"`) }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published: parsePublished(published, `${where}: "published"`) }),
  }
}

/** A field that is null counts as left out. */
function stringOf(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  where: string,
): string | undefined {
  const value = fields[name] ?? undefined
  if (value === undefined || typeof value === "string") return value
  throw new Problem(`${where}: "${name}" is ${kindOf(value)}; it must be a string.`)
}

function parseObject(line: string, where: string): Readonly<Record<string, unknown>> {
  const value = parseJson(line, where)
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw new Problem(`${where} is ${kindOf(value)}; it must be an object such as {"text": "…"}.`)
}

function kindOf(value: unknown): string {
  if (value === null) return "null"
  if (Array.isArray(value)) return "a list"
  return typeof value === "object" ? "an object" : `a ${typeof value}`
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    const reason = (error as Error).message
    throw new Problem(`${where} is no JSON (${reason}). Give one article a line: {"text": "…"}`)
  }
}
