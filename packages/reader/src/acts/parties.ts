import type { FoundMention } from "../names/names.ts"
import type { EngagementKind, Part } from "../reading.ts"
import { holding } from "../words/ranges.ts"
import type { Sentence, TokenRange } from "../words/words.ts"
import { coordinatedFrom } from "./coordination.ts"
import { type Findings, governorOf, isOutlet, keyAt, mentionsIn, verbsIn } from "./findings.ts"
import { findOccurrences, type Occurrence } from "./occurrences.ts"
import {
  attendants,
  bodiesOf,
  clauseSubject,
  doersOf,
  entityOf,
  helpersOf,
  isActor,
  isMentionedByDoer,
  othersBefore,
  othersBehind,
  ownersOf,
  pronounOwner,
} from "./participants.ts"
import { sessions } from "./status.ts"
import { arrivals, toldOutlet } from "./words/triggers.ts"

export interface Party {
  readonly entity: number
  readonly part: Part
}

/**
 * Who took part, from the words around the noun: «دیدار A با B», «A در دیدار با B», «A با B دیدار کرد», «A و B …». Several groups
 * where the contacts were separate («در دیدارهای جداگانه با B و C»).
 */
export function findParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  subject: readonly number[],
): Party[][] {
  const kind = tripTo(findings, occurrence) ? "visit" : occurrence.trigger.kind
  return partiesByKind(findings, sentence, occurrence, subject, kind).map((parties) =>
    onceEach(findings, parties),
  )
}

function partiesByKind(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  subject: readonly number[],
  kind: EngagementKind,
): Party[][] {
  const speakers = subject.filter(
    (entity) => kind === "interview" || kind === "meeting" || !isOutlet(findings, entity),
  )
  if (kind === "visit") return [visitParties(findings, sentence, occurrence, speakers)]
  if (kind === "message") return [messageParties(findings, sentence, occurrence, speakers)]
  if (kind === "summons") return [summonsParties(findings, sentence, occurrence, speakers)]
  if (kind === "signing") return [signatories(findings, occurrence, speakers)]
  if (kind === "gathering") return [gatheringParties(findings, occurrence, speakers)]
  return talkParties(findings, occurrence, speakers)
}

/** The parties of the last talks that the sentence tells of: «دو طرف» in the next. */
export function lastSides(
  findings: Findings,
  sentence: Sentence,
  subject: readonly number[],
): readonly number[] {
  for (const occurrence of findOccurrences(findings, sentence).toReversed()) {
    if (occurrence.again || !sidedKinds.has(occurrence.trigger.kind)) continue
    const parties = findParties(findings, sentence, occurrence, subject)[0] ?? []
    if (parties.length === 2) return parties.map(({ entity }) => entity)
  }
  return []
}

const sidedKinds: ReadonlySet<EngagementKind> = new Set(["call", "meeting", "negotiation"])

/** Each entity once, actors only; the first part that it has. */
function onceEach(findings: Findings, parties: readonly Party[]): Party[] {
  return parties.filter(
    ({ entity, part }, at) =>
      (isActor(findings, entity) || part === "host") &&
      parties.findIndex((other) => other.entity === entity) === at,
  )
}

const asParts = (entities: readonly number[], part: Part): Party[] =>
  entities.map((entity) => ({ entity, part }))

function talkParties(findings: Findings, occurrence: Occurrence, subject: readonly number[]): Party[][] {
  const doers = talkers(findings, occurrence, subject)
  const behind = othersBehind(findings, occurrence, doers.length > 0)
  const before = behind.length === 0 && (occurrence.construction === "predicate" || isTold(occurrence))
  const isMutual = areOfSeveralCountries(findings, doers)
  const found = before ? othersBefore(findings, occurrence, isMutual) : behind
  const isInterview = occurrence.trigger.kind === "interview" && !isShared(findings, occurrence)
  const others = isInterview ? found.filter((entity) => isOutlet(findings, entity)) : found
  if (
    occurrence.trigger.kind === "negotiation" &&
    occurrence.construction === "setting" &&
    others.length === 0
  ) {
    if (ownersOf(findings, occurrence).length === 0 && !areOfSeveralCountries(findings, doers)) return []
  }
  const helpers = helpersOf(findings, occurrence)
  if (others.length > 1 && doers.length > 0 && isSeparate(findings, occurrence)) {
    return pairs(doers, others).map((pair) => asParts(pair, "party"))
  }
  if (doers.length > 1 && others.length === 1 && isSeparate(findings, occurrence)) {
    return pairs(doers, others).map((pair) => asParts(pair, "party"))
  }
  const met = others.length === 0 ? metAsOwner(findings, occurrence, subject, doers) : []
  const joining = doers.length > 0 && others.length > 0 ? attendants(findings, occurrence) : []
  const sides = [...met, ...doers, ...others, ...joining].filter(
    (entity) => !helpers.some((helper) => helper.entity === entity),
  )
  return [[...asParts([...sides, ...reportersOf(findings, occurrence)], "party"), ...helpers]]
}

