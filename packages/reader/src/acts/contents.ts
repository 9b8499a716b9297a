import { keyOf } from "../text/letters.ts"
import { holding } from "../words/ranges.ts"
import type { Sentence, TokenRange } from "../words/words.ts"
import { coordinatedFrom } from "./coordination.ts"
import type { Cue, Frame } from "./cue.ts"
import type { CueHit } from "./cue-hits.ts"
import { type Findings, keyAt, mentionsIn, timesIn, verbsIn } from "./findings.ts"
import { findOccurrences } from "./occurrences.ts"
import {
  adverbs,
  commas,
  demonstratives,
  expressions,
  issued,
  openQuotes,
  platforms,
  prepositions,
  questions,
  quotes,
} from "./words/function-words.ts"

/** Where a cue's content stands and who is addressed. */
export interface FramedContent {
  readonly cue: Cue
  readonly content: TokenRange
  readonly direct: boolean
  readonly addressees: readonly number[]
}

/** Fills the first frame of the cue that the words fit; `from` is where its clause starts, behind the subject. */
export function frameContent(
  findings: Findings,
  sentence: Sentence,
  hit: CueHit,
  from: number,
): FramedContent | undefined {
  const start = contentStart(findings, from, hit.from)
  for (const cue of hit.cues) {
    const addressee =
      cue.addressee === undefined ? undefined : findAddressee(findings, cue.addressee, from, hit.from)
    if (cue.verbs.includes("خواستن") && !asksSomebody(findings, from, hit.from)) continue
    const behind = mayStandBehind(cue) && !hit.elliptic ? behindCue(findings, sentence, hit, cue) : undefined
    const before = beforeCue(findings, hit, cue, addressee?.to ?? start, start)
    const filled = behind ?? (before && withoutAddressee(findings, before, addressee))
    if (filled === undefined) continue
    const content = trim(findings, withRelativeClause(findings, sentence, hit, filled))
    if (content.to - content.from < 1) continue
    return { cue, content, direct: behind?.direct ?? false, addressees: addressee?.entities ?? [] }
  }
  return undefined
}

/** «درباره گسترش جنگ به عمان هشدار داد»: whom he addresses, where nothing follows him, is no part of it; «درباره حمله به عمان» is. */
function withoutAddressee(
  findings: Findings,
  { from, to }: TokenRange,
  addressee: Addressee | undefined,
): TokenRange {
  if (addressee === undefined || addressee.to !== to || addressee.from <= from) return { from, to }
  const aims = findings.tokens.slice(from, addressee.from).some(({ key }) => aimedNouns.has(key))
  return aims ? { from, to } : { from, to: addressee.from }
}

/** Nouns that themselves take «به». */
const aimedNouns: ReadonlySet<string> = new Set(
  "حمله حملات تجاوز تجاوزات تعرض تهاجم هجوم سفر کمک ورود بازگشت دسترسی پایبندی تهدید توهین اهانت دستیابی ارسال صدور صادرات پاسخ نسبت فروش واگذاری شلیک اعزام آسیب ضربه".split(
    " ",
  ),
)

/** «از مسئولان خواست …»; whom he asks need not be a name. */
function asksSomebody(findings: Findings, from: number, to: number): boolean {
  return findPreposition(findings, "از", from, to) !== undefined
}

/** «عراق را کشوری دوست دانست که …»: the words that tell more of it stand behind the verb. */
function withRelativeClause(
  findings: Findings,
  sentence: Sentence,
  hit: CueHit,
  range: TokenRange,
): TokenRange {
  const inside = range.to === hit.verb.from && range.from === hit.noun?.to && keyAt(findings, hit.to) === "که"
  if (inside && standsForClause(findings, range)) return { from: hit.to + 1, to: sentence.to }
  if (inside && /(ها|های)ی$/.test(keyAt(findings, range.to - 1))) return { from: range.from, to: sentence.to }
  const goesOn =
    range.to === hit.from && keyAt(findings, hit.to) === "که" && keyAt(findings, hit.from - 1) !== "را"
  return goesOn && hit.noun === undefined ? { from: range.from, to: sentence.to } : range
}

