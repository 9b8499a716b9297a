import { type Cells, toCells } from "./cells.ts"
import { compoundOf } from "./compounds.ts"
import { joins, zwnj } from "./letters.ts"
import { rankOf } from "./lexicon.ts"

/** A change of spelling: what stands in `[start, end)` of the text as it came in is better written as `replacement`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** 0..1 */
  readonly confidence: number
  readonly rule: string
}

/** A change before one cell: ZWNJ or a space put in, or a space turned into ZWNJ. */
export interface CellEdit {
  readonly at: number
  readonly replacement: string
  /** Whether the cell at `at` is a space that the replacement takes the place of. */
  readonly replaces: boolean
  readonly confidence: number
  readonly rule: string
}

/** Good Persian back from damaged Persian: lost ZWNJ restored, letters unified. Any code units are taken. */
export function repair(text: string): { text: string; edits: Edit[] } {
  const cells = toCells(text)
  const edits = findCellEdits(cells)
  return {
    text: showCells(cells, edits),
    edits: edits.map(({ at, replacement, replaces, confidence, rule }) => {
      const start = cells.starts[at]!
      return { start, end: replaces ? cells.ends[at]! : start, replacement, confidence, rule }
    }),
  }
}

/** The text that the cells show, with the edits made. */
export function showCells({ shown }: Cells, edits: readonly CellEdit[]): string {
  const parts: string[] = []
  let next = 0
  for (let at = 0; at < shown.length; at++) {
    const edit = edits[next]?.at === at ? edits[next++] : undefined
    if (edit !== undefined) parts.push(edit.replacement)
    if (edit?.replaces !== true) parts.push(shown[at]!)
  }
  return parts.join("")
}

interface Word {
  /** First cell, and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly key: string
  /** It holds a ZWNJ already. */
  readonly divided: boolean
}

/** What repair would change, in order. */
export function findCellEdits(cells: Cells): CellEdit[] {
  const words = wordsOf(cells)
  const edits: CellEdit[] = []
  for (let i = 0; i < words.length; ) {
    const joined = joinWords(cells, words, i)
    if (joined !== undefined) {
      edits.push(...joined.edits)
      i = joined.next
    } else edits.push(...divideWord(cells, words[i++]!))
  }
  return edits
}

const isLetter = (letter: string): boolean => letter >= "\u0620" && letter <= "\u06d3"

function wordsOf({ letters }: Cells): Word[] {
  const words: Word[] = []
  for (let at = 0; at < letters.length; ) {
    if (!isLetter(letters[at]!)) {
      at++
      continue
    }
    const from = at
    let key = ""
    let divided = false
    for (
      ;
      at < letters.length && (isLetter(letters[at]!) || letters[at] === zwnj || letters[at] === "");
      at++
    ) {
      if (letters[at] === zwnj) divided = true
      else key += letters[at]
    }
    words.push({ from, to: at, key, divided })
  }
  return words
}

/** «گفت و گو», «می شود», «کتاب ها»: neighbours that one space parts and one ZWNJ should. */
function joinWords(
  cells: Cells,
  words: readonly Word[],
  i: number,
): { edits: CellEdit[]; next: number } | undefined {
  for (const count of [3, 2]) {
    const group = words.slice(i, i + count)
    if (group.length < count || !isSpaced(cells, group)) continue
    const edits = joinCompound(group) ?? (count === 2 ? joinAffix(group[0]!, group[1]!) : undefined)
    if (edits !== undefined) return { edits: [...divideWord(cells, group[0]!), ...edits], next: i + count }
  }
  return undefined
}

function isSpaced({ letters }: Cells, group: readonly Word[]): boolean {
  return group.slice(1).every((word, k) => word.from === group[k]!.to + 1 && letters[group[k]!.to] === " ")
}

/** A known compound in pieces; a space where it has no ZWNJ goes («گفت و گو» has one before its «و» only). */
function joinCompound(group: readonly Word[]): CellEdit[] | undefined {
  const compound = compoundOf(group.map((word) => word.key).join(""))
  if (compound === undefined || compound.apart) return undefined
  const edits: CellEdit[] = []
  let length = 0
  for (const [k, word] of group.slice(0, -1).entries()) {
    length += word.key.length
    const isGap = compound.gaps.includes(length)
    if (!isGap && word.key !== "و") return undefined
    edits.push(spaceTo(isGap ? zwnj : "", group[k + 1]!, "repair/compound apart"))
  }
  return edits
}

function spaceTo(replacement: string, word: Word, rule: string): CellEdit {
  return { at: word.from - 1, replacement, replaces: true, confidence: 0.9, rule }
}

const plurals: ReadonlySet<string> = new Set("ها های هایی هایش هایشان هایمان".split(" "))
const copulas: ReadonlySet<string> = new Set(["اند", "ایم", "اید", "ام", "ای"])
const participle =
  /(شد|کرد|داد|گرفت|داشت|رفت|آمد|گفت|زد|برد|یافت|رسید|ساخت|آورد|بود|خواست|نوشت|خواند|دید|پذیرفت|گذاشت|افتاد|ماند|نهاد)ه$/

function joinAffix(stem: Word, affix: Word): CellEdit[] | undefined {
  const rule = affixRule(stem, affix)
  return rule === undefined ? undefined : [spaceTo(zwnj, affix, rule)]
}

