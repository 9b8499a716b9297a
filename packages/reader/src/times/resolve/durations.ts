import type { Unit } from "../words/periods.ts"

/** Seconds, days or months in a unit, so that halves come out whole. */
const smaller: Readonly<Record<Unit, readonly [base: "S" | "D" | "M", amount: number]>> = {
  S: ["S", 1],
  MIN: ["S", 60],
  H: ["S", 3600],
  D: ["D", 1],
  W: ["D", 7],
  M: ["M", 1],
  Y: ["M", 12],
  DECADE: ["M", 120],
  CENTURY: ["M", 1200],
}

/** ISO 8601 duration in the units that were said: «یک سال و نیم» is P1Y6M, «دو دهه» P20Y, «نیم ساعت» PT30M, «یک ماه و نیم» P1M15D. */
export function durationOf(spans: readonly (readonly [unit: Unit, amount: number])[]): string {
  const parts = spans.flatMap(([unit, amount]) => partsOf(unit, amount))
  const dates = parts.filter(([letter]) => !letter.startsWith("T"))
  const clocks = parts.filter(([letter]) => letter.startsWith("T"))
  const show = (list: readonly Part[]): string =>
    list.map(([letter, amount]) => `${amount}${letter.at(-1)}`).join("")
  return `P${show(dates)}${clocks.length === 0 ? "" : `T${show(clocks)}`}`
}

type Part = readonly [letter: string, amount: number]

function partsOf(unit: Unit, amount: number): Part[] {
  if (Number.isInteger(amount) || unit === "DECADE" || unit === "CENTURY") return wholeParts(unit, amount)
  const whole = Math.floor(amount)
  const [base, factor] = smaller[unit]
  const rest = Math.round((amount - whole) * factor * 100) / 100
  return [...(whole === 0 ? [] : wholeParts(unit, whole)), ...restParts(unit, base, rest)]
}

function wholeParts(unit: Unit, amount: number): Part[] {
  if (unit === "DECADE") return [["Y", amount * 10]]
  if (unit === "CENTURY") return [["Y", amount * 100]]
  const letters: Partial<Record<Unit, string>> = { H: "TH", MIN: "TM", S: "TS" }
  return [[letters[unit] ?? unit, amount]]
}

/** What is left of a unit: half a year is six months, half a month fifteen days, half a day twelve hours. */
function restParts(unit: Unit, base: "S" | "D" | "M", rest: number): Part[] {
  if (unit === "M") return [["D", Math.round(rest * 30)]]
  if (unit === "D") return [["TH", Math.round(rest * 24)]]
  if (base === "M") return [["M", Math.round(rest)]]
  if (base === "D") return daysAndHours(rest)
  return rest >= 60 ? [["TM", Math.round(rest / 60)]] : [["TS", rest]]
}

function daysAndHours(days: number): Part[] {
  const hours = Math.round((days % 1) * 24)
  return [["D", Math.floor(days)], ...(hours === 0 ? [] : [["TH", hours] as const])]
}
