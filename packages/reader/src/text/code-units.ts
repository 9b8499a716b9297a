/** What folding does with a code unit. */
type CodeClass =
  | typeof plain
  | typeof persian
  | typeof blank
  | typeof lineBreak
  | typeof joiner
  | typeof unseen
  | typeof presentation
  | typeof selector

export const plain = 0
export const persian = 1
export const blank = 2
export const lineBreak = 3
export const joiner = 4
const unseen = 5
export const presentation = 6
/** ZWJ and variation selectors: they shape emoji and say nothing in Persian. */
export const selector = 7

const ranges: readonly (readonly [first: number, last: number, kind: CodeClass])[] = [
  [0x0000, 0x0008, unseen],
  [0x0009, 0x0009, blank],
  [0x000a, 0x000a, lineBreak],
  [0x000b, 0x000c, blank],
  [0x000d, 0x000d, lineBreak],
  [0x000e, 0x001f, unseen],
  [0x0020, 0x0020, blank],
  [0x007f, 0x0084, unseen],
  [0x0085, 0x0085, lineBreak],
  [0x0086, 0x009f, unseen],
  [0x00a0, 0x00a0, blank],
  [0x00ad, 0x00ad, unseen],
  [0x0610, 0x06ff, persian],
  [0x061c, 0x061c, unseen],
  [0x1680, 0x1680, blank],
  [0x2000, 0x200a, blank],
  [0x200b, 0x200b, unseen],
  [0x200c, 0x200c, joiner],
  [0x200d, 0x200d, selector],
  [0x200e, 0x200f, unseen],
  [0x2028, 0x2029, lineBreak],
  [0x202a, 0x202e, unseen],
  [0x202f, 0x202f, blank],
  [0x205f, 0x205f, blank],
  [0x2060, 0x206f, unseen],
  [0x3000, 0x3000, blank],
  [0xfb50, 0xfdff, presentation],
  [0xfe00, 0xfe0f, selector],
  [0xfe70, 0xfefc, presentation],
  [0xfeff, 0xfeff, unseen],
]

/** The class of every code unit. */
export function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (const [first, last, kind] of ranges) classes.fill(kind, first, last + 1)
  return classes
}

/** A string of code units; of any, also of halves of pairs. */
export function toText(units: Uint16Array): string {
  let text = ""
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + 8192) as unknown as number[])
  }
  return text
}
