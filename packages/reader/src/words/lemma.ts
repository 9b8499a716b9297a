import { keyOf } from "../text/letters.ts"
import type { Clitic } from "./clitics.ts"
import { type EndingRule, withRule } from "./endings.ts"
import { singularOf } from "./plurals.ts"
import type { TagScheme } from "./tagger.ts"
import { analyze, imperativeStemOf, simpleStemOf } from "./verb-forms.ts"
import type { PartOfSpeech, Token } from "./words.ts"

/** Written ezafe over ه. */
const hamzaAbove = /\u0654$/

/** What a dictionary form is made from. */
export interface Written {
  readonly token: Token
  /** As good orthography writes it. */
  readonly written: string
  readonly pos: PartOfSpeech
  readonly rule: EndingRule
  readonly clitic: Clitic | undefined
}

/**
 * The dictionary form of a written word. A verb's is its past stem without preverb («می‌کند»: «کرد», «برگشت»: «گشت»), but «است», «هست», «بایست» and «توان»
 * stand for themselves; a noun's is its singular («افراد»: «فرد»).
 */
export function lemmaOf({ token, written, pos, rule, clitic }: Written, scheme: TagScheme): string {
  if (token.kind !== "word") return written
  if (pos === "VERB" || pos === "AUX") return verbLemma(token.key, scheme) ?? written
  if (clitic?.kind === "pronoun") return withoutPronoun(written, clitic.length)
  const bare = written.replace("ۀ", "ه").replace(hamzaAbove, "")
  if (pos === "NOUN" || pos === "PROPN") return singularOf(token.key) ?? withRule(rule, bare)
  return withRule(rule, bare)
}

/** «کتاب‌هایشان», «خانه‌اش», «دستش» */
function withoutPronoun(written: string, length: number): string {
  const bare = written
    .slice(0, -length)
    .replace(/\u200c?ا?$/, (link) => (link.startsWith("\u200c") ? "" : link))
    .replace(/\u200c?ها\u200c?ی?$/, "")
  return singularOf(keyOf(bare)) ?? bare
}

const standing: readonly (readonly [forms: RegExp, lemma: string])[] = [
  [/^ا?ست$/, "است"],
  [/^(هست|نیست)(م|ی|یم|ید|ند)?$/, "هست"],
  [/^(ن?می)?(ن?باید|ن?بایست|ن?بایستی)$/, "بایست"],
  [/^(ن?می|ب)?توان$/, "توان"],
]

function verbLemma(key: string, scheme: TagScheme): string | undefined {
  const own = standing.find(([forms]) => forms.test(key))?.[1]
  const whole = own ?? analyze(key)?.lemma.slice(0, -1) ?? imperativeStemOf(key)
  const stem = whole === undefined ? undefined : simpleStemOf(whole)
  return scheme === "seraji" && stem === "شد" ? "کرد" : stem
}
