import { type PhraseMatch, Phrases } from "../words/phrases.ts"
import type { Sentence, TokenRange, Verb } from "../words/words.ts"
import { type Findings, governorOf, isOutlet, keyAt, mentionsIn, timesIn, verbsIn } from "./findings.ts"
import { commas, demonstratives, openers, openQuotes, prepositions } from "./words/function-words.ts"
import {
  arrivals,
  callingIn,
  heldSession,
  journey,
  qualities,
  settingFillers,
  settingOpeners,
  type Trigger,
  toldOutlet,
  triggers,
} from "./words/triggers.ts"

/**
 * How an engagement's noun stands in its sentence:
 * - "setting": «در دیدار با … گفت»
 * - "predicate": «با … دیدار کرد»
 * - "purpose": «برای دیدار با … به … رفت»
 * - "noun": «دیدار … با … برگزار شد», and headlines without a verb
 */
export type Construction = "setting" | "predicate" | "purpose" | "noun"

/** An engagement's noun in the text, with the words that qualify it. */
export interface Occurrence extends TokenRange {
  readonly trigger: Trigger
  readonly construction: Construction
  /** «این دیدار»: one that was already spoken of. */
  readonly again: boolean
  /** «دیدارها»: several, each perhaps with somebody else. */
  readonly plural: boolean
  /** «دیدارش», «سفر خود»: of whoever the sentence is about. */
  readonly own: boolean
  /** «سفر اخیرم», «دیدار ما»: of whoever speaks. */
  readonly mine: boolean
  /** Where the preposition stands that makes it a setting, else `from`. */
  readonly opener: number
  /** «پس از دیدار», «در حاشیه دیدار»: before, behind or beside it. */
  readonly aside: boolean
  /** Behind the adjectives and times that follow the noun: where its owner or «با» stands. */
  readonly next: number
  /** From the verb before it through the verb that closes its clause. */
  readonly clause: TokenRange
  readonly verb?: Verb
}

let book: Phrases<readonly Trigger[]> | undefined

function makeBook(): Phrases<readonly Trigger[]> {
  const nouns = new Set(triggers.map((trigger) => trigger.noun))
  return new Phrases(
    [...nouns].map((noun) => [noun, triggers.filter((trigger) => trigger.noun === noun)] as const),
  )
}

/** The longest noun of an engagement that starts at a token, with or without an ending, and what qualifies it. */
export function triggerAt(findings: Findings, at: number): PhraseMatch<Trigger> | undefined {
  if (at < 0 || at >= findings.tokens.length) return undefined
  book ??= makeBook()
  const match = book.longest(findings.tokens, at, true)
  if (match === undefined || isOtherWord(findings, match)) return undefined
  const modified = match.value.find(
    (trigger) => trigger.modifiers.length > 0 && modifies(findings, match, trigger),
  )
  const value = modified ?? match.value.find((trigger) => trigger.modifiers.length === 0)
  return value && { ...match, value }
}

/** «جمعی» (collective) is no «جمع» (gathering), «سفرای» (ambassadors) no «سفر», «واردات» no «وارد», and «سالن اجلاس» is a place. */
function isOtherWord(findings: Findings, { from, to, ending }: PhraseMatch<unknown>): boolean {
  const key = keyAt(findings, to - 1)
  if (isNames(findings, from)) return true
  if (key === "جمع" && (keyAt(findings, from - 1) !== "در" || ofThings.test(keyAt(findings, to)))) return true
  if (venues.has(keyAt(findings, from - 1)) || otherWords.has(key)) return true
  if (key === "کنگره" && !isConvention(findings, to)) return true
  return uninflected.has(key.slice(0, key.length - ending.length)) && ending !== ""
}

/** «کنگره ملی شعر», «کنگره «راه آزادی»»: bare or of a country it is the body. */
function isConvention({ tokens }: Findings, at: number): boolean {
  return (
    tokens[at]?.text === "«" ||
    /^(ملی|بینالمللی|جهانی|سراسری|سالانه|بزرگداشت|شهدای|شعر|علمی|مشترک|تهران)$/.test(tokens[at]?.key ?? "")
  )
}

/** «در جمع کشورهای …», «در جمع سه کشور»: a set, and no gathering. */
const ofThings = /^(کشورهای|کشورها|تیمهای|شرکتهای|استانهای|شهرهای|دانشگاههای|گروههای|دو|سه|چهار|پنج|ده)$/

/** «نام‌های» (names) has the letters of «نامه‌ای» (a letter). */
function isNames({ tokens }: Findings, from: number): boolean {
  return /^نام(\u200c|$)/.test(tokens[from]!.text)
}

