import type { Names } from "../names/names.ts"
import type { FoldedSection } from "../text/sections.ts"
import type { Times } from "../times/time.ts"
import type { Words } from "../words/words.ts"
import type { Acts } from "./acts.ts"
import { findEngagements } from "./engagements.ts"
import { gatherFindings } from "./findings.ts"
import { linkStatements } from "./links.ts"
import { dropRepeats } from "./repeats.ts"
import { findStatements } from "./statements.ts"

/** Every engagement and statement of the article. */
export function findActs(words: Words, times: Times, names: Names, sections: readonly FoldedSection[]): Acts {
  const findings = gatherFindings(words, times, names, sections)
  const { statements, pronouns, subjects } = findStatements(findings)
  const engagements = findEngagements(findings, statements, subjects)
  const linked = linkStatements(findings, dropRepeats(findings, statements), engagements)
  return { engagements, statements: linked, pronouns, warnings: [] }
}
