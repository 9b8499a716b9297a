import { type Reading, read } from "@dabir/reader"
import { describe, expect, it } from "vitest"
import { bothCalendars } from "../src/print/dates.ts"
import { actLabel } from "../src/print/labels.ts"
import { paragraph, showable, widthOf } from "../src/print/layout.ts"
import { engagementLabel, findMarks, statementLabel } from "../src/print/marks.ts"
import { printReading } from "../src/print/reading.ts"
import { plainStyle, styleFor, terminalStyle } from "../src/print/style.ts"
import { printText } from "../src/print/text.ts"

const span = (text: string, words: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

/** A reading of `text` whose entries rest on the given words. */
function readingOf(text: string, engagements: readonly string[], statements: readonly string[]): Reading {
  return {
    ...read({ text }),
    entities: [{ id: "n1", kind: "person", name: { fa: "وزیر" }, mentions: [] }],
    engagements: engagements.map((words, index) => ({
      id: `e${index + 1}`,
      kind: "call",
      status: "held",
      parties: [{ entity: "n1", part: "party" }],
      topics: [],
      evidence: [span(text, words)],
      rule: "call/تماس",
      confidence: 1,
    })),
    statements: statements.map((words, index) => ({
      id: `s${index + 1}`,
      speaker: "n1",
      act: "say",
      addressees: [],
      targets: [],
      content: span(text, words),
      cue: span(text, words),
      form: "indirect",
      negated: false,
      rule: "say/گفت",
      confidence: 1,
    })),
  }
}

describe("layout", () => {
  it("counts what a terminal shows", () => {
    expect(widthOf("می‌رود")).toBe(5)
    expect(widthOf("\u2068مُحَمَّد\u2069")).toBe(4)
    expect(widthOf("日本🙂")).toBe(6)
  })

  it("breaks at blanks and indents all but the first line", () => {
    expect(paragraph([{ text: "یک دو سه چهار پنج" }], 8, 2)).toBe("یک دو سه\n  چهار\n  پنج")
    expect(paragraph([{ text: "  یک" }, { text: " دو" }], 80)).toBe("  یک دو")
    expect(paragraph([{ text: "" }], 80)).toBe("")
  })

  it("leaves a word that is too wide on a line of its own", () => {
    expect(paragraph([{ text: "یک https://example.org دو" }], 6)).toBe("یک\nhttps://example.org\nدو")
  })

  it("paints each line by itself", () => {
    const marked = paragraph([{ text: "یک " }, { text: "دو سه", paint: (piece) => `<${piece}>` }], 5)
    expect(marked).toBe("یک <دو>\n<سه>")
  })

  it("keeps a line that begins with Latin letters from turning round", () => {
    expect(paragraph([{ text: "BBC نوشت" }], 80)).toBe("\u200fBBC نوشت")
    expect(paragraph([{ text: "\u2068BBC\u2069 نوشت" }], 80)).toBe("\u2068BBC\u2069 نوشت")
  })

  it("lets no code of the text work on the terminal", () => {
    expect(showable("\u001b[31mسرخ\u0007\t\u202eوارون\u202c\u009b")).toBe("␛[31mسرخ␇ وارون\ufffd")
  })
})

describe("dates", () => {
  it.each([
    ["2023-04-08", "شنبه ۱۹ فروردین ۱۴۰۲ (\u20682023-04-08\u2069)"],
    ["2023-04-06TAF", "پنجشنبه ۱۷ فروردین ۱۴۰۲ (\u20682023-04-06\u2069)، عصر"],
    ["2023-04-08T18:45", "شنبه ۱۹ فروردین ۱۴۰۲ (\u20682023-04-08\u2069)، ساعت ۱۸:۴۵"],
    [
      "2023-04-08/2023-04-09",
      "شنبه ۱۹ فروردین ۱۴۰۲ (\u20682023-04-08\u2069) تا یکشنبه ۲۰ فروردین ۱۴۰۲ (\u20682023-04-09\u2069)",
    ],
    ["2023-04", "\u20682023-04\u2069"],
  ])("%s", (value, shown) => {
    expect(bothCalendars(value).replaceAll("پنج‌شنبه", "پنجشنبه")).toBe(shown)
  })
})

describe("labels", () => {
  it("letters engagements and numbers statements", () => {
    expect([0, 1, 2, 31, 32].map(engagementLabel)).toEqual(["الف", "ب", "پ", "ی", "الف۲"])
    expect([0, 9].map(statementLabel)).toEqual(["۱", "۱۰"])
  })

  it("denies an act by its verb", () => {
    expect([actLabel("condemn", false), actLabel("condemn", true), actLabel("say", true)]).toEqual([
      "محکوم کرد",
      "محکوم نکرد",
      "نگفت",
    ])
  })
})

describe("marks", () => {
  const text = "وزیر در تماس تلفنی گفت هوا خوب است."

  it("share the words that two entries rest on", () => {
    const marks = findMarks(readingOf(text, ["تماس"], ["هوا خوب است", "هوا خوب است"]))
    expect(marks.map(({ label }) => label)).toEqual(["الف", "۱،\u200f۲"])
  })

  it("stand inside each other and across each other", () => {
    const nested = readingOf(text, ["تماس تلفنی"], ["در تماس تلفنی گفت", "تلفنی گفت هوا"])
    expect(printText(nested, plainStyle, 80)).toBe("وزیر ⟦در ⟨تماس ⟦تلفنی⟩الف گفت⟧۱ هوا⟧۲ خوب است.")
  })

  it("are underlined on a terminal, and end with their line", () => {
    const shown = printText(readingOf(text, [], ["هوا خوب است"]), terminalStyle, 26)
    expect(shown).toBe(
      "وزیر در تماس تلفنی گفت \u001b[4mهوا\u001b[24m\n\u001b[4mخوب است\u001b[24m\u001b[2m[۱]\u001b[22m.",
    )
  })
})

describe("a printed reading", () => {
  it("puts the record and the warnings under the text, no line too wide", () => {
    const text = "وزیر در تماس تلفنی گفت هوا در همه شهرهای شمالی کشور تا پایان هفته خوب و آفتابی است."
    const reading = readingOf(
      text,
      ["تماس تلفنی"],
      ["هوا در همه شهرهای شمالی کشور تا پایان هفته خوب و آفتابی است"],
    )
    const shown = printReading({ ...reading, warnings: ["No day of publication."] }, plainStyle, 40)
    expect(shown).toContain(
      "\n\nالف) تماس تلفنی · انجام شد\n  طرف‌ها: وزیر\n\nسخنان دیگر\n  ۱. وزیر گفت: «هوا",
    )
    expect(shown).toMatch(/\n\n! No day of publication\.\n$/)
    for (const line of shown.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(40)
  })

  it("says when there is nothing to record", () => {
    expect(printReading(readingOf("باران می‌بارد.", [], []), plainStyle, 80)).toContain(
      "نه تماسی یافت شد و نه سخنی",
    )
  })
})

describe("style", () => {
  it("is the terminal's only where there is one and nobody objects", () => {
    expect(styleFor({ isTTY: true }, {})).toBe(terminalStyle)
    expect(styleFor({ isTTY: true }, { NO_COLOR: "1" })).toBe(plainStyle)
    expect(styleFor({ isTTY: true }, { TERM: "dumb" })).toBe(plainStyle)
    expect(styleFor({}, {})).toBe(plainStyle)
    expect(styleFor({}, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(terminalStyle)
  })
})
