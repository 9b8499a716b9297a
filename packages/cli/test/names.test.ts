import { describe, expect, it } from "vitest"
import { dabir } from "./run.ts"

describe("dabir names", () => {
  it("tells who somebody is, whom he acts for, which table says so, and when he held which office", () => {
    const { stdout, status } = dabir(["names", "ظریف"])
    expect(stdout).toContain("person · محمدجواد ظریف · Mohammad Javad Zarif · Q10296812")
    expect(stdout).toContain("by name, in the table of people; acts for IR")
    expect(stdout).toContain("2013-08-15 to 2021-08-25  foreign-minister of IR")
    expect(status).toBe(0)
  })

  it("tells who held an office on a day", () => {
    const { stdout } = dabir(["names", "وزیر خارجه عمان", "--on", "1398-01-19"])
    expect(stdout).toContain("یوسف بن علوی")
    expect(stdout).not.toContain("البوسعیدی")
  })

  it("tells a country from its people and its capital", () => {
    const { stdout } = dabir(["names", "عمان", "عمانی", "مسقط", "--json"])
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines.map(({ name, form, iso }) => [name, form, iso])).toEqual([
      ["عمان", "name", "OM"],
      ["عمانی", "adjective", "OM"],
      ["مسقط", "metonym", "OM"],
    ])
  })

  it("says what no table has, and goes on", () => {
    const { stdout, stderr, status } = dabir(["names", "زبرجدیان", "قطر"])
    expect(stderr).toContain('No table has "زبرجدیان"')
    expect(stdout).toContain("Qatar")
    expect(status).toBe(1)
  })

  it("asks for a date that is one", () => {
    const { stderr, status } = dabir(["names", "قطر", "--on", "دیروز"])
    expect(stderr).toContain('--on "دیروز" is no date')
    expect(status).toBe(2)
  })
})
