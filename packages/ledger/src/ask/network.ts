import { isoDayOf } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { dayOfEntry } from "../record/numbers.ts"
import type { Columns } from "./columns.ts"
import type { Question } from "./question.ts"
import { rowsFitting } from "./rows-fitting.ts"
import { describeAll, type Who } from "./who.ts"

/** Who took part with whom. `one` and `other` are indexes of `nodes`. */
export interface Network {
  readonly nodes: readonly { readonly who: Who; readonly engagements: number }[]
  readonly links: readonly Link[]
}

interface Link {
  readonly one: number
  readonly other: number
  readonly engagements: number
  readonly last: string | null
}

/** The `most` who took part most often, and how often any two of them did so together; by persons and bodies or by their countries. */
export async function networkOf(
  columns: Columns,
  engine: Engine,
  question: Question,
  most: number,
  level: "entity" | "country",
): Promise<Network> {
  const rows = await rowsFitting(columns, engine, { ...question, only: "engagements" })
  const stands = level === "entity" ? columns.root : await columns.countries()
  const contacts = contactsOf(columns, rows, stands)
  const chosen = mostFrequent(contacts, most)
  const people = await describeAll(
    engine.db,
    chosen.map(([number]) => number),
  )
  return {
    nodes: chosen.map(([number, engagements]) => ({ who: people.get(number)!, engagements })),
    links: linksAmong(
      contacts,
      chosen.map(([number]) => number),
    ),
  }
}

/** An engagement by those who took part in it, and the last day that a report gives. */
interface Contact {
  readonly who: number[]
  /** Days since 1800; 0 when none is given. */
  day: number
}

/** The engagements of some rows of reports, each with who stands for those who took part. */
function contactsOf(
  columns: Columns,
  rows: readonly number[],
  stands: (entity: number) => number | undefined,
): readonly Contact[] {
  const contacts = new Map<number, Contact>()
  for (const row of rows) {
    const engagement = columns.engagement[row]!
    if (engagement < 0) continue
    const contact = contacts.get(engagement) ?? { who: [], day: 0 }
    contacts.set(engagement, contact)
    contact.day = Math.max(contact.day, dayOfEntry(columns.ids[row]!))
    for (let at = columns.firstOf[row]!; at < columns.firstOf[row + 1]!; at++) {
      const who = stands(columns.entity[at]!)
      if (who !== undefined && !contact.who.includes(who)) contact.who.push(who)
    }
  }
  return [...contacts.values()]
}

function mostFrequent(contacts: readonly Contact[], most: number): [number, number][] {
  const counts = new Map<number, number>()
  for (const { who } of contacts)
    if (who.length > 1) for (const one of who) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
}

function linksAmong(contacts: readonly Contact[], chosen: readonly number[]): Link[] {
  const indexes = new Map(chosen.map((number, index) => [number, index]))
  const links = new Map<number, { engagements: number; last: number }>()
  for (const { who, day } of contacts) {
    const present = [...who].flatMap((number) => indexes.get(number) ?? []).sort((a, b) => a - b)
    for (const [at, one] of present.entries())
      for (const other of present.slice(at + 1)) {
        const key = one * chosen.length + other
        const link = links.get(key) ?? { engagements: 0, last: 0 }
        links.set(key, link)
        link.engagements++
        link.last = Math.max(link.last, day)
      }
  }
  return [...links]
    .map(([key, { engagements, last }]) => ({
      one: Math.floor(key / chosen.length),
      other: key % chosen.length,
      engagements,
      last: last === 0 ? null : isoDayOf(last),
    }))
    .sort((a, b) => b.engagements - a.engagements || a.one - b.one || a.other - b.other)
}
