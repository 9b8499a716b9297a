import { keyAt, type TimeText } from "../time-text.ts"
import { vagueNouns } from "../words/periods.ts"
import type { Match, TimeRule } from "./rule.ts"

/** «اخیراً», «در حال حاضر», «آینده نزدیک» */
function readVague(text: TimeText, at: number): Match | undefined {
  const match = text.book.vague.longest(text.tokens, at)
  if (match !== undefined) return { to: match.to, term: { kind: "fixed", type: "DATE", value: match.value } }
  return readVagueNoun(text, at)
}

/** «در گذشته», «در آینده»: where nothing follows that they would belong to. */
function readVagueNoun(text: TimeText, at: number): Match | undefined {
  const value = vagueNouns[keyAt(text, at)]
  if (value === undefined || keyAt(text, at - 1) !== "در") return undefined
  const next = text.tokens[at + 1]
  if (next?.key === "ای" || next?.key === "از") return undefined
  return { to: at + 1, term: { kind: "fixed", type: "DATE", value } }
}

export const vagueRules: readonly TimeRule[] = [
  { name: "times/vague", example: "اخیراً", starters: ["vague"], read: readVague },
]
