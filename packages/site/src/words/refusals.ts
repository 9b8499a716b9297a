import type { Refusal } from "../ask/ask.svelte.ts"
import { settings } from "../frame/settings.svelte.ts"
import { words } from "./words.svelte.ts"

/** Why something was refused, in the language of the page; in the server's words where the page has none of its own. */
export function tellRefusal(refusal: Refusal): string {
  const { codes, statuses } = words().refusals
  const own = (codes as Readonly<Record<string, string>>)[refusal.code]
  if (own !== undefined)
    return own.replace("{}", () => refusal.about.map(isolated).join(words().joints.comma))
  const usual = (statuses as Readonly<Record<string, string>>)[String(refusal.status)]
  if (usual !== undefined) return usual
  return `${refusal.message} ${refusal.hint}`.trim()
}

/** The server's own words, where the page's say less than they do. */
export function detailOf(refusal: Refusal): string {
  const isTold = refusal.code !== "" || settings.language === "en"
  return isTold || tellRefusal(refusal).startsWith(refusal.message) ? "" : refusal.message
}

/** What was typed keeps its own direction. */
const isolated = (text: string): string => `\u2068${text}\u2069`
