import type { Token } from "../words/words.ts"
import {
  countedNouns,
  hundreds,
  otherOrdinals,
  scales,
  teens,
  tens,
  unitOrdinals,
  units,
} from "./words/number-words.ts"

/** A number in the tokens: the one grammar of dates, durations, counts, money and ordinals. */
export interface ReadNumber {
  readonly value: number
  readonly to: number
  /** «پنجم», «۵ام» */
  readonly ordinal: boolean
  /** How many digits it is written with; absent where words take part. */
  readonly digits?: number
  /** Upper end of «دو سه», «سی چهل». */
  readonly upTo?: number
}

type Words = readonly (readonly [string, number])[]

/** «بیست‌وپنج» in one token. */
const joined = (ends: Words): Words =>
  ends.flatMap(([end, value]) => tens.map(([ten, tenValue]) => [`${ten}و${end}`, tenValue + value] as const))

interface NumberTables {
  readonly cardinals: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
}

let tables: NumberTables | undefined

function numberTables(): NumberTables {
  tables ??= makeTables()
  return tables
}

function makeTables(): NumberTables {
  const regular = [...teens, ...tens, ...hundreds, ["هزار", 1000] as const]
  const ordinals: Words = [
    ...unitOrdinals,
    ...regular.map(([word, value]) => [`${word}م`, value] as const),
    ...joined(unitOrdinals),
  ]
  return {
    cardinals: new Map([...units, ...teens, ...tens, ...hundreds, ...joined(units.slice(1))]),
    ordinals: new Map([
      ...ordinals,
      ...ordinals.map(([word, value]) => [`${word}ین`, value] as const),
      ...otherOrdinals,
    ]),
  }
}

/** Every word with which a number may start. */
export function numberWords(): string[] {
  const { cardinals, ordinals } = numberTables()
  return [...cardinals.keys(), ...ordinals.keys(), ...scales.keys(), "نیم"]
}

interface Addend {
  readonly value: number
  readonly to: number
  readonly ordinal: boolean
  readonly digits?: number
}

/**
 * The number that starts at token `from`: «۲۵», «بیست و پنجم», «۱۲ هزار و ۵۰۰», «یک میلیارد و ۲۰۰ میلیون», «دو و نیم میلیون»,
 * «۲٫۵», «۱٬۲۳۴», «دو سه».
 */
export function readNumber(tokens: readonly Token[], from: number): ReadNumber | undefined {
  const first = addendAt(tokens, from) ?? scaleAlone(tokens, from)
  if (first === undefined) return undefined
  if (first.ordinal) return first
  const rough = roughly(tokens, first)
  return rough ?? sumFrom(tokens, first)
}

/** More words than this are a list, whatever they are. */
const longestNumber = 24

/** Addends and scales from left to right: a scale multiplies what is smaller than itself. */
function sumFrom(tokens: readonly Token[], first: Addend): ReadNumber {
  const addends = [first.value]
  let last = first
  let scaled = false
  for (let words = 0; words < longestNumber; words++) {
    const scale = scales.get(tokens[last.to]?.key ?? "")
    const next = scale === undefined ? nextAddend(tokens, last, scaled) : undefined
    if (scale !== undefined) multiply(addends, scale)
    else if (next !== undefined) addends.push(next.value)
    else break
    scaled = scale !== undefined
    last = next ?? { value: scale!, to: last.to + 1, ordinal: false }
    if (last.ordinal) break
  }
  const value = addends.reduce((sum, addend) => sum + addend, 0)
  const alone = last === first && first.digits !== undefined
  return { value, to: last.to, ordinal: last.ordinal, ...(alone ? { digits: first.digits! } : {}) }
}

function multiply(addends: number[], scale: number): void {
  let smaller = 0
  while (addends.length > 0 && addends.at(-1)! < scale) smaller += addends.pop()!
  addends.push((smaller || 1) * scale)
}

/** What «و» adds: something smaller than the place of what went before, so that «دو و سه» stay two numbers. */
function nextAddend(tokens: readonly Token[], last: Addend, scaled: boolean): Addend | undefined {
  if (tokens[last.to]?.key !== "و") return undefined
  const next = addendAt(tokens, last.to + 1)
  if (tokens[last.to + 1]?.key === "نیم") {
    return { value: (scaled ? last.value : 1) / 2, to: last.to + 2, ordinal: false }
  }
  if (next === undefined || next.value === 0) return undefined
  // «۷۷ هزار و ۸۰ هزار» are two numbers.
  if (scaled)
    return next.value < last.value && scales.get(tokens[next.to]?.key ?? "") !== last.value ? next : undefined
  if (last.digits !== undefined || next.digits !== undefined) return undefined
  return next.value < roundness(last.value) ? next : undefined
}

/** 20 takes 1 to 9, 300 takes 1 to 99. */
function roundness(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100
  return value >= 20 && value % 10 === 0 ? 10 : 0
}

function addendAt(tokens: readonly Token[], at: number): Addend | undefined {
  const token = tokens[at]
  if (token?.kind === "number") return digitsAt(tokens, at)
  if (token?.kind !== "word") return undefined
  const { cardinals, ordinals } = numberTables()
  const cardinal = cardinals.get(token.key)
  if (cardinal !== undefined) {
    const suffixed = tokens[at + 1]?.key === "ام" && cardinal >= 20
    return { value: cardinal, to: suffixed ? at + 2 : at + 1, ordinal: suffixed }
  }
  const ordinal = ordinals.get(token.key)
  if (ordinal !== undefined) return { value: ordinal, to: at + 1, ordinal: true }
  return token.key === "نیم" ? { value: 0.5, to: at + 1, ordinal: false } : undefined
}

const whole = /^[0-9]+$/
const grouped = /^[0-9]{1,3}(?:[,٬][0-9]{3})+$/
const decimal = /^[0-9]+[.٫/][0-9]+$/

function digitsAt(tokens: readonly Token[], at: number): Addend | undefined {
  const written = tokens[at]!.text
  if (whole.test(written)) {
    const suffix = tokens[at + 1]?.key ?? ""
    const ordinal = suffix === "ام" || suffix === "م" || suffix === "امین" || suffix === "مین"
    return { value: Number(written), to: ordinal ? at + 2 : at + 1, ordinal, digits: written.length }
  }
  if (grouped.test(written))
    return { value: Number(written.replace(/[,٬]/g, "")), to: at + 1, ordinal: false }
  if (decimal.test(written))
    return { value: Number(written.replace(/[٫/]/, ".")), to: at + 1, ordinal: false }
  return undefined
}

/** «هزار و سیصد», «صد و میلیون». */
function scaleAlone(tokens: readonly Token[], at: number): Addend | undefined {
  return scales.has(tokens[at]?.key ?? "") ? { value: 0, to: at, ordinal: false } : undefined
}

/** «دو سه», «سی چهل», «ده دوازده»: two neighbours of one kind. */
function roughly(tokens: readonly Token[], first: Addend): ReadNumber | undefined {
  if (first.digits !== undefined || first.value < 1) return undefined
  const second = tokens[first.to]?.kind === "word" ? addendAt(tokens, first.to) : undefined
  if (second === undefined || second.ordinal || second.digits !== undefined) return undefined
  const step = second.value - first.value
  const neighbours =
    (first.value < 10 && step === 1) ||
    (first.value >= 10 && first.value % 10 === 0 && (step === 10 || step === 5))
  return neighbours ? { value: first.value, upTo: second.value, to: second.to, ordinal: false } : undefined
}

/** Whether a noun stands at `at` that a number before it counts. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (countedNouns.has(token.key) || token.text === "%" || token.text === "٪")
}
