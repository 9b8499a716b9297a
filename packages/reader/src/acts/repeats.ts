import type { DraftStatement } from "./discourse.ts"
import { type Findings, isUnnamed, keyAt, sectionKindOf } from "./findings.ts"

/** Without the headlines and leads that say what the body says again. */
export function dropRepeats(findings: Findings, statements: readonly DraftStatement[]): DraftStatement[] {
  const lead = leadEnd(findings)
  const wordsOf = wordReader(findings)
  return statements.filter(
    (early) =>
      !isHead(findings, early, lead) || !statements.some((late) => repeats(findings, wordsOf, early, late)),
  )
}

function isHead(findings: Findings, { sentence }: DraftStatement, lead: number): boolean {
  return sentence < lead || sectionKindOf(findings, findings.words.sentences[sentence]!) !== "body"
}

const shortestLine = 5

/** The sentence behind the first two lines of words: the headline and the lead. «خبرگزاری …:» and marks are no such line. */
function leadEnd(findings: Findings): number {
  const { sentences } = findings.words
  const lines = new Set<number>()
  const end = sentences.findIndex(({ from, to, line }) => {
    if (to - from >= shortestLine) lines.add(line)
    return lines.size > 2
  })
  return end < 0 ? sentences.length : end
}

type Words = (statement: DraftStatement) => ReadonlySet<string>

/** How much of the headline's words the body must share: a headline shortens, and the same act by the same one is telling. */
function repeats(findings: Findings, wordsOf: Words, early: DraftStatement, late: DraftStatement): boolean {
  const [above, below] = [early, late].map(({ sentence }) => findings.words.sentences[sentence]!.line)
  if (below! <= above!) return false
  const same = early.speaker === late.speaker || isUnnamed(findings, early.speaker)
  const enough = same && early.act === late.act ? 0.3 : same ? 0.45 : 0.6
  return sharedWords(wordsOf(early), wordsOf(late)) >= enough
}

/** The share of `words` that `others` has too. */
function sharedWords(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return words.size === 0 ? 0 : shared / words.size
}

/** The longer words of each statement's content, read once. */
function wordReader(findings: Findings): Words {
  const known = new Map<DraftStatement, ReadonlySet<string>>()
  return (statement) => {
    const words = known.get(statement) ?? longWords(findings, statement)
    known.set(statement, words)
    return words
  }
}

function longWords(findings: Findings, { content }: DraftStatement): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = content.from; at < content.to; at++) {
    if (keyAt(findings, at).length > 2) words.add(keyAt(findings, at))
  }
  return words
}
