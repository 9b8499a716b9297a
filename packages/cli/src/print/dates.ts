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

/** The weekday first: the format's own order puts it last, behind a Latin comma. */
function solarDay(value: string): string {
  const format = new Intl.DateTimeFormat("fa-IR-u-ca-persian", { timeZone: "UTC", dateStyle: "full" })
  const parts = format.formatToParts(Date.parse(value)).map((part) => [part.type, part.value])
  const { weekday, day, month, year } = Object.fromEntries(parts)
  return `${weekday} ${day} ${month} ${year}`
}
