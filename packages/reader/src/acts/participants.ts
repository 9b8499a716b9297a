import type { FoundMention } from "../names/names.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange, Verb } from "../words/words.ts"
import { coordinatedFrom } from "./coordination.ts"
import {
  type Findings,
  governorOf,
  isOutlet,
  isUnnamed,
  keyAt,
  mentionsIn,
  timesIn,
  verbsIn,
} from "./findings.ts"
import { type Occurrence, triggerAt } from "./occurrences.ts"
import { freeMentions } from "./speakers.ts"
import {
  adverbs,
  commas,
  demonstratives,
  openers,
  prepositions,
  pronouns,
  quotes,
} from "./words/function-words.ts"
import { arrivals, qualities, relational, speeches, type Trigger } from "./words/triggers.ts"

const unique = (entities: readonly number[]): number[] => [...new Set(entities)]

export function entityOf(mention: FoundMention): number {
  return mention.entity
}

/** The kinds that take part in anything: persons, bodies, groups and countries. */
export function isActor(findings: Findings, entity: number): boolean {
  const { kind } = findings.names.entities[entity]!
  return kind !== "place" && kind !== "work" && kind !== "event"
}

/** Whose engagement the words right behind the noun say it is: «دیدار A و B», «تماس تلفنی A با B». */
export function ownersOf(findings: Findings, occurrence: Occurrence): FoundMention[] {
  if (arrivals.has(occurrence.trigger.noun)) return []
  const pointed = pointedBody(findings, occurrence.next)
  return pointed === undefined ? coordinatedFrom(findings, occurrence.next) : [pointed]
}

/** «جلسه این کمیسیون»: the body named before whose name begins with that word. */
function pointedBody(findings: Findings, at: number): FoundMention | undefined {
  if (keyAt(findings, at) !== "این") return undefined
  const noun = keyAt(findings, at + 1)
  const body = firstBodies(findings)
    .get(noun)
    ?.findLast((mention) => mention.to <= at)
  return body && { ...body, from: at, to: at + 2 }
}

/** The bodies of the article by the first word of their names, in text order. */
function firstBodies(findings: Findings): ReadonlyMap<string, readonly FoundMention[]> {
  const bodies = new Map<string, FoundMention[]>()
  for (const mention of findings.names.mentions) {
    if (findings.names.entities[mention.entity]!.kind !== "organization") continue
    const noun = keyAt(findings, mention.from)
    bodies.set(noun, [...(bodies.get(noun) ?? []), mention])
  }
  return bodies
}

/** «دیدار او با …»: the person whom the sentence has named last. */
export function pronounOwner(findings: Findings, { next, from }: Occurrence): number | undefined {
  if (!pronouns.has(keyAt(findings, next))) return undefined
  const sentence = holding(findings.words.sentences, from)
  return mentionsIn(findings, { from: sentence?.from ?? from, to: from }).findLast(
    (mention) => findings.names.entities[mention.entity]!.kind === "person",
  )?.entity
}

/** «با اشاره به ملاقات با B»: the speaker's own, where nobody else's name stands behind the noun. */
export function isMentionedByDoer(findings: Findings, { from, next, construction }: Occurrence): boolean {
  return (
    construction === "noun" &&
    keyAt(findings, from - 1) === "به" &&
    keyAt(findings, from - 2) === "اشاره" &&
    keyAt(findings, next) === "با"
  )
}

/** Who did it: before «در دیدار با …», else the subject of the clause, else `subject`, who acts in the sentence. */
export function doersOf(
  findings: Findings,
  occurrence: Occurrence,
  subject: readonly number[],
): readonly number[] {
  if (occurrence.mine) return subject
  const guests = invited(findings, occurrence)
  if (guests.length > 0) return guests
  const head = relativeHead(findings, occurrence)
  if (head !== undefined) return [head]
  if (present.has(keyAt(findings, occurrence.opener - 1))) return presentThere(findings, occurrence)
  const before = occurrence.construction === "setting" ? beforeSetting(findings, occurrence) : []
  if (before.length > 0) return before.map(entityOf)
  const inClause = clauseSubject(findings, occurrence)
  if (inClause.length > 0) return inClause
  const inHeadline = occurrence.verb === undefined ? headlineSpeaker(findings, occurrence) : []
  if (inHeadline.length > 0) return inHeadline
  const isUnknown = isOfUnknown(findings, occurrence) || opensWithUnknown(findings, occurrence)
  return isUnknown || isOfSeveral(findings, occurrence, subject) ? [] : subject
}

