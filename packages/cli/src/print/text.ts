import type { Reading, SectionKind } from "@dabir/reader"
import { paragraph, type Run, showable } from "./layout.ts"
import { findMarks, type Mark } from "./marks.ts"
import type { Marking, Paint, Style } from "./style.ts"

const headings: ReadonlySet<SectionKind> = new Set(["kicker", "title", "deck", "subhead"])

/** The article, line by line, with the words of each entry set off and labelled. */
export function printText(reading: Reading, style: Style, width: number): string {
  const marks = findMarks(reading)
  return linesOf(reading)
    .map(({ start, end, isHeading }) => {
      const inside = marks.filter((mark) => mark.start < end && mark.end > start)
      const runs = runsOf(reading.text, { start, end }, inside, style)
      return paragraph(isHeading ? runs.map((run) => emphasised(run, style)) : runs, width)
    })
    .join("\n")
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function linesOf({ text, sections }: Reading): (Stretch & { readonly isHeading: boolean })[] {
  return [...text.matchAll(/[^\r\n]*[^\s][^\r\n]*/g)].map(({ 0: line, index: start }) => {
    const end = start + line.length
    const isHeading = sections.some(
      (section) => headings.has(section.kind) && section.start < end && section.end > start,
    )
    return { start, end, isHeading }
  })
}

function emphasised({ text, paint }: Run, style: Style): Run {
  return { text, paint: (piece) => style.bold(paint === undefined ? piece : paint(piece)) }
}

/** Cuts a line wherever a mark begins or ends; brackets and labels stand at the cuts. */
function runsOf(text: string, line: Stretch, marks: readonly Mark[], style: Style): Run[] {
  const cuts = [line.start, line.end, ...marks.flatMap(({ start, end }) => [start, end])]
  const inOrder = [...new Set(cuts)]
    .filter((cut) => cut >= line.start && cut <= line.end)
    .sort((a, b) => a - b)
  return inOrder.flatMap((cut, index) => {
    const next = inOrder[index + 1] ?? cut
    return [
      ...closings(marks, cut, style),
      ...openings(marks, cut, style),
      { text: showable(text.slice(cut, next)), ...painted(marks, cut, style) },
    ]
  })
}

function closings(marks: readonly Mark[], at: number, style: Style): Run[] {
  return marks
    .filter((mark) => mark.end === at)
    .reverse()
    .flatMap(({ kind, label }) => [
      { text: style.brackets[kind][1] },
      { text: style.label(label), paint: style.dim },
    ])
}

function openings(marks: readonly Mark[], at: number, style: Style): Run[] {
  return marks.filter((mark) => mark.start === at).map(({ kind }) => ({ text: style.brackets[kind][0] }))
}

function painted(marks: readonly Mark[], at: number, style: Style): { paint?: Paint } {
  const here = marks.filter((mark) => mark.start <= at && mark.end > at)
  if (here.length === 0) return {}
  const has = (kind: keyof Marking): boolean => here.some((mark) => mark.kind === kind)
  return { paint: style.marked({ engagement: has("engagement"), statement: has("statement") }) }
}
