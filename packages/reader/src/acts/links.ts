import type { FoundStatement } from "./acts.ts"
import type { DraftEngagement } from "./engagements.ts"
import type { DraftStatement } from "./statements.ts"

/** Puts each statement into the engagement in which it was made, and each request to the one that it asks for. */
export function linkStatements(
  statements: readonly DraftStatement[],
  engagements: readonly DraftEngagement[],
): FoundStatement[] {
  return statements.map(({ sentence, ...statement }) => {
    const engagement = engagementOf(statement, sentence, engagements)
    const requested = requestedBy(statement, engagements)
    return {
      ...statement,
      ...(engagement === undefined ? {} : { engagement }),
      ...(requested === undefined ? {} : { requested }),
    }
  })
}

/** The one that the sentence or the nearest before it speaks of, with the speaker among its parties. */
function engagementOf(
  { speaker }: FoundStatement,
  sentence: number,
  engagements: readonly DraftEngagement[],
): number | undefined {
  let best: number | undefined
  let bestAt = -1
  engagements.forEach((engagement, index) => {
    if (engagement.status !== "held" && engagement.status !== "ongoing") return
    if (!engagement.parties.some((party) => party.entity === speaker)) return
    for (const at of engagement.sentences) {
      const talk = engagement.kind === "visit" ? 0 : 0.5
      if (at <= sentence && at + talk > bestAt) {
        best = index
        bestAt = at + talk
      }
    }
  })
  return best
}

function requestedBy(
  { act, content }: FoundStatement,
  engagements: readonly DraftEngagement[],
): number | undefined {
  if (act !== "request" && act !== "propose") return undefined
  const at = engagements.findIndex(
    ({ status, evidence }) =>
      status === "requested" &&
      evidence.some((range) => content.from <= range.from && range.to <= content.to),
  )
  return at < 0 ? undefined : at
}