/** «در جلسه امروز شماری از نمایندگان … گفتند»: not the body that acted in the sentence before. */
function isOfSeveral(
  findings: Findings,
  { construction, verb }: Occurrence,
  subject: readonly number[],
): boolean {
  if (construction !== "setting" || verb === undefined || !verb.plural || subject.length !== 1) return false
  return findings.names.entities[subject[0]!]!.kind === "organization"
}

/** «آمریکایی‌ها در نشست … خواهند گفت», «یکی از مقامات به رویترز گفته»: the clause opens with whom no name tells. */
function opensWithUnknown(findings: Findings, { clause, opener }: Occurrence): boolean {
  let at = clause.from
  while (at < opener) {
    const key = keyAt(findings, at)
    const time = timesIn(findings, { from: at, to: at + 8 }).find(({ from }) => from === at)
    const isIdle =
      openers.has(key) ||
      adverbs.has(key) ||
      quotes.has(findings.tokens[at]!.text) ||
      findings.tokens[at]!.kind === "punctuation" ||
      key === "آنطور"
    if (time === undefined && !isIdle) break
    at = time?.to ?? at + 1
  }
  if (at >= opener || findings.tokens[at]!.kind !== "word") return false
  const key = keyAt(findings, at)
  if (prepositions.has(key) || demonstratives.has(key) || pronouns.has(key) || key === "بنا") return false
  return mentionsIn(findings, { from: at, to: opener })[0]?.from !== at && isPeople(key)
}

/** «آمریکایی‌ها», «معترضان», «یکی از …», «کارگروه …» */
function isPeople(key: string): boolean {
  return /(ها|های|هایی|ان|گان|ین)$/.test(key) || unnamed.has(key)
}

const unnamed: ReadonlySet<string> = new Set(
  "یکی برخی گروهی جمعی شماری تعدادی کارگروه کمیته شورای کمیسیون هیئت هیات سازمان وزارت دفتر مقام منبع".split(
    " ",
  ),
)

/** «از A برای سفر به B دعوت کرد», «دعوت از A برای سفر به B»: whom somebody invites. */
function invited(findings: Findings, { clause, from, construction }: Occurrence): readonly number[] {
  if (construction !== "purpose" && construction !== "noun") return []
  let isInvitation = false
  for (let at = clause.from; at < clause.to; at++) if (keyAt(findings, at) === "دعوت") isInvitation = true
  if (!isInvitation) return []
  for (let at = clause.from; at < from; at++) {
    const found = keyAt(findings, at) === "از" ? coordinatedFrom(findings, at + 1) : []
    if (found.length > 0) return found.map(entityOf)
  }
  return []
}

const present: ReadonlySet<string> = new Set(["حاضر", "شرکتکننده"])

/** «نمایندگان نروژ حاضر در نشست …»: who was there, and not who is said to thank them. */
function presentThere(findings: Findings, { opener, clause }: Occurrence): readonly number[] {
  const last = mentionsIn(findings, { from: clause.from, to: opener }).findLast(({ to }) => to === opener - 1)
  return last === undefined ? [] : [last.entity]
}

/** «رئیس‌جمهور آلمان که در مصاحبه‌ای …», «وزیری که قرار است … سفر کند»: whom a relative clause tells of. */
function relativeHead(findings: Findings, { opener, clause }: Occurrence): number | undefined {
  let at = opener - 1
  while (at > clause.from && keyAt(findings, at) !== "که") at--
  if (keyAt(findings, at) !== "که" || freeMentions(findings, { from: at + 1, to: opener }).length > 0)
    return undefined
  const head = mentionsIn(findings, { from: at - longestName, to: at }).findLast(({ to }) => to === at)
  if (head === undefined || isInPhrase(findings, clause, head)) return undefined
  return findings.names.entities[head.entity]!.kind === "person" ? head.entity : undefined
}

