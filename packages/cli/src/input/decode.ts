import { Problem } from "../problem.ts"

/** A file's text and the encoding that it was taken for. */
export interface Decoded {
  readonly text: string
  readonly encoding: "utf-8" | "utf-16" | "windows-1256"
}

/** Decodes UTF-8, UTF-16 with a byte order mark, and windows-1256, which old Persian files are in. `name` is for the message. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw new Problem(`${name} is empty: there is nothing to read.`)
  const text = decodeText(bytes, name)
  if (text.text.trim() === "") throw new Problem(`${name} holds only blanks: there is nothing to read.`)
  return text
}

function decodeText(bytes: Uint8Array, name: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeAs("utf-16le", bytes)!, encoding: "utf-16" }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeAs("utf-16be", bytes)!, encoding: "utf-16" }
  if (bytes.subarray(0, 65536).includes(0))
    throw new Problem(`${name} is a binary file, not text. Give a text file (UTF-8).`)
  const utf8 = decodeAs("utf-8", bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" }
  const arabic = decodeAs("windows-1256", bytes)
  if (arabic !== undefined && looksPersian(arabic)) return { text: arabic, encoding: "windows-1256" }
  throw new Problem(
    `${name} is neither UTF-8 nor windows-1256 text. Convert it, for example with: iconv -f ENCODING -t UTF-8`,
  )
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Mostly Arabic letters, among them the most frequent of Persian, and next to no Latin ones from the upper half of the table. */
function looksPersian(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const arabic = count(/[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]/g)
  const frequent = count(/[اينردموه]/g)
  const foreign = count(/[\u00c0-\u017f]/g)
  return arabic > sample.length * 0.4 && frequent > arabic * 0.35 && foreign < arabic * 0.02
}
