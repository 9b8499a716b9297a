import { isoDayOf } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { dayOfEntry } from "../record/numbers.ts"
import type { Columns } from "./columns.ts"
import { acts, kinds, type Question } from "./question.ts"
import { participantsOf, rowsFitting } from "./rows-fitting.ts"
import { describeAll, type Who } from "./who.ts"

/** How many entries that fit a question have a value. */
export interface Share<Value> {
  readonly value: Value
  readonly entries: number
}

/** What fits a question, by what it can be narrowed by; the most frequent first. */
export interface Facets {
  readonly engagements: number
  readonly statements: number
  readonly kinds: readonly Share<string>[]
  readonly acts: readonly Share<string>[]
  readonly statuses: readonly Share<string>[]
  readonly sources: readonly Share<string>[]
  readonly places: readonly Share<string>[]
  readonly who: readonly Share<Who>[]
}

export interface DayCount {
  readonly day: string
  /** A kind or an act. */
  readonly sort: string
  readonly type: "report" | "statement"
  /** Statements; of reports the engagements that they tell of. */
  readonly count: number
}

export interface PlaceCount {
  readonly place: string
  readonly engagements: number
  readonly last: string | null
}

const mostPlaces = 40
const mostPeople = 40

export async function facetsOf(columns: Columns, engine: Engine, question: Question): Promise<Facets> {
  const rows = await rowsFitting(columns, engine, question)
  const sorts = new Int32Array(columns.sorts.values.length)
  const statuses = new Int32Array(columns.statuses.values.length)
  const places = new Int32Array(columns.places.values.length)
  const engagements = new Uint8Array(columns.engagements.values.length)
  const sources = new Map<number, number>()
  const people = new Map<number, number>()
  let reports = 0
  for (const row of rows) {
    sorts[columns.sort[row]!]!++
    sources.set(columns.source[row]!, (sources.get(columns.source[row]!) ?? 0) + 1)
    for (const who of participantsOf(columns, row)) people.set(who, (people.get(who) ?? 0) + 1)
    if (columns.isReport[row] === 0) continue
    reports++
    statuses[columns.status[row]!]!++
    if (columns.place[row]! >= 0) places[columns.place[row]!]!++
    if (columns.engagement[row]! >= 0) engagements[columns.engagement[row]!] = 1
  }
  const ofSort = (list: readonly string[]): Share<string>[] =>
    inOrder(
      list.map((value) => ({ value, entries: sorts[columns.sorts.find(value) ?? -1] ?? 0 })),
      (value) => value,
    )
  const named = (values: readonly string[], counts: Int32Array): Share<string>[] =>
    inOrder(
      values.map((value, number) => ({ value, entries: counts[number]! })),
      (value) => value,
    )
  return {
    engagements: engagements.reduce((sum, one) => sum + one, 0),
    statements: rows.length - reports,
    kinds: ofSort(kinds),
    acts: ofSort(acts),
    statuses: named(columns.statuses.values, statuses),
    sources: await sourceShares(engine, sources),
    places: named(columns.placeNames, places).slice(0, mostPlaces),
    who: await peopleAmong(engine, people),
  }
}

/** Those that count something, the most frequent first. */
function inOrder<Value>(shares: readonly Share<Value>[], nameOf: (value: Value) => string): Share<Value>[] {
  return shares
    .filter(({ entries }) => entries > 0)
    .sort((a, b) => b.entries - a.entries || (nameOf(a.value) < nameOf(b.value) ? -1 : 1))
}

async function sourceShares({ db }: Engine, counts: ReadonlyMap<number, number>): Promise<Share<string>[]> {
  const sources = await db.selectFrom("source").selectAll().execute()
  const shares = sources.map(({ id, name }) => ({ value: name, entries: counts.get(id) ?? 0 }))
  return inOrder(shares, (name) => name)
}

async function peopleAmong({ db }: Engine, counts: ReadonlyMap<number, number>): Promise<Share<Who>[]> {
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostPeople)
  const people = await describeAll(
    db,
    most.map(([number]) => number),
  )
  return most.map(([number, entries]) => ({ value: people.get(number)!, entries }))
}

export async function daysOf(columns: Columns, engine: Engine, question: Question): Promise<DayCount[]> {
  const days: DayCount[] = []
  let [day, counts] = [0, new DaySorts(columns)]
  for (const row of await rowsFitting(columns, engine, question)) {
    const own = dayOfEntry(columns.ids[row]!)
    if (own !== day) {
      days.push(...counts.list(day))
      ;[day, counts] = [own, new DaySorts(columns)]
    }
    counts.add(row)
  }
  return [...days, ...counts.list(day)]
}

/** How much of each sort a day has: statements, and engagements once however many report them. */
class DaySorts {
  readonly #columns: Columns
  readonly #counts = new Map<number, { type: DayCount["type"]; count: number }>()
  readonly #engagements = new Set<number>()

  constructor(columns: Columns) {
    this.#columns = columns
  }

  add(row: number): void {
    const sort = this.#columns.sort[row]!
    const isReport = this.#columns.isReport[row] === 1
    if (isReport && !this.#isNew(sort, this.#columns.engagement[row]!)) return
    const known = this.#counts.get(sort)
    if (known === undefined) this.#counts.set(sort, { type: isReport ? "report" : "statement", count: 1 })
    else known.count++
  }

  #isNew(sort: number, engagement: number): boolean {
    const before = this.#engagements.size
    return engagement >= 0 && this.#engagements.add(engagement * 256 + sort).size > before
  }

  /** Nothing of entries without a day. */
  list(day: number): DayCount[] {
    if (day === 0) return []
    const iso = isoDayOf(day)
    return [...this.#counts]
      .map(([sort, { type, count }]) => ({ day: iso, sort: this.#columns.sorts.values[sort]!, type, count }))
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
  }
}

export async function placesOf(columns: Columns, engine: Engine, question: Question): Promise<PlaceCount[]> {
  const places = new Map<number, { engagements: Set<number>; last: number }>()
  for (const row of await rowsFitting(columns, engine, { ...question, only: "engagements" })) {
    const place = columns.place[row]!
    if (place < 0 || columns.engagement[row]! < 0) continue
    const known = places.get(place) ?? { engagements: new Set(), last: 0 }
    places.set(place, known)
    known.engagements.add(columns.engagement[row]!)
    known.last = Math.max(known.last, dayOfEntry(columns.ids[row]!))
  }
  return [...places]
    .map(([place, { engagements, last }]) => ({
      place: columns.placeNames[place]!,
      engagements: engagements.size,
      last: last === 0 ? null : isoDayOf(last),
    }))
    .sort((a, b) => b.engagements - a.engagements || (a.place < b.place ? -1 : 1))
}
