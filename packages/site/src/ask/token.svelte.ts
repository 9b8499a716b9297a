/** The token that decisions are written with: `dabir serve` prints a link that brings it behind `#token=`; it is kept for this visit. */
const name = "dabir.token"

class Token {
  value: string = $state(sessionStorage.getItem(name) ?? "")

  keep(value: string): void {
    this.value = value.trim()
    sessionStorage.setItem(name, this.value)
  }

  /** Takes a token out of the address bar, where it should not stay. */
  takeFromAddress(): void {
    const found = /^#token=([^&]+)(?:&(.*))?$/.exec(location.hash)
    if (found === null) return
    this.keep(decodeURIComponent(found[1] ?? ""))
    history.replaceState(history.state, "", `${location.pathname}#/today`)
  }
}

export const token: Token = new Token()
