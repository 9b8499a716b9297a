import { setTimeout } from "node:timers/promises"
import { type RawBuilder, sql } from "kysely"
import type { Engine } from "../engines/engine.ts"
import { countriesOfAll, representatives } from "./stands-for.ts"

/** How a participant can be asked for: as one who took part or spoke, and as one with whom, to whom or about whom it was. */
export const acting = 1
export const concerned = 2

/** Entries that are read at once: so many hold a server up for some twenty milliseconds. */
const portion = 4000

/** Milliseconds between portions that nobody waits for. */
const pause = 10

const none = -1

/**
 * What entries are counted by, a column a property, a row an entry in the order in which they were read; kept in memory, for no database
 * counts hundreds of thousands of them by six properties in a tenth of a second. It is read once, the latest days first, and then only
 * goes on with what was added; the tables alone say what is true.
 */
export class Columns {
  ids: Float64Array = new Float64Array(1024)
  /** Numbers of `sorts.values`. */
  sort: Uint8Array = new Uint8Array(1024)
  isReport: Uint8Array = new Uint8Array(1024)
  isRepost: Uint8Array = new Uint8Array(1024)
  isReplaced: Uint8Array = new Uint8Array(1024)
  confidence: Float64Array = new Float64Array(1024)
  /** Numbers of the table of sources. */
  source: Int32Array = new Int32Array(1024)
  /** Numbers of the tables below; -1 where there is none. */
  status: Int32Array = new Int32Array(1024)
  place: Int32Array = new Int32Array(1024)
  engagement: Int32Array = new Int32Array(1024)
  /** The participants of row `row` stand from `firstOf[row]` to before `firstOf[row + 1]`. */
  firstOf: Int32Array = new Int32Array(1025)
  entity: Int32Array = new Int32Array(2048)
  side: Uint8Array = new Uint8Array(2048)

  readonly sorts: Numbering = new Numbering()
  readonly statuses: Numbering = new Numbering()
  /** Keys of places, and for each the name by which it is shown. */
  readonly places: Numbering = new Numbering()
  readonly placeNames: string[] = []
  readonly engagements: Numbering = new Numbering()
  /** For the number of an entity, that of one which stands for all that are the same. */
  root: (entity: number) => number = (entity) => entity

  readonly #engine: Engine
  #rows = 0
  #order = new Int32Array(0)
  /** Entries with this id and later ones are there, of those that had arrived when reading began. */
  #floor = Number.MAX_SAFE_INTEGER
  #began = 0
  #marks: Marks | undefined
  #countries: ((entity: number) => number | undefined) | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Brings everything up to date, and goes back at least to the entry with id `first`. */
  reach(first: number): Promise<void> {
    const turn = this.#turn.then(() => this.#reach(first))
    this.#turn = turn.catch(() => {})
    return turn
  }