/** «با B در تماسی تلفنی گفت‌وگو کرد»: the verb tells of the same call, and who was called stands before it. */
function isTold({ construction, trigger, verb }: Occurrence): boolean {
  return (
    construction === "setting" && trigger.kind === "call" && verb !== undefined && lightVerbs.has(verb.lemma)
  )
}

const lightVerbs: ReadonlySet<string> = new Set(["کردن", "نمودن", "پرداختن"])

/** «در جمع خبرنگاران», «به خبرنگاران»: who asks, where the words name them. */
function reportersOf(findings: Findings, { trigger, from, to }: Occurrence): number[] {
  if (!trigger.noun.endsWith("خبرنگاران")) return []
  return mentionsIn(findings, { from, to }).map(entityOf)
}

/** «A در دیدار B (با وی) گفت»: of a setting's single owner it is the subject whom he met. */
function metAsOwner(
  findings: Findings,
  occurrence: Occurrence,
  subject: readonly number[],
  owners: readonly number[],
): readonly number[] {
  const isOwned = ownersOf(findings, occurrence).length > 0 && new Set(owners).size === 1
  if (occurrence.construction !== "setting" || occurrence.trigger.kind !== "meeting" || !isOwned) return []
  return doersOf(findings, occurrence, subject).slice(0, 1)
}

/** «نشست خبری مشترک با B»: B answers too. */
function isShared(findings: Findings, { to, next }: Occurrence): boolean {
  for (let at = to; at < next; at++) if (keyAt(findings, at) === "مشترک") return true
  return false
}

/** Whose talks they are; of a noun without owner, who is its clause's subject: «A با B دیداری داشت», never whoever else is named. */
function talkers(findings: Findings, occurrence: Occurrence, subject: readonly number[]): readonly number[] {
  const owners = ownersOf(findings, occurrence).map(entityOf)
  if (occurrence.trigger === toldOutlet) return askedBy(findings, occurrence, subject, owners)
  if (owners.length > 0) return owners
  const pronoun = pronounOwner(findings, occurrence)
  if (pronoun !== undefined) return [pronoun]
  if (occurrence.construction !== "noun") return doersOf(findings, occurrence, subject)
  if (occurrence.own)
    return personBehindBody(
      findings,
      occurrence,
      subject.length > 0 ? subject : clauseSubject(findings, occurrence),
    )
  if (isMentionedByDoer(findings, occurrence)) return doersOf(findings, occurrence, subject)
  return isObject(findings, occurrence) ? clauseSubject(findings, occurrence) : []
}

/** «دفتر A خبر داد که A … در دیدارهایش با B»: a person meets people, not the office that speaks for him. */
function personBehindBody(
  findings: Findings,
  { from, mine }: Occurrence,
  owners: readonly number[],
): readonly number[] {
  const kindOf = (entity: number): string => findings.names.entities[entity]!.kind
  if (mine || owners.length === 0 || !owners.every((entity) => kindOf(entity) === "organization"))
    return owners
  const sentence = holding(findings.words.sentences, from)
  const person = mentionsIn(findings, { from: sentence?.from ?? from, to: from }).findLast(
    ({ entity }) => kindOf(entity) === "person",
  )
  return person === undefined ? owners : [person.entity]
}

