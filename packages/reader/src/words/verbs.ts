import { keyOf } from "../text/letters.ts"
import { verbStems } from "./verb-stems.ts"
import type { Tense, Token, Verb } from "./words.ts"

type Person = 1 | 2 | 3

/** What one written word says by itself; a participle or «خواه…» waits for its auxiliary. */
interface Form {
  readonly lemma: string
  readonly tense: Tense | "participle" | "will" | "stem"
  readonly person: Person
  readonly plural: boolean
  readonly negated: boolean
}

const persons: readonly (readonly [ending: string, person: Person, plural: boolean])[] = [
  ["م", 1, false],
  ["ی", 2, false],
  ["", 3, false],
  ["یم", 1, true],
  ["ید", 2, true],
  ["ند", 3, true],
]

/** «است» and its short forms, as they follow a participle: «کرده‌اند», «کرده اند», «کرده است». */
const copulas: ReadonlyMap<string, readonly [person: Person, plural: boolean, negated: boolean]> = new Map([
  ["ام", [1, false, false]],
  ["ای", [2, false, false]],
  ["است", [3, false, false]],
  ["ست", [3, false, false]],
  ["نیست", [3, false, true]],
  ["ایم", [1, true, false]],
  ["اید", [2, true, false]],
  ["اند", [3, true, false]],
])

/** Present forms of «بودن» and «داشتن» and other words that no stem rule makes. */
const irregular: readonly (readonly [word: string, lemma: string, tense: Tense])[] = [
  ["است", "بودن", "present"],
  ["هست", "بودن", "present"],
  ["دار", "داشتن", "present"],
]

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(keyOf))

const nouns = wordSet("مردم نشست درخواست بردی بند باز دو نه رو آن خرید")

const nounsUnlessFinal = wordSet(
  "بازگشت برگشت شکست ساخت پرداخت دریافت برداشت خواست کشت گذشت شناخت دید رفت بازداشت درگذشت سوخت فروخت کاشت باخت شنید خورد",
)

const prepositions = wordSet("در به از با بر برای تا بدون جهت ضمن پس هر این آن یک")

const conjunctions = wordSet("و که تا اما ولی زیرا چرا اگر چون همچنین یا بلکه لیکن")

let table: ReadonlyMap<string, Form> | undefined

/** Verb forms in the tokens, each with its auxiliaries, in order and without overlap. */
export function findVerbs(tokens: readonly Token[]): Verb[] {
  table ??= makeTable()
  const verbs: Verb[] = []
  for (let at = 0; at < tokens.length; ) {
    const verb = verbAt(tokens, at, table)
    if (verb !== undefined) verbs.push(verb)
    at = verb?.to ?? at + 1
  }
  return verbs
}

/** The past stem of a written verb form: «می‌کند» has «کرد»; undefined where it is none. */
export function stemOf(key: string): string | undefined {
  table ??= makeTable()
  return table.get(key)?.lemma.slice(0, -1)
}

function verbAt(tokens: readonly Token[], from: number, forms: ReadonlyMap<string, Form>): Verb | undefined {
  const token = tokens[from]!
  if (token.kind !== "word") return undefined
  const prefixed = token.key === "می" || token.key === "نمی"
  const to = prefixed ? from + 2 : from + 1
  const form = forms.get(prefixed ? token.key + (tokens[from + 1]?.key ?? "") : token.key)
  if (form === undefined || isNoun(tokens, from)) return undefined
  if (form.tense === "will") return futureAt(tokens, from, form, forms)
  if (form.tense === "participle") return participleAt(tokens, from, form, forms)
  if (form.tense === "stem") return undefined
  return { from, to, ...form, tense: form.tense, passive: false }
}

/** «خواهد کرد», «خواهد شد». */
function futureAt(
  tokens: readonly Token[],
  from: number,
  will: Form,
  forms: ReadonlyMap<string, Form>,
): Verb | undefined {
  const main = forms.get(tokens[from + 1]?.key ?? "")
  if (main === undefined || main.tense !== "past" || main.person !== 3 || main.plural) {
    return { from, to: from + 1, ...will, lemma: "خواستن", tense: "subjunctive", passive: false }
  }
  return { from, to: from + 2, ...will, lemma: main.lemma, tense: "future", passive: false }
}

/** «کرده است», «کرده بود», «گفته شد», «کرده باشد», and the bare «کرده و …» that borrows its auxiliary from a later verb. */
function participleAt(
  tokens: readonly Token[],
  from: number,
  participle: Form,
  forms: ReadonlyMap<string, Form>,
): Verb | undefined {
  const next = tokens[from + 1]
  const copula = copulas.get(next?.key ?? "")
  if (copula !== undefined) {
    const [person, plural, negated] = copula
    return {
      ...participle,
      from,
      to: from + 2,
      tense: "perfect",
      person,
      plural,
      negated: negated || participle.negated,
      passive: false,
    }
  }
  const auxiliary = next === undefined ? undefined : verbAt(tokens, from + 1, forms)
  if (auxiliary?.lemma === "بودن") {
    const tense =
      auxiliary.tense === "subjunctive" || auxiliary.tense === "present" ? "subjunctive" : "pluperfect"
    return { ...participle, ...agreement(auxiliary), from, to: auxiliary.to, tense, passive: false }
  }
  if (auxiliary?.lemma === "شدن" && participle.lemma !== "شدن") {
    return { ...auxiliary, lemma: participle.lemma, from, passive: true }
  }
  const borrows = next !== undefined && (next.key === "و" || next.key === "،")
  if (!borrows || !lightVerbs.has(participle.lemma)) return undefined
  return { ...participle, from, to: from + 1, tense: "perfect", passive: false }
}

