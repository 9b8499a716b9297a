import type { EngagementKind, EngagementStatus } from "../reading.ts"
import { type PhraseMatch, Phrases } from "../words/phrases.ts"
import type { Sentence, TokenRange, Verb } from "../words/words.ts"
import type { FoundEngagement } from "./acts.ts"
import { type Findings, keyAt, mentionsIn, sectionKindOf, timesIn, verbsIn } from "./findings.ts"
import { coordinatedFrom, findParties, type Party } from "./parties.ts"
import type { DraftStatement } from "./statements.ts"
import { demonstratives } from "./words/function-words.ts"
import { type Trigger, triggerName, triggers } from "./words/triggers.ts"

/** An engagement with the sentences that speak of it. */
export interface DraftEngagement extends FoundEngagement {
  readonly sentences: readonly number[]
}

let book: Phrases<Trigger> | undefined

/** Every engagement of the article, one for each contact, in the order of their first mention in the body. */
export function findEngagements(
  findings: Findings,
  statements: readonly DraftStatement[],
  subjects: readonly (readonly number[])[],
): DraftEngagement[] {
  const drafts: DraftEngagement[] = []
  findings.words.sentences.forEach((sentence, index) => {
    for (const match of triggersIn(findings, sentence)) {
      readTrigger(findings, sentence, index, match, statements, subjects[index] ?? [], drafts)
    }
  })
  return drafts
}

function triggersIn(findings: Findings, sentence: Sentence): PhraseMatch<Trigger>[] {
  book ??= new Phrases(triggers.map((trigger) => [trigger.noun, trigger] as const))
  const matches: PhraseMatch<Trigger>[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const match = book.longest(findings.tokens, at, true)
    if (match === undefined || match.to > sentence.to) continue
    matches.push(match)
    at = match.to - 1
  }
  return matches
}

function readTrigger(
  findings: Findings,
  sentence: Sentence,
  index: number,
  match: PhraseMatch<Trigger>,
  statements: readonly DraftStatement[],
  subject: readonly number[],
  drafts: DraftEngagement[],
): void {
  if (demonstratives.has(keyAt(findings, match.from - 1)) && keyAt(findings, match.from - 1) !== "یک") {
    recall(drafts, match.value.kind, index)
    return
  }
  const kind = kindOf(findings, match)
  const parties = findParties(findings, sentence, match, kind, subject)
  if (!enough(kind, parties)) return
  const clause = clauseAround(findings, sentence, match)
  const status = statusOf(findings, match, clause, statements)
  const time = nearestTime(findings, match, clause)
  const { mode } = match.value
  const draft: DraftEngagement = {
    kind,
    ...(mode === undefined ? {} : { mode }),
    status,
    parties: parties.map(({ entity, part }) => ({ entity, part })),
    ...(time === undefined ? {} : { when: { value: time.value, from: time.from, to: time.to } }),
    ...place(findings, match, clause),
    topics: [],
    evidence: [{ from: match.from, to: match.to }],
    rule: triggerName(match.value),
    confidence: sectionKindOf(findings, sentence) === "body" ? 0.8 : 0.7,
    sentences: [index],
  }
  join(drafts, draft)
}

/** «گفت‌وگو با خبرنگار» is an interview; talks of several are negotiations; «گفت‌وگو با ایسنا» names an outlet. */
function kindOf(findings: Findings, match: PhraseMatch<Trigger>): EngagementKind {
  const { kind, noun } = match.value
  if (kind !== "meeting" || !noun.startsWith("گفت")) return kind
  const with_ = keyAt(findings, match.to) === "با" ? coordinatedFrom(findings, match.to + 1)[0] : undefined
  if (with_ === undefined) return kind
  const entity = findings.names.entities[with_.entity]!
  return isOutlet(findings, with_.entity) ? "interview" : entity.kind === "country" ? "negotiation" : kind
}

function isOutlet(findings: Findings, index: number): boolean {
  const entity = findings.names.entities[index]!
  return (
    entity.roles.some((role) => role.code === "outlet") ||
    /خبرنگار|خبرگزاری|شبکه|روزنامه/.test(entity.name.fa)
  )
}

function enough(kind: EngagementKind, parties: readonly Party[]): boolean {
  if (kind === "gathering" || kind === "interview") return parties.length >= 1
  if (kind === "summons") return parties.length >= 1
  return new Set(parties.map((party) => party.entity)).size >= 2
}

