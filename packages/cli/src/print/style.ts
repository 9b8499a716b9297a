/** How words are set off: by the terminal's own means, or by brackets where there is no terminal. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  /** Words of the text that entry number `label` rests on. */
  readonly mark: (text: string, label: string) => string
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`

const dim = sgr(2, 22)
const underline = sgr(4, 24)

const terminalStyle: Style = {
  bold: sgr(1, 22),
  dim,
  mark: (text, label) => `${underline(text)}${dim(label)}`,
}

const plainStyle: Style = {
  bold: (text) => text,
  dim: (text) => text,
  mark: (text, label) => `⟦${text}⟧${label}`,
}

/** Colour only on a terminal; NO_COLOR and FORCE_COLOR are heeded. */
export function styleFor(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Style {
  if (environment["FORCE_COLOR"]) return terminalStyle
  return stream.isTTY === true && !environment["NO_COLOR"] ? terminalStyle : plainStyle
}
