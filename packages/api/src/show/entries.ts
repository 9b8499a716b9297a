import type { ArticleDetails, Details, Hit, Judged, Ledger, Weight } from "@dabir/ledger"
import { rules } from "@dabir/reader"
import type {
  ArticleCard,
  EngagementCard,
  Entry,
  Judgement,
  Quote,
  Report,
  Statement,
  StatementCard,
  Who,
} from "../wire.ts"

type LedgerWho = Details["participants"][number]["who"]

export function showWho({ key, name, english, kind, iso }: LedgerWho): Who {
  return { key, name, english, kind: kind as Who["kind"], country: iso }
}

export function showArticleCard({
  key,
  source,
  title,
  published,
  url,
}: Omit<ArticleDetails, "number">): ArticleCard {
  return { key, source, title, published, url }
}

/** An entry of the ledger with the engagement that it belongs to. */
export type Placed = Details & { readonly engagement?: string | null }

/** Entries as they travel, with what people have said of them; in the order given. */
export async function showEntries(ledger: Ledger, entries: readonly Placed[]): Promise<Entry[]> {
  const judgements = await ledger.judgements(entries.map(({ key }) => key))
  return entries.map((entry) => showEntry(entry, judgements.get(entry.key) ?? []))
}

function showEntry(entry: Placed, judged: readonly Judged[]): Entry {
  return entry.type === "report" ? showReport(entry, judged) : showStatement(entry, judged)
}

export function showReport(entry: Placed, judged: readonly Judged[]): Report {
  return {
    type: "report",
    ...commonOf(entry, judged),
    engagement: entry.engagement ?? "",
    kind: entry.sort as Report["kind"],
    mode: (entry.mode ?? null) as Report["mode"],
    status: entry.status as Report["status"],
    place: entry.place ?? null,
    parties: showParties(entry.participants),
    evidence: quotesOf(entry, "evidence"),
    topics: quotesOf(entry, "topic"),
    placeWords: quotesOf(entry, "where")[0] ?? null,
    whenWords: quotesOf(entry, "when")[0] ?? null,
  }
}

export function showParties(participants: Details["participants"]): Report["parties"] {
  return participants.map(({ part, who }) => ({
    part: part as Report["parties"][number]["part"],
    who: showWho(who),
  }))
}

export function showStatement(entry: Placed, judged: readonly Judged[]): Statement {
  const those = (wanted: string): Who[] =>
    entry.participants.filter(({ part }) => part === wanted).map(({ who }) => showWho(who))
  const [content] = quotesOf(entry, "content")
  const nothing = { start: 0, end: 0, text: "" }
  return {
    type: "statement",
    ...commonOf(entry, judged),
    engagement: entry.engagement ?? null,
    report: entry.report ?? null,
    act: entry.sort as Statement["act"],
    negated: entry.negated === true,
    speakers: those("speaker"),
    addressees: those("addressee"),
    targets: those("target"),
    content: content ?? nothing,
    cue: quotesOf(entry, "cue")[0] ?? content ?? nothing,
  }
}

function commonOf(entry: Placed, judged: readonly Judged[]) {
  const { key, article, day, when, confidence, rule, isRepost } = entry
  return {
    key,
    article: showArticleCard(article),
    day,
    when,
    confidence: Math.round(10_000 * confidence) / 10_000,
    rule: showRule(rule),
    isCopy: isRepost,
    judgement: judgementOf(judged),
  }
}

function judgementOf(corrections: readonly Judged[]): Judgement {
  const has = (wanted: string): boolean => corrections.some(({ field }) => field === wanted)
  const isCorrected = corrections.some(({ field }) => field !== "confirmed" && field !== "added")
  const state = isCorrected
    ? "corrected"
    : has("added")
      ? "added"
      : has("confirmed")
        ? "confirmed"
        : "unjudged"
  return { state, corrections: [...corrections] }
}

let examples: ReadonlyMap<string, string> | undefined

function showRule(name: string): Report["rule"] {
  examples ??= new Map(rules().map((rule) => [rule.name, rule.example]))
  return { name, example: examples.get(name) ?? null }
}

function quotesOf({ article: { text }, evidence }: Details, wanted: string): Quote[] {
  return evidence.filter(({ role }) => role === wanted).map(({ start, end }) => quote(text, start, end))
}

function quote(text: string, start: number, end: number): Quote {
  return { start, end, text: text.slice(start, end) }
}

/** Answers to a question as cards. */
export async function showHits(
  ledger: Ledger,
  hits: readonly Hit[],
): Promise<(EngagementCard | StatementCard)[]> {
  const weights = await ledger.weights(hits.flatMap(({ engagement }) => engagement ?? []))
  const judgements = await ledger.judgements(hits.map(({ key }) => key))
  const engagements = await ledger.engagementsOf(hits.map(({ key }) => key))
  return hits.map((hit) => {
    const judged = judgements.get(hit.key) ?? []
    const found = {
      passage: quote(hit.article.text, hit.passage.start, hit.passage.end),
      highlights: hit.highlights.map(({ start, end }) => ({ start, end })),
    }
    const placed = { ...hit, engagement: engagements.get(hit.key) ?? null }
    if (hit.type === "statement") return { ...showStatement(placed, judged), ...found }
    return { ...showReport(placed, judged), ...found, ...weightOf(weights.get(placed.engagement ?? "")) }
  })
}

function weightOf(weight: Weight | undefined): Weight {
  return weight ?? { reports: 1, sources: 1, statements: 0 }
}
