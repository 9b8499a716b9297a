import type { Language } from "../frame/settings.svelte.ts"

/** «۱٬۲۳۴» or "1,234" */
export const showNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en-GB").format(value)

/** By this the sign stands to the left of its number, whatever comes before. */
const arabicLetterMark = "\u061c"

/** «۸۵٪» or "85%" */
export const showShare = (value: number, language: Language): string =>
  language === "fa"
    ? `${arabicLetterMark}${showNumber(Math.round(value * 100), language)}٪`
    : `${Math.round(value * 100)}%`
