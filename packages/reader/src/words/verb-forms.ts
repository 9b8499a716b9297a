import { verbStems } from "./verb-stems.ts"
import type { Tense } from "./words.ts"

type Person = 1 | 2 | 3

/** What one written word says by itself; a participle or «خواه…» waits for its auxiliary. */
export interface Form {
  /** The infinitive. */
  readonly lemma: string
  readonly tense: Tense | "participle" | "will"
  readonly person: Person
  readonly plural: boolean
  readonly negated: boolean
}

type Ending = readonly [letters: string, person: Person, plural: boolean]

/** The longest first, so that «یم» is not read as «م». */
const pastEndings: readonly Ending[] = [
  ["یم", 1, true],
  ["ید", 2, true],
  ["ند", 3, true],
  ["م", 1, false],
  ["ی", 2, false],
  ["", 3, false],
]
const presentEndings: readonly Ending[] = pastEndings.map(([letters, person, plural]) => [
  letters === "" ? "د" : letters,
  person,
  plural,
])

/** «است» and its short forms, as they follow a participle: «کرده‌اند», «کرده اند», «کرده است». */
export const copulas: ReadonlyMap<string, readonly [person: Person, plural: boolean, negated: boolean]> =
  new Map([
    ["ام", [1, false, false]],
    ["ای", [2, false, false]],
    ["است", [3, false, false]],
    ["ست", [3, false, false]],
    ["نیست", [3, false, true]],
    ["ایم", [1, true, false]],
    ["اید", [2, true, false]],
    ["اند", [3, true, false]],
  ])

const pasts: ReadonlyMap<string, string> = new Map(verbStems.map(([past]) => [past, `${past}ن`]))
const presents: ReadonlyMap<string, string> = new Map(
  [...verbStems].reverse().map(([past, present]) => [present, `${past}ن`]),
)

const light: ReadonlySet<string> = new Set(
  "کردن شدن بودن داشتن دادن گرفتن نمودن ساختن یافتن رساندن رسیدن زدن خوردن آوردن آمدن گشتن گردیدن گرداندن خواندن دانستن گفتن گذاشتن پرداختن ورزیدن بخشیدن بردن کشیدن بستن افتادن انداختن نهادن رفتن پذیرفتن شمردن".split(
    " ",
  ),
)

/** Verbs that carry a noun («محکوم کردن»): their subjunctive stands without ب. */
export function isLight(lemma: string): boolean {
  return light.has(lemma)
}

const preverbs = ["باز", "بر", "در", "فرا", "فرو", "وا"]

/** The verb form that a word key is, or undefined. */
export function analyze(key: string): Form | undefined {
  const whole = analyzeIrregular(key) ?? analyzeRest("", key)
  if (whole !== undefined) return whole
  for (const preverb of preverbs) {
    const form = key.startsWith(preverb) ? analyzeRest(preverb, key.slice(preverb.length)) : undefined
    if (form !== undefined) return form
  }
  return undefined
}

const irregularStems: readonly (readonly [
  stem: string,
  lemma: string,
  tense: Form["tense"],
  negated: boolean,
])[] = [
  ["نخواه", "خواستن", "will", true],
  ["خواه", "خواستن", "will", false],
  ["نیست", "بودن", "present", true],
  ["هست", "بودن", "present", false],
  ["ندار", "داشتن", "present", true],
  ["دار", "داشتن", "present", false],
]

/** «است», «هستیم», «نیست», «دارند», «خواهد» */
function analyzeIrregular(key: string): Form | undefined {
  if (key === "است") return { lemma: "بودن", tense: "present", person: 3, plural: false, negated: false }
  for (const [stem, lemma, tense, negated] of irregularStems) {
    if (!key.startsWith(stem)) continue
    const endings = lemma === "بودن" ? pastEndings : presentEndings
    const ending = endings.find(
      ([letters]) => key.length === stem.length + letters.length && key.endsWith(letters),
    )
    if (ending !== undefined) return { lemma, tense, person: ending[1], plural: ending[2], negated }
  }
  return undefined
}

