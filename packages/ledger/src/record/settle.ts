import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import { judgeNames, meetingWords } from "../same/names.ts"
import { keepReason, type Reason } from "../same/reason.ts"
import type { Stored } from "./articles.ts"
import type { Entities } from "./entities.ts"
import type { Numbers } from "./numbers.ts"
import { addRows, inPortions } from "./rows.ts"

interface Person {
  readonly entity: number
  readonly words: readonly string[]
  /** Named by an article before these. */
  readonly isKnown: boolean
}

/**
 * Finds persons that are the same though their names differ, as soon as an article names one who is new or gives an office that was not
 * known of them. Articles are taken in their order, so that it does not matter how many come in one transaction.
 */
export async function settleEntities(
  engine: Engine,
  rows: Kysely<Database>,
  numbers: Numbers,
  stored: readonly Stored[],
  { ids, fresh }: Entities,
): Promise<void> {
  const named = stored.map(({ entities }) =>
    entities
      .filter(({ kind, isNamed }) => kind === "person" && isNamed)
      .map((entity) => ({ ...entity, entity: ids.get(entity.identity)! })),
  )
  const isFresh = new Set(fresh.map(({ number }) => number))
  const firstReading = Math.min(...stored.map(({ readingId }) => readingId))
  const offices = await officesBefore(
    rows,
    firstReading,
    named.flat().map(({ entity }) => entity),
  )
  const news = named.flat().filter((each) => isFresh.has(each.entity) || bringsOffice(each, offices))
  if (news.length === 0) return
  const people = await sharingWords(rows, news, isFresh)
  const others = people.map(({ entity }) => entity)
  const known = await officesBefore(rows, firstReading, others)
  const settling = new Settling(people, known, await settledAmong(rows, people))
  for (const persons of named) for (const person of persons) settling.take(person, isFresh.has(person.entity))
  await addRows(
    engine,
    rows,
    "identity",
    settling.identities.map((row) => ({ id: numbers.next("identity"), ...row })),
  )
  await addRows(engine, rows, "doubt", settling.doubts)
}

type Offices = ReadonlyMap<number, Set<string>>

function bringsOffice(
  { entity, offices: given }: { entity: number; offices: readonly string[] },
  offices: Offices,
): boolean {
  return given.some((office) => offices.get(entity)?.has(office) !== true)
}

type NewIdentity = Omit<Database["identity"], "id">

/** A family name alone fits too many: so many doubts are kept of one. */
const mostDoubts = 3

/** Who is known, with what name and which offices, as article after article tells. */
class Settling {
  readonly identities: NewIdentity[] = []
  readonly doubts: Database["doubt"][] = []
  readonly #byWord = new Map<string, Person[]>()
  readonly #people: ReadonlyMap<number, Person>
  readonly #offices: Map<number, Set<string>>
  readonly #settled: Settled

  constructor(people: readonly Person[], offices: Offices, settled: Settled) {
    this.#people = new Map(people.map((person) => [person.entity, person]))
    this.#offices = new Map(offices)
    this.#settled = settled
    for (const person of people) if (settled.known.has(person.entity)) this.#admit(person)
  }

