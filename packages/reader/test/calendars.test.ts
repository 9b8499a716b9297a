import { gregorianDate, gregorianDay, isoOf, persianDate, persianDay, weekdayOf } from "@dabir/reader"
import { expect, test } from "vitest"
import { islamicDate, islamicDay, islamicMonthLength } from "../src/times/calendars/islamic.ts"

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

test("the solar calendar agrees with Intl on every day of 1300 to 1500", () => {
  for (let day = persianDay(1300, 1, 1); day < persianDay(1501, 1, 1); day++) {
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

test("lunar months have 29 or 30 days, in the table and beyond it", () => {
  for (let year = 1240; year < 1480; year++) {
    if (year === 1264 || year === 1447) continue
    for (let month = 1; month <= 12; month++) expect([29, 30]).toContain(islamicMonthLength(year, month))
  }
})