function affixRule(stem: Word, affix: Word): string | undefined {
  if (stem.key === "می" || stem.key === "نمی") return affix.key.length > 1 ? "repair/می apart" : undefined
  const last = stem.key.at(-1)
  if (plurals.has(affix.key) && stem.key.length > 1) return "repair/ها apart"
  if (affix.key === "ترین" && stem.key.length > 1) return "repair/ترین apart"
  if (!copulas.has(affix.key) || last !== "ه" || stem.key.length < 3) return undefined
  return affix.key === "ام" || affix.key === "اند"
    ? participle.test(stem.key)
      ? "repair/ه‌اند apart"
      : undefined
    : "repair/ه‌ای apart"
}

/** «حوزههای», «مدرسهسازی», «جمهوراندونزی»: one word whose ZWNJ or space was lost. */
function divideWord(cells: Cells, word: Word): CellEdit[] {
  if (word.divided || word.key.length < 4) return []
  const compound = compoundOf(word.key)
  if (compound !== undefined)
    return compound.gaps.flatMap((gap) => zwnjAt(cells, word, gap, "repair/compound joined"))
  const glued = gluedAt(word.key)
  if (glued !== undefined) {
    const at = cellOf(cells, word, glued)
    return [{ at, replacement: " ", replaces: false, confidence: 0.9, rule: "repair/glued" }]
  }
  return gapsOf(word.key).flatMap(({ gap, rule }) => zwnjAt(cells, word, gap, rule))
}

/** A ZWNJ shows only behind a letter that would join the next. */
function zwnjAt(cells: Cells, word: Word, gap: number, rule: string): CellEdit[] {
  const at = cellOf(cells, word, gap)
  return [{ at, replacement: zwnj, replaces: false, confidence: 0.9, rule }]
}

/** The cell of the key's letter `offset`; marks have cells but no place in the key. */
function cellOf({ letters }: Cells, word: Word, offset: number): number {
  let at = word.from
  for (let seen = 0; at < word.to; at++) {
    if (letters[at] === "" || letters[at] === zwnj) continue
    if (seen === offset) return at
    seen++
  }
  return at
}

const pluralEnding = /^(.{2,}?)(ها|های|هایی|هایش|هایشان|هایمان)$/
const suffix =
  /^(.{3,}?)(سازی|گیری|گذاری|پذیری|گرایی|گری|پذیر|گرا|ساز|آمیز|شناسی|پردازی|ریزی|کننده|شده|نشده|نامه|گاه)(ها|های|هایی|ی)?$/
/** Words that end like plurals of other words. */
const wholes: ReadonlySet<string> = new Set(
  "تنها انتها منتها اشتها آنها اینها بها رها بهتر بهترین بیشترین کمترین".split(" "),
)

function gapsOf(key: string): { gap: number; rule: string }[] {
  if (wholes.has(key)) return []
  const adjective = silentEnding(key)
  if (adjective !== undefined) return [{ gap: adjective, rule: "repair/ه‌ای" }]
  const made = suffix.exec(key)
  if (made !== null && isWord(made[1]!) && joins(made[1]!.at(-1))) {
    const gap = made[1]!.length
    const end = gap + made[2]!.length
    const plural =
      made[3]?.startsWith("ها") && joins(made[2]!.at(-1)) ? [{ gap: end, rule: "repair/ها" }] : []
    return [{ gap, rule: "repair/suffix" }, ...plural]
  }
  const plural = pluralEnding.exec(key)
  if (plural !== null && joins(plural[1]!.at(-1)) && isPlural(plural[1]!)) {
    return [...gapsOf(plural[1]!), { gap: plural[1]!.length, rule: "repair/ها" }]
  }
  const superlative = /^(.{3,})ترین$/.exec(key)
  return superlative !== null && isWord(superlative[1]!) && joins(superlative[1]!.at(-1))
    ? [{ gap: superlative[1]!.length, rule: "repair/ترین" }]
    : []
}

/** «ترکیهای» is «ترکیه‌ای» and not «ترکی‌های» where the word with ه is the more frequent one. */
function silentEnding(key: string): number | undefined {
  const match = /^(.{2,}ه)(ای|اند|ایم|اید|ام)$/.exec(key)
  const stem = match?.[1]
  if (stem === undefined || !isWord(stem)) return undefined
  const bare = rankOf(stem.slice(0, -1)) ?? Number.POSITIVE_INFINITY
  return match?.[2] !== "ای" || rankOf(stem)! < bare ? stem.length : undefined
}

function isWord(key: string): boolean {
  return rankOf(key) !== undefined
}

function isPlural(stem: string): boolean {
  return isWord(stem) || (stem.endsWith("ی") && isWord(stem.slice(0, -1))) || suffix.test(stem)
}

const officeEnds = /^(جمهور|جمهوری|وزیر|امور|سفیر|کشور|دبیر)(.{4,})$/

/** A space that is missing behind a letter that joins nothing: «جمهوراندونزی». */
function gluedAt(key: string): number | undefined {
  if (isWord(key)) return undefined
  const match = officeEnds.exec(key)
  return match !== null && isWord(match[2]!) && !joins(match[1]!.at(-1)) ? match[1]!.length : undefined
}
