import type { Proposal } from "../proposal.ts"
import type { TimeText } from "../time-text.ts"
import { tieAppositions } from "./appositions.ts"
import { dropNames } from "./names.ts"
import { joinRanges, joinSetsAndClocks, joinSince } from "./ranges.ts"

type Refiner = (text: TimeText, proposals: readonly Proposal[]) => Proposal[]

/** In the order in which they run: what is a name takes no part in a range, and what is joined stands beside nothing. */
const refiners: readonly Refiner[] = [dropNames, joinSetsAndClocks, joinRanges, joinSince, tieAppositions]

export function refine(text: TimeText, proposals: readonly Proposal[]): readonly Proposal[] {
  return refiners.reduce<readonly Proposal[]>((refined, refiner) => refiner(text, refined), proposals)
}
