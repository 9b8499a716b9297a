/** Sets a piece of text off. */
export type Paint = (text: string) => string

/** What a marked stretch of the article is: words of an engagement, of a statement, or of both. */
export interface Marking {
  readonly engagement: boolean
  readonly statement: boolean
}

/** How things are set off: by the terminal's own means, or by brackets where there is no terminal. */
export interface Style {
  readonly bold: Paint
  readonly dim: Paint
  readonly marked: (marking: Marking) => Paint
  /** What stands around marked words, the label behind them. */
  readonly brackets: Readonly<Record<keyof Marking, readonly [open: string, close: string]>>
  readonly label: Paint
}

const sgr =
  (on: string, off: string): Paint =>
  (text) =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`

const dim = sgr("2", "22")
const cyan = sgr("36", "39")
const underlined = sgr("4", "24")

export const terminalStyle: Style = {
  bold: sgr("1", "22"),
  dim,
  marked: ({ engagement }) => (engagement ? (text) => underlined(cyan(text)) : underlined),
  brackets: { engagement: ["", ""], statement: ["", ""] },
  label: (label) => `[${label}]`,
}

const asIs: Paint = (text) => text

export const plainStyle: Style = {
  bold: asIs,
  dim: asIs,
  marked: () => asIs,
  brackets: { engagement: ["⟨", "⟩"], statement: ["⟦", "⟧"] },
  label: asIs,
}

/** Escape sequences only on a terminal; FORCE_COLOR and NO_COLOR are heeded, in this order. */
export function styleFor(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Style {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment
  if (forced) return forced === "0" ? plainStyle : terminalStyle
  if (refused || terminal === "dumb") return plainStyle
  return stream.isTTY === true ? terminalStyle : plainStyle
}
