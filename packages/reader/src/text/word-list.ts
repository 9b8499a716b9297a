const lineBreak = 0x0a
const blank = 0x20
const slash = 0x2f
const underscore = 0x5f

const isBlank = (code: number): boolean => code === blank || code === lineBreak
const isSign = (code: number): boolean => code === slash || code === underscore
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** The low bits decide the slot; 0 means free. */
const spread = (hash: number): number => (hash ^ (hash >>> 15)) | 0 || 1

/**
 * Words parted by blanks, found by key. An entry may hold signs that its key does not have: "_" where parts meet, and "/" before
 * it. Its hash table takes one pass over the list and no string for each word, so that a program with long lists starts at once.
 */
export class WordList {
  readonly #list: string
  readonly #mask: number
  /** Where the entry of a slot starts in the list; -1 is a free slot. */
  readonly #starts: Int32Array
  readonly #ranks: Int32Array
  /** Hashes of what stands before each "_" of the entries without "/"; 0 is a free slot. */
  readonly #beginnings: Int32Array

  constructor(list: string) {
    const size = 2 ** Math.ceil(Math.log2(list.length / 3 + 1))
    this.#list = list
    this.#mask = size - 1
    this.#starts = new Int32Array(size).fill(-1)
    this.#ranks = new Int32Array(size)
    this.#beginnings = new Int32Array(size)
    this.#enterAll()
  }

  /** The entry of the key as the list has it; undefined where there is none. */
  find(key: string): string | undefined {
    const start = this.#starts[this.#slotOf(key)]!
    return start === -1 ? undefined : this.#list.slice(start, this.#endOf(start))
  }

  has(key: string): boolean {
    return this.#starts[this.#slotOf(key)] !== -1
  }

  /** How many entries stand before that of the key; undefined where there is none. */
  rankOf(key: string): number | undefined {
    const slot = this.#slotOf(key)
    return this.#starts[slot] === -1 ? undefined : this.#ranks[slot]
  }

  /** Whether an entry without "/" has a "_" behind just these letters. */
  begins(key: string): boolean {
    const hash = spread(hashOf(key))
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const taken = this.#beginnings[slot]
      if (taken === hash || taken === 0) return taken === hash
    }
  }

  #enterAll(): void {
    const list = this.#list
    const end = list.length
    let rank = 0
    let start = 0
    let hash = 0
    let isFirm = true
    for (let at = 0; at < end; at++) {
      const code = list.charCodeAt(at)
      if (code > underscore) hash = Math.imul(hash ^ code, 0x01000193)
      else if (code === underscore) {
        if (isFirm) this.#enterBeginning(spread(hash))
      } else if (code === slash) isFirm = false
      else {
        if (at > start) this.#enter(spread(hash), start, rank++)
        start = at + 1
        hash = 0
        isFirm = true
      }
    }
  }

  #enter(hash: number, start: number, rank: number): void {
    let slot = hash & this.#mask
    while (this.#starts[slot] !== -1) slot = (slot + 1) & this.#mask
    this.#starts[slot] = start
    this.#ranks[slot] = rank
  }

  #enterBeginning(hash: number): void {
    let slot = hash & this.#mask
    while (this.#beginnings[slot] !== 0 && this.#beginnings[slot] !== hash) slot = (slot + 1) & this.#mask
    this.#beginnings[slot] = hash
  }

  /** The slot of the key's entry, or the free one that ends the search. */
  #slotOf(key: string): number {
    let slot = spread(hashOf(key)) & this.#mask
    while (this.#starts[slot] !== -1 && !this.#isAt(this.#starts[slot]!, key)) slot = (slot + 1) & this.#mask
    return slot
  }

  #isAt(start: number, key: string): boolean {
    let at = start
    for (let k = 0; k < key.length; k++, at++) {
      while (isSign(this.#list.charCodeAt(at))) at++
      if (this.#list.charCodeAt(at) !== key.charCodeAt(k)) return false
    }
    while (isSign(this.#list.charCodeAt(at))) at++
    return isBlank(this.#list.charCodeAt(at))
  }

  /** Every entry is followed by a blank. */
  #endOf(start: number): number {
    let end = start
    while (!isBlank(this.#list.charCodeAt(end))) end++
    return end
  }
}

function hashOf(key: string): number {
  let hash = 0
  for (let k = 0; k < key.length; k++) hash = mixed(hash, key.charCodeAt(k))
  return hash
}
