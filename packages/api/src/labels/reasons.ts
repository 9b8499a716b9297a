import type { Reason } from "@dabir/ledger"
import { actLabel, type Language, labels } from "./labels.ts"
import { showOfficeOf } from "./offices.ts"

/** Why two reports or names are taken for one, or why something may answer an open item, as a phrase. */
export function tellReason(reason: Reason, language: Language): string {
  const { kinds, statuses } = labels[language]
  switch (reason.why) {
    case "first":
      return { fa: "نخستین گزارش است", en: "it is the first report" }[language]
    case "alike":
      return likeness(reason, language)
    case "merged":
      return { fa: "کسی آن‌ها را یکی دانسته است", en: "a person made them one" }[language]
    case "split":
      return { fa: "کسی آن را جدا کرده است", en: "a person took it apart" }[language]
    case "names":
      return joined(namesAlike(reason, language), language)
    case "contact": {
      const { kind, status, present, words } = reason
      const contact = `${kinds[kind] ?? kind} (${statuses[status] ?? status})`
      return joined([contact, whoWasThere(present, language), share(words, language)], language)
    }
    case "statement":
      return joined([actLabel(reason.act, reason.negated, language), share(reason.words, language)], language)
    case "verdict":
      return { fa: "کسی چنین داوری کرده است", en: "a person judged so" }[language]
    case "told":
      return reason.text
  }
}

function likeness(
  { sides, extra, days, areCopies, words }: Extract<Reason, { why: "alike" }>,
  language: Language,
): string {
  const pieces = [
    sameSides(sides, language),
    ...(extra === 0 ? [] : [moreSides(extra, language)]),
    apart(days, language),
    ...(areCopies ? [{ fa: "متن‌ها کمابیش یکی است", en: "nearly the same text" }[language]] : []),
    ...(words > 0 ? [share(words, language)] : []),
  ]
  return joined(pieces, language)
}

function sameSides(sides: number, language: Language): string {
  if (sides === 0) return { fa: "طرف‌ها ناسازگار نیستند", en: "the sides may be the same" }[language]
  if (language === "en") return sides === 1 ? "one side the same" : `${sides} sides the same`
  if (sides === 1) return "یک طرف همان است"
  return sides === 2 ? "هر دو طرف همان‌اند" : `${number(sides, language)} طرف همان‌اند`
}

function moreSides(extra: number, language: Language): string {
  if (language === "en") return `${extra} more on one`
  return `یکی ${number(extra, language)} طرف بیشتر دارد`
}

function apart(days: number | null, language: Language): string {
  if (days === null) return { fa: "روزش دانسته نیست", en: "on a day not known" }[language]
  if (days === 0) return { fa: "در همان روز", en: "the same day" }[language]
  if (language === "en") return days === 1 ? "a day apart" : `${days} days apart`
  return `با ${number(days, language)} روز فاصله`
}

function namesAlike({ likeness, office }: Extract<Reason, { why: "names" }>, language: Language): string[] {
  const isEnd = likeness === "end"
  const alike =
    language === "fa"
      ? isEnd
        ? "یکی از دو نام پایانِ دیگری است"
        : "دو نام تنها در یک حرف فرق دارند"
      : isEnd
        ? "one name is the end of the other"
        : "the names differ by one letter"
  if (office === null) return [alike]
  const held = showOfficeOf(office, language)
  return [alike, language === "fa" ? `و هر دو ${held} بوده‌اند` : `and both are ${held}`]
}

function whoWasThere(present: number, language: Language): string {
  if (language === "en") return `${present} of those whom it concerns`
  return `با ${number(present, language)} تن از کسانی که به آنان مربوط است`
}

function share(words: number, language: Language): string {
  return language === "fa" ? `${number(words, language)}٪ واژه‌ها مشترک` : `${words}% of the words`
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en-GB").format(value)
}

function joined(pieces: readonly string[], language: Language): string {
  return pieces.join(language === "fa" ? "، " : ", ")
}
