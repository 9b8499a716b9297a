import { showOffice } from "@dabir/api/labels"
import fc from "fast-check"
import { expect, test } from "vitest"
import { addressOf, parsePlace } from "../src/frame/place.ts"
import { backThroughEdits, type Edit, throughEdits } from "../src/marks/edits.ts"
import { blocksOf } from "../src/marks/of-article.ts"
import { grainOf, pan, ticksOf, toIso, toNumber, zoom } from "../src/views/explore/axis.ts"
import { relax, startPoints } from "../src/views/explore/layout.ts"
import { stepTops } from "../src/views/step.ts"
import { addDays, showDay, showLongDay, showPartOfDay, showPeriod, showWhen } from "../src/words/dates.ts"
import { en } from "../src/words/en.ts"
import { fa } from "../src/words/fa.ts"

test("days are spelled in both calendars, the weekday first", () => {
  expect(showLongDay("2024-06-18", "fa", "solar")).toBe("سه‌شنبه ۲۹ خرداد ۱۴۰۳")
  expect(showDay("2024-06-18", "fa", "gregorian")).toBe("۱۸ ژوئن ۲۰۲۴")
  expect(showLongDay("2024-06-18", "en", "gregorian")).toBe("Tuesday 18 June 2024")
  expect(showDay("2024-06-18", "en", "solar")).toBe("29 Khordad 1403")
  expect(showDay("nonsense", "fa", "solar")).toBe("nonsense")
})

test("a day with its part, an interval, and what is neither", () => {
  expect(showWhen("2024-06-17TAF", "fa", "solar")).toBe("دوشنبه ۲۸ خرداد ۱۴۰۳، عصر")
  expect(showWhen("2024-06-17T18:45", "en", "gregorian")).toBe("Monday 17 June 2024, 18:45")
  expect(showWhen("2024-06-17/2024-06-18", "en", "gregorian")).toBe(
    "Monday 17 June 2024 to Tuesday 18 June 2024",
  )
  expect(showWhen("PXM", "fa", "solar")).toBe("PXM")
  expect(showPartOfDay("2024-06-17T18:45", "fa")).toBe("۱۸:۴۵")
  expect(showPartOfDay("2024-06-17", "fa")).toBeUndefined()
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01")
})

test("a period is told as it was typed, in its own calendar", () => {
  expect(showPeriod("1403-01", "fa", "solar")).toBe("فروردین ۱۴۰۳")
  expect(showPeriod("۱۴۰۳/۱۲/۰۱", "fa", "solar")).toBe("۱ اسفند ۱۴۰۳")
  expect(showPeriod("1402", "en", "gregorian")).toBe("1402")
  expect(showPeriod("2024-02", "en", "solar")).toBe("February 2024")
  expect(showPeriod("2024-06-18", "fa", "solar")).toBe("۲۹ خرداد ۱۴۰۳")
  expect(showPeriod("فردا", "fa", "solar")).toBe("فردا")
  const months = Array.from({ length: 12 }, (_, index) => showPeriod(`1403-${index + 1}`, "fa", "solar"))
  expect(new Set(months).size).toBe(12)
})

test("offices are named in both languages", () => {
  expect(showOffice("foreign-minister", "fa")).toBe("وزیر امور خارجه")
  expect(showOffice("foreign-minister", "en")).toBe("foreign minister")
  expect(showOffice("keeper-of-seals", "fa")).toBe("keeper of seals")
})

test("both languages say the same things, and none is empty", () => {
  const namesOf = (table: object): string[] =>
    Object.entries(table).flatMap(([name, value]) =>
      typeof value === "string"
        ? [value === "" ? `${name} is empty` : name]
        : namesOf(value).map((each) => `${name}.${each}`),
    )
  expect(namesOf(en).sort()).toEqual(namesOf(fa).sort())
})

test("the address bar keeps view, key and filters, whatever stands in them", () => {
  const filters = fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 4 })
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), filters, (key, who) => {
      const place = parsePlace(addressOf("actor", key, { who }))
      expect(place.view).toBe("actor")
      expect(place.key).toBe(key)
      expect(place.filters.getAll("who")).toEqual(who)
    }),
  )
  expect(parsePlace("").view).toBe("today")
  expect(parsePlace("#/%E0%A4%A").view).toBe("%E0%A4%A")
})

