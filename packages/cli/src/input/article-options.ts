import type { Article } from "@dabir/reader"
import { Problem } from "../problem.ts"
import { parseCountry, parsePublished } from "./details.ts"

/** What is said of an article on the command line. */
export interface DetailOptions {
  readonly published?: string
  readonly home?: string
  readonly source?: string
  readonly url?: string
  /** Megabytes, as typed. */
  readonly maxSize: string
}

export type Details = Omit<Article, "text">

/** The details that were given, checked. Throws a Problem on a wrong one. */
export function detailsOf({ published, home, source, url }: DetailOptions): Details {
  return {
    ...(published === undefined ? {} : { published: parsePublished(published, "--published") }),
    ...(home === undefined ? {} : { home: parseCountry(home, "--home") }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  }
}

/** Bytes. */
export function limitOf(maxSize: string): number {
  const megabytes = Number(maxSize)
  if (megabytes > 0 && megabytes <= 500) return megabytes * 1_000_000
  throw new Problem(`--max-size "${maxSize}" is no number of megabytes between 0 and 500.`)
}
