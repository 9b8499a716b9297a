import type { Token } from "../words/words.ts"

/** A number in the tokens. */
export interface ReadNumber {
  readonly value: number
  readonly to: number
  /** «پنجم», «۵ام» */
  readonly ordinal: boolean
}

const small: ReadonlyMap<string, number> = new Map(
  "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست"
    .split(" ")
    .map((word, value) => [word, value]),
)
const tens: readonly (readonly [string, number])[] = [
  ["سی", 30],
  ["چهل", 40],
  ["پنجاه", 50],
  ["شصت", 60],
  ["هفتاد", 70],
  ["هشتاد", 80],
  ["نود", 90],
  ["صد", 100],
  ["یکصد", 100],
  ["دویست", 200],
  ["سیصد", 300],
  ["چهارصد", 400],
  ["پانصد", 500],
  ["ششصد", 600],
  ["هفتصد", 700],
  ["هشتصد", 800],
  ["نهصد", 900],
]
const scales: ReadonlyMap<string, number> = new Map([
  ["هزار", 1e3],
  ["میلیون", 1e6],
  ["میلیارد", 1e9],
  ["تریلیون", 1e12],
])
const irregularOrdinals: ReadonlyMap<string, number> = new Map([
  ["اول", 1],
  ["نخست", 1],
  ["نخستین", 1],
  ["اولین", 1],
  ["یکم", 1],
  ["دوم", 2],
  ["دومین", 2],
  ["سوم", 3],
  ["سومین", 3],
  ["سیام", 30],
])

const cardinals: ReadonlyMap<string, number> = new Map([...small, ...tens])

function cardinalOf(key: string): number | undefined {
  return cardinals.get(key) ?? scales.get(key)
}

/** «پنجم», «پنجمین», «سی‌ام» */
function ordinalOf(key: string): number | undefined {
  const irregular = irregularOrdinals.get(key)
  if (irregular !== undefined) return irregular
  const stem = /^(.+?)(ام|اُم|مین|م)$/.exec(key)?.[1]
  return stem === undefined ? undefined : cardinals.get(stem)
}

/** The number that starts at token `at`: digits, words, and «بیست و یکم» in one. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.kind === "number") return readDigits(tokens, at)
  return token.kind === "word" ? readWords(tokens, at) : undefined
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const written = tokens[at]!.text
  if (!/^[0-9]{1,4}$/.test(written)) return undefined
  const suffix = tokens[at + 1]
  const ordinal = suffix !== undefined && /^(ام|م|مین)$/.test(suffix.key)
  return { value: Number(written), to: ordinal ? at + 2 : at + 1, ordinal }
}

function readWords(tokens: readonly Token[], from: number): ReadNumber | undefined {
  let total = 0
  let part = 0
  let at = from
  for (;;) {
    const key = tokens[at]?.key ?? ""
    const compound = compoundOrdinal(key)
    const ordinal = ordinalOf(key) ?? compound?.value
    const cardinal = cardinals.get(key) ?? compoundCardinal(key)
    if (cardinal === undefined && ordinal !== undefined) {
      return { value: total + part + ordinal, to: at + 1, ordinal: true }
    }
    const scale = scales.get(key)
    if (scale !== undefined) {
      total += Math.max(part, 1) * scale
      part = 0
    } else if (cardinal !== undefined) part += cardinal
    else return at === from ? undefined : { value: total + part, to: at - 1, ordinal: false }
    at++
    if (tokens[at]?.key !== "و" || !continues(tokens[at + 1]?.key ?? "", part)) {
      const next = scales.has(tokens[at]?.key ?? "") ? at : undefined
      if (next === undefined) return { value: total + part, to: at, ordinal: false }
    } else at++
  }
}

/** «بیست و پنج» goes on with something smaller; «دو و سه» are two numbers. */
function continues(key: string, part: number): boolean {
  const next = cardinalOf(key) ?? ordinalOf(key) ?? compoundCardinal(key)
  return next !== undefined && (part === 0 || next < 1000) && (part === 0 || part >= 20) && next !== 0
}

/** «بیست‌وپنج» in one token. */
function compoundCardinal(key: string): number | undefined {
  const [, ten, one] = /^(بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود)و(.+)$/.exec(key) ?? []
  const [a, b] = [cardinals.get(ten ?? ""), cardinals.get(one ?? "")]
  return a === undefined || b === undefined ? undefined : a + b
}

function compoundOrdinal(key: string): { value: number } | undefined {
  const [, ten, one] = /^(بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود)و(.+)$/.exec(key) ?? []
  const [a, b] = [cardinals.get(ten ?? ""), ordinalOf(one ?? "")]
  return a === undefined || b === undefined ? undefined : { value: a + b }
}
