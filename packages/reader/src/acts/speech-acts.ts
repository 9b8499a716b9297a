import type { Act } from "../reading.ts"
import { Phrases } from "../words/phrases.ts"
import type { Verb } from "../words/words.ts"
import type { FoundStatement } from "./acts.ts"
import { type Findings, keyAt, verbsIn } from "./findings.ts"
import { performatives } from "./words/performatives.ts"

/** A neutral verb takes the act that the content's own main clause performs: «گفت: ایران خواستار … است» requests. */
export function speechActOf(findings: Findings, statement: FoundStatement): { act: Act } {
  if (statement.act !== "say" || statement.form === "nominal") return { act: statement.act }
  const verb = mainVerb(findings, statement)
  return { act: (verb && performedBy(findings, statement, verb)) ?? "say" }
}

/** The last verb of the content's first sentence. */
function mainVerb(findings: Findings, { content }: FoundStatement): Verb | undefined {
  const sentence = findings.words.sentences.find((each) => each.to > content.from)
  return verbsIn(findings, { from: content.from, to: Math.min(content.to, sentence?.to ?? content.to) }).at(
    -1,
  )
}

let book: Phrases<(typeof performatives)[number]> | undefined

function performedBy(findings: Findings, { content }: FoundStatement, verb: Verb): Act | undefined {
  book ??= new Phrases(performatives.map((each) => [each.noun, each] as const))
  for (let at = verb.from - 1; at >= content.from; at--) {
    const match = book.all(findings.tokens, at).find((found) => found.to <= verb.from)
    if (match === undefined) continue
    const { act, verbs, person, apart } = match.value
    if (!verbs.includes(verb.lemma) || (!apart && match.to < verb.from)) continue
    if (person === "first" && verb.person !== 1) continue
    return verb.negated ? undefined : act
  }
  if (verb.tense === "future" && verb.person === 1 && !verb.negated) return "commit"
  return keyAt(findings, verb.from) === "امیدواریم" ? "hope" : undefined
}
