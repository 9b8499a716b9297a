import type { Act, Engagement, EngagementKind, EngagementStatus, Entity, Reading } from "@dabir/reader"
import { resolveWhoIs } from "../ask/who.ts"
import { dayNumber, parsePeriod } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { makeKey } from "../keys.ts"
import { byPerson } from "../record/corrections.ts"
import { pairsOf, placeKey } from "../record/entries.ts"
import { gatherReports } from "../record/gather.ts"
import { entryId } from "../record/numbers.ts"
import { type Evidence, wordsOf } from "../record/prepare.ts"
import { addRows } from "../record/rows.ts"
import { type Traits, traitsOf } from "../same/traits.ts"
import { keysOf, type WordKey } from "../words/keys.ts"
import { type By, type Decision, type Deed, decide } from "./decision.ts"

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What the reader missed: a contact, or a statement. People are named by their keys (N…); offsets are of the article's text. */
export type Addition = AddedReport | AddedStatement

export interface AddedReport {
  readonly type: "report"
  readonly kind: EngagementKind
  readonly status?: EngagementStatus
  readonly parties: readonly string[]
  readonly evidence: Stretch
  readonly when?: string
  readonly place?: string
}

export interface AddedStatement {
  readonly type: "statement"
  readonly act: Act
  readonly speaker: string
  readonly addressees?: readonly string[]
  readonly targets?: readonly string[]
  readonly content: Stretch
  readonly cue?: Stretch
  /** The report (R…) in which it was said. */
  readonly report?: string
  readonly when?: string
}

interface Place {
  readonly article: number
  readonly key: string
  readonly text: string
  readonly source: number | null
  readonly published: string | null
  readonly reading: number
  readonly isRepost: boolean
}

/**
 * Adds an entry to an article (A…) by a person's word; later readings keep it. Throws a LedgerError when the article, somebody named, or
 * the words it points at are not there.
 */
export async function addEntry(
  engine: Engine,
  article: string,
  addition: Addition,
  by: By,
): Promise<Decision & { readonly added: string }> {
  const place = await placeOf(engine, article)
  const spans = spansOf(addition)
  for (const span of spans) check(span, place.text)
  const participants = await participantsOf(engine, addition)
  if (addition.type === "statement" && addition.report !== undefined)
    await checkReport(engine, addition.report, place.article)
  const when = addition.when === undefined ? undefined : parsePeriod(addition.when, "when").first
  const at = by.at ?? new Date().toISOString()
  const letter = addition.type === "report" ? "R" : "S"
  const key = makeKey(letter, place.key, "added", by.who, at, JSON.stringify(addition))
  const decision = await decide(engine, "add", { ...by, at }, [article, key], (deed) =>
    store(deed, { addition, place, spans, participants, when, key }),
  )
  return { ...decision, added: key }
}

async function placeOf({ db }: Engine, key: string): Promise<Place> {
  const found = await db
    .selectFrom("article")
    .innerJoin("reading", "reading.article", "article.id")
    .leftJoin("repost", "repost.article", "article.id")
    .select(["article.id as article", "article.key", "text", "source", "published", "reading.id as reading"])
    .select("repost.original")
    .where("key", "=", key)
    .orderBy("reading.id", "desc")
    .limit(1)
    .executeTakeFirst()
  if (found === undefined)
    throw new LedgerError(`The ledger has no article ${key}.`, "Keys of articles begin with A.", {
      code: "unknown-key",
      about: [key],
    })
  const { original, ...place } = found
  return { ...place, isRepost: original !== null }
}

function spansOf(addition: Addition): Evidence[] {
  if (addition.type === "report") return [{ role: "evidence", ...addition.evidence }]
  return [
    { role: "content", ...addition.content },
    { role: "cue", ...(addition.cue ?? addition.content) },
  ]
}

function check({ start, end }: Stretch, text: string): void {
  if (start < end && end <= text.length && text.slice(start, end).trim() !== "") return
  throw new LedgerError(
    `There are no words from ${start} to ${end} in the article.`,
    `Give offsets of its text, which has ${text.length} letters.`,
  )
}

interface Participant {
  readonly number: number
  readonly part: string
}

async function participantsOf({ db }: Engine, addition: Addition): Promise<Participant[]> {
  const named =
    addition.type === "report"
      ? addition.parties.map((key) => ({ key, part: "party" }))
      : [
          { key: addition.speaker, part: "speaker" },
          ...(addition.addressees ?? []).map((key) => ({ key, part: "addressee" })),
          ...(addition.targets ?? []).map((key) => ({ key, part: "target" })),
        ]
  const all: Participant[] = []
  for (const { key, part } of named) all.push({ number: (await resolveWhoIs(db, key)).number, part })
  return [...new Map(all.map((each) => [`${each.number} ${each.part}`, each])).values()]
}

