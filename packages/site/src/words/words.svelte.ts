import * as labels from "@dabir/api/labels"
import type { Reason, Who } from "@dabir/api/wire"
import { settings } from "../frame/settings.svelte.ts"
import {
  otherCalendar,
  showDay,
  showLongDay,
  showMonth,
  showPartOfDay,
  showPeriod,
  showWhen,
} from "./dates.ts"
import { en } from "./en.ts"
import { fa } from "./fa.ts"
import { showNumber, showShare } from "./numbers.ts"

/** The same table with any words in it. */
type Table<Words> = Words extends string
  ? string
  : Words extends readonly string[]
    ? readonly string[]
    : { readonly [Name in keyof Words]: Table<Words[Name]> }

export type Words = Table<typeof fa>

const tables: Readonly<Record<"fa" | "en", Words>> = { fa, en }

/** The page's words in the language that is chosen. */
export const words = (): Words => tables[settings.language]

export const number = (value: number): string => showNumber(value, settings.language)
export const share = (value: number): string => showShare(value, settings.language)

/** A day in the calendar that is chosen, and in the other. */
export const day = (iso: string): string => showDay(iso, settings.language, settings.calendar)
export const otherDay = (iso: string): string =>
  showDay(iso, settings.language, otherCalendar(settings.calendar))
/** «خرداد ۱۴۰۳» */
export const month = (iso: string): string => showMonth(iso, settings.language, settings.calendar)
/** A day, month or year as it was typed. */
export const period = (typed: string): string => showPeriod(typed, settings.language, settings.calendar)
export const longDay = (iso: string): string => showLongDay(iso, settings.language, settings.calendar)
export const when = (value: string): string => showWhen(value, settings.language, settings.calendar)

export const partOfDay = (value: string): string | undefined => showPartOfDay(value, settings.language)

/** A name in the language that is chosen, as far as the ledger knows it. */
export function nameOf(who: Pick<Who, "name" | "english" | "kind" | "country">): string {
  if (settings.language === "fa") return who.name
  if (who.english !== null) return who.english
  return who.kind === "country" && who.country !== null ? countryOf(who.country) : who.name
}

/** Whether a name is shown in Persian, whatever the language of the page. */
export const isShownInPersian = (who: Pick<Who, "name" | "english" | "kind" | "country">): boolean =>
  nameOf(who) === who.name

/** «۳ گفته», "1 statement" */
export function counted(count: number, what: keyof Words["countsOf"]): string {
  const label = count === 1 ? words().countOne[what] : words().countsOf[what]
  return `${number(count)} ${label}`
}

/** «۱۸:۴۵» of an instant, in the time of this machine. */
export const clock = (instant: string): string =>
  instant.length <= 10
    ? ""
    : new Intl.DateTimeFormat(settings.language === "fa" ? "fa-IR" : "en-GB", {
        hour: "2-digit",
        minute: "2-digit",
      }).format(Date.parse(instant))

/** «گفت», or «نگفت» */
export const actLabel = (act: string, isNegated: boolean): string =>
  labels.actLabel(act, isNegated, settings.language)

/** «عمان» for "OM"; what is no country code stays as it is. */
export const countryOf = (code: string): string => labels.showCountry(code, settings.language)

/** «وزیر امور خارجه عمان» for "foreign-minister:OM" */
export const officeOf = (office: string): string => labels.showOfficeOf(office, settings.language)

/** «وضعیت: لغوشده»: a field that was put right, with its value. */
export function tellChange(field: string, value: string): string {
  const { fields, kinds, statuses, acts, modes, yesNo, states } = words()
  if (field === "confirmed") return states.confirmed
  if (field === "withdrawn") return words().reader.rejected
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: kinds,
    status: statuses,
    act: acts,
    mode: modes,
    negated: yesNo,
  }
  const shown = tables[field]?.[value] ?? (field === "when" ? when(value) : value)
  return `${fields[field] ?? field}: ${shown}`
}

/** Why two are taken for one, or why something may answer what was asked. */
export const reasonOf = (reason: Reason): string => labels.tellReason(reason, settings.language)
