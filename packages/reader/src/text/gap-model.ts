import { gapWeights } from "./tables/gap-weights.ts"

/** The signs that stand for weights, from the least to the greatest; the middle one is 0. */
const signs = "%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}"
const zero = signs.length >> 1

/** Steps of a weight in one unit of log-odds. */
const steps = 8

export const buckets: number = 2 ** 18
const lineBreak = 0x0a

let weights: Int8Array | undefined

/** Adds up the weights of hashed features, in log-odds. */
export function sumOf(features: readonly number[]): number {
  weights ??= decodeWeights(gapWeights)
  const mask = buckets - 1
  let sum = 0
  for (const feature of features) sum += weights[feature & mask]!
  return sum / steps
}

/** Log-odds as a share, 0..1. */
export const certaintyOf = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** Line breaks are no weights. */
function decodeWeights(text: string): Int8Array {
  const values = new Int8Array(128)
  for (let at = 0; at < signs.length; at++) values[signs.charCodeAt(at)] = at - zero
  const decoded = new Int8Array(buckets)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== lineBreak) decoded[count++] = values[code]!
  }
  return decoded
}

/** Log-odds as text that `decodeWeights` reads; what is too great for a sign gets the last one. */
export function encodeWeights(values: Float64Array): string {
  let text = ""
  for (const value of values)
    text += signs[Math.max(0, Math.min(signs.length - 1, Math.round(value * steps) + zero))]
  return text
}
