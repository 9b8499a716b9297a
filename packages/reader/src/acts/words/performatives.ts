import type { Act } from "../../reading.ts"
import { keyOf } from "../../text/letters.ts"

/** A clause that performs an act by being said. */
export interface Performative {
  readonly act: Act
  /** What stands before the verb. */
  readonly noun: string
  readonly verbs: readonly string[]
  /** Only in the first person («محکوم می‌کنیم»), or by anyone («ایران خواستار … است»). */
  readonly person: "first" | "any"
  /** Words may stand between noun and verb. */
  readonly apart: boolean
  readonly example: string
}

/** "request/خواستار by itself" */
export function performativeName({ act, noun }: Performative): string {
  return `${act}/${noun} by itself`
}

const row = (
  act: Act,
  noun: string,
  verbs: string,
  person: "first" | "any",
  apart: boolean,
  example: string,
): Performative => ({ act, noun, verbs: verbs.split("/"), person, apart, example })

export const performatives: readonly Performative[] = [
  row("request", "خواستار", "بودن/شدن", "any", true, "ایران خواستار نشست فوری است."),
  row("request", "خواهان", "بودن/شدن", "any", true, "ما خواهان صلح هستیم."),
  row("request", "درخواست", "کردن/داشتن", "first", true, "از همه درخواست می‌کنیم بیایند."),
  row("request", "انتظار", "داشتن", "first", false, "از همه انتظار داریم بیایند."),
  row("condemn", "محکوم", "کردن/دانستن", "first", false, "این حمله را محکوم می‌کنیم."),
  row("support", "حمایت", "کردن", "first", false, "از این طرح حمایت می‌کنیم."),
  row("stress", "تأکید", "کردن/داشتن", "first", false, "بر صلح تأکید می‌کنیم."),
  row("congratulate", "تبریک", "گفتن", "first", false, "این روز را تبریک می‌گوییم."),
  row("condole", "تسلیت", "گفتن", "first", false, "این غم را تسلیت می‌گوییم."),
  row("thank", "تشکر", "کردن", "first", false, "از شما تشکر می‌کنیم."),
  row("thank", "قدردانی", "کردن", "first", false, "از شما قدردانی می‌کنیم."),
  row("thank", "سپاسگزار", "بودن", "first", false, "از شما سپاسگزار هستیم."),
  row("praise", "استقبال", "کردن", "first", false, "از این گام استقبال می‌کنیم."),
  row("praise", "خرسند", "بودن", "first", false, "از این دیدار خرسند هستیم."),
  row("praise", "خوشحال", "بودن", "first", false, "از این دیدار خوشحال هستیم."),
  row("invite", "دعوت", "کردن", "first", false, "از همه دعوت می‌کنیم."),
  row("propose", "پیشنهاد", "کردن/دادن", "first", false, "گفت‌وگو را پیشنهاد می‌کنیم."),
  row("worry", "نگران", "بودن", "any", true, "ما نگران این وضع هستیم."),
  row("hope", "امیدوار", "بودن", "any", true, "ما امیدوار هستیم جنگ پایان یابد."),
  row("warn", "هشدار", "دادن", "first", false, "به همه هشدار می‌دهیم."),
  row("commit", "مصمم", "بودن", "any", true, "کشورم مصمم به گسترش روابط است."),
  row("commit", "متعهد", "بودن", "any", true, "ایران متعهد به این توافق است."),
  row("reject", "مخالف", "بودن", "any", false, "ایران با این طرح مخالف است."),
  row("agree", "موافق", "بودن", "any", false, "ایران با این طرح موافق است."),
  row("commit", "آماده", "بودن", "any", true, "ایران آماده گفت‌وگو است."),
  row("commit", "آمادگی", "داشتن", "any", true, "ایران آمادگی میانجی‌گری دارد."),
]

/** Words that are a whole clause in the first person: «خرسندیم», «امیدوارم». */
export const firstPersonWords: ReadonlyMap<string, Act> = new Map(
  (
    [
      ["praise", "خرسندیم خرسندم خوشحالیم خوشحالم خوشوقتیم خوشوقتم"],
      ["hope", "امیدواریم امیدوارم"],
      ["worry", "نگرانیم نگرانم"],
      ["thank", "متشکریم متشکرم سپاسگزاریم سپاسگزارم ممنونیم ممنونم قدردانیم"],
      ["commit", "آماده‌ایم آماده‌ام مصممیم مصممم متعهدیم"],
      ["request", "خواستاریم خواستارم خواهانیم خواهانم"],
      ["reject", "مخالفیم مخالفم"],
      ["agree", "موافقیم موافقم"],
    ] as const
  ).flatMap(([act, words]) => words.split(" ").map((word) => [keyOf(word), act] as const)),
)

/** «را بی‌اساس خواند», «را مسئول … دانست»: what is denied, and who is accused, by what it is called. */
export const judgements: ReadonlyMap<string, Act> = new Map(
  (
    [
      ["deny", "بی‌اساس کذب دروغ دروغین ساختگی بی‌پایه واهی جعلی"],
      ["criticize", "مسئول مسوول مقصر مسبب متهم غیرقانونی غیرقابل‌قبول"],
    ] as const
  ).flatMap(([act, words]) => words.split(" ").map((word) => [keyOf(word), act] as const)),
)
