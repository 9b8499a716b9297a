import { cueName, nominalCueName } from "./acts/cue.ts"
import { accordingToRule, bulletRule, documentRule, headingRule } from "./acts/openings.ts"
import { passiveRule } from "./acts/passives.ts"
import { cues } from "./acts/words/cues.ts"
import { describedCues, nominalCues } from "./acts/words/nominal-cues.ts"
import { performativeName, performatives } from "./acts/words/performatives.ts"
import { constructions, triggerName, triggers } from "./acts/words/triggers.ts"
import { nameRules } from "./names/find.ts"
import { repairRules } from "./text/repair.ts"
import { joiningRules, timeRules } from "./times/find.ts"

/** What a rule is called in a reading, and a sentence that it reads. */
export interface RuleCard {
  readonly stage: "text" | "times" | "names" | "acts"
  readonly name: string
  readonly example: string
}

/** Every rule of the reader, in the order in which text flows. */
export function rules(): RuleCard[] {
  return [
    ...repairRules.map(({ name, example }) => ({ stage: "text" as const, name: `repair/${name}`, example })),
    ...[...timeRules, ...joiningRules].map(({ name, example }) => ({
      stage: "times" as const,
      name,
      example,
    })),
    ...nameRules.map(({ name, example }) => ({ stage: "names" as const, name, example })),
    ...actRules().map((rule) => ({ stage: "acts" as const, ...rule })),
  ]
}

function actRules(): Omit<RuleCard, "stage">[] {
  const named = <Rule extends { example: string }>(list: readonly Rule[], nameOf: (rule: Rule) => string) =>
    list.map((rule) => ({ name: nameOf(rule), example: rule.example }))
  return [
    ...named([...triggers, ...constructions], triggerName),
    ...named(cues, cueName),
    ...named([...nominalCues, ...describedCues], nominalCueName),
    ...named(performatives, performativeName),
    headingRule,
    bulletRule,
    accordingToRule,
    documentRule,
    passiveRule,
  ]
}