/** Who told an outlet something, and the outlet; several who are not named leave nobody. */
function askedBy(
  findings: Findings,
  occurrence: Occurrence,
  subject: readonly number[],
  outlets: readonly number[],
): readonly number[] {
  const doers = doersOf(findings, occurrence, subject).filter((entity) => !outlets.includes(entity))
  const several =
    doers.length > 1 || doers.some((entity) => findings.names.entities[entity]!.kind === "group")
  return occurrence.verb?.plural && !several ? [] : [...doers, ...outlets]
}

const holdings: ReadonlySet<string> = new Set(["داشتن", "کردن", "دادن", "آوردن", "گرفتن", "ماندن", "گذاشتن"])

/** «دیداری با B داشت», «از A تماسی دریافت کرد», and headlines without a verb: «A در تماس با B». */
function isObject(findings: Findings, { next, verb, trigger, from }: Occurrence): boolean {
  const word = keyAt(findings, next)
  const leads =
    word === "با" || (trigger.kind === "call" && word === "از") || (trigger.kind === "visit" && word === "به")
  if (!leads) return false
  const isDefinite = keyAt(findings, from) === trigger.noun.replace("\u200c", "")
  return verb === undefined || (holdings.has(verb.lemma) && (!isDefinite || trigger.kind === "call"))
}

function areOfSeveralCountries(findings: Findings, entities: readonly number[]): boolean {
  const countries = entities.map((entity) => {
    const { ref, country } = findings.names.entities[entity]!
    return ref?.iso ?? country
  })
  return new Set(countries.filter((country) => country !== undefined)).size > 1
}

function pairs(some: readonly number[], others: readonly number[]): number[][] {
  return some.flatMap((one) => others.map((other) => [one, other]))
}

function isSeparate(findings: Findings, { from, next, plural, trigger, clause }: Occurrence): boolean {
  for (let at = Math.min(from - 3, clause.from); at < next + 2; at++)
    if (keyAt(findings, at) === "جداگانه") return true
  return plural && (trigger.kind === "call" || trigger.kind === "meeting")
}

/** «از آن کشور دیدار کرد» is a visit. */
function tripTo(findings: Findings, { trigger, construction, from }: Occurrence): boolean {
  if (trigger.noun !== "دیدار" || construction !== "predicate") return false
  const goal = mentionsIn(findings, { from: from - 5, to: from }).at(-1)
  if (goal?.to !== from || governorOf(findings, goal.from) !== "از") return false
  const { kind } = findings.names.entities[goal.entity]!
  return kind === "country" || kind === "place"
}

/** Who speaks or sits there, and the bodies that it is of; several countries, but never one alone, for that is where it was. */
function gatheringParties(findings: Findings, occurrence: Occurrence, subject: readonly number[]): Party[] {
  const bodies = bodiesOf(findings, occurrence)
  const attends =
    occurrence.construction === "setting" ||
    takesPart(findings, occurrence) ||
    isHeldBySomebody(findings, occurrence)
  const doers = attends ? doersOf(findings, occurrence, isFormed(findings, occurrence) ? [] : subject) : []
  const others = isWith(findings, occurrence)
    ? othersBehind(findings, occurrence, true)
    : isHeldBySomebody(findings, occurrence)
      ? othersBefore(findings, occurrence, false)
      : []
  const all = [...doers, ...bodies, ...others, ...attendants(findings, occurrence)]
  const countries = all.filter((entity) => findings.names.entities[entity]!.kind === "country")
  const isPlace = countries.length === 1 && (all.length === 1 || !doers.includes(countries[0]!))
  const attending = isPlace ? all.filter((entity) => !countries.includes(entity)) : all
  return [...helpersOf(findings, occurrence), ...asParts(attending, "attendee")]
}

/** «A با B جلسه برگزار کرد», «A جلسه گذاشت», «A نشستی داشت» */
function isHeldBySomebody(findings: Findings, { verb, construction, next }: Occurrence): boolean {
  if (verb === undefined || construction === "setting" || construction === "purpose") return false
  const session = keyAt(findings, verb.from - 1)
  const isOwnVerb = verb.from - next <= 1
  return isOwnVerb && holdings.has(verb.lemma) && (verb.from === next || sessions.has(session))
}

/** «نشست با B», «جلسهٔ A با B», «نشست میان A و B»: at once behind the noun or its owner. */
export function isWith(findings: Findings, occurrence: Occurrence): boolean {
  const at = ownersOf(findings, occurrence).at(-1)?.to ?? occurrence.next
  return ["با", "میان", "بین"].includes(keyAt(findings, at)) && !manners.has(keyAt(findings, at + 1))
}

