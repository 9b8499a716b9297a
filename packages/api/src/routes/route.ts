import type { Ledger, Question } from "@dabir/ledger"
import { createRoute, OpenAPIHono, type RouteConfig, type z } from "@hono/zod-openapi"
import { Refusal } from "../problem.ts"
import type { ReadingRoom } from "../read/reading-room.ts"
import { problemSchema, type questionSchema } from "../wire.ts"

/** What routes answer with. */
export interface Sources {
  readonly ledger: Ledger
  readonly room: ReadingRoom
  /** Of the program. */
  readonly version: string
}

/** What the guards know of a request. */
export interface Asking {
  Variables: {
    /** The name of the token that came with it. */
    name: string | undefined
    mayWrite: boolean
    /** Its answer has the headers that every answer carries. */
    isSafe: boolean
  }
}

export type Api = OpenAPIHono<Asking>

/** An application whose routes refuse what does not keep their schemas, and say where. */
export function makeApi(): Api {
  return new OpenAPIHono<Asking>({
    defaultHook(result) {
      if (result.success) return
      const faults = result.error.issues.map(({ path, message }) => ({ at: path.join("."), message }))
      throw new Refusal(400, `The request does not keep the contract: ${faults.map(sayFault).join("; ")}.`, {
        faults,
      })
    },
  })
}

function sayFault({ at, message }: { at: string; message: string }): string {
  return at === "" ? message : `${at}: ${message}`
}

const problem = { "application/problem+json": { schema: problemSchema } }

/** A route that answers with JSON. */
export function answering<
  Path extends string,
  Schema extends z.ZodType,
  Request extends NonNullable<RouteConfig["request"]>,
>(method: "get" | "post", path: Path, summary: string, schema: Schema, request: Request) {
  const isWriting = method === "post"
  return createRoute({
    method,
    path,
    summary,
    operationId: nameOf(method, path),
    request,
    security: isWriting ? [{ token: [] }] : [{}, { token: [] }],
    responses: {
      200: { description: "The answer.", content: { "application/json": { schema } } },
      400: {
        description: "The request does not keep the contract, or cannot be answered.",
        content: problem,
      },
      401: { description: "A token is needed, or it is none.", content: problem },
      403: { description: "Not with this token, or not from there.", content: problem },
      404: { description: "There is no such thing.", content: problem },
      422: { description: "The ledger refuses.", content: problem },
      429: { description: "Too often.", content: problem },
    },
  })
}

/** "getEntitiesCounterparts" of GET /api/entities/{key}/counterparts. */
function nameOf(method: string, path: string): string {
  const words = path.replace("/api/", "").replace("{key}", "one").split(/[/-]/)
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")
}

/** A question of the wire as the ledger takes it; what was left empty, as a form leaves it, is not asked. */
export function toQuestion(
  asked: z.output<typeof questionSchema> & {
    readonly limit?: number | undefined
    readonly after?: string | undefined
  },
  more: Partial<Question> = {},
): Question {
  const { kind, act, copies, who, whom, ...same } = asked
  const given = {
    ...same,
    who: who?.filter((name) => name.trim() !== ""),
    whom: whom?.filter((name) => name.trim() !== ""),
    kinds: kind,
    acts: act,
    withReposts: copies === undefined ? undefined : copies === "yes",
    ...more,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => !isEmpty(value))) as Question
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "")
}

/** The number that a page goes on from. */
export function toNumber(after: string | undefined): number | undefined {
  if (after === undefined) return undefined
  if (/^\d{1,15}$/.test(after)) return Number(after)
  throw new Refusal(400, `"${after}" is no page of an answer.`, {
    hint: "Give what the page before has as its next.",
  })
}

/** A page of a list of which one item more than wanted was asked for. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  nextOf: (last: Row) => string,
  show: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit)
  return { items: shown.map(show), next: rows.length > limit ? nextOf(shown.at(-1)!) : null }
}
