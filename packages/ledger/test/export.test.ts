import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvLine } from "../src/index.ts"

describe("a line of CSV", () => {
  it("quotes what holds commas, quotes and line breaks", () => {
    expect(csvLine(["a,b", 'say "yes"', "two\nlines", 0.5])).toBe('"a,b","say ""yes""","two\nlines",0.5\r\n')
  })

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "  =1",
    "\u200f=1",
    "\u202e@x",
    "|cmd",
    "%0a",
  ])("lets %j be no formula", (cell) => {
    expect(csvLine([cell])).toMatch(/^"?'/)
  })

  it("leaves Persian as it is", () => {
    expect(csvLine(["رئیس‌جمهور", "«گفت»"])).toBe("رئیس‌جمهور,«گفت»\r\n")
  })

  it("never begins a cell with what begins a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\",' ab＝") }), (cell) => {
        expect(csvLine([cell]).replace(/^"/, "")).not.toMatch(/^[=+\-@＝]/)
      }),
    )
  })
})
