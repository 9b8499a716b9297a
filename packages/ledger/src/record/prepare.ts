import type { Engagement, Entity, Reading, Span, Statement } from "@dabir/reader"
import { makeKey } from "../keys.ts"
import { entityKey, identityOf } from "../same/entity-identity.ts"
import { meetingWords } from "../same/names.ts"
import { nameWords, sideOf } from "../same/sides.ts"
import { type Traits, traitsOf } from "../same/traits.ts"
import { bandsOf, shinglesOf } from "../texts/shingles.ts"
import { keysAround, keysOf, type WordKey } from "../words/keys.ts"

/** A reading made ready for the tables: everything that can be known of it without looking at the others. */
export interface Prepared {
  readonly reading: Reading
  readonly reader: string
  readonly articleKey: string
  readonly shingles: ReadonlySet<number>
  readonly bands: readonly number[]
  readonly entities: readonly PreparedEntity[]
  readonly entries: readonly PreparedEntry[]
}

export interface PreparedEntity {
  /** Within the reading: "n1". */
  readonly id: string
  readonly key: string
  readonly identity: string
  readonly kind: Entity["kind"]
  readonly name: Entity["name"]
  readonly iso: string | null
  readonly wikidata: string | null
  readonly words: readonly string[]
  readonly offices: readonly string[]
  readonly isNamed: boolean
  readonly start: number
  readonly end: number
  readonly times: number
}

/** A report when it has `engagement`, else a statement. */
export interface PreparedEntry {
  readonly engagement?: Engagement
  readonly statement?: Statement
  readonly traits?: Traits
  readonly day: string | null
  readonly participants: readonly Participant[]
  readonly evidence: readonly Evidence[]
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
}

interface Participant {
  /** Within the reading. */
  readonly entity: string
  readonly part: string
}

export interface Evidence {
  readonly role: "evidence" | "topic" | "where" | "when" | "content" | "cue"
  readonly start: number
  readonly end: number
}

/** Throws nothing on any reading that keeps the contract. */
export function prepare(reading: Reading, reader: string): Prepared {
  const shingles = shinglesOf(reading.text)
  const bands = bandsOf(shingles)
  const isEmpty = reading.engagements.length + reading.statements.length === 0
  const keys = isEmpty ? [] : keysOf(reading.text)
  return {
    reading,
    reader,
    articleKey: makeKey("A", reading.article.id),
    shingles,
    bands,
    entities: reading.entities.map(prepareEntity),
    entries: [
      ...reading.engagements.map((engagement) => prepareReport(reading, engagement, keys, bands)),
      ...reading.statements.map((statement) => prepareStatement(reading, statement, keys)),
    ],
  }
}

function prepareEntity(entity: Entity): PreparedEntity {
  const identity = identityOf(entity)
  const [first] = entity.mentions
  const side = sideOf(entity)
  const words = nameWords(entity.name.fa)
  return {
    id: entity.id,
    key: entityKey(entity),
    identity,
    kind: entity.kind,
    name: entity.name,
    iso: entity.ref?.iso ?? null,
    wikidata: entity.ref?.wikidata ?? null,
    words: [
      ...new Set([
        ...words,
        ...nameWords(entity.name.en ?? ""),
        ...(entity.kind === "person" ? meetingWords(words) : []),
      ]),
    ],
    offices: side.offices.filter((office) => !office.endsWith(":")),
    isNamed: side.name.length > 0,
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    times: entity.mentions.length,
  }
}

/** The day that the text gives; a period lies at its first day. */
function dayOf(value: string | undefined, reading: Reading): string | null {
  const day =
    /^\d{4}-\d{2}-\d{2}/.exec(value ?? "") ?? /^\d{4}-\d{2}-\d{2}/.exec(reading.article.published ?? "")
  return day?.[0] ?? null
}

function prepareReport(
  reading: Reading,
  engagement: Engagement,
  keys: readonly WordKey[],
  bands: readonly number[],
): PreparedEntry {
  const { evidence, topics, where, when, parties } = engagement
  const spans = [
    ...evidence.map((span) => evidenceOf("evidence", span)),
    ...topics.map((span) => evidenceOf("topic", span)),
    ...(where === undefined ? [] : [evidenceOf("where", where.span)]),
    ...(when?.span === undefined ? [] : [evidenceOf("when", when.span)]),
  ]
  return {
    engagement,
    traits: traitsOf(reading, engagement, keys, bands),
    day: dayOf(when?.value, reading),
    participants: parties,
    evidence: spans,
    ...wordsOf(spans, keys),
  }
}

function prepareStatement(reading: Reading, statement: Statement, keys: readonly WordKey[]): PreparedEntry {
  const spans = [evidenceOf("content", statement.content), evidenceOf("cue", statement.cue)]
  const engagement = reading.engagements.find(({ id }) => id === statement.engagement)
  return {
    statement,
    day: dayOf(statement.when?.value ?? engagement?.when?.value, reading),
    participants: [
      { entity: statement.speaker, part: "speaker" },
      ...statement.addressees.map((entity) => ({ entity, part: "addressee" })),
      ...statement.targets.map((entity) => ({ entity, part: "target" })),
    ],
    evidence: spans,
    ...wordsOf(spans, keys),
  }
}

function evidenceOf(role: Evidence["role"], { start, end }: Span): Evidence {
  return { role, start, end }
}

/** The words of the sentences that an entry stands in. */
export function wordsOf(
  spans: readonly Evidence[],
  keys: readonly WordKey[],
): Pick<PreparedEntry, "forms" | "lemmas"> {
  const words = keysAround(keys, spans)
  return { forms: words.map(({ form }) => form), lemmas: words.map(({ lemma }) => lemma) }
}
