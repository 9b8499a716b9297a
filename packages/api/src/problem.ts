import { LedgerError } from "@dabir/ledger"
import type { Problem } from "./wire.ts"

/** An answer that is none: it travels as application/problem+json. */
export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    detail: string,
    more: Partial<Problem> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
    this.problem = { type: "about:blank", title: titles[status] ?? "Error", status, detail, ...more }
    this.headers = headers
  }
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  421: "Misdirected Request",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
}

/** What the ledger cannot do is refused with this status; anything else passes through. */
export async function refuseWith<Result>(status: number, work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (error instanceof LedgerError) {
      const { message, hint, fault } = error
      throw new Refusal(status, message, {
        hint,
        ...(fault === undefined ? {} : { code: fault.code, about: [...fault.about] }),
      })
    }
    throw error
  }
}

export function problemResponse({ problem, headers }: Refusal): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  })
}
