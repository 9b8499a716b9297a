import { createHash } from "node:crypto"

/** Crockford's alphabet: no letter is taken for a digit or another letter. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
const length = 12

/** A key that people can type: the letter of its kind and sixty bits of what it is made of. */
export function makeKey(kind: "A" | "E" | "R" | "S" | "N", ...from: readonly string[]): string {
  const bytes = createHash("sha256").update(from.join("\u0000")).digest()
  let key: string = kind
  for (let at = 0; at < length; at++) key += alphabet[bytes[at]! & 31]
  return key
}

/** A key as typed, in the spelling that the ledger has: "e 9KX…" is "E9kx…". */
export function parseKey(typed: string): string {
  const key = typed.trim().replace(/\s+/g, "")
  return key.slice(0, 1).toUpperCase() + key.slice(1).toLowerCase()
}
