import { showOfficeOf } from "@dabir/api/labels"
import type {
  ArticleView,
  Count,
  Decision,
  Disagreement,
  Doubt,
  EngagementView,
  EntityView,
  OpenItem,
  Readout,
  ReportView,
} from "@dabir/ledger"
import type { Act, EngagementKind, EngagementStatus } from "@dabir/reader"
import { bothCalendars } from "./dates.ts"
import { printEntry, rolesOf } from "./entries.ts"
import { actLabel, entityKindLabels, kindLabels, outcomeLabels, reasonLabel, statusLabels } from "./labels.ts"
import { isolate, paragraph, persianDigits, showable } from "./layout.ts"
import type { Style } from "./style.ts"

/** An engagement: what it was, its reports, where they disagree, and the accounts side by side. */
export function printEngagement(view: EngagementView, style: Style, width: number): string {
  const head = [
    style.bold(kindLabels[view.kind as EngagementKind]),
    statusLabels[view.status as EngagementStatus],
    ...(view.day === null ? [] : [bothCalendars(view.day)]),
    ...(view.place === null ? [] : [showable(view.place)]),
    style.dim(isolate(view.key)),
  ].join(" · ")
  const reports = view.reports.map((report) => printReport(report, style, width))
  const count = `${persianDigits(view.reports.length)} گزارش از ${persianDigits(view.sources)} منبع`
  const blocks = [
    [head, ...rolesOf(view, style, width)].join("\n"),
    [style.bold(count), ...reports].join("\n"),
    ...(view.disagreements.length === 0
      ? []
      : [
          [
            style.bold("اختلاف گزارش‌ها"),
            ...view.disagreements.map((each) => printDisagreement(each, width)),
          ].join("\n"),
        ]),
    ...view.readouts
      .filter(({ points }) => points.length > 0)
      .map((readout) => printReadout(readout, style, width)),
  ]
  return blocks.join("\n\n")
}

function printReport(
  { key, article, status, score, reason, byDecision, copies }: ReportView,
  style: Style,
  width: number,
): string {
  const about = [
    isolate(key),
    isolate(showable(article.source ?? article.key)),
    ...(article.published === null ? [] : [isolate(article.published.slice(0, 10))]),
    ...(status === undefined ? [] : [statusLabels[status as EngagementStatus]]),
    ...(copies.length === 0 ? [] : [`${persianDigits(copies.length)} رونوشت`]),
  ].join(" · ")
  const why = byDecision === null ? (score < 1 ? percent(score) : "") : isolate(byDecision)
  return paragraph(
    [
      { text: `  ${about} · ` },
      { text: `${showable(reasonLabel(reason))}${why === "" ? "" : ` (${why})`}`, paint: style.dim },
    ],
    width,
    4,
  )
}

/** «۸۷٪» */
function percent(share: number): string {
  return `${persianDigits(Math.round(100 * share))}٪`
}

const disagreementLabels: Readonly<Record<Disagreement["on"], string>> = {
  kind: "نوع",
  status: "وضعیت",
  day: "روز",
  place: "مکان",
  initiator: "آغازگر",
}

function printDisagreement({ on, values }: Disagreement, width: number): string {
  const shown = values.map(
    ({ value, reports }) => `${valueLabel(on, value)} (${isolate(reports.join(", "))})`,
  )
  return paragraph([{ text: `  ${disagreementLabels[on]}: ${shown.join("؛ ")}` }], width, 4)
}

function valueLabel(on: Disagreement["on"], value: string): string {
  if (on === "kind") return kindLabels[value as EngagementKind]
  if (on === "status") return statusLabels[value as EngagementStatus]
  return on === "day" ? bothCalendars(value) : showable(value)
}

function printReadout({ side, sources, points }: Readout, style: Style, width: number): string {
  const head = `${style.bold(`به روایت ${isolate(showable(side))}`)} ${style.dim(`(${sources.map((each) => isolate(showable(each))).join("، ")})`)}`
  const lines = points.map(({ statement, missingIn }) => {
    const speaker = statement.participants
      .filter(({ part }) => part === "speaker")
      .map(({ who }) => showable(who.name))
    const content = statement.evidence.find(({ role }) => role === "content")
    const quote = statement.article.text.slice(content?.start ?? 0, content?.end ?? 0).replace(/\s+/g, " ")
    const lacks =
      missingIn.length === 0
        ? ""
        : ` · در روایت ${missingIn.map((each) => isolate(showable(each))).join("، ")} نیست`
    const said = `${speaker.join(" و ")} ${actLabel(statement.sort as Act, statement.negated === true)}`
    return paragraph(
      [
        { text: "  - " },
        { text: said, paint: style.bold },
        { text: `: «${showable(quote)}»` },
        { text: lacks, paint: style.dim },
      ],
      width,
      4,
    )
  })
  return [head, ...lines].join("\n")
}

