import { type Entity, findWords, fold, lookUp, type Reading, read } from "@dabir/reader"
import { describe, expect, test } from "vitest"
import { nameText, proposeNames } from "../src/names/propose.ts"
import { romanized } from "../src/names/romanize.ts"
import { signsOf } from "../src/names/signs.ts"
import { labels } from "../src/names/tagger.ts"

const of = (text: string, published?: string, home: string | undefined = "IR"): Reading =>
  read({ text, ...(home === "" ? {} : { home }), ...(published === undefined ? {} : { published }) })

const named = ({ entities }: Reading, words: string): Entity =>
  entities.find(({ mentions }) => mentions.some(({ text }) => text === words))!

describe("an office on a day", () => {
  test("names a person, apart from what the article says", () => {
    const holder = named(of("رئیس‌جمهور ترکیه در آنکارا سخن گفت.", "2023-01-10"), "رئیس‌جمهور ترکیه")
    expect(holder.name.fa).toBe("رئیس‌جمهور ترکیه")
    expect(holder.implied).toEqual({
      name: { fa: "رجب طیب اردوغان", en: "Recep Tayyip Erdoğan" },
      office: "president",
      of: "TR",
      from: "2014-08-28",
    })
    expect(holder.mentions.map(({ form }) => form)).toEqual(["role", "implied"])
  })

  test("is home's where it names no country, with an id where a source gives one", () => {
    const { implied } = named(of("رئیس‌جمهور در قم سخن گفت.", "2016-06-01"), "رئیس‌جمهور")
    expect([implied?.name.en, implied?.ref]).toEqual(["Hassan Rouhani", { wikidata: "Q348144" }])
  })

  test.each([
    ["within a week of a change", "رئیس‌جمهور آمریکا سخن گفت.", "2021-01-22"],
    ["where the table has a gap", "نخست‌وزیر هلند سخن گفت.", "2025-01-10"],
    ["without a day", "رئیس‌جمهور آمریکا سخن گفت.", undefined],
    ["when it is said to be over", "رئیس‌جمهور سابق آمریکا سخن گفت.", "2016-06-01"],
  ])("names nobody %s", (_, text, published) => {
    expect(of(text, published).entities.filter(({ implied }) => implied !== undefined)).toEqual([])
  })

  test("is the same as its holder where the article names him", () => {
    const { entities } = of("اردوغان به باکو رفت. رئیس‌جمهور ترکیه با علی‌اف دیدار کرد.", "2023-01-10")
    expect(entities.filter(({ kind }) => kind === "person").map(({ name }) => name.fa)).toEqual([
      "رجب طیب اردوغان",
      "الهام علی‌اف",
    ])
  })

  test("is a person's only while he holds it", () => {
    const codes = (published: string) =>
      named(of("ظریف سخن گفت.", published), "ظریف").roles?.map(({ code }) => code)
    expect([codes("2016-06-01"), codes("2023-06-01")]).toEqual([["foreign-minister"], undefined])
  })

  test("stays open where neither a country nor a home is given, and says so", () => {
    const reading = of("رئیس‌جمهور سخن گفت.", "2016-06-01", "")
    expect(named(reading, "رئیس‌جمهور").implied).toBeUndefined()
    expect(reading.warnings.join()).toContain("«رئیس‌جمهور» names no country")
  })
})

describe("names in English", () => {
  test.each([
    ["احمد پارسا", "Ahmad Parsa"],
    ["بهرام نیک‌منش", "Bahram Nik-Manesh"],
    ["مسقط", "Muscat"],
    ["دهلی نو", "New Delhi"],
    ["", ""],
  ])("%s is %s", (fa, en) => {
    expect(romanized(fa)).toBe(en)
  })

  test("an office is told in words", () => {
    expect(named(of("سفیر قطر آمد."), "سفیر قطر").name.en).toBe("ambassador of Qatar")
  })

  test("any letters give Latin ones or none", () => {
    expect(romanized("ضحاك ؤئأة ۱۲ژ")).toMatch(/^[A-Za-z' \d۰-۹-]+$/)
  })
})

describe("what is known of a name", () => {
  test("by name, adjective, capital, office and part", () => {
    const forms = ["ترکیه", "ترکیه‌ای", "آنکارا", "رئیس جمهور ترکیه", "بهرام"].map((name) => lookUp(name)[0])
    expect(forms.map((each) => [each?.form, each?.table])).toEqual([
      ["name", "countries"],
      ["adjective", "countries"],
      ["metonym", "countries"],
      ["role", "offices"],
      ["name", "given names"],
    ])
  })

  test("nothing of what no table has, and of no words", () => {
    expect([lookUp("زبرجدیان"), lookUp(""), lookUp("؟!")]).toEqual([[], [], []])
  })
})

describe("the learned tagger", () => {
  test("sees as many signs for each token, all within its buckets", () => {
    const text = nameText(findWords(fold("سالم الحارثی وزیر خارجه عمان (دیروز) در مسقط گفت: «ok» ۱۲.")))
    const { rows, width, outside } = signsOf(text, proposeNames(text).outer)
    expect(rows.length).toBe(width * text.tokens.length)
    expect(outside.length).toBe(text.tokens.length)
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(0)
    expect(labels.length).toBe(7)
  })

  test("finds names that no list holds", () => {
    const { entities } = of("به گزارش ایسنا، زبرجد کوهیاران مدیرعامل شرکت پارس‌آوند گفت بازار آرام است.")
    expect(entities.map(({ name }) => name.fa)).toContain("زبرجد کوهیاران")
  })
})
