import { findTimes, rules } from "@dabir/reader"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { newYearMoments } from "../src/times/words/new-year.ts"
import { dayOf, daysInWords, isoOf, weekdayOf } from "./calendar-words.ts"
import { pagesOf } from "./pages.ts"

const fullDate = /\d{4}-\d\d-\d\d/
const links = pagesOf("times").flatMap(({ page, cases }) =>
  cases.flatMap(({ links: ofCase, text, published }) =>
    ofCase.map((link) => ({ ...link, page, text, published })),
  ),
)

describe("the pages' values, by Intl and printed tables", () => {
  const dated = links.filter(({ target }) => fullDate.test(target) && !target.includes(":26"))

  test("every value with a day says in other words which day it is", () => {
    expect(dated.filter(({ title }) => title === undefined).map(({ words }) => words)).toEqual([])
    expect(dated.length).toBeGreaterThan(250)
  })

  test.each(dated)("$words is $title", ({ target, title, published, text }) => {
    const anchor = published ?? findTimes(text).published
    const { first, last } = daysInWords(title!, anchor)
    const said = target.split("/").map((end) => end.slice(0, 10))
    expect(said).toEqual(target.includes("/") ? [isoOf(first), isoOf(last)] : [isoOf(first)])
  })

  test("the weekdays above the lines are right", () => {
    for (const { page, cases } of pagesOf("times")) {
      for (const { published, weekday } of cases) {
        if (published !== undefined) expect([page, weekdayOf(dayOf(published))]).toEqual([page, weekday])
      }
    }
  })
})

/** The March equinox by Meeus, Astronomical Algorithms, chapter 27, in seconds of Tehran's clock; right to a minute or so. */
function equinox(year: number): number {
  const y = (year - 2000) / 1000
  const mean = 2451623.80984 + 365242.37404 * y + 0.05169 * y ** 2 - 0.00411 * y ** 3 - 0.00057 * y ** 4
  const t = (mean - 2451545) / 36525
  const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180)
  const w = 35999.373 * t - 2.47
  const scale = 1 + 0.0334 * cosine(w) + 0.0007 * cosine(2 * w)
  const terms = [
    [485, 324.96, 1934.136],
    [203, 337.23, 32964.467],
    [199, 342.08, 20.186],
    [182, 27.85, 445267.112],
    [156, 73.14, 45036.886],
    [136, 171.52, 22518.443],
    [77, 222.54, 65928.934],
    [74, 296.72, 3034.906],
    [70, 243.58, 9037.513],
    [58, 119.81, 33718.147],
    [52, 297.17, 150.678],
    [50, 21.02, 2281.226],
    [45, 247.54, 29929.562],
    [44, 325.15, 31555.956],
    [29, 60.93, 4443.417],
    [18, 155.12, 67555.328],
    [17, 288.79, 4562.452],
    [16, 198.04, 62894.029],
    [14, 199.76, 31436.921],
    [12, 95.39, 14577.848],
    [12, 287.11, 31931.756],
    [12, 320.81, 34777.259],
    [9, 227.73, 1222.114],
    [8, 15.45, 16859.074],
  ] as const
  const sum = terms.reduce((total, [a, b, c]) => total + a * cosine(b + c * t), 0)
  const dynamical = mean + (0.00001 * sum) / scale
  const universal = (dynamical - 2440587.5) * 86400 - 68
  return universal + 3.5 * 3600
}

test.each(Object.entries(newYearMoments))("the sun begins %s at %s", (solar, moment) => {
  const seconds = Date.parse(`${moment}Z`) / 1000
  expect(Math.abs(seconds - equinox(Number(solar) + 621))).toBeLessThan(90)
})

test.each(rules().filter(({ stage }) => stage === "times"))(
  "$name reads its example",
  ({ name, example }) => {
    expect(findTimes(example, "2023-04-08").times.map(({ rule }) => rule)).toContain(name)
  },
)

describe("warnings", () => {
  test("a weekday that does not fit its date", () => {
    const { times, warnings } = findTimes("نشست شنبه ۲۰ فروردین ۱۴۰۲ برگزار شد.", "2023-04-12")
    expect(times[0]).toMatchObject({ value: "2023-04-09", known: { weekday: 0, day: 20 } })
    expect(warnings).toEqual([
      "«شنبه 20 فروردین 1402» does not agree with itself: 2023-04-09 is a Sunday, not a Saturday.",
    ])
  })

  test("a weekday and a date in brackets", () => {
    const { warnings } = findTimes("نشست شنبه (۲۰ فروردین) برگزار شد.", "2023-04-12")
    expect(warnings).toEqual(["«شنبه» does not agree with itself: 2023-04-09 is a Sunday, not a Saturday."])
  })

  test("two calendars that do not fit", () => {
    const { warnings } = findTimes("نشست ۲۰ فروردین (۸ آوریل) برگزار شد.", "2023-04-12")
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain("stand for one day")
  })

  test("what fits is not spoken of", () => {
    expect(findTimes("نشست شنبه ۱۹ فروردین (۸ آوریل) برگزار شد.", "2023-04-12").warnings).toEqual([])
  })

  test("lunar days beyond the table of months", () => {
    const { warnings } = findTimes("جشن ۱ رمضان ۱۴۵۱ برپا می‌شود.", "2030-01-07")
    expect(warnings).toEqual([
      "The lunar date 1451-09-01 was reckoned by rule; the sightings may lie a day off.",
    ])
  })

  test("no day of publication", () => {
    expect(findTimes("او دیروز رفت.")).toMatchObject({ times: [], publishedFrom: "none" })
    expect(findTimes("او دیروز رفت.").warnings[0]).toContain("No publication date was given")
    expect(findTimes("او دیروز رفت.", "1402/01/19").warnings[0]).toContain("is no ISO 8601 date")
    expect(findTimes("او دیروز رفت.", "2023-02-30").times).toEqual([])
  })
})

