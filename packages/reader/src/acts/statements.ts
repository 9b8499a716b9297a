import type { StatementForm } from "../reading.ts"
import type { Sentence, TokenRange } from "../words/words.ts"
import type { FoundStatement, ResolvedMention } from "./acts.ts"
import { contentStart, frameContent, trim } from "./contents.ts"
import { cueName, nominalCueName } from "./cue.ts"
import { type CueHit, findCueHits, findNominalHits, type NominalHit } from "./cue-hits.ts"
import { type Findings, isOutlet, keyAt, mentionsIn, sectionKindOf, verbsIn } from "./findings.ts"
import { findSubject, type Subject } from "./speakers.ts"
import { performedIn, speechActOf } from "./speech-acts.ts"
import { bullets, commas, openQuotes } from "./words/function-words.ts"

/** A statement as first read: its sentence is kept, for engagements and repeated headlines are settled later. */
export interface DraftStatement extends FoundStatement {
  readonly sentence: number
}

export interface Drafts {
  readonly statements: readonly DraftStatement[]
  readonly pronouns: readonly ResolvedMention[]
  /** Who acts in each sentence, carried over where its subject is dropped. */
  readonly subjects: readonly (readonly number[])[]
}

/** What has been said so far that the next sentence may lean on. */
interface Discourse {
  /** Who spoke or acted last. */
  speakers: readonly number[]
  /** The last person among them: «وی» is no country. */
  person: readonly number[]
  line: number
  /** A direct quotation that may run on into the next sentence. */
  open?: { index: number; guillemets: boolean }
  /** «X: …» opened the item, and its bullets are his words. */
  headed: readonly number[]
}

export const headingRule = { name: "say/heading", example: "وزیر خارجه در دیدار با سفیر: راه گفت‌وگو باز است" }
export const bulletRule = {
  name: "say/bullet",
  example: "وزیر خارجه: راه باز است ⏎ 🔹 ما آماده گفت‌وگو هستیم.",
}
export const accordingToRule = {
  name: "say/according-to",
  example: "به گفته سخنگوی دولت، نشست فردا برگزار می‌شود.",
}

type Add = (statement: DraftStatement) => number

/** Reads every statement, sentence by sentence, in text order. */
export function findStatements(findings: Findings): Drafts {
  const statements: DraftStatement[] = []
  const pronouns: ResolvedMention[] = []
  const subjects: (readonly number[])[] = []
  const discourse: Discourse = { speakers: [], person: [], line: 0, headed: [] }
  const add: Add = (statement) => statements.push(statement) - 1
  findings.words.sentences.forEach((sentence, index) => {
    if (continuesQuotation(findings, sentence, discourse)) {
      subjects.push([])
      extend(statements, discourse, sentence, findings)
      return
    }
    delete discourse.open
    readSentence(findings, sentence, index, discourse, add, pronouns)
    discourse.line = sentence.line
    const person = discourse.speakers.filter((entity) => findings.names.entities[entity]!.kind === "person")
    if (person.length > 0) discourse.person = person
    subjects.push(discourse.speakers)
  })
  return {
    statements: statements
      .map((statement) => settle(findings, statement))
      .filter(({ content }) => content.to > content.from),
    pronouns,
    subjects,
  }
}

function settle(findings: Findings, statement: DraftStatement): DraftStatement {
  const content = trim(findings, statement.content)
  return { ...statement, content, act: speechActOf(findings, { ...statement, content }) }
}

/** A quotation runs on until its closing mark, or, without marks, until the line ends or somebody is said to speak. */
function continuesQuotation(findings: Findings, sentence: Sentence, discourse: Discourse): boolean {
  const open = discourse.open
  if (open === undefined) return false
  if (open.guillemets) return true
  return sentence.line === discourse.line && !isNarration(findings, sentence)
}

