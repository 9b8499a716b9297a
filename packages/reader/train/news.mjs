import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

const textsOf = (lines) =>
  lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).text)

/** The news items of the pool, then the posts of the archive, each but once by how it begins. */
export function newsTexts(data) {
  const items = ["pool", "readouts"].flatMap((name) =>
    textsOf(readFileSync(`${data}/news/${name}.jsonl`, "utf8")),
  )
  const posts = textsOf(gunzipSync(readFileSync(`${data}/news/telegram.jsonl.gz`)).toString())
  const byStart = new Map([...items, ...posts].map((text) => [text.slice(0, 120), text]))
  return [...byStart.values()]
}
