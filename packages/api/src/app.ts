import { createHash } from "node:crypto"
import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context, Next } from "hono"
import { bodyLimit } from "hono/body-limit"
import { Answers } from "./answers.ts"
import { safeHeaders } from "./guards/headers.ts"
import { isOwnHost, isOwnOrigin } from "./guards/hosts.ts"
import { type Rate, Rates } from "./guards/rates.ts"
import type { Tokens } from "./guards/tokens.ts"
import type { Pages } from "./pages.ts"
import { problemResponse, Refusal } from "./problem.ts"
import { addArticleRoutes } from "./routes/articles.ts"
import { addDecisionRoutes } from "./routes/decisions.ts"
import { addEntryRoutes } from "./routes/entries.ts"
import { addLedgerRoutes } from "./routes/ledger.ts"
import { addPeopleRoutes } from "./routes/people.ts"
import { type Api, type Asking, makeApi, type Sources } from "./routes/route.ts"

export interface AppOptions extends Sources {
  readonly tokens: Tokens
  readonly pages: Pages
  /** Whether it listens to this machine only. */
  readonly isOnLoopback: boolean
  /** Whether reading needs no token. */
  readonly isOpen: boolean
  /** Names besides loopback's under which it is reached. */
  readonly names: readonly string[]
  readonly limits: Limits
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Told of errors that are nobody's but ours. */
  readonly complain: (error: unknown) => void
}

export interface Limits {
  /** Of each address. */
  readonly reads: Rate
  readonly writes: Rate
  /** Wrong tokens of each address. */
  readonly wrongTokens: Rate
  /** Bytes of a body. */
  readonly body: number
}

/** Bytes of answers that are kept for those who ask the same again. */
const keptBytes = 64_000_000

/** The whole server as a function from request to answer. */
export function makeApp(options: AppOptions): Api {
  const { limits, now, pages } = options
  const reads = new Rates(limits.reads)
  const writes = new Rates(limits.writes)
  const app = makeApi()

  app.onError((error) => problemResponse(toRefusal(error, options.complain)))
  app.notFound((c) => {
    const others = methodsAt(app, c.req.path).filter((method) => method !== c.req.method)
    if (others.length > 0 && !isReading(c.req.method))
      throw new Refusal(405, `${c.req.path} is not for ${c.req.method}.`, {}, { allow: others.join(", ") })
    throw new Refusal(404, `There is no ${c.req.path}.`, {
      hint: "GET /api/openapi.json lists what there is.",
    })
  })

  app.use("*", async (c, next) => {
    await next()
    if (c.get("isSafe")) return
    for (const [name, value] of Object.entries(safeHeaders)) c.res.headers.set(name, value)
  })
  app.use("*", async (c, next) => {
    const { method } = c.req
    const host = c.req.header("host")
    if (!isOwnHost(host, options.names, options.isOnLoopback))
      throw new Refusal(421, "The server does not answer under this name.", {
        hint: "Start it with --name to let it.",
      })
    if (!isReading(method) && !isOwnOrigin(c.req.header("origin"), c.req.header("sec-fetch-site"), host))
      throw new Refusal(403, "Another page may not write here.")
    const wait = (isReading(method) ? reads : writes).take(addressOf(c), now())
    if (wait > 0) throw tooOften(wait)
    await next()
  })
  app.use("/api/*", identify(options))
  app.use("/api/*", requireJson)
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: limits.body,
      onError: () => {
        throw new Refusal(413, `More than ${limits.body} bytes are not taken at once.`)
      },
    }),
  )
  app.use("/api/*", answerAgain(options))
  addEntryRoutes(app, options)
  addPeopleRoutes(app, options)
  addArticleRoutes(app, options)
  addDecisionRoutes(app, options)
  addLedgerRoutes(app, options)
  addDocument(app, options.version)
  app.get("*", async (c, next) => {
    if (c.req.path.startsWith("/api/") || c.req.path === "/api") return next()
    return pages.respond(
      c.req.path,
      c.req.header("if-none-match"),
      /\bgzip\b/.test(c.req.header("accept-encoding") ?? ""),
    )
  })
  return app
}

function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD"
}

function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? ""
}

function tooOften(wait: number): Refusal {
  return new Refusal(429, `Too often. Ask again in ${wait} s.`, {}, { "retry-after": String(wait) })
}

