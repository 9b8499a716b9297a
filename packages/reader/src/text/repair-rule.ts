/** What a repair is called, a case of it, and how sure it is. */
export interface RepairRule {
  readonly name: string
  /** Before ← after. */
  readonly example: string
  /** Share of its changes that are right, 0..1, measured on text that the lists were not made from. */
  readonly confidence: number
}
