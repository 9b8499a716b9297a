import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { migrations, tablesOf } from "../src/engines/migrations.ts"
import { openEngine } from "../src/engines/open.ts"
import { openLedger } from "../src/index.ts"
import { addAll } from "../src/record/add.ts"
import { places } from "./engines.ts"
import { calls, readingOf } from "./readings.ts"

vi.setConfig({ testTimeout: 120_000 })

describe.each(places)("the tables in $name", (place) => {
  beforeAll(() => place.start(), 120_000)
  afterAll(() => place.stop(), 120_000)

  it("refuse to change or lose a row", async () => {
    const address = await place.fresh()
    const ledger = await openLedger(address)
    await ledger.add(Object.values(calls).map(readingOf), "1.0.0")
    await ledger.correct((await ledger.find({ kinds: ["call"] })).hits[0]!.engagement!, ["status=planned"], {
      who: "x",
    })
    await ledger.close()
    const { db, close } = await openEngine(address)
    for (const table of tablesOf(migrations)) {
      const { rows } = await sql<{
        count: number
      }>`select count(*) as count from ${sql.table(table)}`.execute(db)
      if (Number(rows[0]!.count) === 0) continue
      await expect(sql`delete from ${sql.table(table)}`.execute(db), table).rejects.toThrow(/only adds/)
    }
    await expect(sql`update article set text = ''`.execute(db)).rejects.toThrow(/only adds/)
    await close()
  })

  it("take two writers one after the other", async () => {
    const address = await place.fresh()
    const [one, other] = [await openLedger(address), await openLedger(address)]
    const readings = Object.values(calls).map(readingOf)
    await Promise.all([
      ...readings.map((reading) => one.add([reading], "1.0.0")),
      ...readings.map((reading) => other.add([reading], "1.0.0")),
    ])
    expect(await one.count()).toMatchObject({ articles: readings.length, reports: 5 })
    await Promise.all([one.close(), other.close()])
  })
})

describe("a full disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "dabir-full-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  it("is told in a sentence, and the ledger is whole and goes on when there is room", async () => {
    const engine = await openEngine(join(folder, "full.db"))
    const readings = Array.from({ length: 400 }, (_, number) =>
      readingOf({ ...calls.ours, text: `${calls.ours.text} ${"خبر ".repeat(20)}${number}` }),
    )
    await addAll(engine, readings.slice(0, 10), "1.0.0", "2031-06-01T09:00:00Z")
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(engine.db)
    const limit = rows[0]!.page_count + 30
    await sql.raw(`pragma max_page_count = ${limit}`).execute(engine.db)
    const refused = await addAll(engine, readings, "1.0.0", "2031-06-01T09:00:00Z").catch((error) => error)
    expect(`${refused.message} ${refused.hint}`).toMatch(/disk is full.*acknowledged is safe\. Make room/)
    expect(await engine.check()).toEqual([])
    await sql.raw("pragma max_page_count = 1000000").execute(engine.db)
    expect(await addAll(engine, readings, "1.0.0", "2031-06-01T09:00:00Z")).toEqual({
      added: 390,
      reread: 0,
      known: 10,
    })
    await engine.close()
  })
})

describe("an address", () => {
  const folder = mkdtempSync(join(tmpdir(), "dabir-address-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ["mysql://localhost/x", /no address of a ledger.*postgres:\/\//s],
    ["/no/such/folder/dabir.db", /cannot be opened.*folder that exists/s],
    ["postgres://nobody@127.0.0.1:1/none", /does not answer.*whether the server runs/s],
  ])("%s is refused in a sentence", async (address, message) => {
    const refused = await openLedger(address).catch((error) => error)
    expect(`${refused.message} ${refused.hint}`).toMatch(message)
  })

  it("of a file that is no ledger leaves it as it is", async () => {
    const text = join(folder, "text.db")
    writeFileSync(text, "یک متن, not a database. ".repeat(100))
    await expect(openLedger(text)).rejects.toThrow(/damaged or no database/)
    const foreign = join(folder, "foreign.db")
    new DatabaseSync(foreign).exec("create table theirs (x); pragma user_version = 1")
    await expect(openLedger(foreign)).rejects.toThrow(/of another program/)
  })

  it("of a ledger by a later version says so", async () => {
    const address = join(folder, "later.db")
    await (await openLedger(address)).close()
    new DatabaseSync(address).exec("pragma user_version = 99")
    await expect(openLedger(address)).rejects.toThrow(/later version/)
  })
})
