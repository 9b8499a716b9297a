import type { Act, EngagementStatus } from "@dabir/reader"
import { type Kysely, sql } from "kysely"
import type { Database } from "../database.ts"
import { dayNumber } from "../days.ts"
import type { Engine } from "../engines/engine.ts"
import { entryId } from "../record/numbers.ts"
import { inPortions } from "../record/rows.ts"
import type { Reason } from "../same/reason.ts"
import { keysOf } from "../words/keys.ts"
import { type Details, detailsOf } from "./details.ts"
import { fitting, toCursor, understand } from "./find.ts"
import type { Question } from "./question.ts"

/** What became of what was asked for, offered or promised. */
export type Outcome = "held" | "accepted" | "refused" | "open"

/** A request, proposal, invitation or commitment, with what may have answered it. */
export interface OpenItem {
  readonly item: Details
  /** By a person's word, else by the best proposal, else "open". */
  readonly outcome: Outcome
  readonly isConfirmed: boolean
  /** The most telling first. */
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly entry: Details
  readonly outcome: Exclude<Outcome, "open">
  /** 0..1, and why. */
  readonly score: number
  readonly reason: Reason
  readonly verdict?: "confirmed" | "rejected"
}

export interface OpenItems {
  readonly items: readonly OpenItem[]
  readonly next?: string
}

const asking: readonly Act[] = ["request", "propose", "invite", "commit"]

/** Days after an item in which its answer is looked for. */
const horizon = 120

/** Lists items that fit a question, the latest first; of what was answered, too, if `withAnswered`. */
export async function openItems(
  engine: Engine,
  question: Question,
  withAnswered = false,
): Promise<OpenItems> {
  const limit = Math.min(question.limit ?? 20, 200)
  const asked = await understand(engine, { ...question, kinds: [], acts: question.acts ?? asking })
  const items: OpenItem[] = []
  let before = asked.before
  for (;;) {
    const some = await fitting(engine, asked)
      .where("entry.id", "<", before)
      .where(sql<boolean>`entry.id in (select entry from statement where negated = 0)`)
      .limit(limit)
      .execute()
    for (const details of await detailsOf(
      engine.db,
      some.map(({ id }) => id),
    )) {
      before = details.id
      const item = await followUp(engine.db, details)
      if (withAnswered || item.outcome === "open" || !item.isConfirmed) items.push(item)
      if (items.length === limit) return { items, next: toCursor(before, asked.asOf) }
    }
    if (some.length < limit) return { items }
  }
}

/** Looks for what answered an item: later contacts that it asked for, and what those whom it was put to said and did. */
async function followUp(rows: Kysely<Database>, item: Details): Promise<OpenItem> {
  const later = await laterEntries(rows, item)
  const judged = await verdictsOn(rows, item.key)
  const answers = later
    .flatMap((entry): Answer[] => {
      const answer = answerOf(item, entry)
      const verdict = judged.get(entry.key)
      if (answer === undefined && verdict === undefined) return []
      return [{ ...(answer ?? confirmedOnly(entry)), ...(verdict === undefined ? {} : { verdict }) }]
    })
    .sort((a, b) => rank(b) - rank(a) || a.entry.id - b.entry.id)
    .slice(0, 5)
  const confirmed = answers.find(({ verdict }) => verdict === "confirmed")
  const proposed = answers.find(({ verdict }) => verdict !== "rejected")
  return {
    item,
    outcome: (confirmed ?? proposed)?.outcome ?? "open",
    isConfirmed: confirmed !== undefined,
    answers,
  }
}

function rank({ verdict, score }: Answer): number {
  return score + (verdict === "confirmed" ? 2 : verdict === "rejected" ? -2 : 0)
}

function confirmedOnly(entry: Details): Answer {
  return {
    entry,
    outcome: refusing.has(entry.sort) ? "refused" : "held",
    score: 1,
    reason: { why: "verdict" },
  }
}

/** Entries after the item in which those take part whom it concerns. */
async function laterEntries(rows: Kysely<Database>, item: Details): Promise<Details[]> {
  const concerned = [...new Set(item.participants.flatMap(({ who }) => who.numbers))]
  const day = dayNumber(item.day ?? item.article.published)
  const judged = await rows.selectFrom("verdict").select("answer").where("item", "=", item.key).execute()
  const found = await inPortions(concerned, (some) =>
    rows
      .selectFrom("entry")
      .innerJoin("participant", "participant.entry", "entry.id")
      .select(["entry.id", "entry.key"])
      .distinct()
      .where("participant.entity", "in", some)
      .where("participant.entry", ">=", entryId(day, 0))
      .where("participant.entry", "<", entryId(day + horizon, 0))
      .where("entry.article", "!=", item.article.number)
      .where("entry.sort", "in", [...answering])
      .where("entry.is_repost", "=", 0)
      .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
      .orderBy("entry.id")
      .limit(300)
      .execute(),
  )
  const byVerdict = await inPortions(
    judged.map(({ answer }) => answer),
    (some) =>
      rows
        .selectFrom("entry")
        .select(["entry.id", "entry.key"])
        .where("key", "in", some)
        .where(sql<boolean>`not exists (select 1 from entry_replaced where entry_replaced.entry = entry.id)`)
        .execute(),
  )
  const ids = [...new Set([...found, ...byVerdict].map(({ id }) => id))]
  return (await detailsOf(rows, ids)).filter(
    (entry) => entry.id > item.id || judged.some(({ answer }) => answer === entry.key),
  )
}

