import type { Details, Hit } from "@dabir/ledger"
import type { Act, EngagementKind, EngagementStatus, Part } from "@dabir/reader"
import { bothCalendars } from "./dates.ts"
import { actLabel, kindLabels, partLabels, statusLabels } from "./labels.ts"
import { isolate, paragraph, type Run, showable } from "./layout.ts"
import type { Style } from "./style.ts"

/** One answer: what it is, when, who, and the sentence with the words that were looked for set off. */
export function printHit(hit: Hit, style: Style, width: number): string {
  return [
    headOf(hit, hit.engagement, style),
    ...rolesOf(hit, style, width),
    passageOf(hit, style, width),
  ].join("\n")
}

/** An entry without a question: its words are its evidence. */
export function printEntry(
  entry: Details,
  engagement: string | undefined,
  style: Style,
  width: number,
): string {
  const [first] = entry.evidence
  const quote = entry.article.text.slice(first?.start ?? 0, first?.end ?? 0)
  return [
    headOf(entry, engagement, style),
    ...rolesOf(entry, style, width),
    paragraph([{ text: `  «${inLine(quote)}»` }], width, 2),
    sourceOf(entry, style, width),
  ].join("\n")
}

/** «تماس تلفنی · انجام شد · دوشنبه ۲۸ خرداد ۱۴۰۳ (2024-06-17) · E…» */
function headOf(entry: Details, engagement: string | undefined, style: Style): string {
  const isReport = entry.type === "report"
  const label = isReport
    ? kindLabels[entry.sort as EngagementKind]
    : actLabel(entry.sort as Act, entry.negated === true)
  const parts = [
    style.bold(label),
    ...(isReport ? [statusLabels[entry.status as EngagementStatus]] : []),
    ...(entry.day === null ? [] : [bothCalendars(entry.when ?? entry.day)]),
    style.dim(isolate(engagement ?? entry.key)),
  ]
  return parts.join(" · ")
}

/** «طرف‌ها: …؛ …» and the like, a line a part. */
export function rolesOf(
  { participants }: Pick<Details, "participants">,
  style: Style,
  width: number,
): string[] {
  const names = [...new Set(participants.map(({ part }) => part))]
  return names.map((name) => {
    const takers = participants.filter(({ part }) => part === name).map(({ who }) => showable(who.name))
    const runs = [
      { text: `  ${partLabels[name as Part] ?? name}: `, paint: style.dim },
      { text: takers.join("؛ ") },
    ]
    return paragraph(runs, width, 4)
  })
}

function passageOf({ article, passage, highlights, ...entry }: Hit, style: Style, width: number): string {
  const runs: Run[] = [{ text: "  " }]
  const [open, close] = style.brackets.statement
  let at = passage.start
  for (const { start, end } of highlights) {
    runs.push({ text: inLine(article.text.slice(at, start)) }, { text: open })
    runs.push({
      text: inLine(article.text.slice(start, end)),
      paint: style.marked({ engagement: true, statement: false }),
    })
    runs.push({ text: close })
    at = end
  }
  runs.push({ text: inLine(article.text.slice(at, passage.end)) })
  return `${paragraph(runs, width, 2)}\n${sourceOf({ article, ...entry }, style, width)}`
}

/** «منبع، روز · A…» */
function sourceOf({ article }: Pick<Details, "article">, style: Style, width: number): string {
  const source = [article.source, article.published?.slice(0, 10)]
    .filter((each) => each != null)
    .map((each) => isolate(showable(each)))
  return paragraph(
    [{ text: `  ${[...source, isolate(article.key)].join(" · ")}`, paint: style.dim }],
    width,
    2,
  )
}

function inLine(text: string): string {
  return showable(text.replace(/\s+/g, " "))
}
