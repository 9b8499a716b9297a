import { dictionaryEntry, isVerbal, rankOf, standingOf } from "./known-words.ts"

/** Mixes a number into a hash. */
const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

const origin = 0x811c9dc5

const ofNumbers = (kind: number, a: number, b = 0, c = 0): number => mix(mix(mix(mix(origin, kind), a), b), c)

/** Of the letters in `[from, to)`. */
function ofLetters(kind: number, key: string, from: number, to: number): number {
  let hash = mix(origin, kind)
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return mix(hash, to - from)
}

const short = (length: number): number => Math.min(length, 6)

/** What every gap of a word has in common. */
export interface WholeWord {
  readonly key: string
  readonly standing: number
  /** Where the dictionary has a ZWNJ first; -1 where it has none, -2 where it does not have the word. */
  readonly dictated: number
}

export function wholeWord(key: string): WholeWord {
  return { key, standing: standingOf(key), dictated: dictionaryEntry(key)?.indexOf("_") ?? -2 }
}

/**
 * What can be seen at the place `gap` of a word, each as a hash: the letters on both sides, the words that they make, and `opinion`,
 * the number of the rule that divides the word there (0 for none).
 */
export function gapFeatures({ key, standing, dictated }: WholeWord, gap: number, opinion: number): number[] {
  const { length } = key
  const first = standingOf(key.slice(0, gap))
  const right = key.slice(gap)
  const second = standingOf(right)
  const before = ofLetters(9, key, 0, gap)
  const after = ofLetters(10, key, gap, length)
  const features = [
    ofNumbers(1, opinion),
    ofNumbers(2, opinion, standing),
    ofNumbers(3, standing, first, second),
    ofNumbers(4, opinion, first, second),
    ofNumbers(5, short(gap), short(length - gap)),
    ofNumbers(6, short(gap), first, standing),
    ofNumbers(7, short(length - gap), second, standing),
    ofNumbers(8, dictated === -2 ? 0 : dictated === gap ? 2 : 1, opinion),
    mix(mix(after, 16), rivalry(key, gap)),
    before,
    after,
    mix(mix(before, 11), isVerbal(right) ? 1 : 0),
    mix(mix(before, 12), second),
    mix(mix(after, 13), first),
    mix(mix(after, 14), standing),
    mix(mix(before, 15), standing),
  ]
  for (let n = 1; n <= 4; n++) {
    if (n <= gap) features.push(ofLetters(20 + n, key, gap - n, gap))
    if (n <= length - gap) features.push(ofLetters(30 + n, key, gap, gap + n))
  }
  for (let n = 1; n <= 3 && n <= gap; n++) {
    for (let m = 1; m <= 3 && m <= length - gap; m++)
      features.push(ofLetters(40 + n * 4 + m, key, gap - n, gap + m))
  }
  return features
}

const farthest = 6
const unranked = 2 ** 15

/** How many times more frequent the first word is than the second, as a power of two. */
function likelihood(key: string, other: string): number {
  const ratio = Math.log2(((rankOf(other) ?? unranked) + 1) / ((rankOf(key) ?? unranked) + 1))
  return Math.max(-farthest, Math.min(farthest, Math.round(ratio)))
}

/** «شاخهای» is «شاخ‌های» or «شاخه‌ای»: which word is the more frequent, seen from the gap of either; 0 where no ه can go both ways. */
function rivalry(key: string, gap: number): number {
  if (key[gap] === "ه") return farthest * 2 + likelihood(key.slice(0, gap), key.slice(0, gap + 1))
  if (key[gap - 1] === "ه") return farthest * 4 + likelihood(key.slice(0, gap), key.slice(0, gap - 1))
  return 0
}

const endHash = (kind: number, key: string, n: number): number =>
  ofLetters(kind + n, key, Math.max(0, key.length - n), key.length)
const startHash = (kind: number, key: string, n: number): number =>
  ofLetters(kind + n, key, 0, Math.min(n, key.length))
const lengths = [1, 2, 3] as const

/** What can be seen of the part before a blank. */
export function leftFeatures(left: string): number[] {
  return [
    ofLetters(106, left, 0, left.length),
    ofNumbers(101, standingOf(left)),
    ...lengths.map((n) => endHash(120, left, n)),
  ]
}

/** What can be seen of the part behind a blank. */
export function rightFeatures(right: string): number[] {
  return [
    ofLetters(107, right, 0, right.length),
    ofNumbers(102, standingOf(right)),
    ...lengths.flatMap((n) => [startHash(130, right, n), endHash(140, right, n)]),
  ]
}

/** What can be seen of the two together; `opinion` is the number of the rule that would unite them (0 for none). */
export function seamFeatures(left: string, right: string, opinion: number): number[] {
  const both = left + right
  const whole = standingOf(both)
  const first = standingOf(left)
  const second = standingOf(right)
  const before = ofLetters(109, left, 0, left.length)
  const after = ofLetters(111, right, 0, right.length)
  return [
    ofNumbers(103, opinion),
    ofNumbers(104, opinion, whole),
    ofNumbers(105, whole, first, second),
    ofNumbers(108, opinion, first, second),
    ofNumbers(110, short(left.length), short(right.length), whole),
    ofNumbers(114, left === right ? 1 : 0, first),
    ofLetters(115, both, 0, both.length),
    mix(before, isVerbal(right) ? 1 : 0),
    mix(mix(before, 112), second),
    mix(mix(before, 113), whole),
    mix(after, first),
    mix(mix(after, 116), whole),
    ...lengths.flatMap((n) => [mix(endHash(150, left, n), after), mix(endHash(160, right, n), before)]),
  ]
}
