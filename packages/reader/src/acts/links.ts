import type { Sentence } from "../words/words.ts"
import type { FoundStatement } from "./acts.ts"
import type { DraftEngagement } from "./contacts.ts"
import type { DraftStatement } from "./statements.ts"

/** Puts each statement into the engagement in which it was made, and each request to the one that it asks for. */
export function linkStatements(
  statements: readonly DraftStatement[],
  engagements: readonly DraftEngagement[],
  sentences: readonly Sentence[],
): FoundStatement[] {
  const lines = sentences.map(({ line }) => line)
  return statements.map(({ sentence, ...statement }) => {
    const engagement = engagementOf(statement, sentence, engagements, lines)
    const requested = requestedBy(statement, engagements)
    return {
      ...statement,
      ...(engagement === undefined ? {} : { engagement }),
      ...(requested === undefined ? {} : { requested }),
    }
  })
}

/**
 * The one that the sentence or the nearest before it speaks of, with the speaker among its parties; at a gathering others may speak
 * too, in the paragraph that tells of it.
 */
function engagementOf(
  { speaker }: FoundStatement,
  sentence: number,
  engagements: readonly DraftEngagement[],
  lines: readonly number[],
): number | undefined {
  let best: number | undefined
  let bestAt = -1
  engagements.forEach((engagement, index) => {
    if (engagement.status !== "held" && engagement.status !== "ongoing") return
    const took = engagement.parties.some((party) => party.entity === speaker)
    for (const at of engagement.sentences) {
      const near = engagement.kind === "gathering" && lines[at] === lines[sentence]
      if (!took && !near) continue
      const rank = at + (took ? 0.5 : 0) - (engagement.kind === "visit" ? 0.4 : 0)
      if (at <= sentence && rank > bestAt) {
        best = index
        bestAt = rank
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