const venues: ReadonlySet<string> = new Set([
  "سالن",
  "تالار",
  "محل",
  "مقر",
  "دبیرخانه",
  "میز",
  "دور",
  "رسانه",
  "انتهای",
])
const otherWords: ReadonlySet<string> = new Set(["سفرای", "سفران", "پیامش"])
const uninflected: ReadonlySet<string> = new Set(["جمع", "وارد", "راهی", "عازم", "سخن"])

const modifierReach = 3

/** One of the trigger's modifiers stands right behind the noun or adverbially before it: «تلفنی گفت‌وگو کرد». */
function modifies(findings: Findings, { from, to }: TokenRange, { modifiers }: Trigger): boolean {
  for (let at = to; at < to + modifierReach; at++) {
    const key = keyAt(findings, at)
    if (modifiers.some((modifier) => key === modifier || key === `${modifier}ای` || key === `${modifier}ی`))
      return true
    if (!qualities.has(key)) break
  }
  return adverbBefore(findings, from, modifiers)
}

/** «تلفنی با وزیر … گفت‌وگو کرد», «به صورت تلفنی …»: an adverb that no noun owns. */
function adverbBefore(findings: Findings, from: number, modifiers: readonly string[]): boolean {
  for (let at = from - 1; at > from - 25 && at >= 0; at--) {
    const token = findings.tokens[at]!
    if (token.text === "." || token.text === ":" || token.text === "؛") return false
    if (!modifiers.includes(token.key)) continue
    const before = keyAt(findings, at - 1)
    const next = keyAt(findings, at + 1)
    return (
      at === from - 1 || next === "با" || before === "صورت" || before.endsWith("صورت") || before === "طور"
    )
  }
  return false
}

/** The nouns of engagements in the sentence, in order and without overlap. */
export function findOccurrences(findings: Findings, sentence: Sentence): readonly Occurrence[] {
  const known = findings.occurrences.get(sentence)
  if (known !== undefined) return known
  const found: Occurrence[] = [
    ...journeysIn(findings, sentence),
    ...toldOutletsIn(findings, sentence),
    ...callingsIn(findings, sentence),
    ...sessionsIn(findings, sentence),
  ]
  for (let at = sentence.from; at < sentence.to; at++) {
    const match = triggerAt(findings, at)
    if (match === undefined || match.to > sentence.to) continue
    found.push(toOccurrence(findings, sentence, match))
    at = match.to - 1
  }
  found.sort((a, b) => a.from - b.from)
  findings.occurrences.set(sentence, found)
  return found
}

const journeyVerbs: ReadonlySet<string> = new Set([journey.noun, "آمدن"])

/** «به مسکو رفت»: a verb of motion right behind the place that it leads to. */
function journeysIn(findings: Findings, sentence: Sentence): Occurrence[] {
  return verbsIn(findings, sentence)
    .filter((verb) => journeyVerbs.has(verb.lemma) && leadsToPlace(findings, verb))
    .map((verb) =>
      toOccurrence(findings, sentence, { from: verb.from, to: verb.from, value: journey, ending: "" }),
    )
    .map((occurrence) => ({ ...occurrence, to: occurrence.clause.to, construction: "predicate" as const }))
}

/** «به شبکه … گفت»: an outlet right before a verb of saying. */
function toldOutletsIn(findings: Findings, sentence: Sentence): Occurrence[] {
  return mentionsIn(findings, sentence).flatMap((mention) => {
    const verb = verbsIn(findings, { from: mention.to, to: mention.to + 3 })[0]
    const told = verb?.from === mention.to && verb.lemma === "گفتن" && !verb.negated
    if (!told || governorOf(findings, mention.from) !== "به" || !isOutlet(findings, mention.entity)) return []
    const at = mention.from
    if (triggerAt(findings, at - 1) !== undefined) return []
    const match = { from: at, to: at, value: toldOutlet, ending: "" }
    return [{ ...toOccurrence(findings, sentence, match), to: mention.to, next: at }]
  })
}

/** «به وزارت خارجه فراخوانده شد» */
function callingsIn(findings: Findings, sentence: Sentence): Occurrence[] {
  return verbsIn(findings, sentence)
    .filter((verb) => verb.lemma === callingIn.noun && leadsToMinistry(findings, verb))
    .map((verb) => {
      const match = { from: verb.from, to: verb.from, value: callingIn, ending: "" }
      return {
        ...toOccurrence(findings, sentence, match),
        to: verb.to,
        construction: "predicate" as const,
      }
    })
}

