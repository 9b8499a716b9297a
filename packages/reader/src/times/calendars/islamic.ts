import { type CivilDate, gregorianDay } from "./gregorian.ts"

/**
 * Lengths of Iran's lunar months as kept, 1265/1 to 1447/9 AH, four a digit: a set bit is 30 days, a clear one 29. The facts are
 * from the CC0 table of roozbehp/qamari. Intl's calendars do not agree with them: umalqura is right on a third of the days.
 */
const lengths =
  "aaaad5594baa5b54b6a5752b6a36d1ae956aa6d52dc95e4aea56b49ba53b25b52ba55aaab5957497a4baa5ad34eb16d8aec5" +
  "5ca6e536aa6b52ba93b49da55aaaad4aea5752b695b4aad656d26e92f49754b5a99b49b94bb25d52d6a56d2b6a3749b64d6a" +
  "ab5535c96e4af25732b5953aa5d92da95d2ab5556c96e4b6a5b52b6996d4adc57527a536a9ad54da95d49da55b2ad5556a57" +
  "52b695b4ab6556b2ad54ec9754b6a56d2ad94dd25792da95b52b693749764b725754b6a56d2aea4ed26d935d25d51ba95d4a" +
  "b5536a9764aea5752ba95b52b5a56d26e536a9d54d56a574a7c47d26e54da65672b6937497655aaab652ec97546ea36ca6d5" +
  "2dd25d52da55d4ab6937497a4bb25b52b665ad2ae94ed16e8"

const firstYear = 1265
const months = 2193

let starts: readonly number[] | undefined

/** Day numbers on which the months of the table start, and the one behind the last ends. */
function monthStarts(): readonly number[] {
  starts ??= makeStarts()
  return starts
}

function makeStarts(): number[] {
  const days = [gregorianDay(1848, 11, 28)]
  for (let i = 0; i < months; i++) {
    const bit = (Number.parseInt(lengths[i >> 2]!, 16) >> (3 - (i & 3))) & 1
    days.push(days[i]! + 29 + bit)
  }
  return days
}

/** Whether the table holds the month; outside of it the arithmetical calendar of `Intl`'s islamic-civil stands in. */
export function isKept(year: number, month: number): boolean {
  const index = (year - firstYear) * 12 + month - 1
  return index >= 0 && index <= months
}

/** Days since 1970-01-01 of a date of the lunar Hijri calendar as Iran keeps it. */
export function islamicDay(year: number, month: number, day: number): number {
  const index = (year - firstYear) * 12 + month - 1
  return (isKept(year, month) ? monthStarts()[index]! : civilStart(year, month)) + day - 1
}

export function islamicMonthLength(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return islamicDay(nextYear, nextMonth, 1) - islamicDay(year, month, 1)
}

export function islamicDate(day: number): CivilDate {
  let year = Math.floor((30 * (day + 492148) + 10646) / 10631)
  while (islamicDay(year, 1, 1) > day) year--
  while (islamicDay(year + 1, 1, 1) <= day) year++
  let month = 1
  while (month < 12 && islamicDay(year, month + 1, 1) <= day) month++
  return { year, month, day: day - islamicDay(year, month, 1) + 1 }
}

function civilStart(year: number, month: number): number {
  return (year - 1) * 354 + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) - 492148
}
