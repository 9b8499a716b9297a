/** An answer that was given before, and still holds while the ledger is in the same state. */
export interface Answer {
  /** As bytes, for making them of Persian text takes as long as all the rest. */
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** Answers of one state of the ledger by their addresses; the longest unused are forgotten first. */
export class Answers {
  readonly #mostBytes: number
  readonly #answers = new Map<string, Answer>()
  #state = ""
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  find(state: string, address: string): Answer | undefined {
    if (state !== this.#state) this.#forget(state)
    const answer = this.#answers.get(address)
    if (answer === undefined) return undefined
    this.#answers.delete(address)
    this.#answers.set(address, answer)
    return answer
  }

  keep(state: string, address: string, answer: Answer): void {
    if (state !== this.#state || answer.body.length > this.#mostBytes / 4 || this.#answers.has(address))
      return
    this.#answers.set(address, answer)
    this.#bytes += answer.body.length
    for (const [oldest, { body }] of this.#answers) {
      if (this.#bytes <= this.#mostBytes) return
      this.#answers.delete(oldest)
      this.#bytes -= body.length
    }
  }

  #forget(state: string): void {
    this.#answers.clear()
    this.#bytes = 0
    this.#state = state
  }
}