function isNarration(findings: Findings, sentence: Sentence): boolean {
  const hit = findCueHits(findings, sentence)[0]
  if (hit === undefined) return false
  const colon = keyAt(findings, hit.to) === ":" || keyAt(findings, hit.to) === "که"
  const subject = findSubject(findings, sentence.from, hit.from, [0])
  return subject !== undefined && (colon || subject.pronoun || hit.verb.tense === "past")
}

function extend(
  statements: DraftStatement[],
  discourse: Discourse,
  sentence: Sentence,
  findings: Findings,
): void {
  const { index, guillemets } = discourse.open!
  const draft = statements[index]!
  const close = guillemets ? closingMark(findings, sentence.from, sentence.to) : undefined
  if (!guillemets && performsAnother(findings, draft, sentence)) {
    discourse.open = { index: statements.push({ ...draft, content: sentence }) - 1, guillemets }
    return
  }
  statements[index] = { ...draft, content: { from: draft.content.from, to: close ?? sentence.to } }
  if (close !== undefined) delete discourse.open
}

/** «از این دیدار خرسندیم. کشورم مصمم به … است.»: two sentences of one speech that do two things. */
function performsAnother(findings: Findings, draft: DraftStatement, sentence: Sentence): boolean {
  const [before, now] = [performedIn(findings, draft.content), performedIn(findings, sentence)]
  return draft.act === "say" && before !== undefined && now !== undefined && before !== now
}

function closingMark(findings: Findings, from: number, to: number): number | undefined {
  let depth = 1
  for (let at = from; at < to; at++) {
    const text = findings.tokens[at]!.text
    if (text === "«" || text === "“") depth++
    if ((text === "»" || text === "”") && --depth === 0) return at
  }
  return undefined
}

function readSentence(
  findings: Findings,
  sentence: Sentence,
  index: number,
  discourse: Discourse,
  add: Add,
  pronouns: ResolvedMention[],
): void {
  const start = skipSource(findings, sentence)
  if (readHeading(findings, sentence, start, index, discourse, add)) return
  if (readBullet(findings, sentence, index, discourse, add)) return
  if (readAccordingTo(findings, sentence, start, index, discourse, add)) return
  const hits = findCueHits(findings, sentence).filter((hit) => hit.from >= start)
  const state = { cursor: start, subject: undefined as Subject | undefined }
  const region = hits[0]?.from ?? sentence.to
  state.subject = findSubject(findings, start, region, discourse.person)
  if (state.subject?.pronoun) {
    pronouns.push({ ...state.subject.words, entity: state.subject.entities[0]! })
  }
  const speakers = state.subject?.entities ?? carriedSpeakers(sentence, discourse)
  if (state.subject !== undefined) state.cursor = state.subject.words.to
  if (speakers.length > 0) readCues(findings, sentence, index, hits, state.cursor, speakers, discourse, add)
  if (state.subject !== undefined && verbsIn(findings, sentence).length > 0) {
    discourse.speakers = state.subject.entities
  }
}

function carriedSpeakers(sentence: Sentence, discourse: Discourse): readonly number[] {
  return sentence.line - discourse.line <= 2 ? discourse.speakers : []
}

