/** What a repair is called, and a case of it. */
export interface RepairRule {
  readonly name: string
  /** Before → after. */
  readonly example: string
}

/** One that asks nobody else. */
export interface SureRule extends RepairRule {
  /** Share of its changes that are right, 0..1, measured on text that the lists were not made from. */
  readonly confidence: number
}
