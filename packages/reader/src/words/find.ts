import type { FoldedText } from "../text/folded-text.ts"
import { zwnj } from "../text/letters.ts"
import { findSentences } from "./sentences.ts"
import { tokenize } from "./tokenize.ts"
import { findVerbs } from "./verbs.ts"
import type { Token, Words } from "./words.ts"

/** Cuts the folded text into tokens and sentences and finds its verb forms. */
export function findWords(text: FoldedText): Words {
  return wordsOf(text, tokenize(text.text))
}

/** The same, but a compound that the original writes with a blank stays two words: only affixes are drawn to theirs. */
export function findWrittenWords(text: FoldedText): Words {
  return wordsOf(
    text,
    tokenize(text.text).flatMap((token) => partsOf(text, token)),
  )
}

function wordsOf(text: FoldedText, tokens: readonly Token[]): Words {
  return { text, tokens, sentences: findSentences(text.text, tokens), verbs: findVerbs(tokens) }
}

function partsOf(text: FoldedText, token: Token): Token[] {
  const parts: Token[] = []
  let from = token.start
  for (let at = token.start + 1; at < token.end; at++) {
    const to = blankEnd(text, at)
    if (to === undefined || clings(text.text, at, to)) continue
    parts.push(...tokensIn(text, from, at))
    from = to
  }
  return from === token.start ? [token] : [...parts, ...tokensIn(text, from, token.end)]
}

/** Where the word behind a blank of the original begins, if at `at` one was drawn together: as ZWNJ, or without a trace. */
function blankEnd({ original, text, starts, ends }: FoldedText, at: number): number | undefined {
  const start = starts[at]!
  if (text[at] === zwnj) return ends[at]! > start && isBlank(original[start]!) ? at + 1 : undefined
  return start > ends[at - 1]! && isBlank(original[start - 1]!) ? at : undefined
}

const isBlank = (letter: string): boolean => /\s/.test(letter)

/** Whether an affix stands on either side: «می رود», «کتاب هایش», «بزرگ تر», «گفته اند». */
function clings(text: string, at: number, to: number): boolean {
  return (
    /(^|[^\p{L}])ن?می$/u.test(text.slice(Math.max(0, at - 4), at)) ||
    /^(ها|تر|ای|ام|ات|اش|اند|ایم|اید|مان|تان|شان|ی(\P{L}|$))/u.test(text.slice(to, to + 4))
  )
}

function tokensIn(text: FoldedText, start: number, end: number): Token[] {
  return tokenize(text.text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }))
}
