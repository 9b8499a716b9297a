import type { FoldedText } from "../text/folded-text.ts"
import { findSentences } from "./sentences.ts"
import { tokenize } from "./tokenize.ts"
import { findVerbs } from "./verbs.ts"
import type { Words } from "./words.ts"

/** Cuts the folded text into tokens and sentences and finds its verb forms. */
export function findWords(text: FoldedText): Words {
  const tokens = tokenize(text.text)
  return { text, tokens, sentences: findSentences(text.text, tokens), verbs: findVerbs(tokens) }
}