/** «معاون ترامپ که …»: the name is no head of its own. */
function isInPhrase(findings: Findings, clause: TokenRange, { from }: FoundMention): boolean {
  if (prepositions.has(governorOf(findings, from))) return false
  return !freeMentions(findings, { from: clause.from, to: from + 40 }).some((free) => free.from === from)
}

/** «کشتی‌هایی که به آن کشور می‌روند», «حضور آنان در نشست»: somebody else than who acts in the sentence, and not named. */
function isOfUnknown(findings: Findings, { clause, opener }: Occurrence): boolean {
  if (pronouns.has(keyAt(findings, opener - 1)) && attending.has(keyAt(findings, opener - 2))) return true
  for (let at = opener - 1; at >= clause.from; at--) {
    if (keyAt(findings, at) !== "که") continue
    const head = keyAt(findings, at - 1)
    return head.endsWith("ی") && !relativeTimes.has(head) && !endsMention(findings, at - 1)
  }
  return false
}

const attending: ReadonlySet<string> = new Set(["حضور", "شرکت", "مشارکت"])

/** «در حالی که», «زمانی که»: when, not who. */
const relativeTimes: ReadonlySet<string> = new Set([
  "حالی",
  "زمانی",
  "هنگامی",
  "وقتی",
  "صورتی",
  "جایی",
  "روزی",
  "روزهایی",
])

function endsMention(findings: Findings, at: number): boolean {
  return mentionsIn(findings, { from: at - 8, to: at + 1 }).some(({ to }) => to === at + 1)
}

/** «تسلیت گوترش به ایران در تماس با …», «تکرار ادعاهای او علیه … در دیدار با …»: whose speech a headline without a verb tells of. */
function headlineSpeaker(findings: Findings, { clause, opener }: Occurrence): number[] {
  const speaker = mentionsIn(findings, { from: clause.from, to: opener }).find(
    ({ from, entity }) => isActor(findings, entity) && followsSpeech(findings, clause.from, from),
  )
  return speaker === undefined ? [] : [speaker.entity]
}

const adjectivesOfSpeech = 2

function followsSpeech(findings: Findings, start: number, from: number): boolean {
  for (let at = from - 1; at >= Math.max(start, from - adjectivesOfSpeech); at--)
    if (speeches.has(keyAt(findings, at))) return true
  return false
}

/** The subject that the occurrence's own clause names before it. */
export function clauseSubject(findings: Findings, occurrence: Occurrence): readonly number[] {
  const { clause, opener } = occurrence
  const pronoun = leadingPronoun(findings, clause)
  if (pronoun !== undefined) return pronoun
  const reported = reportedSubject(findings, occurrence)
  if (reported.length > 0) return reported
  const first = freeMentions(findings, { from: clause.from, to: opener }).find(
    (mention) =>
      isActor(findings, mention.entity) &&
      !(isOutlet(findings, mention.entity) && keyAt(findings, mention.to) === ":"),
  )
  return first === undefined ? [] : agreeing(findings, occurrence, coordinatedFrom(findings, first.from))
}

/** «با بیان اینکه A با B دیدار کرده است»: who stands right behind «که». */
function reportedSubject(findings: Findings, occurrence: Occurrence): readonly number[] {
  const { clause, opener } = occurrence
  for (let at = opener - 1; at > clause.from; at--) {
    if (!complementizers.has(keyAt(findings, at))) continue
    const first = mentionsIn(findings, { from: at + 1, to: opener })[0]
    if (first?.from !== at + 1 || !isActor(findings, first.entity) || keyAt(findings, first.to) === "را")
      return []
    return agreeing(findings, occurrence, coordinatedFrom(findings, first.from))
  }
  return []
}

const complementizers: ReadonlySet<string> = new Set(["که", "اینکه", "آنکه"])

