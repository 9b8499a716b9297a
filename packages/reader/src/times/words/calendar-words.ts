import { keyOf } from "../../text/letters.ts"
import type { Calendar } from "../time.ts"

/** A month of one of the three calendars, counted from 1. */
export interface Month {
  readonly calendar: Calendar
  readonly month: number
}

const monthNames: readonly (readonly [calendar: Calendar, names: string])[] = [
  ["persian", "فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند"],
  [
    "gregorian",
    "ژانویه/ژانویهٔ فوریه مارس آوریل/آپریل مه/می ژوئن/جون ژوئیه/جولای/جولایی اوت/آگوست/اگوست سپتامبر اکتبر نوامبر دسامبر",
  ],
  [
    "islamic",
    "محرم/محرم‌الحرام صفر/صفرالمظفر ربیع‌الاول ربیع‌الثانی/ربیع‌الآخر جمادی‌الاول/جمادی‌الاولی جمادی‌الثانی/جمادی‌الثانیه/جمادی‌الآخر رجب شعبان/شعبان‌المعظم رمضان شوال ذی‌القعده/ذیقعده/ذوالقعده ذی‌الحجه/ذیحجه/ذوالحجه",
  ],
]

/** Months by name. «ربیع‌الاول» in two words is found by both. */
export const months: readonly (readonly [name: string, month: Month])[] = monthNames.flatMap(
  ([calendar, names]) =>
    names
      .split(" ")
      .flatMap((variants, index) =>
        variants.split("/").map((name) => [name, { calendar, month: index + 1 }] as const),
      ),
)

/** Names of months that are as often another word: they need a day, a year or «ماه» beside them. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  "مهر تیر دی آذر بهمن مه می صفر محرم رجب شعبان مارس مرداد آبان خرداد اسفند اوت فروردین اردیبهشت شهریور رمضان شوال"
    .split(" ")
    .map(keyOf),
)

/** 0 is Saturday. */
export const weekdays: readonly (readonly [name: string, weekday: number])[] = [
  ["شنبه", 0],
  ["یک‌شنبه", 1],
  ["دو‌شنبه", 2],
  ["سه‌شنبه", 3],
  ["چهار‌شنبه", 4],
  ["پنج‌شنبه", 5],
  ["5 شنبه", 5],
  ["جمعه", 6],
  ["آدینه", 6],
]

export type Unit = "Y" | "M" | "W" | "D" | "H" | "MIN" | "S" | "DECADE" | "CENTURY"

export const units: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ["سال", "Y"],
      ["ساله", "Y"],
      ["ماه", "M"],
      ["ماهه", "M"],
      ["هفته", "W"],
      ["هفتهای", "W"],
      ["روز", "D"],
      ["روزه", "D"],
      ["شبانهروز", "D"],
      ["ساعت", "H"],
      ["ساعته", "H"],
      ["دقیقه", "MIN"],
      ["دقیقهای", "MIN"],
      ["ثانیه", "S"],
      ["دهه", "DECADE"],
      ["قرن", "CENTURY"],
      ["سده", "CENTURY"],
    ] as const
  ).map(([word, unit]) => [word, unit]),
)

/** TIMEX3 parts of the day. */
export type DayPart = "TMO" | "TMI" | "TAF" | "TEV" | "TNI"

export const dayParts: readonly (readonly [name: string, part: DayPart])[] = [
  ["بامداد", "TMO"],
  ["سحرگاه", "TMO"],
  ["صبح", "TMO"],
  ["پیش از ظهر", "TMO"],
  ["قبل از ظهر", "TMO"],
  ["پیش از ظهور", "TMO"],
  ["ظهر", "TMI"],
  ["بعد از ظهر", "TAF"],
  ["بعدازظهر", "TAF"],
  ["عصر", "TAF"],
  ["غروب", "TEV"],
  ["شامگاه", "TEV"],
  ["نیمه‌شب", "TNI"],
  ["شب", "TNI"],
]