/** Nominal cues, then the verbal ones in turn; what follows «گفت:» belongs to it and is not searched again. */
function readCues(
  findings: Findings,
  sentence: Sentence,
  index: number,
  hits: readonly CueHit[],
  from: number,
  speakers: readonly number[],
  discourse: Discourse,
  add: Add,
): void {
  let cursor = from
  for (const hit of hits) {
    if (hit.from < cursor) continue
    const nominal = findNominalHits(findings, Math.max(cursor - 1, sentence.from), hit.from)
    const nominalEnd = readNominals(findings, nominal, hits, hit, index, speakers, add)
    if (nominalEnd > hit.from) {
      cursor = nominalEnd
      continue
    }
    const framed = frameContent(findings, sentence, hit, Math.max(cursor, nominalEnd))
    if (framed === undefined) {
      cursor = Math.max(cursor, nominalEnd)
      continue
    }
    const behind = framed.content.from >= hit.to
    const inner = behind ? innerSpeaker(findings, hits, framed.content, speakers) : undefined
    if (inner !== undefined) {
      readCues(findings, sentence, index, hits, inner.words.to, inner.entities, discourse, add)
      discourse.speakers = inner.entities
      return
    }
    const next = behind ? siblingAfter(findings, hits, hit, framed.direct) : undefined
    const content =
      next === undefined ? framed.content : trim(findings, { from: framed.content.from, to: next })
    const first = speakers.map((speaker) =>
      add({
        speaker,
        act: framed.cue.act,
        addressees: framed.addressees.filter((entity) => entity !== speaker),
        targets: [],
        content,
        cue: { from: hit.from, to: hit.elliptic ? hit.to : hit.verb.to },
        form: framed.direct ? "direct" : "indirect",
        negated: false,
        rule: cueName(framed.cue),
        confidence: 0.8,
        sentence: index,
      }),
    )[0]!
    if (behind && next === undefined) {
      openQuotation(findings, sentence, hit, framed.direct, first, discourse)
      return
    }
    cursor = next ?? hit.to
  }
  readTrailingNominals(findings, sentence, hits, cursor, index, speakers, add)
}

/** In a chain («سخنگو گفت که وزیر … ابراز نگرانی کرد») the words are those of the one who is named last. */
function innerSpeaker(
  findings: Findings,
  hits: readonly CueHit[],
  content: TokenRange,
  speakers: readonly number[],
): Subject | undefined {
  const hit = hits.find((each) => each.from > content.from)
  if (hit === undefined || hit.verb.tense === "present") return undefined
  const subject = findSubject(findings, content.from, hit.from, [])
  if (subject === undefined || subject.words.from > content.from + 2) return undefined
  return subject.entities.some((entity) => speakers.includes(entity)) ? undefined : subject
}

/** A sentence whose only acts are nominal ones: «… ضمن تبریک عید به تهران رفت». */
function readTrailingNominals(
  findings: Findings,
  sentence: Sentence,
  hits: readonly CueHit[],
  cursor: number,
  index: number,
  speakers: readonly number[],
  add: Add,
): void {
  const nominal = findNominalHits(findings, cursor, sentence.to)
  const end = { from: sentence.to, to: sentence.to }
  readNominals(findings, nominal, hits, end, index, speakers, add)
}

function openQuotation(
  findings: Findings,
  sentence: Sentence,
  hit: CueHit,
  direct: boolean,
  index: number,
  discourse: Discourse,
): void {
  if (!direct) return
  const first = findings.tokens[hit.to + 1]
  const guillemets = first !== undefined && openQuotes.has(first.text) && ["«", "“"].includes(first.text)
  const closed = guillemets && closingMark(findings, hit.to + 2, sentence.to) !== undefined
  if (!guillemets || !closed) discourse.open = { index, guillemets }
}

/** Where the next reporting verb of the same speaker starts: «… و افزود: …». */
function siblingAfter(
  findings: Findings,
  hits: readonly CueHit[],
  hit: CueHit,
  direct: boolean,
): number | undefined {
  for (const next of hits) {
    if (next.from <= hit.to) continue
    const hands = [":", "که"].includes(keyAt(findings, next.to)) && keyAt(findings, next.from - 1) === "و"
    if (hands && !direct) return next.from - 1
    if (hands && keyAt(findings, next.to) === ":") return next.from - 1
  }
  return undefined
}

