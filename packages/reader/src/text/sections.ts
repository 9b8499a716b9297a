import type { SectionKind } from "../reading.ts"
import type { FoldedText } from "./folded-text.ts"

/** A part of the article by its place and shape; half-open in the folded text. */
export interface FoldedSection {
  readonly kind: SectionKind
  readonly start: number
  readonly end: number
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One section a line that is not empty, in order. Headlines come before the first line that is as long as a paragraph. */
export function findSections({ text }: FoldedText): FoldedSection[] {
  const lines = linesOf(text)
  const body = lines.findIndex(isParagraph)
  const heads = body === -1 ? 0 : lines.slice(0, body).filter((line) => !isSignature(line)).length
  let seen = 0
  return lines.map((line, index) => {
    const isHead = index < body && !isSignature(line)
    return {
      kind: isHead ? headKind(seen++, heads) : kindOf(line, lines[index + 1]),
      start: line.start,
      end: line.end,
    }
  })
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim()
    const from = start + raw.indexOf(trimmed)
    if (trimmed !== "") lines.push({ start: from, end: from + trimmed.length, text: trimmed })
    start += raw.length + 1
  }
  return lines
}

const paragraph = 130

/** Long, or closed by a full stop: headlines are neither. */
function isParagraph({ text }: Line): boolean {
  return text.length >= paragraph || /[.!؟»…]["']?$/.test(text)
}

/** Of one headline a title; of more, the longest-established order: kicker, title, deck. */
function headKind(index: number, heads: number): SectionKind {
  if (heads < 3) return index === 0 ? "title" : "deck"
  return index === 0 ? "kicker" : index === 1 ? "title" : "deck"
}

function kindOf(line: Line, next: Line | undefined): SectionKind {
  if (isSignature(line)) return "byline"
  if (isDateline(line)) return "dateline"
  const opensPart =
    line.text.length < 70 && /^[\u0600-\u06ff«]/.test(line.text) && !/[.:!؟،؛»]$/.test(line.text)
  return opensPart && next !== undefined && next.text.length > line.text.length * 2 ? "subhead" : "body"
}

function isSignature({ text }: Line): boolean {
  return (
    /^(انتهای پیام|پایان پیام|کد خبر|@\w+|https?:\/\/\S+$)/.test(text) || !/[\u0600-\u06ff]{2}/.test(text)
  )
}

/** «تهران - ایرنا - 18 فروردین 1402» */
function isDateline({ text }: Line): boolean {
  return text.length < 60 && /^[\u0600-\u06ff\u200c ]{2,20}\s?[-–—]\s?.*[0-9]/.test(text)
}
