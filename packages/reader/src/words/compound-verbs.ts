import { elementOf } from "./light-verbs.ts"
import { firstFrom } from "./ranges.ts"
import type { Token, TokenRange, Verb, Words } from "./words.ts"

/** The word that a light verb makes a compound of: «محکوم» in «حمله را محکوم کرد». */
export interface Element extends TokenRange {
  /** In good orthography: «گفت‌وگو». */
  readonly lemma: string
}

const farthest = 12

/** Words that end the clause before the verb. */
const borders: ReadonlySet<string> = new Set(["که", "اما", "ولی", "اگر", "زیرا", "چون"])
/** Light verbs whose element a complement can part from them. */
const parting: ReadonlySet<string> = new Set(["کردن", "شدن", "نمودن", "دادن", "داشتن"])
/** Elements that take their complement with ezafe: «ابراز امیدواری کرد», «خواستار آزادی … شد». */
const governing: ReadonlySet<string> = new Set(
  "ابراز خواستار اعلام عازم موجب باعث سبب متحمل مرتکب شاهد وارد دچار احساس اظهار ایجاد انجام".split(" "),
)
const prepositions: ReadonlySet<string> = new Set("به از با در بر برای".split(" "))

/**
 * The element of each light verb, by index into `words.verbs`: the word right before it, or one farther off that a complement
 * parts from it: «اقدام به آزادی زندانیان کرد».
 */
export function findElements({ tokens, sentences, verbs }: Words): (Element | undefined)[] {
  return verbs.map((verb, index) => {
    const sentence = sentences[Math.max(0, firstFrom(sentences, verb.from + 1) - 1)]
    const from = Math.max(sentence?.from ?? 0, verbs[index - 1]?.to ?? 0, verb.from - farthest)
    return nearElement(tokens, verb, from) ?? farElement(tokens, verb, from)
  })
}

/** «محکوم کرد», «گفت و گو کردند», «نگاهی کرد». */
function nearElement(tokens: readonly Token[], verb: Verb, from: number): Element | undefined {
  for (const size of [3, 2, 1]) {
    const start = verb.from - size
    if (start < from) continue
    const key = tokens
      .slice(start, verb.from)
      .map((token) => token.key)
      .join("")
    const lemma = elementOf(verb.lemma, key) ?? elementOf(verb.lemma, key.replace(/(هایی|ی)$/, ""))
    if (lemma !== undefined)
      return governorOf(tokens, verb, start, from) ?? { from: start, to: verb.from, lemma }
  }
  return undefined
}

/** «ابراز» before «همدردی کرد». */
function governorOf(tokens: readonly Token[], verb: Verb, start: number, from: number): Element | undefined {
  const at = start - 1
  if (at < from || !governing.has(tokens[at]!.key)) return undefined
  const lemma = elementOf(verb.lemma, tokens[at]!.key)
  return lemma === undefined ? undefined : { from: at, to: start, lemma }
}

/** A complement stands between: «اقدام به … کرد», «خواستار آزادی … شد». */
function farElement(tokens: readonly Token[], verb: Verb, from: number): Element | undefined {
  if (!parting.has(verb.lemma)) return undefined
  for (let at = verb.from - 2; at >= from; at--) {
    const token = tokens[at]!
    const next = tokens[at + 1]!
    if (token.kind === "punctuation" || borders.has(token.key) || borders.has(next.key)) return undefined
    const opens = prepositions.has(next.key) || governing.has(token.key)
    const lemma = opens ? elementOf(verb.lemma, token.key) : undefined
    if (lemma !== undefined && !prepositions.has(tokens[at - 1]?.key ?? ""))
      return { from: at, to: at + 1, lemma }
  }
  return undefined
}