describe("known and implied", () => {
  const fields = (text: string): unknown =>
    findTimes(text, "2023-04-08").times.map(({ known, implied }) => ({ known, implied }))

  test.each([
    ["۲۵ اسفند", { known: { month: 12, day: 25 }, implied: { year: 1401 } }],
    ["۲۵ اسفند ۱۴۰۰", { known: { year: 1400, month: 12, day: 25 }, implied: {} }],
    ["۵ آبان ۹۹", { known: { yearOfCentury: 99, month: 8, day: 5 }, implied: { year: 1399 } }],
    ["دیروز", { known: {}, implied: { year: 1402, month: 1, day: 18 } }],
    ["بهمن امسال", { known: { month: 11 }, implied: { year: 1402 } }],
    ["سال ۲۰۲۱", { known: { year: 2021 }, implied: {} }],
    ["۲۷ رجب", { known: { month: 7, day: 27 }, implied: { year: 1444 } }],
    ["ساعت ۸ صبح فردا", { known: { hour: 8, minute: 0 }, implied: { year: 1402, month: 1, day: 20 } }],
    ["سه ساعت", { known: {}, implied: {} }],
  ])("%s", (words, expected) => {
    expect(fields(words)).toEqual([expected])
  })
})

test("an instant is taken by Tehran's day", () => {
  expect(findTimes("او دیروز رفت.", "2023-04-07T21:30:00Z").times[0]!.value).toBe("2023-04-07")
  expect(findTimes("او دیروز رفت.", "2023-04-07T18:00:00Z").times[0]!.value).toBe("2023-04-06")
})

test("Tehran's day of every instant is that of Intl, whose clocks went forward in some summers", () => {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" })
  for (let day = dayOf("1992-01-01"); day < dayOf("2027-01-01"); day += 1) {
    for (const clock of ["19:15", "20:15", "20:45"]) {
      const instant = `${isoOf(day)}T${clock}:00Z`
      const { published } = findTimes("", instant)
      if (published !== format.format(Date.parse(instant)))
        expect([instant, published]).toEqual([instant, format.format(Date.parse(instant))])
    }
  }
})

describe("times, whatever the text", () => {
  const pieces = links.map(({ words }) => words)
  const fillers = [
    "تا",
    "و",
    "،",
    "(",
    ")",
    "در",
    "از",
    "پیش",
    "بعد",
    "\n",
    "شد",
    "خواهد شد",
    "۵",
    "سه",
    "سال",
    "-",
    "هر",
  ]
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...fillers), fc.string({ maxLength: 3 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(" "))
  const anyDay = fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2040-01-01") })

  test("spans hold their words, in order and without overlap", () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, day) => {
        let end = 0
        for (const time of findTimes(text, isoOf(day)).times) {
          expect(text.slice(time.start, time.end)).toBe(time.text)
          expect(time.start).toBeGreaterThanOrEqual(end)
          end = time.end
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each(["و", "تا", "،", "پیش از", "(", "-", "", "یک"])(
    "no list is too long that goes on with «%s»",
    (mark) => {
      for (const piece of [
        "شنبه",
        "یک سال",
        "هزار",
        "۵",
        "۵ مهر",
        "مهر",
        "ماه‌های مهر",
        "۱۴۰۰",
        "دهه ۶۰",
        "ساعت ۵",
        "شب",
        "هر",
      ]) {
        const text = `${`${piece} ${mark} `.repeat(4000)} رفت.`
        expect(findTimes(text, "2023-04-08").publishedFrom).toBe("given")
      }
    },
  )

  test("every value is one of TIMEX3's, and its days exist and are in order", () => {
    const day = String.raw`\d{4}-\d\d-\d\d`
    const part = `(?:T(?:MO|MI|AF|EV|NI)|T\\d\\d:\\d\\d(?::\\d\\d)?Z?)?`
    const shapes = new RegExp(
      `^(?:${day}${part}(?:/${day}${part})?|\\d{2,4}|\\d{4}-(?:\\d\\d|H[12]|Q[1-4]|SP|SU|FA|WI)|P[^/]+(?:/P[^/]+)?|XXXX-.+|(?:PAST|PRESENT|FUTURE)_REF)$`,
    )
    fc.assert(
      fc.property(anyText, anyDay, (text, anchor) => {
        for (const { value } of findTimes(text, isoOf(anchor)).times) {
          expect(value).toMatch(shapes)
          const days = value.match(/\d{4}-\d\d-\d\d/g) ?? []
          expect(days.map((iso) => isoOf(dayOf(iso)))).toEqual(days)
          if (days.length === 2) expect(days[0]! <= days[1]!).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test("a week later, every weekday lies a week later", () => {
    const words = links
      .filter(({ title, text }) => /^\w+day (on|before|after|of)/.test(title ?? "") && !text.includes("("))
      .map(({ text }) => text)
    fc.assert(
      fc.property(fc.constantFrom(...words), anyDay, (text, day) => {
        const weekdays = (anchor: number): number[] =>
          findTimes(text, isoOf(anchor))
            .times.filter(({ known }) => known.weekday !== undefined && known.day === undefined)
            .map(({ value }) => dayOf(value.slice(0, 10)))
        expect(weekdays(day + 7)).toEqual(weekdays(day).map((each) => each + 7))
      }),
      { numRuns: 200 },
    )
  })
})
