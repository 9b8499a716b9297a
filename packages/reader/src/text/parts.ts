import { verbPrefixes } from "./affixes.ts"
import { divisionOf, divisionRules } from "./divide.ts"
import { gapFeatures, leftFeatures, rightFeatures, seamFeatures, wholeWord } from "./gap-features.ts"
import { certaintyOf, sumOf } from "./gap-model.ts"
import { beginsCompound, rankOf } from "./known-words.ts"
import { joins } from "./letters.ts"
import type { RepairRule } from "./repair-rule.ts"
import { glued, gluedOffset } from "./separate.ts"
import { isAffix, jointOf, unionRuleOf, unionRules } from "./unite.ts"

/** A place within a part, or between two, where a ZWNJ may have been lost. */
export interface Gap {
  /** Letters of the part before it. */
  readonly offset: number
  /** The rule that proposed it, or `letterGap`. */
  readonly rule: RepairRule
  /** 0..1 */
  readonly certainty: number
}

/** What stands between ZWNJ, blanks and signs, whatever is beside it: «کتاب‌ها» has two parts. */
export interface PartFacts {
  readonly key: string
  /** Whether its last letter would join what follows. */
  readonly joins: boolean
  readonly beginsCompound: boolean
  /** Where an ending begins that its stem does not join. */
  readonly joint: number | undefined
  /** Where a blank was lost in it. */
  readonly gluedAt: readonly Gap[] | undefined
  readonly gaps: readonly Gap[]
  /** The certainty of its surest gap; 0 where it has none. */
  readonly surest: number
  /** Log-odds that its neighbour on the other side of a blank belongs to it, as far as it tells alone. */
  readonly leftSum: number
  readonly rightSum: number
  readonly isAffix: boolean
  readonly seams: Map<string, Gap>
}

export const letterGap: RepairRule = { name: "letters", example: "مالباخته → مال‌باخته" }

const prefixes: ReadonlySet<string> = new Set(verbPrefixes)

const leastThinkable = 0.1
/** Log-odds below which no two parts that a blank parts have been found to be one. */
const unlikely = -1.5
const mostKnown = 50_000
/** What is longer is no word. */
const longest = 40

let known = new Map<string, PartFacts>()

/** Remembers what it found: the same words come again and again. */
export function factsOf(key: string): PartFacts {
  const facts = known.get(key)
  if (facts !== undefined) return facts
  if (key.length > longest) return findFacts(key)
  if (known.size >= mostKnown) known = new Map()
  const found = findFacts(key)
  known.set(key, found)
  return found
}

function findFacts(key: string): PartFacts {
  if (key.length > longest) return { ...findFacts(""), key, joins: joins(key.at(-1)) }
  const offset = gluedOffset(key)
  const gaps = withoutRivals(gapsOf(key)).filter(({ certainty }) => certainty >= leastThinkable)
  return {
    key,
    joins: joins(key.at(-1)),
    beginsCompound: beginsCompound(key),
    joint: jointOf(key),
    gluedAt: offset === undefined ? undefined : [{ offset, rule: glued, certainty: glued.confidence }],
    gaps,
    surest: Math.max(0, ...gaps.map(({ certainty }) => certainty)),
    leftSum: sumOf(leftFeatures(key)),
    rightSum: sumOf(rightFeatures(key)),
    isAffix: isAffix(key),
    seams: new Map(),
  }
}

const elsewhere = divisionRules.length

/** Of two gaps with one letter between them, at most one is right: the surer stands for both. */
function withoutRivals(gaps: readonly Gap[]): Gap[] {
  const kept: Gap[] = []
  for (const gap of gaps) {
    const before = kept.at(-1)
    if (before?.offset !== gap.offset - 1) kept.push(gap)
    else {
      const surer = gap.certainty > before.certainty ? gap : before
      kept[kept.length - 1] = { ...surer, certainty: Math.min(1, gap.certainty + before.certainty) }
    }
  }
  return kept
}

/**
 * Places within a part, with the number of the rule that proposes them, or of the one that proposes others; 0 where none does.
 *
 * @public for train/gaps.mjs, which loads it with other lists
 */
export function gapPlaces(key: string): { offset: number; opinion: number }[] {
  if (key.length < 4) return []
  const division = divisionOf(key)
  if (division === undefined && rankOf(key) !== undefined) return []
  const opinion = division === undefined ? 0 : 1 + divisionRules.indexOf(division.rule)
  const places = []
  for (let offset = 2; offset <= key.length - 2; offset++) {
    if (!joins(key[offset - 1])) continue
    const isProposed = opinion === 0 || division!.gaps.includes(offset)
    // «میسوری» begins like a verb and is none; what may follow می is for the rules to say.
    if (prefixes.has(key.slice(0, offset)) && !(opinion !== 0 && isProposed)) continue
    places.push({ offset, opinion: isProposed ? opinion : opinion + elsewhere })
  }
  return places
}

function gapsOf(key: string): Gap[] {
  const places = gapPlaces(key)
  if (places.length === 0) return []
  const word = wholeWord(key)
  return places.map(({ offset, opinion }) => ({
    offset,
    rule: divisionRules[opinion - 1] ?? letterGap,
    certainty: certaintyOf(sumOf(gapFeatures(word, offset, opinion))),
  }))
}

/**
 * The number of the rule that would unite two parts; 0 for none.
 *
 * @public for train/gaps.mjs, which loads it with other lists
 */
export function seamOpinion(left: string, right: string): number {
  const rule = unionRuleOf(left, right)
  return rule === undefined ? 0 : 1 + unionRules.indexOf(rule)
}

/** Whether a blank between two parts should be a ZWNJ; undefined where that is out of the question. */
export function seamBetween(left: PartFacts, right: PartFacts): Gap | undefined {
  if (!left.isAffix && !right.isAffix && left.leftSum + right.rightSum < unlikely) return undefined
  const known = left.seams.get(right.key)
  if (known !== undefined) return known
  const seam = findSeam(left, right)
  left.seams.set(right.key, seam)
  return seam
}

function findSeam(left: PartFacts, right: PartFacts): Gap {
  const opinion = seamOpinion(left.key, right.key)
  const sum = left.leftSum + right.rightSum + sumOf(seamFeatures(left.key, right.key, opinion))
  return {
    offset: left.key.length,
    rule: unionRules[opinion - 1] ?? letterGap,
    certainty: certaintyOf(sum),
  }
}
