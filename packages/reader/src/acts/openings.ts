import type { StatementForm } from "../reading.ts"
import type { Sentence, TokenRange } from "../words/words.ts"
import { attributionAt, pointsBack } from "./attributions.ts"
import { skipBrackets, trim } from "./contents.ts"
import { coordinatedFrom } from "./coordination.ts"
import { findCueHits } from "./cue-hits.ts"
import { type Discourse, type Gathered, gather } from "./discourse.ts"
import { type Findings, isOutlet, keyAt, mentionsIn, sectionKindOf, verbsIn } from "./findings.ts"
import { openAt } from "./quotations.ts"
import { findSubject, pointedTo } from "./speakers.ts"
import { adverbs, bullets, pronouns } from "./words/function-words.ts"

/** Ways in which a sentence opens that say whose words follow, without a verb of saying. */
export const headingRule = { name: "say/heading", example: "وزیر خارجه در دیدار با سفیر: راه گفت‌وگو باز است" }
export const bulletRule = {
  name: "say/bullet",
  example: "وزیر خارجه: راه باز است ⏎ 🔹 ما آماده گفت‌وگو هستیم.",
}
export const accordingToRule = {
  name: "say/according-to",
  example: "به گفته سخنگوی دولت، نشست فردا برگزار می‌شود.",
}
export const documentRule = {
  name: "say/document",
  example: "وزارت خارجه ایران در بیانیه‌ای حمله را محکوم کرد. در این بیانیه آمده است: راه گفت‌وگو باز است.",
}

const sources: ReadonlySet<string> = new Set([
  "گزارش",
  "نقل",
  "نوشته",
  "استناد",
  "بهگزارش",
  "بهنقل",
  "بهنوشته",
])
const reportOpeners: ReadonlySet<string> = new Set([
  "به",
  "بنا",
  "بنابر",
  "بر",
  "براساس",
  "طبق",
  "بهگزارش",
  "بهنقل",
  "بهنوشته",
])

/** Behind «به گزارش …،»: the outlet that carried the item says nothing in it. */
export function skipSource(findings: Findings, sentence: Sentence): number {
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
  while (at > sentence.from && adverbs.has(keyAt(findings, at))) at++
  if (at > sentence.from && standsPerson(findings, at)) return at
  for (let i = at; i < Math.min(sentence.to, at + 25); i++) {
    const key = keyAt(findings, i)
    if (key !== "،" && key !== ":" && key !== "؛") continue
    if (verbsIn(findings, { from: at, to: i }).length > 0) break
    at = i + 1
    if (!reportOpeners.has(keyAt(findings, at))) break
  }
  return at
}

/** «به گزارش ایسنا وزیر خارجه …،»: the comma is no longer the source's. */
function standsPerson(findings: Findings, at: number): boolean {
  const next = mentionsIn(findings, { from: at, to: at + longestName })[0]
  return next?.from === at && findings.names.entities[next.entity]!.kind === "person"
}

const longestName = 12

/** Behind «به گزارش خبرگزاری X از Y», where no comma closes it. */
function skipOutlet(findings: Findings, sentence: Sentence): number {
  const [outlet, place] = mentionsIn(findings, { from: sentence.from, to: sentence.from + 14 })
  if (outlet === undefined) return sentence.from
  const tells = /^(به)?گزارش$/.test(keyAt(findings, outlet.from - 1)) && outlet.to === outlet.from + 1
  if (!tells && !isOutlet(findings, outlet.entity)) return sentence.from
  const placed = place !== undefined && place.from === outlet.to + 1 && keyAt(findings, outlet.to) === "از"
  return placed ? place.to : outlet.to
}

/** «اردوغان در دیدار با X: …» at the head of an item: the words after the colon are his. */
export function readHeading(
  findings: Findings,
  sentence: Sentence,
  start: number,
  index: number,
  discourse: Discourse,
  gathered: Gathered,
): boolean {
  const colon = firstColon(findings, start, Math.min(sentence.to, start + 30))
  if (colon === undefined || verbsIn(findings, { from: start, to: colon }).length > 0) return false
  const subject = findSubject(findings, start, colon, discourse)
  if (subject === undefined || subject.words.from > start + 2) return false
  const isCountry = findings.names.entities[subject.entities[0]!]!.kind === "country"
  const tells = verbsIn(findings, { from: colon, to: sentence.to }).length > 0
  if (isCountry && (colon > subject.words.to || (!tells && colon + 1 < sentence.to))) return false
  const form: StatementForm = sectionKindOf(findings, sentence) === "body" ? "direct" : "headline"
  const said = { act: "say", cue: { from: colon, to: colon + 1 }, form, rule: headingRule.name } as const
  if (colon + 1 < sentence.to) {
    const content = trim(findings, { from: colon + 1, to: sentence.to })
    const first = gather(gathered, subject.entities, { ...said, content, sentence: index })
    if (form === "direct") openAt(findings, sentence, colon + 1, first, discourse)
  } else {
    discourse.awaited = { speakers: subject.entities, said }
  }
  discourse.speakers = subject.entities
  discourse.spoke = true
  discourse.mark = discourse.headed[0] === subject.entities[0] ? "" : markOf(findings, sentence)
  discourse.headed = subject.entities
  return true
}