/** Whether a word that is also a verb form is the noun here: always («مردم»), or unless it ends its clause («بازگشت»). */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]!.key
  if (nouns.has(key)) return true
  return nounsUnlessFinal.has(key) && !endsClause(tokens, at)
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (before !== undefined && prepositions.has(before.key)) return false
  return next === undefined || next.kind === "punctuation" || conjunctions.has(next.key)
}

function agreement({ person, plural, negated }: Verb): Pick<Verb, "person" | "plural" | "negated"> {
  return { person, plural, negated }
}

function makeTable(): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>()
  const put = (word: string, form: Form): void => {
    const key = keyOf(word)
    if (!forms.has(key)) forms.set(key, form)
  }
  for (const [word, lemma, tense] of irregular) addIrregular(put, word, lemma, tense)
  for (const [ending, person, plural] of persons) {
    const will = { lemma: "خواستن", tense: "will", person, plural } as const
    const last = ending === "" ? "د" : ending
    put(`خواه${last}`, { ...will, negated: false })
    put(`نخواه${last}`, { ...will, negated: true })
  }
  for (const [past] of verbStems) addPast(put, past)
  for (const [past, present] of verbStems) addPresent(put, `${past}ن`, present)
  return forms
}

type Put = (word: string, form: Form) => void

function addIrregular(put: Put, word: string, lemma: string, tense: Tense): void {
  for (const [ending, person, plural] of persons) {
    const form = { lemma, tense, person, plural } as const
    const last = word === "دار" && ending === "" ? "د" : ending
    if (word === "است" && ending !== "") continue
    put(word + last, { ...form, negated: false })
    if (word === "هست") put(`نیست${last}`, { ...form, negated: true })
    if (word === "دار") put(`ندار${last}`, { ...form, negated: true })
  }
}

function addPast(put: Put, past: string): void {
  const lemma = `${past}ن`
  const [prefix, root] = splitPrefix(past)
  const negativeRoot = negative(root)
  for (const [ending, person, plural] of persons) {
    const form = { lemma, person, plural } as const
    put(past + ending, { ...form, tense: "past", negated: false })
    put(prefix + negativeRoot + ending, { ...form, tense: "past", negated: true })
    put(`${prefix}می${root}${ending}`, { ...form, tense: "imperfect", negated: false })
    put(`${prefix}نمی${root}${ending}`, { ...form, tense: "imperfect", negated: true })
  }
  for (const [stem, negated] of [
    [past, false],
    [prefix + negativeRoot, true],
  ] as const) {
    for (const [copula, [person, plural, not]] of copulas) {
      put(`${stem}ه${copula}`, { lemma, tense: "perfect", person, plural, negated: negated || not })
    }
    put(`${stem}ه`, { lemma, tense: "participle", person: 3, plural: false, negated })
  }
}

function addPresent(put: Put, lemma: string, present: string): void {
  const [prefix, root] = splitPrefix(present)
  for (const [ending, person, plural] of persons) {
    const last = linked(root, ending === "" ? "د" : ending)
    const form = { lemma, person, plural } as const
    put(`${prefix}می${root}${last}`, { ...form, tense: "present", negated: false })
    put(`${prefix}نمی${root}${last}`, { ...form, tense: "present", negated: true })
    put(`${prefix}ب${softened(root)}${last}`, { ...form, tense: "subjunctive", negated: false })
    put(prefix + negative(root) + last, { ...form, tense: "subjunctive", negated: true })
    if (lightVerbs.has(lemma) || prefix !== "") {
      put(present + last, { ...form, tense: "subjunctive", negated: false })
    }
  }
}

/** Verbs whose subjunctive stands without ب after a noun: «محکوم کند», «منتشر شود». */
const lightVerbs: ReadonlySet<string> = new Set(
  "کردن شدن بودن داشتن دادن گرفتن نمودن ساختن یافتن رساندن رسیدن زدن خوردن آوردن آمدن گشتن گردیدن گرداندن خواندن دانستن گفتن گذاشتن پرداختن ورزیدن بخشیدن بردن کشیدن بستن افتادن انداختن نهادن رفتن پذیرفتن شمردن".split(
    " ",
  ),
)

/** Preverbs keep their place before می and ن: «بازمی‌گردد», «برنداشت». */
function splitPrefix(stem: string): readonly [prefix: string, root: string] {
  const prefix = /^(باز|بر|در|فرا|فرو|وا)(?=..)/.exec(stem)?.[1]
  if (prefix === undefined || !prefixed.has(stem)) return ["", stem]
  return [prefix, stem.slice(prefix.length)]
}

const prefixed: ReadonlySet<string> = new Set(
  verbStems
    .flat()
    .filter((stem) =>
      /^(بازگ|بازد|برد|برگ|برخ|برآ|بران|برش|درآ|دری|درگ|درخ|فراخ|فراگ|فرون|فروپ|فرار|واد|واگ|وان)/.test(stem),
    ),
)

function negative(root: string): string {
  if (root.startsWith("آ")) return `نیا${root.slice(1)}`
  return root.startsWith("ا") && !root.startsWith("ای") ? `نی${root.slice(1)}` : `ن${root}`
}

function softened(root: string): string {
  if (root.startsWith("آ")) return `یا${root.slice(1)}`
  return root.startsWith("ا") && !root.startsWith("ای") ? `ی${root.slice(1)}` : root
}

/** A stem that ends in a long vowel takes ی before its ending: «می‌افزاید», «می‌گوید». */
function linked(root: string, ending: string): string {
  return /[او]$/.test(root) && !/^(شو|رو|شنو|دو)$/.test(root) && !ending.startsWith("ی")
    ? `ی${ending}`
    : ending
}