/** «خواستار آن شد که …» */
function standsForClause(findings: Findings, { from, to }: TokenRange): boolean {
  return to === from + 1 && ["آن", "این"].includes(keyAt(findings, from))
}

function beforeCue(
  findings: Findings,
  hit: CueHit,
  cue: Cue,
  afterAddressee: number,
  start: number,
): TokenRange | undefined {
  const isApart = hit.noun !== undefined && !hit.elliptic && hit.noun.to < hit.verb.from - 1
  for (const frame of isApart ? cue.frames.filter((each) => each === "inside") : cue.frames) {
    const range = fillFrame(findings, hit, cue, frame, frame === cue.addressee ? afterAddressee : start)
    if (range !== undefined && range.to > range.from) return range
  }
  return undefined
}

function fillFrame(
  findings: Findings,
  hit: CueHit,
  cue: Cue,
  frame: Frame,
  start: number,
): TokenRange | undefined {
  if (frame === "after" || frame === "colon") return undefined
  if (frame === "inside")
    return hit.noun === undefined || hit.elliptic
      ? undefined
      : insideCue(findings, cue, hit.noun.to, hit.verb.from)
  if (frame === "object") {
    const end = objectEnd(findings, start, hit.from)
    if (end === undefined || isSentenced(findings, hit, end)) return undefined
    return { from: objectStart(findings, start, end), to: end }
  }
  if (frame === "object-complement") {
    const mark = lastObjectMark(findings, start, hit.from)
    const isBare = mark === hit.from - 1 && hit.noun === undefined
    if (mark === undefined || isBare) return undefined
    const from = objectStart(findings, start, mark)
    return opensFreeRelative(findings, from) ? undefined : { from, to: hit.from }
  }
  const at = findPreposition(findings, frame, start, hit.from)
  return at === undefined ? undefined : { from: at, to: hit.from }
}

/** «خواستار آتش‌بس شد», «متهم به نقض توافق کرد», «موافقت خود را با این طرح اعلام کرد» */
function insideCue(findings: Findings, { frames }: Cue, from: number, to: number): TokenRange | undefined {
  const leads =
    frames[0] === "inside" ? frames.slice(1).filter(isPreposition) : frames.filter((f) => f === "به")
  const end = expressions.has(keyAt(findings, to - 1)) ? to - 1 : to
  if (leads.length === 0) return { from, to: end }
  const start = leads
    .map((lead) => findPreposition(findings, lead, from, from + 1))
    .find((at) => at !== undefined)
  return start === undefined ? undefined : { from: start, to: end }
}

const places: ReadonlySet<Frame> = new Set(["after", "colon", "object", "object-complement", "inside"])

function isPreposition(frame: Frame): boolean {
  return !places.has(frame)
}

/** «آنچه را نقض توافق خواند، …»: no object of its own. */
function opensFreeRelative(findings: Findings, at: number): boolean {
  return keyAt(findings, at) === "آنچه"
}

/** Behind the phrases that stand before an object, which itself opens with no preposition: «در اسلو حمله را …», «در واکنش به این رویداد حمله را …». */
function objectStart(findings: Findings, from: number, to: number): number {
  let at = from
  for (;;) {
    const end = phraseEnd(findings, at)
    if (end === undefined || end >= to || closesNoPhrase.has(keyAt(findings, end))) return at
    at = end
  }
}

const closesNoPhrase: ReadonlySet<string> = new Set([
  "را",
  "و",
  "،",
  "که",
  "به",
  "از",
  "با",
  "بر",
  "در",
  "برای",
])

