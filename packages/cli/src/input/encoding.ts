import { isUtf8 } from "node:buffer"

/** How the bytes of a text are to be read. "binary" is no text; "unknown" is text in none of these. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256" | "binary" | "unknown"

const sampleSize = 65_536

/** The encoding of some bytes: a whole text, or its beginning, where the last letter may be cut. */
export function findEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  if (isBinary(bytes.subarray(0, sampleSize))) return "binary"
  if (isUtf8(bytes) || isUtf8(withoutCutLetter(bytes))) return "utf-8"
  return looksPersian(decodeArabic(bytes.subarray(0, sampleSize))) ? "windows-1256" : "unknown"
}

/** Text holds no NUL and next to no other control codes. */
function isBinary(bytes: Uint8Array): boolean {
  const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b
  return bytes.includes(0) || bytes.filter(isControl).length > bytes.length * 0.02
}

function withoutCutLetter(bytes: Uint8Array): Uint8Array {
  const tail = bytes.subarray(-3)
  const lead = tail.findLastIndex((byte) => byte >= 0xc0)
  return lead === -1 ? bytes : bytes.subarray(0, bytes.length - tail.length + lead)
}

function decodeArabic(bytes: Uint8Array): string {
  return new TextDecoder("windows-1256").decode(bytes)
}

/**
 * Among letters nearly only Arabic ones, in words, with those that Persian uses most. UTF-8 taken for windows-1256 fails by the last: it
 * is full of ط and ظ; Latin and Cyrillic tables fail by the first two.
 */
function looksPersian(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const arabic = count(/\p{Script=Arabic}/gu)
  const words = count(/\p{Script=Arabic}+/gu)
  const accented = count(/[\u00c0-\u017f]/g)
  const frequent = count(/[اينردموه]/g)
  return accented < arabic * 0.05 && arabic > words * 2.2 && frequent > arabic * 0.35
}