/** «با اشاره به», «با تأکید بر»: how it was said, and with nobody. */
const manners: ReadonlySet<string> = new Set(
  "اشاره بیان تاکید تأکید اعلام ابراز انتقاد محکوم رد موضوع محوریت عنوان یادآوری تشکر قدردانی تقدیر استقبال هدف شعار توجه".split(
    " ",
  ),
)

const attendance: ReadonlySet<string> = new Set(["شرکت", "حضور", "سخنرانی", "میزبان", "میزبانی", "تشکیل"])

/** «در نشست … شرکت کرد», «نشستی با … برگزار کرد» */
function takesPart(findings: Findings, { clause, verb, next }: Occurrence): boolean {
  for (let at = clause.from; at < clause.to; at++) if (attendance.has(keyAt(findings, at))) return true
  return keyAt(findings, next) === "با" && verb?.lemma !== "شدن"
}

/** «شورا جلسه‌ای تشکیل می‌دهد»: by whom its own clause names, and nobody else. */
function isFormed(findings: Findings, { construction, verb }: Occurrence): boolean {
  return construction !== "setting" && verb !== undefined && keyAt(findings, verb.from - 1) === "تشکیل"
}

function visitParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  subject: readonly number[],
): Party[] {
  const goal = destinationOf(findings, sentence, occurrence)
  if (goal === undefined && !leadsSomewhere(findings, occurrence)) return []
  const host = goal === undefined ? undefined : hostOf(findings, goal)
  const guests = travellersOf(findings, occurrence, subject).filter(
    (entity) => entity !== host && entity !== goal,
  )
  if (guests.length === 0) return []
  const isAbroad = host !== undefined && !guests.some((guest) => isOf(findings, guest, host))
  return [...asParts(guests, "guest"), ...(isAbroad ? asParts([host], "host") : [])]
}

/** «به منطقه سفر کرد», «به خاورمیانه …»: a journey whose end is no country's. */
function leadsSomewhere(findings: Findings, { clause, from, construction }: Occurrence): boolean {
  if (construction !== "predicate") return false
  for (let at = clause.from; at < from; at++)
    if (keyAt(findings, at) === "به" && regions.has(keyAt(findings, at + 1))) return true
  return false
}

const regions: ReadonlySet<string> = new Set(["منطقه", "خاورمیانه", "اروپا", "آفریقا", "آسیا"])

/** People travel; goods and armies «enter» too, and a country is no guest. */
function travellersOf(
  findings: Findings,
  occurrence: Occurrence,
  subject: readonly number[],
): readonly number[] {
  const owners = ownersOf(findings, occurrence).map(entityOf)
  const isOwnTrip = occurrence.construction !== "noun" || occurrence.own
  const doers = isOwnTrip || isObject(findings, occurrence) ? doersOf(findings, occurrence, subject) : []
  const company = doers.length > 0 ? attendants(findings, occurrence) : []
  const people = [...(owners.length > 0 ? owners : doers), ...company].filter((entity) => {
    const { kind } = findings.names.entities[entity]!
    return (
      kind === "person" ||
      kind === "group" ||
      (kind === "organization" && !arrivals.has(occurrence.trigger.noun))
    )
  })
  return arrivals.has(occurrence.trigger.noun) && occurrence.construction !== "predicate" ? [] : people
}

/** Whether somebody is of that country: at home nobody is a guest. */
function isOf(findings: Findings, entity: number, country: number): boolean {
  const { iso } = findings.names.entities[country]!.ref ?? {}
  return iso !== undefined && findings.names.entities[entity]!.country === iso
}

/** The country that a place lies in, where the article names it; the country itself. */
function hostOf(findings: Findings, goal: number): number | undefined {
  const { kind, country } = findings.names.entities[goal]!
  if (kind !== "place") return goal
  if (country === undefined) return undefined
  const host = findings.names.entities.findIndex(
    (entity) => entity.kind === "country" && entity.ref?.iso === country,
  )
  return host < 0 ? undefined : host
}

