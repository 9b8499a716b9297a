/** An answer that was given before, and still holds while the ledger is in the same state. */
export interface Answer {
  readonly body: string
  readonly type: string
}

/** Answers of one state of the ledger by their addresses; the longest unused are forgotten first. */
export class Answers {
  readonly #mostLetters: number
  readonly #answers = new Map<string, Answer>()
  #state = ""
  #letters = 0

  constructor(mostLetters: number) {
    this.#mostLetters = mostLetters
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
    if (state !== this.#state || answer.body.length > this.#mostLetters / 4 || this.#answers.has(address))
      return
    this.#answers.set(address, answer)
    this.#letters += answer.body.length
    for (const [oldest, { body }] of this.#answers) {
      if (this.#letters <= this.#mostLetters) return
      this.#answers.delete(oldest)
      this.#letters -= body.length
    }
  }

  #forget(state: string): void {
    this.#answers.clear()
    this.#letters = 0
    this.#state = state
  }
}
