import { holding } from "../words/ranges.ts"
import type { Sentence, TokenRange, Verb } from "../words/words.ts"
import { contentStart, type FramedContent, frameContent, trim } from "./contents.ts"
import { cueName } from "./cue.ts"
import { type CueHit, findCueHits, findNominalHits } from "./cue-hits.ts"
import {
  beginning,
  type Discourse,
  type DraftStatement,
  type Gathered,
  gather,
  isEmpty,
} from "./discourse.ts"
import { type Findings, isOutlet, keyAt, verbsIn } from "./findings.ts"
import { besideComplement, readNominals } from "./nominals.ts"
import { findOccurrences } from "./occurrences.ts"
import { readAccordingTo, readBullet, readDocument, readHeading, skipSource } from "./openings.ts"
import { lastSides } from "./parties.ts"
import { readPassive } from "./passives.ts"
import { closingMark, continuesQuotation, extendQuotation, openQuotation, readAwaited } from "./quotations.ts"
import {
  clauseSubjectOf,
  findBoth,
  findSubject,
  isCalled,
  isSubordinate,
  paperAt,
  relativeHeadOf,
  type Subject,
  unknownSubject,
} from "./speakers.ts"
import { speechActOf } from "./speech-acts.ts"
import { issued, questions } from "./words/function-words.ts"

/** Reads every statement, sentence by sentence, in text order. */
export function findStatements(findings: Findings): Gathered {
  const gathered: Gathered = { statements: [], pronouns: [], subjects: [], unread: [] }
  const discourse = beginning()
  findings.words.sentences.forEach((sentence, index) => {
    if (continuesQuotation(findings, sentence, discourse)) {
      gathered.subjects.push([])
      extendQuotation(findings, gathered, discourse, sentence)
      for (const hit of findCueHits(findings, sentence))
        gathered.unread.push({ ...rangeOf(hit), reason: "in a quotation" })
      return
    }
    delete discourse.open
    if (readAwaited(findings, gathered, discourse, sentence, index)) {
      discourse.line = sentence.line
      gathered.subjects.push(discourse.speakers)
      return
    }
    readSentence(findings, sentence, index, discourse, gathered)
    remember(findings, sentence, discourse)
    gathered.subjects.push(discourse.speakers)
  })
  const statements = gathered.statements
    .map((statement) => settle(findings, statement))
    .filter(({ content }) => !isEmpty(content))
  return { ...gathered, statements }
}

const rangeOf = ({ from, to }: TokenRange): TokenRange => ({ from, to })

/** What the next sentences may point back to: «وی», «دو طرف», «در این بیانیه». */
function remember(findings: Findings, sentence: Sentence, discourse: Discourse): void {
  discourse.line = sentence.line
  notePerson(findings, discourse.speakers, discourse)
  const sides = lastSides(findings, sentence, discourse.speakers)
  if (sides.length > 1) discourse.sides = sides
}

function notePerson(findings: Findings, entities: readonly number[], discourse: Discourse): void {
  const people = entities.filter((entity) => findings.names.entities[entity]!.kind === "person")
  if (people.length > 0) discourse.person = people
  discourse.people = [...entities, ...discourse.people.filter((entity) => !entities.includes(entity))]
}

function settle(findings: Findings, statement: DraftStatement): DraftStatement {
  const content = trim(findings, statement.content)
  return { ...statement, content, act: speechActOf(findings, { ...statement, content }) }
}

function readSentence(
  findings: Findings,
  sentence: Sentence,
  index: number,
  discourse: Discourse,
  gathered: Gathered,
): void {
  const start = skipSource(findings, sentence)
  if (readHeading(findings, sentence, start, index, discourse, gathered)) return
  if (readBullet(findings, sentence, index, discourse, gathered)) return
  const told =
    readDocument(findings, sentence, start, index, discourse, gathered) ||
    readAccordingTo(findings, sentence, start, index, discourse, gathered)
  if (told === true) return
  const before = gathered.statements.length
  readReports(findings, sentence, told === false ? start : told, index, discourse, gathered)
  if (gathered.statements.length === before) readPassive(findings, sentence, index, discourse, gathered)
}