function destinationOf(findings: Findings, sentence: Sentence, occurrence: Occurrence): number | undefined {
  const { noun } = occurrence.trigger
  const isPlace = ({ entity }: FoundMention): boolean => {
    const { kind } = findings.names.entities[entity]!
    return kind === "country" || kind === "place"
  }
  if (arrivals.has(noun)) {
    const at = placeNouns.has(keyAt(findings, occurrence.to)) ? occurrence.to + 1 : occurrence.to
    return coordinatedFrom(findings, at).slice(0, 1).find(isPlace)?.entity
  }
  const stop = Math.max(occurrence.clause.to, Math.min(occurrence.to + 12, sentence.to))
  const preposition = noun === "بازدید" || noun === "دیدار" ? "از" : "به"
  for (const mention of mentionsIn(findings, { from: occurrence.clause.from, to: stop })) {
    if (leadingWord(findings, mention.from) === preposition && isPlace(mention)) return mention.entity
  }
  return pointedPlace(findings, { from: occurrence.clause.from, to: stop }, preposition)
}

/** «سفر به این استان», «از این شهر بازدید کرد»: the place that was named last. */
function pointedPlace(findings: Findings, { from, to }: TokenRange, preposition: string): number | undefined {
  for (let at = from; at < to - 2; at++) {
    if (keyAt(findings, at) !== preposition || keyAt(findings, at + 1) !== "این") continue
    if (!placeNouns.has(keyAt(findings, at + 2))) continue
    return mentionsIn(findings, { from: at - placeReach, to: at }).findLast(
      ({ entity }) => findings.names.entities[entity]!.kind === "place",
    )?.entity
  }
  return undefined
}

const placeReach = 120

const placeNouns: ReadonlySet<string> = new Set([
  "استان",
  "شهر",
  "شهرستان",
  "کشور",
  "بندر",
  "منطقه",
  "جزیره",
  "روستای",
  "پایتخت",
  "خاک",
])

/** «به استان هرمزگان»: the preposition before the word for what kind of place it is. */
function leadingWord(findings: Findings, from: number): string {
  return governorOf(findings, placeNouns.has(keyAt(findings, from - 1)) ? from - 1 : from)
}

/** «پیام ما به آنان این است»: said, and not sent. */
const ownSides: ReadonlySet<string> = new Set(["من", "ما"])

function messageParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  subject: readonly number[],
): Party[] {
  if (ownSides.has(keyAt(findings, occurrence.next))) return []
  const stop = verbsIn(findings, { from: occurrence.to, to: sentence.to })[0]?.from ?? sentence.to
  const from = occurrence.construction === "predicate" ? occurrence.clause.from : occurrence.to
  const first = mentionsIn(findings, { from, to: stop }).find(
    (mention) =>
      ["به", "خطاب", "برای", "تقدیم", "تسلیم"].includes(governorOf(findings, mention.from)) &&
      (mention.from < occurrence.from || !isAbout(findings, occurrence.to, mention.from)),
  )
  const isReport = occurrence.trigger.noun.startsWith("به ")
  if (isReport && occurrence.construction !== "predicate") return []
  const recipients = isReport
    ? ownersOf(findings, occurrence)
        .map(entityOf)
        .filter((entity) => isBody(findings, entity))
    : first === undefined
      ? receiversOf(findings, occurrence, subject)
      : coordinatedFrom(findings, first.from).map(entityOf)
  const owners = isReport
    ? []
    : [...ownersOf(findings, occurrence), ...sentFrom(findings, occurrence, stop)].map(entityOf)
  const senders = (owners.length > 0 ? owners : doersOf(findings, occurrence, subject)).filter(
    (entity) => !recipients.includes(entity) && isActor(findings, entity),
  )
  if (recipients.length === 0 || senders.length === 0) return []
  return [...asParts(senders, "sender"), ...asParts(recipients, "recipient")]
}

function isBody(findings: Findings, entity: number): boolean {
  const { kind } = findings.names.entities[entity]!
  return kind === "organization" || kind === "country"
}

/** «نامه به رهبر درباره حمله به ایران»: what comes behind «درباره» is no receiver. */
function isAbout(findings: Findings, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const key = keyAt(findings, at)
    if (key === "درباره" || key === "پیرامون" || (key === "در" && keyAt(findings, at + 1) === "مورد"))
      return true
  }
  return false
}

