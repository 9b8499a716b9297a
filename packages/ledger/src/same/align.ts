import type { Side } from "./sides.ts"

/** How two lists of sides fit each other. */
export interface Alignment {
  /** How well the pairs fit on average, 0..1. */
  readonly fit: number
  /** Pairs that are the same person, office or country. */
  readonly sure: number
  /** Sides of the longer list that have no partner. */
  readonly extra: number
  /** Why the two lists cannot be of one contact, if they cannot. */
  readonly conflict?: string
}

interface Pair {
  readonly one: Side
  readonly other: Side
  readonly fit: number
}

/** Pairs off the sides of two reports, the best fit first; who is not known fits anybody, a little. */
export function alignSides(one: readonly Side[], other: readonly Side[]): Alignment {
  const pairs = orderOf(one) <= orderOf(other) ? pairOff(one, other) : pairOff(other, one)
  const shorter = Math.min(one.length, other.length)
  const conflict = conflictOf(pairs)
  return {
    fit: shorter === 0 ? 0 : pairs.reduce((sum, { fit }) => sum + Math.max(0, fit), 0) / shorter,
    sure: pairs.filter(({ fit }) => fit >= sureFrom).length,
    extra: Math.abs(one.length - other.length),
    ...(conflict === undefined ? {} : { conflict }),
  }
}

const orders = new WeakMap<readonly Side[], string>()

/** Of pairs that fit equally the first is taken; it must be the same one whichever list comes first. */
function orderOf(sides: readonly Side[]): string {
  const known = orders.get(sides)
  if (known !== undefined) return known
  const order = JSON.stringify(sides)
  orders.set(sides, order)
  return order
}

function pairOff(one: readonly Side[], other: readonly Side[]): Pair[] {
  const offers = one
    .flatMap((a) => other.map((b) => ({ one: a, other: b, fit: fitOf(a, b) })))
    .sort((a, b) => b.fit - a.fit)
  const taken = new Set<Side>()
  return offers.filter(({ one: a, other: b }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a).add(b)
    return true
  })
}

function conflictOf(pairs: readonly Pair[]): string | undefined {
  if (pairs.some(({ fit }) => fit <= 0)) return "others took part"
  const isTurned = pairs.some(({ one, other }) => areOpposite(one, other))
  return isTurned ? "the other way round" : undefined
}

const opposites: Readonly<Record<string, string>> = {
  guest: "host",
  host: "guest",
  sender: "recipient",
  recipient: "sender",
}

function areOpposite({ part }: Side, other: Side): boolean {
  return part !== undefined && opposites[part] === other.part
}

const sureFrom = 0.85

/** 1 for the same; 0 and below for what cannot be the same. */
function fitOf(one: Side, other: Side): number {
  if (sameName(one.name, other.name)) return 1
  if (isUnknown(one) || isUnknown(other)) return 0.3
  const isShared = one.countries.some((country) => other.countries.includes(country))
  const sameOffice = one.offices.some((office) => other.offices.includes(office))
  if (one.kind === "person" && other.kind === "person") return fitOfPersons(one, other, isShared, sameOffice)
  if (one.kind === "country" && other.kind === "country") return isShared ? 0.9 : 0
  return isShared ? 0.6 : 0
}

function fitOfPersons(one: Side, other: Side, isShared: boolean, sameOffice: boolean): number {
  const areNamed = one.name.length > 0 && other.name.length > 0
  if (sameOffice) return areNamed ? 0.6 : 0.95
  const isBare = [one, other].some(({ name, countries }) => name.length > 0 && countries.length === 0)
  if (isBare && !areNamed) return 0.3
  if (!isShared) return 0
  const haveOffices = hasTellingOffice(one) && hasTellingOffice(other)
  return areNamed || haveOffices ? -1 : 0.5
}

/** Offices that many hold at once, or that one holds beside another, tell nobody apart. */
const vague: ReadonlySet<string> = new Set(
  "official representative head head-of-delegation special-envoy envoy spokesperson source adviser member deputy negotiator".split(
    " ",
  ),
)

function hasTellingOffice({ offices }: Side): boolean {
  return offices.some((office) => !vague.has(office.split(":")[0]!))
}

/** Neither a name that can be compared nor a country: «همتای خود», «مقامات». */
function isUnknown({ kind, name, countries }: Side): boolean {
  return countries.length === 0 && (kind !== "person" || name.length === 0)
}

/** Every word of the shorter name stands in the longer. */
function sameName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && short.every((word) => long.includes(word))
}
