import { read } from "@dabir/reader"
import { capitalOf } from "./capitals.ts"
import { cityOf } from "./cities.ts"

/** Where a place lies: degrees, and the country's ISO code. */
export interface Location {
  readonly latitude: number | null
  readonly longitude: number | null
  readonly country: string | null
}

const known = new Map<string, Location>()
const mostKnown = 5000

/** Lays a place of a report on the map: a city by its own position, a country or its capital by the capital's. */
export function locate(place: string): Location {
  const location = known.get(place) ?? find(place)
  if (known.size < mostKnown) known.set(place, location)
  return location
}

function find(place: string): Location {
  const city = cityOf(place)
  if (city !== undefined) return city
  const country = read({ text: place.slice(0, 100) }).entities[0]?.ref?.iso
  const position = country === undefined ? undefined : capitalOf(country)
  return {
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    country: country ?? null,
  }
}
