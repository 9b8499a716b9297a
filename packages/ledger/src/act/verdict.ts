import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { addRows } from "../record/rows.ts"
import { type By, type Decision, decide } from "./decision.ts"

/** A person's word on whether an entry (S… or R…) is the answer to an open item (S…). The last word counts. */
export async function judge(
  engine: Engine,
  item: string,
  answer: string,
  isConfirmed: boolean,
  by: By,
): Promise<Decision> {
  for (const key of [item, answer]) {
    const found = await engine.db.selectFrom("entry").select("key").where("key", "=", key).limit(1).execute()
    if (found.length === 0)
      throw new LedgerError(`The ledger has no entry ${key}.`, "Give keys as dabir open-items lists them.", {
        code: "unknown-key",
        about: [key],
      })
  }
  return decide(engine, isConfirmed ? "confirm" : "reject", by, [item, answer], ({ rows, decision }) =>
    addRows(engine, rows, "verdict", [{ item, answer, is_confirmed: Number(isConfirmed), decision }]),
  )
}
