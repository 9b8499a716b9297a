import { isoDayOf } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { dayOfEntry } from "../record/numbers.ts"
import type { Columns } from "./columns.ts"
import { rowsFitting } from "./rows-fitting.ts"
import { describeAll, resolveWho, type Who } from "./who.ts"

/** Somebody with whom another took part. */
export interface Counterpart {
  readonly who: Who
  readonly engagements: number
  readonly first: string | null
  readonly last: string | null
}

const mostCounterparts = 200

/**
 * With whom somebody took part, as `who` of a question names them; the most frequent first. Throws a LedgerError when the ledger knows nobody
 * of the kind.
 */
export async function counterpartsOf(columns: Columns, engine: Engine, who: string): Promise<Counterpart[]> {
  const rows = await rowsFitting(columns, engine, { who: [who], only: "engagements" })
  const own = new Set((await resolveWho(engine.db, who)).map((number) => columns.root(number)))
  const met = new Map<number, { engagements: Set<number>; first: number; last: number }>()
  for (const row of rows) {
    const day = dayOfEntry(columns.ids[row]!)
    for (let at = columns.firstOf[row]!; at < columns.firstOf[row + 1]!; at++) {
      const other = columns.root(columns.entity[at]!)
      if (own.has(other)) continue
      const contact = met.get(other) ?? { engagements: new Set(), first: 0, last: 0 }
      met.set(other, contact)
      contact.engagements.add(columns.engagement[row]!)
      if (day !== 0) contact.first = contact.first === 0 ? day : Math.min(contact.first, day)
      contact.last = Math.max(contact.last, day)
    }
  }
  const most = [...met]
    .sort((a, b) => b[1].engagements.size - a[1].engagements.size || b[1].last - a[1].last)
    .slice(0, mostCounterparts)
  const people = await describeAll(
    engine.db,
    most.map(([number]) => number),
  )
  return most.map(([number, { engagements, first, last }]) => ({
    who: people.get(number)!,
    engagements: engagements.size,
    first: first === 0 ? null : isoDayOf(first),
    last: last === 0 ? null : isoDayOf(last),
  }))
}
