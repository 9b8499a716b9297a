/** A key and what it does. Keys are named by their place on the board, so that they work on a Persian board too. */
interface KeyDeed {
  /** `KeyboardEvent.code`: "KeyJ", "Slash" … */
  readonly code: string
  readonly shift?: boolean
  readonly deed: () => void
}

type Level = readonly KeyDeed[]

const levels: Level[] = []

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))

/** Keys of a view; while a dialog stands above it, only the dialog's. Gives back what takes them away. */
export function bindKeys(level: Level): () => void {
  levels.push(level)
  return () => {
    const index = levels.indexOf(level)
    if (index >= 0) levels.splice(index, 1)
  }
}

/** Answers a key press with the latest bound deed for it. */
export function answerKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (document.querySelector("dialog[open]") !== null) return
  for (const level of levels.toReversed()) {
    const found = level.find(({ code, shift }) => code === event.code && (shift ?? false) === event.shiftKey)
    if (found === undefined) continue
    event.preventDefault()
    found.deed()
    return
  }
}
