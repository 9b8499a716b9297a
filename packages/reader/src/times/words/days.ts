/** 0 is Saturday. */
export const weekdays: readonly (readonly [name: string, weekday: number])[] = [
  ["شنبه", 0],
  ["یک‌شنبه", 1],
  ["دو‌شنبه", 2],
  ["سه‌شنبه", 3],
  ["چهار‌شنبه", 4],
  ["پنج‌شنبه", 5],
  ["سشنبه", 3],
  ["1 شنبه", 1],
  ["2 شنبه", 2],
  ["3 شنبه", 3],
  ["4 شنبه", 4],
  ["5 شنبه", 5],
  ["جمعه", 6],
  ["آدینه", 6],
]

/** Days counted from the day of publication. */
export const deictics: Readonly<Record<string, number>> = {
  امروز: 0,
  دیروز: -1,
  پریروز: -2,
  پس‌پریروز: -3,
  فردا: 1,
  "پس فردا": 2,
  "پسین فردا": 3,
}

/** A night, or another part of a day, in one word. */
export const deicticParts: readonly (readonly [name: string, offset: number, part: DayPart])[] = [
  ["امشب", 0, "TNI"],
  ["دیشب", -1, "TNI"],
  ["پریشب", -2, "TNI"],
  ["فردا‌شب", 1, "TNI"],
  ["امروز‌صبح", 0, "TMO"],
]

/** TIMEX3 parts of the day. */
export type DayPart = "TMO" | "TMI" | "TAF" | "TEV" | "TNI"

export const dayParts: readonly (readonly [name: string, part: DayPart])[] = [
  ["بامداد", "TMO"],
  ["سحر", "TMO"],
  ["سحرگاه", "TMO"],
  ["صبح", "TMO"],
  ["صبحگاه", "TMO"],
  ["صبح زود", "TMO"],
  ["پیش از ظهر", "TMO"],
  ["پیش‌ازظهر", "TMO"],
  ["قبل از ظهر", "TMO"],
  ["پیش از ظهور", "TMO"],
  ["ظهر", "TMI"],
  ["نیم‌روز", "TMI"],
  ["بعد‌از‌ظهر", "TAF"],
  ["پس از ظهر", "TAF"],
  ["عصر", "TAF"],
  ["عصرگاه", "TAF"],
  ["غروب", "TEV"],
  ["شامگاه", "TEV"],
  ["سر شب", "TEV"],
  ["نیمه‌شب", "TNI"],
  ["شب", "TNI"],
]

/** Parts that stand for a stretch at one end of the part that follows them. */
export const partModifiers: readonly (readonly [name: string, mod: Modifier])[] = [
  ["ساعات پایانی", "END"],
  ["ساعت‌های پایانی", "END"],
  ["آخرین ساعات", "END"],
  ["واپسین ساعات", "END"],
  ["دقایق پایانی", "END"],
  ["اواخر", "END"],
  ["پایان", "END"],
  ["ساعات اولیه", "START"],
  ["ساعت‌های اولیه", "START"],
  ["ساعات ابتدایی", "START"],
  ["ساعات آغازین", "START"],
  ["ساعات نخست", "START"],
  ["نخستین ساعات", "START"],
  ["اولین ساعات", "START"],
  ["اوایل", "START"],
  ["ابتدای", "START"],
  ["ساعات میانی", "MID"],
  ["اواسط", "MID"],
]

export type Modifier = "START" | "MID" | "END"

/** Clocks of other places; only Greenwich changes the value. */
export const zones: readonly (readonly [name: string, suffix: "" | "Z"])[] = [
  ["به وقت گرینویچ", "Z"],
  ["به وقت جهانی", "Z"],
  ["گرینویچ", "Z"],
  ["به وقت محلی", ""],
  ["به وقت تهران", ""],
  ["به وقت ایران", ""],
  ["به وقت شرق آمریکا", ""],
  ["به وقت واشنگتن", ""],
  ["به وقت مسکو", ""],
]
