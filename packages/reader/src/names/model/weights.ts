import { buckets } from "../signs.ts"
import { labels, type Weights } from "../tagger.ts"
import { stepList, weightList } from "./weight-list.ts"

let weights: Weights | undefined

/** The trained weights, unpacked at first use. */
export function nameWeights(): Weights {
  weights ??= { rows: unpacked(weightList), steps: stepList.split(" ").map(Number) }
  return weights
}

/** Each bucket that counts: how many buckets after the last, which labels it speaks to as bits, and a signed byte for each of them. */
function unpacked(packed: string): Int8Array {
  const rows = new Int8Array(buckets * labels.length)
  const bytes = bytesOf(packed)
  let bucket = 0
  for (let at = 0; at < bytes.length; ) {
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at++]!
      bucket += (byte & 127) << shift
      more = byte > 127
    }
    const row = bucket * labels.length
    for (let which = bytes[at++]!; which !== 0; which &= which - 1) {
      rows[row + 31 - Math.clz32(which & -which)] = bytes[at++]!
    }
  }
  return rows
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

/** Base 64, which is plain ASCII wherever the module is read; `atob` is no part of the language. */
function bytesOf(packed: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value
  const bytes = new Uint8Array(Math.ceil(packed.length / 4) * 3)
  const value = (at: number): number => values[packed.charCodeAt(at)] ?? 0
  for (let at = 0, out = 0; at < packed.length; at += 4, out += 3) {
    const bits = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3)
    bytes[out] = bits >> 16
    bytes[out + 1] = bits >> 8
    bytes[out + 2] = bits
  }
  return bytes.subarray(0, Math.floor((packed.length * 3) / 4))
}