/** «A معاون … و رئیس … دیدار کرد»: with a verb in the singular the office behind «و» is his too. */
function agreeing(findings: Findings, { verb, construction }: Occurrence, group: FoundMention[]): number[] {
  const entities = unique(group.map(entityOf))
  const isOne =
    (construction === "predicate" || construction === "setting") &&
    verb !== undefined &&
    !verb.plural &&
    isActive(verb) &&
    entities.length > 1
  return isOne ? entities.filter((entity, at) => at === 0 || !isUnnamed(findings, entity)) : entities
}

function isActive({ lemma, passive }: Verb): boolean {
  return !passive && lemma !== "شدن"
}

/** «دفتر نخست‌وزیر اعلام کرد او … دیدار کرد»: the pronoun of a reported clause is the person named before it. */
function leadingPronoun(findings: Findings, clause: TokenRange): readonly number[] | undefined {
  const at = keyAt(findings, clause.from) === "که" ? clause.from + 1 : clause.from
  if (!pronouns.has(keyAt(findings, at))) return undefined
  const sentence = holding(findings.words.sentences, at)
  if (sentence === undefined || sentence.from === at) return undefined
  const person = mentionsIn(findings, { from: sentence.from, to: at }).find(
    (mention) => findings.names.entities[mention.entity]!.kind === "person",
  )
  return person === undefined ? undefined : [person.entity]
}

/** The group that ends where «در دیدار …» begins; adverbs, times and a comma may part them. */
function beforeSetting(findings: Findings, { opener, clause, trigger }: Occurrence): FoundMention[] {
  let end = opener
  for (let moved = true; moved; ) {
    const time = timesIn(findings, { from: end - 8, to: end }).find((found) => found.to === end)
    const before = keyAt(findings, end - 1)
    const idle = adverbs.has(before) || commas.has(before) || quotes.has(findings.tokens[end - 1]?.text ?? "")
    const bracket = before === ")" ? openingBracket(findings, end - 1) : undefined
    moved = end > clause.from && (time !== undefined || idle || bracket !== undefined)
    if (moved) end = time?.from ?? bracket ?? end - 1
  }
  for (const mention of mentionsIn(findings, { from: clause.from, to: end })) {
    const group = coordinatedFrom(findings, mention.from)
    const last = group.at(-1)
    if (last?.to !== end) continue
    const met = isVenue(findings, mention)
    if (met ? !isGatheringOfPeople(findings, trigger, group) : !mayLead(findings, clause, mention)) continue
    return group.every(({ entity }) => isActor(findings, entity)) ? group : []
  }
  return []
}

/** «از دیدار A و B در حاشیه نشست … خبر داد»: who met there attended it. */
function isGatheringOfPeople(findings: Findings, { kind }: Trigger, group: readonly FoundMention[]): boolean {
  return (
    kind === "gathering" &&
    group.length > 1 &&
    group.every(({ entity }) => findings.names.entities[entity]!.kind === "person")
  )
}

function openingBracket(findings: Findings, close: number): number | undefined {
  for (let at = close - 1; at > close - 6; at--) if (keyAt(findings, at) === "(") return at
  return undefined
}

/** «پس از نشست گروه ۲۰ به خبرنگاران گفت»: what the nearest noun before names an engagement of is no speaker. */
function isVenue(findings: Findings, { from }: FoundMention): boolean {
  let at = from - 1
  while (qualities.has(keyAt(findings, at))) at--
  return triggerAt(findings, at) !== undefined
}

/** Whether it is the subject, or whose speech the setting belongs to: «بیانات رهبر در دیدار با …», «از سوی وزیر در دیدار با …». */
function mayLead(findings: Findings, clause: TokenRange, { from }: FoundMention): boolean {
  if (freeMentions(findings, { from: clause.from, to: from + 40 }).some((free) => free.from === from))
    return true
  if (prepositionalSubjects.has(keyAt(findings, from - 1))) return true
  if (deeds.has(keyAt(findings, from - 1))) return true
  for (let at = from - 1; at > from - speechReach && at >= clause.from; at--)
    if (speeches.has(keyAt(findings, at))) return true
  return false
}

const speechReach = 7

