import type { Entity, Part } from "@dabir/reader"
import { keyOf } from "../words/keys.ts"

/** One who took part, as far as can be compared from article to article. */
export interface Side {
  readonly kind: Entity["kind"]
  /** Words of the name, folded; none when only an office is named. */
  readonly name: readonly string[]
  /** Countries: its own, or those of its offices. */
  readonly countries: readonly string[]
  /** "foreign-minister:OM"; without country "foreign-minister:". */
  readonly offices: readonly string[]
  /** In an engagement: "guest", "sender" … */
  readonly part?: Part
}

export function sideOf(entity: Entity): Side {
  const roles = entity.roles ?? []
  const of = roles.flatMap((role) => (isCountry(role.of) ? [role.of] : []))
  return {
    kind: entity.kind,
    name: isNamed(entity) ? nameWords(entity.name.fa) : [],
    countries: distinct([...(entity.ref?.iso === undefined ? [] : [entity.ref.iso]), ...of]),
    offices: distinct(
      roles.flatMap(({ code, of }) => (code === undefined ? [] : [`${code}:${isCountry(of) ? of : ""}`])),
    ),
  }
}

/** A person of whom only the office is said is not named. */
export function isNamed({ kind, mentions, roles = [] }: Entity): boolean {
  if (kind !== "person" || roles.length === 0) return true
  return mentions.some(({ form }) => form === "name")
}

export function nameWords(name: string): string[] {
  return name
    .split(/[\s\u200c]+/)
    .map(keyOf)
    .filter((word) => word !== "" && !honorifics.has(word))
}

/** Said of somebody, not part of the name. */
const honorifics: ReadonlySet<string> = new Set(
  "سید سیده شیخ دکتر مهندس حاج حجتالاسلام ایتالله امیر سردار سرلشکر سرتیپ سرهنگ ژنرال اقای خانم".split(" "),
)

function isCountry(code: string | undefined): code is string {
  return code !== undefined && /^[A-Z]{2}$/.test(code)
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
