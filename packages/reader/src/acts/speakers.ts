import type { FoundMention } from "../names/names.ts"
import { keyOf } from "../text/letters.ts"
import { holding } from "../words/ranges.ts"
import type { Sentence, TokenRange } from "../words/words.ts"
import { coordinatedFrom } from "./coordination.ts"
import type { CueHit } from "./cue-hits.ts"
import { type Findings, isOutlet, keyAt, mentionsIn, timesIn, verbsIn } from "./findings.ts"
import {
  adverbs,
  bodyNouns,
  commas,
  demonstratives,
  honorifics,
  openers,
  openQuotes,
  pairNouns,
  personNouns,
  prepositions,
  pronouns,
  quotes,
  timeWords,
} from "./words/function-words.ts"

/** Who speaks, and the words that name him; both ends of `words` are equal where the subject is dropped. */
export interface Subject {
  readonly entities: readonly number[]
  readonly words: TokenRange
  readonly pronoun: boolean
}

/** Whom a pronoun and «دو طرف» may point to. */
export interface Antecedents {
  readonly person: readonly number[]
  /** All that the text has let act so far, the last first. */
  readonly people?: readonly number[]
  readonly sides: readonly number[]
}

/** «در پی اختلاف فتح و حماس، محمود عباس … اعلام کرد»: who stands behind the comma, and not whom «و» adds to the phrase before it. */
function behindOpeningPhrase(
  findings: Findings,
  from: number,
  [first, ...later]: readonly FoundMention[],
): FoundMention | undefined {
  if (first === undefined || !prepositions.has(keyAt(findings, from))) return undefined
  if (keyAt(findings, first.from - 1) !== "و" || keyAt(findings, first.to) !== "،") return undefined
  return later.find((mention) => mention.from === first.to + 1)
}

/** The subject among the words of `[from, to)`, a clause up to its verb. */
export function findSubject(
  findings: Findings,
  from: number,
  to: number,
  antecedents: Antecedents,
): Subject | undefined {
  const { sides } = antecedents
  const pronoun = findPronoun(findings, from, to)
  const both = findBoth(findings, from, to)
  const free = freeMentions(findings, { from, to })
  const first = behindOpeningPhrase(findings, from, free) ?? free[0]
  if (both !== undefined && (first === undefined || both.from < first.from)) {
    return sides.length === 0 ? undefined : { entities: sides, words: both, pronoun: true }
  }
  if (pronoun !== undefined && (first === undefined || pronoun < first.from)) {
    const entities = pointedTo(findings, pronoun, antecedents)
    return entities.length === 0
      ? undefined
      : {
          entities,
          words: { from: pronoun, to: pronoun + 1 },
          pronoun: true,
        }
  }
  if (first === undefined) return undefined
  const speaker = ownerOfAccount(findings, first)
  const named = coordinatedFrom(findings, speaker.from).filter((mention) => canSpeak(findings, mention))
  const quoted = isOutlet(findings, first.entity) ? quotedBy(findings, named.at(-1)!.to, to) : []
  const group = quoted.length > 0 ? quoted : named
  return {
    entities: [...new Set(group.map((mention) => mention.entity))],
    words: { from: first.from, to: group.at(-1)!.to },
    pronoun: false,
  }
}

const platforms: ReadonlySet<string> = new Set(["توییتر", "اینستاگرام", "تلگرام", "فیس‌بوک"])

/** «توییتر وزارت خارجه نوشت»: the owner of the account, not the platform. */
function ownerOfAccount(findings: Findings, mention: FoundMention): FoundMention {
  if (!platforms.has(findings.names.entities[mention.entity]!.name.fa)) return mention
  const owner = mentionsIn(findings, { from: mention.to, to: mention.to + 12 })[0]
  return owner?.from === mention.to ? owner : mention
}