async function verdictsOn(
  rows: Kysely<Database>,
  item: string,
): Promise<Map<string, "confirmed" | "rejected">> {
  const found = await rows
    .selectFrom("verdict")
    .leftJoin("undone", "undone.decision", "verdict.decision")
    .select(["answer", "is_confirmed"])
    .where("item", "=", item)
    .where("undone.decision", "is", null)
    .orderBy("verdict.decision")
    .execute()
  return new Map(
    found.map(({ answer, is_confirmed }) => [answer, is_confirmed === 1 ? "confirmed" : "rejected"]),
  )
}

const refusing: ReadonlySet<string> = new Set(["reject", "deny", "criticize"])
const accepting: ReadonlySet<string> = new Set(["agree", "commit", "support", "announce"])
const meetings: ReadonlySet<string> = new Set([
  "visit",
  "meeting",
  "call",
  "negotiation",
  "gathering",
  "signing",
])
const answering: readonly string[] = [...refusing, ...accepting, ...meetings]

/** What an item's words ask for, when they ask for a contact. */
const asksFor: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/سفر|بازدید|دعوت/, new Set(["visit"])],
  [/دیدار|ملاقات/, new Set(["meeting", "visit"])],
  [/تماس|تلفن/, new Set(["call"])],
  [/مذاکر|گفت‌?و‌?گو|رایزنی/, new Set(["negotiation", "meeting", "call"])],
  [/نشست|اجلاس|کنفرانس|برگزاری/, new Set(["gathering", "meeting"])],
  [/امضا|توافق‌?نامه|تفاهم‌?نامه/, new Set(["signing"])],
]

const proposeFrom = 0.35

function answerOf(item: Details, entry: Details): Answer | undefined {
  const words = overlapOf(contentOf(item), entryText(entry))
  const answer =
    entry.type === "report" ? answerByContact(item, entry, words) : answerByWord(item, entry, words)
  return answer === undefined || answer.score < proposeFrom ? undefined : answer
}

/** A contact that was asked for, between those whom it concerns. */
function answerByContact(item: Details, entry: Details, words: number): Answer | undefined {
  const content = contentOf(item)
  const kinds =
    item.sort === "invite"
      ? new Set(["visit", "gathering"])
      : asksFor.find(([pattern]) => pattern.test(content))?.[1]
  if (kinds?.has(entry.sort) !== true) return undefined
  const parties = item.participants.filter(({ part }) => part !== "target")
  const present = parties.filter(({ who }) => takesPart(who.numbers, who.iso, entry)).length
  if (present < Math.min(2, parties.length)) return undefined
  const status = entry.status as EngagementStatus
  if (status === "requested") return undefined
  const refused = status === "cancelled" || status === "denied"
  const share = parties.length < 2 ? 0.2 : 0.45
  const score = Math.min(1, share + 0.5 * words + (status === "held" || refused ? 0.1 : 0))
  const reason: Reason = { why: "contact", kind: entry.sort, status, present, words: percent(words) }
  if (!refused && status !== "held" && status !== "ongoing")
    return { entry, outcome: "accepted", score, reason }
  return { entry, outcome: refused ? "refused" : "held", score, reason }
}

/** What those whom it was put to said of it; of a promise, what its own giver did. */
function answerByWord(item: Details, entry: Details, words: number): Answer | undefined {
  const speakers = entry.participants.filter(({ part }) => part === "speaker")
  const isPromise = item.sort === "commit"
  const answerers = item.participants.filter(({ part }) => (part === "speaker") === isPromise)
  const answers = speakers.some(({ who }) =>
    answerers.some(
      ({ who: other }) =>
        who.key === other.key || other.numbers.some((number) => who.numbers.includes(number)),
    ),
  )
  if (!answers || words < 0.3 || (isPromise && entry.sort !== "announce")) return undefined
  const isRefusal = refusing.has(entry.sort) || (entry.negated === true && accepting.has(entry.sort))
  if (entry.sort === "announce" && !isPromise) return undefined
  const reason: Reason = {
    why: "statement",
    act: entry.sort,
    negated: entry.negated === true,
    words: percent(words),
  }
  const score = Math.min(1, 0.2 + 0.8 * words)
  const outcome = isRefusal ? "refused" : entry.sort === "announce" ? "held" : "accepted"
  return { entry, outcome, score, reason }
}

function takesPart(numbers: readonly number[], iso: string | null, entry: Details): boolean {
  return entry.participants.some(
    ({ who }) => numbers.some((number) => who.numbers.includes(number)) || (iso !== null && who.iso === iso),
  )
}

function contentOf({ article, evidence }: Details): string {
  const content = evidence.find(({ role }) => role === "content")
  return content === undefined ? "" : article.text.slice(content.start, content.end)
}

function entryText({ article, evidence }: Details): string {
  return evidence.map(({ start, end }) => article.text.slice(start, end)).join(" ")
}

function overlapOf(one: string, other: string): number {
  const lemmas = (text: string): Set<string> =>
    new Set(
      keysOf(text)
        .filter(({ isContent }) => isContent)
        .map(({ lemma }) => lemma),
    )
  const [wanted, given] = [lemmas(one), lemmas(other)]
  if (wanted.size === 0 || given.size === 0) return 0
  return [...wanted].filter((word) => given.has(word)).length / Math.min(wanted.size, given.size)
}

function percent(share: number): number {
  return Math.round(100 * share)
}
