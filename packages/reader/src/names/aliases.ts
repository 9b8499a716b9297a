import { keyAt, type NameText } from "./chains.ts"
import type { Proposal } from "./proposal.ts"

const longest = 6

/** Another name in brackets right behind a name: in Latin letters («… (James Nachtwey)») or its words' first letters («… (ساها)»). */
export function aliasesOf(text: NameText, outer: readonly Proposal[]): Proposal[] {
  const found: Proposal[] = []
  outer.forEach((proposal, index) => {
    const range = aliasBehind(text, proposal)
    if (range === undefined || (outer[index + 1]?.from ?? range.to) < range.to) return
    const { kind, form } = proposal
    found.push({ ...range, kind, form, rule: "names/alias", aliasOf: proposal })
  })
  return found
}

function aliasBehind(text: NameText, proposal: Proposal): { from: number; to: number } | undefined {
  const { tokens } = text
  if (proposal.form !== "name" || tokens[proposal.to]?.text !== "(") return undefined
  if (proposal.kind === "person" ? proposal.name?.to !== proposal.to : proposal.known === undefined)
    return undefined
  const from = proposal.to + 1
  let to = from
  while (to < from + longest && tokens[to] !== undefined && tokens[to]!.text !== ")") to++
  if (tokens[to]?.text !== ")" || to === from) return undefined
  const inside = tokens.slice(from, to)
  const latin = inside.every(
    ({ kind, text: mark }) => kind === "latin" || kind === "link" || mark === "." || mark === "-",
  )
  const isAlias = latin
    ? inside[0]!.kind !== "punctuation"
    : to === from + 1 && abbreviates(text, proposal, keyAt(text, from))
  return isAlias ? { from, to } : undefined
}

/** Whether the letters stand, in order, at the starts of the name's words. */
function abbreviates({ tokens }: NameText, { from, to, kind }: Proposal, letters: string): boolean {
  if (kind === "person" || letters.length < 3 || letters.length > to - from + 1) return false
  let next = 0
  for (let at = from; at < to; at++) if (tokens[at]!.key[0] === letters[next]) next++
  return next === letters.length
}
