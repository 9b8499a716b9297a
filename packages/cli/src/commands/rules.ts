import { type RuleCard, rules } from "@dabir/reader"
import { write } from "../output.ts"
import { Problem } from "../problem.ts"

export interface RulesOptions {
  readonly stage?: string
  readonly json?: boolean
}

/** Every rule with what it reads, by stage. Throws a Problem when there is no such stage. */
export async function rulesCommand({ stage, json }: RulesOptions): Promise<void> {
  const all = rules()
  const stages = [...new Set(all.map((rule) => rule.stage))]
  if (stage !== undefined && !stages.some((known) => known === stage)) {
    throw new Problem(`There is no stage "${stage}". The stages are ${stages.join(", ")}.`)
  }
  const chosen = all.filter((rule) => stage === undefined || rule.stage === stage)
  await write(json ? chosen.map((rule) => `${JSON.stringify(rule)}\n`).join("") : printRules(chosen))
}

function printRules(chosen: readonly RuleCard[]): string {
  const stages = [...new Set(chosen.map((rule) => rule.stage))]
  return stages
    .map((stage) =>
      printStage(
        stage,
        chosen.filter((rule) => rule.stage === stage),
      ),
    )
    .join("\n")
}

function printStage(stage: string, rules: readonly RuleCard[]): string {
  const rows = rules.map(({ name, example }) => `  ${name}\n      ${example}\n`)
  return `${stage}: ${rules.length} rules\n${rows.join("")}`
}
