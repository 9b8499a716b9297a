import type { Engagement, Reading, Statement } from "@dabir/reader"
import { bothCalendars } from "./dates.ts"
import { actLabels, headings, kindLabels, statusLabels } from "./labels.ts"
import { persianNumber, wrap } from "./layout.ts"
import type { Style } from "./style.ts"

/** A reading for people: the text with the words of each statement set off, and the record under it. */
export function printReading(reading: Reading, style: Style, width: number): string {
  const parts = [
    printText(reading, style, width),
    printRecord(reading, style, width),
    printWarnings(reading, style, width),
  ]
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`
}

/** Statements in text order by number; those with the same words share a mark. */
function printText(reading: Reading, style: Style, width: number): string {
  return reading.sections
    .map((section) => {
      const marked = markStatements(reading, section.start, section.end, style)
      const lines = wrap(marked.replace(/\s+/g, " "), width)
      return headings.has(section.kind) ? style.bold(lines) : lines
    })
    .join("\n")
}

function markStatements(reading: Reading, start: number, end: number, style: Style): string {
  let text = ""
  let at = start
  for (const { content, labels } of marksIn(reading, start, end)) {
    if (content.start < at) continue
    text +=
      reading.text.slice(at, content.start) +
      style.mark(reading.text.slice(content.start, Math.min(content.end, end)), labels)
    at = Math.min(content.end, end)
  }
  return text + reading.text.slice(at, end)
}

function marksIn(
  reading: Reading,
  start: number,
  end: number,
): { content: { start: number; end: number }; labels: string }[] {
  const marks = new Map<number, { content: { start: number; end: number }; numbers: number[] }>()
  reading.statements.forEach(({ content }, index) => {
    if (content.start < start || content.start >= end) return
    const mark = marks.get(content.start) ?? { content, numbers: [] }
    mark.numbers.push(index + 1)
    marks.set(content.start, mark)
  })
  return [...marks.values()]
    .sort((a, b) => a.content.start - b.content.start)
    .map(({ content, numbers }) => ({ content, labels: numbers.map(persianNumber).join("،") }))
}

function printRecord(reading: Reading, style: Style, width: number): string {
  const blocks = reading.engagements.map((engagement) => printEngagement(reading, engagement, style, width))
  const loose = reading.statements.filter((statement) => statement.engagement === undefined)
  if (loose.length > 0) {
    blocks.push(
      [
        style.bold("◦ بیرون از تماس‌ها"),
        ...loose.map((each) => printStatement(reading, each, style, width)),
      ].join("\n"),
    )
  }
  return blocks.length === 0 ? style.dim("در این متن تماسی و سخنی یافت نشد.") : blocks.join("\n\n")
}

function printEngagement(reading: Reading, engagement: Engagement, style: Style, width: number): string {
  const { kind, status, parties, when, where, id } = engagement
  const names = [...new Set(parties.map((party) => nameOf(reading, party.entity)))].join(" و ")
  const head = [
    style.bold(`● ${kindLabels[kind]}`),
    names,
    when === undefined ? "" : bothCalendars(when.value),
    where === undefined ? "" : `در ${where.span.text}`,
    style.dim(statusLabels[status]),
  ]
  const said = reading.statements.filter((statement) => statement.engagement === id)
  const lines = [wrap(head.filter((part) => part !== "").join(" · "), width, "  ")]
  return [...lines, ...said.map((statement) => printStatement(reading, statement, style, width))].join("\n")
}

function printStatement(reading: Reading, statement: Statement, style: Style, width: number): string {
  const number = persianNumber(reading.statements.indexOf(statement) + 1)
  const to = statement.addressees.map((entity) => nameOf(reading, entity)).join(" و ")
  const who = `${nameOf(reading, statement.speaker)} ${actLabels[statement.act]}${to === "" ? "" : ` (به ${to})`}`
  const words = statement.content.text.replace(/\s+/g, " ")
  return wrap(`  ${number}. ${style.bold(who)}: «${words}»`, width, "     ")
}

function nameOf(reading: Reading, id: string): string {
  return reading.entities.find((entity) => entity.id === id)?.name.fa ?? id
}

function printWarnings(reading: Reading, style: Style, width: number): string {
  return reading.warnings.map((warning) => style.dim(wrap(`! ${warning}`, width, "  "))).join("\n")
}
