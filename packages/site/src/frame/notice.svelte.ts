/** The last thing that was done or refused, told in a line at the foot of the page. */
class Told {
  text: string = $state("")
  isProblem: boolean = $state(false)
  /** The decision that `undo` takes back. */
  decision: string | undefined = $state()

  say(text: string, decision?: string): void {
    this.text = text
    this.isProblem = false
    this.decision = decision
  }

  complain(text: string): void {
    this.text = text
    this.isProblem = true
    this.decision = undefined
  }

  clear(): void {
    this.text = ""
  }
}

export const told: Told = new Told()
