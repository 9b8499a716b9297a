import type { DayPart, Modifier } from "./days.ts"

export type Unit = "Y" | "M" | "W" | "D" | "H" | "MIN" | "S" | "DECADE" | "CENTURY"

export const units: Readonly<Record<string, Unit>> = {
  سال: "Y",
  ماه: "M",
  هفته: "W",
  روز: "D",
  شبانه‌روز: "D",
  ساعت: "H",
  دقیقه: "MIN",
  ثانیه: "S",
  دهه: "DECADE",
  قرن: "CENTURY",
  سده: "CENTURY",
}

/** «سه‌روزه», «۲۴ ساعته»; ages («ساله», «ماهه») need a noun before them that lasts. */
export const adjectives: Readonly<Record<string, Unit>> = {
  روزه: "D",
  هفته‌ای: "W",
  ساعته: "H",
  دقیقه‌ای: "MIN",
  ثانیه‌ای: "S",
}

export const ages: Readonly<Record<string, Unit>> = { ساله: "Y", ماهه: "M" }

/** What may last: «قرارداد ۲۵ ساله» is a duration, «جوان ۲۵ ساله» an age. */
export const lasting: string =
  "قرارداد توافق توافقنامه توافق‌نامه تفاهم‌نامه جنگ برنامه سند طرح دوره دوران چشم‌انداز مهلت حبس محکومیت تحریم تحریم‌های تجربه سابقه همکاری همکاری‌های " +
  "رابطه روابط تاریخ تاریخچه تمدن پیشینه محاصره اشغال آتش‌بس وقفه ضرب‌الاجل تعطیلی تمدید مأموریت ماموریت سفر مذاکرات نبرد مقاومت فعالیت تلاش حضور بحران درگیری فرصت دفاع عمر قدمت ویزای اقامت مرخصی بازه زمان نقشه راهبرد استراتژی عملکرد کارنامه وام"

/** Plurals that leave the number open: «روزهای گذشته», «سال‌های اخیر». */
export const pluralUnits: Readonly<Record<string, Unit>> = {
  سال‌های: "Y",
  سال‌ها: "Y",
  سالیان: "Y",
  ماه‌های: "M",
  ماه‌ها: "M",
  هفته‌های: "W",
  هفته‌ها: "W",
  روزهای: "D",
  روزها: "D",
  ایام: "D",
  ساعت‌های: "H",
  ساعات: "H",
  ساعت‌ها: "H",
  دقایق: "MIN",
  دقیقه‌های: "MIN",
  لحظات: "S",
  دهه‌های: "DECADE",
  دهه‌ها: "DECADE",
  قرن‌ها: "CENTURY",
}

/** «ساعتی پیش», «روزی», «چندی قبل»: how long is not said. */
export const vagueSpans: string =
  "ساعتی ساعاتی دقایقی لحظاتی لحظه‌ای روزهایی چندی مدتی مدت‌ها سال‌ها ماه‌ها هفته‌ها ساعت‌ها ساعات دقیقه‌ای"

/** «گذشته», «قبل» … and which way they point. */
export const relations: Readonly<Record<string, -1 | 0 | 1>> = {
  گذشته: -1,
  قبل: -1,
  پیش: -1,
  قبلی: -1,
  پیشین: -1,
  اخیر: -1,
  جاری: 0,
  کنونی: 0,
  حاضر: 0,
  فعلی: 0,
  آینده: 1,
  بعد: 1,
  بعدی: 1,
  آتی: 1,
  دیگر: 1,
}

export const yearWords: Readonly<Record<string, number>> = {
  امسال: 0,
  پارسال: -1,
  پیرارسال: -2,
}

export const seasons: Readonly<Record<string, number>> = {
  بهار: 0,
  تابستان: 1,
  پاییز: 2,
  خزان: 2,
  زمستان: 3,
}

/** Words before a month, a year or another period that choose a part of it. */
export const modifiers: Readonly<Record<string, Modifier>> = {
  اوایل: "START",
  اوائل: "START",
  ابتدای: "START",
  آغاز: "START",
  شروع: "START",
  اول: "START",
  اواسط: "MID",
  میانه: "MID",
  میانه‌های: "MID",
  نیمه: "MID",
  نیمه‌های: "MID",
  اواخر: "END",
  پایان: "END",
  انتهای: "END",
  آخر: "END",
}

/** The first and the last of a period. */
export const edges: Readonly<Record<string, 1 | -1>> = { نخستین: 1, اولین: 1, آخرین: -1, واپسین: -1 }

/** How often, in one word. */
export const sets: Readonly<Record<string, string>> = {
  روزانه: "P1D",
  هرروز: "P1D",
  هرروزه: "P1D",
  همه‌روزه: "P1D",
  هفتگی: "P1W",
  ماهانه: "P1M",
  ماهیانه: "P1M",
  سالانه: "P1Y",
  سالیانه: "P1Y",
  هرساله: "P1Y",
  هرسال: "P1Y",
  همه‌ساله: "P1Y",
  هرهفته: "P1W",
  هرماه: "P1M",
  هرشب: "XXXX-XX-XXTNI",
}

/** «هفته‌ای سه بار» */
export const perUnit: Readonly<Record<string, "D" | "W" | "M" | "Y">> = {
  روزی: "D",
  هفته‌ای: "W",
  ماهی: "M",
  سالی: "Y",
}

export const partsOfSets: Readonly<Record<string, DayPart>> = {
  شب: "TNI",
  صبح: "TMO",
  ظهر: "TMI",
  عصر: "TAF",
  غروب: "TEV",
}

/** Words that leave open which day, longest phrase first by `Phrases`. */
export const vagueWords: readonly (readonly [name: string, value: string])[] = [
  ["اخیرا", "PAST_REF"],
  ["به‌تازگی", "PAST_REF"],
  ["پیش‌تر", "PAST_REF"],
  ["قبلا", "PAST_REF"],
  ["سابقا", "PAST_REF"],
  ["پیش از این", "PAST_REF"],
  ["پیش‌از‌این", "PAST_REF"],
  ["قبل از این", "PAST_REF"],
  ["گذشته‌ای نه چندان دور", "PAST_REF"],
  ["گذشته نه چندان دور", "PAST_REF"],
  ["اکنون", "PRESENT_REF"],
  ["هم‌اکنون", "PRESENT_REF"],
  ["هم‌اینک", "PRESENT_REF"],
  ["اینک", "PRESENT_REF"],
  ["در حال حاضر", "PRESENT_REF"],
  ["حال حاضر", "PRESENT_REF"],
  ["در شرایط کنونی", "PRESENT_REF"],
  ["این روزها", "PRESENT_REF"],
  ["امروزه", "PRESENT_REF"],
  ["فعلا", "PRESENT_REF"],
  ["به‌زودی", "FUTURE_REF"],
  ["بزودی", "FUTURE_REF"],
  ["آینده نزدیک", "FUTURE_REF"],
  ["آینده‌ای نزدیک", "FUTURE_REF"],
  ["آینده‌ای نه چندان دور", "FUTURE_REF"],
  ["آینده نه چندان دور", "FUTURE_REF"],
  ["آتیه نزدیک", "FUTURE_REF"],
]

/** They leave the day open only behind «در»: elsewhere they qualify a noun. */
export const vagueNouns: Readonly<Record<string, string>> = { گذشته: "PAST_REF", آینده: "FUTURE_REF" }