function firstColon(findings: Findings, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (keyAt(findings, at) === ":") return at
  return undefined
}

const shortestBullet = 4

/** A bullet under «X: …», or one that is all quotation, goes on in X's words, unless it says itself who speaks. */
export function readBullet(
  findings: Findings,
  sentence: Sentence,
  index: number,
  discourse: Discourse,
  gathered: Gathered,
): boolean {
  const mark = markOf(findings, sentence)
  if (mark === "" || mark === discourse.mark) return false
  const speakers = discourse.headed.length > 0 ? discourse.headed : quotedAlone(findings, sentence, discourse)
  if (speakers.length === 0) return false
  const hits = findCueHits(findings, sentence)
  if (hits.length > 0 && namesItsSpeaker(findings, sentence, hits[0]!.from)) return false
  if (namesHimself(findings, sentence, speakers) || tellsOfHim(findings, sentence, hits.length > 0))
    return false
  const content = trim(findings, sentence)
  if (content.to - content.from < shortestBullet || verbsIn(findings, content).length === 0) return false
  const first = gather(gathered, speakers, {
    act: "say",
    content,
    cue: markedBy(findings, sentence),
    form: "direct",
    rule: bulletRule.name,
    isCarried: true,
    sentence: index,
  })
  discourse.open = { index: first, guillemets: false }
  return true
}

/** A subject before the first verb of all; one in a relative clause behind it speaks in nobody's report. */
function namesItsSpeaker(findings: Findings, { from }: Sentence, to: number): boolean {
  const subject = findSubject(findings, from, to, { person: [0], sides: [] })
  return subject !== undefined && keyAt(findings, subject.words.from - 1) !== "که"
}

function quotedAlone(
  findings: Findings,
  sentence: Sentence,
  { speakers, spoke }: Discourse,
): readonly number[] {
  const first = bullets.has(keyAt(findings, sentence.from)) ? sentence.from + 1 : sentence.from
  if (!spoke) return []
  return keyAt(findings, first) === "«" ||
    (speakers.length === 1 && speaksOfHimself(findings, sentence, first))
    ? speakers
    : []
}

/** «ما تمام راه‌ها را باز می‌کنیم»: who has just spoken goes on. */
function speaksOfHimself(findings: Findings, sentence: Sentence, from: number): boolean {
  if (!["ما", "من"].includes(keyAt(findings, from)) || keyAt(findings, from + 1) === "را") return false
  return verbsIn(findings, sentence).some(({ person }) => person === 1)
}

/** The bullet that the sentence stands behind, "" if none. */
function markOf(findings: Findings, sentence: Sentence): string {
  const mark = keyAt(findings, markedBy(findings, sentence).from)
  return bullets.has(mark) ? mark : ""
}

/** The bullet, which may stand on the line above; else the first word. */
function markedBy(findings: Findings, { from }: Sentence): TokenRange {
  const at = !bullets.has(keyAt(findings, from)) && bullets.has(keyAt(findings, from - 1)) ? from - 1 : from
  return { from: at, to: at + 1 }
}

/** «این گروه هشدار داده که …», «وی افزود»: a bullet that says who says it is no quotation. */
function tellsOfHim(findings: Findings, { from }: Sentence, isReport: boolean): boolean {
  const first = bullets.has(keyAt(findings, from)) ? from + 1 : from
  return isReport && ["این", "وی", "او"].includes(keyAt(findings, first))
}

/** Who is spoken of by name is not who speaks: «نتانیاهو و … مدعی شدند» under «نتانیاهو: …» is narration. */
function namesHimself(findings: Findings, sentence: Sentence, speakers: readonly number[]): boolean {
  const first = mentionsIn(findings, sentence)[0]
  const opens = first !== undefined && first.from <= sentence.from + 1
  return (
    opens &&
    first.form !== "pronoun" &&
    speakers.includes(first.entity) &&
    findings.names.entities[first.entity]!.kind === "person"
  )
}

/** «به گفتهٔ X، …»; in a chain («به گفتهٔ X، Y گفت …») the words are Y's: undefined, and where they start. */
export function readAccordingTo(
  findings: Findings,
  sentence: Sentence,
  start: number,
  index: number,
  discourse: Discourse,
  gathered: Gathered,
): boolean | number {
  const behind = attributionAt(findings, start)
  if (behind === undefined) return false
  const from = behindSpeaker(findings, behind, sentence.to)
  if (isChain(findings, sentence, from)) return from
  const speakers = attributed(findings, sentence, behind, discourse)
  if (speakers.length === 0 || from >= sentence.to) return false
  gather(gathered, speakers, {
    act: "say",
    content: trim(findings, { from, to: sentence.to }),
    cue: { from: start, to: behind },
    form: "indirect",
    rule: accordingToRule.name,
    sentence: index,
  })
  discourse.speakers = speakers
  discourse.spoke = true
  return true
}

