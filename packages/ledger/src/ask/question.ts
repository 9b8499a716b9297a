import type { Act, EngagementKind } from "@dabir/reader"

/** What is asked of the ledger. All that is given must hold. */
export interface Question {
  /** Only contacts, or only what was said. */
  readonly only?: "engagements" | "statements"
  /** Names, keys or country codes of those who took part or spoke; all of them. */
  readonly who?: readonly string[]
  /** To whom or about whom it was said; of a contact, who else took part. */
  readonly whom?: readonly string[]
  readonly kinds?: readonly EngagementKind[]
  readonly acts?: readonly Act[]
  /** First and last day, as typed: "2024-06-17", "1403-03-28", "1403/3", "1403". */
  readonly from?: string
  readonly to?: string
  readonly place?: string
  /** Words of what it was about. */
  readonly topic?: string
  readonly source?: string
  /** Words of the sentences that tell of it; in quotes as they stand. */
  readonly words?: string
  /** At least so sure, 0..1. */
  readonly confidence?: number
  /** Whether copies of a text are answered too; false by default. */
  readonly withReposts?: boolean
  /** So many at once, 20 by default, 200 at most. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

/** Kinds of engagements, as they are asked for. */
export const kinds: readonly EngagementKind[] = [
  "call",
  "meeting",
  "visit",
  "message",
  "gathering",
  "negotiation",
  "signing",
  "interview",
  "summons",
]

/** What can be done by saying it. */
export const acts: readonly Act[] = [
  "say",
  "stress",
  "announce",
  "condemn",
  "criticize",
  "reject",
  "deny",
  "warn",
  "threaten",
  "worry",
  "request",
  "propose",
  "invite",
  "commit",
  "agree",
  "support",
  "praise",
  "thank",
  "congratulate",
  "condole",
  "hope",
]
