import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import type { Failed } from "../record/arrival.ts"

/** One transaction of adding. */
export interface Arrival {
  /** The number of its first reading, which orders them. */
  readonly first: number
  /** ISO instant. */
  readonly at: string
  readonly reader: string
  readonly articles: number
  /** Articles in which nothing was found. */
  readonly empty: number
}

export async function arrivalsOf({ db }: Engine, limit: number, before?: number): Promise<Arrival[]> {
  let query = db.selectFrom("arrival").selectAll().orderBy("first", "desc").limit(limit)
  if (before !== undefined) query = query.where("first", "<", before)
  const found = await query.execute()
  return found.map(({ first, last, at, reader, empty }) => {
    return { first, at, reader, articles: last - first + 1, empty }
  })
}

export async function failuresOf(
  { db }: Engine,
  limit: number,
  before?: number,
): Promise<(Failed & { readonly id: number; readonly at: string })[]> {
  let query = db.selectFrom("failure").selectAll().orderBy("id", "desc").limit(limit)
  if (before !== undefined) query = query.where("id", "<", before)
  return query.execute()
}

/** When readings came, by their numbers; those of before arrivals were written down have no time. */
export async function arrivalTimes(
  rows: Kysely<Database>,
): Promise<{ at(reading: number): string | undefined }> {
  const arrivals = await rows.selectFrom("arrival").select(["first", "last", "at"]).orderBy("first").execute()
  return {
    at(reading) {
      let [from, to] = [0, arrivals.length]
      while (from < to) {
        const middle = (from + to) >> 1
        if (arrivals[middle]!.last < reading) from = middle + 1
        else to = middle
      }
      const found = arrivals[from]
      return found !== undefined && found.first <= reading ? found.at : undefined
    },
  }
}
