import {
  blank,
  joiner,
  lineBreak,
  makeClasses,
  persian,
  plain,
  presentation,
  selector,
} from "./code-units.ts"
import { foldLetter, joins, unifyLetter } from "./letters.ts"

/**
 * A text letter by letter, after safe folding and before repair: the code unit that matching sees and the one that people see (0
 * where there is none), and the original offsets that it stands for.
 */
export interface Cells {
  readonly letters: Uint16Array
  readonly shown: Uint16Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export const space = 0x20
export const newline = 0x0a
export const joinerCode = 0x200c
const hash = 0x23
const underscore = 0x5f
const alef = 0x0627
const alefMaddah = 0x0622
const maddah = 0x0653

/** What each code unit means, and what the Persian ones, from `firstPersian` on, fold to; made at first use. */
interface Tables {
  readonly classes: Uint8Array
  readonly folded: Uint16Array
  readonly unified: Uint16Array
}

const firstPersian = 0x600

let tables: Tables | undefined

function makeTables(): Tables {
  const letters = Array.from({ length: 0x100 }, (_, k) => String.fromCharCode(firstPersian + k))
  return {
    classes: makeClasses(),
    folded: Uint16Array.from(letters, (letter) => foldLetter(letter).charCodeAt(0) || 0),
    unified: Uint16Array.from(letters, (letter) => unifyLetter(letter).charCodeAt(0) || 0),
  }
}

/** Cells under construction. */
interface Draft extends Cells {
  readonly tables: Tables
  count: number
  /** The last letter that matching sees, and its cell; 0 and -1 at the beginning. */
  last: number
  lastAt: number
  /** Where a ZWNJ stands that no letter has followed yet; -1 for none. */
  joinerAt: number
  /** Inside a hashtag an underscore beside a Persian letter is a space. */
  inTag: boolean
  /** Where an underscore of a hashtag stands that nothing has followed yet; -1 for none. */
  underscoreAt: number
}

/** Cuts a text into cells: runs of blanks become one, what cannot be seen is dropped. Takes any code units. */
export function toCells(text: string): Cells {
  tables ??= makeTables()
  const draft = startDraft(text, tables)
  for (let at = 0; at < text.length; at++) addUnit(draft, text, at)
  putUnderscore(draft, 0)
  const { count, letters, shown, starts, ends } = draft
  return {
    letters: letters.subarray(0, count),
    shown: shown.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  }
}

function startDraft(text: string, tables: Tables): Draft {
  const size = text.length + extraUnits(text)
  return {
    tables,
    letters: new Uint16Array(size),
    shown: new Uint16Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    count: 0,
    last: 0,
    lastAt: -1,
    joinerAt: -1,
    inTag: false,
    underscoreAt: -1,
  }
}

/** How many more letters than places there are: «ﻻ» is two. */
function extraUnits(text: string): number {
  let extra = 0
  for (const [letter] of text.matchAll(/[\uFB50-\uFDFF\uFE70-\uFEFC]/g)) extra += expand(letter).length
  return extra
}

const expansions = new Map<string, string>()

function expand(letter: string): string {
  let units = expansions.get(letter)
  if (units === undefined) {
    units = letter.normalize("NFKC").trimStart()
    expansions.set(letter, units)
  }
  return units
}

function addUnit(draft: Draft, text: string, at: number): void {
  const code = text.charCodeAt(at)
  const kind = draft.tables.classes[code]
  if (kind === persian) addPersian(draft, code, at)
  else if (kind === blank) addBlank(draft, at)
  else if (kind === plain) addPlain(draft, code, at)
  else if (kind === joiner) draft.joinerAt = at
  else if (kind === lineBreak) addBreak(draft, text, at)
  else if (kind === presentation) addPresentation(draft, text[at]!, at)
  else if (kind === selector) addSelector(draft, code, at)
}

function put(draft: Draft, letter: number, shown: number, at: number): void {
  const cell = draft.count++
  draft.letters[cell] = letter
  draft.shown[cell] = shown
  draft.starts[cell] = at
  draft.ends[cell] = at + 1
  if (letter === 0) return
  draft.last = letter
  draft.lastAt = cell
}

/** A letter or digit, and before it the ZWNJ that stood there, if the letter before it would have joined. */
function putLetter(draft: Draft, letter: number, shown: number, at: number): void {
  putUnderscore(draft, letter)
  if (draft.joinerAt !== -1 && mayJoin(draft)) put(draft, joinerCode, joinerCode, draft.joinerAt)
  draft.joinerAt = -1
  put(draft, letter, shown, at)
}

/** A sign; a ZWNJ before it says nothing. */
function putSign(draft: Draft, letter: number, shown: number, at: number): void {
  putUnderscore(draft, 0)
  draft.joinerAt = -1
  if (draft.last === newline && closers.has(letter)) closeBreak(draft)
  put(draft, letter, shown, at)
}

/** Signs before which no line begins. */
const closers: ReadonlySet<number> = new Set([..."،؛:.»)"].map((sign) => sign.charCodeAt(0)))
/** Signs behind which no line ends. */
const openers: ReadonlySet<number> = new Set([..."«("].map((sign) => sign.charCodeAt(0)))

/** Feeds put a name or a tag on a line of its own, and what follows it on the next: matching does not see the break. */
function closeBreak(draft: Draft): void {
  if (draft.lastAt !== draft.count - 1) return
  draft.letters[draft.lastAt] = 0
  stepBack(draft)
}

/** To the last letter that matching sees. */
function stepBack(draft: Draft): void {
  while (draft.lastAt >= 0 && draft.letters[draft.lastAt] === 0) draft.lastAt--
  draft.last = draft.lastAt < 0 ? 0 : draft.letters[draft.lastAt]!
}

/** The underscore that waits for what follows it. */
function putUnderscore(draft: Draft, next: number): void {
  const at = draft.underscoreAt
  if (at === -1) return
  draft.underscoreAt = -1
  const isSpace =
    (isLetterCode(draft.last) && isWordCode(next)) || (isWordCode(draft.last) && isLetterCode(next))
  put(draft, isSpace ? space : underscore, underscore, at)
}

const isWordCode = (code: number): boolean => isLetterCode(code) || isAsciiLetter(code)

function mayJoin({ last }: Draft): boolean {
  return isAsciiLetter(last) || (isLetterCode(last) && joins(String.fromCharCode(last)))
}

function addPlain(draft: Draft, code: number, at: number): void {
  if (code >= 0x80 || isAsciiLetter(code)) putLetter(draft, code, code, at)
  else if (code === underscore && draft.inTag) addUnderscore(draft, at)
  else putSign(draft, code, code, at)
  if (code === hash) draft.inTag = true
}

function addUnderscore(draft: Draft, at: number): void {
  putUnderscore(draft, 0)
  draft.joinerAt = -1
  draft.underscoreAt = at
}

const isAsciiLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

function addPersian(draft: Draft, code: number, at: number): void {
  const letter = draft.tables.folded[code - firstPersian]!
  const shown = draft.tables.unified[code - firstPersian]!
  if (letter === 0) addMark(draft, shown, at)
  else if (isLetterCode(letter) || isAsciiLetter(letter)) putLetter(draft, letter, shown, at)
  else putSign(draft, letter, shown, at)
}

/** A folded Persian letter. */
export function isLetterCode(code: number): boolean {
  return (code >= 0x0620 && code <= 0x064a) || (code >= 0x066e && code <= 0x06d3) || code === 0x06d5
}

/** A diacritic or a kashida belongs to the letter before it; without one it is dropped. */
function addMark(draft: Draft, shown: number, at: number): void {
  if (draft.joinerAt !== -1 || draft.underscoreAt !== -1 || !isLetterCode(draft.last)) return
  draft.ends[draft.lastAt] = at + 1
  if (shown === maddah && draft.last === alef && draft.lastAt === draft.count - 1) {
    draft.letters[draft.lastAt] = alefMaddah
    draft.shown[draft.lastAt] = alefMaddah
    draft.last = alefMaddah
  } else if (shown !== 0) put(draft, 0, shown, at)
}

function addBlank(draft: Draft, at: number): void {
  putUnderscore(draft, 0)
  draft.joinerAt = -1
  draft.inTag = false
  if (draft.last !== 0 && draft.last !== space && draft.last !== newline) put(draft, space, space, at)
}

/** Matching sees one break for a run of them; people see each. A blank before it goes. */
function addBreak(draft: Draft, text: string, at: number): void {
  putUnderscore(draft, 0)
  draft.joinerAt = -1
  draft.inTag = false
  if (text[at] === "\n" && text[at - 1] === "\r") return
  if (draft.last === space) dropLast(draft)
  const isUnseen = draft.last === newline || draft.last === 0 || openers.has(draft.last)
  put(draft, isUnseen ? 0 : newline, newline, at)
}

/** Takes a blank back; it is always the last cell, and a letter or a sign stands before it. */
function dropLast(draft: Draft): void {
  draft.count = draft.lastAt
  draft.lastAt--
  stepBack(draft)
}

/** «ﻻ» is two letters that stand in one place. */
function addPresentation(draft: Draft, letter: string, at: number): void {
  const units = expand(letter)
  for (let k = 0; k < units.length; k++) {
    const code = units.charCodeAt(k)
    const kind = draft.tables.classes[code]
    if (kind === blank) addBlank(draft, at)
    else if (kind === persian) addPersian(draft, code, at)
    else putSign(draft, code, code, at)
  }
}

function addSelector(draft: Draft, code: number, at: number): void {
  const before = draft.shown[draft.count - 1] ?? 0
  if (before >= 0x2000 && before !== joinerCode) put(draft, 0, code, at)
}
