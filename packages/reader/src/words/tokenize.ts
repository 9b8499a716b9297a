import { keyOf } from "../text/letters.ts"
import type { Token, TokenKind } from "./words.ts"

const letter = String.raw`\u0620-\u064A\u066E-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC`
const mark = String.raw`\u064B-\u065F\u0670`

/** Longer runs are cut into several tokens, so that no text makes the search go back far. */
const most = 1000
const link = String.raw`(?:https?:\/\/|www\.)[^\s«»<>"]{1,${most}}|[\w.+\-]{1,64}@[\w\-]{1,64}(?:\.[\w\-]{1,64}){1,9}|@[A-Za-z_]\w{1,${most}}`
const number = String.raw`[0-9]{1,${most}}(?:[.,٫٬\/:\-][0-9]{1,99}){0,9}`
const word = `[${letter}][${letter}${mark}\\u200C]{0,${most}}`
const latin = String.raw`\p{L}(?:[\p{L}\p{M}0-9'’&\-]{0,${most}}[\p{L}\p{M}0-9])?`
const pattern = new RegExp(
  `(${link})|(${number})|(${word})|(${latin})|(\\.{2,99}|-{2,99}|[^\\s\\u200C])`,
  "gu",
)

const kinds: readonly TokenKind[] = ["link", "number", "word", "latin", "punctuation"]

/** Tokens of a folded text, in order; blanks and stray ZWNJ belong to none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)]!
    const written = kind === "word" ? match[0].replace(/\u200C+$/, "") : match[0]
    tokens.push({
      start: match.index,
      end: match.index + written.length,
      text: written,
      key: kind === "word" ? keyOf(written) : written,
      kind,
    })
  }
  return tokens
}
