import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { userInfo } from "node:os"
import { fileURLToPath } from "node:url"
import type { Serving } from "@dabir/api"
import { type LedgerOptions, withLedger } from "../ledger-options.ts"
import { write } from "../output.ts"
import { Problem, report } from "../problem.ts"

export interface ServeCommandOptions extends LedgerOptions {
  readonly port: string
  readonly host: string
  readonly name?: readonly string[]
  readonly tokens?: string
  readonly open?: boolean
  readonly by?: string
  readonly browser?: boolean
}

/** Serves a ledger until it is told to stop. Throws a Problem when there is no such ledger, or it cannot be served. */
export async function serveCommand(options: ServeCommandOptions, version: string): Promise<void> {
  const address = options.ledger ?? process.env["DABIR_LEDGER"] ?? "dabir.db"
  if (!/^\w+:\/\//.test(address) && !existsSync(address))
    throw new Problem(
      `There is no ledger ${address}. dabir add makes one: dabir add NEWS --ledger ${address}`,
    )
  await withLedger({ ledger: address }, async (ledger) => {
    const { isLoopback, makeToken, serve } = await import("@dabir/api")
    const own = makeToken(options.by ?? userInfo().username, "write")
    const isHere = isLoopback(options.host)
    const serving = await asProblem(
      serve({
        ledger,
        version,
        host: options.host,
        port: parsePort(options.port),
        names: options.name ?? [],
        ...(options.tokens === undefined ? {} : { tokenFile: options.tokens }),
        tokens: isHere ? [own.kept] : [],
        isOpen: options.open === true,
        pages: fileURLToPath(new URL("../../site/dist", import.meta.url)),
        complain: report,
      }),
    )
    const host = options.host.includes(":") ? `[${options.host}]` : options.host
    const page = `http://${host}:${serving.port}/`
    await write(`The ledger ${address} is at ${page}\n`)
    if (isHere) await write(`With this link you may also write: ${page}#token=${own.token}\n`)
    await write("Ctrl-C stops it.\n")
    if (options.browser) openInBrowser(isHere ? `${page}#token=${own.token}` : page)
    await untilStopped(serving)
  })
}

function parsePort(typed: string): number {
  const port = Number(typed)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && typed.trim() !== "") return port
  throw new Problem(`--port "${typed}" is no port. Give a number from 1 to 65535, or 0 for one that is free.`)
}

async function asProblem(serving: Promise<Serving>): Promise<Serving> {
  try {
    return await serving
  } catch (error) {
    throw new Problem((error as Error).message)
  }
}

/** Where there is no browser to open, the printed link is enough. */
function openInBrowser(link: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  }
  const [command, ...first] = commands[process.platform] ?? ["xdg-open"]
  spawn(command, [...first, link], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref()
}

function untilStopped(serving: Serving): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      serving.close().then(resolve, reject)
    }
    process.once("SIGINT", stop)
    process.once("SIGTERM", stop)
  })
}
