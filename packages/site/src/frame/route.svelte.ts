import { addressOf, type Filters, type Place, parsePlace } from "./place.ts"

class Route {
  place: Place = $state.raw(parsePlace(location.hash))

  constructor() {
    addEventListener("hashchange", () => {
      this.place = parsePlace(location.hash)
    })
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

export const route: Route = new Route()