/** The end of a prepositional phrase around a name or «این …», as far as that is certain. */
function phraseEnd(findings: Findings, from: number): number | undefined {
  if (!prepositions.has(keyAt(findings, from))) return undefined
  const manner = manners.find((words) => words.every((word, i) => keyAt(findings, from + i) === word))
  if (manner !== undefined) return from + manner.length
  if (demonstratives.has(keyAt(findings, from + 1))) return from + 3
  const names = coordinatedFrom(findings, from + 1)
  if (names.length > 0) return names.at(-1)!.to
  return prepositions.has(keyAt(findings, from + 2)) || keyAt(findings, from + 1) === "همراه"
    ? phraseEnd(findings, prepositions.has(keyAt(findings, from + 2)) ? from + 2 : from + 1)
    : undefined
}

/** How, and for which time something is done: no part of what it is done to. */
const manners: readonly (readonly string[])[] = [
  "به صراحت",
  "با صراحت",
  "به شدت",
  "با شدت",
  "به طور رسمی",
  "به صورت رسمی",
  "برای نخستین بار",
  "برای اولین بار",
  "برای دومین بار",
  "برای چندمین بار",
  "به شدیدترین شکل",
  "به شدیدترین وجه",
  "با شدیدترین لحن",
  "با شدیدترین عبارات",
  "به زبان انگلیسی",
  "به زبان فارسی",
  "به زبان عربی",
].map((words) => words.split(" ").map(keyOf))

/** Where the object ends: «… را محکوم کرد», «… را به همسایگان تبریک گفت», «… را شدیداً محکوم کرد», «… را در این پرونده رد کرد». */
function objectEnd(findings: Findings, from: number, to: number): number | undefined {
  const mark = lastObjectMark(findings, from, to)
  if (mark === undefined) return undefined
  const next = keyAt(findings, mark + 1)
  if (next === "که" || belongsToObject(findings, mark + 1)) return to
  return mark + 1 === to || prepositions.has(next) || adverbs.has(next) ? mark : undefined
}

/** «… را در این پرونده»: what narrows the object down, and is no addressee, manner or paper. */
function belongsToObject(findings: Findings, at: number): boolean {
  if (!narrowing.has(keyAt(findings, at)) || issued.has(keyAt(findings, at + 1))) return false
  return !timesIn(findings, { from: at, to: at + 6 }).some(({ from }) => from === at + 1)
}

const narrowing: ReadonlySet<string> = new Set(["در", "علیه", "درباره", "مبنی", "برای"])

/** A court «… را به پرداخت خسارت محکوم کرد»; «… را به شدت محکوم کرد» condemns. */
function isSentenced(findings: Findings, { cues }: CueHit, mark: number): boolean {
  if (cues[0]!.act !== "condemn" || keyAt(findings, mark + 1) !== "به") return false
  return !keyAt(findings, mark + 2).startsWith("شد")
}

function lastObjectMark(findings: Findings, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (keyAt(findings, at) === "را") return at
  return undefined
}

/** Compounds that end in a preposition and do not open the cue's own complement: «پس از», «از سوی». */
const beforePreposition: ReadonlySet<string> = new Set(["پس", "قبل", "بعد", "پیش", "غیر", "بیش", "کمتر"])
const afterPreposition: ReadonlySet<string> = new Set(["سوی", "طرف", "جمله", "این", "آنجا", "یک", "طریق"])

/** Where the complement of `preposition` starts in `[from, to)`. */
function findPreposition(
  findings: Findings,
  preposition: string,
  from: number,
  to: number,
): number | undefined {
  const words = preposition.split("\u200C")
  const joined = words.join("")
  for (let at = from; at < to; at++) {
    const length = keyAt(findings, at) === joined ? 1 : words.length
    if (keyAt(findings, at) !== joined && !words.every((word, i) => keyAt(findings, at + i) === word))
      continue
    const next = keyAt(findings, at + length)
    const turn = afterPreposition.has(next) && ["سوی", "این"].includes(keyAt(findings, at + length + 1))
    if (beforePreposition.has(keyAt(findings, at - 1)) || next === "سوی" || next === "طرف" || turn) continue
    return preposition === "بر" && ["سر", "روی"].includes(next) ? at + length + 1 : at + length
  }
  return undefined
}

