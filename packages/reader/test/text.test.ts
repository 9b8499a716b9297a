import { describe, expect, test } from "vitest"
import { fold } from "../src/text/fold.ts"
import { spanOf } from "../src/text/folded-text.ts"
import { repair } from "../src/text/repair.ts"
import { findSections } from "../src/text/sections.ts"

const zwnj = "\u200c"

describe("repair", () => {
  test("says what it changed, where, by which rule, and how sure it is", () => {
    expect(repair("او می چرخیدند").edits).toEqual([
      { start: 5, end: 6, replacement: zwnj, confidence: expect.closeTo(1, 1), rule: "repair/می apart" },
    ])
    expect(repair("کار ها").edits).toMatchObject([{ start: 3, end: 4, replacement: "" }])
    expect(repair("نامهها").edits).toMatchObject([{ start: 4, end: 4, replacement: zwnj }])
  })

  test("makes only changes as sure as asked", () => {
    expect(repair("او می رود و مهمترین است", { least: 0.9 }).text).toBe(`او می${zwnj}رود و مهمترین است`)
    expect(repair("او می رود و مهمترین است", { least: 0.2 }).text).toBe(
      `او می${zwnj}رود و مهم${zwnj}ترین است`,
    )
    expect(repair("او می رود", { least: 1.1 }).text).toBe("او می رود")
  })
})

const quote = (text: string, words: string): string => {
  const folded = fold(text)
  const start = folded.text.indexOf(words)
  return spanOf(folded, start, start + words.length).text
}

describe("fold", () => {
  test("gives a ZWNJ that falls within a ligature the ligature's place", () => {
    const { text, starts, ends } = fold("میﷲا")
    expect(text).toBe(`میالل${zwnj}ها`)
    expect([[...starts], [...ends]]).toEqual([
      [0, 1, 2, 2, 2, 2, 2, 3],
      [1, 2, 3, 3, 3, 3, 3, 4],
    ])
  })

  test.each([
    ["Arabic letters", "كتاب علي", "کتاب علی"],
    ["letters that good orthography keeps apart", "مؤسسۀ مسئلة أمير", "موسسه مسیله امیر"],
    ["a hamza and a maddah of their own", "خانهٔ آرام", "خانه آرام"],
    ["presentation forms", "ﻻﻟﻪ ﷲ", "لاله الله"],
    [
      "lines that a feed broke",
      "سخنگو\n: «\nگفت‌وگو» سودمند بود\n.\n\nپایان\n\n: نه",
      "سخنگو: «گفت‌وگو» سودمند بود.\nپایان\n: نه",
    ],
    ["digits", "۱۴۰۲ و ١٤٤٤", "1402 و 1444"],
    ["numbers keep their signs", "۲٫۵ و ۱۲/۳/۱۴۰۲", "2٫5 و 12/3/1402"],
    ["diacritics and kashida", "مُـحَمَّدًا", "محمدا"],
    ["controls", "\ufeffسلام\u200f \u202bدنیا\u202c", "سلام دنیا"],
    ["blanks", "  یک\u00a0\t دو \r\n\r\n سه", "یک دو\nسه"],
    [
      "ZWNJ beside blanks, signs and letters that join nothing",
      "کار\u200cها\u200c، می\u200c\u200cرود \u200cو",
      `کارها، می${zwnj}رود و`,
    ],
    ["hashtags", "#خلیج_فارس و #covid_19", "#خلیج فارس و #covid_19"],
    ["links, addresses and names", "https://a.ir/x_y a.b@c.ir @d_e", "https://a.ir/x_y a.b@c.ir @d_e"],
    ["halves of pairs", "\ud800 الف \udc00", "\ud800 الف \udc00"],
    ["nothing", "", ""],
  ])("%s", (_, text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  test("shows people digits, diacritics, hashtags, emoji and blank lines as they were", () => {
    const text = "مُؤسسه ۱۴۰۲ #خلیج_فارس 👨\u200d👩\u200d👧\n\nپایان"
    expect(fold(text).repaired).toBe(text)
  })

  test("quotes the original words", () => {
    expect(quote("رفت كتابـــــهاي  نو", `کتاب${zwnj}های نو`)).toBe("كتابـــــهاي  نو")
    expect(quote("آن قطعاً نبود", "قطعا")).toBe("قطعاً")
    expect(quote("گفت و گو با وزیر", `گفت${zwnj}وگو`)).toBe("گفت و گو")
    expect(quote("یک ﷲ دو", "الله")).toBe("ﷲ")
  })
})

const kinds = (text: string): string[] => {
  const folded = fold(text)
  return findSections(folded).map(({ kind, start, end }) => `${kind}: ${folded.text.slice(start, end)}`)
}

const paragraph =
  "وزیر خارجه مالزی روز شنبه در دیدار با همتای خود از گسترش پیوندهای دو ملت گفت و او را به پایتخت خواند."

describe("findSections", () => {
  test("kicker, title and deck above the body, subheads in it", () => {
    const text = `سخنگو در نشست هفتگی\nدر را نبسته‌ایم\nدعوت از همسایگان\n\n${paragraph}\n\nدیدار با «سوکارنو»\n${paragraph}`
    expect(kinds(text)).toEqual([
      "kicker: سخنگو در نشست هفتگی",
      "title: در را نبسته‌ایم",
      "deck: دعوت از همسایگان",
      `body: ${paragraph}`,
      "subhead: دیدار با «سوکارنو»",
      `body: ${paragraph}`,
    ])
  })

  test("a title may ask or quote", () => {
    expect(kinds(`چرا سفیر رفت؟\n${paragraph}`)[0]).toBe("title: چرا سفیر رفت؟")
    expect(kinds(`وزیر: «برمی‌گردیم»\n${paragraph}`)[0]).toBe("title: وزیر: «برمی‌گردیم»")
  })

  test("a post without a title is body", () => {
    expect(kinds(paragraph)).toEqual([`body: ${paragraph}`])
    expect(kinds("به گزارش روزنامه صبح، وزیر رفت\nو بازنگشت")).toEqual([
      "body: به گزارش روزنامه صبح، وزیر رفت",
      "body: و بازنگشت",
    ])
  })

  test("the speaker of the next line is body, the agency is not", () => {
    expect(kinds(`وزیر خارجه مالزی:\n${paragraph}`)[0]).toBe("body: وزیر خارجه مالزی:")
    expect(kinds(`سفر به جاکارتا\nخبرگزاری فردا:\n${paragraph}`)[1]).toBe("byline: خبرگزاری فردا:")
  })

  test("datelines, bylines, and lines that only draw", () => {
    expect(
      kinds(
        `سفر به جاکارتا\nتهران - فردا - ۱۸ فروردین ۱۴۰۲\n🔹\n${paragraph} انتهای پیام\nخبرنگار: مینا راد\n@rasaneh\n-`,
      ),
    ).toEqual([
      "title: سفر به جاکارتا",
      "dateline: تهران - فردا - 18 فروردین 1402",
      `body: ${paragraph}`,
      "byline: انتهای پیام",
      "byline: خبرنگار: مینا راد",
      "byline: @rasaneh",
    ])
  })
})