/** «روزنامه … به نقل از سه منبع گزارش داد»: whom an outlet quotes, whose words they are. */
function quotedBy(findings: Findings, from: number, to: number): readonly FoundMention[] {
  const start = [
    ["به", "نقل", "از"],
    ["بهنقل", "از"],
    ["از", "قول"],
  ].find((words) => words.every((word, i) => keyAt(findings, from + i) === word))?.length
  if (start === undefined) return []
  const quoted = mentionsIn(findings, { from: from + start, to }).filter(
    (mention) => mention.from <= from + start + 1,
  )
  return quoted.filter((mention) => canSpeak(findings, mention)).slice(0, 1)
}

/** «این مقام» is the last who was called «مقام»; «وی» whoever acted last. */
export function pointedTo(
  findings: Findings,
  at: number,
  { person, people = [] }: Antecedents,
): readonly number[] {
  const called =
    keyAt(findings, at) === "این" ? people.find((entity) => isCalled(findings, entity, at + 1)) : undefined
  if (called !== undefined) return [called]
  return bodyNouns.has(keyAt(findings, at + 1)) ? [] : person.slice(0, 1)
}

/**
 * The subject that the clause of `hit` has of its own, behind the verb before it or behind what subordinates it: «… پایان یافت و
 * سخنگو … اعلام کرد», «پس از آنکه ایران اعلام کرد …».
 */
export function clauseSubjectOf(
  findings: Findings,
  sentence: Sentence,
  hit: CueHit,
  cursor: number,
): Subject | undefined {
  const before = verbsIn(findings, { from: sentence.from, to: hit.from }).findLast((verb) => verb.to > cursor)
  const under = subordinatedFrom(findings, Math.max(cursor, before?.to ?? cursor), hit.from)
  const start = under ?? (before !== undefined && startsClause(findings, before.to) ? before.to : undefined)
  if (start === undefined) return undefined
  const subject = findSubject(findings, start, hit.from, { person: [], sides: [] })
  if (subject === undefined || subject.words.from > start + 2) return undefined
  return subject
}

/** Whether the words stand in a clause of time, which the main clause follows: «پس از آنکه ایران [اعلام کرد] …، سخنگو …». */
export function isSubordinate(findings: Findings, sentence: Sentence, { from }: CueHit): boolean {
  const under = subordinatedFrom(findings, sentence.from, from)
  return under !== undefined && verbsIn(findings, { from: under, to: from }).length === 0
}

/** Whoever stands before the «که» of the relative clause in which the verb is, if nobody known then nobody: «مجری که از او پرسید». */
export function relativeHeadOf(findings: Findings, from: number, hit: CueHit): Subject | undefined {
  for (let at = hit.from - 1; at > from; at--) {
    if (holding(findings.verbs, at) !== undefined || participles.has(keyAt(findings, at))) return undefined
    if (keyAt(findings, at) !== "که") continue
    if (!isRelative(findings, at)) return undefined
    const head = mentionsIn(findings, { from: from - 1, to: at }).findLast(({ to }) => to === at)
    return {
      entities: head === undefined ? [] : [head.entity],
      words: { from: at, to: at + 1 },
      pronoun: false,
    }
  }
  return undefined
}

/** «طرحی که او داده گفت»: a verb without its auxiliary. */
const participles: ReadonlySet<string> = new Set(["داده", "کرده", "شده", "گفته", "داشته"])

/** Behind a noun; not «گفت که», «این که», «در حالی که», «با این باور که». */
function isRelative(findings: Findings, at: number): boolean {
  const before = findings.tokens[at - 1]!
  if (before.kind === "punctuation" || demonstratives.has(before.key) || spells.has(before.key)) return false
  return holding(findings.verbs, at - 1) === undefined && !demonstratives.has(keyAt(findings, at - 2))
}

/** Behind the last «پس از آنکه», «در حالی که», «وقتی» in the words. */
function subordinatedFrom(findings: Findings, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (subordinates(findings, at)) return at + 1
  return undefined
}

function subordinates(findings: Findings, at: number): boolean {
  const key = keyAt(findings, at)
  if (whileWords.has(key)) return true
  if (key !== "که" && key !== "آنکه" && key !== "اینکه") return false
  const before = keyAt(findings, at - 1) === "آن" || keyAt(findings, at - 1) === "این" ? at - 2 : at - 1
  if (keyAt(findings, before) === "از") return sequence.has(keyAt(findings, before - 1))
  const verb = verbsIn(findings, { from: at - 4, to: at }).find((each) => each.to === at)
  return spells.has(keyAt(findings, verb === undefined ? at - 1 : inSpell(findings, verb.from)))
}

