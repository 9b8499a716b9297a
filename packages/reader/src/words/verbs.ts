import { keyOf } from "../text/letters.ts"
import { analyze, copulas, type Form, isLight } from "./verb-forms.ts"
import type { Token, Verb } from "./words.ts"

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(keyOf))

const nouns = wordSet("مردم نشست نشستی درخواست بردی بند باز دو نه رو آن خرید")

const nounsUnlessFinal = wordSet(
  "بازگشت برگشت شکست ساخت پرداخت دریافت برداشت خواست کشت گذشت شناخت دید رفت بازداشت درگذشت سوخت فروخت کاشت باخت شنید خورد",
)

const prepositions = wordSet("در به از با بر برای تا بدون جهت ضمن پس هر این آن یک")

const conjunctions = wordSet("و که تا اما ولی زیرا چرا اگر چون همچنین یا بلکه لیکن")

/** What stands on both sides of «و» and makes one noun with it: «گفت و گو», «رفت و آمد». */
const pairs: ReadonlySet<string> = new Set(
  "گفت گو,گفت گوی,گفت گویی,گفت گوها,گفت گوهای,گفت شنود,جست جو,جست جوی,شست شو,رفت آمد,رفت برگشت,زد خورد,داد ستد,خرید فروش,نشست برخاست,بود نبود,ساخت ساز,پخت پز,سوخت ساز,گشت گذار,دید بازدید,تاخت تاز,برد باخت,زد بند,خورد خوراک,خورد خواب".split(
    ",",
  ),
)

/** Verb forms in the tokens, each with its auxiliaries, in order and without overlap. */
export function findVerbs(tokens: readonly Token[]): Verb[] {
  const verbs: Verb[] = []
  for (let at = 0; at < tokens.length; ) {
    const verb = verbAt(tokens, at)
    if (verb !== undefined) verbs.push(verb)
    at = verb?.to ?? at + 1
  }
  return verbs
}

function verbAt(tokens: readonly Token[], from: number): Verb | undefined {
  const token = tokens[from]!
  if (token.kind !== "word") return undefined
  const prefixed = token.key === "می" || token.key === "نمی"
  const to = prefixed ? from + 2 : from + 1
  const form = analyze(prefixed ? token.key + (tokens[from + 1]?.key ?? "") : token.key)
  if (form === undefined || isNoun(tokens, from) || isInPair(tokens, from)) return undefined
  if (form.tense === "will") return futureAt(tokens, from, form)
  if (form.tense === "participle") return participleAt(tokens, from, form)
  return { from, to, ...form, tense: form.tense, passive: false }
}

/** «خواهد کرد», «خواهد شد». */
function futureAt(tokens: readonly Token[], from: number, will: Form): Verb | undefined {
  const main = analyze(tokens[from + 1]?.key ?? "")
  if (main === undefined || main.tense !== "past" || main.person !== 3 || main.plural) {
    return { from, to: from + 1, ...will, lemma: "خواستن", tense: "subjunctive", passive: false }
  }
  return { from, to: from + 2, ...will, lemma: main.lemma, tense: "future", passive: false }
}

/** «کرده است», «کرده بود», «گفته شد», «کرده باشد», and the bare «کرده و …», «گفته که …» without its auxiliary. */
function participleAt(tokens: readonly Token[], from: number, participle: Form): Verb | undefined {
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
  const auxiliary = next === undefined ? undefined : verbAt(tokens, from + 1)
  if (auxiliary?.lemma === "بودن") {
    const tense =
      auxiliary.tense === "subjunctive" || auxiliary.tense === "present" ? "subjunctive" : "pluperfect"
    const { person, plural } = auxiliary
    const negated = participle.negated || auxiliary.negated
    return { ...participle, from, to: auxiliary.to, tense, person, plural, negated, passive: false }
  }
  if (auxiliary?.lemma === "شدن" && participle.lemma !== "شدن") {
    return { ...auxiliary, lemma: participle.lemma, from, passive: true }
  }
  const borrows = next !== undefined && (next.key === "و" || next.key === "،" || next.key === "که")
  if (!borrows || !isLight(participle.lemma)) return undefined
  return { ...participle, from, to: from + 1, tense: "perfect", passive: false }
}

/** Whether a word that is also a verb form is the noun here: always («مردم»), or unless it ends its clause («بازگشت»). */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]!.key
  if (nouns.has(key)) return true
  return nounsUnlessFinal.has(key) && !endsClause(tokens, at)
}

function isInPair(tokens: readonly Token[], at: number): boolean {
  const pair = (first: number): boolean =>
    tokens[first + 1]?.key === "و" && pairs.has(`${tokens[first]?.key} ${tokens[first + 2]?.key}`)
  return pair(at) || pair(at - 2)
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (before !== undefined && prepositions.has(before.key)) return false
  return next === undefined || next.kind === "punctuation" || conjunctions.has(next.key)
}
