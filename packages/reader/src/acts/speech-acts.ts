import type { Act } from "../reading.ts"
import { keyOf } from "../text/letters.ts"
import { Phrases } from "../words/phrases.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange, Verb } from "../words/words.ts"
import type { DraftStatement } from "./discourse.ts"
import { type Findings, keyAt, mentionsIn, verbsIn } from "./findings.ts"
import { firstPersonWords, judgements, type Performative, performatives } from "./words/performatives.ts"

/** A neutral verb takes the act that its content performs: «گفت: ایران خواستار … است» requests, «آمادگی کشورش را اعلام کرد» commits. */
export function speechActOf(findings: Findings, statement: DraftStatement): Act {
  const { act, form, content, speaker } = statement
  if (form === "nominal") return act
  if (act === "announce") return madeKnown(findings, statement) ?? judgedIn(findings, statement) ?? act
  if (act !== "say") return act
  return performedIn(findings, content, speaker) ?? judgedIn(findings, statement) ?? act
}

/** «از آمادگی کشورش برای میانجی‌گری خبر داد»: the act that the content's first noun names, where it is the speaker's own. */
function madeKnown(findings: Findings, { content, cue, speaker }: DraftStatement): Act | undefined {
  const act = ownActs.get(keyAt(findings, content.from))
  if (act === undefined || content.from > cue.from) return undefined
  const next = content.from + 1
  if (actors.has(keyAt(findings, next))) return act
  const whose = mentionsIn(findings, { from: next, to: content.to })[0]
  return whose?.from === next && isOfOneSide(findings, whose.entity, speaker) ? act : undefined
}

const ownActs: ReadonlyMap<string, Act> = new Map(
  (
    [
      ["آمادگی", "commit"],
      ["حمایت", "support"],
      ["پشتیبانی", "support"],
      ["همبستگی", "support"],
      ["مخالفت", "reject"],
      ["موافقت", "agree"],
    ] as const
  ).map(([word, act]) => [keyOf(word), act]),
)

/** «آمادگی کشورش», «آمادگی برای» */
const actors: ReadonlySet<string> = new Set(
  "کشورش کشورشان کشورمان خود کامل برای جهت دولتش دولت‌شان با از".split(" ").map(keyOf),
)

/** «ادعای عمان را بی‌اساس خواند» denies, «عمان را مسئول جنگ دانست» accuses: what the complement behind «را» says of the object. */
function judgedIn(findings: Findings, { content, rule }: DraftStatement): Act | undefined {
  if (!judging.has(rule)) return undefined
  for (let at = content.from; at < content.to - 1; at++)
    if (keyAt(findings, at) === "را") return judgements.get(keyAt(findings, at + 1))
  return undefined
}

const judging: ReadonlySet<string> = new Set([
  "announce/اعلام",
  ..."دانستن خواندن نامیدن شمردن برشمردن توصیف معرفی عنوان قلمداد تلقی ارزیابی"
    .split(" ")
    .map((verb) => `say/${verb}`),
])

/** The act that the first sentence of these words performs by being said, if any. */
export function performedIn(findings: Findings, content: TokenRange, speaker: number): Act | undefined {
  const sentence = holding(findings.words.sentences, content.from)
  const first = { from: content.from, to: Math.min(content.to, sentence?.to ?? content.to) }
  for (const verb of verbsIn(findings, first)) {
    const act = performedBy(findings, first, verb, speaker)
    if (act !== undefined) return act
  }
  return wholeClause(findings, first)
}

let book: Phrases<Performative> | undefined

function performedBy(findings: Findings, content: TokenRange, verb: Verb, speaker: number): Act | undefined {
  book ??= new Phrases(performatives.map((each) => [each.noun, each] as const))
  if (verb.negated) return undefined
  if (wants(findings, content, verb)) return "request"
  for (let at = verb.from - 1; at >= content.from; at--) {
    const match = book.all(findings.tokens, at).find((found) => found.to <= verb.from)
    if (match === undefined || !fits(match.value, match.to, verb)) continue
    if (verb.person === 1 || speaksForItself(findings, content.from, match.from, speaker))
      return match.value.act
  }
  return verb.tense === "future" && verb.person === 1 ? "commit" : undefined
}

/** «از پارلمان می‌خواهیم …» */
function wants(findings: Findings, { from }: TokenRange, verb: Verb): boolean {
  if (verb.lemma !== "خواستن" || verb.person !== 1 || verb.tense !== "present") return false
  for (let at = from; at < verb.from; at++) if (keyAt(findings, at) === "از") return true
  return false
}

/**
 * «ایران خواستار … است» is Iran's own act only where one of Iran says it, and not in a clause behind «که»; «پل آماده است» is nobody's.
 */
function speaksForItself(findings: Findings, from: number, to: number, speaker: number): boolean {
  for (let at = from + 1; at < to; at++) if (keyAt(findings, at) === "که") return false
  if (othersPronouns.has(keyAt(findings, from))) return false
  const subject = mentionsIn(findings, { from, to })[0]
  if (subject === undefined) return to === from || startsWithOwn(findings, from)
  return isOfOneSide(findings, subject.entity, speaker)
}

/** Whether an act of `subject` is the speaker's own: himself, his country or a body of it. */
function isOfOneSide(findings: Findings, subject: number, speaker: number): boolean {
  if (subject === speaker) return true
  const [side, own] = [findings.names.entities[subject]!, findings.names.entities[speaker]!]
  if (side.kind === "person") return false
  const country = side.ref?.iso ?? side.country
  if (own.country === undefined) return side.kind === "country"
  return country === own.country
}

/** «ما», «کشورم», «دولت ما» */
function startsWithOwn(findings: Findings, from: number): boolean {
  return (
    /^(ما|من)$|مان$|^(کشور|دولت|ملت)(م|ش|شان)$/.test(keyAt(findings, from)) ||
    keyAt(findings, from + 1) === "ما"
  )
}

const othersPronouns: ReadonlySet<string> = new Set(["آنها", "آنان", "او", "وی", "ایشان", "اینها"])

function fits({ verbs, apart, person }: Performative, nounEnd: number, verb: Verb): boolean {
  return (
    verbs.includes(verb.lemma) && (apart || nounEnd === verb.from) && (person === "any" || verb.person === 1)
  )
}

function wholeClause(findings: Findings, content: TokenRange): Act | undefined {
  for (let at = content.from; at < content.to; at++) {
    const act = firstPersonWords.get(keyAt(findings, at))
    if (act !== undefined) return act
  }
  return undefined
}
