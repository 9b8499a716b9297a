/** Weights as whole numbers; those of a part times the part's step are what was learned. */
export interface TagModel {
  /** Words with a vector, the most frequent first. */
  readonly words: string
  /** As many numbers a word, or a row of features, as the network takes. */
  readonly vectors: Int8Array
  readonly learned: Int8Array
  /** From each number of each word that is seen to the hidden ones, and from these to the tags of each scheme. */
  readonly inner: Int8Array
  readonly outer: Int8Array
  /** For each scheme how much likelier a tag is behind another; see words/tag-chain.ts. */
  readonly follows: readonly (readonly number[])[]
  readonly innerBias: readonly number[]
  readonly outerBias: readonly number[]
  readonly steps: Readonly<Record<"vectors" | "learned" | "inner" | "outer", number>>
}

/** Whole numbers from -45 to 45 written as one ASCII character each, "P" being 0. */
export function decodeWeights(letters: string): Int8Array {
  const weights = new Int8Array(letters.length)
  for (let at = 0; at < letters.length; at++) weights[at] = letters.charCodeAt(at) - 80
  return weights
}
