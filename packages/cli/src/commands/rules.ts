import { type RuleCard, rules } from "@dabir/reader"
import { write } from "../input/lines.ts"
import { Problem } from "../problem.ts"

const stages: readonly RuleCard["stage"][] = ["times", "names", "acts"]

/** Every rule with what it reads, by stage. */
export async function rulesCommand({ stage, json }: { stage?: string; json?: boolean }): Promise<void> {
  if (stage !== undefined && !stages.some((known) => known === stage)) {
    throw new Problem(`There is no stage "${stage}". The stages are ${stages.join(", ")}.`)
  }
  const chosen = rules().filter((rule) => stage === undefined || rule.stage === stage)
  await write(json ? chosen.map((rule) => `${JSON.stringify(rule)}\n`).join("") : printRules(chosen))
}

function printRules(chosen: readonly RuleCard[]): string {
  return stages
    .filter((stage) => chosen.some((rule) => rule.stage === stage))
    .map((stage) => {
      const rows = chosen
        .filter((rule) => rule.stage === stage)
        .map(({ name, example }) => `  ${name}\n      ${example}`)
      return `${stage} (${rows.length})\n${rows.join("\n")}\n`
    })
    .join("\n")
}