function toRefusal(error: Error, complain: (error: unknown) => void): Refusal {
  if (error instanceof Refusal) return error
  const { status } = error as { status?: number }
  if (status !== undefined && status >= 400 && status < 500) return new Refusal(status, `${error.message}.`)
  complain(error)
  return new Refusal(500, "Something went wrong in the server; its log says what.")
}

/** Finds out who asks, and turns away who may not. */
function identify({ tokens, isOpen, limits, now }: AppOptions) {
  const wrong = new Rates(limits.wrongTokens)
  return async (c: Context<Asking>, next: Next): Promise<void> => {
    const token = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1]
    const kept =
      token === undefined ? undefined : tokens.find(token, new Date(now()).toISOString().slice(0, 10))
    if (token !== undefined && kept === undefined) {
      const wait = wrong.take(addressOf(c), now())
      throw wait > 0 ? tooOften(wait) : needsToken("This is no token, or none any more.")
    }
    const mayWrite = kept?.may === "write"
    if (!isReading(c.req.method) && !mayWrite)
      throw kept === undefined
        ? needsToken("Writing needs a token.")
        : new Refusal(403, "This token may only read.")
    if (isReading(c.req.method) && kept === undefined && !isOpen)
      throw needsToken("Reading needs a token here.")
    c.set("name", kept?.name)
    c.set("mayWrite", mayWrite)
    await next()
  }
}

function needsToken(detail: string): Refusal {
  return new Refusal(
    401,
    detail,
    {
      hint: "Open the link that dabir serve printed, or send Authorization: Bearer TOKEN; dabir token makes one.",
    },
    { "www-authenticate": 'Bearer realm="dabir"' },
  )
}

/** A form of another page can send everything but JSON. */
async function requireJson(c: Context, next: Next): Promise<void> {
  const type = c.req.header("content-type") ?? ""
  if (!isReading(c.req.method) && !/^application\/json\s*(;|$)/i.test(type))
    throw new Refusal(415, "Send JSON, with content-type: application/json.")
  await next()
}

/** Milliseconds for which a state of the ledger is taken for its present one, unless the server itself writes. */
const stateHolds = 20

/** While the ledger is in the same state, an address has the same answer: 304 to who has it, and without work to who has not. */
function answerAgain({ ledger, version, now }: AppOptions) {
  const answers = new Answers(keptBytes)
  let present = { state: "", until: 0 }
  const stateNow = async (): Promise<string> => {
    if (now() >= present.until) present = { state: await ledger.state(), until: now() + stateHolds }
    return present.state
  }
  return async (c: Context<Asking>, next: Next): Promise<Response | undefined> => {
    if (!isReading(c.req.method) || c.req.path === "/api/export") {
      await next()
      present = { state: "", until: 0 }
      return undefined
    }
    const state = await stateNow()
    const name = c.get("name") ?? ""
    const headers = {
      etag: `"${state}.${version}${name === "" ? "" : `.${hashOf(name)}`}"`,
      "cache-control": "private, no-cache",
      vary: "Authorization",
      ...safeHeaders,
    }
    c.set("isSafe", true)
    if (hasTag(c.req.header("if-none-match"), headers.etag))
      return new Response(null, { status: 304, headers })
    const address = `${name} ${c.req.url}`
    const known = answers.find(state, address)
    if (known !== undefined)
      return new Response(known.body, { headers: { ...headers, "content-type": known.type } })
    await next()
    if (c.res.status !== 200) {
      c.set("isSafe", false)
      return undefined
    }
    const body = new Uint8Array(await c.res.arrayBuffer())
    const answer = { body, type: c.res.headers.get("content-type") ?? "" }
    answers.keep(state, address, answer)
    c.res = undefined
    c.res = new Response(answer.body, { headers: { ...headers, "content-type": answer.type } })
    return undefined
  }
}

function hashOf(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, 10)
}

function hasTag(given: string | undefined, tag: string): boolean {
  return (given ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === tag)
}

function addDocument(app: Api, version: string): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" })
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Dabir",
      version,
      description:
        "The record of diplomacy from Persian news: who met, called or wrote to whom, and what each side said, tied to the words that say so.",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "/" }],
  })
}

/** Methods that a path is for. */
function methodsAt(app: Api, path: string): string[] {
  const routes = app.routes.filter(({ method, path: pattern }) => {
    const shape = pattern.replace(/:[^/]+/g, "[^/]+")
    return method !== "ALL" && !pattern.includes("*") && new RegExp(`^${shape}$`).test(path)
  })
  return [...new Set(routes.map(({ method }) => method))]
}