const editedTexts = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 9 }),
      cut: fc.integer({ min: 0, max: 3 }),
      put: fc.string({ maxLength: 3 }),
    }),
    {
      maxLength: 8,
    },
  )
  .map((steps) => {
    let at = 0
    return steps.map(({ gap, cut, put }): Edit => {
      const start = at + gap
      at = start + cut
      return { start, end: at, replacement: put }
    })
  })

test("offsets go to the repaired text in order, and those outside of edits come back", () => {
  fc.assert(
    fc.property(editedTexts, (edits) => {
      const forth = throughEdits(edits)
      const back = backThroughEdits(edits)
      for (let offset = 1; offset < 80; offset++) {
        expect(forth(offset)).toBeGreaterThanOrEqual(forth(offset - 1))
        const isEdited = edits.some(({ start, end }) => start <= offset && offset <= end)
        if (!isEdited) expect(back(forth(offset))).toBe(offset)
      }
    }),
  )
})

test("blocks hold the whole text, each letter once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("تهران", "\n", " ", "گفت", "\n\n"), { maxLength: 30 }), (pieces) => {
      const text = pieces.join("")
      const blocks = blocksOf(text, [{ kind: "title", start: 0, end: 5 }])
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text)
    }),
  )
})

test("cards in the margin never cover each other, and the current one stands at its words where there is room", () => {
  const cards = fc.array(
    fc.record({ anchor: fc.integer({ min: 0, max: 900 }), height: fc.integer({ min: 10, max: 200 }) }),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(
    fc.property(cards, fc.nat(19), (unsorted, at) => {
      const sorted = unsorted.toSorted((one, other) => one.anchor - other.anchor)
      const current = Math.min(at, sorted.length - 1)
      const tops = stepTops(sorted, current, 10)
      expect(tops[0]).toBeGreaterThanOrEqual(0)
      for (let index = 1; index < tops.length; index++)
        expect(tops[index]! - tops[index - 1]!).toBeGreaterThanOrEqual(sorted[index - 1]!.height + 10)
      const above = sorted.slice(0, current).reduce((sum, { height }) => sum + height + 10, 0)
      if (above <= sorted[current]!.anchor) expect(tops[current]).toBe(sorted[current]!.anchor)
    }),
  )
  expect(stepTops([], 0, 10)).toEqual([])
})

test("time is looked at closer and from farther around a day, and counted by what fits", () => {
  const year = { from: toNumber("2024-01-01"), to: toNumber("2025-01-01") }
  const closer = zoom(year, toNumber("2024-06-01"), 0.5)
  expect(closer.to - closer.from).toBe(183)
  expect(toIso(pan(year, 1).from)).toBe("2025-01-01")
  expect(grainOf(year, 1000)).toBe("day")
  expect(grainOf({ from: 0, to: 5000 }, 1000)).toBe("month")
  expect(grainOf({ from: 0, to: 20_000 }, 1000)).toBe("year")
})

test("the axis names months of the solar calendar by their first days", () => {
  const window = { from: toNumber("2024-03-01"), to: toNumber("2024-09-01") }
  const ticks = ticksOf(window, 1000, "fa", "solar").map(({ day, label }) => [toIso(day), label])
  expect(ticks).toContainEqual(["2024-03-20", "فروردین ۱۴۰۳"])
  expect(ticks).toContainEqual(["2024-06-21", "تیر"])
  const narrow = ticksOf(window, 300, "en", "gregorian").map(({ label }) => label)
  expect(narrow).toEqual(["March 2024", "May", "July", "September"])
  const long = { from: toNumber("2023-06-15"), to: toNumber("2025-02-01") }
  expect(ticksOf(long, 400, "fa", "solar")[0]!.label).toMatch(/^\S+ ۱۴۰۲$/)
})

test("a network comes to rest in the same place every time, nodes apart from each other", () => {
  const lay = () => {
    const points = startPoints(30)
    const pulls = Array.from({ length: 29 }, (_, index) => ({ one: 0, other: index + 1, weight: 1 }))
    for (let step = 0; step < 100; step++) relax(points, pulls, 20)
    return points
  }
  const points = lay()
  expect(points).toEqual(lay())
  for (let one = 0; one < 30; one++)
    for (let other = 0; other < one; other++)
      expect(
        Math.hypot(points.x[one]! - points.x[other]!, points.y[one]! - points.y[other]!),
      ).toBeGreaterThan(5)
})
