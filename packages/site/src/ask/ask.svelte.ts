import type { Decide, Decided, Problem } from "@dabir/api/wire"
import { untrack } from "svelte"
import { route } from "../frame/route.svelte.ts"
import { token } from "./token.svelte.ts"

/** What a request asks, as the address bar has it: names with one or more values. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** "/api/engagements?who=IR&kind=call" */
export function pathOf(path: string, query: Query = {}): string {
  const all = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined && each !== "") all.append(name, String(each))
  return all.size === 0 ? `/api${path}` : `/api${path}?${all}`
}

/** Why the server did not answer, in its own words, and where it has one by a code. A status of 0 is none at all. */
export class Refusal extends Error {
  readonly status: number
  readonly hint: string
  readonly code: string
  readonly about: readonly string[]

  constructor(status: number, { detail, title, hint = "", code = "", about = [] }: Partial<Problem>) {
    super(detail ?? title ?? "")
    this.status = status
    this.hint = hint
    this.code = code
    this.about = about
  }
}

const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal(0, { detail: error instanceof Error ? error.message : String(error) })

async function send<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = new Headers(init.headers)
  if (token.value !== "") headers.set("authorization", `Bearer ${token.value}`)
  const response = await fetch(path, { ...init, headers })
  if (response.ok) return response.json()
  const problem: Partial<Problem> = await response.json().catch(() => ({}))
  throw new Refusal(response.status, problem)
}

/** Counts what this page has changed, so that what is shown is asked for again. */
class Changes {
  count: number = $state(0)
}

const changes = new Changes()

/** Asks again for everything that is shown. */
export const askAgain = (): void => {
  changes.count += 1
}

/** Writes a decision. Throws a Refusal. */
export async function decide(decision: Decide): Promise<Decided> {
  const decided = await send<Decided>("/api/decisions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(decision),
  }).catch((error) => {
    throw asRefusal(error)
  })
  changes.count += 1
  return decided
}

/** An answer on its way, there, or refused. */
export class Asked<Answer> {
  value: Answer | undefined = $state.raw()
  refusal: Refusal | undefined = $state.raw()
  isWaiting: boolean = $state(true)
}

/** Asks for what a path names, and again whenever the path or the ledger changes. Call it while a component is made. */
export function ask<Answer>(path: () => string | undefined): Asked<Answer> {
  const asked = new Asked<Answer>()
  $effect(() => {
    const wanted = path()
    void changes.count
    if (wanted === undefined) {
      asked.isWaiting = false
      return
    }
    const stop = new AbortController()
    asked.isWaiting = true
    send<Answer>(wanted, { signal: stop.signal })
      .then((value) => {
        asked.value = value
        asked.refusal = undefined
      })
      .catch((error) => {
        if (!stop.signal.aborted) asked.refusal = asRefusal(error)
      })
      .finally(() => {
        if (!stop.signal.aborted) asked.isWaiting = false
      })
    return () => stop.abort()
  })
  return asked
}

interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** Lists as they were last shown, by what was asked for. */
const keptLists = new Map<string, Page<unknown> & { readonly asOf: number }>()

/** A list that comes in pages. */
export class AskedList<Item> {
  items: readonly Item[] = $state.raw([])
  next: string | null = $state(null)
  refusal: Refusal | undefined = $state.raw()
  isWaiting: boolean = $state(true)
  readonly #path: () => string | undefined

  constructor(path: () => string | undefined) {
    this.#path = path
  }

  async load(after: string | null, signal?: AbortSignal): Promise<void> {
    const path = this.#path()
    if (path === undefined) return
    this.isWaiting = true
    const joint = path.includes("?") ? "&" : "?"
    try {
      const init = signal === undefined ? {} : { signal }
      const page = await send<Page<Item>>(after === null ? path : `${path}${joint}after=${after}`, init)
      this.items = after === null ? page.items : [...this.items, ...page.items]
      this.next = page.next
      this.refusal = undefined
      keptLists.set(path, { items: this.items, next: this.next, asOf: changes.count })
    } catch (error) {
      if (signal?.aborted === true) return
      this.refusal = asRefusal(error)
      if (after === null) this.items = []
    }
    this.isWaiting = false
  }

  /** Shows what was there when the reader left, if nothing has been decided since. */
  restore(): boolean {
    const kept = keptLists.get(this.#path() ?? "")
    if (kept === undefined || kept.asOf !== changes.count) return false
    this.items = kept.items as readonly Item[]
    this.next = kept.next
    this.isWaiting = false
    return true
  }

  more(): Promise<void> {
    return this.next === null ? Promise.resolve() : this.load(this.next)
  }
}

/** As `ask`, for a list in pages. */
export function askList<Item>(path: () => string | undefined): AskedList<Item> {
  const list = new AskedList<Item>(path)
  $effect(() => {
    path()
    void changes.count
    const stop = new AbortController()
    untrack(() => {
      if (!route.isReturning || !list.restore()) void list.load(null, stop.signal)
    })
    return () => stop.abort()
  })
  return list
}
