import { pad } from "../calendars/gregorian.ts"
import type { ClockSaid } from "../term.ts"

/** "T18:45", "T10:30Z" */
export function clockOfDay(clock: ClockSaid): string {
  const seconds = clock.second === undefined ? "" : `:${pad(clock.second, 2)}`
  return `T${pad(hourOfDay(clock) % 24, 2)}:${pad(clock.minute, 2)}${seconds}${clock.zone ?? ""}`
}

/** «۵ عصر» is 17, «۱ ظهر» 13, «۱۲ شب» the day's end, «۱۲ بامداد» its start, «۲ شب» still 2. */
export function hourOfDay({ hour, part }: ClockSaid): number {
  if (hour > 12 || part === undefined) return hour
  if (part === "TMO") return hour === 12 ? 0 : hour
  if (part === "TMI") return hour < 10 ? hour + 12 : hour
  if (part === "TNI") return hour < 5 ? hour : hour + 12
  return hour === 12 ? 12 : hour + 12
}
