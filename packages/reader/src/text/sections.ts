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

/**
 * One section for each line that says something, in order. Headlines stand before the first line that has the shape of a
 * paragraph: of one or two the first is the title, of three the second.
 */
export function findSections({ text }: FoldedText): FoldedSection[] {
  const lines = linesOf(text)
  const body = bodyStart(lines)
  const heads = lines.slice(0, body).filter(isHeadline).length
  let seen = 0
  return lines.map((line, index) => ({
    kind: index < body && isHeadline(line) ? headKind(seen++, heads) : kindOf(line, lines[index + 1]),
    start: line.start,
    end: line.end,
  }))
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split("\n")) {
    addLine(lines, raw, start)
    start += raw.length + 1
  }
  return lines
}

const closing = /(?<=[.!؟»] )(انتهای|پایان) پیام$/

/** «انتهای پیام» behind the last sentence is a line of its own. */
function addLine(lines: Line[], raw: string, start: number): void {
  const cut = raw.search(closing)
  if (cut > 0) addTrimmed(lines, raw.slice(0, cut), start)
  addTrimmed(lines, raw.slice(Math.max(cut, 0)), start + Math.max(cut, 0))
}

/** Outside of the blocks of signs and emoji; Unicode's own classes take milliseconds to compile. */
const letterOrDigit = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\ud7ff]/

/** A line that only draws («🔹», «-») says nothing. */
function addTrimmed(lines: Line[], raw: string, start: number): void {
  const text = raw.trim()
  const from = start + raw.indexOf(text)
  if (letterOrDigit.test(text)) lines.push({ start: from, end: from + text.length, text })
}

/** Where the headlines end; without a paragraph to follow, only a first line that is shorter than the next is one. */
function bodyStart(lines: readonly Line[]): number {
  const body = lines.findIndex(
    (line, index) => isParagraph(line) && !(index === 0 && opensText(line, lines[1])),
  )
  if (body !== -1) return body
  const [first, second] = lines
  return first !== undefined && second !== undefined && first.text.length < second.text.length ? 1 : 0
}

const paragraph = 130

/** Long, closed by a stop, opened by its source, or the speaker of what follows («وزیر خارجه مالزی:»): headlines are none of these. */
function isParagraph({ text }: Line): boolean {
  return text.length >= paragraph || /[.!؟»…:]["']?$/.test(text) || /^به (گزارش|نقل از) /.test(text)
}

/** A headline may ask, call or quote: «چرا مذاکره؟» above a longer line. */
function opensText({ text }: Line, next: Line | undefined): boolean {
  return text.length < 100 && /[!؟»]$/.test(text) && next !== undefined && next.text.length > text.length
}

function isHeadline(line: Line): boolean {
  return !isSignature(line) && !isDateline(line)
}

function headKind(index: number, heads: number): SectionKind {
  const title = heads === 3 ? 1 : 0
  if (index === title) return "title"
  return index < title ? "kicker" : "deck"
}

function kindOf(line: Line, next: Line | undefined): SectionKind {
  if (isSignature(line)) return "byline"
  if (isDateline(line)) return "dateline"
  return next !== undefined && isSubhead(line, next) ? "subhead" : "body"
}

function isSubhead({ text }: Line, next: Line): boolean {
  if (text.length >= 70 || next.text.length <= text.length * 2) return false
  return /^[\u0600-\u06ff«]/.test(text) && !/[.:!،؛…]»?$|^«.*»$/.test(text)
}

const signatures = [
  /^(انتهای پیام|پایان پیام|کد خبر|@\w+|https?:\/\/\S+$)/,
  /^(خبرنگار|گزارشگر|نویسنده|مترجم|عکاس|عکس|تنظیم|منبع) ?:.{0,40}$/,
  /^(خبرگزاری|ترجمه) [^.]{2,20}:$/,
]

/** Who wrote it and where more is; a line without Persian is a name or a link. */
function isSignature({ text }: Line): boolean {
  return signatures.some((shape) => shape.test(text)) || !/[\u0600-\u06ff]{2}/.test(text)
}

/** «تهران - ایرنا - 18 فروردین 1402» */
function isDateline({ text }: Line): boolean {
  return text.length < 60 && /^[\u0600-\u06ff\u200c ]{2,20}[-–—].*[0-9]/.test(text)
}
