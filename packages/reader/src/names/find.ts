import type { Words } from "../words/words.ts"
import type { FoundMention, Names } from "./names.ts"
import type { Proposal } from "./proposal.ts"
import { nameText, proposeNames } from "./propose.ts"
import { settleNames } from "./who.ts"

export { nameRules } from "./propose.ts"

/** Who is named in the text. `home` (ISO 3166-1 alpha-2) owns the offices that no country is named with. */
export function findNames(words: Words, home: string | undefined): Names {
  const { outer, nested } = proposeNames(nameText(words))
  const proposals = [...outer, ...nested].sort((a, b) => a.from - b.from || b.to - a.to)
  const { entities, drafts, owners } = settleNames(words, home, proposals, outer)
  const inner = new Set(nested)
  const mentions = proposals.flatMap((proposal, index): FoundMention[] => {
    const owner = owners[index]
    return owner === undefined ? [] : [toMention(proposal, drafts.indexOf(owner), inner.has(proposal))]
  })
  return { entities, mentions, warnings: [] }
}

function toMention({ from, to, form, rule }: Proposal, entity: number, nested: boolean): FoundMention {
  return { from, to, form, rule, entity, nested }
}
