import type { Token } from "../words/words.ts"
import { readNumber } from "./numbers.ts"
import type { Proposal } from "./proposal.ts"
import { monthWithYear } from "./rules/months.ts"
import type { Match, TimeRule } from "./rules/rule.ts"
import { timeRules } from "./rules/rules.ts"
import { starters } from "./starters.ts"
import { isVerbal, keyAt, type TimeText } from "./time-text.ts"
import { wordSet } from "./word-lists.ts"
import { numberedThings } from "./words/names.ts"

/** What the rules read, from left to right and without overlap: the longest at each place. */
export function propose(text: TimeText): Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 0; at < text.tokens.length; ) {
    const mask = startersAt(text, at)
    const skipped = mask === 0 ? at + 1 : nameEnd(text, at, mask)
    const best = skipped === undefined ? longest(text, at, mask) : undefined
    if (best !== undefined) proposals.push({ from: at, ...best })
    at = skipped ?? best?.to ?? at + 1
  }
  return proposals
}

/** Which starters stand at a token, as bits; punctuation and links start no time, and «می» in a verb is no May. */
function startersAt(text: TimeText, at: number): number {
  const { kind, key } = text.tokens[at]!
  if (kind === "word") {
    const mask = text.book.starts.get(key) ?? 0
    return key === "می" && mask !== 0 && isVerbal(text, at) ? 0 : mask
  }
  if (kind === "number") return starters.number | (text.book.starts.get(key) ?? 0)
  return kind === "latin" && isLatinMonth(text, key) ? starters.latin : 0
}

const isLatinMonth = ({ book }: TimeText, key: string): boolean =>
  key.length < 10 && book.latinMonths.has(key.toLowerCase())

const things = wordSet(numberedThings)

/** Where what only looks like a time ends: «جمعه سیاه», the 17 of «ماده ۱۷»; in «منطقه ۲۲ بهمن‌ماه» the number may be of either. */
function nameEnd(text: TimeText, at: number, mask: number): number | undefined {
  if ((mask & starters.name) !== 0) {
    const name = text.book.names.longest(text.tokens, at)
    if (name !== undefined) return name.to
  }
  const numbers = (mask & starters.number) !== 0 && things.has(keyAt(text, at - 1))
  const number = numbers ? readNumber(text.tokens, at) : undefined
  if (number === undefined || number.ordinal) return undefined
  return monthWithYear(text, number.to)?.to ?? number.to
}

function longest(text: TimeText, at: number, mask: number): (Match & { rule: string }) | undefined {
  let best: Match | undefined
  let name = ""
  for (const rule of rulesFor(mask)) {
    const match = rule.read(text, at)
    if (match === undefined || (best !== undefined && match.to <= best.to)) continue
    best = match
    name = rule.name
  }
  return best === undefined || cutsWord(text.tokens, best.to) ? undefined : { ...best, rule: name }
}

/** A number that goes on with a latin letter or a slash is a part of a code. */
function cutsWord(tokens: readonly Token[], to: number): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]]
  return next?.kind === "latin" && next.start === last.end
}

const rulesByMask = new Map<number, readonly TimeRule[]>()

function rulesFor(mask: number): readonly TimeRule[] {
  const known = rulesByMask.get(mask)
  if (known !== undefined) return known
  const fitting = timeRules.filter((rule) =>
    rule.starters.some((starter) => (mask & starters[starter]) !== 0),
  )
  rulesByMask.set(mask, fitting)
  return fitting
}