  /** Reads everything, portion by portion, letting others take their turn between them, until told to stop. */
  async prepare(stop?: AbortSignal): Promise<void> {
    while (this.#floor > 0 && stop?.aborted !== true) {
      await this.reach(Math.max(0, this.#floor - 1))
      await setTimeout(pause)
    }
  }

  /** All rows by their ids, the earliest day first. */
  inOrder(): Int32Array {
    const known = this.#order.length
    if (known === this.#rows) return this.#order
    const fresh = Int32Array.from({ length: this.#rows - known }, (_, index) => known + index)
    fresh.sort((one, other) => this.ids[one]! - this.ids[other]!)
    this.#order = mergeRows(this.#order, fresh, this.ids)
    return this.#order
  }

  /** The place in `inOrder` of the first row whose id is not before `id`. */
  placeOf(id: number): number {
    const order = this.inOrder()
    let [low, high] = [0, order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ids[order[middle]!]! < id) low = middle + 1
      else high = middle
    }
    return low
  }

  /** For the number of an entity, that of the country which it is or stands for. */
  async countries(): Promise<(entity: number) => number | undefined> {
    this.#countries ??= await countriesOfAll(this.#engine.db)
    return this.#countries
  }

  async #reach(first: number): Promise<void> {
    const marks = await marksOf(this.#engine)
    const before = this.#marks
    this.#marks = marks
    if (before === undefined) this.#began = marks.entries
    else await this.#goOn(before, marks)
    if (before?.identities !== marks.identities || before.identitiesEnded !== marks.identitiesEnded)
      this.root = await representatives(this.#engine.db)
    if (before?.readings !== marks.readings) this.#countries = undefined
    while (this.#floor > first) await this.#goBack()
  }

  async #goOn(before: Marks, now: Marks): Promise<void> {
    for (let from = before.entries; from < now.entries; from += portion)
      await this.#read(sql`entry.seq > ${from} and entry.seq <= ${Math.min(now.entries, from + portion)}`)
    if (now.memberships > before.memberships) await this.#moveReports(before.memberships)
    if (now.replaced > before.replaced) await this.#markReplaced()
  }

  async #goBack(): Promise<void> {
    const last = await this.#engine.db
      .selectFrom("entry")
      .select("id")
      .where("id", "<", this.#floor)
      .orderBy("id", "desc")
      .offset(portion - 1)
      .limit(1)
      .executeTakeFirst()
    const floor = last?.id ?? 0
    await this.#read(sql`entry.id >= ${floor} and entry.id < ${this.#floor} and entry.seq <= ${this.#began}`)
    this.#floor = floor
  }

  async #read(those: RawBuilder<unknown>): Promise<void> {
    const { db } = this.#engine
    const { rows: reports } =
      await sql<EntryRow>`select entry.id, sort, source, confidence, is_repost, status,
      place, place_key, engagement, entry_replaced.entry as replaced
      from entry join report on report.entry = entry.id left join entry_replaced on entry_replaced.entry = entry.id
      left join membership on membership.report = entry.key
        and not exists (select 1 from membership_ended where membership_ended.id = membership.id)
      where ${those}`.execute(db)
    const { rows: statements } = await sql<EntryRow>`select entry.id, sort, source, confidence, is_repost,
      entry_replaced.entry as replaced
      from entry left join entry_replaced on entry_replaced.entry = entry.id
      where ${those} and type = 'statement'`.execute(db)
    const { rows: participants } = await sql<ParticipantRow>`select participant.entry, entity,
      case part when 'speaker' then ${sql.lit(acting)} when 'addressee' then ${sql.lit(concerned)}
        when 'target' then ${sql.lit(concerned)} else ${sql.lit(acting + concerned)} end as side
      from entry join participant on participant.entry = entry.id where ${those} order by participant.entry`.execute(
      db,
    )
    const entries = [...reports, ...statements].sort((one, other) => one.id - other.id)
    this.#makeRoom(entries.length, participants.length)
    let at = 0
    for (const entry of entries) {
      while (at < participants.length && participants[at]!.entry < entry.id) at++
      const from = at
      while (at < participants.length && participants[at]!.entry === entry.id) at++
      this.#add(entry, participants, from, at)
    }
  }

  #add(entry: EntryRow, participants: readonly ParticipantRow[], from: number, to: number): void {
    const row = this.#rows++
    this.ids[row] = entry.id
    this.sort[row] = this.sorts.of(entry.sort)
    this.isReport[row] = Number(entry.status !== undefined)
    this.isRepost[row] = entry.is_repost
    this.isReplaced[row] = Number(entry.replaced !== null)
    this.confidence[row] = entry.confidence
    this.source[row] = entry.source ?? none
    this.status[row] = entry.status === undefined ? none : this.statuses.of(entry.status)
    this.place[row] = this.#placeOf(entry)
    this.engagement[row] = entry.engagement ? this.engagements.of(entry.engagement) : none
    let last = this.firstOf[row]!
    for (let at = from; at < to; at++) {
      this.entity[last] = participants[at]!.entity
      this.side[last++] = participants[at]!.side
    }
    this.firstOf[row + 1] = last
  }

  #placeOf({ place_key: key, place }: EntryRow): number {
    if (!key || !place) return none
    const number = this.places.of(key)
    const name = this.placeNames[number]
    if (name === undefined || place < name) this.placeNames[number] = place
    return number
  }

  #makeRoom(rows: number, participants: number): void {
    const entries = this.#rows + rows
    this.ids = grown(this.ids, entries)
    this.sort = grown(this.sort, entries)
    this.isReport = grown(this.isReport, entries)
    this.isRepost = grown(this.isRepost, entries)
    this.isReplaced = grown(this.isReplaced, entries)
    this.confidence = grown(this.confidence, entries)
    this.source = grown(this.source, entries)
    this.status = grown(this.status, entries)
    this.place = grown(this.place, entries)
    this.engagement = grown(this.engagement, entries)
    this.firstOf = grown(this.firstOf, entries + 1)
    const all = this.firstOf[this.#rows]! + participants
    this.entity = grown(this.entity, all)
    this.side = grown(this.side, all)
  }

  /** The row of an entry; undefined of one that has not been read. */
  #rowOf(id: number): number | undefined {
    const row = this.inOrder()[this.placeOf(id)]
    return row !== undefined && this.ids[row] === id ? row : undefined
  }

  async #moveReports(after: number): Promise<void> {
    const { rows } = await sql<{ id: number; engagement: string }>`select entry.id, engagement
      from membership join entry on entry.key = membership.report where membership.id > ${after}
      and not exists (select 1 from membership_ended where membership_ended.id = membership.id)`.execute(
      this.#engine.db,
    )
    for (const { id, engagement } of rows) {
      const row = this.#rowOf(id)
      if (row !== undefined) this.engagement[row] = this.engagements.of(engagement)
    }
  }

