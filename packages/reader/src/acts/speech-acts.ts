import type { Act } from "../reading.ts"
import { Phrases } from "../words/phrases.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange, Verb } from "../words/words.ts"
import type { FoundStatement } from "./acts.ts"
import { type Findings, keyAt, verbsIn } from "./findings.ts"
import { firstPersonWords, type Performative, performatives } from "./words/performatives.ts"

/** A neutral verb takes the act that the content's own main clause performs: «گفت: ایران خواستار … است» requests. */
export function speechActOf(findings: Findings, { act, form, content }: FoundStatement): Act {
  return act === "say" && form !== "nominal" ? (performedIn(findings, content) ?? act) : act
}

/** The act that the first sentence of these words performs by being said, if any. */
export function performedIn(findings: Findings, content: TokenRange): Act | undefined {
  const sentence = holding(findings.words.sentences, content.from)
  const first = { from: content.from, to: Math.min(content.to, sentence?.to ?? content.to) }
  for (const verb of verbsIn(findings, first)) {
    const act = performedBy(findings, first, verb)
    if (act !== undefined) return act
  }
  return wholeClause(findings, first)
}

let book: Phrases<Performative> | undefined

function performedBy(findings: Findings, content: TokenRange, verb: Verb): Act | undefined {
  book ??= new Phrases(performatives.map((each) => [each.noun, each] as const))
  if (verb.negated) return undefined
  for (let at = verb.from - 1; at >= content.from; at--) {
    const match = book.all(findings.tokens, at).find((found) => found.to <= verb.from)
    if (match !== undefined && fits(match.value, match.to, verb)) return match.value.act
  }
  return verb.tense === "future" && verb.person === 1 ? "commit" : undefined
}

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