/** Adds the nominal statements before `hit` and returns where the last of them ends. */
function readNominals(
  findings: Findings,
  nominal: readonly NominalHit[],
  hits: readonly CueHit[],
  hit: TokenRange,
  index: number,
  speakers: readonly number[],
  add: Add,
): number {
  let end = 0
  nominal.forEach((nominalHit, i) => {
    if (nominalHit.from < end) return
    const stop = nominal[i + 1]?.from ?? hit.from
    const content = nominalHit.cue.clause
      ? clauseContent(findings, nominalHit, hits, stop)
      : phraseContent(findings, nominalHit, stop)
    if (content.to <= content.from) return
    end = content.to
    const aimed =
      nominalHit.cue.act === "invite" ? invitation(findings, content) : { content, addressees: [] }
    for (const speaker of speakers) {
      add({
        speaker,
        act: nominalHit.cue.act,
        addressees: aimed.addressees,
        targets: [],
        content: trim(findings, aimed.content),
        cue: { from: nominalHit.from, to: nominalHit.to },
        form: "nominal",
        negated: false,
        rule: nominalCueName(nominalHit.cue),
        confidence: 0.75,
        sentence: index,
      })
    }
  })
  return end
}

/** «دعوت از مجلس برای همکاری»: the invited stand before «برای». */
function invitation(findings: Findings, content: TokenRange): { content: TokenRange; addressees: number[] } {
  for (let at = content.from; at < content.to; at++) {
    if (keyAt(findings, at) !== "برای" && keyAt(findings, at) !== "به") continue
    const invited = mentionsIn(findings, { from: content.from, to: at })
    if (invited.length > 0) {
      return { content: { from: at + 1, to: content.to }, addressees: [invited[0]!.entity] }
    }
  }
  return { content, addressees: [] }
}

function phraseContent(findings: Findings, hit: NominalHit, stop: number): TokenRange {
  for (let at = hit.to; at < stop; at++) {
    if (keyAt(findings, at) === "،" || keyAt(findings, at) === "؛") return { from: hit.to, to: at }
  }
  return { from: hit.to, to: stop }
}

/** A clause ends at the comma before the reporting verb that follows it. */
function clauseContent(
  findings: Findings,
  nominal: NominalHit,
  hits: readonly CueHit[],
  stop: number,
): TokenRange {
  for (const hit of hits) {
    if (hit.from < nominal.to) continue
    for (let at = hit.from - 1; at > nominal.to; at--) {
      if (!commas.has(keyAt(findings, at))) continue
      if (verbsIn(findings, { from: nominal.to, to: at }).length > 0) return { from: nominal.to, to: at }
    }
    const last = verbsIn(findings, { from: nominal.to, to: hit.from }).at(-1)
    if (last !== undefined && last.to === hit.from) return { from: nominal.to, to: last.to }
  }
  return { from: nominal.to, to: stop }
}

const sources: ReadonlySet<string> = new Set(["گزارش", "نقل", "نوشته", "استناد"])

const reportOpeners: ReadonlySet<string> = new Set(["به", "بنا", "بنابر", "بر", "براساس", "طبق"])

/** Behind «به گزارش …،»: the outlet that carried the item says nothing in it. */
function skipSource(findings: Findings, sentence: Sentence): number {
  const first = mentionsIn(findings, sentence)[0]
  if (
    first?.from === sentence.from &&
    isOutlet(findings, first.entity) &&
    keyAt(findings, first.to) === ":"
  ) {
    return first.to + 1
  }
  const opens = [0, 1, 2].some((i) => sources.has(keyAt(findings, sentence.from + i)))
  if (!opens || !reportOpeners.has(keyAt(findings, sentence.from))) return sentence.from
  let at = skipOutlet(findings, sentence)
  for (let i = at; i < Math.min(sentence.to, at + 25); i++) {
    const key = keyAt(findings, i)
    if (key !== "،" && key !== ":" && key !== "؛") continue
    if (verbsIn(findings, { from: at, to: i }).length > 0) break
    at = i + 1
    if (!reportOpeners.has(keyAt(findings, at))) break
  }
  return at
}

/** Behind «به گزارش خبرگزاری X از Y», where no comma closes it. */
function skipOutlet(findings: Findings, sentence: Sentence): number {
  const [outlet, place] = mentionsIn(findings, { from: sentence.from, to: sentence.from + 14 })
  if (outlet === undefined || !isOutlet(findings, outlet.entity)) return sentence.from
  const placed = place !== undefined && place.from === outlet.to + 1 && keyAt(findings, outlet.to) === "از"
  return placed ? place.to : outlet.to
}

