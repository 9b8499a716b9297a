/** Where the reader is: the address bar holds the view, what it shows, and every filter. */
export interface Place {
  /** "today", "article" … */
  readonly view: string
  /** The key of what is shown, such as "E…"; or the part of Explore. */
  readonly key: string
  readonly filters: URLSearchParams
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function parsePlace(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s)
  const [view = "", key = ""] = path.split("/").map(decode)
  return { view: view === "" ? "today" : view, key, filters: new URLSearchParams(query) }
}

export type Filters = Readonly<Record<string, string | readonly string[] | undefined>>

/** "#/engagement/E…?from=2024" */
export function addressOf(view: string, key = "", filters: Filters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters))
    for (const each of typeof value === "string" ? [value] : (value ?? []))
      if (each !== "") query.append(name, each)
  const path = key === "" ? `#/${view}` : `#/${view}/${encodeURIComponent(key)}`
  return query.size === 0 ? path : `${path}?${query}`
}
