import { addressOf, type Filters, type Place, parsePlace } from "./place.ts"

/** How a place was left: how far it was scrolled, and what had been opened from it. */
interface Left {
  readonly top: number
  readonly opened: string | null
}

class Route {
  place: Place = $state.raw(parsePlace(location.hash))
  /** Whether the reader came here by going back or forth, and so wants to find it as it was. */
  isReturning = false
  readonly #left = new Map<number, Left>()
  #stamp = stampOf(history.state) ?? stampHere()

  constructor() {
    history.scrollRestoration = "manual"
    addEventListener("hashchange", () => {
      this.#left.set(this.#stamp, { top: scrollY, opened: hrefOf(document.activeElement) })
      const known = stampOf(history.state)
      this.isReturning = known !== undefined
      this.#stamp = known ?? stampHere()
      this.place = parsePlace(location.hash)
    })
  }

  /** How this place was left, when the reader is back at it. */
  get left(): Left | undefined {
    return this.isReturning ? this.#left.get(this.#stamp) : undefined
  }

  go(address: string): void {
    location.hash = address
  }

  /** Changes filters in place; an empty value takes one away. */
  filter(changes: Filters): void {
    const { view, key, filters } = this.place
    const all: Record<string, readonly string[]> = {}
    for (const name of new Set(filters.keys())) all[name] = filters.getAll(name)
    this.go(addressOf(view, key, { ...all, ...changes }))
  }
}

/** Every place in the browser's history has a number; one that has none yet is new. */
function stampHere(): number {
  const stamp = performance.timeOrigin + performance.now()
  history.replaceState({ stamp }, "")
  return stamp
}

function stampOf(state: unknown): number | undefined {
  return (state as { stamp?: number } | null)?.stamp
}

function hrefOf(element: Element | null): string | null {
  return element?.closest("a")?.getAttribute("href") ?? null
}

export const route: Route = new Route()
