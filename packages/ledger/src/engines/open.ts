import { LedgerError } from "../errors.ts"
import type { Engine } from "./engine.ts"

/** Opens what an address names: "postgres://…", or the path of a file, which is made where there is none. */
export async function openEngine(address: string): Promise<Engine> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import("./postgres.ts")).openPostgres(address)
  if (/^[a-z]+:\/\//i.test(address))
    throw new LedgerError(
      `"${address}" is no address of a ledger.`,
      "Give a file such as dabir.db, or postgres://user@host/database.",
    )
  return (await import("./sqlite.ts")).openSqlite(address)
}
