import { gregorianDay, persianDate, weekdayOf } from "@dabir/reader"
import { persianNumber } from "./layout.ts"

const weekdays = ["شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه"]

const months = [
  "فروردین",
  "اردیبهشت",
  "خرداد",
  "تیر",
  "مرداد",
  "شهریور",
  "مهر",
  "آبان",
  "آذر",
  "دی",
  "بهمن",
  "اسفند",
]

const partLabels: Readonly<Record<string, string>> = {
  TMO: "صبح",
  TMI: "ظهر",
  TAF: "عصر",
  TEV: "شامگاه",
  TNI: "شب",
}

/** Keeps Latin text and digits in one piece inside a line of Persian. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** «شنبه ۱۹ فروردین ۱۴۰۲ (2023-04-08)» of a day, or a day with its part or clock; other values as they are. */
export function bothCalendars(value: string): string {
  const [, day, rest = ""] = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(value) ?? []
  if (day === undefined || rest.startsWith("/")) return isolate(value)
  const time = rest.startsWith("T") ? (partLabels[rest] ?? `ساعت ${rest.slice(1)}`) : ""
  return [solarDay(day), time, `(${isolate(day)})`].filter((part) => part !== "").join(" ")
}

function solarDay(iso: string): string {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number]
  const day = gregorianDay(year, month, date)
  const solar = persianDate(day)
  return `${weekdays[weekdayOf(day)]} ${persianNumber(solar.day)} ${months[solar.month - 1]} ${persianNumber(solar.year)}`
}