/** Where the cue's complement or its addressee begins: at the first «بر», the last «از»; undefined where neither stands there. */
export function complementStart(
  findings: Findings,
  { cues }: CueHit,
  from: number,
  to: number,
): number | undefined {
  const words = cues.flatMap(({ frames, addressee }) => [...frames, addressee ?? ""])
  const starts = words
    .filter((word) => prepositions.has(word))
    .flatMap((word) => allPrepositions(findings, word, from, to).at(word === "بر" ? 0 : -1) ?? [])
  return starts.length === 0 ? undefined : Math.min(...starts)
}

function allPrepositions(findings: Findings, preposition: string, from: number, to: number): number[] {
  const behind = findPreposition(findings, preposition, from, to)
  return behind === undefined ? [] : [behind - 1, ...allPrepositions(findings, preposition, behind, to)]
}

function mayStandBehind({ frames }: Cue): boolean {
  return frames.includes("after") || frames.includes("colon")
}

interface Behind extends TokenRange {
  readonly direct: boolean
}

/** Words that «گفت» may take along before it hands over to «که» or a colon. */
function behindCue(findings: Findings, sentence: Sentence, hit: CueHit, cue: Cue): Behind | undefined {
  let at = hit.to
  while (adverbs.has(keyAt(findings, at))) at++
  at = skipBrackets(findings, at, sentence.to)
  const next = keyAt(findings, at)
  if (next !== ":" && !cue.frames.includes("after")) return undefined
  if (next === ":") return { from: at + 1, to: sentence.to, direct: true }
  if (next === "که" || next === "تا") return { from: at + 1, to: sentence.to, direct: false }
  if (next === "آن" || next === "این") {
    if (keyAt(findings, at + 1) === "که") return { from: at + 2, to: sentence.to, direct: false }
  }
  if (openQuotes.has(next)) return { from: at, to: sentence.to, direct: true }
  const from = commas.has(next) && mayEndInComma(findings, sentence, hit, at) ? at + 1 : at
  const mayBeBare = cue.frames[0] === "after" || asksFor(findings, cue, from, sentence.to)
  return mayBeBare && takesBareClause(findings, from, sentence.to)
    ? { from, to: sentence.to, direct: false }
    : undefined
}

/** «از او دعوت کرد به مسقط سفر کند»: what is asked for stands in the subjunctive. */
function asksFor(findings: Findings, { act }: Cue, from: number, to: number): boolean {
  if (act !== "invite" && act !== "request" && act !== "propose") return false
  return verbsIn(findings, { from, to })[0]?.tense === "subjunctive"
}

/** «وزیر گفت، راه باز است»; not «وزیر که این را می‌گفت، افزود: …». */
function mayEndInComma(findings: Findings, sentence: Sentence, { from }: CueHit, comma: number): boolean {
  if (verbsIn(findings, { from: comma + 1, to: comma + 4 })[0]?.from === comma + 1) return false
  for (let at = comma + 1; at < sentence.to; at++) if (keyAt(findings, at) === ":") return false
  const before = verbsIn(findings, { from: sentence.from, to: from }).at(-1)?.to ?? sentence.from
  for (let at = before; at < from; at++) if (keyAt(findings, at) === "که") return false
  return true
}

function takesBareClause(findings: Findings, from: number, to: number): boolean {
  const next = findings.tokens[from]
  if (next === undefined || from >= to || next.kind === "punctuation" || next.key === "و") return false
  return verbsIn(findings, { from, to }).length > 0
}

export function skipBrackets(findings: Findings, from: number, to: number): number {
  if (keyAt(findings, from) !== "(") return from
  for (let at = from; at < to; at++) if (keyAt(findings, at) === ")") return at + 1
  return from
}

/** Who is addressed, from the preposition before him on. */
interface Addressee extends TokenRange {
  readonly entities: readonly number[]
}

function findAddressee(
  findings: Findings,
  preposition: string,
  from: number,
  to: number,
): Addressee | undefined {
  for (const mention of mentionsIn(findings, { from, to }).reverse()) {
    if (keyAt(findings, mention.from - 1) !== preposition) continue
    if (!isOfAnotherVerb(findings, mention.to, to))
      return { entities: [mention.entity], from: mention.from - 1, to: mention.to }
  }
  return undefined
}

