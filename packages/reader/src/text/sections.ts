import type { SectionKind } from "../reading.ts"

/** Half-open in the folded text. */
export interface FoldedSection {
  readonly kind: SectionKind
  readonly start: number
  readonly end: number
}
