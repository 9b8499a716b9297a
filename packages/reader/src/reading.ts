import type { Span } from "./text/span.ts"

/** Everything read from one article. Plain data: it survives JSON, and the same article gives the same bytes. */
export interface Reading {
  format: "dabir/1"
  article: {
    /** "sha256:…" of source, url and text. */
    id: string
    source?: string
    /** ISO 3166-1 alpha-2 code of the country whose "the president" needs no country name. */
    home?: string
    url?: string
    /** The headline, where the text has one. */
    title?: Span
    /** ISO 8601 date or instant: the anchor of every relative date. */
    published?: string
    publishedFrom: "given" | "dateline" | "none"
  }
  /** The article exactly as it came in. Every span points into it. */
  text: string
  /** The same text in good Persian orthography: ZWNJ restored, letters unified. */
  repaired: string
  sections: Section[]
  sentences: Span[]
  times: Time[]
  entities: Entity[]
  engagements: Engagement[]
  statements: Statement[]
  /** What the reader could not do, in plain words. */
  warnings: string[]
}

export type SectionKind = "kicker" | "title" | "deck" | "subhead" | "body" | "dateline" | "byline"

export interface Section extends Span {
  kind: SectionKind
}

/** A time expression with its TIMEX3 value, always in Gregorian ISO 8601. */
export interface Time extends Span {
  type: "DATE" | "TIME" | "DURATION" | "SET"
  value: string
  mod?: string
  /** How often in the period of a SET: 3 for «هفته‌ای سه بار». */
  freq?: number
  calendar?: "persian" | "gregorian" | "islamic"
  /** The value in the calendar that the words are in, e.g. "1402-01-18". */
  native?: string
}

export type EntityKind = "person" | "organization" | "country" | "place" | "group" | "event" | "work"

export interface Entity {
  /** Stable within the reading: "n1", "n2" … */
  id: string
  kind: EntityKind
  /** `fa` is the best full name; `en` the usual English form, or a transliteration. */
  name: { fa: string; en?: string }
  ref?: { iso?: string; wikidata?: string; ledger?: string }
  roles?: Role[]
  /** Who holds the office on the day of publication, where the article itself does not name him: a guess from tables, kept apart. */
  implied?: Implied
  mentions: Mention[]
}

export interface Implied {
  name: { fa: string; en: string }
  ref?: { wikidata: string }
  /** As in `Role.code`. */
  office: string
  /** ISO code of the country. */
  of: string
  /** ISO 8601 days between which the table has him in the office; without `to`, up to now. */
  from: string
  to?: string
}

export interface Role {
  title: string
  /** ISO code or entity id. */
  of?: string
  /** e.g. "president", "foreign-minister". */
  code?: string
}

export type MentionForm = "name" | "role" | "pronoun" | "adjective" | "metonym" | "implied"

export interface Mention extends Span {
  form: MentionForm
}

export type EngagementKind =
  | "call"
  | "meeting"
  | "visit"
  | "message"
  | "gathering"
  | "negotiation"
  | "signing"
  | "interview"
  | "summons"

export type EngagementMode = "in-person" | "phone" | "video" | "written"

export type EngagementStatus = "held" | "ongoing" | "planned" | "requested" | "cancelled" | "denied"

export type Part = "party" | "host" | "guest" | "sender" | "recipient" | "convener" | "mediator" | "attendee"

/** One contact in the world, however often the article mentions it. */
export interface Engagement {
  /** "e1", "e2" … */
  id: string
  kind: EngagementKind
  mode?: EngagementMode
  status: EngagementStatus
  parties: { entity: string; part: Part }[]
  /** ISO date, or a date with its part of day: "2023-04-06TAF". */
  when?: When
  where?: { entity?: string; span: Span }
  topics: Span[]
  /** The words that say so, best first. */
  evidence: Span[]
  plover?: Plover
  /** The rule that read it, as `dabir rules` lists it. */
  rule: string
  /** 0..1. */
  confidence: number
}

export interface When {
  value: string
  span?: Span
}

export interface Plover {
  type: string
  mode?: string
}

export type Act =
  | "say"
  | "stress"
  | "announce"
  | "condemn"
  | "criticize"
  | "reject"
  | "deny"
  | "warn"
  | "threaten"
  | "worry"
  | "request"
  | "propose"
  | "invite"
  | "commit"
  | "agree"
  | "support"
  | "praise"
  | "thank"
  | "congratulate"
  | "condole"
  | "hope"

export type StatementForm = "direct" | "indirect" | "nominal" | "headline"

/** One act of speech and its content. */
export interface Statement {
  /** "s1", "s2" … */
  id: string
  /** Entity id. */
  speaker: string
  act: Act
  /** Entity ids: to whom. */
  addressees: string[]
  /** Entity ids: about whom, or against whom. */
  targets: string[]
  /** What was said, asked, condemned …, without cue and speaker. */
  content: Span
  /** The words that make it this act. */
  cue: Span
  form: StatementForm
  negated: boolean
  /** The engagement in which it was said. */
  engagement?: string
  /** For "request" and "propose": the engagement (status "requested") that it asks for. */
  requested?: string
  when?: When
  plover?: Plover
  rule: string
  /** 0..1. */
  confidence: number
}
