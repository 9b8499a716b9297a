import type { Act, EngagementKind, Plover } from "../reading.ts"
import type { FoundEngagement, FoundStatement } from "./acts.ts"

/** PLOVER (codebook 2.0) types and modes of what was held; kinds that it has no code for are absent. */
const held: Partial<Record<EngagementKind, Plover>> = {
  call: { type: "CONSULT", mode: "phone" },
  meeting: { type: "CONSULT" },
  visit: { type: "CONSULT", mode: "visit" },
  gathering: { type: "CONSULT", mode: "multilateral" },
  negotiation: { type: "CONSULT" },
  signing: { type: "SUPPORT" },
  summons: { type: "ACCUSE", mode: "disapprove" },
}

const spoken: Partial<Record<Act, Plover>> = {
  condemn: { type: "ACCUSE", mode: "disapprove" },
  criticize: { type: "ACCUSE", mode: "disapprove" },
  reject: { type: "REJECT" },
  deny: { type: "REJECT" },
  request: { type: "REQUEST" },
  propose: { type: "REQUEST" },
  invite: { type: "REQUEST" },
  commit: { type: "AGREE" },
  agree: { type: "AGREE" },
  support: { type: "SUPPORT" },
  praise: { type: "SUPPORT" },
  thank: { type: "SUPPORT" },
  congratulate: { type: "SUPPORT" },
  threaten: { type: "THREATEN" },
}

export function ploverOfEngagement({ kind, status, parties }: FoundEngagement): Plover | undefined {
  const plover = held[kind]
  if (plover === undefined || status === "denied") return undefined
  if (status === "planned") return { type: "AGREE" }
  if (status === "requested") return { type: "REQUEST", mode: "meet" }
  if (status === "cancelled") return { type: "REJECT", mode: "meet" }
  return kind === "negotiation" && parties.length > 2 ? { ...plover, mode: "multilateral" } : plover
}

/** A request for a meeting has the mode "meet"; other modes need a reading of the content that this table does not attempt. */
export function ploverOfStatement({ act, requested, negated }: FoundStatement): Plover | undefined {
  const plover = negated ? undefined : spoken[act]
  return plover !== undefined && requested !== undefined ? { ...plover, mode: "meet" } : plover
}
