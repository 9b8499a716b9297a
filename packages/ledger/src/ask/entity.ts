import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { inPortions } from "../record/rows.ts"
import { parseReason, type Reason } from "../same/reason.ts"
import { standingIdentities } from "./identities.ts"
import { describeAll, resolveWhoIs, type Who } from "./who.ts"

/** A person, body or country with all that the ledger takes for the same. */
export interface EntityView extends Who {
  readonly names: readonly { readonly key: string; readonly name: string; readonly readings: number }[]
  readonly offices: readonly {
    readonly office: string
    readonly readings: number
    readonly first: string | null
    readonly last: string | null
  }[]
  /** Why the names are one. */
  readonly reasons: readonly {
    readonly entity: string
    readonly sameAs: string
    readonly reason: Reason
    readonly byDecision: string | null
  }[]
}

/** An entity by its key. Throws a LedgerError when there is none. */
export async function showEntity({ db }: Engine, key: string): Promise<EntityView> {
  const { number: _, ...who } = await resolveWhoIs(db, key)
  const names = await inPortions(who.numbers, (some) =>
    db
      .selectFrom("entity")
      .leftJoin("appearance", "appearance.entity", "entity.id")
      .select(["entity.id", "entity.key", "name_fa", sql<number>`count(appearance.reading)`.as("readings")])
      .where("entity.id", "in", some)
      .groupBy(["entity.id", "entity.key", "name_fa"])
      .execute(),
  )
  const offices = await inPortions(who.numbers, (some) =>
    db
      .selectFrom("entity_office")
      .innerJoin("reading", "reading.id", "entity_office.reading")
      .innerJoin("article", "article.id", "reading.article")
      .select([
        "office",
        sql<number>`count(*)`.as("readings"),
        sql<string | null>`min(published)`.as("first"),
        sql<string | null>`max(published)`.as("last"),
      ])
      .where("entity", "in", some)
      .groupBy("office")
      .execute(),
  )
  const identities = await inPortions(who.numbers, (some) =>
    standingIdentities(db).where("entity", "in", some).execute(),
  )
  const keys = new Map(names.map((row) => [row.id, row.key]))
  return {
    ...who,
    names: names
      .map(({ key, name_fa, readings }) => ({ key, name: name_fa, readings: Number(readings) }))
      .sort((a, b) => b.readings - a.readings || (a.key < b.key ? -1 : 1)),
    offices: offices
      .map((row) => ({ ...row, readings: Number(row.readings) }))
      .sort((a, b) => b.readings - a.readings || (a.office < b.office ? -1 : 1)),
    reasons: identities.map(({ entity, same_as, reason, decision }) => ({
      entity: keys.get(entity) ?? "",
      sameAs: keys.get(same_as) ?? "",
      reason: parseReason(reason),
      byDecision: decision === null ? null : `D${decision}`,
    })),
  }
}

/** Two entities that may be one, for a person to settle: merge them, or tell them apart. */
export interface Doubt {
  readonly one: Who
  readonly other: Who
  readonly score: number
  readonly reason: Reason
}

/** Doubts that nobody has settled, those about the most often named first. */
export async function doubtsOf({ db }: Engine, limit = 50): Promise<Doubt[]> {
  const found = await db
    .selectFrom("doubt")
    .selectAll()
    .where(
      sql<boolean>`not exists (select 1 from identity where identity.decision is not null
        and ((identity.entity = doubt.entity and identity.same_as = doubt.other)
          or (identity.entity = doubt.other and identity.same_as = doubt.entity)))`,
    )
    .where(
      sql<boolean>`not exists (select 1 from apart, entity as e, entity as o where e.id = doubt.entity and o.id = doubt.other
        and ((apart.one = e.key and apart.other = o.key) or (apart.one = o.key and apart.other = e.key))
        and not exists (select 1 from undone where undone.decision = apart.decision))`,
    )
    .orderBy(sql`(select count(*) from appearance where appearance.entity = doubt.entity)`, "desc")
    .orderBy("entity")
    .orderBy("other")
    .limit(limit)
    .execute()
  const people = await describeAll(
    db,
    found.flatMap(({ entity, other }) => [entity, other]),
  )
  return found
    .map(({ entity, other, score, reason }) => ({
      one: people.get(entity)!,
      other: people.get(other)!,
      score,
      reason: parseReason(reason),
    }))
    .filter(({ one, other }) => one.key !== other.key)
}
