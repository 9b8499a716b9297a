import { firstFrom, holding } from "../words/ranges.ts"
import type { Verb, Words } from "../words/words.ts"
import type { Standpoint } from "./resolve/standpoint.ts"
import { wordSet } from "./word-lists.ts"
import { comingStates, forwardNouns, tellingNouns, tellingVerbs } from "./words/events.ts"

const telling = new Set(tellingVerbs.split(" "))
const tellingWords = wordSet(tellingNouns)
const forward = wordSet(forwardNouns)

/** Which way the clause of the words before `to` looks: its verb is the first that follows, for Persian ends with it. */
export function tenseOf(words: Words, from: number, to: number): Standpoint["tense"] {
  const sentence = holding(words.sentences, from)
  const verb = words.verbs[firstFrom(words.verbs, to)]
  if (sentence === undefined || verb === undefined || verb.from >= sentence.to) return "none"
  if (looksForward(words, from, to, verb) || isFuture(words, verb)) return "future"
  if (tells(words, verb)) return "told"
  switch (verb.tense) {
    case "past":
    case "perfect":
    case "pluperfect":
    case "imperfect":
      return "past"
    case "future":
    case "subjunctive":
      return "future"
    default:
      return presentTense(words, verb)
  }
}

const states = wordSet(comingStates)

/** «است» says nothing of when, but «تعطیل است» does. */
function presentTense({ tokens }: Words, { from, lemma }: Verb): Standpoint["tense"] {
  if (lemma !== "بودن" && lemma !== "داشتن") return "present"
  return states.has(tokens[from - 1]?.key ?? "") ? "present" : "none"
}

/** «بازخواهند گشت»; and «کند» is far more often of «کردن» than the past of «کندن». */
function isFuture({ tokens }: Words, { from, to, lemma }: Verb): boolean {
  return (
    lemma === "کندن" ||
    tokens.slice(Math.max(from - 1, 0), to).some(({ key }) => /خواه(م|ی|د|یم|ید|ند)$/.test(key))
  )
}

const lightVerbs = new Set("دادن کردن داشتن شدن گفتن".split(" "))

/** «گفت», «می‌گوید», «خبر داد», «خاطرنشان کرد»; but «اعلام می‌شود» is still to come. */
function tells({ tokens }: Words, { from, lemma, tense }: Verb): boolean {
  if (tense === "future" || tense === "subjunctive") return false
  if (telling.has(lemma)) return true
  return tense !== "present" && lightVerbs.has(lemma) && tellingWords.has(tokens[from - 1]?.key ?? "")
}

/** «تا ۱۵ مهر تمدید شد», «به ۵ تیر موکول کرد» */
function looksForward({ tokens }: Words, from: number, to: number, verb: Verb): boolean {
  if (!/^(تا|به|برای)$/.test(tokens[from - 1]?.key ?? "")) return false
  return verb.from > to && forward.has(tokens[verb.from - 1]!.key)
}
