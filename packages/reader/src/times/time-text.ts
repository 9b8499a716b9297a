import { holding } from "../words/ranges.ts"
import type { Token, Verb } from "../words/words.ts"
import { makeBook, type TimeBook } from "./time-book.ts"

/** The tokens with the word lists. */
export interface TimeText {
  readonly tokens: readonly Token[]
  readonly verbs: readonly Verb[]
  readonly book: TimeBook
}

let book: TimeBook | undefined

export function timeText(tokens: readonly Token[], verbs: readonly Verb[]): TimeText {
  book ??= makeBook()
  return { tokens, verbs, book }
}

export const keyAt = ({ tokens }: TimeText, at: number): string => tokens[at]?.key ?? ""

/** Whether the word is a part of a verb: «می» in «می گوید» is no May. */
export const isVerbal = ({ verbs }: TimeText, at: number): boolean => holding(verbs, at) !== undefined
