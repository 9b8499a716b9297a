import type { Article } from "@dabir/reader"
import { Problem } from "../problem.ts"

const optionalFields = ["source", "home", "url", "published"] as const

/** One article of a JSON line: {"text": …, "published"?, "source"?, "home"?, "url"?}. `where` is for the message. */
export function parseArticle(line: string, where: string): Article {
  const value = parseJson(line, where)
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Problem(`${where}: a JSON object with a "text" was expected.`)
  }
  const record = value as Readonly<Record<string, unknown>>
  if (typeof record["text"] !== "string")
    throw new Problem(`${where}: the field "text" is missing or is no string.`)
  const article: Article = { text: record["text"] }
  for (const field of optionalFields) {
    const given = record[field]
    if (given === undefined || given === null) continue
    if (typeof given !== "string") throw new Problem(`${where}: the field "${field}" is no string.`)
    article[field] = given
  }
  return article
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Problem(
      `${where} is no JSON (${(error as Error).message}). One article a line is expected: {"text": "…"}`,
    )
  }
}
