import type { FoundMention } from "../names/names.ts"
import { type Findings, keyAt, mentionsIn } from "./findings.ts"
import { bareOffices, commas, honorifics, quotes } from "./words/function-words.ts"

/** The mentions from `at` on that «و», commas and apposition join: «A، وزیر خارجهٔ B و C». Quotation marks do not part them. */
export function coordinatedFrom(findings: Findings, at: number): FoundMention[] {
  const group: FoundMention[] = []
  let end = at
  for (const mention of mentionsIn(findings, { from: at, to: at + 60 })) {
    const between = wordsBetween(findings, end, mention.from)
    if (between === undefined || !joins(findings, group.at(-1), mention, between)) break
    group.push(mention)
    end = mention.to
  }
  return group
}

/** The words between two positions but for quotation marks and «آقای»: "" if none; undefined where more than one stands there. */
function wordsBetween(findings: Findings, from: number, to: number): string | undefined {
  if (to - from > 6) return undefined
  let word = ""
  for (let at = from; at < to; at++) {
    const { text, key } = findings.tokens[at]!
    if (quotes.has(text) || honorifics.has(key) || (word === "" && bareOffices.has(key))) continue
    if (word !== "" && !(commas.has(word) && key === "و")) return undefined
    word = key
  }
  return word
}

function joins(
  findings: Findings,
  last: FoundMention | undefined,
  mention: FoundMention,
  between: string,
): boolean {
  if (last === undefined) return between === ""
  if (last.entity === mention.entity) return between === "" || commas.has(between)
  return between === "و" || (commas.has(between) && isList(findings, mention))
}

/** «A، B و دیگر کشورها»: the list ends with those who are not named. */
const others: ReadonlySet<string> = new Set([
  "دیگر",
  "سایر",
  "برخی",
  "چند",
  "شماری",
  "جمعی",
  "تعدادی",
  "فرزند",
  "خانواده",
  "اعضای",
])

/** A mention after a comma goes on with a list only where «و» closes that list. */
function isList(findings: Findings, mention: FoundMention): boolean {
  const next = keyAt(findings, mention.to)
  if (next === "و" && others.has(keyAt(findings, mention.to + 1))) return true
  const following = mentionsIn(findings, { from: mention.to, to: mention.to + 12 })[0]
  if (following === undefined) return false
  if (
    following.from === mention.to ||
    (following.entity === mention.entity && following.from === mention.to + 1)
  ) {
    return isList(findings, following)
  }
  if (following.from !== mention.to + 1) return false
  return next === "و" || (commas.has(next) && isList(findings, following))
}
