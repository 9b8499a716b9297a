import { createServer } from "node:http"
import type { Ledger } from "@dabir/ledger"
import { getRequestListener } from "@hono/node-server"
import { type Limits, makeApp } from "./app.ts"
import { isLoopback } from "./guards/hosts.ts"
import { type KeptToken, Tokens } from "./guards/tokens.ts"
import { Pages } from "./pages.ts"
import { ReadingRoom } from "./read/reading-room.ts"

export interface ServeOptions {
  readonly ledger: Ledger
  /** Of the program, which articles are read into the ledger with. */
  readonly version: string
  /** 127.0.0.1, if absent: this machine only. */
  readonly host?: string
  /** 0 takes one that is free. */
  readonly port: number
  /** Names under which it is reached, besides loopback's. */
  readonly names?: readonly string[]
  /** A file of KeptTokens, one as JSON a line. */
  readonly tokenFile?: string
  /** Tokens that hold as long as the server runs. */
  readonly tokens?: readonly KeptToken[]
  /** Whether reading needs no token on other addresses than loopback, too. */
  readonly isOpen?: boolean
  /** The folder of the built page. */
  readonly pages?: string
  readonly limits?: Partial<Limits>
  /** Milliseconds that reading an article may take. */
  readonly deadline?: number
  readonly complain?: (error: unknown) => void
}

/** A server that runs. */
export interface Serving {
  readonly port: number
  close(): Promise<void>
}

const usualLimits: Limits = {
  reads: { perSecond: 50, atOnce: 300 },
  writes: { perSecond: 5, atOnce: 60 },
  wrongTokens: { perSecond: 0.1, atOnce: 10 },
  body: 2_000_000,
}

/** One's own machine may ask as often as it likes. */
const unhurried = { perSecond: 1e9, atOnce: 1e9 }

/** Serves a ledger; resolves when it listens. Throws an Error that says why it cannot. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { ledger, version, host = "127.0.0.1", port, deadline = 5000 } = options
  const isOnLoopback = isLoopback(host)
  const { complain = (error: unknown) => console.error(error) } = options
  const room = new ReadingRoom(deadline)
  const app = makeApp({
    ledger,
    version,
    room,
    tokens: new Tokens(options.tokenFile, options.tokens ?? []),
    pages: new Pages(options.pages),
    isOnLoopback,
    isOpen: isOnLoopback || options.isOpen === true,
    names: (options.names ?? []).map((name) => name.toLowerCase()),
    limits: { ...usualLimits, ...(isOnLoopback ? { reads: unhurried } : {}), ...options.limits },
    now: Date.now,
    complain,
  })
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5000, maxHeaderSize: 16_384 },
    getRequestListener(app.fetch),
  )
  server.maxConnections = 1000
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const stop = new AbortController()
  const preparing = ledger.prepareCounts(stop.signal).catch(complain)
  const address = server.address()
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    async close() {
      stop.abort()
      await preparing
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await room.close()
    },
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Error(`Port ${port} is taken. Give another: --port ${port + 1}.`)
  if (error.code === "EACCES") return new Error(`Port ${port} is not for everybody. Give one from 1024 on.`)
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Error(`${host} is no address of this machine.`)
  return error
}