async function checkReport({ db }: Engine, report: string, article: number): Promise<void> {
  const found = await db
    .selectFrom("entry")
    .select("key")
    .where("key", "=", report)
    .where("article", "=", article)
    .limit(1)
    .executeTakeFirst()
  if (found === undefined)
    throw new LedgerError(`${report} is no report of this article.`, "Give the key of one that stands in it.")
}

interface Prepared {
  readonly addition: Addition
  readonly place: Place
  readonly spans: readonly Evidence[]
  readonly participants: readonly Participant[]
  readonly when: string | undefined
  readonly key: string
}

async function store(deed: Deed, prepared: Prepared): Promise<void> {
  const { engine, rows, numbers, decision } = deed
  const { addition, place, spans, participants, when, key } = prepared
  const day = when ?? place.published?.slice(0, 10) ?? null
  const seq = numbers.next("entry")
  const id = entryId(dayNumber(day), seq)
  await addRows(engine, rows, "entry", [
    {
      id,
      seq,
      key,
      type: addition.type,
      reading: place.reading,
      article: place.article,
      source: place.source,
      day,
      sort: addition.type === "report" ? addition.kind : addition.act,
      confidence: 1,
      rule: byPerson,
      is_repost: Number(place.isRepost),
    },
  ])
  await addRows(
    engine,
    rows,
    "participant",
    participants.map(({ number, part }, ordinal) => ({ entity: number, entry: id, part, ordinal })),
  )
  await addRows(
    engine,
    rows,
    "evidence",
    spans.map((span, ordinal) => ({ entry: id, ordinal, ...span })),
  )
  const words = keysOf(place.text)
  await engine.addWords(rows, [{ entry: id, ...wordsOf(spans, words) }])
  await addRows(engine, rows, "correction", [{ target: key, field: "added", value: "yes", decision }])
  if (addition.type === "report") await storeReport(deed, { ...prepared, addition }, id, words)
  else
    await addRows(engine, rows, "statement", [
      {
        entry: id,
        act: addition.act,
        form: "indirect",
        negated: 0,
        when_value: when ?? null,
        report: addition.report ?? null,
        requested: null,
      },
    ])
}

/** A contact that a person adds finds its engagement as one that was read does. */
async function storeReport(
  { engine, rows, numbers }: Deed,
  { addition, place, participants, when, key }: Prepared & { readonly addition: AddedReport },
  id: number,
  words: readonly WordKey[],
): Promise<void> {
  const traits = await traitsOfAddition({ engine, rows }, addition, place, participants, when, words)
  await addRows(engine, rows, "report", [
    {
      entry: id,
      kind: addition.kind,
      mode: null,
      status: addition.status ?? "held",
      when_value: when ?? null,
      place: addition.place ?? null,
      place_key: addition.place === undefined ? null : placeKey(addition.place),
      traits: JSON.stringify(traits),
    },
  ])
  const day = traits.day === 0 ? traits.published : traits.day
  await addRows(
    engine,
    rows,
    "report_pair",
    pairsOf(traits).map((pair) => ({ pair, day, entry: id })),
  )
  await gatherReports(engine, rows, numbers, [
    { key, entry: id, traits, isRepost: place.isRepost, isTakenUp: false },
  ])
}

async function traitsOfAddition(
  { rows }: Pick<Deed, "engine" | "rows">,
  { kind, status = "held", evidence, place: where }: AddedReport,
  { text, published }: Place,
  participants: readonly Participant[],
  when: string | undefined,
  words: readonly WordKey[],
): Promise<Traits> {
  const found = await rows
    .selectFrom("entity")
    .select(["id", "kind", "name_fa", "iso", "identity"])
    .where(
      "id",
      "in",
      participants.map(({ number }) => number),
    )
    .execute()
  const span = { ...evidence, text: text.slice(evidence.start, evidence.end) }
  const engagement: Engagement = {
    id: "e1",
    kind,
    status,
    parties: participants.map(({ number }) => ({ entity: String(number), part: "party" })),
    ...(when === undefined ? {} : { when: { value: when } }),
    ...(where === undefined ? {} : { where: { span: { start: 0, end: 0, text: where } } }),
    topics: [],
    evidence: [span],
    rule: byPerson,
    confidence: 1,
  }
  const entities = found.map(
    ({ id, kind, name_fa, iso, identity }): Entity => ({
      id: String(id),
      kind: kind as Entity["kind"],
      name: { fa: name_fa },
      ...(iso === null ? {} : { ref: { iso } }),
      roles: officesIn(identity, name_fa),
      mentions: [],
    }),
  )
  const article = { ...(published === null ? {} : { published }) }
  return traitsOf({ article, entities } as Reading, engagement, words, [])
}

/** The office that an entity is known by when it has no name: of "office foreign-minister:OM". */
function officesIn(identity: string, title: string): NonNullable<Entity["roles"]> {
  const [, code, of] = /^office ([^:]+):([A-Z]{2})$/.exec(identity) ?? []
  return code === undefined || of === undefined ? [] : [{ title, code, of }]
}
