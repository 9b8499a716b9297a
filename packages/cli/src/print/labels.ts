import { actLabel as labelOfAct, labels, tellReason } from "@dabir/api/labels"
import type { Outcome, Reason } from "@dabir/ledger"
import type { Act, EngagementKind, EngagementStatus, Part } from "@dabir/reader"

const { fa } = labels

export const kindLabels = fa.kinds as Readonly<Record<EngagementKind, string>>
export const statusLabels = fa.statuses as Readonly<Record<EngagementStatus, string>>
/** A part before the names of those who took it. */
export const partLabels = fa.parts as Readonly<Record<Part | "speaker" | "addressee" | "target", string>>
export const outcomeLabels = fa.outcomes as Readonly<Record<Outcome, string>>
export const entityKindLabels: Readonly<Record<string, string>> = fa.entityKinds

/** «محکوم کرد», or «محکوم نکرد» */
export function actLabel(act: Act, isNegated: boolean): string {
  return labelOfAct(act, isNegated, "fa")
}

/** Why two are taken for one, or why something may answer an open item. */
export function reasonLabel(reason: Reason): string {
  return tellReason(reason, "fa")
}