/** «در حالی مطرح می‌شود که …»: where «حالی» stands before the verb. */
function inSpell(findings: Findings, verb: number): number {
  for (let at = verb - 1; at > verb - farthestSpell; at--) if (spells.has(keyAt(findings, at))) return at
  return verb
}

const farthestSpell = 25

const whileWords: ReadonlySet<string> = new Set(["وقتی", "هنگامیکه", "درحالیکه", "زمانیکه"])
const spells: ReadonlySet<string> = new Set(["حالی", "هنگامی", "زمانی", "حالیست"])
const sequence: ReadonlySet<string> = new Set(["پس", "بعد", "پیش", "قبل"])

function startsClause(findings: Findings, at: number): boolean {
  return ["و", "،", "؛", "اما", "ولی"].includes(keyAt(findings, at))
}

/** «دو طرف», «طرفین», «دو وزیر»: both of the last contact. */
export function findBoth(findings: Findings, from: number, to: number): TokenRange | undefined {
  for (let at = from; at < to; at++) {
    const key = keyAt(findings, at)
    const length = key === "طرفین" ? 1 : key === "دو" && pairNouns.has(keyAt(findings, at + 1)) ? 2 : 0
    if (length === 0) continue
    const apart = startsPhrase(findings, at) || findings.mentions.some((mention) => mention.to === at)
    if (apart) return { from: at, to: at + length }
  }
  return undefined
}

function findPronoun(findings: Findings, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const key = keyAt(findings, at)
    const next = keyAt(findings, at + 1)
    const points = pronouns.has(key) || (key === "این" && (personNouns.has(next) || bodyNouns.has(next)))
    if ((points || isBareOffice(findings, at, to)) && startsPhrase(findings, at)) return at
  }
  return undefined
}

/** «سفیر گفت», «وزیر در این دیدار …»: an office without a name or a country is whoever was spoken of last. */
function isBareOffice(findings: Findings, at: number, to: number): boolean {
  if (!personNouns.has(keyAt(findings, at))) return false
  const next = keyAt(findings, at + 1)
  return at + 1 === to || prepositions.has(next) || adverbs.has(next)
}

const papers: ReadonlySet<string> = new Set(
  "بیانیه اطلاعیه گزارش پیش‌نویس سند متن نامه پیام قطعنامه یادداشت توییت توئیت پست طرح توافق توافق‌نامه تفاهم‌نامه مقاله"
    .split(" ")
    .map(keyOf),
)

/** Where the first noun of a clause stands that is nobody known, and neither object nor complement: «این بیانیه افزوده است». */
export function unknownSubject(findings: Findings, from: number, to: number): number | undefined {
  if (from >= to || prepositions.has(keyAt(findings, from))) return undefined
  for (let at = from; at < to; at++) if (keyAt(findings, at) === "را") return undefined
  return demonstratives.has(keyAt(findings, from)) ? from + 1 : from
}

/** A paper that the text has told of: «این بیانیه». */
export function pointsToPaper(findings: Findings, at: number): boolean {
  return demonstratives.has(keyAt(findings, at)) && papers.has(keyAt(findings, at + 1))
}

/** «این بیانیه تأکید دارد …»: a paper is what the clause is about, and speaks for whoever issued it. */
export function paperAt(findings: Findings, from: number, to: number): boolean {
  const at = demonstratives.has(keyAt(findings, from)) ? from + 1 : from
  if (!papers.has(keyAt(findings, at)) || from === to) return false
  const isPointedAt = at > from || keyAt(findings, at + 1) === "همچنین"
  const first = verbsIn(findings, { from: at, to })[0]
  if (first !== undefined && first.to < to && keyAt(findings, at + 1) !== "که") return false
  for (let next = at + 1; next < (first?.from ?? to); next++)
    if (keyAt(findings, next) === "را" || keyAt(findings, next) === ":") return false
  return isPointedAt || mentionsIn(findings, { from: at, to: at + 2 }).length === 0
}

