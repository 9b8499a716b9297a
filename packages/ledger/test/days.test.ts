import { describe, expect, it } from "vitest"
import { dayNumber, parsePeriod, solarOf } from "../src/days.ts"

describe("days", () => {
  it.each([
    ["2024-06-17", "2024-06-17", "2024-06-17"],
    ["1403-03-28", "2024-06-17", "2024-06-17"],
    ["۱۴۰۳/۳/۲۸", "2024-06-17", "2024-06-17"],
    ["1403/3", "2024-05-21", "2024-06-20"],
    ["1403/12", "2025-02-19", "2025-03-20"],
    ["1403", "2024-03-20", "2025-03-20"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
  ])("%s is a period", (typed, first, last) => {
    expect(parsePeriod(typed, "from")).toEqual({ first, last })
  })

  it.each(["1402-12-30", "2023-02-29", "1403-13", "0", "tomorrow", "1403-7-31"])("%s is none", (typed) => {
    expect(() => parsePeriod(typed, "from")).toThrow(/from/)
  })

  it("are told in the solar calendar", () => {
    expect(solarOf("2024-06-17")).toBe("1403-03-28")
  })

  it("are numbered one after the other", () => {
    expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2)
    expect([dayNumber("2024-06-17TAF"), dayNumber(null), dayNumber("soon")]).toEqual([
      dayNumber("2024-06-17"),
      0,
      0,
    ])
  })
})
