import { spanOf } from "../text/folded-text.ts"
import type { Words } from "../words/words.ts"
import { withLearned } from "./learned.ts"
import type { FoundMention, Names } from "./names.ts"
import type { Proposal } from "./proposal.ts"
import { nameText, proposeNames } from "./propose.ts"
import { settleNames } from "./who.ts"

export { nameRules } from "./propose.ts"

/**
 * Who is named in the text. `home` (ISO 3166-1 alpha-2) owns the offices that no country is named with; on `day` (ISO 8601), the day of
 * publication, an office has the holder whom the tables give it.
 */
export function findNames(words: Words, home: string | undefined, day?: string): Names {
  const text = nameText(words)
  const { outer, nested } = withLearned(text, proposeNames(text))
  const proposals = [...outer, ...nested].sort((a, b) => a.from - b.from || b.to - a.to)
  const { entities, drafts, owners } = settleNames(words, home, day?.slice(0, 10), proposals, outer)
  const inner = new Set(nested)
  const numbers = new Map(drafts.map((draft, number) => [draft, number]))
  const mentions = proposals.flatMap((proposal, index): FoundMention[] => {
    const owner = owners[index]
    return owner === undefined ? [] : [toMention(proposal, numbers.get(owner)!, inner.has(proposal))]
  })
  return { entities, mentions, warnings: openOffices(words, home, outer) }
}

function toMention(proposal: Proposal, entity: number, nested: boolean): FoundMention {
  const { from, to, form, rule } = proposal
  const name = proposal.name ?? proposal.core
  return { from, to, form, rule, entity, nested, ...(name === undefined ? {} : { name }) }
}

/** Where no home country is given, an office without a country is nobody's in particular. */
function openOffices(words: Words, home: string | undefined, outer: readonly Proposal[]): string[] {
  if (home !== undefined) return []
  const open = outer.filter(
    ({ office }) => office?.closed && office.of === undefined && ofCountries.has(office.code),
  )
  const titles = open.map(
    ({ from, to }) => spanOf(words.text, words.tokens[from]!.start, words.tokens[to - 1]!.end).text,
  )
  return [...new Set(titles)].map(
    (title) => `«${title}» names no country, and no home country was given: whose it is stays open.`,
  )
}

const ofCountries: ReadonlySet<string> = new Set(
  "president prime-minister chancellor king emir sultan crown-prince supreme-leader foreign-minister defence-minister interior-minister speaker".split(
    " ",
  ),
)
