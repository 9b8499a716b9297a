/** What came in. */
export interface Article {
  /** The text exactly as it was decoded. */
  text: string
  /** Outlet or feed. */
  source?: string
  /** ISO 3166-1 alpha-2 code of the outlet's country. */
  home?: string
  url?: string
  /** ISO 8601 date or instant. Without it, relative dates carry no value unless a dateline gives one. */
  published?: string
}
