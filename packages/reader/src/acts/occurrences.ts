import { type PhraseMatch, Phrases } from "../words/phrases.ts"
import type { Sentence, TokenRange, Verb } from "../words/words.ts"
import { type Findings, keyAt, mentionsIn, verbsIn } from "./findings.ts"
import { demonstratives, settingOpeners } from "./words/function-words.ts"
import { arrivals, journey, type Trigger, triggers } from "./words/triggers.ts"

/**
 * How an engagement's noun stands in its sentence:
 * - "setting": «در دیدار با … گفت»
 * - "predicate": «با … دیدار کرد»
 * - "purpose": «برای دیدار با … به … رفت»
 * - "noun": «دیدار … با … برگزار شد», and headlines without a verb
 */
type Construction = "setting" | "predicate" | "purpose" | "noun"

/** An engagement's noun in the text. */
export interface Occurrence extends TokenRange {
  readonly trigger: Trigger
  readonly construction: Construction
  /** «این دیدار»: one that was already spoken of. */
  readonly again: boolean
  /** From the verb before it through the verb that closes its clause. */
  readonly clause: TokenRange
  readonly verb?: Verb
}

let book: Phrases<Trigger> | undefined

/** The longest noun of an engagement that starts at a token, with or without an ending. */
export function triggerAt(findings: Findings, at: number): PhraseMatch<Trigger> | undefined {
  book ??= new Phrases(triggers.map((trigger) => [trigger.noun, trigger] as const))
  return book.longest(findings.tokens, at, true)
}

/** The nouns of engagements in the sentence, in order and without overlap. */
export function findOccurrences(findings: Findings, sentence: Sentence): Occurrence[] {
  const found: Occurrence[] = journeysIn(findings, sentence)
  for (let at = sentence.from; at < sentence.to; at++) {
    const match = triggerAt(findings, at)
    if (match === undefined || match.to > sentence.to || isOtherWord(findings, match)) continue
    found.push(toOccurrence(findings, sentence, match))
    at = match.to - 1
  }
  return found.sort((a, b) => a.from - b.from)
}

/** «به مسکو رفت»: a verb of motion right behind the place that it leads to. */
function journeysIn(findings: Findings, sentence: Sentence): Occurrence[] {
  return verbsIn(findings, sentence)
    .filter((verb) => verb.lemma === journey.noun && leadsToPlace(findings, verb))
    .map((verb) =>
      toOccurrence(findings, sentence, { from: verb.from, to: verb.from, value: journey, ending: "" }),
    )
    .map((occurrence) => ({ ...occurrence, to: occurrence.clause.to, construction: "predicate" as const }))
}

function leadsToPlace(findings: Findings, verb: Verb): boolean {
  const goal = mentionsIn(findings, { from: verb.from - 6, to: verb.from }).at(-1)
  if (goal === undefined || goal.to !== verb.from || keyAt(findings, goal.from - 1) !== "به") return false
  const { kind } = findings.names.entities[goal.entity]!
  return kind === "place" || kind === "country"
}

/** «جمعی» (collective) is no «جمع» (gathering), and «سالن اجلاس» is a place. */
function isOtherWord(findings: Findings, { value, ending, from }: PhraseMatch<Trigger>): boolean {
  return (value.noun === "جمع" && ending !== "") || venues.has(keyAt(findings, from - 1))
}

const venues: ReadonlySet<string> = new Set(["سالن", "تالار", "محل", "مقر", "دبیرخانه"])

function toOccurrence(findings: Findings, sentence: Sentence, match: PhraseMatch<Trigger>): Occurrence {
  const verbs = verbsIn(findings, sentence)
  const verb = verbs.find((each) => each.from >= match.to)
  const before = verbs.filter((each) => each.to <= match.from && !isArrangement(findings, each)).at(-1)
  return {
    from: match.from,
    to: match.to,
    trigger: match.value,
    construction: constructionOf(findings, match, verb),
    again: demonstratives.has(keyAt(findings, match.from - 1)) && keyAt(findings, match.from - 1) !== "یک",
    clause: { from: before?.to ?? sentence.from, to: verb?.to ?? sentence.to },
    ...(verb === undefined ? {} : { verb }),
  }
}

/** «قرار است … سفر کند»: the first verb only sets the second in time. */
function isArrangement(findings: Findings, verb: Verb): boolean {
  return verb.lemma === "بودن" && keyAt(findings, verb.from - 1) === "قرار"
}

const predicateVerbs: ReadonlySet<string> = new Set([
  "کردن",
  "نمودن",
  "داشتن",
  "شدن",
  "گرفتن",
  "دادن",
  "نوشتن",
  "فرستادن",
  "رفتن",
  "آمدن",
])

function constructionOf(
  findings: Findings,
  match: PhraseMatch<Trigger>,
  verb: Verb | undefined,
): Construction {
  if (arrivals.has(match.value.noun))
    return verb?.lemma === "شدن" || verb?.lemma === "بودن" ? "predicate" : "noun"
  if (verb !== undefined && verb.from - match.to <= 1 && predicateVerbs.has(verb.lemma)) return "predicate"
  const before = keyAt(findings, match.from - 1)
  if (match.value.noun.startsWith("به ")) return "setting"
  if (settingOpeners.has(before)) return "setting"
  if (before === "برای" || before === "جهت" || before === "منظور") return "purpose"
  return demonstratives.has(before) && settingOpeners.has(keyAt(findings, match.from - 2))
    ? "setting"
    : "noun"
}
