import { dictionaryEntry, rankOf } from "../text/known-words.ts"
import { WordList } from "../text/word-list.ts"
import type { Token } from "../words/words.ts"
import type { Known, NameBook } from "./lexicon.ts"
import type { Traits } from "./signs.ts"
import { familyList } from "./words/family-list.ts"

/** The words of a text with what a chain of ezafes may not run into. */
export interface NameText {
  readonly tokens: readonly Token[]
  readonly book: NameBook
  /** Tokens that belong to a verb form. */
  readonly verbal: ReadonlySet<number>
  /** First tokens of sentences. */
  readonly lineStarts: ReadonlySet<number>
  /** What was looked up before, by token or by key: many rules ask the same. */
  readonly knownBefore: (KnownMatch | null | undefined)[]
  readonly traits: Map<string, Traits>
  readonly ranks: Map<string, number>
  readonly officeStarts: (boolean | undefined)[]
}

interface KnownMatch {
  readonly known: Known
  readonly to: number
}

export function keyAt({ tokens }: NameText, at: number): string {
  return tokens[at]?.key ?? ""
}

/** The words as folded, one space between. */
export function wordsOf({ tokens }: NameText, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ")
}

/** Whether a chain of nouns that started at `from` ends before this token. A sentence's first word stops only what comes before it. */
export function isStop(text: NameText, at: number, from = -1): boolean {
  const token = text.tokens[at]
  if (token === undefined || token.kind === "punctuation" || token.kind === "link") return true
  return text.book.stops.has(token.key) || text.verbal.has(at) || (at !== from && text.lineStarts.has(at))
}

/** The longest known name that starts here and is no adjective. */
export function knownAt({ tokens, book, knownBefore }: NameText, at: number): KnownMatch | undefined {
  const before = knownBefore[at]
  if (before !== undefined) return before ?? undefined
  const match = book.known.all(tokens, at).find(({ value }) => value.form !== "adjective")
  const found = match === undefined ? undefined : { known: match.value, to: match.to }
  if (at >= 0 && at < tokens.length) knownBefore[at] = found ?? null
  return found
}

/** Whether somebody's name or office starts here, which ends what stands before it. */
export function startsPerson(text: NameText, at: number): boolean {
  const known = knownAt(text, at)
  if (known?.known.kind === "person") return true
  if (text.book.titles.longest(text.tokens, at) !== undefined) return true
  return isGivenName(text, at) && !isStop(text, at + 1)
}

const compounds = /^(محمد|علی|امیر|سید|غلام|عبدال|ابو|نور|حسین|میر)(.{2,})$/

/** A given name, or two written as one («محمدجواد», «سیدعباس»). */
export function isGivenName({ tokens, book }: NameText, at: number): boolean {
  const key = tokens[at]?.key ?? ""
  if (book.givenNames.has(key)) return true
  const compound = compounds.exec(key)
  return compound !== null && book.givenNames.has(compound[2]!)
}

const fields = 8

/**
 * Where a chain of ezafes ends: «عضو | شورای مرکزی جمعیت رهپویان …». It runs over nouns, adjectives and names until a stop word, a
 * person, or the end of a known country or body, behind which nothing of it follows.
 */
export function chainEnd(text: NameText, from: number): { to: number; of?: Known } {
  let at = from
  while (at < from + fields && !isStop(text, at)) {
    const known = knownAt(text, at)
    if (known !== undefined && known.known.kind !== "person") {
      if (closesChain(text, known)) return withinBody(text, known.to, known.known)
      if (at > from && known.known.kind === "place" && knownAt(text, known.to) === undefined)
        return { to: known.to }
      at = known.to
    } else if (startsPerson(text, at)) break
    else at++
    at = overField(text, at)
  }
  return { to: at }
}

/** A country, a parliament, or a body whose own name ends in its country: «کنگره آمریکا». */
function closesChain(text: NameText, { known: { kind, id }, to }: KnownMatch): boolean {
  if (kind === "country" || id === "body مجلس شورای اسلامی") return true
  return kind === "organization" && knownAt(text, to - 1)?.known.kind === "country"
}

