import { createHash } from "node:crypto"
import { gregorianDate, gregorianDay, isoOf, persianDate, persianDay, weekdayOf } from "@dabir/reader"
import { expect, test } from "vitest"
import { isKept, islamicDate, islamicDay, islamicMonthLength } from "../src/times/calendars/islamic.ts"

const intl = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
})

function persianByIntl(day: number): number[] {
  const parts = new Map(
    intl.formatToParts(day * 86_400_000).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  )
  return [parts.get("year")!, parts.get("month")!, parts.get("day")!]
}

test("the solar calendar agrees with Intl on every day of 1200 to 1500", () => {
  for (let day = persianDay(1200, 1, 1); day < persianDay(1501, 1, 1); day++) {
    const { year, month, day: date } = persianDate(day)
    const expected = persianByIntl(day)
    if (year !== expected[0] || month !== expected[1] || date !== expected[2])
      expect([year, month, date]).toEqual(expected)
    if (persianDay(year, month, date) !== day) expect(persianDay(year, month, date)).toBe(day)
  }
})

test("the Gregorian calendar agrees with Date", () => {
  for (let day = -40_000; day < 40_000; day += 7) {
    const { year, month, day: date } = gregorianDate(day)
    expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
    expect(gregorianDay(year, month, date)).toBe(day)
    expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 1) % 7)
  }
})

test.each([
  [1444, 9, 1, "2023-03-23"],
  [1444, 10, 1, "2023-04-22"],
  [1444, 8, 15, "2023-03-08"],
  [1445, 9, 1, "2024-03-12"],
  [1444, 12, 18, "2023-07-07"],
  [1445, 1, 10, "2023-07-28"],
  [1445, 2, 20, "2023-09-06"],
])("%i/%i/%i of Iran's lunar calendar is %s", (year, month, day, iso) => {
  expect(isoOf(islamicDay(year, month, day))).toBe(iso)
  expect(islamicDate(islamicDay(year, month, day))).toEqual({ year, month, day })
})

/** SHA-256 of «1265/1 1848-11-28» and so on, one of the 2,194 months a line, as the CC0 table of roozbehp/qamari has them. */
const lunarMonthsDigest = "fbce38a6fc5bee7bd47ad7101fbbe0057fdf8d73a4577cb9fbbebbea47452aff"

test("every lunar month of 1265 to 1447 starts as Iran kept it", () => {
  const months = Array.from({ length: 2194 }, (_, at) => [1265 + Math.floor(at / 12), (at % 12) + 1] as const)
  const lines = months.map(([year, month]) => `${year}/${month} ${isoOf(islamicDay(year, month, 1))}`)
  expect(createHash("sha256").update(lines.join("\n")).digest("hex")).toBe(lunarMonthsDigest)
  expect(months.every(([year, month]) => isKept(year, month))).toBe(true)
  expect([isKept(1264, 12), isKept(1447, 11)]).toEqual([false, false])
})

test("beyond the table lunar days are those of Intl's islamic-civil", () => {
  const civil = new Intl.DateTimeFormat("en-u-ca-islamic-civil-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  })
  for (const [year, month] of [
    [1200, 1],
    [1263, 6],
    [1448, 2],
    [1451, 9],
    [1499, 12],
  ] as const) {
    const parts = civil.formatToParts(islamicDay(year, month, 1) * 86_400_000)
    const field = (type: string): number =>
      Number.parseInt(parts.find((part) => part.type === type)!.value, 10)
    expect([field("year"), field("month"), field("day")]).toEqual([year, month, 1])
  }
})

test("lunar months have 29 or 30 days, in the table and beyond it", () => {
  for (let year = 1240; year < 1480; year++) {
    if (year === 1264 || year === 1447) continue
    for (let month = 1; month <= 12; month++) expect([29, 30]).toContain(islamicMonthLength(year, month))
  }
})