  async #markReplaced(): Promise<void> {
    for (const { entry } of await this.#engine.db.selectFrom("entry_replaced").select("entry").execute()) {
      const row = this.#rowOf(entry)
      if (row !== undefined) this.isReplaced[row] = 1
    }
  }
}

interface EntryRow {
  readonly id: number
  readonly sort: string
  readonly source: number | null
  readonly confidence: number
  readonly is_repost: number
  readonly replaced: number | null
  readonly status?: string
  readonly place?: string | null
  readonly place_key?: string | null
  readonly engagement?: string | null
}

interface ParticipantRow {
  readonly entry: number
  readonly entity: number
  readonly side: number
}

/** How far the tables have come from which columns are read. */
interface Marks {
  readonly entries: number
  readonly replaced: number
  readonly memberships: number
  readonly identities: number
  readonly identitiesEnded: number
  readonly readings: number
}

async function marksOf({ db }: Engine): Promise<Marks> {
  const { rows } = await sql<Record<keyof Marks, number | string>>`select
    (select coalesce(max(seq), 0) from entry) as "entries",
    (select count(*) from entry_replaced) as "replaced",
    (select coalesce(max(id), 0) from membership) as "memberships",
    (select coalesce(max(id), 0) from identity) as "identities",
    (select count(*) from identity_ended) as "identitiesEnded",
    (select coalesce(max(id), 0) from reading) as "readings"`.execute(db)
  return Object.fromEntries(
    Object.entries(rows[0]!).map(([name, value]) => [name, Number(value)]),
  ) as unknown as Marks
}

/** Numbers for texts, in the order in which they came. */
export class Numbering {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()

  of(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }

  find(value: string): number | undefined {
    return this.#numbers.get(value)
  }
}

type Typed = Float64Array | Int32Array | Uint8Array

function grown<Column extends Typed>(column: Column, length: number): Column {
  if (length <= column.length) return column
  const larger = new (column.constructor as new (length: number) => Column)(
    Math.max(length, 2 * column.length),
  )
  larger.set(column)
  return larger
}

function mergeRows(some: Int32Array, others: Int32Array, ids: Float64Array): Int32Array<ArrayBuffer> {
  const all = new Int32Array(some.length + others.length)
  let [one, other] = [0, 0]
  for (let at = 0; at < all.length; at++) {
    const isFirst = other === others.length || (one < some.length && ids[some[one]!]! < ids[others[other]!]!)
    all[at] = isFirst ? some[one++]! : others[other++]!
  }
  return all
}
