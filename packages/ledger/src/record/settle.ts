import type { Kysely } from "kysely"
import type { Database } from "../database.ts"
import type { Engine } from "../engines/engine.ts"
import type { Stored } from "./articles.ts"
import type { Entities } from "./entities.ts"
import type { Numbers } from "./numbers.ts"
export async function settleEntities(_e: Engine, _r: Kysely<Database>, _n: Numbers, _s: readonly Stored[], _x: Entities): Promise<void> {}