function readReports(
  findings: Findings,
  sentence: Sentence,
  start: number,
  index: number,
  discourse: Discourse,
  gathered: Gathered,
): void {
  const end = questionIn(findings, sentence) ?? sentence.to
  const hits = findCueHits(findings, sentence).filter((hit) => hit.from >= start && hit.to <= end)
  const paper = hits[0] !== undefined && paperAt(findings, start, hits[0].verb.to)
  noteSidesWithin(findings, sentence, discourse)
  const subject = paper ? undefined : findSubject(findings, start, hits[0]?.from ?? end, discourse)
  if (subject?.pronoun && subject.entities.length === 1) {
    gathered.pronouns.push({ ...subject.words, entity: subject.entities[0]! })
  }
  const said: Saying = {
    speakers:
      subject?.entities ??
      (paper ? discourse.issuers : carriedSpeakers(findings, sentence, start, hits[0], discourse)),
    isCarried: subject === undefined,
    from: subject?.words.to ?? start,
  }
  const before = gathered.statements.length
  const inner = readCues(findings, sentence, index, hits, said, discourse, gathered)
  const spoke = gathered.statements.length > before
  const verbs = verbsIn(findings, { from: sentence.from, to: end })
  if (subject !== undefined) notePerson(findings, subject.entities, discourse)
  if (inner !== undefined) discourse.speakers = inner.entities
  else if (subject !== undefined && verbs.length > 0) discourse.speakers = subject.entities
  if (subject !== undefined && !spoke)
    noteIssuer(findings, sentence, sentence.to, subject.entities, discourse)
  if (subject !== undefined || spoke) discourse.spoke = spoke
  if (subject !== undefined && !spoke && (verbs.length === 0 || end < sentence.to))
    discourse.cut = subject.entities
  else delete discourse.cut
}

/** «در دیدار وزیر نروژ با وزیر عمان، دو طرف …»: the sentence itself names those of whom it goes on to speak as both. */
function noteSidesWithin(findings: Findings, sentence: Sentence, discourse: Discourse): void {
  if (findBoth(findings, sentence.from, sentence.to) === undefined) return
  const sides = lastSides(findings, sentence, [])
  if (sides.length > 1) discourse.sides = sides
}

/** Where the question starts that somebody is said to have been asked, and that ends the sentence before he answers. */
function questionIn(findings: Findings, { from, to }: Sentence): number | undefined {
  if (!findings.tokens.slice(to - 2, to).some(({ text }) => text === "؟" || text === "?")) return undefined
  const words = findings.tokens.slice(from, to)
  if (words.some(({ key }) => key === ":")) return undefined
  const at = words.findIndex(({ key }, i) => questions.has(key) && !/^کرد/.test(words[i + 1]?.key ?? ""))
  return at < 0 ? undefined : from + at
}

/** Whose subject may be dropped: he whose clause was cut, or who has just spoken. */
function carriedSpeakers(
  findings: Findings,
  sentence: Sentence,
  start: number,
  hit: CueHit | undefined,
  { line, speakers, spoke, cut }: Discourse,
): readonly number[] {
  if (hit === undefined) return []
  const own = unknownSubject(findings, contentStart(findings, start, hit.from), hit.from)
  const last =
    cut !== undefined && sentence.line === line ? cut : spoke && sentence.line - line <= 2 ? speakers : []
  return own === undefined || last.some((entity) => isCalled(findings, entity, own)) ? last : []
}

/** Who says what follows, and from where on. */
interface Saying {
  readonly speakers: readonly number[]
  /** Their name was dropped and stands in a sentence before. */
  readonly isCarried: boolean
  readonly from: number
}

const sayingOf = ({ entities, words }: Subject): Saying => ({
  speakers: entities,
  isCarried: false,
  from: words.to,
})

