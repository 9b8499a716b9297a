import type { Sentence } from "../words/words.ts"
import { attributionAt, pointsBack } from "./attributions.ts"
import { trim } from "./contents.ts"
import { type CueHit, findCueHits } from "./cue-hits.ts"
import { type Discourse, type DraftStatement, type Gathered, gather } from "./discourse.ts"
import { type Findings, keyAt } from "./findings.ts"
import { findSubject } from "./speakers.ts"
import { performedIn } from "./speech-acts.ts"

/** A quotation runs on until its closing mark, or, without marks, until the line ends or somebody is said to speak. */
export function continuesQuotation(
  findings: Findings,
  sentence: Sentence,
  { open, line }: Discourse,
): boolean {
  if (open === undefined) return false
  if (open.guillemets) return true
  return sentence.line === line && !isNarration(findings, sentence)
}

function isNarration(findings: Findings, sentence: Sentence): boolean {
  const behind = attributionAt(findings, sentence.from)
  if (behind !== undefined && pointsBack(findings, behind)) return true
  const hit = findCueHits(findings, sentence)[0]
  if (hit === undefined) return false
  const colon = keyAt(findings, hit.to) === ":" || keyAt(findings, hit.to) === "که"
  const subject = findSubject(findings, sentence.from, hit.from, { person: [0], sides: [] })
  return subject !== undefined && (colon || hit.verb.tense === "past")
}

/** Adds the sentence to the open quotation, and closes it where its mark does. */
export function extendQuotation(
  findings: Findings,
  gathered: Gathered,
  discourse: Discourse,
  sentence: Sentence,
): void {
  const { statements } = gathered
  const { index, guillemets } = discourse.open!
  const draft = statements[index]!
  const close = guillemets ? closingMark(findings, sentence.from, sentence.to) : undefined
  if (!guillemets && performsAnother(findings, draft, sentence)) {
    discourse.open = { index: statements.push({ ...draft, content: sentence }) - 1, guillemets }
    return
  }
  const to = close ?? sentence.to
  for (let at = index; at < statements.length && sharesWords(statements[at]!, draft); at++) {
    statements[at] = { ...statements[at]!, content: { from: draft.content.from, to } }
  }
  if (close !== undefined) delete discourse.open
}

/** Co-speakers said the same words. */
function sharesWords(one: DraftStatement, other: DraftStatement): boolean {
  return one.content.from === other.content.from && one.cue.from === other.cue.from
}

/** «از این دیدار خرسندیم. کشورم مصمم به … است.»: two sentences of one speech that do two things. */
function performsAnother(findings: Findings, draft: DraftStatement, sentence: Sentence): boolean {
  const [before, now] = [
    performedIn(findings, draft.content, draft.speaker),
    performedIn(findings, sentence, draft.speaker),
  ]
  return draft.act === "say" && before !== undefined && now !== undefined && before !== now
}

export function closingMark(findings: Findings, from: number, to: number): number | undefined {
  let depth = 1
  for (let at = from; at < to; at++) {
    const text = findings.tokens[at]!.text
    if (text === "«" || text === "“") depth++
    if ((text === "»" || text === "”") && --depth === 0) return at
  }
  return undefined
}

/** Keeps a direct quotation open that its sentence does not close. */
export function openQuotation(
  findings: Findings,
  sentence: Sentence,
  hit: CueHit,
  index: number,
  discourse: Discourse,
): void {
  openAt(findings, sentence, hit.to + 1, index, discourse)
}

/** Marks that nothing closes up to the end of the text were opened by mistake: their words end with the line. */
export function openAt(
  findings: Findings,
  sentence: Sentence,
  from: number,
  index: number,
  discourse: Discourse,
): void {
  const guillemets = ["«", "“"].includes(findings.tokens[from]?.text ?? "")
  const close = guillemets ? closingMark(findings, from + 1, findings.tokens.length) : undefined
  if (close === undefined || close >= sentence.to) discourse.open = { index, guillemets: close !== undefined }
}

/** The words below «X نوشت:», up to the closing mark or to the end of the line; false where none are announced. */
export function readAwaited(
  findings: Findings,
  gathered: Gathered,
  discourse: Discourse,
  sentence: Sentence,
  index: number,
): boolean {
  const { awaited, line } = discourse
  if (awaited === undefined) return false
  if (!hasWords(findings, sentence)) return true
  delete discourse.awaited
  if (sentence.line - line > farthestBelow || startsAnother(findings, sentence)) return false
  const first = gather(gathered, awaited.speakers, {
    ...awaited.said,
    content: trim(findings, sentence),
    sentence: index,
  })
  openAt(findings, sentence, sentence.from, first, discourse)
  return true
}

const farthestBelow = 3

function hasWords(findings: Findings, { from, to }: Sentence): boolean {
  return findings.tokens.slice(from, to).some(({ kind }) => kind === "word")
}

/** «Y: …»: the next line has a speaker of its own. */
function startsAnother(findings: Findings, sentence: Sentence): boolean {
  const subject = findSubject(findings, sentence.from, sentence.to, { person: [], sides: [] })
  return subject !== undefined && keyAt(findings, subject.words.to) === ":"
}
