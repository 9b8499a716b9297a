import { persianDate, weekdayOf } from "@dabir/reader"
import { isolate, persianDigits } from "./layout.ts"

const partLabels: Readonly<Record<string, string>> = {
  TMO: "صبح",
  TMI: "ظهر",
  TAF: "عصر",
  TEV: "شامگاه",
  TNI: "شب",
}

/**
 * «شنبه ۱۹ فروردین ۱۴۰۲ (2023-04-08)، عصر» of a day with or without its part or clock; of an interval, both its ends; any other value
 * as it is.
 */
export function bothCalendars(value: string): string {
  const ends = value.split("/").map(dayInBoth)
  return ends.every((end) => end !== undefined) ? ends.join(" تا ") : isolate(value)
}

function dayInBoth(value: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(T.+)?$/.exec(value) ?? []
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined
  const solar = `${solarDay(day)} (${isolate(day)})`
  return time === undefined
    ? solar
    : `${solar}، ${partLabels[time] ?? `ساعت ${persianDigits(time.slice(1))}`}`
}

const weekdays = ["شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه"]
const months = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ")

/** Without `Intl`, whose tables take longer to load than an article takes to read. */
function solarDay(value: string): string {
  const day = Date.parse(value) / 86_400_000
  const { year, month, day: dayOfMonth } = persianDate(day)
  return `${weekdays[weekdayOf(day)]} ${persianDigits(String(dayOfMonth))} ${months[month - 1]} ${persianDigits(String(year))}`
}
