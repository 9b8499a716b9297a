import type { Kysely, Nullable, SelectQueryBuilder } from "kysely"
import type { Database } from "../database.ts"

/** Identities that hold, to be asked further. */
export function standingIdentities(
  rows: Kysely<Database>,
): SelectQueryBuilder<
  Database & { identity_ended: Nullable<Database["identity_ended"]> },
  "identity" | "identity_ended",
  Database["identity"]
> {
  return rows
    .selectFrom("identity")
    .leftJoin("identity_ended", "identity_ended.id", "identity.id")
    .select(["identity.id", "entity", "same_as", "score", "reason", "identity.decision"])
    .where("identity_ended.id", "is", null)
}