/** «اردوغان در دیدار با X: …» at the head of an item: the words after the colon are his. */
function readHeading(
  findings: Findings,
  sentence: Sentence,
  start: number,
  index: number,
  discourse: Discourse,
  add: Add,
): boolean {
  const colon = firstColon(findings, start, Math.min(sentence.to, start + 30))
  if (colon === undefined || verbsIn(findings, { from: start, to: colon }).length > 0) return false
  const subject = findSubject(findings, start, colon, discourse.person)
  if (subject === undefined || subject.words.from > start + 2 || colon + 1 >= sentence.to) return false
  if (findings.names.entities[subject.entities[0]!]!.kind === "country" && colon > subject.words.to)
    return false
  const form: StatementForm = sectionKindOf(findings, sentence) === "body" ? "direct" : "headline"
  const indexes = subject.entities.map((speaker) =>
    add({
      speaker,
      act: "say",
      addressees: [],
      targets: [],
      content: trim(findings, { from: colon + 1, to: sentence.to }),
      cue: { from: colon, to: colon + 1 },
      form,
      negated: false,
      rule: headingRule.name,
      confidence: 0.75,
      sentence: index,
    }),
  )
  discourse.speakers = subject.entities
  discourse.headed = subject.entities
  if (form === "direct") {
    const quoted = openQuotes.has(findings.tokens[colon + 1]!.text)
    const closed = quoted && closingMark(findings, colon + 2, sentence.to) !== undefined
    if (!quoted || !closed) discourse.open = { index: indexes[0]!, guillemets: quoted }
  }
  return true
}

function firstColon(findings: Findings, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (keyAt(findings, at) === ":") return at
  return undefined
}

/** A bullet under «X: …» goes on in X's words, unless it says itself who speaks. */
function readBullet(
  findings: Findings,
  sentence: Sentence,
  index: number,
  discourse: Discourse,
  add: Add,
): boolean {
  if (discourse.headed.length === 0 || !standsBehindBullet(findings, sentence)) return false
  const hits = findCueHits(findings, sentence)
  if (hits.length > 0 && findSubject(findings, sentence.from, hits[0]!.from, [0]) !== undefined) return false
  const content = trim(findings, sentence)
  if (content.to - content.from < 4 || verbsIn(findings, content).length === 0) return false
  const first = discourse.headed.map((speaker) =>
    add({
      speaker,
      act: "say",
      addressees: [],
      targets: [],
      content,
      cue: { from: sentence.from, to: sentence.from + 1 },
      form: "direct",
      negated: false,
      rule: bulletRule.name,
      confidence: 0.7,
      sentence: index,
    }),
  )[0]!
  discourse.open = { index: first, guillemets: false }
  return true
}

function standsBehindBullet(findings: Findings, sentence: Sentence): boolean {
  return bullets.has(keyAt(findings, sentence.from)) || bullets.has(keyAt(findings, sentence.from - 1))
}

/** «به گفتهٔ X، …» */
function readAccordingTo(
  findings: Findings,
  sentence: Sentence,
  start: number,
  index: number,
  discourse: Discourse,
  add: Add,
): boolean {
  if (keyAt(findings, start) !== "به" || keyAt(findings, start + 1) !== "گفته") return false
  const speaker = mentionsIn(findings, sentence).find((mention) => mention.from === start + 2)
  if (speaker === undefined) return false
  const from = contentStart(findings, speaker.to, sentence.to)
  add({
    speaker: speaker.entity,
    act: "say",
    addressees: [],
    targets: [],
    content: { from, to: sentence.to },
    cue: { from: start, to: start + 2 },
    form: "indirect",
    negated: false,
    rule: accordingToRule.name,
    confidence: 0.8,
    sentence: index,
  })
  discourse.speakers = [speaker.entity]
  return true
}