/** Where the words start: behind the comma that closes «به گفته X»; where none does, behind him. */
function behindSpeaker(findings: Findings, from: number, to: number): number {
  const verb = verbsIn(findings, { from, to })[0]?.from ?? to
  for (let at = from; at < verb; at++) if (keyAt(findings, at) === "،") return at + 1
  const speaker = mentionsIn(findings, { from, to }).find((mention) => mention.from === from)
  return skipBrackets(findings, speaker?.to ?? behindPointer(findings, from), to)
}

/** Behind «او», «این مقام محلی». */
function behindPointer(findings: Findings, from: number): number {
  if (pronouns.has(keyAt(findings, from))) return from + 1
  if (keyAt(findings, from) !== "این") return from
  let at = from + 2
  while (/^(ارشد|آگاه|مطلع|مسئول|.{2,}[^ها]ی)$/.test(keyAt(findings, at))) at++
  return at
}

function attributed(
  findings: Findings,
  sentence: Sentence,
  behind: number,
  discourse: Discourse,
): readonly number[] {
  const speaker = mentionsIn(findings, sentence).find((mention) => mention.from === behind)
  if (speaker !== undefined) return isOutlet(findings, speaker.entity) ? [] : [speaker.entity]
  return pointsBack(findings, behind) ? pointedTo(findings, behind, discourse) : []
}

/** «در این بیانیه آمده است: رئیس‌جمهور در این گفت‌وگو … تبریک گفت»: what it tells that somebody said is his. */
function tellsOfOthers(findings: Findings, sentence: Sentence, from: number): boolean {
  const hit = findCueHits(findings, { ...sentence, from })[0]
  const told = hit?.verb.tense === "past" || hit?.verb.tense === "perfect"
  return told && isChain(findings, sentence, from)
}

function isChain(findings: Findings, sentence: Sentence, from: number): boolean {
  const hit = findCueHits(findings, { ...sentence, from })[0]
  if (hit === undefined) return false
  const subject = findSubject(findings, from, hit.from, { person: [], sides: [] })
  return subject !== undefined && verbsIn(findings, { from, to: subject.words.from }).length === 0
}

const documents: ReadonlySet<string> = new Set([
  "بیانیه",
  "نامه",
  "پیام",
  "اطلاعیه",
  "یادداشت",
  "قطعنامه",
  "توییت",
  "پست",
])

/** «در این بیانیه آمده است: …»: the words of whoever issued it; where it tells of others, where that starts. */
export function readDocument(
  findings: Findings,
  sentence: Sentence,
  start: number,
  index: number,
  discourse: Discourse,
  gathered: Gathered,
): boolean | number {
  const verb = verbsIn(findings, sentence).find(({ from }) => from < start + farthestVerb)
  if (verb?.lemma !== "آمدن") return false
  const carried = discourse.issuers.length > 0 ? discourse.issuers : discourse.spoke ? discourse.speakers : []
  const speakers = issuerIn(findings, start, verb.from) ?? carried
  if (speakers.length === 0) return false
  const colon = [":", "که"].includes(keyAt(findings, verb.to))
  if (!colon || !namesDocument(findings, start, verb.from) || verb.to + 1 >= sentence.to) return false
  if (tellsOfOthers(findings, sentence, verb.to + 1)) return verb.to + 1
  const first = gather(gathered, speakers, {
    act: "say",
    content: trim(findings, { from: verb.to + 1, to: sentence.to }),
    cue: { from: verb.from, to: verb.to },
    form: keyAt(findings, verb.to) === ":" ? "direct" : "indirect",
    rule: documentRule.name,
    isCarried: true,
    sentence: index,
  })
  if (keyAt(findings, verb.to) === ":") openAt(findings, sentence, verb.to + 1, first, discourse)
  return true
}

/** «در بیانیه وزارت خارجه نروژ …»: whose paper it is. */
function issuerIn(findings: Findings, start: number, to: number): readonly number[] | undefined {
  if (keyAt(findings, start) !== "در" || !documents.has(keyAt(findings, start + 1))) return undefined
  const issuer = coordinatedFrom(findings, start + 2).filter((mention) => mention.to <= to)
  return issuer.length === 0 ? undefined : issuer.map(({ entity }) => entity)
}

const farthestVerb = 35

function namesDocument(findings: Findings, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (documents.has(keyAt(findings, at).replace(/(ای|ی)$/, ""))) return true
  return false
}
