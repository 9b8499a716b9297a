/** Currencies by name, in ISO 4217; Iran's everyday toman is ten rial and has no code there: IRT. */
export const currencies: Readonly<Record<string, string>> = {
  تومان: "IRT",
  تومن: "IRT",
  ریال: "IRR",
  دلار: "USD",
  یورو: "EUR",
  پوند: "GBP",
  لیر: "TRY",
  لیره: "TRY",
  درهم: "AED",
  دینار: "IQD",
  یوان: "CNY",
  روبل: "RUB",
  ین: "JPY",
  روپیه: "INR",
  فرانک: "CHF",
  شِکِل: "ILS",
  افغانی: "AFN",
  منات: "AZN",
}

/** «همت» is a thousand milliard toman. */
export const moneyScales: Readonly<Record<string, number>> = { همت: 1e12 }

export const parts: Readonly<Record<string, number>> = { نیمی: 1 / 2, نصف: 1 / 2, ربع: 1 / 4 }

/** How many at least, where only the order of size is said. */
export const orders: Readonly<Record<string, number>> = {
  ده‌ها: 10,
  صدها: 100,
  هزاران: 1e3,
  هزارها: 1e3,
  میلیون‌ها: 1e6,
  میلیاردها: 1e9,
}

/** What stands before a number and says how it is meant, longest phrase first by `Phrases`. */
export const bounds: readonly (readonly [words: string, bound: Bound])[] = [
  ["بیش از", "more"],
  ["بیشتر از", "more"],
  ["افزون بر", "more"],
  ["بالغ بر", "more"],
  ["کمتر از", "less"],
  ["حدود", "about"],
  ["نزدیک به", "about"],
  ["قریب به", "about"],
  ["تقریبا", "about"],
  ["دست‌کم", "least"],
  ["حداقل", "least"],
  ["حداکثر", "most"],
]

export type Bound = "more" | "less" | "about" | "least" | "most"
