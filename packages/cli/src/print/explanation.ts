import type { Candidate, EntryExplanation, Explanation, SentenceExplanation, Span } from "@dabir/reader"
import { isolate, paragraph, persianDigits, showable } from "./layout.ts"
import { engagementLabel, statementLabel } from "./marks.ts"
import { nameOf } from "./names.ts"
import type { Style } from "./style.ts"

/** Every entry with the rule and the signs behind it, and how many sentences there are; or, of one sentence, all that was seen. */
export function printExplanation(
  explanation: Explanation,
  sentence: number | undefined,
  style: Style,
  width: number,
): string {
  const blocks =
    sentence === undefined
      ? [
          ...explanation.entries.map((entry) => printEntry(entry, style, width)),
          printUnread(explanation, style, width),
        ]
      : [printSentence(explanation, explanation.sentences[sentence]!, style, width)]
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`
}

const labelOf = (id: string): string => {
  const at = Number(id.slice(1)) - 1
  return id.startsWith("e") ? engagementLabel(at) : statementLabel(at)
}

function printEntry(
  { id, rule, example, words, confidence, signs }: EntryExplanation,
  style: Style,
  width: number,
): string {
  const line = (label: string, text: string): string =>
    paragraph([{ text: `  ${label}: `, paint: style.dim }, { text }], width, 4)
  const heavy = signs.filter(({ weight }) => Math.abs(weight) >= 0.2)
  return [
    `${style.bold(`${labelOf(id)})`)} ${isolate(rule)} · ${persianDigits(Math.round(confidence * 100))}٪`,
    line("از روی", words.map(quote).join(" … ")),
    line("چنان‌که در", showable(example)),
    line(
      "نشانه‌ها",
      heavy.map(({ sign, weight }) => isolate(`${sign} ${weight > 0 ? "+" : ""}${weight}`)).join("، "),
    ),
  ].join("\n")
}

/** What looked like an entry and gave none, with its sentence's number. */
function printUnread({ sentences }: Explanation, style: Style, width: number): string {
  const lines = sentences.flatMap(({ candidates }, at) =>
    candidates
      .filter(({ entries }) => entries.length === 0)
      .map((candidate) =>
        paragraph([{ text: `  ${persianDigits(at + 1)}. ` }, { text: outcomeOf(candidate) }], width, 5),
      ),
  )
  return lines.length === 0 ? "" : [style.bold("خوانده نشد (شماره جمله):"), ...lines].join("\n")
}

function printSentence(
  explanation: Explanation,
  sentence: SentenceExplanation,
  style: Style,
  width: number,
): string {
  const { words, times, names, verbs, candidates } = sentence
  const list = (label: string, items: readonly string[]): string =>
    paragraph(
      [{ text: `${label}: `, paint: style.dim }, { text: items.length === 0 ? "—" : items.join("؛ ") }],
      width,
      2,
    )
  return [
    paragraph([{ text: showable(words.text.replace(/\s+/g, " ")), paint: style.bold }], width),
    list(
      "زمان‌ها",
      times.map((time) => `${quote(time.words)} ${isolate(`= ${time.value}`)}`),
    ),
    list(
      "نام‌ها",
      names.map((name) => `${quote(name.words)} ← ${nameOf(explanation.reading, name.entity)}`),
    ),
    list(
      "فعل‌ها",
      verbs.map(
        (verb) =>
          `${quote(verb.words)} ${isolate(`(${verb.negated ? "not " : ""}${verb.tense})`)} ${verb.lemma}`,
      ),
    ),
    list("نامزدها", candidates.map(outcomeOf)),
    candidates.length === 0 ? style.dim("در این جمله نه نام تماسی دیده شد و نه فعلی که سخنی را برساند.") : "",
  ]
    .filter((line) => line !== "")
    .join("\n")
}

const reasons: Readonly<Record<NonNullable<Candidate["reason"]>, string>> = {
  "no speaker": "گوینده‌ای نام برده نشده است",
  "no content": "آنچه گفته شده پیدا نشد",
  "verb disagrees": "شمار فعل با گوینده نمی‌خواند",
  "in a quotation": "درون سخن دیگری است",
  "repeated below": "در متن دوباره گفته شده است",
  "not claimed": "گفته نشده که روی داده یا خواهد داد",
  "too few parties": "دو طرف آن شناخته نشد",
  "told again": "همان است که پیش از فعل گفته شد",
  "spoken of again": "به تماسی که گفته شد بازمی‌گردد",
  sport: "متن ورزشی است",
}

/** «تماس تلفنی» ← الف؛ «گفت» (گوینده‌ای نام برده نشده است) */
function outcomeOf({ words, rules, entries, reason }: Candidate): string {
  const known = `${quote(words)} ${isolate(rules.join(", "))}`
  if (entries.length > 0) return `${known} ← ${entries.map(labelOf).join("، ")}`
  return reason === undefined ? known : `${known}: ${reasons[reason]}`
}

function quote({ text }: Span): string {
  return `«${showable(text.replace(/\s+/g, " "))}»`
}