/** Nominal cues, then the verbal ones in turn; what follows «گفت:» belongs to it and is not searched again. */
function readCues(
  findings: Findings,
  sentence: Sentence,
  index: number,
  hits: readonly CueHit[],
  saying: Saying,
  discourse: Discourse,
  gathered: Gathered,
): Subject | undefined {
  let cursor = saying.from
  for (const hit of hits) {
    if (hit.from < cursor) continue
    const own = relativeHeadOf(findings, saying.from, hit) ?? clauseSubjectOf(findings, sentence, hit, cursor)
    const speakers = inOnePerson(findings, own?.entities ?? saying.speakers, hit.verb)
    if (speakers.length === 0) {
      gathered.unread.push({ ...rangeOf(hit), reason: "no speaker" })
      continue
    }
    if (own !== undefined) cursor = own.words.to
    if (!agrees(findings, speakers, hit.verb, own === undefined && saying.isCarried)) {
      gathered.unread.push({ ...rangeOf(hit), reason: "verb disagrees" })
      continue
    }
    const beside = findNominalHits(findings, Math.max(cursor - 1, sentence.from), hit.from)
    const nominal = besideComplement(findings, beside, hit)
    const nominalEnd = readNominals(findings, nominal, hits, hit, index, speakers, gathered)
    if (nominalEnd > hit.from) {
      cursor = nominalEnd
      continue
    }
    const framed = frameContent(findings, sentence, hit, Math.max(cursor, nominalEnd))
    if (framed === undefined && awaitsWords(findings, sentence, hit)) {
      announce(hit, speakers, own === undefined && saying.isCarried, discourse)
      noteIssuer(findings, sentence, hit.from, speakers, discourse)
      return own
    }
    if (framed === undefined) {
      gathered.unread.push({ ...rangeOf(hit), reason: "no content" })
      cursor = Math.max(cursor, nominalEnd)
      continue
    }
    const behind = framed.content.from >= hit.to
    const inner = behind ? innerSpeaker(findings, hits, framed, speakers) : undefined
    const handsOn = !framed.direct || isOutlet(findings, speakers[0]!)
    if (inner !== undefined && (handsOn || hands.has(inner.hit.cues[0]!.act))) {
      readCues(findings, sentence, index, hits, sayingOf(inner.subject), discourse, gathered)
      return inner.subject
    }
    const next = behind ? speechEnd(findings, sentence, hits, hit, framed) : undefined
    const content =
      next === undefined ? framed.content : trim(findings, { from: framed.content.from, to: next })
    const first = gather(gathered, speakers, {
      act: framed.cue.act,
      addressees: framed.addressees,
      content,
      cue: { from: hit.from, to: hit.elliptic ? hit.to : hit.verb.to },
      form: framed.direct ? "direct" : "indirect",
      negated: hit.verb.negated && framed.cue.act === "say",
      rule: cueName(framed.cue),
      isCarried: own === undefined && saying.isCarried,
      sentence: index,
    })
    noteIssuer(findings, sentence, hit.from, speakers, discourse)
    if (inner !== undefined) {
      readCues(findings, sentence, index, hits, sayingOf(inner.subject), discourse, gathered)
      return undefined
    }
    if (behind && next === undefined) {
      if (framed.direct) openQuotation(findings, sentence, hit, first, discourse)
      return own
    }
    // The verb that ends a clause of time is what the main clause's subject stands behind.
    cursor = next === undefined ? hit.to : isSubordinate(findings, sentence, hit) ? next - 1 : next
  }
  const nominal = findNominalHits(findings, cursor, sentence.to)
  readNominals(
    findings,
    nominal,
    hits,
    { from: sentence.to, to: sentence.to },
    index,
    saying.speakers,
    gathered,
  )
  return undefined
}

/** «… نوشت:» at the end of a line. */
function awaitsWords(findings: Findings, { to }: Sentence, hit: CueHit): boolean {
  return keyAt(findings, to - 1) === ":" && verbsIn(findings, { from: hit.to, to }).length === 0
}

/** Keeps in mind who says what the next line holds. */
function announce(
  { cues, from, verb }: CueHit,
  speakers: readonly number[],
  isCarried: boolean,
  discourse: Discourse,
): void {
  const cue = cues.find(({ frames }) => frames.includes("after") || frames.includes("colon"))
  if (cue === undefined) return
  discourse.awaited = {
    speakers,
    said: { act: cue.act, cue: { from, to: verb.to }, form: "direct", rule: cueName(cue), isCarried },
  }
  discourse.speakers = speakers
  discourse.headed = speakers
  discourse.mark = ""
  discourse.spoke = true
}

/** «عضو هیئت رئیسه و سخنگوی مجلس گفت»: with a verb in the singular two offices are one person's. */
function inOnePerson(findings: Findings, speakers: readonly number[], verb: Verb): readonly number[] {
  const people = speakers.filter((entity) => findings.names.entities[entity]!.kind === "person")
  const named = people.filter((entity) => findings.named.has(entity))
  if (verb.plural || people.length < 2 || people.length < speakers.length || named.length > 1) return speakers
  return named.length === 1 ? named : people.slice(0, 1)
}

/** One country or body does not do what is said in the plural, and a person only where the plural honours one who is named. */
function agrees(findings: Findings, speakers: readonly number[], verb: Verb, isCarried: boolean): boolean {
  if (!verb.plural || speakers.length !== 1) return true
  const { kind } = findings.names.entities[speakers[0]!]!
  return kind === "group" || (kind === "person" && !isCarried)
}

/** Acts that only hand the word on: in a chain they make the inner one the speaker. */
const hands: ReadonlySet<string> = new Set(["say", "announce", "stress"])

/** «در بیانیه‌ای اعلام کرد»: «این بیانیه» is theirs. */
function noteIssuer(
  findings: Findings,
  sentence: Sentence,
  to: number,
  speakers: readonly number[],
  discourse: Discourse,
): void {
  for (let at = sentence.from; at < to; at++)
    if (issued.has(keyAt(findings, at))) discourse.issuers = speakers
}

interface Inner {
  readonly subject: Subject
  readonly hit: CueHit
}

