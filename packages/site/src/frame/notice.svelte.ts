/** The last thing that was done or refused, told in a line at the foot of the page. */
class Told {
  text: string = $state("")
  isProblem: boolean = $state(false)
  /** The decision that `undo` takes back. */
  decision: string | undefined = $state()
  /** What can be done after a refusal. */
  offer: { readonly label: string; readonly deed: () => void } | undefined = $state.raw()

  say(text: string, decision?: string): void {
    this.text = text
    this.isProblem = false
    this.decision = decision
    this.offer = undefined
  }

  complain(text: string, offer?: Told["offer"]): void {
    this.text = text
    this.isProblem = true
    this.decision = undefined
    this.offer = offer
  }

  clear(): void {
    this.text = ""
  }
}

export const told: Told = new Told()
