import { gregorianDay, isoOf } from "../times/calendars/gregorian.ts"
import { type Holder, holders } from "./words/holders.ts"

let byOffice: ReadonlyMap<string, readonly Holder[]> | undefined
let byName: ReadonlyMap<string, readonly Holder[]> | undefined

function grouped(keyOf: (holder: Holder) => string): ReadonlyMap<string, readonly Holder[]> {
  const groups = new Map<string, Holder[]>()
  for (const holder of holders) {
    const key = keyOf(holder)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [holder])
    else group.push(holder)
  }
  return groups
}

/** Offices that this person held, by his English name, in the order of the table. */
export function officesOf(en: string): readonly Holder[] {
  byName ??= grouped((holder) => holder.en)
  return byName.get(en) ?? []
}

/** Who held an office, by its code and country, on a day (ISO 8601): nobody where the table has no one for it. */
export function holderOn(code: string, of: string, day: string): Holder | undefined {
  byOffice ??= grouped((holder) => `${holder.code} ${holder.of}`)
  return byOffice.get(`${code} ${of}`)?.find((holder) => holds(holder, day))
}

function holds({ from, to }: Holder, day: string): boolean {
  return from <= day && (to === undefined || day < to)
}

const doubtful = 7

/** The same, but nobody within a week of a change: whoever left is news then, and it could be either. */
export function surelyOn(code: string, of: string, day: string): Holder | undefined {
  const around = [-doubtful, 0, doubtful].map((days) => holderOn(code, of, shifted(day, days)))
  return around.every((holder) => holder !== undefined && holder.en === around[0]!.en) ? around[1] : undefined
}

function shifted(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  return isoOf(gregorianDay(year, month, date) + days)
}