/** What follows a preverb; without one the preverb is "". */
function analyzeRest(preverb: string, rest: string): Form | undefined {
  const negated = rest.startsWith("نمی")
  const root = negated ? rest.slice(3) : rest.startsWith("می") ? rest.slice(2) : ""
  if (root.length > 1) {
    const now = present(preverb + root, "present", negated)
    const isThird = now?.person === 3 && !now.plural
    return isThird ? now : (finite(pasts, pastEndings, preverb + root, "imperfect", negated) ?? now)
  }
  const past = preverb === "" ? pastOrParticiple(rest, false) : undefined
  if (past !== undefined) return past
  for (const root of rootsBehind(rest, "ن")) {
    const form = pastOrParticiple(preverb + root, true) ?? present(preverb + root, "subjunctive", true)
    if (form !== undefined) return form
  }
  for (const root of rootsBehind(rest, "ب")) {
    const form = present(preverb + root, "subjunctive", false)
    if (form !== undefined) return form
  }
  const bare = preverb === "" ? present(rest, "subjunctive", false) : undefined
  return bare !== undefined && (isLight(bare.lemma) || isPrefixed(rest)) ? bare : undefined
}

/** The past stem of an order to one person: «بیاور» has «آورد», «نکن» and «کن» have «کرد». */
export function imperativeStemOf(key: string): string | undefined {
  for (const root of [key, ...rootsBehind(key, "ب"), ...rootsBehind(key, "ن")]) {
    const lemma = presents.get(root)
    if (lemma !== undefined) return lemma.slice(0, -1)
  }
  return undefined
}

/** The past stem without its preverb: «برگشت» has «گشت». */
export function simpleStemOf(stem: string): string {
  const preverb = preverbs.find(
    (letters) => stem.startsWith(letters) && pasts.has(stem.slice(letters.length)),
  )
  return preverb === undefined ? stem : stem.slice(preverb.length)
}

/** Whether a verb has it for its present stem: «بین» of «بینش». */
export function isPresentStem(key: string): boolean {
  return presents.has(key)
}

function isPrefixed(key: string): boolean {
  return preverbs.some((preverb) => key.startsWith(preverb))
}

/** Without ن or ب; before an open vowel these take ی: «نیامد», «بیفتد». */
function rootsBehind(rest: string, mark: string): string[] {
  if (rest[0] !== mark) return []
  if (rest[1] !== "ی") return [rest.slice(1)]
  return rest[2] === "ا" ? [`آ${rest.slice(3)}`, rest.slice(1)] : [`ا${rest.slice(2)}`, rest.slice(1)]
}

function pastOrParticiple(word: string, negated: boolean): Form | undefined {
  return finite(pasts, pastEndings, word, "past", negated) ?? participle(word, negated)
}

function participle(word: string, negated: boolean): Form | undefined {
  const end = word.lastIndexOf("ه")
  const lemma = end < 2 ? undefined : pasts.get(word.slice(0, end))
  if (lemma === undefined) return undefined
  if (end === word.length - 1) return { lemma, tense: "participle", person: 3, plural: false, negated }
  const copula = copulas.get(word.slice(end + 1))
  if (copula === undefined) return undefined
  return { lemma, tense: "perfect", person: copula[0], plural: copula[1], negated: negated || copula[2] }
}

function finite(
  stems: ReadonlyMap<string, string>,
  endings: readonly Ending[],
  word: string,
  tense: Tense,
  negated: boolean,
): Form | undefined {
  for (const [letters, person, plural] of endings) {
    if (!word.endsWith(letters)) continue
    const lemma = stems.get(word.slice(0, word.length - letters.length))
    if (lemma !== undefined) return { lemma, tense, person, plural, negated }
  }
  return undefined
}

/** A stem that ends in a long vowel takes ی before its ending: «می‌افزاید», «می‌گوید»; «می‌شوید» is none of them. */
function present(word: string, tense: Tense, negated: boolean): Form | undefined {
  const linked = word.includes("ی") ? /^(.*[آاو])ی([دم]|ند|یم|ید|ی)$/.exec(word) : null
  const joined = linked === null || /(شو|رو|دو|شنو)$/.test(linked[1]!) ? undefined : linked[1]! + linked[2]!
  const form = joined === undefined ? undefined : finite(presents, presentEndings, joined, tense, negated)
  return form ?? finite(presents, presentEndings, word, tense, negated)
}
