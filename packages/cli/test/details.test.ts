import { describe, expect, it } from "vitest"
import { parseCountry, parsePublished } from "../src/input/details.ts"

const parse = (typed: string): string => parsePublished(typed, "--published")

describe("a day of publication", () => {
  it.each([
    ["2023-04-08", "2023-04-08"],
    ["2024/2/29", "2024-02-29"],
    ["1402-01-19", "2023-04-08"],
    [" ۱۴۰۳/۱۲/۳۰ ", "2025-03-20"],
    ["١٣٩٩.١٢.٣٠", "2021-03-20"],
    ["1300-01-01", "1921-03-21"],
    ["2023-04-08T10:30", "2023-04-08T10:30"],
    ["2023-04-08 10:30:15.250 +0330", "2023-04-08T10:30:15.250+0330"],
    ["1402-01-19T23:59Z", "2023-04-08T23:59Z"],
  ])("%s is %s", (typed, iso) => {
    expect(parse(typed)).toBe(iso)
  })

  it.each(["1402-12-30", "1402-07-31", "1402-13-01", "1402-01-00", "2023-02-29", "0999-01-01"])(
    "%s is none in the calendar",
    (typed) => {
      expect(() => parse(typed)).toThrow(`--published "${typed}": there is no such day in the calendar.`)
    },
  )

  it("knows every day of the solar years 1300 to 1499", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC" })
    for (let time = Date.UTC(1921, 2, 21); time < Date.UTC(2121, 2, 20); time += 17 * 86_400_000) {
      const { year, month, day } = Object.fromEntries(
        format.formatToParts(time).map((part) => [part.type, part.value]),
      )
      expect(parse(`${year}-${month}-${day}`)).toBe(new Date(time).toISOString().slice(0, 10))
    }
  })
})

describe("a country", () => {
  it("is two letters", () => {
    expect(parseCountry("ir", "--home")).toBe("IR")
    expect(() => parseCountry("ایران", "--home")).toThrow(/--home "ایران" is no country code/)
  })
})
