/** How often something may be done: so many a second on the long run, so many at once. */
export interface Rate {
  readonly perSecond: number
  readonly atOnce: number
}

/** Addresses that are remembered at a time. */
const mostAddresses = 10_000

/** Counts what each address does. `now` is in milliseconds. */
export class Rates {
  readonly #rate: Rate
  readonly #left = new Map<string, { tokens: number; at: number }>()

  constructor(rate: Rate) {
    this.#rate = rate
  }

  /** Seconds to wait; 0 when it may be done now, which is counted. */
  take(address: string, now: number): number {
    const { perSecond, atOnce } = this.#rate
    const known = this.#left.get(address)
    const tokens = Math.min(
      atOnce,
      known === undefined ? atOnce : known.tokens + ((now - known.at) / 1000) * perSecond,
    )
    const isAllowed = tokens >= 1
    this.#left.delete(address)
    this.#left.set(address, { tokens: isAllowed ? tokens - 1 : tokens, at: now })
    if (this.#left.size > mostAddresses) this.#left.delete(this.#left.keys().next().value!)
    return isAllowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}
