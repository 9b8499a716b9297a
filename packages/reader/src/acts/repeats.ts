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

/** How much of the headline's words the body must share: a headline shortens, and the same act by the same one is telling. */
function repeats(findings: Findings, wordsOf: Words, early: DraftStatement, late: DraftStatement): boolean {
  const [above, below] = [early, late].map(({ sentence }) => findings.words.sentences[sentence]!.line)
  if (below! <= above!) return false
  const same = early.speaker === late.speaker || isUnnamed(findings, early.speaker)
  const enough = same && early.act === late.act ? 0.3 : same ? 0.45 : 0.6
  const { words, rarity } = wordsOf(early)
  const others = wordsOf(late).words
  return sharedWords(words, others, () => 1) >= enough && sharedWords(words, others, rarity) >= enoughOfRare
}

/** Of the words weighed by their rarity: all of an article on Iran speaks of Iran. */
const enoughOfRare = 0.2

type Weigh = (word: string) => number

/** The share of `words` that `others` has too, each word weighed. */
function sharedWords(words: ReadonlySet<string>, others: ReadonlySet<string>, weigh: Weigh): number {
  let [shared, all] = [0, 0]
  for (const word of words) {
    all += weigh(word)
    if (others.has(word)) shared += weigh(word)
  }
  return all === 0 ? 0 : shared / all
}

interface Content {
  readonly words: ReadonlySet<string>
  readonly rarity: Weigh
}

type Words = (statement: DraftStatement) => Content

/** The longer words of each statement's content, read once. */
function wordReader(findings: Findings): Words {
  const known = new Map<DraftStatement, Content>()
  let counts: ReadonlyMap<string, number> | undefined
  const rarity = (word: string): number => {
    counts ??= countWords(findings)
    return 1 / counts.get(word)!
  }
  return (statement) => {
    const content = known.get(statement) ?? { words: longWords(findings, statement), rarity }
    known.set(statement, content)
    return content
  }
}

function countWords({ tokens }: Findings): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of tokens) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function longWords(findings: Findings, { content }: DraftStatement): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = content.from; at < content.to; at++) {
    if (keyAt(findings, at).length > 2) words.add(keyAt(findings, at))
  }
  return words
}