/** «مجلس | آلمان», «مجلس | ملی آذربایجان»: the country says whose body it is. */
function withinBody(text: NameText, at: number, of: Known): { to: number; of: Known } {
  if (of.kind === "country") return { to: at, of }
  for (let next = at; next <= at + 2; next++) {
    const country = knownAt(text, next)
    if (country?.known.kind === "country") return { to: country.to, of: country.known }
    if (isStop(text, next)) break
  }
  return { to: at, of }
}

/** Pairs that one field of work is named by: «برنامه و بودجه», «امنیت ملی و سیاست خارجی». */
const fieldPairs: ReadonlySet<string> = new Set(
  "امنیتملی+سیاست ملی+سیاست برنامه+بودجه آموزش+تحقیقات راه+شهرسازی فرهنگ+ارشاد آموزش+پرورش ورزش+جوانان صنایع+معادن بهداشت+درمان کار+رفاه علوم+فناوری تحقیقات+فناوری معدن+تجارت معادن+کشاورزی قضایی+حقوقی اقتصادی+دارایی خارجه+اروپایی زنان+خانواده کشاورزی+آب عمران+شهرسازی سیاسی+بینالمللی هستهای+سیاسی سیاسی+اقتصادی سیاسی+نظامی نظامی+امنیتی اقتصادی+تجاری سیاسی+امنیتی حقوقی+بینالمللی حقوقی+پارلمانی فرهنگی+اجتماعی تبلیغ+ترویج دفاع+پشتیبانی ارتباطات+فناوری هنر+رسانه صنعت+تجارت صنعت+معدن اقتصاد+دارایی اقتصاد+انرژی اقتصاد+تجارت تجارت+توسعه توسعه+تجارت صنعت+انرژی آب+برق آب+انرژی انرژی+نفت آموزش+علوم علوم+فناوری کار+امور محیط+انرژی اقتصادی+مالی امنیتی+دفاعی دفاعی+امنیتی خارجی+امنیتی خارجه+همکاری خارجه+بینالملل حمل+نقل".split(
    " ",
  ),
)

function overField(text: NameText, at: number): number {
  if (keyAt(text, at) !== "و") return at
  const pair = `${keyAt(text, at - 1)}+${keyAt(text, at + 1)}`
  return fieldPairs.has(pair) || leadsToPlace(text, at + 1) ? at + 2 : at
}

/** «شورای شهرسازی و [معماری ایران]»: a second field, behind which a place ends the body's name. */
function leadsToPlace(text: NameText, from: number): boolean {
  if (knownAt(text, from) !== undefined || startsOther(text, from)) return false
  for (let at = from; at < from + 4 && !isStop(text, at); at++) {
    const known = at === from ? undefined : knownAt(text, at)?.known
    if (known !== undefined)
      return known.form === "name" && (known.kind === "place" || known.kind === "country")
  }
  return false
}

/** What comes behind «و» is somebody or a body of its own: «شهرداری و مردم شیراز». */
function startsOther(text: NameText, at: number): boolean {
  const { tokens, book } = text
  if (isStop(text, at) || book.bodyHeads.has(keyAt(text, at)) || book.placeHeads.has(keyAt(text, at)))
    return true
  return (
    startsPerson(text, at) ||
    [book.groups, book.offices].some((heads) => heads.longest(tokens, at) !== undefined)
  )
}

/** How many words of written Persian are more frequent than this token's; infinity where the lexicon does not have it. */
export function rankAt({ tokens, ranks }: NameText, at: number): number {
  const key = tokens[at]?.key ?? ""
  const before = ranks.get(key)
  if (before !== undefined) return before
  const rank = rankOf(key) ?? Number.POSITIVE_INFINITY
  ranks.set(key, rank)
  return rank
}

let families: WordList | undefined

/** Whether news has this word as a family name, rather than as anything else. */
export function isFamilyName(key: string): boolean {
  families ??= new WordList(familyList)
  return families.has(key)
}

/** A word of the language that is no family name: «خواننده‌های», «تصویربردار». */
export function isOrdinary(text: NameText, at: number): boolean {
  const key = keyAt(text, at)
  if (isFamilyName(key)) return false
  if (rankAt(text, at) < Number.POSITIVE_INFINITY) return true
  const stem = stemOf(key)
  return dictionaryEntry(stem) !== undefined || (stem !== key && rankOf(stem) !== undefined)
}

const stemOf = (key: string): string => key.replace(/(..)(ها|های|هایی)$/, "$1")
