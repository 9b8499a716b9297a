import { createHash } from "node:crypto"

/** The id that a reading of an article has: "sha256:…" of source, url and text. What was read already can be told without reading it. */
export function articleId({
  source = "",
  url = "",
  text,
}: {
  source?: string
  url?: string
  text: string
}): string {
  return `sha256:${createHash("sha256").update([source, url, text].join("\u0000")).digest("hex")}`
}
