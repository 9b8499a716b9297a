import type { Acts, FoundEngagement, FoundStatement } from "./acts/acts.ts"
import { ploverOfEngagement, ploverOfStatement } from "./acts/plover.ts"
import type { FoundEntity, Names } from "./names/names.ts"
import type { Engagement, Entity, Mention, Reading, Statement, Time } from "./reading.ts"
import type { Article } from "./text/article.ts"
import { spanOf } from "./text/folded-text.ts"
import type { FoldedSection } from "./text/sections.ts"
import { sha256 } from "./text/sha256.ts"
import type { Span } from "./text/span.ts"
import type { FoundTime, Times } from "./times/time.ts"
import type { TokenRange, Words } from "./words/words.ts"

/** Hands everything that was found back as plain data, with spans of the original text. */
export function toReading(
  article: Article,
  sections: readonly FoldedSection[],
  words: Words,
  times: Times,
  names: Names,
  acts: Acts,
): Reading {
  const { text } = words
  const span: SpanOf = ({ from, to }) => spanOf(text, words.tokens[from]!.start, words.tokens[to - 1]!.end)
  const title = sections.find((section) => section.kind === "title")
  const mentions = mentionsByEntity(names, acts, span)
  const published = article.published ?? times.anchor
  return {
    format: "dabir/1",
    article: {
      id: `sha256:${sha256([article.source ?? "", article.url ?? "", article.text].join("\u0000"))}`,
      ...optional("source", article.source),
      ...optional("home", article.home),
      ...optional("url", article.url),
      ...optional("title", title && spanOf(text, title.start, title.end)),
      ...optional("published", published),
      publishedFrom: times.anchorFrom,
    },
    text: article.text,
    repaired: text.repaired,
    sections: sections.map(({ kind, start, end }) => ({ ...spanOf(text, start, end), kind })),
    sentences: words.sentences.map(({ start, end }) => spanOf(text, start, end)),
    times: times.times.map((time) => toTime(time, span)),
    entities: names.entities.map((entity, index) => toEntity(entity, index, mentions[index]!)),
    engagements: acts.engagements.map((engagement, index) => toEngagement(engagement, index, span)),
    statements: acts.statements.map((statement, index) => toStatement(statement, index, span)),
    warnings: [...times.warnings, ...names.warnings, ...acts.warnings],
  }
}

type SpanOf = (range: TokenRange) => Span

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value })
}

const entityId = (index: number): string => `n${index + 1}`
const engagementId = (index: number): string => `e${index + 1}`

export function toTime(
  { type, value, mod, freq, calendar, native, ...range }: FoundTime,
  span: SpanOf,
): Time {
  return {
    ...span(range),
    type,
    value,
    ...optional("mod", mod),
    ...optional("freq", freq),
    ...optional("calendar", calendar),
    ...optional("native", native),
  }
}

/** The mentions of each entity, in text order, the longer first. */
function mentionsByEntity(names: Names, acts: Acts, span: SpanOf): Mention[][] {
  const mentions: Mention[][] = names.entities.map(() => [])
  for (const mention of names.mentions)
    mentions[mention.entity]!.push({ ...span(mention.name ?? mention), form: mention.form })
  for (const pronoun of acts.pronouns) mentions[pronoun.entity]!.push({ ...span(pronoun), form: "pronoun" })
  for (const own of mentions) own.sort((a, b) => a.start - b.start || b.end - a.end)
  return mentions
}

function toEntity(found: FoundEntity, index: number, mentions: Mention[]): Entity {
  const { kind, name, ref, roles, implied } = found
  return {
    id: entityId(index),
    kind,
    name,
    ...optional("ref", ref),
    ...(roles.length === 0 ? {} : { roles: [...roles] }),
    ...optional("implied", implied),
    mentions: implied === undefined ? mentions : [...mentions, impliedMention(mentions)],
  }
}

/** The words of the office name him by implication. */
function impliedMention(mentions: readonly Mention[]): Mention {
  const office = mentions.find(({ form }) => form === "role") ?? mentions[0]!
  return { ...office, form: "implied" }
}

function toEngagement(found: FoundEngagement, index: number, span: SpanOf): Engagement {
  const { when, where } = found
  return {
    id: engagementId(index),
    kind: found.kind,
    ...optional("mode", found.mode),
    status: found.status,
    parties: found.parties.map(({ entity, part }) => ({ entity: entityId(entity), part })),
    ...optional("when", when && { value: when.value, ...optional("span", spanIfAny(when, span)) }),
    ...optional("where", where && { ...optional("entity", idIfAny(where.entity)), span: span(where) }),
    topics: found.topics.map(span),
    evidence: found.evidence.map(span),
    ...optional("plover", ploverOfEngagement(found)),
    rule: found.rule,
    confidence: found.confidence,
  }
}

function spanIfAny({ from, to }: Partial<TokenRange>, span: SpanOf): Span | undefined {
  return from === undefined || to === undefined ? undefined : span({ from, to })
}

function idIfAny(entity: number | undefined): string | undefined {
  return entity === undefined ? undefined : entityId(entity)
}

function toStatement(found: FoundStatement, index: number, span: SpanOf): Statement {
  return {
    id: `s${index + 1}`,
    speaker: entityId(found.speaker),
    act: found.act,
    addressees: found.addressees.map(entityId),
    targets: found.targets.map(entityId),
    content: span(found.content),
    cue: span(found.cue),
    form: found.form,
    negated: found.negated,
    ...optional("engagement", found.engagement === undefined ? undefined : engagementId(found.engagement)),
    ...optional("requested", found.requested === undefined ? undefined : engagementId(found.requested)),
    ...optional("plover", ploverOfStatement(found)),
    rule: found.rule,
    confidence: found.confidence,
  }
}