function leadsToMinistry(findings: Findings, verb: Verb): boolean {
  const goal = mentionsIn(findings, { from: verb.from - 8, to: verb.from }).at(-1)
  return (
    goal?.to === verb.from &&
    keyAt(findings, goal.from - 1) === "به" &&
    keyAt(findings, goal.from) === "وزارت"
  )
}

const longestSession = 16

/** «در سومین دوره طرح … که … برگزار شد» */
function sessionsIn(findings: Findings, sentence: Sentence): Occurrence[] {
  return verbsIn(findings, sentence).flatMap((verb) => {
    if (verb.lemma !== "شدن" || keyAt(findings, verb.from - 1) !== "برگزار") return []
    const relative = lastBefore(findings, "که", verb.from, verb.from - longestSession)
    if (relative === undefined || verbsIn(findings, { from: relative, to: verb.from }).length > 0) return []
    const from = sessionStart(findings, sentence, relative)
    if (from === undefined) return []
    const match = { from, to: relative, value: heldSession, ending: "" }
    return [{ ...toOccurrence(findings, sentence, match), next: relative, construction: "setting" as const }]
  })
}

function lastBefore(findings: Findings, word: string, from: number, stop: number): number | undefined {
  for (let at = from - 1; at >= stop; at--) if (keyAt(findings, at) === word) return at
  return undefined
}

/** Behind the «در» that leads to what «که» goes on with, where no other engagement is named. */
function sessionStart(findings: Findings, sentence: Sentence, relative: number): number | undefined {
  let start: number | undefined
  for (let at = relative - 1; at >= Math.max(sentence.from, relative - longestSession); at--) {
    if (triggerAt(findings, at) !== undefined || keyAt(findings, at) === "که") return undefined
    if (verbsIn(findings, { from: at, to: at + 3 }).some(({ from }) => from === at)) break
    if (keyAt(findings, at) !== "در") continue
    const [place] = mentionsIn(findings, { from: at + 1, to: relative })
    if (place?.from !== at + 1 && timesIn(findings, { from: at + 1, to: relative })[0]?.from !== at + 1)
      start = at + 1
  }
  return start
}

function leadsToPlace(findings: Findings, verb: Verb): boolean {
  const goal = mentionsIn(findings, { from: verb.from - 6, to: verb.from }).at(-1)
  if (goal === undefined || goal.to !== verb.from || keyAt(findings, goal.from - 1) !== "به") return false
  const { kind } = findings.names.entities[goal.entity]!
  return kind === "place" || kind === "country"
}

function toOccurrence(findings: Findings, sentence: Sentence, match: PhraseMatch<Trigger>): Occurrence {
  const verbs = verbsIn(findings, sentence)
  const verb = verbs.find((each) => each.from >= match.to)
  const before = verbs.filter((each) => each.to <= match.from && !isArrangement(findings, each)).at(-1)
  const start = Math.max(before?.to ?? sentence.from, behindColon(findings, sentence, match.from))
  const opener = openerOf(findings, match)
  const next = behindQualities(findings, match.to, sentence.to)
  return {
    from: match.from,
    to: modifierEnd(findings, match),
    trigger: match.value,
    construction: constructionOf(findings, match, next, opener, verb),
    again: isAgain(findings, match.from),
    plural: /^(ها|های|هایی|هایش|هایشان)$/.test(match.ending) || keyAt(findings, match.to).startsWith("های"),
    mine: isMine(findings, match.ending, next),
    own:
      isMine(findings, match.ending, next) ||
      /^(ش|اش|یش|شان|هایش|هایشان)$/.test(match.ending) ||
      isReflexive(findings, match.to, next) ||
      hasCliticQuality(findings, next - 1),
    opener: opener ?? (keyAt(findings, match.from - 1) === "با" ? match.from - 1 : match.from),
    aside: opener !== undefined && isBeside(findings, opener, match.from),
    next,
    clause: { from: start, to: verb?.to ?? sentence.to },
    ...(verb === undefined ? {} : { verb }),
  }
}

/** «X: … دیدار کرد»: who speaks before the colon is not in the clause. */
function behindColon(findings: Findings, sentence: Sentence, to: number): number {
  for (let at = to - 1; at > sentence.from; at--) if (keyAt(findings, at) === ":") return at + 1
  return sentence.from
}

/** «سفر اخیرش», «دیدار خصوصی‌شان» */
function hasCliticQuality(findings: Findings, at: number): boolean {
  const key = keyAt(findings, at)
  const bare = key.replace(/(اش|شان|ش)$/, "")
  return bare !== key && qualities.has(bare)
}

/** «دیدار من با …»: of whoever says so. */
const firstPersons: ReadonlySet<string> = new Set(["من", "ما", "بنده", "اینجانب"])

