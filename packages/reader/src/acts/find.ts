import type { Names } from "../names/names.ts"
import type { FoldedSection } from "../text/sections.ts"
import type { Times } from "../times/time.ts"
import type { TokenRange, Words } from "../words/words.ts"
import type { Acts, Unread } from "./acts.ts"
import { ratedEngagement, ratedStatement } from "./confidence.ts"
import { findEngagements } from "./engagements.ts"
import { type Findings, gatherFindings } from "./findings.ts"
import { withNamedParties } from "./holders.ts"
import { linkStatements } from "./links.ts"
import { dropRepeats } from "./repeats.ts"
import { findStatements } from "./statements.ts"

/** Every engagement and statement of the article. */
export function findActs(words: Words, times: Times, names: Names, sections: readonly FoldedSection[]): Acts {
  return actsOf(gatherFindings(words, times, names, sections))
}

/** The same, from findings that the caller keeps. */
export function actsOf(findings: Findings): Acts {
  const { statements, pronouns, subjects, unread } = findStatements(findings)
  const contacts = findEngagements(findings, statements, subjects)
  const kept = dropRepeats(findings, statements)
  const engagements = withNamedParties(findings, kept, contacts.engagements)
  const linked = linkStatements(findings, kept, engagements)
  const repeated = withoutKept(statements, kept).map(({ cue }) => repeatedBelow(cue))
  return {
    engagements: engagements.map((draft) => ratedEngagement(findings, draft)),
    statements: linked.map((statement) => ratedStatement(findings, statement)),
    pronouns,
    unread: [...unread, ...repeated, ...contacts.unread].sort((a, b) => a.from - b.from),
    warnings: [],
  }
}

function repeatedBelow({ from, to }: TokenRange): Unread {
  return { from, to, reason: "repeated below" }
}

function withoutKept<Item>(all: readonly Item[], kept: readonly Item[]): Item[] {
  const known = new Set(kept)
  return all.filter((item) => !known.has(item))
}
