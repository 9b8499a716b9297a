import type { Act } from "../reading.ts"
import { keyOf } from "../text/letters.ts"
import type { Sentence, TokenRange, Verb } from "../words/words.ts"
import { trim } from "./contents.ts"
import { type Discourse, type Gathered, gather } from "./discourse.ts"
import { type Findings, keyAt, mentionsIn, verbsIn } from "./findings.ts"
import { findOccurrences } from "./occurrences.ts"
import { lastSides } from "./parties.ts"
import { pointsToPaper } from "./speakers.ts"

/** «در این دیدار بر … تأکید شد»: both sides; «در این بیانیه تأکید شده است که …»: who issued it; «از سوی … اعلام شد»: whom the words name. */
export const passiveRule = {
  name: "say/passive",
  example: "از سوی وزارت خارجه نروژ اعلام شد که راه باز است.",
}

const nouns: ReadonlyMap<string, Act> = new Map([
  [keyOf("تأکید"), "stress"],
  [keyOf("تاکید"), "stress"],
  [keyOf("اعلام"), "announce"],
  [keyOf("تصریح"), "say"],
  [keyOf("ادعا"), "say"],
  [keyOf("بیان"), "say"],
])

/** Reads what is said to have been said, without a subject of the verb. */
export function readPassive(
  findings: Findings,
  sentence: Sentence,
  index: number,
  discourse: Discourse,
  gathered: Gathered,
): void {
  for (const verb of verbsIn(findings, sentence)) {
    const act = nouns.get(keyAt(findings, verb.from - 1))
    if (act === undefined || !isToldOf(verb)) continue
    const content = passiveContent(findings, sentence, verb)
    if (content === undefined) return
    gather(gathered, sayers(findings, sentence, verb, discourse), {
      act,
      content,
      cue: { from: verb.from - 1, to: verb.to },
      form: "indirect",
      rule: passiveRule.name,
      isCarried: true,
      sentence: index,
    })
    return
  }
}

function isToldOf({ lemma, tense, negated, person }: Verb): boolean {
  return lemma === "شدن" && (tense === "past" || tense === "perfect") && !negated && person === 3
}

/** Behind «که» or a colon, else behind «بر» before the verb. */
function passiveContent(findings: Findings, sentence: Sentence, verb: Verb): TokenRange | undefined {
  const next = keyAt(findings, verb.to)
  if (next === "که" || next === ":") return trim(findings, { from: verb.to + 1, to: sentence.to })
  for (let at = verb.from - 2; at > sentence.from; at--)
    if (keyAt(findings, at) === "بر") return trim(findings, { from: at + 1, to: verb.from - 1 })
  return undefined
}

function sayers(
  findings: Findings,
  sentence: Sentence,
  verb: Verb,
  { sides, issuers }: Discourse,
): readonly number[] {
  const agent = mentionsIn(findings, { from: sentence.from, to: verb.from }).find(
    ({ from }) =>
      keyAt(findings, from - 1) === "توسط" ||
      (["سوی", "طرف"].includes(keyAt(findings, from - 1)) && keyAt(findings, from - 2) === "از"),
  )
  if (agent !== undefined) return [agent.entity]
  for (let at = sentence.from; at < verb.from; at++) if (pointsToPaper(findings, at)) return issuers
  const scene = findOccurrences(findings, sentence).find(({ to }) => to < verb.from)
  if (scene === undefined || scene.construction !== "setting") return []
  return scene.again ? sides : lastSides(findings, sentence, [])
}