/** «به مسقط رفت و گفت»: he went there, and did not speak to it; «به سفیر که در مسقط است گفت» does. */
function isOfAnotherVerb(findings: Findings, from: number, to: number): boolean {
  const isTold =
    keyAt(findings, from) === "که" ||
    (commas.has(keyAt(findings, from)) && keyAt(findings, from + 1) === "که")
  return !isTold && verbsIn(findings, { from, to }).length > 0
}

/** Where an object may start: behind adverbs, times and phrases that a comma sets off. */
export function contentStart(findings: Findings, from: number, to: number): number {
  let at = behindRelative(findings, keyAt(findings, from) === "و" ? from + 1 : from, to)
  for (let moved = true; moved; ) {
    moved = false
    while (at < to && (adverbs.has(keyAt(findings, at)) || commas.has(keyAt(findings, at)))) at++
    const time = timesIn(findings, { from: at, to }).find((found) => found.from === at)
    if (time !== undefined) at = time.to
    const behind = prepositions.has(keyAt(findings, at))
      ? behindAdverbial(findings, at, to)
      : behindAddress(findings, at, to)
    moved = time !== undefined || behind !== undefined
    at = behind ?? at
  }
  return at
}

/** «سفیر که به مسقط رفته بود، حمله را …»: behind the clause that tells more of the subject. */
function behindRelative(findings: Findings, from: number, to: number): number {
  const at = commas.has(keyAt(findings, from)) ? from + 1 : from
  if (keyAt(findings, at) !== "که") return from
  const verb = verbsIn(findings, { from: at, to }).find(({ to: end }) => commas.has(keyAt(findings, end)))
  return verb?.to ?? from
}

/** «خطاب به سفیر عمان» */
function behindAddress(findings: Findings, from: number, to: number): number | undefined {
  if (keyAt(findings, from) !== "خطاب" || keyAt(findings, from + 1) !== "به") return undefined
  const last = coordinatedFrom(findings, from + 2).at(-1)
  return last === undefined || last.to >= to ? undefined : last.to
}

/** The end of «در این دیدار» or of a prepositional phrase that a comma closes. */
function behindAdverbial(findings: Findings, from: number, to: number): number | undefined {
  const key = keyAt(findings, from)
  const next = keyAt(findings, from + 1)
  const setting = behindSetting(findings, from, to)
  if (setting !== undefined) return setting
  const paper = behindPaper(findings, from, key, next) ?? behindMedium(findings, from, to)
  if (paper !== undefined) return paper
  const answer = key === "در" && next === "پاسخ" ? behindQuestion(findings, from, to) : undefined
  if (answer !== undefined) return answer
  if (key === "در" && sceneWords.has(next)) {
    const comma = firstComma(findings, from, Math.min(to, from + 8))
    return comma === undefined ? behindScene(findings, from) : comma + 1
  }
  const comma = firstComma(findings, from, to)
  const complement = key === "بر" || (key === "از" && !afterPreposition.has(next))
  return comma === undefined || complement ? undefined : comma + 1
}

/** «در بیانیه‌ای مشترک», «با صدور بیانیه‌ای» */
function behindPaper(findings: Findings, from: number, key: string, next: string): number | undefined {
  const at = key === "با" && issuings.has(next) ? from + 2 : from + 1
  if (key === "از" || key === "به" || !issued.has(keyAt(findings, at))) return undefined
  let end = at + 1
  while (paperQualities.has(keyAt(findings, end))) end++
  return end
}

const issuings: ReadonlySet<string> = new Set(["صدور", "انتشار", "ارسال", "نگارش"])

const paperQualities: ReadonlySet<string> = new Set(
  "مشترک جداگانه رسمی کوتاه مطبوعاتی توییتری توئیتری اینستاگرامی تلگرامی تصویری ویدئویی ویدیویی مکتوب کتبی تند شدیداللحن".split(
    " ",
  ),
)

