import type { Engine } from "../engines/engine.ts"
import { inPortions } from "../record/rows.ts"

/** One thing that a person has put right. */
export interface Judged {
  /** As it is typed: "status", "when", "party+", "confirmed" … */
  readonly field: string
  /** Of parties and speakers the entity's key. */
  readonly value: string
  /** D… */
  readonly decision: string
}

/** Fields that are kept beside what is typed. */
const kept: ReadonlySet<string> = new Set(["place_key"])

/** Corrections that hold, by the keys of their entries, in the order in which they were made. */
export async function judgementsOf(
  { db }: Engine,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Judged[]>> {
  const found = await inPortions(keys, (some) =>
    db
      .selectFrom("correction")
      .leftJoin("undone", "undone.decision", "correction.decision")
      .select(["target", "field", "value", "correction.decision"])
      .where("target", "in", some)
      .where("undone.decision", "is", null)
      .orderBy("correction.decision")
      .execute(),
  )
  const people = await keysOfEntities(
    { db },
    found.flatMap(({ field, value }) => personIn(field, value) ?? []),
  )
  const judgements = new Map<string, Judged[]>()
  for (const { target, field, value, decision } of found) {
    if (kept.has(field)) continue
    const person = personIn(field, value)
    const judged = {
      field: field.replace(/^with \d+$/, "party+").replace(/^without \d+$/, "party-"),
      value: person === undefined ? value : (people.get(person) ?? value),
      decision: `D${decision}`,
    }
    judgements.set(target, [...(judgements.get(target) ?? []), judged])
  }
  return judgements
}

/** The number of the entity that a correction names. */
function personIn(field: string, value: string): number | undefined {
  const typed = field === "speaker" ? value : /^with(?:out)? (\d+)$/.exec(field)?.[1]
  return typed === undefined ? undefined : Number(typed)
}

async function keysOfEntities(
  { db }: Pick<Engine, "db">,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const found = await inPortions(numbers, (some) =>
    db.selectFrom("entity").select(["id", "key"]).where("id", "in", some).execute(),
  )
  return new Map(found.map(({ id, key }) => [id, key]))
}