/** In a chain («سخنگو گفت که وزیر … ابراز نگرانی کرد») the words are those of the one who is named last. */
function innerSpeaker(
  findings: Findings,
  hits: readonly CueHit[],
  { content, direct }: FramedContent,
  speakers: readonly number[],
): Inner | undefined {
  const hit = hits.find((each) => each.from > content.from)
  if (hit === undefined || hit.verb.tense === "present") return undefined
  const subject = findSubject(findings, content.from, hit.from, { person: [], sides: [] })
  if (subject === undefined || subject.words.from > settingEnd(findings, content.from) + 2) return undefined
  if (subject.entities.some((entity) => speakers.includes(entity))) return undefined
  const isScene = tellsOfScene(findings, content.from, hit.from)
  const goesStraight = verbsIn(findings, { from: subject.words.to, to: hit.from }).length === 0
  const handedOn = hands.has(hit.cues[0]!.act) || isOutlet(findings, speakers[0]!)
  const told = hit.verb.tense === "past" && (!direct || isScene || (handedOn && goesStraight))
  const isReport = told || (!direct && areOneSide(findings, speakers[0]!, subject.entities[0]!))
  return isReport ? { subject, hit } : undefined
}

/** Whether one speaks for the other: «کاخ ریاست‌جمهوری اعلام کرد که رئیس‌جمهور ابراز نگرانی کرده است»; of others it is hearsay. */
function areOneSide(findings: Findings, a: number, b: number): boolean {
  const [x, y] = [findings.names.entities[a]!, findings.names.entities[b]!]
  const country = x.ref?.iso ?? x.country
  return country !== undefined && country === (y.ref?.iso ?? y.country)
}

/** Behind «در این دیدار». */
function settingEnd(findings: Findings, from: number): number {
  return keyAt(findings, from) === "در" && keyAt(findings, from + 1) === "این" ? from + 3 : from
}

/** Whether the words up to `to` say where something was said: «گفت: وزیر در این دیدار …». */
function tellsOfScene(findings: Findings, from: number, to: number): boolean {
  const sentence = holding(findings.words.sentences, from)
  return (
    sentence !== undefined &&
    findOccurrences(findings, sentence).some(
      (occurrence) => occurrence.construction === "setting" && from <= occurrence.from && occurrence.to <= to,
    )
  )
}

/** Where the words behind the cue end before the sentence does: at their closing mark, or where their speaker is said to go on. */
function speechEnd(
  findings: Findings,
  sentence: Sentence,
  hits: readonly CueHit[],
  hit: CueHit,
  { content, direct }: FramedContent,
): number | undefined {
  if (isSubordinate(findings, sentence, hit)) return mainClauseAt(findings, content)
  const close = direct ? closedAt(findings, sentence, content.from) : undefined
  return close ?? siblingAfter(findings, hits, hit, content, direct)
}

/** Behind the comma that ends a clause of time. */
function mainClauseAt(findings: Findings, content: TokenRange): number | undefined {
  return verbsIn(findings, content).find(({ to }) => keyAt(findings, to) === "،")?.to
}

const longestName = 5

/** Behind «…» where that is all he said; a name or a single word in marks is not. */
function closedAt(findings: Findings, { to }: Sentence, from: number): number | undefined {
  if (!["«", "“"].includes(findings.tokens[from - 1]?.text ?? "")) return undefined
  const close = closingMark(findings, from, to)
  if (close === undefined || close + 1 >= to) return undefined
  return close - from > longestName ? close : undefined
}

/** Where the next reporting verb of the same speaker starts: «… و افزود: …». */
function siblingAfter(
  findings: Findings,
  hits: readonly CueHit[],
  hit: CueHit,
  content: TokenRange,
  direct: boolean,
): number | undefined {
  for (const next of hits) {
    if (next.from <= hit.to || next.verb.plural !== hit.verb.plural) continue
    const mark = keyAt(findings, next.to)
    if (keyAt(findings, next.from - 1) === "و" && (mark === ":" || (mark === "که" && !direct)))
      return next.from - 1
    const turn = direct ? undefined : turnBefore(findings, content, next)
    if (turn !== undefined) return turn
  }
  return undefined
}

const turns: ReadonlySet<string> = new Set(["و", "اما", "ولی", "،", "؛"])

/** «گفت راه باز است، اما بر صلح تأکید کرد»: reported words stand in the present, and who reports them goes on in the past. */
function turnBefore(
  findings: Findings,
  { from }: TokenRange,
  { from: to, verb }: CueHit,
): number | undefined {
  const last = verbsIn(findings, { from, to }).at(-1)
  if (last === undefined || last.tense === "past" || verb.tense !== "past") return undefined
  if (!turns.has(keyAt(findings, last.to))) return undefined
  const subject = findSubject(findings, last.to, to, { person: [0], sides: [0] })
  return subject === undefined ? last.to : undefined
}
