import type { DraftStatement } from "./discourse.ts"
import { type Findings, isUnnamed, keyAt, sectionKindOf } from "./findings.ts"

/** Without the headlines and leads that say what the body says again. */
export function dropRepeats(findings: Findings, statements: readonly DraftStatement[]): DraftStatement[] {
  return statements.filter(
    (early) => !isHead(findings, early) || !statements.some((late) => repeats(findings, early, late)),
  )
}

function isHead(findings: Findings, { sentence }: DraftStatement): boolean {
  return (
    linesAbove(findings, sentence) <= 1 ||
    sectionKindOf(findings, findings.words.sentences[sentence]!) !== "body"
  )
}

const shortestLine = 5

/** How many lines of words stand above it; «خبرگزاری …:» and marks are none. */
function linesAbove(findings: Findings, sentence: number): number {
  const { sentences } = findings.words
  const { line } = sentences[sentence]!
  const above = sentences
    .slice(0, sentence)
    .filter((each) => each.line < line && each.to - each.from >= shortestLine)
  return new Set(above.map((each) => each.line)).size
}

/** How much of the headline's words the body must share: a headline shortens, and the same act by the same one is telling. */
function repeats(findings: Findings, early: DraftStatement, late: DraftStatement): boolean {
  const [above, below] = [early, late].map(({ sentence }) => findings.words.sentences[sentence]!.line)
  if (below! <= above!) return false
  const same = early.speaker === late.speaker || isUnnamed(findings, early.speaker)
  const enough = same && early.act === late.act ? 0.3 : same ? 0.45 : 0.6
  return sharedWords(findings, early, late) >= enough
}

/** The share of the longer words of `early` that `late` has too. */
function sharedWords(findings: Findings, early: DraftStatement, late: DraftStatement): number {
  const words = wordsOf(findings, early)
  const others = new Set(wordsOf(findings, late))
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length
}

function wordsOf(findings: Findings, { content }: DraftStatement): string[] {
  const words: string[] = []
  for (let at = content.from; at < content.to; at++) {
    if (keyAt(findings, at).length > 2) words.push(keyAt(findings, at))
  }
  return words
}