/** Words before a month, a year or another period that choose a part of it. */
export const modifiers: ReadonlyMap<string, "START" | "MID" | "END"> = new Map([
  ["اوایل", "START"],
  ["ابتدای", "START"],
  ["آغاز", "START"],
  ["اواسط", "MID"],
  ["میانه", "MID"],
  ["نیمه", "MID"],
  ["اواخر", "END"],
  ["پایان", "END"],
  ["انتهای", "END"],
])

/** «گذشته», «قبل» … and which way they point. */
export const relations: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["گذشته", -1],
  ["قبل", -1],
  ["پیش", -1],
  ["اخیر", -1],
  ["جاری", 0],
  ["کنونی", 0],
  ["آینده", 1],
  ["بعد", 1],
  ["آتی", 1],
  ["دیگر", 1],
])

/** An occasion on a fixed day, or on the days from it to another, of one calendar. */
export interface Occasion {
  readonly names: readonly string[]
  readonly calendar: Calendar
  readonly month: number
  readonly day: number
  /** Last day, as offset from the first. */
  readonly last?: number
}

const occasionTable = `
عید نوروز/نوروز | persian | 1 | 1
تعطیلات نوروز | persian | 1 | 1 | 12
سیزده‌به‌در/سیزده بدر/روز طبیعت | persian | 1 | 13
روز ملی فناوری هسته‌ای | persian | 1 | 20
روز ارتش | persian | 1 | 29
سالروز آزادسازی خرمشهر | persian | 3 | 3
هفته دولت | persian | 6 | 2 | 6
هفته دفاع مقدس | persian | 6 | 31 | 6
روز خبرنگار | persian | 5 | 17
روز دانشجو | persian | 9 | 16
شب یلدا | persian | 9 | 30
دهه فجر | persian | 11 | 12 | 10
روز جهانی کارگر | gregorian | 5 | 1
کریسمس | gregorian | 12 | 25
سال نو میلادی | gregorian | 1 | 1
عید سعید فطر/عید فطر | islamic | 10 | 1
عید قربان/عید سعید قربان | islamic | 12 | 10
عید غدیر/عید سعید غدیر/عید غدیر خم | islamic | 12 | 18
تاسوعا/تاسوعای حسینی | islamic | 1 | 9
عاشورا/عاشورای حسینی | islamic | 1 | 10
اربعین/اربعین حسینی | islamic | 2 | 20
مبعث/عید مبعث | islamic | 7 | 27
نیمه شعبان | islamic | 8 | 15
دهه اول محرم | islamic | 1 | 1 | 9
هفته وحدت | islamic | 3 | 12 | 5
دهه کرامت | islamic | 11 | 1 | 10
روز مادر | islamic | 6 | 20
روز پدر | islamic | 7 | 13
`

export const occasions: readonly Occasion[] = occasionTable
  .trim()
  .split("\n")
  .map((line) => {
    const [names = "", calendar, month, day, last] = line.split("|").map((cell) => cell.trim())
    return {
      names: names.split("/"),
      calendar: calendar as Calendar,
      month: Number(month),
      day: Number(day),
      ...(last === undefined ? {} : { last: Number(last) }),
    }
  })

/** Before one of these a time's name is the name of something else: «میدان هفتم تیر», «خبرنگار مهر». */
export const nameOpeners: ReadonlySet<string> = new Set(
  "میدان خیابان بیمارستان خبرگزاری خبرنگار روزنامه پایگاه گروه شرکت ورزشگاه سکه حزب ماده بند منطقه پرواز فعالان جریان جبهه قانون استادیوم پل بلوار شهرک امام شلیک ریزش خبری انتشارات مدرسه دانشگاه بانک تیم باشگاه فصل شماره کد عملیات قیام شهدای"
    .split(" ")
    .map(keyOf),
)

/** Behind a time's name these make it the name of something else: «عصر ایران», «دهه فجر». */
export const nameClosers: ReadonlySet<string> = new Set("ایران حجر جدید درصد لیگ غلیظ".split(" ").map(keyOf))
