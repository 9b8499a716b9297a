import { sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { representatives } from "./network.ts"
import { engagementOfFit, withFits } from "./survey.ts"
import { describeAll, resolveWhoIs, type Who } from "./who.ts"

/** Somebody with whom another took part. */
export interface Counterpart {
  readonly who: Who
  readonly engagements: number
  readonly first: string | null
  readonly last: string | null
}

/** With whom an entity took part, the most frequent first. Throws a LedgerError when there is no such entity. */
export async function counterpartsOf(engine: Engine, key: string): Promise<Counterpart[]> {
  const { numbers } = await resolveWhoIs(engine.db, key)
  const rows = await withFits<{ engagement: string; entity: number; day: string | null }>(
    engine,
    { who: [key], only: "engagements" },
    sql`select engagement, participant.entity, fits.day from fits join ${engagementOfFit}
      join participant on participant.entry = fits.id`,
  )
  const root = await representatives(engine)
  const own = new Set(numbers.map(root))
  const met = new Map<number, { engagements: Set<string>; days: string[] }>()
  for (const { engagement, entity, day } of rows) {
    const who = root(entity)
    if (own.has(who)) continue
    const contact = met.get(who) ?? { engagements: new Set(), days: [] }
    met.set(who, contact)
    contact.engagements.add(engagement)
    if (day !== null) contact.days.push(day)
  }
  const people = await describeAll(engine.db, [...met.keys()])
  return [...met]
    .map(([number, { engagements, days }]) => {
      const inOrder = days.sort()
      return {
        who: people.get(number)!,
        engagements: engagements.size,
        first: inOrder[0] ?? null,
        last: inOrder.at(-1) ?? null,
      }
    })
    .sort((a, b) => b.engagements - a.engagements || ((a.last ?? "") < (b.last ?? "") ? 1 : -1))
}
