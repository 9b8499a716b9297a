import { acts, kinds } from "@dabir/ledger"
import { z } from "@hono/zod-openapi"

/**
 * Everything that travels between the server and those who ask it, and nothing else. Types for callers stand at the end.
 *
 * Keys begin with a letter for what they name: A article, E engagement, R report of one, S statement, N entity, D decision. Days are ISO
 * dates, Gregorian. Offsets are UTF-16 code units of the article's text as it came in.
 */

export const statuses = ["held", "ongoing", "planned", "requested", "cancelled", "denied"] as const
export const modes = ["in-person", "phone", "video", "written"] as const
export const parts = [
  "party",
  "host",
  "guest",
  "sender",
  "recipient",
  "convener",
  "mediator",
  "attendee",
] as const
export const entityKinds = ["person", "organization", "country", "place", "group", "event", "work"] as const

const kindSchema = z.enum(kinds)
const actSchema = z.enum(acts)
const statusSchema = z.enum(statuses)
const modeSchema = z.enum(modes)
const daySchema = z.string().openapi({ format: "date", example: "2024-06-17" })
const shareSchema = z.number().min(0).max(1)
const countSchema = z.number().int().min(0)

const keyOf = (letter: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[0-9a-z]{12}$`), `a key: ${letter} and twelve letters or digits`)
    .openapi({ example: `${letter}4vnc913w7j48` })

export const spanSchema = z.object({ start: countSchema, end: countSchema }).openapi("Span")

/** A stretch of an article with its words. */
export const quoteSchema = spanSchema.extend({ text: z.string() }).openapi("Quote")

/** Somebody as people know them. */
export const whoSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    english: z.string().nullable(),
    kind: z.enum(entityKinds),
    /** ISO 3166-1 alpha-2. */
    country: z.string().nullable(),
  })
  .openapi("Who")

export const articleCardSchema = z
  .object({
    key: z.string(),
    source: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
  })
  .openapi("ArticleCard")

/** What people have said of an entry, the latest last. */
export const judgementSchema = z
  .object({
    state: z.enum(["unjudged", "confirmed", "corrected", "added"]),
    /** Field and value of each correction that holds, with the decision that made it. */
    corrections: z.array(z.object({ field: z.string(), value: z.string(), decision: z.string() })),
  })
  .openapi("Judgement")

const ruleSchema = z
  .object({
    name: z.string(),
    /** Words that the rule reads; null for a rule of an earlier version, and for what a person added. */
    example: z.string().nullable(),
  })
  .openapi("Rule")

const entryFields = {
  key: z.string(),
  article: articleCardSchema,
  /** The day that the text gives, else that of publication. */
  day: daySchema.nullable(),
  /** What the text gives: a day, or a day with its part ("2024-06-17TAF"); null when it gives none. */
  when: z.string().nullable(),
  confidence: shareSchema,
  rule: ruleSchema,
  /** The article copies another. */
  isCopy: z.boolean(),
  judgement: judgementSchema,
}

/** An engagement as one article has it. */
export const reportSchema = z
  .object({
    type: z.literal("report"),
    ...entryFields,
    engagement: z.string(),
    kind: kindSchema,
    mode: modeSchema.nullable(),
    status: statusSchema,
    place: z.string().nullable(),
    parties: z.array(z.object({ part: z.enum(parts), who: whoSchema })),
    /** The words that say so, best first. */
    evidence: z.array(quoteSchema),
    topics: z.array(quoteSchema),
    placeWords: quoteSchema.nullable(),
    whenWords: quoteSchema.nullable(),
  })
  .openapi("Report")

export const statementSchema = z
  .object({
    type: z.literal("statement"),
    ...entryFields,
    engagement: z.string().nullable(),
    /** The report (R…) in which it was said. */
    report: z.string().nullable(),
    act: actSchema,
    negated: z.boolean(),
    speakers: z.array(whoSchema),
    addressees: z.array(whoSchema),
    targets: z.array(whoSchema),
    content: quoteSchema,
    cue: quoteSchema,
  })
  .openapi("Statement")

export const entrySchema = z.discriminatedUnion("type", [reportSchema, statementSchema]).openapi("Entry")

/** What is found for a question: the entry, the sentences that tell of it, and where the question's words stand in the article. */
const foundFields = { passage: quoteSchema, highlights: z.array(spanSchema) }

/** An engagement in a list, as the latest of its reports that fits the question tells it. */
export const engagementCardSchema = reportSchema
  .extend({
    ...foundFields,
    reports: countSchema,
    /** Sources that are no copies of one another. */
    sources: countSchema,
    statements: countSchema,
  })
  .openapi("EngagementCard")

export const statementCardSchema = statementSchema.extend(foundFields).openapi("StatementCard")

const pageOf = <Item extends z.ZodType>(item: Item, name: string) =>
  z
    .object({
      items: z.array(item),
      /** Given as `after`, it brings what follows; null on the last page. */
      next: z.string().nullable(),
    })
    .openapi(name)

export const engagementPageSchema = pageOf(engagementCardSchema, "EngagementPage")
export const statementPageSchema = pageOf(statementCardSchema, "StatementPage")
export const entryPageSchema = pageOf(
  z.discriminatedUnion("type", [engagementCardSchema, statementCardSchema]),
  "EntryPage",
)

const wordsShared = countSchema.max(100)

/** Why two are taken for one, or why something may answer an open item: codes and counts. `words` are hundredths that both have. */
export const reasonSchema = z
  .discriminatedUnion("why", [
    z.object({ why: z.literal("first") }),
    z.object({
      why: z.literal("alike"),
      /** Sides that are surely the same, and those that only one has. */
      sides: countSchema,
      extra: countSchema,
      /** Days between them; null when one has none. */
      days: countSchema.nullable(),
      areCopies: z.boolean(),
      words: wordsShared,
    }),
    z.object({ why: z.enum(["merged", "split", "verdict"]) }),
    z.object({
      why: z.literal("names"),
      likeness: z.enum(["end", "letter"]),
      /** "foreign-minister:OM", which both held. */
      office: z.string().nullable(),
    }),
    z.object({
      why: z.literal("contact"),
      kind: z.string(),
      status: z.string(),
      present: countSchema,
      words: wordsShared,
    }),
    z.object({ why: z.literal("statement"), act: z.string(), negated: z.boolean(), words: wordsShared }),
    /** As an earlier version wrote it down. */
    z.object({ why: z.literal("told"), text: z.string() }),
  ])
  .openapi("Reason")

export const reportViewSchema = reportSchema
  .extend({
    /** Why it is one of this engagement's, and how likely. */
    score: shareSchema,
    reason: reasonSchema,
    /** The decision (D…) that put it here. */
    byDecision: z.string().nullable(),
    /** The sentences that tell of it. */
    passage: quoteSchema,
    copies: z.array(
      z.object({ key: z.string(), source: z.string().nullable(), similarity: shareSchema }).openapi("Copy"),
    ),
    statements: z.array(statementSchema),
  })
  .openapi("ReportView")

/** Where reports say different things: each value with the reports that say so. */
export const disagreementSchema = z
  .object({
    on: z.enum(["kind", "status", "day", "place", "initiator"]),
    values: z.array(z.object({ value: z.string(), reports: z.array(z.string()) })),
  })
  .openapi("Disagreement")

/** What all reports that give it agree on. */
export const agreementSchema = z
  .object({ on: disagreementSchema.shape.on, value: z.string(), reports: countSchema })
  .openapi("Agreement")

/** One side's account. */
export const readoutSchema = z
  .object({
    /** ISO code of the country whose account it is, else the outlet's name. */
    side: z.string(),
    sideName: z.string(),
    reports: z.array(z.string()),
    sources: z.array(z.string()),
    points: z.array(
      z.object({
        statement: statementSchema,
        /** Sides of the other accounts that have it, and that lack it. */
        alsoIn: z.array(z.string()),
        missingIn: z.array(z.string()),
      }),
    ),
  })
  .openapi("Readout")

export const decisionSchema = z
  .object({
    key: z.string(),
    act: z.enum(["merge", "split", "correct", "confirm", "reject", "undo", "add"]),
    who: z.string(),
    /** ISO instant. */
    at: z.string(),
    why: z.string(),
    /** The keys that it is about, and what was put right ("status=cancelled"). */
    about: z.array(z.string()),
    isUndone: z.boolean(),
  })
  .openapi("Decision")

export const engagementSchema = z
  .object({
    key: z.string(),
    kind: kindSchema,
    status: statusSchema,
    day: daySchema.nullable(),
    place: z.string().nullable(),
    parties: z.array(z.object({ part: z.enum(parts), who: whoSchema })),
    sources: countSchema,
    reports: z.array(reportViewSchema),
    agreements: z.array(agreementSchema),
    disagreements: z.array(disagreementSchema),
    readouts: z.array(readoutSchema),
    /** What people decided about it and its reports, the last first. */
    decisions: z.array(decisionSchema),
  })
  .openapi("Engagement")

/** Somebody with all that the ledger takes for the same. */
export const entitySchema = whoSchema
  .extend({
    names: z.array(z.object({ key: z.string(), name: z.string(), readings: countSchema })),
    offices: z.array(
      z.object({
        /** "foreign-minister:OM" */
        office: z.string(),
        readings: countSchema,
        first: z.string().nullable(),
        last: z.string().nullable(),
      }),
    ),
    /** Why the names are one. */
    reasons: z.array(
      z.object({
        entity: z.string(),
        sameAs: z.string(),
        reason: reasonSchema,
        byDecision: z.string().nullable(),
      }),
    ),
    engagements: countSchema,
    /** How often they said what. */
    acts: z.array(z.object({ act: actSchema, statements: countSchema })),
    first: daySchema.nullable(),
    last: daySchema.nullable(),
  })
  .openapi("Entity")

export const entityCardSchema = whoSchema.extend({ readings: countSchema }).openapi("EntityCard")
export const entityPageSchema = pageOf(entityCardSchema, "EntityPage")

/** With whom somebody took part, the most frequent first. */
export const counterpartSchema = z
  .object({
    who: whoSchema,
    engagements: countSchema,
    first: daySchema.nullable(),
    last: daySchema.nullable(),
  })
  .openapi("Counterpart")
export const counterpartsSchema = z.object({ items: z.array(counterpartSchema) }).openapi("Counterparts")

/** A stretch of the article that is underlined. */
export const markSchema = quoteSchema
  .extend({
    kind: z.enum(["time", "person", "organization", "country", "place", "group", "event", "work"]),
    /** Of a time: its value; of a name: the entity's name. */
    value: z.string(),
    /** Of a name: the entity's key (N…), when the ledger has it. */
    entity: z.string().nullable(),
    form: z.string().nullable(),
  })
  .openapi("Mark")

/** An article as it is read. */
export const articleSchema = articleCardSchema
  .extend({
    home: z.string().nullable(),
    text: z.string(),
    /** The same text in good orthography; `edits` made in `text` give it. */
    repaired: z.string(),
    edits: z.array(spanSchema.extend({ replacement: z.string(), rule: z.string() }).openapi("Edit")),
    sections: z.array(spanSchema.extend({ kind: z.string() }).openapi("Section")),
    sentences: z.array(spanSchema),
    /** Times and names, in the order of the text. */
    marks: z.array(markSchema),
    /** In the order of the text. */
    entries: z.array(z.discriminatedUnion("type", [reportSchema, statementSchema])),
    /** Everybody named in it: speakers and parties for what is added. */
    people: z.array(whoSchema),
    warnings: z.array(z.string()),
    /** Versions of the reader that read it, the latest last, and when it was last read into this ledger. */
    readers: z.array(z.string()),
    readAt: z.string().nullable(),
    copyOf: z.object({ key: z.string(), similarity: shareSchema }).nullable(),
  })
  .openapi("Article")

export const articleRowSchema = articleCardSchema
  .extend({
    engagements: countSchema,
    statements: countSchema,
    warnings: z.array(z.string()),
    isCopy: z.boolean(),
    reader: z.string(),
    readAt: z.string().nullable(),
    /** Letters and signs. */
    length: countSchema,
  })
  .openapi("ArticleRow")
export const articlePageSchema = pageOf(articleRowSchema, "ArticlePage")

/** How many of the entries that fit a question have each value, the most frequent first. */
const facetOf = <Value extends z.ZodType>(value: Value) => z.array(z.object({ value, entries: countSchema }))
export const facetsSchema = z
  .object({
    engagements: countSchema,
    statements: countSchema,
    kinds: facetOf(kindSchema),
    acts: facetOf(actSchema),
    statuses: facetOf(statusSchema),
    sources: facetOf(z.string()),
    places: facetOf(z.string()),
    who: facetOf(whoSchema),
  })
  .openapi("Facets")

export const bucketSchema = z
  .object({
    /** First and last day. */
    from: daySchema,
    to: daySchema,
    /** "1403-03-28", "1403-03" or "1403" in the calendar that was asked for. */
    label: z.string(),
    /** Reports, each engagement once. */
    engagements: countSchema,
    statements: countSchema,
    /** How many of each kind and act. */
    sorts: z.record(z.string(), countSchema),
  })
  .openapi("Bucket")
export const timelineSchema = z
  .object({
    by: z.enum(["day", "month", "year"]),
    calendar: z.enum(["persian", "gregorian"]),
    /** Only those that hold something, the earliest first. */
    buckets: z.array(bucketSchema),
  })
  .openapi("Timeline")

export const networkSchema = z
  .object({
    nodes: z.array(z.object({ who: whoSchema, engagements: countSchema })),
    /** `one` and `other` are indexes of nodes. */
    links: z.array(
      z.object({
        one: countSchema,
        other: countSchema,
        engagements: countSchema,
        last: daySchema.nullable(),
      }),
    ),
  })
  .openapi("Network")

/** `counts[row][column]`: engagements in which both took part; symmetric, the diagonal zero. */
export const matrixSchema = z
  .object({ who: z.array(whoSchema), counts: z.array(z.array(countSchema)) })
  .openapi("Matrix")

export const mapPointSchema = z
  .object({
    place: z.string(),
    /** Degrees; null for a place that the server cannot lay on a map. */
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    /** Where it lies, ISO 3166-1 alpha-2. */
    country: z.string().nullable(),
    engagements: countSchema,
    last: daySchema.nullable(),
  })
  .openapi("MapPoint")
export const mapSchema = z.object({ points: z.array(mapPointSchema) }).openapi("Map")

export const outcomes = ["held", "accepted", "refused", "open"] as const

export const openItemSchema = z
  .object({
    item: statementSchema,
    /** By a person's word, else by the best proposal, else "open". */
    outcome: z.enum(outcomes),
    isConfirmed: z.boolean(),
    answers: z.array(
      z.object({
        entry: z.discriminatedUnion("type", [reportSchema, statementSchema]),
        outcome: z.enum(["held", "accepted", "refused"]),
        score: shareSchema,
        reason: reasonSchema,
        verdict: z.enum(["confirmed", "rejected"]).nullable(),
      }),
    ),
  })
  .openapi("OpenItem")
export const openItemPageSchema = pageOf(openItemSchema, "OpenItemPage")

export const sourceSchema = z
  .object({
    /** Null for articles of which no outlet is known. */
    name: z.string().nullable(),
    articles: countSchema,
    copies: countSchema,
    engagements: countSchema,
    statements: countSchema,
    /** Articles in which nothing was found. */
    empty: countSchema,
    /** Days of publication. */
    first: z.string().nullable(),
    last: z.string().nullable(),
    /** When the last of them was read into the ledger. */
    readAt: z.string().nullable(),
  })
  .openapi("Source")
export const sourcesSchema = z.object({ items: z.array(sourceSchema) }).openapi("Sources")

/** Something that was to be read and could not be. */
export const failureSchema = z
  .object({
    at: z.string(),
    /** File and line, or address. */
    origin: z.string(),
    source: z.string().nullable(),
    reason: z.string(),
  })
  .openapi("Failure")
export const failurePageSchema = pageOf(failureSchema, "FailurePage")

/** One run of adding, as far as one transaction. */
export const arrivalSchema = z
  .object({ at: z.string(), reader: z.string(), articles: countSchema, empty: countSchema })
  .openapi("Arrival")
export const arrivalPageSchema = pageOf(arrivalSchema, "ArrivalPage")

/** Two that may be one, for a person to settle. */
export const doubtSchema = z
  .object({ one: whoSchema, other: whoSchema, score: shareSchema, reason: reasonSchema })
  .openapi("Doubt")
export const doubtsSchema = z.object({ items: z.array(doubtSchema) }).openapi("Doubts")

export const decisionPageSchema = pageOf(decisionSchema, "DecisionPage")

export const ledgerSchema = z
  .object({
    /** Of the program. */
    version: z.string(),
    articles: countSchema,
    copies: countSchema,
    engagements: countSchema,
    reports: countSchema,
    statements: countSchema,
    entities: countSchema,
    decisions: countSchema,
    first: daySchema.nullable(),
    last: daySchema.nullable(),
    /** Changes whenever the ledger does. */
    state: z.string(),
    /** The name that decisions get with the token of this request; null when it brings none that may write. */
    mayWriteAs: z.string().nullable(),
  })
  .openapi("Ledger")

export const rulesSchema = z
  .object({
    items: z.array(
      z.object({
        stage: z.enum(["text", "times", "names", "acts"]),
        name: z.string(),
        example: z.string(),
      }),
    ),
  })
  .openapi("Rules")

// What is asked.

const list = <Item extends z.ZodType<unknown, string>>(item: Item, values?: readonly string[]) =>
  z.union([z.array(item).max(20), item.transform((one) => [one])]).openapi({
    type: "array",
    items: { type: "string", ...(values === undefined ? {} : { enum: [...values] }) },
  })

/** What is typed; no database keeps NUL in a text. */
const typed = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !value.includes("\u0000"), "holds NUL")
const words = typed(400)

/** All that is given must hold. Lists are given by the same name again: `kind=call&kind=visit`. */
export const questionSchema = z.object({
  words: words
    .optional()
    .openapi({ description: "words of the sentences that tell of it; in quotes as they stand" }),
  who: list(words).optional().openapi({
    description:
      "names, keys (N…), countries or their codes of those who took part or spoke; all of them. A country is meant with all who stand for it; state:IR is the state alone",
  }),
  whom: list(words)
    .optional()
    .openapi({ description: "to whom or about whom it was said; of a contact, who else took part" }),
  kind: list(kindSchema, kinds).optional(),
  act: list(actSchema, acts).optional(),
  from: words
    .optional()
    .openapi({ description: "first day, month or year of either calendar", example: "1403/3" }),
  to: words.optional().openapi({ description: "last day, month or year of either calendar" }),
  place: words.optional(),
  topic: words.optional().openapi({ description: "words of what it was about" }),
  source: words.optional().openapi({ description: "part of the outlet's name" }),
  confidence: z.coerce.number().min(0).max(1).optional().openapi({ type: "number" }),
  copies: z
    .enum(["yes", "no"])
    .optional()
    .openapi({ description: "whether copies of a text are answered, too; no by default" }),
})

export const pagingSchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({ description: "20 by default" }),
  after: z.string().max(100).optional().openapi({ description: "`next` of the page before" }),
})

export const articleQuestionSchema = pagingSchema.extend({
  source: words.optional().openapi({ description: "the outlet's whole name" }),
  yield: z.enum(["something", "nothing", "warnings"]).optional(),
})

// What is decided.

const why = typed(2000).optional()
const offset = z.number().int().min(0)
const stretch = z.object({ start: offset, end: offset })
const reportKey = keyOf("R")
const statementKey = keyOf("S")
const entityKey = keyOf("N")
const engagementKey = keyOf("E")

/** "status=cancelled", "when=1403-03-28", "party+=N…", "withdrawn=yes", "confirmed=yes". */
const correctionSchema = typed(500)

const addedReport = z
  .object({
    type: z.literal("report"),
    kind: kindSchema,
    status: statusSchema.optional(),
    parties: z.array(entityKey).min(1).max(40),
    evidence: stretch,
    when: words.optional(),
    place: words.optional(),
  })
  .openapi("AddedReport")

const addedStatement = z
  .object({
    type: z.literal("statement"),
    act: actSchema,
    speaker: entityKey,
    addressees: z.array(entityKey).max(40).optional(),
    targets: z.array(entityKey).max(40).optional(),
    content: stretch,
    cue: stretch.optional(),
    report: reportKey.optional(),
    when: words.optional(),
  })
  .openapi("AddedStatement")

/** What a person decides. Nothing is overwritten: each is a row with who, when and why, and `undo` takes it back. */
export const decideSchema = z
  .discriminatedUnion("act", [
    z
      .object({
        act: z.literal("merge"),
        keys: z.union([z.tuple([engagementKey, engagementKey]), z.tuple([entityKey, entityKey])]),
        anyway: z.boolean().optional(),
        why,
      })
      .openapi("Merge"),
    z
      .object({
        act: z.literal("split"),
        /** Reports of one engagement, or two entities. */
        keys: z.union([z.array(reportKey).min(1).max(200), z.tuple([entityKey, entityKey])]),
        why,
      })
      .openapi("Split"),
    z
      .object({
        act: z.literal("correct"),
        key: z.union([engagementKey, reportKey, statementKey, entityKey]),
        corrections: z.array(correctionSchema).min(1).max(20),
        why,
      })
      .openapi("Correct"),
    z
      .object({
        act: z.literal("confirm"),
        item: statementKey,
        answer: z.union([statementKey, reportKey]),
        why,
      })
      .openapi("Confirm"),
    z
      .object({
        act: z.literal("reject"),
        item: statementKey,
        answer: z.union([statementKey, reportKey]),
        why,
      })
      .openapi("Reject"),
    z.object({ act: z.literal("undo"), decision: z.string().regex(/^D\d{1,15}$/), why }).openapi("Undo"),
    z
      .object({
        act: z.literal("add"),
        article: keyOf("A"),
        entry: z.discriminatedUnion("type", [addedReport, addedStatement]),
        why,
      })
      .openapi("Add"),
  ])
  .openapi("Decide")

/** What a decision brings back: itself, and of an addition the key of what was added. */
export const decidedSchema = decisionSchema.extend({ added: z.string().nullable() }).openapi("Decided")

/** An article to be read into the ledger. */
export const newArticleSchema = z
  .object({
    text: z.string().min(1).max(400_000),
    published: typed(40).optional().openapi({ example: "2024-06-18" }),
    source: typed(200).optional(),
    home: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    url: typed(2000).optional(),
  })
  .openapi("NewArticle")

export const addedArticleSchema = z.object({ key: z.string(), isNew: z.boolean() }).openapi("AddedArticle")

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** What was wrong, and what to do. */
    detail: z.string(),
    hint: z.string().optional(),
    /** The same for programs that say it in another language, with the words or numbers that it is about: "unknown-name". */
    code: z.string().optional(),
    about: z.array(z.string()).optional(),
    /** Of a request that does not keep the contract: where it does not. */
    faults: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
  })
  .openapi("Problem")

export type EngagementKind = z.infer<typeof kindSchema>
export type Act = z.infer<typeof actSchema>
export type Status = (typeof statuses)[number]
export type Mode = (typeof modes)[number]
export type Part = (typeof parts)[number]
export type EntityKind = (typeof entityKinds)[number]
export type Span = z.infer<typeof spanSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Who = z.infer<typeof whoSchema>
export type ArticleCard = z.infer<typeof articleCardSchema>
export type Judgement = z.infer<typeof judgementSchema>
export type Report = z.infer<typeof reportSchema>
export type Statement = z.infer<typeof statementSchema>
export type Entry = Report | Statement
export type EngagementCard = z.infer<typeof engagementCardSchema>
export type StatementCard = z.infer<typeof statementCardSchema>
export type EngagementPage = z.infer<typeof engagementPageSchema>
export type StatementPage = z.infer<typeof statementPageSchema>
export type EntryPage = z.infer<typeof entryPageSchema>
export type Reason = z.infer<typeof reasonSchema>
export type ReportView = z.infer<typeof reportViewSchema>
export type Disagreement = z.infer<typeof disagreementSchema>
export type Agreement = z.infer<typeof agreementSchema>
export type Readout = z.infer<typeof readoutSchema>
export type Engagement = z.infer<typeof engagementSchema>
export type Entity = z.infer<typeof entitySchema>
export type EntityCard = z.infer<typeof entityCardSchema>
export type EntityPage = z.infer<typeof entityPageSchema>
export type Counterpart = z.infer<typeof counterpartSchema>
export type Counterparts = z.infer<typeof counterpartsSchema>
export type Mark = z.infer<typeof markSchema>
export type Article = z.infer<typeof articleSchema>
export type ArticleRow = z.infer<typeof articleRowSchema>
export type ArticlePage = z.infer<typeof articlePageSchema>
export type Facets = z.infer<typeof facetsSchema>
export type Bucket = z.infer<typeof bucketSchema>
export type Timeline = z.infer<typeof timelineSchema>
export type Network = z.infer<typeof networkSchema>
export type Matrix = z.infer<typeof matrixSchema>
export type MapPoint = z.infer<typeof mapPointSchema>
export type PlaceMap = z.infer<typeof mapSchema>
export type Outcome = (typeof outcomes)[number]
export type OpenItem = z.infer<typeof openItemSchema>
export type OpenItemPage = z.infer<typeof openItemPageSchema>
export type Source = z.infer<typeof sourceSchema>
export type Sources = z.infer<typeof sourcesSchema>
export type Failure = z.infer<typeof failureSchema>
export type FailurePage = z.infer<typeof failurePageSchema>
export type Arrival = z.infer<typeof arrivalSchema>
export type ArrivalPage = z.infer<typeof arrivalPageSchema>
export type Doubt = z.infer<typeof doubtSchema>
export type Doubts = z.infer<typeof doubtsSchema>
export type Decision = z.infer<typeof decisionSchema>
export type DecisionPage = z.infer<typeof decisionPageSchema>
export type LedgerSummary = z.infer<typeof ledgerSchema>
export type Rules = z.infer<typeof rulesSchema>
export type Question = z.input<typeof questionSchema>
export type Decide = z.infer<typeof decideSchema>
export type Decided = z.infer<typeof decidedSchema>
export type NewArticle = z.infer<typeof newArticleSchema>
export type AddedArticle = z.infer<typeof addedArticleSchema>
export type Problem = z.infer<typeof problemSchema>
