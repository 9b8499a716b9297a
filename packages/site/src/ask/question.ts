import type { Query } from "./ask.svelte.ts"

/** Filters that the address bar and the API share. */
const filterNames = [
  "words",
  "who",
  "whom",
  "kind",
  "act",
  "from",
  "to",
  "place",
  "topic",
  "source",
  "confidence",
] as const

export type FilterName = (typeof filterNames)[number]

export const questionOf = (filters: URLSearchParams): Query =>
  Object.fromEntries(filterNames.map((name) => [name, filters.getAll(name).filter((value) => value !== "")]))

/** Whether what is asked for is one entity (N…), and no name. */
export const isKeyOfEntity = (value: string): boolean => /^N[0-9a-z]{12}$/.test(value)

/** Each filter that is set, with its value. */
export const setFilters = (filters: URLSearchParams): readonly (readonly [FilterName, string])[] =>
  filterNames.flatMap((name) => filters.getAll(name).map((value) => [name, value] as const))
