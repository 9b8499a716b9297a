import type { Edit } from "./edits.ts"
import { compoundOf } from "./known-words.ts"
import { joins, keyOf, zwnj } from "./letters.ts"
import type { RepairRule } from "./repair-rule.ts"

/** Matters of taste, which are left as they are where nothing is said. */
export interface Style {
  /** Words that good text writes both ways: «رئیس‌جمهور» or «رئیس جمهور». */
  readonly compounds?: "joined" | "apart"
  /** The ی behind a silent ه: «خانه‌ی ما» or «خانۀ ما». */
  readonly ezafe?: "ه‌ی" | "ۀ"
}

export interface StyleRule extends RepairRule {
  readonly style: Style
}

const compoundsJoined: StyleRule = {
  name: "compounds joined",
  example: "رئیس جمهور → رئیس‌جمهور",
  style: { compounds: "joined" },
}
const compoundsApart: StyleRule = {
  name: "compounds apart",
  example: "رئیس‌جمهور → رئیس جمهور",
  style: { compounds: "apart" },
}
const ezafeLong: StyleRule = { name: "ه‌ی", example: "خانۀ ما → خانه‌ی ما", style: { ezafe: "ه‌ی" } }
const ezafeShort: StyleRule = { name: "ۀ", example: "خانه‌ی ما → خانۀ ما", style: { ezafe: "ۀ" } }

export const styleRules: readonly StyleRule[] = [compoundsJoined, compoundsApart, ezafeLong, ezafeShort]

/** What a style changes in well-written text, in order. */
export function styleEdits(text: string, { compounds, ezafe }: Style): Edit[] {
  const found = [
    ...(compounds === undefined ? [] : compoundEdits(text, compounds)),
    ...(ezafe === undefined ? [] : ezafeEdits(text, ezafe)),
  ]
  return found.sort((a, b) => a.start - b.start)
}

const edit = (start: number, end: number, replacement: string, { name }: StyleRule): Edit => ({
  start,
  end,
  replacement,
  confidence: 1,
  rule: `repair/${name}`,
})

const part = /[ء-ۓ\u064B-\u0655]+/g
const longest = 4

interface WrittenPart {
  readonly key: string
  readonly start: number
  readonly end: number
}

function compoundEdits(text: string, compounds: "joined" | "apart"): Edit[] {
  const parts = Array.from(text.matchAll(part), ({ 0: written, index }) => ({
    key: keyOf(written),
    start: index,
    end: index + written.length,
  }))
  const edits: Edit[] = []
  for (let i = 0; i < parts.length; ) {
    const compound = compoundAt(text, parts, i)
    for (let k = i; k + 1 < i + compound.length; k++) {
      const [{ end }, { start }] = [parts[k]!, parts[k + 1]!]
      const rule = compounds === "joined" ? compoundsJoined : compoundsApart
      const sign = compounds === "joined" && joins(parts[k]!.key.at(-1)) ? zwnj : " "
      if (text.slice(end, start) !== sign) edits.push(edit(end, start, sign, rule))
    }
    i += compound.length
  }
  return edits
}

/** The parts of the longest compound from part `i` on that good text writes both ways; one part where there is none. */
function compoundAt(text: string, parts: readonly WrittenPart[], i: number): readonly WrittenPart[] {
  let key = parts[i]!.key
  let found = 1
  for (let at = i + 1; at < parts.length && at < i + longest; at++) {
    const between = text.slice(parts[at - 1]!.end, parts[at]!.start)
    if (between !== " " && between !== zwnj) break
    key += parts[at]!.key
    if (isOfBoth(key, parts.slice(i, at + 1))) found = at + 1 - i
  }
  return parts.slice(i, i + found)
}

/** Whether the parts are those of a listed compound of both spellings, cut where it is. */
function isOfBoth(key: string, parts: readonly WrittenPart[]): boolean {
  const compound = compoundOf(key)
  let length = 0
  const ends = parts.slice(0, -1).map((each) => {
    length += each.key.length
    return length
  })
  return compound?.apart === true && compound.gaps.every((gap) => ends.includes(gap))
}

function ezafeEdits(text: string, ezafe: "ه‌ی" | "ۀ"): Edit[] {
  return ezafe === "ۀ"
    ? Array.from(text.matchAll(/ه\u200Cی(?![ء-ۓ\u200C])/g), ({ index }) =>
        edit(index, index + 3, "ۀ", ezafeShort),
      )
    : Array.from(text.matchAll(/ۀ|ه\u0654/g), ({ 0: sign, index }) =>
        edit(index, index + sign.length, "ه‌ی", ezafeLong),
      )
}
