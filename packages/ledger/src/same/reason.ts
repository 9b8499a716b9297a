/**
 * Why two reports or two names are taken for one, or why something may answer an open item: codes and counts, which whoever shows them says
 * in words. `words` are hundredths of the words of the shorter text that both have.
 */
export type Reason =
  /** The report founded its engagement. */
  | { readonly why: "first" }
  | {
      readonly why: "alike"
      /** Sides that are surely the same. */
      readonly sides: number
      /** Sides that only one of them has. */
      readonly extra: number
      /** Days between them; null when one has none. */
      readonly days: number | null
      readonly areCopies: boolean
      readonly words: number
    }
  /** By a person's word. */
  | { readonly why: "merged" | "split" | "verdict" }
  | {
      readonly why: "names"
      /** One name is the end of the other, or they differ by a letter. */
      readonly likeness: "end" | "letter"
      /** "foreign-minister:OM", which both held. */
      readonly office: string | null
    }
  /** A contact that was asked for, with so many whom it concerns. */
  | {
      readonly why: "contact"
      readonly kind: string
      readonly status: string
      readonly present: number
      readonly words: number
    }
  | { readonly why: "statement"; readonly act: string; readonly negated: boolean; readonly words: number }
  /** As an earlier version wrote it down. */
  | { readonly why: "told"; readonly text: string }

/** As it stands in a table. */
export function keepReason(reason: Reason): string {
  return JSON.stringify(reason)
}

export function parseReason(kept: string): Reason {
  return kept.startsWith("{") ? JSON.parse(kept) : { why: "told", text: kept }
}
