/** Something that a person can mend. `message` says what was wrong; `hint` says what to do. */
export class LedgerError extends Error {
  override readonly name = "LedgerError"
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}
