import { type DayCount, parsePeriod, solarOf } from "@dabir/ledger"
import type { Bucket, Timeline } from "../wire.ts"

/** Days gathered to days, months or years of a calendar. */
export function showTimeline(
  days: readonly DayCount[],
  by: Timeline["by"],
  calendar: Timeline["calendar"],
): Timeline {
  const buckets = new Map<string, Bucket>()
  for (const { day, sort, type, count } of days) {
    const label = labelOf(calendar === "persian" ? solarOf(day) : day, by)
    const bucket = buckets.get(label) ?? startBucket(label)
    buckets.set(label, bucket)
    if (type === "report") bucket.engagements += count
    else bucket.statements += count
    bucket.sorts[sort] = (bucket.sorts[sort] ?? 0) + count
  }
  return { by, calendar, buckets: [...buckets.values()] }
}

function labelOf(day: string, by: Timeline["by"]): string {
  return day.slice(0, { day: 10, month: 7, year: 4 }[by])
}

function startBucket(label: string): Bucket {
  const { first, last } = parsePeriod(label, "day")
  return { from: first, to: last, label, engagements: 0, statements: 0, sorts: {} }
}
