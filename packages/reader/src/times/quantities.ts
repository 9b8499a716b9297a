import { keyOf } from "../text/letters.ts"
import { Phrases } from "../words/phrases.ts"
import type { Token, TokenRange, Words } from "../words/words.ts"
import { type ReadNumber, readNumber } from "./numbers.ts"
import type { FoundTime } from "./time.ts"
import { countedNouns, scales } from "./words/number-words.ts"
import { ages } from "./words/periods.ts"
import { type Bound, bounds, currencies, moneyScales, orders, parts } from "./words/quantity-words.ts"

type QuantityKind = "count" | "age" | "money" | "percent" | "share" | "times" | "ordinal" | "order"

/** A number in the text and what it is a number of. */
export interface FoundQuantity extends TokenRange {
  readonly kind: QuantityKind
  /** Of «صدها» (order) the least that it may be; of a percent 2.5, of a share 0.5. */
  readonly value: number
  /** Upper end of «۵۰ تا ۶۰ میلیون», «دو سه». */
  readonly upTo?: number
  /** Of money ISO 4217, or IRT for toman; of an age Y or M; of a count its noun. */
  readonly unit?: string
  /** «بیش از», «حدود»: outside of the range. */
  readonly bound?: Bound
}

interface QuantityBook {
  readonly currencies: ReadonlyMap<string, string>
  readonly moneyScales: ReadonlyMap<string, number>
  readonly parts: ReadonlyMap<string, number>
  readonly orders: ReadonlyMap<string, number>
  readonly ages: ReadonlyMap<string, string>
  readonly bounds: Phrases<Bound>
}

let book: QuantityBook | undefined

const keyed = <Value>(pairs: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(pairs).map(([word, value]) => [keyOf(word), value]))

function quantityBook(): QuantityBook {
  book ??= {
    currencies: keyed(currencies),
    moneyScales: keyed(moneyScales),
    parts: keyed(parts),
    orders: keyed(orders),
    ages: keyed(ages),
    bounds: new Phrases(bounds),
  }
  return book
}

/**
 * Counts, money, percents, shares and ordinals, by the number grammar that times are read with, in order and without overlap; what
 * lies in a time is left out. A bare number that counts nothing is none.
 */
export function findQuantities({ tokens }: Words, times: readonly FoundTime[]): FoundQuantity[] {
  const taken = new Set(
    times.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  )
  const found: FoundQuantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity = taken.has(at) ? undefined : quantityAt(tokens, at)
    if (quantity !== undefined) found.push(withBound(tokens, quantity))
    at = quantity?.to ?? at + 1
  }
  return found
}

function quantityAt(tokens: readonly Token[], from: number): FoundQuantity | undefined {
  const { kind } = tokens[from]!
  if (kind !== "word" && kind !== "number") return undefined
  const order = orderAt(tokens, from) ?? partAt(tokens, from)
  if (order !== undefined) return order
  const number = readNumber(tokens, from)
  if (number === undefined) return undefined
  if (number.ordinal) return { from, to: number.to, kind: "ordinal", value: number.value }
  return fractionAt(tokens, from, number) ?? measured(tokens, from, rangeOf(tokens, number))
}

/** «صدها نفر», «صدها هزار نفر» */
function orderAt(tokens: readonly Token[], from: number): FoundQuantity | undefined {
  const value = quantityBook().orders.get(tokens[from]!.key)
  if (value === undefined) return undefined
  const scale = scales.get(tokens[from + 1]?.key ?? "")
  const at = scale === undefined ? from + 1 : from + 2
  const noun = tokens[at]
  if (noun?.kind !== "word") return undefined
  return { from, to: at + 1, kind: "order", value: value * (scale ?? 1), unit: noun.text }
}

/** «نیمی از», «نصف» */
function partAt(tokens: readonly Token[], from: number): FoundQuantity | undefined {
  const value = quantityBook().parts.get(tokens[from]!.key)
  return value === undefined ? undefined : { from, to: from + 1, kind: "share", value }
}

/** «یک سوم», «سه‌چهارم» */
function fractionAt(tokens: readonly Token[], from: number, number: ReadNumber): FoundQuantity | undefined {
  const below = readNumber(tokens, number.to)
  if (
    below?.ordinal !== true ||
    below.value < 3 ||
    number.digits !== undefined ||
    number.value >= below.value
  )
    return undefined
  return { from, to: below.to, kind: "share", value: number.value / below.value }
}

interface Amount {
  readonly value: number
  readonly upTo?: number
  readonly to: number
}

/** In «۵۰ تا ۶۰ میلیون» the scale is of both ends. */
function rangeOf(tokens: readonly Token[], first: ReadNumber): Amount {
  const last = tokens[first.to]?.key === "تا" ? readNumber(tokens, first.to + 1) : undefined
  if (last === undefined || last.ordinal || last.value <= first.value) return first
  const bare = readNumber(tokens.slice(0, first.to + 2), first.to + 1)
  const scale = bare === undefined || bare.value <= first.value ? 1 : last.value / bare.value
  return { value: first.value * (first.value < 1000 ? scale : 1), upTo: last.value, to: last.to }
}

function measured(tokens: readonly Token[], from: number, amount: Amount): FoundQuantity | undefined {
  const { currencies, moneyScales, ages } = quantityBook()
  const unit = tokens[amount.to]
  const range = (scale: number): Pick<FoundQuantity, "value" | "upTo"> => ({
    value: amount.value * scale,
    ...(amount.upTo === undefined ? {} : { upTo: amount.upTo * scale }),
  })
  if (unit === undefined) return undefined
  const to = amount.to + 1
  const key = unit.key.replace(/ی$/, "")
  const currency = currencies.get(unit.key) ?? currencies.get(key)
  if (currency !== undefined) return { from, to, kind: "money", ...range(1), unit: currency }
  const scale = moneyScales.get(unit.key)
  if (scale !== undefined) return { from, to, kind: "money", ...range(scale), unit: "IRT" }
  if (unit.key === "درصد" || unit.text === "%" || unit.text === "٪")
    return { from, to, kind: "percent", ...range(1) }
  if (unit.key === "برابر") return { from, to, kind: "times", ...range(1) }
  const age = ages.get(unit.key)
  if (age !== undefined) return { from, to, kind: "age", ...range(1), unit: age }
  return countedNouns.has(unit.key) ? { from, to, kind: "count", ...range(1), unit: unit.text } : undefined
}

/** «بیش از», «حدود» before the number. */
function withBound(tokens: readonly Token[], quantity: FoundQuantity): FoundQuantity {
  for (const start of [quantity.from - 2, quantity.from - 1]) {
    const match = start < 0 ? undefined : quantityBook().bounds.longest(tokens, start)
    if (match?.to === quantity.from) return { ...quantity, bound: match.value }
  }
  return quantity
}