  take({ entity, offices }: { entity: number; offices: readonly string[] }, isFresh: boolean): void {
    const person = this.#people.get(entity)
    if (person === undefined) return
    const isNew = isFresh && !this.#settled.known.has(entity)
    const known = this.#offices.get(entity) ?? new Set()
    if (!isNew && offices.every((office) => known.has(office))) return
    this.#offices.set(entity, new Set([...known, ...offices]))
    const likely = new Set(meetingWords(person.words).flatMap((word) => this.#byWord.get(word) ?? []))
    for (const other of [...likely].sort((a, b) => a.entity - b.entity))
      if (other.entity !== entity) this.#judge(person, other)
    if (isNew) this.#admit(person)
  }

  #admit(person: Person): void {
    this.#settled.known.add(person.entity)
    for (const word of meetingWords(person.words))
      this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), person])
  }

  #judge(one: Person, other: Person): void {
    const pair = pairOf(one.entity, other.entity)
    if (this.#settled.pairs.has(pair)) return
    const offices = ({ entity }: Person): ReadonlySet<string> => this.#offices.get(entity) ?? new Set()
    const judged = judgeNames(one.words, other.words, offices(one), offices(other))
    if (judged === undefined) return
    const { isSure, score, reason } = judged
    const [from, to] = isFuller(one, other) ? [other.entity, one.entity] : [one.entity, other.entity]
    if (isSure) {
      if (this.#settled.same.has(from)) return
      this.#settled.same.add(from)
      this.#settled.pairs.add(pair)
      this.identities.push({
        entity: from,
        same_as: to,
        score,
        reason: keepReason(reason),
        decision: null,
      })
    } else this.#doubt(from, to, score, reason)
  }

  #doubt(entity: number, other: number, score: number, reason: Reason): void {
    const doubts = this.#settled.doubts.get(entity) ?? new Set()
    if (doubts.has(other) || doubts.size >= mostDoubts) return
    this.#settled.doubts.set(entity, doubts.add(other))
    this.doubts.push({ entity, other, score, reason: keepReason(reason) })
  }
}

/** The longer name stands for both; of equally long ones the earlier. */
function isFuller(one: Person, other: Person): boolean {
  return one.words.length === other.words.length
    ? one.entity < other.entity
    : one.words.length > other.words.length
}

function pairOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

async function officesBefore(
  rows: Kysely<Database>,
  reading: number,
  entities: readonly number[],
): Promise<Offices> {
  const found = await inPortions([...new Set(entities)], (some) =>
    rows
      .selectFrom("entity_office")
      .select(["entity", "office"])
      .distinct()
      .where("entity", "in", some)
      .where("reading", "<", reading)
      .execute(),
  )
  const offices = new Map<number, Set<string>>()
  for (const { entity, office } of found) offices.set(entity, (offices.get(entity) ?? new Set()).add(office))
  return offices
}

/** The persons in question and all whom their names may meet. */
async function sharingWords(
  rows: Kysely<Database>,
  news: readonly { entity: number; words: readonly string[] }[],
  isFresh: ReadonlySet<number>,
): Promise<Person[]> {
  const words = [...new Set(news.flatMap((each) => meetingWords(each.words)))]
  const found = await inPortions(words, (some) =>
    rows
      .selectFrom("entity_word")
      .innerJoin("entity", "entity.id", "entity_word.entity")
      .select(["entity.id", "entity.identity"])
      .distinct()
      .where("word", "in", some)
      .where("entity.identity", "like", "person %")
      .execute(),
  )
  return [...new Map(found.map(({ id, identity }) => [id, identity]))]
    .sort(([a], [b]) => a - b)
    .map(([entity, identity]) => ({
      entity,
      words: identity.slice("person ".length).split(" "),
      isKnown: !isFresh.has(entity),
    }))
}

/** What has been settled before. */
interface Settled {
  /** Persons whom an article has named. */
  readonly known: Set<number>
  /** Persons for whom another stands. */
  readonly same: Set<number>
  /** Pairs that are one, or were until a person said that they are not. */
  readonly pairs: Set<string>
  readonly doubts: Map<number, Set<number>>
}

async function settledAmong(rows: Kysely<Database>, people: readonly Person[]): Promise<Settled> {
  const entities = people.map(({ entity }) => entity)
  const identities = await inPortions(entities, (some) =>
    rows.selectFrom("identity").select(["entity", "same_as"]).where("entity", "in", some).execute(),
  )
  const doubts = await inPortions(entities, (some) =>
    rows.selectFrom("doubt").select(["entity", "other"]).where("entity", "in", some).execute(),
  )
  const byEntity = new Map<number, Set<number>>()
  for (const { entity, other } of doubts) byEntity.set(entity, (byEntity.get(entity) ?? new Set()).add(other))
  return {
    known: new Set(people.filter(({ isKnown }) => isKnown).map(({ entity }) => entity)),
    same: new Set(identities.map(({ entity }) => entity)),
    pairs: new Set(identities.map(({ entity, same_as }) => pairOf(entity, same_as))),
    doubts: byEntity,
  }
}
