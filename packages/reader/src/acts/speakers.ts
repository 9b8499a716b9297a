import type { FoundMention } from "../names/names.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange } from "../words/words.ts"
import { type Findings, keyAt, mentionsIn, timesIn, verbsIn } from "./findings.ts"
import { commas, demonstratives, openers, personNouns, pronouns } from "./words/function-words.ts"

/** Who speaks, and the words that name him; both ends of `words` are equal where the subject is dropped. */
export interface Subject {
  readonly entities: readonly number[]
  readonly words: TokenRange
  readonly pronoun: boolean
}

/** The subject among the words of `[from, to)`, a clause up to its verb; a pronoun stands for `last`. */
export function findSubject(
  findings: Findings,
  from: number,
  to: number,
  last: readonly number[],
): Subject | undefined {
  const pronoun = findPronoun(findings, from, to)
  const free = freeMentions(findings, { from, to })
  const first = free[0]
  if (pronoun !== undefined && (first === undefined || pronoun < first.from)) {
    return last.length === 0
      ? undefined
      : { entities: last.slice(0, 1), words: { from: pronoun, to: pronoun + 1 }, pronoun: true }
  }
  if (first === undefined) return undefined
  const group = coordinated(findings, free)
  return {
    entities: [...new Set(group.map((mention) => mention.entity))],
    words: { from: first.from, to: group.at(-1)!.to },
    pronoun: false,
  }
}

function findPronoun(findings: Findings, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const key = keyAt(findings, at)
    const points = pronouns.has(key) || (key === "این" && personNouns.has(keyAt(findings, at + 1)))
    if (points && startsPhrase(findings, at)) return at
  }
  return undefined
}

/** Mentions that no preposition and no noun before them governs. */
export function freeMentions(findings: Findings, range: TokenRange): FoundMention[] {
  const free: FoundMention[] = []
  let last: FoundMention | undefined
  let lastFree = false
  for (const mention of mentionsIn(findings, range)) {
    const before = keyAt(findings, mention.from - 1)
    const joins: boolean =
      last !== undefined &&
      last.to === mention.from - 1 &&
      (before === "و" || (commas.has(before) && (last.entity === mention.entity || lastFree)))
    const touches = last !== undefined && last.to === mention.from && last.entity === mention.entity
    const isFree: boolean = joins || touches ? lastFree : startsPhrase(findings, mention.from)
    if (isFree && canSpeak(findings, mention)) free.push(mention)
    last = mention
    lastFree = isFree
  }
  return free
}

function canSpeak(findings: Findings, mention: FoundMention): boolean {
  if (keyAt(findings, mention.to) === "را") return false
  const kind = findings.names.entities[mention.entity]!.kind
  return kind !== "place" && kind !== "event" && kind !== "work" && mention.form !== "adjective"
}

/** Whether a new phrase starts at `at`: after a sentence start, a comma, a conjunction, a verb, a time or «در این دیدار». */
function startsPhrase(findings: Findings, at: number): boolean {
  const before = findings.tokens[at - 1]
  if (before === undefined || holding(findings.words.sentences, at)?.from === at) return true
  if (before.kind === "punctuation" || openers.has(before.key)) return true
  if (demonstratives.has(keyAt(findings, at - 2))) return true
  if (demonstratives.has(before.key) && keyAt(findings, at - 2) === "از") return true
  const around = { from: Math.max(0, at - 8), to: at }
  return [...timesIn(findings, around), ...verbsIn(findings, around)].some((range) => range.to === at)
}

/** The first free mention with those that «و» or a comma joins to it, and its own apposition. */
function coordinated(findings: Findings, free: readonly FoundMention[]): FoundMention[] {
  const group = [free[0]!]
  for (const mention of free.slice(1)) {
    const last = group.at(-1)!
    const between = keyAt(findings, last.to)
    const gap = mention.from - last.to
    const joined = gap === 1 && (between === "و" || (commas.has(between) && mention.entity === last.entity))
    if (!joined && !(gap === 0 && mention.entity === last.entity)) break
    group.push(mention)
  }
  return group
}
