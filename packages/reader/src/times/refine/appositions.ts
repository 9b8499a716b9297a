import type { Proposal } from "../proposal.ts"
import type { Term } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"

/** Ties «شنبه (۱۹ فروردین)» and «۲۳ ژوئن برابر با ۲ تیر ۱۳۹۸»: the one that says less goes by the one that says more. */
export function tieAppositions(text: TimeText, proposals: readonly Proposal[]): Proposal[] {
  const tied = [...proposals]
  for (let index = 0; index + 1 < proposals.length; index++) {
    const [first, last] = [proposals[index]!, proposals[index + 1]!]
    if (!areBeside(text, first, last)) continue
    const [a, b] = [weight(first.term), weight(last.term)]
    if (a === 0 || b === 0) continue
    if (a >= b) tied[index + 1] = { ...last, beside: index }
    else tied[index] = { ...first, beside: index + 1 }
  }
  return tied
}

const twoCalendars = (first: Term, last: Term): boolean =>
  first.kind === "date" && last.kind === "date" && first.calendar !== last.calendar

function areBeside(text: TimeText, first: Proposal, last: Proposal): boolean {
  const between = text.tokens.slice(first.to, last.from).map((token) => token.key)
  if (between.length > 4) return false
  const words = between.join(" ")
  if (/^(، |\()?(برابر|مصادف|مطابق|همزمان) (با|است با)$/.test(words) || /^(، |\( ?)?معادل( با)?$/.test(words))
    return true
  if (words === "(") return keyAt(text, last.to) === ")" || twoCalendars(first.term, last.term)
  return /^[،/–-]?$/.test(words) && twoCalendars(first.term, last.term)
}

/** How much a term says of its day: none, a weekday, a date without its year, a day by word, a full date. */
function weight(term: Term): 0 | 1 | 2 | 3 | 4 {
  if (term.kind === "weekday") return term.relation === "bare" ? 1 : 3
  if (term.kind === "date") return term.year === undefined ? 2 : 4
  return term.kind === "day" && term.from === "anchor" ? 3 : 0
}
