import { firstFrom } from "../words/ranges.ts"
import type { Sentence, Words } from "../words/words.ts"
import type { Proposal } from "./proposal.ts"
import { resolve, type Standpoint } from "./resolve/resolve.ts"
import type { Term } from "./term.ts"

const nowhere: Standpoint = { anchor: undefined, tense: "none", previous: undefined }

/** The day of a full date where no sentence is, in the first lines: «تهران - ایرنا - ۱۸ فروردین ۱۴۰۲ - وزیر …». */
export function datelineDay(words: Words, proposals: readonly Proposal[]): number | undefined {
  const heads = words.sentences.slice(0, 4)
  for (const proposal of proposals) {
    const sentence = heads.find(({ from, to }) => proposal.from >= from && proposal.to <= to)
    if (sentence === undefined) continue
    const stands = isVerbless(words, sentence) || isBetweenDashes(words, sentence, proposal)
    const day = stands ? fullDay(proposal.term) : undefined
    if (day !== undefined) return day
  }
  return undefined
}

const longestDateline = 14

function isVerbless({ verbs }: Words, { from, to }: Sentence): boolean {
  const verb = verbs[firstFrom(verbs, from)]
  return to - from <= longestDateline && (verb === undefined || verb.from >= to)
}

/** At the head of a sentence, with a dash or a colon behind it. */
function isBetweenDashes({ tokens }: Words, sentence: Sentence, { from, to }: Proposal): boolean {
  return (
    from - sentence.from <= 8 &&
    /^[-–—/،(]$/.test(tokens[from - 1]?.text ?? "") &&
    /^[-–—:/)]$/.test(tokens[to]?.text ?? "")
  )
}

function fullDay(term: Term): number | undefined {
  const said = term.kind === "clock" || term.kind === "part" ? term.of : term
  if (said.kind !== "date" || said.year?.year === undefined) return undefined
  return resolve(said, nowhere)?.days?.first
}