function isMine(findings: Findings, ending: string, next: number): boolean {
  const key = keyAt(findings, next)
  return ending === "م" || firstPersons.has(key) || (key.endsWith("م") && qualities.has(key.slice(0, -1)))
}

function isReflexive(findings: Findings, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (keyAt(findings, at) === "خود" || keyAt(findings, at) === "خویش") return true
  return false
}

function isAgain(findings: Findings, from: number): boolean {
  let at = from - 1
  while (ordinals.has(keyAt(findings, at))) at--
  return demonstratives.has(keyAt(findings, at)) && keyAt(findings, at) !== "یک"
}

/** «این نخستین سفر او به … است» */
const ordinals: ReadonlySet<string> = new Set([
  "نخستین",
  "اولین",
  "دومین",
  "سومین",
  "چهارمین",
  "پنجمین",
  "آخرین",
])

/** The words that underlie the kind belong to the evidence: «تماس تلفنی». */
function modifierEnd(findings: Findings, { to, value }: PhraseMatch<Trigger>): number {
  for (let at = to; at < to + modifierReach && qualities.has(keyAt(findings, at).replace(/ای$/, "")); at++) {
    if (value.modifiers.some((modifier) => keyAt(findings, at).startsWith(modifier))) return at + 1
  }
  return value.modifiers.some((modifier) => keyAt(findings, to).startsWith(modifier)) ? to + 1 : to
}

const farthestOwner = 8

function behindQualities(findings: Findings, from: number, end: number): number {
  let at = from
  while (at < Math.min(end, from + farthestOwner)) {
    const time = timesIn(findings, { from: at, to: at + 6 }).find((found) => found.from === at)
    const { key, kind } = findings.tokens[at]!
    const bracket = key === "(" ? closingBracket(findings, at, end) : undefined
    if (time !== undefined) at = time.to
    else if (bracket !== undefined) at = bracket
    else if (
      qualities.has(key) ||
      qualities.has(key.replace(/(ای|ی)$/, "")) ||
      hasCliticQuality(findings, at) ||
      kind === "number" ||
      key === "های"
    )
      at++
    else break
  }
  return isUnknownQuality(findings, at) ? at + 1 : at
}

const companions: ReadonlySet<string> = new Set(["با", "میان", "بین"])

/** «نشستی کم‌سابقه با …»: any one word that is no name, before «با». */
function isUnknownQuality(findings: Findings, at: number): boolean {
  if (!companions.has(keyAt(findings, at + 1)) || findings.tokens[at]!.kind !== "word") return false
  const key = keyAt(findings, at)
  if (prepositions.has(key) || openers.has(key) || commas.has(key) || key === "را") return false
  const around = { from: at - 8, to: at + 1 }
  return (
    !mentionsIn(findings, around).some(({ to }) => to === at + 1) &&
    !verbsIn(findings, around).some(({ to }) => to === at + 1) &&
    triggerAt(findings, at) === undefined
  )
}

const longestBracket = 4

/** Behind «(دوشنبه)». */
function closingBracket(findings: Findings, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + longestBracket); at++)
    if (keyAt(findings, at) === ")") return at + 1
  return undefined
}

/** «قرار است … سفر کند», «قصد دارد … دیدار کند»: the first verb only says that the second is still to come. */
export function isArrangement(findings: Findings, verb: Verb): boolean {
  const before = keyAt(findings, verb.from - 1)
  if (verb.lemma === "بودن") return before === "قرار"
  return verb.lemma === "داشتن" && intentions.has(before) && !verb.negated
}

const intentions: ReadonlySet<string> = new Set(["قصد", "تصمیم", "بنا", "برنامه"])

/** Where «در», «در جریان», «پس از» … stands before the noun. */
function openerOf(findings: Findings, { from }: TokenRange): number | undefined {
  let at = from - 1
  while (settingFillers.has(keyAt(findings, at)) || openQuotes.has(keyAt(findings, at))) at--
  const before = keyAt(findings, at - 1)
  if (keyAt(findings, at) === "از" && (sequence.has(before) || before === "بازگشت")) return at - 1
  if (!settingOpeners.has(keyAt(findings, at))) return undefined
  while (settingOpeners.has(keyAt(findings, at - 1))) at--
  return at
}

/** «پس از», «قبل از» */
const sequence: ReadonlySet<string> = new Set(["پس", "قبل", "پیش", "بعد"])

const besides: ReadonlySet<string> = new Set(["پس", "بعد", "قبل", "پیش", "حاشیه", "آستانه"])

function isBeside(findings: Findings, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (besides.has(keyAt(findings, at))) return true
  return false
}

