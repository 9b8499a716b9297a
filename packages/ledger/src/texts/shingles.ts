import { keyOf } from "../words/keys.ts"

const shingleLength = 3
const bandCount = 8
const rowsPerBand = 3
const hashCount = bandCount * rowsPerBand

/** Words of a text without what a channel adds to every post: handles, links, pictures and punctuation. */
function wordsOf(text: string): string[] {
  return text
    .replace(/(https?:\/\/|www\.|@)\S+/g, " ")
    .split(/[^\p{L}\p{N}\p{M}\u200c]+/u)
    .map(keyOf)
    .filter((word) => word !== "")
}

/** Hashes of all runs of three words. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text)
  const shingles = new Set<number>()
  for (let at = 0; at + shingleLength <= words.length; at++)
    shingles.add(hashOf(words.slice(at, at + shingleLength).join(" ")))
  return shingles
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The share of shingles that two texts have in common, 0..1. */
export function similarityOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const shingle of one) if (other.has(shingle)) common++
  return common / (one.size + other.size - common)
}

/** A text of fewer shingles says too little to be known by them. */
const fewest = 6

/**
 * Numbers of which two texts that are nearly the same share at least one: eight bands of three least hashes, which a pair with 0.8 of its
 * shingles in common misses once in 300 times. None for a very short text.
 */
export function bandsOf(shingles: ReadonlySet<number>): number[] {
  if (shingles.size < fewest) return []
  const least = new Uint32Array(hashCount).fill(0xffffffff)
  for (const shingle of shingles)
    for (let row = 0; row < hashCount; row++) {
      const mixed = mix(shingle, row)
      if (mixed < least[row]!) least[row] = mixed
    }
  return Array.from({ length: bandCount }, (_, band) => bandOf(least, band))
}

function mix(shingle: number, row: number): number {
  let hash = Math.imul(shingle ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Three hashes and the band's number, in 51 bits. */
function bandOf(least: Uint32Array, band: number): number {
  let high = band + 1
  let low = 0
  for (let row = 0; row < rowsPerBand; row++) {
    const value = least[band * rowsPerBand + row]!
    high = Math.imul(high ^ value, 0x9e3779b1) ^ (high >>> 15)
    low = Math.imul(low ^ value, 0x85ebca6b) ^ (low >>> 13)
  }
  return (high & 0x7ffff) * 0x1_0000_0000 + (low >>> 0)
}

/** From this share of common shingles on, a text is a copy of another. */
export const copyFrom = 0.7
