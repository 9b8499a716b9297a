const format = new Intl.DateTimeFormat("fa-IR-u-ca-persian", {
  timeZone: "UTC",
  weekday: "long",
  year: "numeric",
  month: "long",
  day: "numeric",
})

const partLabels: Readonly<Record<string, string>> = {
  TMO: "صبح",
  TMI: "ظهر",
  TAF: "عصر",
  TEV: "شامگاه",
  TNI: "شب",
}

/** Keeps Latin text and digits in one piece inside a line of Persian. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** «شنبه ۱۹ فروردین ۱۴۰۲ (2023-04-08)» of a day, or a day with its part or clock; other values as they are. */
export function bothCalendars(value: string): string {
  const [, day, rest = ""] = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(value) ?? []
  if (day === undefined || rest.startsWith("/")) return isolate(value)
  const time = rest.startsWith("T") ? (partLabels[rest] ?? `ساعت ${rest.slice(1)}`) : ""
  return [solarDay(day), time, `(${isolate(day)})`].filter((part) => part !== "").join(" ")
}

/** The weekday first: the format's own order puts it last, behind a Latin comma. */
function solarDay(day: string): string {
  const parts = Object.fromEntries(
    format.formatToParts(Date.parse(day)).map(({ type, value }) => [type, value]),
  )
  return `${parts["weekday"]} ${parts["day"]} ${parts["month"]} ${parts["year"]}`
}
