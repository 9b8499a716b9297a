import { keyOf } from "../text/letters.ts"
import { analyze, isPresentStem } from "./verb-forms.ts"
import type { PartOfSpeech, Token } from "./words.ts"

/** A pronoun or a form of «بودن» that is written on to a word: «کتابش», «خوشحال‌اند». */
export interface Clitic {
  readonly kind: "pronoun" | "copula"
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  /** How many letters of the token it takes, at its end. */
  readonly length: number
}

type Row = readonly [letters: string, person: 1 | 2 | 3, plural: boolean]

/** The longer before those that they end in. */
const pronouns: readonly Row[] = [
  ["مان", 1, true],
  ["تان", 2, true],
  ["شان", 3, true],
  ["م", 1, false],
  ["ت", 2, false],
  ["ش", 3, false],
]

const copulas: readonly Row[] = [
  ["ایم", 1, true],
  ["اید", 2, true],
  ["اند", 3, true],
  ["ست", 3, false],
  ["ام", 1, false],
]

const nominal: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "PROPN", "ADJ", "PRON", "NUM", "ADP", "ADV"])

/** Gives how many words are more frequent than a key; undefined where the key is no frequent word. */
type RankOf = (key: string) => number | undefined

/**
 * The clitic that is written on to a token. Where nothing sets it apart, the word without it must be the better known one:
 * «دستش» has one, «ارزش» none.
 */
export function cliticOf({ text, key, kind }: Token, pos: PartOfSpeech, rankOf: RankOf): Clitic | undefined {
  if (kind !== "word" || (!nominal.has(pos) && analyze(key) !== undefined)) return undefined
  return (
    copulaOf(text, key, pos, rankOf) ?? (nominal.has(pos) ? pronounOf(text, key, pos, rankOf) : undefined)
  )
}

const toClitic = (kind: Clitic["kind"], [letters, person, plural]: Row): Clitic => ({
  kind,
  person,
  plural,
  length: letters.length,
})

/** «خوشحال‌اند», «خداست»; «خانه‌ام» is a pronoun's, «گفته‌اند» a verb. */
function copulaOf(text: string, key: string, pos: PartOfSpeech, rankOf: RankOf): Clitic | undefined {
  const apart = copulas.find(([letters]) => text.endsWith(`\u200c${letters}`))
  if (
    apart !== undefined &&
    (nominal.has(pos) || !/ه\u200c[^\u200c]+$/.test(text)) &&
    (apart[0] !== "ام" || pos === "ADJ")
  ) {
    return toClitic("copula", apart)
  }
  const isJoined = /[اوی]ست$/.test(key) && rankOf(key) === undefined && rankOf(key.slice(0, -2)) !== undefined
  return isJoined ? { kind: "copula", person: 3, plural: false, length: 2 } : undefined
}

function pronounOf(text: string, key: string, pos: PartOfSpeech, rankOf: RankOf): Clitic | undefined {
  const row = pronouns.find(([letters]) => key.endsWith(letters))
  if (row === undefined || pos === "NUM" || (pos === "PRON" && !ownPronouns.has(key)) || seeming.has(key))
    return undefined
  const isWritten = isApart(text, row[0], rankOf) || isJoined(key, row[0], pos, rankOf)
  return isWritten ? toClitic("pronoun", row) : undefined
}

/** «خانه‌ام», «کتاب‌هایم», «کارهایش» */
function isApart(text: string, letters: string, rankOf: RankOf): boolean {
  if (new RegExp(`\u200cا?${letters}$`).test(text)) return true
  const plural = new RegExp(`^(.{2,}?)\u200c?ها\u200c?ی${letters}$`).exec(text)
  return plural !== null && rankOf(keyOf(plural[1]!)) !== undefined
}

/** Nouns that end like one with a pronoun, and are better known without it. */
const seeming: ReadonlySet<string> = new Set(
  "بینش آرایش تومان ایشان ایمان تعالیم بیم روم تام قوام گرمایش آرامش نرمش کشیش فراش ساختمان گفتمان درمان زایمان پیمان مردمان خانم آدم عالم حرم قسم کارت".split(
    " ",
  ),
)

const ownPronouns: ReadonlySet<string> = new Set("خودم خودت خودش خودمان خودتان خودشان".split(" "))

/** «دستش», «پدرم»; «بینش» is a noun of a verb, and «ت» ends too many nouns. */
function isJoined(key: string, letters: string, pos: PartOfSpeech, rankOf: RankOf): boolean {
  if (ownPronouns.has(key)) return true
  if (letters === "ت" || (letters === "م" && pos !== "NOUN")) return false
  const stem = key.slice(0, -letters.length)
  const rank = rankOf(stem)
  if (stem.length < (letters === "م" ? 2 : 3) || rank === undefined) return false
  if (letters === "ش" && isPresentStem(stem) && rank > 300) return false
  return rank * (letters === "م" ? 4 : 1) < (rankOf(key) ?? Number.POSITIVE_INFINITY)
}
