import type { FoundEngagement, FoundStatement } from "./acts.ts"
import type { DraftEngagement } from "./contacts.ts"
import type { DraftStatement } from "./discourse.ts"
import type { Findings } from "./findings.ts"
import { engagementWeights, statementWeights, type Weights } from "./words/weights.ts"

/** How likely an entry with these signs is right, 0..1: a logistic sum of the signs' weights. */
function confidenceOf(signs: readonly string[], weights: Weights): number {
  const sum = signs.reduce((total, sign) => total + (weights[sign] ?? 0), weights["always"] ?? 0)
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}

/** What each sign of an entry ("e1", "s1") adds to the log-odds that it is right. */
export function signWeights(id: string, signs: readonly string[]): { sign: string; weight: number }[] {
  const weights = id.startsWith("e") ? engagementWeights : statementWeights
  return ["always", ...signs].map((sign) => ({ sign, weight: weights[sign] ?? 0 }))
}

export function ratedEngagement(findings: Findings, draft: DraftEngagement): FoundEngagement {
  const signs = engagementSigns(findings, draft)
  return { ...draft, signs, confidence: confidenceOf(signs, engagementWeights) }
}

export function ratedStatement(findings: Findings, draft: DraftStatement): FoundStatement {
  const signs = statementSigns(findings, draft)
  return { ...draft, signs, confidence: confidenceOf(signs, statementWeights) }
}

function engagementSigns(findings: Findings, draft: DraftEngagement): string[] {
  const { kind, construction, parties, status, evidence, vague, inHead } = draft
  return [
    `kind=${kind}`,
    `stands as=${construction}`,
    `parties=${parties.length > 2 ? "more" : parties.length}`,
    `parties known by=${parties.every(({ entity }) => isNamed(findings, entity)) ? "name" : "office"}`,
    `status=${status === "held" ? "held" : "other"}`,
    `told=${evidence.length > 1 ? "again" : "once"}`,
    ...(vague ? ["word=vague"] : []),
    ...(inHead ? ["only=headline"] : []),
  ]
}

const reports: ReadonlySet<string> = new Set(["say", "announce", "stress"])

function statementSigns(findings: Findings, draft: DraftStatement): string[] {
  const { act, form, rule, isCarried, speaker, engagement, content } = draft
  const way =
    rule.startsWith("say/") && /heading|bullet|according-to|document/.test(rule) ? rule.slice(4) : form
  return [
    `way=${way}`,
    `act=${reports.has(act) ? "report" : "deed"}`,
    `speaker is=${findings.names.entities[speaker]!.kind}`,
    `speaker known by=${isNamed(findings, speaker) ? "name" : "office"}`,
    `words=${content.to - content.from < 4 ? "few" : "enough"}`,
    ...(isCarried ? ["subject=dropped"] : []),
    ...(engagement === undefined ? [] : ["said in=engagement"]),
  ]
}

/** By a proper name, or as a country or a body; not by an office or as «هیئتی». */
function isNamed(findings: Findings, entity: number): boolean {
  const { kind } = findings.names.entities[entity]!
  return kind === "person" ? findings.named.has(entity) : kind !== "group"
}