/** «این جنبش» of «جنبش سبز», «نیک‌منش» of «احمد نیک‌منش»: the word stands in a name of the entity. */
export function isCalled(findings: Findings, entity: number, at: number): boolean {
  const key = keyAt(findings, at)
  const word = key === "وزارتخانه" ? "وزارت" : key
  return findings.mentions.some(
    (mention) =>
      mention.entity === entity &&
      findings.tokens.slice(mention.from, mention.to).some(({ key }) => key === word),
  )
}

/** Mentions that no preposition and no noun before them governs. */
export function freeMentions(findings: Findings, range: TokenRange): FoundMention[] {
  const free: FoundMention[] = []
  let last: FoundMention | undefined
  let lastFree = false
  for (const mention of mentionsIn(findings, range)) {
    const before = keyAt(findings, mention.from - 1)
    const joins: boolean =
      last !== undefined &&
      last.to === mention.from - 1 &&
      (before === "و" || (commas.has(before) && (last.entity === mention.entity || lastFree)))
    const touches =
      last?.entity === mention.entity &&
      findings.tokens.slice(last.to, mention.from).every(({ text }) => quotes.has(text))
    const isFree: boolean = joins || touches ? lastFree : startsPhrase(findings, mention.from)
    if (isFree && canSpeak(findings, mention)) free.push(mention)
    last = mention
    lastFree = isFree
  }
  return free
}

function canSpeak(findings: Findings, mention: FoundMention): boolean {
  if (keyAt(findings, mention.to) === "را") return false
  const kind = findings.names.entities[mention.entity]!.kind
  return kind !== "place" && kind !== "event" && kind !== "work" && mention.form !== "adjective"
}

/** «به گزارش ایسنا وزیر …»: the source of the news has ended, often without a comma. */
function isBehindSource(findings: Findings, at: number): boolean {
  return mentionsIn(findings, { from: at - longestSource, to: at }).some(({ from, to }) => {
    const before = keyAt(findings, from - 1)
    if (to !== at) return false
    if (/^(به)?گزارش$/.test(before) || (before === "از" && keyAt(findings, from - 2) === "نقل")) return true
    return before === "از" && isCorrespondents(findings, from - 1)
  })
}

/** «به گزارش خبرگزاری فارس از قم»: an outlet ends at `at`, whose correspondent sits where «از» says. */
function isCorrespondents(findings: Findings, at: number): boolean {
  return mentionsIn(findings, { from: at - longestSource, to: at }).some(
    ({ from, to, entity }) =>
      to === at && keyAt(findings, from - 1) === "گزارش" && isOutlet(findings, entity),
  )
}

const longestSource = 8

/** «… در حریم کشورمان | رئیس‌جمهور … گفت»: a phrase that ends in whose it is goes no further. */
const closers: ReadonlySet<string> = new Set(["کشورمان", "کشورشان", "کشورش"])

/** Whether a new phrase starts at `at`: after a sentence start, a comma, a conjunction, a verb, a time or «در این دیدار». */
function startsPhrase(findings: Findings, from: number): boolean {
  let at = from
  while (honorifics.has(keyAt(findings, at - 1)) || openQuotes.has(findings.tokens[at - 1]?.text ?? "")) at--
  const before = findings.tokens[at - 1]
  if (before === undefined || holding(findings.words.sentences, at)?.from === at) return true
  if (before.kind === "punctuation" || openers.has(before.key) || closers.has(before.key)) return true
  if (demonstratives.has(keyAt(findings, at - 2))) return true
  if (demonstratives.has(before.key) && keyAt(findings, at - 2) === "از") return true
  if (timeWords.has(before.key) || isBehindSource(findings, at)) return true
  const around = { from: Math.max(0, at - 8), to: at }
  const times = timesIn(findings, around).filter(({ type }) => type === "DATE" || type === "TIME")
  return [...times, ...verbsIn(findings, around)].some((range) => range.to === at)
}
