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
const unitOrdinals: readonly (readonly [string, number])[] = [
  ["یکم", 1],
  ["دوم", 2],
  ["سوم", 3],
  ["چهارم", 4],
  ["پنجم", 5],
  ["ششم", 6],
  ["هفتم", 7],
  ["هشتم", 8],
  ["نهم", 9],
]

/** «بیست‌وپنج» in one token. */
function joinedTo(units: Iterable<readonly [string, number]>): (readonly [string, number])[] {
  const roundTens = [["بیست", 20] as const, ...tens.slice(0, 7)]
  return [...units].flatMap(([unit, value]) =>
    roundTens.map(([ten, tenValue]) => [`${ten}و${unit}`, tenValue + value] as const),
  )
}

const cardinals: ReadonlyMap<string, number> = new Map([
  ...small,
  ...tens,
  ...joinedTo([...small].slice(1, 10)),
])

const regularOrdinals = [...[...small].slice(10), ...tens].map(
  ([word, value]) => [`${word}م`, value] as const,
)

/** «پنجم», «پنجمین», «سی‌ام», «بیست‌وپنجم» */
const ordinals: ReadonlyMap<string, number> = new Map([
  ...[...unitOrdinals, ...regularOrdinals, ...joinedTo(unitOrdinals)].flatMap(([word, value]) => [
    [word, value] as const,
    [`${word}ین`, value] as const,
  ]),
  ["اول", 1],
  ["اولین", 1],
  ["نخست", 1],
  ["نخستین", 1],
  ["سیام", 30],
])

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
    const ordinal = ordinals.get(key)
    const cardinal = cardinals.get(key)
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
  const next = cardinals.get(key) ?? scales.get(key) ?? ordinals.get(key)
  return next !== undefined && (part === 0 || next < 1000) && (part === 0 || part >= 20) && next !== 0
}
