/**
 * The whole ledger as tables. Rows are only ever added: what no longer holds is named by a row in a table that ends in `_ended`,
 * `_replaced` or `undone`, and the databases themselves refuse to change or delete a row.
 *
 * Keys that people type begin with a letter for what they name: A article, E engagement, R report, S statement, N entity, D decision.
 * Offsets are UTF-16 code units of `article.text`. Days are ISO dates. Truth is 1 and 0.
 */
export interface Database {
  source: SourceTable
  article: ArticleTable
  repost: RepostTable
  shingle: ShingleTable
  reading: ReadingTable
  reading_replaced: ReadingReplacedTable
  entity: EntityTable
  entity_word: EntityWordTable
  entity_office: EntityOfficeTable
  appearance: AppearanceTable
  entry: EntryTable
  entry_replaced: EntryReplacedTable
  entry_words: EntryWordsTable
  report: ReportTable
  report_pair: ReportPairTable
  statement: StatementTable
  participant: ParticipantTable
  evidence: EvidenceTable
  membership: MembershipTable
  membership_ended: EndedTable
  identity: IdentityTable
  identity_ended: EndedTable
  doubt: DoubtTable
  apart: ApartTable
  verdict: VerdictTable
  correction: CorrectionTable
  decision: DecisionTable
  undone: UndoneTable
  arrival: ArrivalTable
  failure: FailureTable
}

/** An outlet or feed. */
interface SourceTable {
  id: number
  name: string
}

/** A text that came in, never changed. */
interface ArticleTable {
  id: number
  /** Made of the hash, which makes it as unique. */
  key: string
  /** "sha256:…" as readings have it. */
  hash: string
  source: number | null
  home: string | null
  url: string | null
  title: string | null
  /** ISO 8601 day or instant. */
  published: string | null
  text: string
}

/** One text again under another name: a copy is no second source. */
interface RepostTable {
  article: number
  /** The earliest article of the lineage. */
  original: number
  /** 0..1: the share of shingles that the two have in common. */
  similarity: number
}

/** By what near-copies find each other: hashes over bands of the signature of an article's shingles. */
interface ShingleTable {
  band: number
  article: number
}

/** What one version of the reader found in an article. */
interface ReadingTable {
  id: number
  article: number
  reader: string
  /** JSON list. */
  warnings: string
}

interface ReadingReplacedTable {
  reading: number
  by: number
}

interface EntityTable {
  id: number
  key: string
  kind: string
  /** What makes two mentions the same at once: reference, office with its country, or kind with folded name. The key is made of it. */
  identity: string
  name_fa: string
  name_en: string | null
  iso: string | null
  wikidata: string | null
}

/** The words of an entity's name, folded, to find it by. */
interface EntityWordTable {
  word: string
  entity: number
}

/** An office that a reading gives somebody who is named: "foreign-minister:OM". */
interface EntityOfficeTable {
  office: string
  entity: number
  reading: number
}

/** Where an article first names an entity, and how often it does. */
interface AppearanceTable {
  reading: number
  entity: number
  start: number
  end: number
  times: number
}

/**
 * A report of an engagement, or a statement, as one reading or one correction has it. `id` counts the days since 1800 in its upper part and the
 * order of arrival in its lower, so that sorting by it is sorting by day.
 */
interface EntryTable {
  id: number
  /** Order of arrival. */
  seq: number
  /** R… or S…, the same through readings and corrections. */
  key: string
  type: "report" | "statement"
  reading: number
  article: number
  source: number | null
  /** The day of the contact or of the saying; else the day of publication. */
  day: string | null
  /** "engagement.kind" or "statement.act", by which questions are asked most. */
  sort: string
  confidence: number
  rule: string
  /** A copy of another article says it. */
  is_repost: number
}

/** `by` is null when it is withdrawn. */
interface EntryReplacedTable {
  entry: number
  by: number | null
}

/** What an entry is found by; each engine has its own form. */
interface EntryWordsTable {
  entry: number
}

/** An engagement as one article has it. */
interface ReportTable {
  entry: number
  kind: string
  mode: string | null
  status: string
  /** As the reading has it: a day, or a day with its part. */
  when_value: string | null
  /** The place's words, or its name. */
  place: string | null
  place_key: string | null
  /** JSON: what reports are compared by. */
  traits: string
}

/** Two sides of a report, by which other reports of the same contact are looked for. */
interface ReportPairTable {
  pair: string
  day: number
  entry: number
}

interface StatementTable {
  entry: number
  act: string
  form: string
  negated: number
  when_value: string | null
  /** The reports' keys. */
  report: string | null
  requested: string | null
}

/** Who has what part in an entry: the parts of parties, or speaker, addressee, target. */
interface ParticipantTable {
  entity: number
  entry: number
  part: string
  ordinal: number
}

/** The words behind an entry. */
interface EvidenceTable {
  entry: number
  ordinal: number
  role: "evidence" | "topic" | "where" | "when" | "content" | "cue"
  start: number
  end: number
}

/** That a report is one of an engagement. */
interface MembershipTable {
  id: number
  report: string
  engagement: string
  /** 0..1, and why: JSON. */
  score: number
  reason: string
  decision: number | null
}

interface EndedTable {
  id: number
  decision: number | null
}

/** That an entity is the same as another, which stands for both. */
interface IdentityTable {
  id: number
  entity: number
  same_as: number
  score: number
  reason: string
  decision: number | null
}

/** Two entities that may be the same: for a person to settle. */
interface DoubtTable {
  entity: number
  other: number
  score: number
  reason: string
}

/** That two reports or two entities are not the same, by a person's word. */
interface ApartTable {
  one: string
  other: string
  decision: number
}

/** A person's word on whether an entry answers an open item. */
interface VerdictTable {
  item: string
  answer: string
  is_confirmed: number
  decision: number
}

interface CorrectionTable {
  target: string
  field: string
  value: string
  decision: number
}

/** What a person did. */
export interface DecisionTable {
  id: number
  act: "merge" | "split" | "correct" | "confirm" | "reject" | "undo" | "add"
  who: string
  /** ISO instant. */
  at: string
  why: string
  /** JSON: the keys it is about. */
  about: string
}

interface UndoneTable {
  decision: number
  by: number
}

/** One transaction of adding: its readings have the numbers from `first` to `last`. */
interface ArrivalTable {
  first: number
  last: number
  /** ISO instant. */
  at: string
  reader: string
  /** Readings in which nothing was found. */
  empty: number
}

/** What was to be read and could not be. */
interface FailureTable {
  id: number
  at: string
  /** File and line, or address. */
  origin: string
  source: string | null
  reason: string
}