/** «شاهد اقدام A در مصاحبه با … بودیم» */
const deeds: ReadonlySet<string> = new Set([
  "اقدام",
  "رفتار",
  "واکنش",
  "عملکرد",
  "تلاش",
  "سکوت",
  "قول",
  "وعده",
])

/** «از سوی X», «توسط X»: whose deed it is. */
const prepositionalSubjects: ReadonlySet<string> = new Set(["سوی", "طرف"])

/** Words that end the noun's own phrase: what follows says about what or to what end. */
const phraseEnds: ReadonlySet<string> = new Set([
  "درباره",
  "دربارهٔ",
  "پیرامون",
  "برای",
  "جهت",
  "خصوص",
  "مورد",
  "زمینه",
  "علیه",
  "ضمن",
  "مبنی",
  "بر",
  "که",
  "به",
  "را",
  "؛",
  ":",
  ".",
  "(",
])

const phraseReach = 24

/** «… با B», «میان A و B» in the noun's own phrase. Where nobody is named who met B, only «میان» says who the parties are. */
export function othersBehind(findings: Findings, occurrence: Occurrence, hasSelf: boolean): number[] {
  const calls = occurrence.trigger.kind === "call"
  const owners = ownersOf(findings, occurrence)
  const start =
    owners.at(-1)?.to ??
    (pronouns.has(keyAt(findings, occurrence.next)) ? occurrence.next + 1 : occurrence.next)
  const stop = Math.min(occurrence.clause.to, occurrence.next + phraseReach)
  for (let at = start; at < stop; at++) {
    const key = keyAt(findings, at)
    if (phraseEnds.has(key) || (commas.has(key) && at > start) || isNextContact(findings, at, start))
      return []
    if (owners.length === 0 && demonstratives.has(key)) return []
    if (verbsIn(findings, { from: at, to: at + 3 }).some((verb) => verb.from === at)) return []
    const from = calls && key === "از"
    const between = key === "میان" || key === "بین"
    if (!between && !(hasSelf && (key === "با" || from))) continue
    if (at > start && owners.length > 1 && areSidesApart(findings, owners)) return []
    const turn = keyAt(findings, at + 1) === "سوی" || keyAt(findings, at + 1) === "طرف"
    const found = companionsAt(findings, turn ? at + 2 : at + 1)
    if (found.length > 0) return found
  }
  return []
}

/** «مذاکرات ایران و آمریکا»: both sides are told already. */
function areSidesApart(findings: Findings, owners: readonly FoundMention[]): boolean {
  return owners.every(({ entity }) => findings.names.entities[entity]!.kind === "country")
}

/** «دیدار از بیمارستان و ملاقات با B»: B belongs to the second; «دیدار و گفت‌وگو با B» is one. */
function isNextContact(findings: Findings, at: number, start: number): boolean {
  return at > start + 1 && triggerAt(findings, at) !== undefined
}

const aboutWords: ReadonlySet<string> = new Set(["درباره", "دربارهٔ", "پیرامون", "خصوص", "مورد"])

/**
 * «با B … گفت‌وگو کرد»: the first «با» of the clause that no noun of its own owns. Who have talked with each other need nobody from
 * what they talked about: «دو سفیر درباره روابط با C گفت‌وگو کردند».
 */
export function othersBefore(
  findings: Findings,
  { from, clause, trigger }: Occurrence,
  isMutual: boolean,
): number[] {
  for (let at = clause.from; at < from; at++) {
    const key = keyAt(findings, at)
    if (isMutual && aboutWords.has(key)) return []
    const leads = key === "با" || key === "میان" || key === "بین" || (key === "به" && trigger.noun === "زنگ")
    if (!leads) continue
    if (key === "با" && relational.has(keyAt(findings, at - 1))) continue
    const found = companionsAt(findings, at + 1)
    if (found.length > 0) return found
  }
  return []
}

/** «با همتای خود», «با خانم …», «با رئیس و اعضای …» */
function companionsAt(findings: Findings, at: number): number[] {
  if (pronouns.has(keyAt(findings, at))) return personBefore(findings, at)
  return coordinatedFrom(findings, behindUnknownName(findings, at)).map(entityOf)
}

