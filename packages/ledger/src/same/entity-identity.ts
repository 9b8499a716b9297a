import type { Entity } from "@dabir/reader"
import { makeKey } from "../keys.ts"
import { isNamed, nameWords, sideOf } from "./sides.ts"

/**
 * What makes two mentions the same without asking: the country, the reference, the office with its country where nobody is named, and
 * else the kind with the folded name.
 */
export function identityOf(entity: Entity): string {
  const { iso, wikidata } = entity.ref ?? {}
  if (entity.kind === "country" && iso !== undefined) return `country ${iso}`
  if (wikidata !== undefined) return `wikidata ${wikidata}`
  const [office] = isNamed(entity) ? [] : sideOf(entity).offices.filter((each) => !each.endsWith(":"))
  if (office !== undefined) return `office ${office}`
  const name = nameWords(entity.name.fa).join(" ")
  return `${entity.kind} ${name === "" ? entity.name.fa.trim() : name}`
}

/** The key (N…) that the ledger gives an entity of a reading. */
export function entityKey(entity: Entity): string {
  return makeKey("N", identityOf(entity))
}