/** What was asked or promised, and what may have answered it. */
export function printOpenItem(
  { item, outcome, isConfirmed, answers }: OpenItem,
  style: Style,
  width: number,
): string {
  const sure = outcome === "open" ? "" : isConfirmed ? " (تأییدشده)" : " (پیشنهاد)"
  const shown = answers.map((answer) => {
    const verdict =
      answer.verdict === undefined ? "" : answer.verdict === "confirmed" ? " · تأییدشده" : " · ردشده"
    const about = `${outcomeLabels[answer.outcome]} (${percent(answer.score)}): ${showable(reasonLabel(answer.reason))}${verdict}`
    const head = paragraph([{ text: `  ← ${about}`, paint: style.dim }], width, 4)
    const entry = printEntry(answer.entry, answer.entry.key, style, width - 4)
    return `${head}\n${entry.replace(/^/gm, "    ")}`
  })
  return [
    printEntry(item, item.key, style, width),
    `  ${style.bold(outcomeLabels[outcome])}${sure}`,
    ...shown,
  ].join("\n")
}

/** An entity: its names, offices, and why they are one. */
export function printEntity({ key, name, kind, names, offices, reasons }: EntityView, style: Style): string {
  const times = (number: number): string => `${persianDigits(number)} متن`
  return [
    `${style.bold(showable(name))} · ${entityKindLabels[kind] ?? isolate(kind)} · ${style.dim(isolate(key))}`,
    ...names.map(
      (each) => `  ${showable(each.name)} · ${times(each.readings)} · ${style.dim(isolate(each.key))}`,
    ),
    ...offices.map(({ office, readings, first, last }) => {
      const period = [first, last].map((day) => day?.slice(0, 10) ?? "").join("/")
      return `  ${showable(showOfficeOf(office, "fa"))} · ${times(readings)} · ${isolate(period)}`
    }),
    ...reasons.map(({ entity, sameAs, reason, byDecision }) =>
      style.dim(
        `  ${isolate(`${entity} = ${sameAs}`)}: ${showable(reasonLabel(reason))}${byDecision === null ? "" : ` (${isolate(byDecision)})`}`,
      ),
    ),
  ].join("\n")
}

/** An article's text, and the entries that stand in it. */
export function printArticle(view: ArticleView, style: Style, width: number): string {
  const about = [view.source, view.published, view.url]
    .filter((each) => each !== null)
    .map((each) => isolate(showable(each)))
  const copy =
    view.copyOf === null ? [] : [`رونوشت ${isolate(view.copyOf.key)} (${percent(view.copyOf.similarity)})`]
  const head = [style.dim(isolate(view.key)), ...about, ...copy].join(" · ")
  const text = view.text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph([{ text: showable(line) }], width))
  const entries = view.entries.map((entry) => printEntry(entry, entry.engagement ?? undefined, style, width))
  return [head, ...text, "", entries.join("\n\n")].join("\n").trimEnd()
}

/** Pairs that a person may settle, with the command that settles them. */
export function printDoubts(doubts: readonly Doubt[], style: Style, width: number): string {
  if (doubts.length === 0) return style.dim("تردیدی نیست.")
  return doubts
    .map(({ one, other, reason }) => {
      const names = `${showable(one.name)} ~ ${showable(other.name)}`
      return paragraph(
        [
          { text: names, paint: style.bold },
          { text: ` ${isolate(`${one.key} ${other.key}`)} · ${showable(reasonLabel(reason))}` },
        ],
        width,
        2,
      )
    })
    .join("\n")
}

export function printDecisions(
  decisions: readonly (Decision & { isUndone: boolean })[],
  style: Style,
): string {
  if (decisions.length === 0) return style.dim("تصمیمی ثبت نشده است.")
  return decisions
    .map(({ key, act, who, at, why, about, isUndone }) => {
      const line = `${key} ${at.slice(0, 16)} ${showable(who)}: ${act} ${about.map(showable).join(" ")}`
      return `${line}${why === "" ? "" : ` (${showable(why)})`}${isUndone ? " [undone]" : ""}`
    })
    .join("\n")
}

export function printCount(count: Count): string {
  return Object.entries(count)
    .map(([name, number]) => `${name.padEnd(12)} ${number.toLocaleString("en")}`)
    .join("\n")
}
