import type { Calendar } from "../time.ts"

/** A month of one of the three calendars, counted from 1. */
export interface Month {
  readonly calendar: Calendar
  readonly month: number
}

/** Variants behind a slash; a blank between months. */
const monthNames: readonly (readonly [calendar: Calendar, names: string])[] = [
  ["persian", "فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند/اسپند"],
  [
    "gregorian",
    "ژانویه/ژانویهٔ/جنوری فوریه/فبریه/فبروری مارس/مارچ آوریل/اوریل/آپریل/اپریل مه/می ژوئن/جون ژوئیه/جولای/جولایی اوت/آگوست/اگوست/آگست/اگست سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر",
  ],
  [
    "islamic",
    "محرم/محرم‌الحرام صفر/صفرالمظفر ربیع‌الاول/ربیع‌اول ربیع‌الثانی/ربیع‌الآخر/ربیع‌ثانی جمادی‌الاول/جمادی‌الاولی/جمادی‌اول جمادی‌الثانی/جمادی‌ثانی/جمادی‌الثانیه/جمادی‌الآخر/جمادی‌الآخره رجب/رجب‌المرجب شعبان/شعبان‌المعظم رمضان/رمضان‌المبارک شوال/شوال‌المکرم ذی‌القعده/ذی‌قعده/ذوالقعده ذی‌الحجه/ذوالحجه/ذی‌حجه",
  ],
]

const named = (calendar: Calendar, names: string): (readonly [string, Month])[] =>
  names
    .split(" ")
    .flatMap((variants, index) =>
      variants.split("/").map((name) => [name, { calendar, month: index + 1 }] as const),
    )

/** Months by name; the solar ones of Afghanistan are apart. */
export const months: readonly (readonly [name: string, month: Month])[] = monthNames.flatMap(
  ([calendar, names]) => named(calendar, names),
)

/** All of them are other words too («سرطان», «اسد», «میزان»): they need a year or «ماه» beside them. */
export const afghanMonths: readonly (readonly [name: string, month: Month])[] = named(
  "persian",
  "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
)

/** Names of months that are as often another word: they need a day, a year or «ماه» beside them. */
export const doubtfulMonths: string =
  "مهر تیر دی آذر بهمن مه می جون صفر محرم رجب شعبان مارس مرداد امرداد آبان خرداد اسفند اسپند اوت فروردین اردیبهشت شهریور رمضان شوال جولای جولایی"

/** In English, as agencies paste them. */
export const latinMonths: string =
  "january february march april may june july august september october november december"