const predicateVerbs: ReadonlySet<string> = new Set([
  "کردن",
  "نمودن",
  "داشتن",
  "شدن",
  "گرفتن",
  "دادن",
  "گفتن",
  "نوشتن",
  "فرستادن",
  "پرداختن",
  "نشستن",
  "رفتن",
  "آمدن",
  "زدن",
  "رساندن",
])

/** «به دیدار او رفت» */
export const motions: ReadonlySet<string> = new Set(["رفتن", "آمدن", "شتافتن", "رسیدن"])

/** «برای شرکت در نشست …», «برای شرکت کردن در …», «برای حضور باشکوه در …» */
function isAttendanceToCome(findings: Findings, opener: number): boolean {
  const end = attendances.has(keyAt(findings, opener - 2)) ? opener - 1 : opener
  const governor = keyAt(findings, end - 2)
  return (
    attendances.has(keyAt(findings, end - 1)) &&
    (governor === "برای" || governor === "جهت" || governor === "منظور")
  )
}

/** «در مراسم شرکت نکرد», «حضور در مراسم» */
export const attendances: ReadonlySet<string> = new Set(["شرکت", "حضور", "حاضر"])

/** «شرایط … مذاکرات را فراهم کرد»: the verb's own words, of which the talks are no part. */
const others: ReadonlySet<string> = new Set(["فراهم", "متوقف", "محدود", "رد", "ممکن", "آماده", "مهیا"])

/** The verb is the noun's own: right behind it, or, but for «در جمع خبرنگاران اعلام کرد», with one word between that is no name. */
function carries(
  findings: Findings,
  { noun }: Trigger,
  next: number,
  { from, lemma }: Verb,
  opener: number | undefined,
): boolean {
  if (!predicateVerbs.has(lemma) || from - next > (opener === undefined ? 1 : 0)) return false
  if (lemma === "گفتن") return noun === "سخن" && from === next
  if (from > next && others.has(keyAt(findings, next))) return false
  return from === next || mentionsIn(findings, { from: next, to: from }).length === 0
}

/** «با یکدیگر دیدار و درباره … گفت‌وگو کردند»: the verb comes once, at the end. */
function isElliptic(findings: Findings, from: number, next: number, verb: Verb | undefined): boolean {
  if (verb === undefined || keyAt(findings, next) !== "و" || !predicateVerbs.has(verb.lemma)) return false
  const before = keyAt(findings, from - 1)
  if (before === "یکدیگر" || before === "هم") return true
  const near = mentionsIn(findings, { from: from - 14, to: from })
  return near.some((mention) => mention.to === from || governorOf(findings, mention.from) === "با")
}

const aims: ReadonlySet<string> = new Set(["برای", "جهت", "منظور", "هدف"])
const doings: ReadonlySet<string> = new Set(["انجام", "برگزاری", "آغاز", "یک"])

/** «برای دیدار با …», «جهت انجام سفر به …» */
function isMeant(findings: Findings, from: number): boolean {
  let at = from - 1
  while (doings.has(keyAt(findings, at))) at--
  return aims.has(keyAt(findings, at))
}

function constructionOf(
  findings: Findings,
  match: PhraseMatch<Trigger>,
  next: number,
  opener: number | undefined,
  verb: Verb | undefined,
): Construction {
  if (arrivals.has(match.value.noun))
    return verb?.lemma === "شدن" || verb?.lemma === "بودن" ? "predicate" : "noun"
  if (match.value.kind === "message" && match.value.noun.startsWith("به ")) {
    return verb?.lemma === "رساندن" && verb.tense !== "present" ? "predicate" : "noun"
  }
  if (match.value.noun.startsWith("به ")) return "setting"
  if (verb !== undefined && carries(findings, match.value, next, verb, opener)) return "predicate"
  const before = keyAt(findings, match.from - 1)
  if (before === "را" || (before === "حال" && verb?.lemma === "بودن")) return "predicate"
  if (before === "وارد" && verb?.lemma === "شدن") return "predicate"
  if (before === "با" && match.value.kind === "visit") return "setting"
  if (before === "به")
    return verb !== undefined && (motions.has(verb.lemma) || verb.lemma === "رساندن") ? "predicate" : "noun"
  if (isElliptic(findings, match.from, next, verb)) return "predicate"
  if (isMeant(findings, match.from)) return "purpose"
  if (opener !== undefined && isAttendanceToCome(findings, opener)) return "purpose"
  const opening = opener === undefined ? "" : keyAt(findings, opener)
  const opens = prepositions.has(opening) || sequence.has(opening) || opening === "بازگشت"
  return opens ? "setting" : "noun"
}
