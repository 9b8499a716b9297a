import type { Calendar } from "./time.ts"
import type { DayPart, Modifier } from "./words/days.ts"
import type { Occasion } from "./words/occasions.ts"
import type { Unit } from "./words/periods.ts"

/**
 * From where a term is counted: the day of publication, the day that the text named last, that one if there is any, or that one if the
 * sentence itself names it.
 */
export type From = "anchor" | "text" | "either" | "sentence"

/** A year as said: «۱۴۰۲», «۹۹» (short), «سال گذشته» (offset), «همان سال» (offset 0 from the text). */
export interface YearSaid {
  readonly kind: "year"
  readonly calendar: Calendar
  readonly year?: number
  /** Two digits only: the century is implied. */
  readonly short?: true
  readonly offset?: number
  readonly from?: From
}

export interface MonthSaid {
  readonly kind: "month"
  readonly calendar: Calendar
  readonly month: number
  readonly year?: YearSaid
  /** «مهر گذشته», «نوامبر جاری», «خرداد آینده» */
  readonly near?: -1 | 0 | 1
}

export interface DateSaid {
  readonly kind: "date"
  readonly calendar: Calendar
  readonly month: number
  readonly day: number
  readonly year?: YearSaid
  readonly near?: -1 | 0 | 1
  /** Said beside it; 0 is Saturday. */
  readonly weekday?: number
}

export interface WeekdaySaid {
  readonly kind: "weekday"
  readonly weekday: number
  /** `week`: that day of the week `weeks` weeks away. */
  readonly relation: "bare" | "last" | "next" | "week"
  readonly weeks?: number
}

/** «دیروز», «روز بعد» */
export interface DaySaid {
  readonly kind: "day"
  readonly offset: number
  readonly from: From
  readonly weekday?: number
}

/** A day or a stretch of whole days. */
export type DaysTerm =
  | DaySaid
  | DateSaid
  | WeekdaySaid
  | MonthSaid
  | YearSaid
  /** «پنجم ماه جاری» */
  | { readonly kind: "day-of-month"; readonly day: number; readonly month: DaysTerm }
  /** «نیمه نخست امسال», «سه‌ماهه چهارم ۲۰۲۲», «تابستان ۱۴۰۱»: months of a year. */
  | {
      readonly kind: "months"
      readonly first: number
      readonly last: number
      readonly year: YearSaid
      readonly prefix?: string
    }
  /** «زمستان گذشته», «فصل بهار»: months of the solar year that the tense or `near` tells. */
  | { readonly kind: "season"; readonly first: number; readonly last: number; readonly near?: -1 | 0 | 1 }
  /** «دهه اول محرم», «هفته دوم مهر»: days of a month; without `last` to its end. */
  | {
      readonly kind: "days-of-month"
      readonly first: number
      readonly last?: number
      readonly month: DaysTerm
    }
  /** «سال زراعی جاری»: from 1 Mehr to 31 Shahrivar. */
  | { readonly kind: "autumn-year"; readonly start?: number; readonly offset?: number }
  /** «سال مالی منتهی به …» */
  | { readonly kind: "year-to"; readonly last: DaysTerm }
  | {
      readonly kind: "decade"
      readonly calendar: Calendar
      readonly start?: number
      readonly short?: true
      readonly offset?: number
    }
  | { readonly kind: "century"; readonly calendar: Calendar; readonly century: number }
  /** «سه هفته پیش», «ماه گذشته»: the calendar's own unit that lies so many away. */
  | {
      readonly kind: "units"
      readonly calendar: Calendar
      readonly unit: Unit
      readonly offset: number
      readonly from: From
    }
  | { readonly kind: "weekend"; readonly weeks: number }
  | { readonly kind: "occasion"; readonly occasion: Occasion; readonly year?: YearSaid }
  /** Named by its first and last ISO day: «مجلس یازدهم». */
  | { readonly kind: "days"; readonly first: string; readonly last: string }
  /** «از ابتدای سال جاری تاکنون» */
  | { readonly kind: "since"; readonly first: DaysTerm }

/** What the words of a time say by themselves, before it is known from which day they are reckoned: known, and nothing implied. */
export type Term =
  | DaysTerm
  | { readonly kind: "part"; readonly part: DayPart; readonly of: DaysTerm; readonly eve?: true }
  | ClockSaid
  | RangeSaid
  | {
      readonly kind: "duration"
      readonly spans: readonly (readonly [unit: Unit, amount: number])[]
      readonly upTo?: number
    }
  | {
      readonly kind: "fixed"
      readonly type: "DATE" | "TIME" | "DURATION" | "SET"
      readonly value: string
      readonly freq?: number
    }

export interface ClockSaid {
  readonly kind: "clock"
  readonly hour: number
  readonly minute: number
  readonly second?: number
  readonly part?: DayPart
  readonly zone?: "" | "Z"
  readonly of: DaysTerm
}

export interface RangeSaid {
  readonly kind: "range"
  readonly first: Term
  readonly last: Term
  /** An end of a period may be its own beginning or end: «تا ابتدای مهر». */
  readonly lastMod?: Modifier
}
