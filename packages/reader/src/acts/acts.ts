import type {
  Act,
  EngagementKind,
  EngagementMode,
  EngagementStatus,
  Part,
  StatementForm,
} from "../reading.ts"
import type { TokenRange } from "../words/words.ts"

/** Entities are indexes into `Names.entities`; engagements are indexes into `Acts.engagements`. */
export interface FoundStatement {
  readonly speaker: number
  readonly act: Act
  readonly addressees: readonly number[]
  readonly targets: readonly number[]
  readonly content: TokenRange
  readonly cue: TokenRange
  readonly form: StatementForm
  readonly negated: boolean
  readonly engagement?: number
  readonly requested?: number
  readonly rule: string
  /** What its confidence was reckoned from: "form=direct". */
  readonly signs: readonly string[]
  readonly confidence: number
}

export interface FoundEngagement {
  readonly kind: EngagementKind
  readonly mode?: EngagementMode
  readonly status: EngagementStatus
  readonly parties: readonly { entity: number; part: Part }[]
  readonly when?: { value: string } & Partial<TokenRange>
  readonly where?: { entity?: number } & TokenRange
  readonly topics: readonly TokenRange[]
  readonly evidence: readonly TokenRange[]
  readonly rule: string
  /** What its confidence was reckoned from: "kind=call". */
  readonly signs: readonly string[]
  readonly confidence: number
}

/** Words that looked like an entry and gave none, with the reason. */
export interface Unread extends TokenRange {
  readonly reason: UnreadReason
}

export type UnreadReason =
  | "no speaker"
  | "no content"
  | "verb disagrees"
  | "in a quotation"
  | "repeated below"
  | "not claimed"
  | "too few parties"
  | "told again"
  | "spoken of again"
  | "sport"

/** A pronoun or a dropped subject that the acts resolved. */
export interface ResolvedMention extends TokenRange {
  readonly entity: number
}

export interface Acts {
  readonly engagements: readonly FoundEngagement[]
  readonly statements: readonly FoundStatement[]
  readonly pronouns: readonly ResolvedMention[]
  readonly unread: readonly Unread[]
  readonly warnings: readonly string[]
}
