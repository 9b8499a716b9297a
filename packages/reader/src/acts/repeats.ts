import { type Findings, keyAt, sectionKindOf } from "./findings.ts"
import type { DraftStatement } from "./statements.ts"

/** Without the headlines and leads that say what the body says again. */
export function dropRepeats(findings: Findings, statements: readonly DraftStatement[]): DraftStatement[] {
  return statements.filter(
    (statement, index) => !statements.some((other, at) => at > index && repeats(findings, statement, other)),
  )
}

/** Whether `later` holds most of the words that `early`, from the head of the item, has. */
function repeats(findings: Findings, early: DraftStatement, later: DraftStatement): boolean {
  const sentence = findings.words.sentences[early.sentence]!
  const isHead = sentence.line <= 2 || sectionKindOf(findings, sentence) !== "body"
  if (!isHead || later.sentence <= early.sentence) return false
  const words = wordsOf(findings, early)
  const others = new Set(wordsOf(findings, later))
  const shared = words.filter((word) => others.has(word)).length
  return words.length > 0 && shared / words.length >= 0.7
}

function wordsOf(findings: Findings, { content }: DraftStatement): string[] {
  const words: string[] = []
  for (let at = content.from; at < content.to; at++)
    if (keyAt(findings, at).length > 2) words.push(keyAt(findings, at))
  return words
}