/** «رئیس‌جمهور وارد بغداد شد و B با او دیدار کرد»: the person whom the clause before names first, else the sentence before. */
function personBefore(findings: Findings, at: number): number[] {
  const { sentences } = findings.words
  const index = sentences.findIndex((sentence) => sentence.from <= at && at < sentence.to)
  const isPerson = ({ entity }: FoundMention): boolean => findings.names.entities[entity]!.kind === "person"
  const own = mentionsIn(findings, { from: sentences[index]?.from ?? at, to: at }).filter(isPerson)
  const several = new Set(own.map(entityOf)).size > 1
  const [first] = several || index <= 0 ? own : mentionsIn(findings, sentences[index - 1]!).filter(isPerson)
  return first === undefined ? [] : [first.entity]
}

const longestUnknownName = 3

/** «با شکولنیک وزیر انرژی …»: where the office stands, behind a name that nothing else tells. */
function behindUnknownName(findings: Findings, at: number): number {
  const office = mentionsIn(findings, { from: at, to: at + longestName })[0]
  if (office === undefined || office.from === at || office.from - at > longestUnknownName) return at
  if (office.form !== "role" || findings.names.entities[office.entity]!.kind !== "person") return at
  for (let word = at; word < office.from; word++) {
    const { key, kind } = findings.tokens[word]!
    if (kind !== "word" || prepositions.has(key) || openers.has(key) || isPeople(key)) return at
  }
  return office.from
}

const longestName = 14

const presence: ReadonlySet<string> = new Set(["حضور", "مشارکت", "شرکت", "همراهی"])

/** «با حضور A و B»: who attended. */
export function attendants(findings: Findings, { clause }: Occurrence): number[] {
  for (let at = clause.from; at < clause.to; at++) {
    const key = keyAt(findings, at)
    const accompanied = key === "به" && keyAt(findings, at + 1) === "همراه"
    if (!accompanied && (key !== "با" || !presence.has(keyAt(findings, at + 1)))) continue
    const found = coordinatedFrom(findings, at + 2).map(entityOf)
    if (found.length > 0) return found
  }
  return []
}

/** The bodies and sides that a gathering is of: «نشست مشترک دولت و مجلس», «جلسه هیئت دولت», «نشست سه‌جانبه A، B و C». */
export function bodiesOf(findings: Findings, occurrence: Occurrence): number[] {
  const owners = unique(ownersOf(findings, occurrence).map(entityOf))
  const kinds = owners.map((entity) => findings.names.entities[entity]!.kind)
  const end = ownersOf(findings, occurrence).at(-1)?.to ?? occurrence.next
  const isCeremony = ceremonies.has(occurrence.trigger.noun)
  if (!isCeremony && (owners.length > 1 || keyAt(findings, end) === "با")) return owners
  return owners.filter((_, i) => kinds[i] === "organization" || kinds[i] === "group")
}

/** Whom these are of is honoured there and need not attend: «مراسم ختم X». */
const ceremonies: ReadonlySet<string> = new Set(["مراسم", "آیین", "یادواره", "همایش", "کنگره", "جشنواره"])

const roleWords: ReadonlyMap<string, "mediator" | "host" | "convener"> = new Map([
  ["میانجیگری", "mediator"],
  ["وساطت", "mediator"],
  ["میزبانی", "host"],
  ["ریاست", "convener"],
  ["ابتکار", "convener"],
])

export interface Helper {
  readonly entity: number
  readonly part: "mediator" | "host" | "convener"
}

/** «با میانجی‌گری A», «به میزبانی B», «به ریاست C» in the occurrence's clause. */
export function helpersOf(findings: Findings, { clause }: Occurrence): Helper[] {
  const helpers: Helper[] = []
  for (let at = clause.from; at < clause.to; at++) {
    const part = roleWords.get(keyAt(findings, at))
    const before = keyAt(findings, at - 1)
    if (part === undefined || (before !== "با" && before !== "به")) continue
    helpers.push(...coordinatedFrom(findings, at + 1).map(({ entity }) => ({ entity, part })))
  }
  return helpers
}
