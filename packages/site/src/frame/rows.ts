import { bindKeys } from "./keys.ts"
import { route } from "./route.svelte.ts"

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")]

function move(by: 1 | -1): void {
  const all = rows()
  const at = all.findIndex((row) => row === document.activeElement || row.contains(document.activeElement))
  const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: "nearest" })
}

function openArticle(): void {
  const article = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset["article"]
  if (article !== undefined) route.go(article)
}

/** J and K walk through what is marked `data-row`, O opens the article behind it; Enter is the link's own. */
export const bindRows = (): (() => void) =>
  bindKeys([
    { code: "KeyJ", deed: () => move(1) },
    { code: "KeyK", deed: () => move(-1) },
    { code: "KeyO", deed: openArticle },
  ])
