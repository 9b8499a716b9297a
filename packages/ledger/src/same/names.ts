import type { Reason } from "./reason.ts"

/** Whether two persons' names are of one person, and why. */
export interface NameJudgement {
  /** Sure enough to be taken as one; else a doubt that a person settles. */
  readonly isSure: boolean
  readonly score: number
  readonly reason: Reason
}

/**
 * Judges names by their folded words, and the offices that articles gave their bearers. A family name is taken for the full name when
 * both hold an office in common; so is a name that differs by one letter. Without one it stays a doubt.
 */
export function judgeNames(
  one: readonly string[],
  other: readonly string[],
  offices: ReadonlySet<string>,
  otherOffices: ReadonlySet<string>,
): NameJudgement | undefined {
  const likeness = likenessOf(one, other)
  if (likeness === undefined) return undefined
  const shared = [...offices].find((office) => otherOffices.has(office))
  if (shared !== undefined)
    return { isSure: true, score: 0.95, reason: { why: "names", likeness, office: shared } }
  const areBothHolders = offices.size > 0 && otherOffices.size > 0
  return areBothHolders
    ? undefined
    : { isSure: false, score: 0.5, reason: { why: "names", likeness, office: null } }
}

/**
 * The words by which two names that may be one meet: the family name; and all but its end, for a slip stands most often there. A name of
 * one word has no second: too many begin alike.
 */
export function meetingWords(name: readonly string[]): string[] {
  const family = name.at(-1)
  if (family === undefined) return []
  return name.length === 1 ? [family] : [family, `~${name.slice(0, -1).join(" ")} ${family.slice(0, 3)}`]
}

function likenessOf(one: readonly string[], other: readonly string[]): "end" | "letter" | undefined {
  if (one.join(" ") === other.join(" ")) return undefined
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < long.length) return isEndOf(short, long) ? "end" : undefined
  const differing = short.flatMap((word, index) =>
    word === long[index] ? [] : [[word, long[index]!] as const],
  )
  const [pair] = differing
  return differing.length === 1 && short.length > 1 && isSlip(...pair!) ? "letter" : undefined
}

/** «عراقچی» of «عباس عراقچی»; a family name has more than two letters. */
function isEndOf(short: readonly string[], long: readonly string[]): boolean {
  const start = long.length - short.length
  return short.join("").length > 2 && short.every((word, index) => word === long[start + index])
}

/** One letter more, less or other, in words long enough that this is no other word. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = long.slice(at + 1)
  return short.slice(at) === rest || short.slice(at + 1) === rest
}
