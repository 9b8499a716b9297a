import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { standing } from "../record/gather.ts"
import { addRows, inPortions } from "../record/rows.ts"
import { reviseAll } from "./correct.ts"
import { type By, type Decision, type Deed, decide } from "./decision.ts"

/** Takes back what a person decided (D…); what it had ended holds again. Throws a LedgerError when there is nothing to take back. */
export async function undo(engine: Engine, key: string, by: By): Promise<Decision> {
  const number = Number(/^D(\d+)$/i.exec(key)?.[1])
  const decided = await engine.db
    .selectFrom("decision")
    .select(["id", "act"])
    .where("id", "=", number || 0)
    .executeTakeFirst()
  if (decided === undefined)
    throw new LedgerError(
      `The ledger has no decision ${key}.`,
      "Keys of decisions begin with D; each decision tells its own.",
    )
  if (decided.act === "undo")
    throw new LedgerError(`${key} took something back itself.`, "Decide again what it took back.")
  const undone = await engine.db
    .selectFrom("undone")
    .select("by")
    .where("decision", "=", number)
    .executeTakeFirst()
  if (undone !== undefined)
    throw new LedgerError(`${key} was taken back before, by D${undone.by}.`, "Nothing is left to do.", {
      code: "undone-before",
      about: [],
    })
  return decide(engine, "undo", by, [key], async (deed) => {
    await addRows(engine, deed.rows, "undone", [{ decision: number, by: deed.decision }])
    await restoreMemberships(deed, number)
    await restoreIdentities(deed, number)
    const corrected = await deed.rows
      .selectFrom("correction")
      .select("target")
      .distinct()
      .where("decision", "=", number)
      .execute()
    await reviseAll(
      deed,
      corrected.map(({ target }) => target).filter((target) => !target.startsWith("N")),
    )
  })
}

/** Reports that have since been put elsewhere by another decision stay there. */
async function restoreMemberships({ engine, rows, numbers, decision }: Deed, undone: number): Promise<void> {
  const made = await standing(rows).where("membership.decision", "=", undone).execute()
  const ended = await rows
    .selectFrom("membership_ended")
    .innerJoin("membership", "membership.id", "membership_ended.id")
    .select(["report", "engagement", "score", "reason"])
    .where("membership_ended.decision", "=", undone)
    .execute()
  await addRows(
    engine,
    rows,
    "membership_ended",
    made.map(({ id }) => ({ id, decision })),
  )
  const held = await inPortions(
    ended.map(({ report }) => report),
    (some) => standing(rows).where("report", "in", some).execute(),
  )
  const isHeld = new Set(held.map(({ report }) => report))
  const restored = ended.filter(({ report }) => !isHeld.has(report))
  await addRows(
    engine,
    rows,
    "membership",
    restored.map((row) => ({ id: numbers.next("membership"), ...row, decision })),
  )
}

async function restoreIdentities({ engine, rows, numbers, decision }: Deed, undone: number): Promise<void> {
  const made = await rows
    .selectFrom("identity")
    .leftJoin("identity_ended", "identity_ended.id", "identity.id")
    .select("identity.id")
    .where("identity.decision", "=", undone)
    .where("identity_ended.id", "is", null)
    .execute()
  const ended = await rows
    .selectFrom("identity_ended")
    .innerJoin("identity", "identity.id", "identity_ended.id")
    .select(["entity", "same_as", "score", "reason"])
    .where("identity_ended.decision", "=", undone)
    .execute()
  await addRows(
    engine,
    rows,
    "identity_ended",
    made.map(({ id }) => ({ id, decision })),
  )
  await addRows(
    engine,
    rows,
    "identity",
    ended.map((row) => ({ id: numbers.next("identity"), ...row, decision })),
  )
}
