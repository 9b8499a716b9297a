import type { Calendar } from "./time.ts"
import type { DayPart, Unit } from "./words/calendar-words.ts"

/** What the words of a time say by themselves, before it is known from which day they are reckoned. */
export type Term =
  | { readonly kind: "day"; readonly offset: number }
  | {
      readonly kind: "date"
      readonly calendar: Calendar
      readonly year?: number
      readonly month: number
      readonly day: number
    }
  | {
      readonly kind: "month"
      readonly calendar: Calendar
      readonly year?: number
      readonly offset?: number
      readonly month: number
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly relation: WeekdayRelation }
  | { readonly kind: "year"; readonly calendar: Calendar; readonly year?: number; readonly offset?: number }
  | { readonly kind: "half"; readonly half: 1 | 2; readonly year: Term }
  | { readonly kind: "season"; readonly season: number; readonly year?: Term }
  | { readonly kind: "crop-year"; readonly offset: number }
  | { readonly kind: "decade"; readonly calendar: Calendar; readonly start: number }
  | { readonly kind: "century"; readonly century: number }
  | { readonly kind: "units"; readonly unit: Unit; readonly offset: number; readonly from: "anchor" | "text" }
  | { readonly kind: "duration"; readonly unit: Unit; readonly amount: number; readonly half: boolean }
  | {
      readonly kind: "occasion"
      readonly calendar: Calendar
      readonly month: number
      readonly day: number
      readonly last?: number
    }
  | { readonly kind: "part"; readonly part: DayPart; readonly of: Term; readonly eve?: true }
  | {
      readonly kind: "clock"
      readonly hour: number
      readonly minute: number
      readonly part?: DayPart
      readonly of: Term
    }
  | { readonly kind: "range"; readonly first: Term; readonly last: Term }
  | { readonly kind: "fixed"; readonly type: "DATE" | "DURATION" | "SET"; readonly value: string }

export type WeekdayRelation = "bare" | "last" | "next" | "last-week" | "this-week" | "next-week"