/** «در شبکه اجتماعی ایکس», «در صفحه شخصی خود در توییتر»: where it was written, up to the platform or to «خود». */
function behindMedium(findings: Findings, from: number, to: number): number | undefined {
  if (keyAt(findings, from) !== "در" || !media.has(keyAt(findings, from + 1))) return undefined
  for (let at = Math.min(to, from + longestMedium) - 1; at > from; at--) {
    if (!platforms.has(keyAt(findings, at)) && keyAt(findings, at) !== "خود") continue
    return quotes.has(findings.tokens[at + 1]?.text ?? "") ? at + 2 : at + 1
  }
  return undefined
}

const media: ReadonlySet<string> = new Set(
  "شبکه صفحه حساب کانال اکانت توییتر توئیتر ایکس اینستاگرام تلگرام فیس‌بوک".split(" ").map(keyOf),
)
const longestMedium = 8

const longestQuestion = 8

/** «در پاسخ به سؤالی», «در پاسخ به پرسش دیگر خبرنگاران»; a question that is told at length is not skipped. */
function behindQuestion(findings: Findings, from: number, to: number): number | undefined {
  for (let at = from + 2; at < Math.min(to, from + longestQuestion); at++) {
    if (!questions.has(keyAt(findings, at))) continue
    const asker = mentionsIn(findings, { from: at + 1, to: at + longestQuestion })[0]
    const next = ["دیگر", "دیگری"].includes(keyAt(findings, at + 1)) ? at + 2 : at + 1
    return asker?.from === next ? asker.to : next
  }
  return undefined
}

const sceneWords: ReadonlySet<string> = new Set(["این", "همین", "جریان", "ادامه", "پایان"])

/** «در ادامه», «در این دیدار», «در جریان این دیدار» */
function behindScene(findings: Findings, from: number): number {
  if (demonstratives.has(keyAt(findings, from + 1))) return from + 3
  return demonstratives.has(keyAt(findings, from + 2)) ? from + 4 : from + 2
}

/** The end of «در تماس تلفنی با وزیر خارجهٔ …», though no comma closes it. */
function behindSetting(findings: Findings, from: number, to: number): number | undefined {
  const sentence = holding(findings.words.sentences, from)
  if (sentence === undefined) return undefined
  const setting = findOccurrences(findings, sentence).find(
    ({ opener, construction }) => opener === from && construction === "setting",
  )
  if (setting === undefined) return undefined
  const owner = coordinatedFrom(findings, setting.next).at(-1)?.to ?? setting.next
  const linked = ["با", "به", "از"].includes(keyAt(findings, owner))
  const last = linked ? coordinatedFrom(findings, owner + 1).at(-1)?.to : owner
  return last === undefined || last >= to ? undefined : last
}

function firstComma(findings: Findings, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (keyAt(findings, at) === "،") return at
  return undefined
}

/** Without «که», commas and quotation marks at its edges. */
export function trim(findings: Findings, range: TokenRange): TokenRange {
  let { from, to } = range
  const idle = (at: number): boolean => {
    const token = findings.tokens[at]!
    return (token.kind === "punctuation" && !["(", "["].includes(token.text)) || token.key === "که"
  }
  while (from < to && (idle(from) || opensClause(findings, from))) from++
  while (to > from && idle(to - 1) && keyAt(findings, to - 1) !== "که") to--
  return closesUnopened(findings, { from, to })
}

/** «اینکه», «آنکه», «این که» */
export function opensClause(findings: Findings, at: number): boolean {
  const key = keyAt(findings, at)
  if (key === "اینکه" || key === "آنکه") return true
  return (key === "این" || key === "آن") && keyAt(findings, at + 1) === "که"
}

/** A quotation whose opening mark was cut off at the edge keeps the words but not a bracket that nothing opens. */
function closesUnopened(findings: Findings, { from, to }: TokenRange): TokenRange {
  const last = findings.tokens[to - 1]
  return last !== undefined && quotes.has(last.text) ? { from, to: to - 1 } : { from, to }
}
