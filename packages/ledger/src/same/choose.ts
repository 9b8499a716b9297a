import { type Comparison, linkFrom } from "./compare.ts"
import type { Reason } from "./reason.ts"

/** A comparison of a new report with one that an engagement has. */
export interface Compared extends Comparison {
  readonly engagement: string
}

/** An engagement that a report may belong to, with the best of its links. */
export interface Choice extends Compared {
  readonly reason: Reason
}

/**
 * The engagements that a report belongs to by its links, the best first. Where more of an engagement's reports contradict it than are
 * linked to it, it does not belong there: a post that tells of two contacts at once does not make them one.
 */
export function chooseEngagements(compared: readonly Compared[]): Choice[] {
  const byEngagement = new Map<string, Compared[]>()
  for (const each of compared)
    byEngagement.set(each.engagement, [...(byEngagement.get(each.engagement) ?? []), each])
  return [...byEngagement.values()]
    .flatMap((some) => {
      const links = some.filter(({ score }) => score >= linkFrom)
      const best = links.reduce<Compared | undefined>(
        (a, b) => (a === undefined || b.score > a.score ? b : a),
        undefined,
      )
      const contradicting = some.filter(({ isContradicted }) => isContradicted).length
      if (best?.reason === undefined || contradicting >= links.length) return []
      return [{ ...best, reason: best.reason }]
    })
    .sort((a, b) => b.score - a.score)
}
