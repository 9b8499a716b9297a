import { type Cells, isLetterCode, joinerCode, newline, space } from "./cells.ts"
import { toText } from "./code-units.ts"
import { type Division, divisionOf } from "./divide.ts"
import { beginsCompound } from "./known-words.ts"
import { joins, zwnj } from "./letters.ts"
import type { RepairRule } from "./repair-rule.ts"
import { glued, gluedAt } from "./separate.ts"
import { compoundApart, seamsOf, unionRuleOf } from "./unite.ts"

/** A change before one cell, or of the blank in it. */
export interface CellEdit {
  readonly at: number
  /** A code unit; 0 for nothing. */
  readonly replacement: number
  /** Whether the cell at `at` is a blank that the replacement takes the place of. */
  readonly replaces: boolean
  readonly rule: RepairRule
}

interface Word {
  /** Its first cell. */
  readonly from: number
  /** Its letters, without marks and ZWNJ. */
  readonly key: string
  /** As it stands in the cells: with them. */
  readonly spelling: string
  /** No blank parts it from the word before it, though one should. */
  readonly isGlued: boolean
}

/** What repair would change, in order. */
export function findCellEdits(cells: Cells): CellEdit[] {
  const words = wordsOf(cells)
  const divide = memoized(divisionOf)
  const edits: CellEdit[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i]!
    if (word.isGlued) edits.push({ at: word.from, replacement: space, replaces: false, rule: glued })
    const union = unionAt(cells, words, i)
    const division = divide(union.key)
    const gaps = division === undefined ? [] : divisionEdits(words.slice(i, union.end), union.edits, division)
    edits.push(...inOrder(union.edits, gaps))
    i = union.end
  }
  return edits
}

function inOrder(edits: readonly CellEdit[], more: readonly CellEdit[]): readonly CellEdit[] {
  if (edits.length === 0 || more.length === 0) return edits.length === 0 ? more : edits
  return [...edits, ...more].sort((a, b) => a.at - b.at)
}

function memoized<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined || known.has(key)) return value as Value
    const computed = compute(key)
    known.set(key, computed)
    return computed
  }
}

/** The Persian words outside links, addresses and file names. */
function wordsOf({ letters }: Cells): Word[] {
  const text = toText(letters)
  const words: Word[] = []
  for (let at = 0; at < letters.length; ) {
    const end = runEnd(letters, at)
    if (!isLink(letters, at, end)) addWords(words, letters, text, at, end)
    at = end + 1
  }
  return words
}

const isGap = (code: number | undefined): boolean => code === space || code === newline || code === undefined

function runEnd(letters: Uint16Array, start: number): number {
  let at = start
  while (!isGap(letters[at])) at++
  return at
}

const underscore = 0x5f
const atSign = 0x40
const colon = 0x3a
const slash = 0x2f

function isLink(letters: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = letters[at]
    if (code === underscore || code === atSign) return true
    if (code === colon && letters[at + 1] === slash && letters[at + 2] === slash) return true
  }
  return false
}

function addWords(words: Word[], letters: Uint16Array, text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (!isLetterCode(letters[at]!)) continue
    const from = at
    while (isWordCode(letters[at]!)) at++
    addWord(words, from, text.slice(from, at))
  }
}

const isWordCode = (code: number): boolean => isLetterCode(code) || code === joinerCode || code === 0

function addWord(words: Word[], from: number, spelling: string): void {
  const key = keyOfSpelling(spelling)
  const gap = gluedAt(key)
  if (gap === undefined) words.push({ from, key, spelling, isGlued: false })
  else {
    const cut = placeOf(spelling, gap)
    words.push({ from, key: key.slice(0, gap), spelling: spelling.slice(0, cut), isGlued: false })
    words.push({ from: from + cut, key: key.slice(gap), spelling: spelling.slice(cut), isGlued: true })
  }
}

function keyOfSpelling(spelling: string): string {
  return /[\0\u200C]/.test(spelling) ? spelling.replace(/[\0\u200C]/g, "") : spelling
}

/** Where the key's letter `offset` stands in the spelling. */
function placeOf(spelling: string, offset: number): number {
  let at = 0
  for (let seen = 0; at < spelling.length; at++) {
    if (spelling[at] === "\0" || spelling[at] === zwnj) continue
    if (seen++ === offset) break
  }
  return at
}

interface Union {
  /** The letters of all its words. */
  readonly key: string
  /** What becomes of the blanks between them. */
  readonly edits: readonly CellEdit[]
  /** The word behind its last. */
  readonly end: number
}

/** The word at `i` and those behind it that are one with it: «نتیجه گیری ها» is three. */
function unionAt(cells: Cells, words: readonly Word[], i: number): Union {
  let union: Union = { key: words[i]!.key, edits: [], end: i + 1 }
  for (;;) {
    const more = compoundAt(cells, words, union) ?? affixAt(cells, words, union)
    if (more === undefined) return union
    union = more
  }
}

const longestCompound = 5

/** The longest compound that the letters so far and the next words make. */
function compoundAt(cells: Cells, words: readonly Word[], { key, edits, end }: Union): Union | undefined {
  if (!beginsCompound(key)) return undefined
  const parts = [key]
  let found: Union | undefined
  for (let at = end; parts.length < longestCompound && isBehind(cells, words, at); at++) {
    parts.push(words[at]!.key)
    const seams = seamsOf(parts)?.map((isZwnj, k) => blankEdit(words[end + k]!, isZwnj, compoundApart))
    if (seams !== undefined) found = { key: parts.join(""), edits: [...edits, ...seams], end: at + 1 }
  }
  return found
}

function affixAt(cells: Cells, words: readonly Word[], { key, edits, end }: Union): Union | undefined {
  if (!isBehind(cells, words, end)) return undefined
  const affix = words[end]!
  const rule = unionRuleOf(key, affix.key)
  if (rule === undefined) return undefined
  return { key: key + affix.key, edits: [...edits, blankEdit(affix, joins(key.at(-1)), rule)], end: end + 1 }
}

const blankEdit = (word: Word, isZwnj: boolean, rule: RepairRule): CellEdit => ({
  at: word.from - 1,
  replacement: isZwnj ? joinerCode : 0,
  replaces: true,
  rule,
})

/** Whether the word stands one blank behind the word before it. */
function isBehind({ letters }: Cells, words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || word.isGlued) return false
  return word.from === before.from + before.spelling.length + 1 && letters[word.from - 1] === space
}

/** ZWNJ put into the words of a union, unless it has others than its parts call for. */
function divisionEdits(words: readonly Word[], seams: readonly CellEdit[], division: Division): CellEdit[] {
  const { gaps, rule } = division
  const edits: CellEdit[] = []
  let offset = 0
  for (const [k, { from, spelling }] of words.entries()) {
    let isOpen = seams[k - 1]?.replacement === joinerCode
    for (let at = 0; at < spelling.length; at++) {
      if (spelling[at] === "\0") continue
      if (spelling[at] === zwnj) isOpen = true
      else {
        const isGap = gaps.includes(offset++)
        if (isOpen && !isGap) return []
        if (isGap && !isOpen) edits.push({ at: from + at, replacement: joinerCode, replaces: false, rule })
        isOpen = false
      }
    }
  }
  return edits
}
