import { tagModel } from "../models/tagger.ts"
import { writtenOf } from "../text/written.ts"
import { type Clitic, cliticOf } from "./clitics.ts"
import { lemmaOf } from "./lemma.ts"
import { Tagger, type TagScheme } from "./tagger.ts"
import type { PartOfSpeech, Words } from "./words.ts"

/** What one token is by itself and among its neighbours. A verb's lemma is its past stem: «می‌کند» has «کرد». */
export interface Tag {
  readonly written: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly clitic: Clitic | undefined
}

let standard: Tagger | undefined

/** With the weights that come with the reader; they are decoded at first use. */
function standardTagger(): Tagger {
  standard ??= new Tagger(tagModel())
  return standard
}

/** One tag a token, in order. */
export function tagWords(
  { text, tokens, sentences }: Words,
  scheme: TagScheme,
  tagger: Tagger = standardTagger(),
): Tag[] {
  return sentences.flatMap(({ from, to }) => {
    const own = tokens.slice(from, to)
    return tagger.tag(own, scheme).map(({ pos, rule }, at) => {
      const token = own[at]!
      const written = writtenOf(text, token.start, token.end)
      const clitic = cliticOf(token, pos, tagger.rankOf)
      return { written, pos, clitic, lemma: lemmaOf({ token, written, pos, rule, clitic }, scheme) }
    })
  })
}
