import { standingIdentities } from "../ask/identities.ts"
import { resolveWhoIs } from "../ask/who.ts"
import type { Engine } from "../engines/engine.ts"
import { LedgerError } from "../errors.ts"
import { makeKey } from "../keys.ts"
import { standing } from "../record/gather.ts"
import { addRows, inPortions } from "../record/rows.ts"
import { type By, type Decision, decide } from "./decision.ts"
import { move } from "./merge.ts"

/**
 * Takes reports (R…) out of their engagement into one of their own, or tells two entities (N… N…) apart. They stay apart, whatever arrives
 * later. Throws a LedgerError when there is nothing to take apart.
 */
export async function split(engine: Engine, keys: readonly string[], by: By): Promise<Decision> {
  return keys[0]?.startsWith("N") ? splitEntities(engine, keys, by) : splitReports(engine, keys, by)
}

async function splitReports(engine: Engine, keys: readonly string[], by: By): Promise<Decision> {
  const own = await inPortions(keys, (some) => standing(engine.db).where("report", "in", some).execute())
  const missing = keys.find((key) => !own.some(({ report }) => report === key))
  if (missing !== undefined)
    throw new LedgerError(
      `${missing} is no report of an engagement.`,
      "Give keys of reports (R…), as dabir show E… lists them.",
    )
  const engagements = new Set(own.map(({ engagement }) => engagement))
  if (engagements.size > 1)
    throw new LedgerError("These reports are not of one engagement.", "Split them one after the other.")
  const [engagement] = engagements
  const all = await standing(engine.db).where("engagement", "=", engagement!).execute()
  const rest = all.map(({ report }) => report).filter((report) => !keys.includes(report))
  if (rest.length === 0)
    throw new LedgerError(
      `Nothing would be left of ${engagement}.`,
      "Take out some of its reports, not all.",
      { code: "nothing-left", about: [] },
    )
  return decide(engine, "split", by, [engagement!, ...keys], async (deed) => {
    await move(deed, keys, makeKey("E", ...keys, String(deed.decision)), { why: "split" })
    const apart = keys.flatMap((one) => rest.map((other) => ({ one, other, decision: deed.decision })))
    await addRows(engine, deed.rows, "apart", apart)
  })
}

async function splitEntities(engine: Engine, keys: readonly string[], by: By): Promise<Decision> {
  const [first, second] = keys
  if (second === undefined || keys.length > 2)
    throw new LedgerError("Two entities are told apart at a time.", "Give the two keys: dabir split N… N….")
  const [one, other] = [await resolveWhoIs(engine.db, first!), await resolveWhoIs(engine.db, second)]
  const identities = await standingIdentities(engine.db)
    .where((is) =>
      is.or([
        is.and([is("entity", "=", one.number), is("same_as", "=", other.number)]),
        is.and([is("entity", "=", other.number), is("same_as", "=", one.number)]),
      ]),
    )
    .execute()
  if (identities.length === 0)
    throw new LedgerError(
      `${first} and ${second} are not put together.`,
      `dabir show ${first} lists who is the same.`,
    )
  return decide(engine, "split", by, [first!, second], async ({ rows, decision }) => {
    await addRows(
      engine,
      rows,
      "identity_ended",
      identities.map(({ id }) => ({ id, decision })),
    )
    await addRows(engine, rows, "apart", [{ one: first!, other: second, decision }])
  })
}
