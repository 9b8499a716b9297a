/** What was wrong where a page can say it in its own language; `about` are the words or numbers that it is about. */
export interface Fault {
  readonly code:
    | "unknown-name"
    | "unknown-key"
    | "no-date"
    | "no-such-day"
    | "no-word"
    | "are-one"
    | "days-apart"
    | "nobody-in-both"
    | "nothing-left"
    | "no-correction"
    | "undone-before"
  readonly about: readonly string[]
}

/** Something that a person can mend. `message` says what was wrong; `hint` says what to do. */
export class LedgerError extends Error {
  override readonly name = "LedgerError"
  readonly hint: string
  readonly fault: Fault | undefined

  constructor(message: string, hint: string, fault?: Fault) {
    super(message)
    this.hint = hint
    this.fault = fault
  }
}
