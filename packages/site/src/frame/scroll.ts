import { route } from "./route.svelte.ts"

/** Frames in which a place may still be waiting for what stood in it. */
const patience = 180

/** Starts a place at its top, or where it was left, with the focus on what had been opened from it. Gives back what breaks that off. */
export function startOrReturn(): () => void {
  const { left } = route
  if (left === undefined) {
    scrollTo(0, 0)
    return () => {}
  }
  let frame = 0
  let waited = 0
  const seek = (): void => {
    const opened = [...document.querySelectorAll<HTMLElement>("main a")].find(
      (link) => link.getAttribute("href") === left.opened,
    )
    const isThere = document.documentElement.scrollHeight >= left.top + innerHeight
    if ((left.opened !== null && opened === undefined) || !isThere) {
      waited += 1
      if (waited < patience) {
        frame = requestAnimationFrame(seek)
        return
      }
    }
    opened?.focus({ preventScroll: true })
    scrollTo(0, left.top)
  }
  frame = requestAnimationFrame(seek)
  return () => cancelAnimationFrame(frame)
}
