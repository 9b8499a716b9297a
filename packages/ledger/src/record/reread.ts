import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Stored } from "./articles.ts"
import type { PreparedEntry } from "./prepare.ts"
import { inPortions } from "./rows.ts"

/** What earlier readings of the same articles had found. */
export interface Earlier {
  /** Their entries that still stood. `isKept`: a person has decided about it, so it stays even if it is not found again. */
  readonly old: readonly { readonly id: number; readonly key: string; readonly isKept: boolean }[]
  /** The keys that entries of the new readings take up. */
  readonly taken: ReadonlySet<string>
  /** For each entry of a reading, the key that it takes up. */
  keysFor(stored: Stored): readonly (string | undefined)[]
}

interface OldEntry {
  readonly id: number
  readonly key: string
  readonly type: string
  readonly sort: string
  readonly article: number
  readonly start: number
  readonly end: number
}

/** Finds, for entries of articles that are read again, the entries that they were before: the same kind of thing in the same words. */
export async function takeUpKeys(rows: Kysely<Database>, stored: readonly Stored[]): Promise<Earlier> {
  const again = stored.filter(({ replaces }) => replaces !== null)
  const old = await oldEntries(
    rows,
    again.map(({ article }) => article),
  )
  const decided = await decidedAmong(
    rows,
    old.map(({ key }) => key),
  )
  const keys = new Map(
    again.map((each) => [
      each,
      align(
        each.entries,
        old.filter(({ article }) => article === each.article),
      ),
    ]),
  )
  return {
    old: distinct(old).map(({ id, key }) => ({ id, key, isKept: decided.has(key) })),
    taken: new Set([...keys.values()].flat().filter((key) => key !== undefined)),
    keysFor: (each) => keys.get(each) ?? [],
  }
}

function distinct(old: readonly OldEntry[]): OldEntry[] {
  return [...new Map(old.map((entry) => [entry.id, entry])).values()]
}

/** One row an evidence; entries that a correction replaced stand as the correction has them. */
async function oldEntries(rows: Kysely<Database>, articles: readonly number[]): Promise<OldEntry[]> {
  return inPortions(articles, (some) =>
    rows
      .selectFrom("entry")
      .leftJoin("entry_replaced", "entry_replaced.entry", "entry.id")
      .innerJoin("evidence", "evidence.entry", "entry.id")
      .select(["entry.id", "key", "type", "sort", "article", "start", "end"])
      .where("article", "in", some)
      .where("entry_replaced.entry", "is", null)
      .where("role", "in", ["evidence", "content"])
      .orderBy("entry.seq")
      .execute(),
  )
}

async function decidedAmong(rows: Kysely<Database>, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const corrections = inPortions(keys, (some) =>
    rows.selectFrom("correction").select("target as key").where("target", "in", some).execute(),
  )
  const memberships = inPortions(keys, (some) =>
    rows
      .selectFrom("membership")
      .select("report as key")
      .where("report", "in", some)
      .where("decision", "is not", null)
      .execute(),
  )
  const verdicts = inPortions(keys, (some) =>
    rows
      .selectFrom("verdict")
      .select(["item", "answer"])
      .where((is) => is.or([is("item", "in", some), is("answer", "in", some)]))
      .execute(),
  )
  const pairs = (await verdicts).flatMap(({ item, answer }) => [item, answer])
  return new Set([...(await corrections), ...(await memberships)].map(({ key }) => key).concat(pairs))
}

/** Each new entry takes the key of the old one whose words it shares most; of the same sort before others, each key once. */
function align(entries: readonly PreparedEntry[], old: readonly OldEntry[]): (string | undefined)[] {
  const offers = entries
    .flatMap((entry, index) => old.map((each) => ({ index, key: each.key, score: likeness(entry, each) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const keys: (string | undefined)[] = entries.map(() => undefined)
  const given = new Set<string>()
  for (const { index, key } of offers) {
    if (keys[index] !== undefined || given.has(key)) continue
    keys[index] = key
    given.add(key)
  }
  return keys
}

function likeness({ engagement, statement, evidence }: PreparedEntry, old: OldEntry): number {
  if ((engagement === undefined) !== (old.type === "statement")) return 0
  const overlaps = evidence
    .filter(({ role }) => role === "evidence" || role === "content")
    .map(({ start, end }) => Math.min(end, old.end) - Math.max(start, old.start))
  const shared = Math.max(0, ...overlaps)
  const isSameSort = (engagement?.kind ?? statement?.act) === old.sort
  return shared <= 0 ? 0 : shared / (old.end - old.start || 1) + (isSameSort ? 1 : 0)
}