/** «در این دیدار»: the last engagement of that kind, or the last of all, is spoken of again. */
function recall(drafts: DraftEngagement[], kind: EngagementKind, sentence: number): void {
  const of = (accepts: (draft: DraftEngagement) => boolean): number => drafts.findLastIndex(accepts)
  const at = of((draft) => draft.kind === kind) >= 0 ? of((draft) => draft.kind === kind) : of(talks)
  const draft = drafts[at]
  if (draft !== undefined) drafts[at] = { ...draft, sentences: [...draft.sentences, sentence] }
}

function talks({ kind }: DraftEngagement): boolean {
  return kind !== "visit" && kind !== "message" && kind !== "summons"
}

/** The tokens between the commas and verbs around the trigger, through the verb that closes its clause. */
function clauseAround(
  findings: Findings,
  sentence: Sentence,
  match: TokenRange,
): TokenRange & { verb?: Verb } {
  const verbs = verbsIn(findings, sentence)
  const before = verbs.filter((verb) => verb.to <= match.from).at(-1)
  const verb = verbs.find((each) => each.from >= match.to - 1)
  return {
    from: before?.to ?? sentence.from,
    to: verb?.to ?? sentence.to,
    ...(verb === undefined ? {} : { verb }),
  }
}

function statusOf(
  findings: Findings,
  match: TokenRange,
  clause: TokenRange & { verb?: Verb },
  statements: readonly DraftStatement[],
): EngagementStatus {
  const words = new Set<string>()
  for (let at = clause.from; at < clause.to; at++) words.add(keyAt(findings, at))
  const asked = statements.some(
    ({ act, content }) =>
      (act === "request" || act === "propose" || act === "invite") &&
      content.from <= match.from &&
      match.to <= content.to,
  )
  if (asked) return "requested"
  if (words.has("لغو") || words.has("تعویق")) return "cancelled"
  if (words.has("تکذیب")) return "denied"
  if (words.has("قرار") || clause.verb?.tense === "future") return "planned"
  return "held"
}

function nearestTime(findings: Findings, match: TokenRange, clause: TokenRange) {
  const dated = timesIn(findings, clause).filter(
    ({ type, value }) => (type === "DATE" || type === "TIME") && /^\d{4}-\d\d-\d\d/.test(value),
  )
  const distance = (range: TokenRange): number =>
    range.from >= match.to ? range.from - match.to : match.from - range.to
  return dated.sort((a, b) => distance(a) - distance(b))[0]
}

function place(findings: Findings, match: TokenRange, clause: TokenRange): Pick<FoundEngagement, "where"> {
  for (const mention of mentionsIn(findings, { from: match.to, to: clause.to })) {
    const entity = findings.names.entities[mention.entity]!
    if (keyAt(findings, mention.from - 1) !== "در" || (entity.kind !== "place" && entity.kind !== "country"))
      continue
    return { where: { entity: mention.entity, from: mention.from, to: mention.to } }
  }
  return {}
}

/** Adds the draft, or joins it to the contact that it speaks of again. */
function join(drafts: DraftEngagement[], draft: DraftEngagement): void {
  const at = drafts.findIndex((other) => sameContact(other, draft))
  const other = drafts[at]
  if (other === undefined) drafts.push(draft)
  else drafts[at] = merge(other, draft)
}

function sameContact(a: DraftEngagement, b: DraftEngagement): boolean {
  if (a.kind !== b.kind) return false
  const day = (draft: DraftEngagement): string | undefined => draft.when?.value.slice(0, 10)
  if (day(a) !== undefined && day(b) !== undefined && day(a) !== day(b)) return false
  if ((a.status === "held") !== (b.status === "held") && day(a) !== day(b)) return false
  const [x, y] = [entitiesOf(a), entitiesOf(b)]
  const shared = [...x].filter((entity) => y.has(entity)).length
  return shared >= Math.min(x.size, y.size)
}

function entitiesOf(draft: DraftEngagement): Set<number> {
  return new Set(draft.parties.map((party) => party.entity))
}

function merge(a: DraftEngagement, b: DraftEngagement): DraftEngagement {
  const known = entitiesOf(a)
  const when = a.when ?? b.when
  const where = a.where ?? b.where
  return {
    ...a,
    parties: [...a.parties, ...b.parties.filter((party) => !known.has(party.entity))],
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    evidence: [...a.evidence, ...b.evidence],
    sentences: [...a.sentences, ...b.sentences],
    confidence: Math.min(0.95, a.confidence + 0.05),
  }
}