/** «A نامه‌ای از B دریافت کرد» */
function receiversOf(
  findings: Findings,
  occurrence: Occurrence,
  subject: readonly number[],
): readonly number[] {
  const { verb } = occurrence
  const isReceived = verb !== undefined && keyAt(findings, verb.from - 1) === "دریافت"
  return isReceived ? doersOf(findings, occurrence, subject) : []
}

/** «پیام … از A به B»: whoever carries it is not its sender. */
function sentFrom(findings: Findings, occurrence: Occurrence, stop: number): FoundMention[] {
  const { next } = occurrence
  const sender = mentionsIn(findings, { from: next, to: Math.min(stop, next + 6) })[0]
  const from = sender === undefined ? "" : governorOf(findings, sender.from)
  return ["از", "سوی", "طرف"].includes(from) ? coordinatedFrom(findings, sender!.from) : []
}

/** «وزارت خارجه سفیر را احضار کرد», «سفیر … به وزارت خارجه احضار شد», «احضار سفیر». */
function summonsParties(
  findings: Findings,
  sentence: Sentence,
  occurrence: Occurrence,
  subject: readonly number[],
): Party[] {
  const { clause, from, construction, verb } = occurrence
  const passive = verb?.lemma === "شدن" || verb?.passive === true
  const self =
    construction === "noun"
      ? ownersOf(findings, occurrence).map(entityOf)
      : doersOf(findings, occurrence, subject)
  const before = mentionsIn(findings, { from: clause.from, to: from })
  const around = mentionsIn(findings, { from: clause.from, to: Math.min(sentence.to, occurrence.to + 8) })
  const object = before.find((mention) => keyAt(findings, mention.to) === "را")
  const place = around.find((mention) => governorOf(findings, mention.from) === "به")
  const guest = object?.entity ?? (passive || construction === "noun" ? self[0] : undefined)
  const host = passive || construction === "noun" ? place?.entity : self.find((entity) => entity !== guest)
  return [
    ...(guest === undefined ? [] : asParts([guest], "guest")),
    ...(host === undefined || host === guest ? [] : asParts([host], "host")),
  ]
}

/** «A و B سند را امضا کردند», «سند میان A و B امضا شد», «امضای یادداشت تفاهم A و B», «امضای سند توسط A و B». */
function signatories(findings: Findings, occurrence: Occurrence, subject: readonly number[]): Party[] {
  const owners = ownersOfDocument(findings, occurrence)
  const other = owners.length > 0 ? [] : signedWith(findings, occurrence)
  if (other.length > 0) return asParts([...clauseSubject(findings, occurrence), ...other], "party")
  if (owners.length > 0 || occurrence.construction !== "predicate") return asParts(owners, "party")
  const between = othersBefore(findings, occurrence, false)
  const isDone = occurrence.verb?.lemma === "شدن" || occurrence.verb?.lemma === "رسیدن"
  const doers = isDone ? [] : doersOf(findings, occurrence, subject)
  return asParts([...doers, ...between], "party")
}

const documents: ReadonlySet<string> = new Set([
  "یادداشت",
  "تفاهم",
  "تفاهمنامه",
  "توافقنامه",
  "توافق",
  "موافقتنامه",
  "سند",
  "قرارداد",
  "پیمان",
  "معاهده",
  "بیانیه",
  "پروتکل",
  "نامه",
  "همکاری",
  "صلح",
  "مشترک",
  "میان",
  "بین",
  "توسط",
])

function ownersOfDocument(findings: Findings, { next }: Occurrence): number[] {
  return coordinatedFrom(findings, behindDocument(findings, next)).map(entityOf)
}

/** «با امضای تفاهم‌نامه با B» */
function signedWith(findings: Findings, { next, construction }: Occurrence): number[] {
  const at = behindDocument(findings, next)
  if (construction === "predicate" || keyAt(findings, at) !== "با") return []
  return coordinatedFrom(findings, at + 1).map(entityOf)
}

function behindDocument(findings: Findings, next: number): number {
  let at = next
  while (at < next + 6 && documents.has(keyAt(findings, at).replace(/(ی|های|ها)$/, ""))) at++
  while (at < next + 6 && documents.has(keyAt(findings, at))) at++
  return at
}
