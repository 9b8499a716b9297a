import type { Engagement, Part, Reading, Span, Statement } from "@dabir/reader"
import { bothCalendars } from "./dates.ts"
import { actLabel, kindLabels, partLabels, statusLabels } from "./labels.ts"
import { paragraph, showable } from "./layout.ts"
import { engagementLabel, statementLabel } from "./marks.ts"
import { describe, nameOf } from "./names.ts"
import type { Style } from "./style.ts"

/** Engagements with what was said in them, then what was said elsewhere. */
export function printRecord(reading: Reading, style: Style, width: number): string {
  const loose = reading.statements.filter(({ engagement }) => engagement === undefined)
  const others = loose.map((statement) => printStatement(reading, statement, style, width))
  const blocks = [
    ...reading.engagements.map((_, index) => printEngagement(reading, index, style, width)),
    ...(others.length === 0 ? [] : [[style.bold("سخنان دیگر"), ...others].join("\n")]),
  ]
  return blocks.length === 0 ? style.dim("در این متن نه تماسی یافت شد و نه سخنی.") : blocks.join("\n\n")
}

function printEngagement(reading: Reading, index: number, style: Style, width: number): string {
  const engagement = reading.engagements[index]!
  const details = detailsOf(reading, engagement).map(([label, value]) =>
    paragraph([{ text: `  ${label}: `, paint: style.dim }, { text: value }], width, 4),
  )
  const said = reading.statements
    .filter((statement) => statement.engagement === engagement.id)
    .map((statement) => printStatement(reading, statement, style, width))
  return [headOf(engagement, index, style), ...details, ...said].join("\n")
}

/** «الف) تماس تلفنی · انجام شد» */
function headOf({ kind, mode, status }: Engagement, index: number, style: Style): string {
  const remote = mode === "video" ? " (ویدئویی)" : ""
  const head = style.bold(`${engagementLabel(index)}) ${kindLabels[kind]}${remote}`)
  return `${head} · ${statusLabels[status]}`
}

type Detail = readonly [label: string, value: string]

function detailsOf(reading: Reading, { parties, when, where, topics }: Engagement): Detail[] {
  const parts = [...new Set(parties.map(({ part }) => part))]
  return [
    ...parts.map((part): Detail => [partLabels[part], takers(reading, parties, part)]),
    ...(when === undefined ? [] : [["زمان", bothCalendars(when.value)] as const]),
    ...(where === undefined ? [] : [["مکان", showable(where.span.text)] as const]),
    ...(topics.length === 0 ? [] : [["موضوع", topics.map(quote).join("، ")] as const]),
  ]
}

function takers(reading: Reading, parties: Engagement["parties"], part: Part): string {
  return parties
    .filter((each) => each.part === part)
    .map(({ entity }) => describe(reading, entity))
    .join("؛ ")
}

/** «۲. وزیر خارجه عمان به وزیر خارجه ایران تبریک گفت: «عید فطر»» */
function printStatement(reading: Reading, statement: Statement, style: Style, width: number): string {
  const number = statementLabel(reading.statements.indexOf(statement))
  const runs = [
    { text: `  ${number}. ` },
    { text: sayingOf(reading, statement), paint: style.bold },
    { text: `: ${quote(statement.content)}${hintOf(reading, statement)}` },
  ]
  return paragraph(runs, width, 5)
}

function sayingOf(reading: Reading, { speaker, act, negated, addressees, targets }: Statement): string {
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(reading, id)).join(" و ")
  const about = [
    ...(addressees.length === 0 ? [] : [`به ${names(addressees)}`]),
    ...(targets.length === 0 ? [] : [`درباره ${names(targets)}`]),
  ].join("، ")
  return `${nameOf(reading, speaker)} ${actLabel(act, negated)}${about === "" ? "" : ` (${about})`}`
}

/** Which engagement was asked for, and when it was said, if no engagement tells. */
function hintOf({ engagements }: Reading, { requested, engagement, when }: Statement): string {
  const asked = engagements.findIndex(({ id }) => id === requested)
  return [
    asked === -1 ? "" : ` ← ${engagementLabel(asked)}`,
    engagement !== undefined || when === undefined ? "" : ` · ${bothCalendars(when.value)}`,
  ].join("")
}

function quote({ text }: Span): string {
  return `«${showable(text.replace(/\s+/g, " "))}»`
}
