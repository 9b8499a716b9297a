import { chainEnd, isStop, keyAt, type NameText } from "./chains.ts"
import { thisCountryEnd } from "./offices.ts"
import type { Proposal } from "./proposal.ts"

export function proposeGroup(text: NameText, at: number): Proposal | undefined {
  const head = text.book.groups.longest(text.tokens, at) ?? metPeople(text, at)
  if (head === undefined) return undefined
  const found = upToNationality(text, head.to, chainEnd(text, head.to))
  const chain = { ...found, to: overPowers(text, thisBodyEnd(text, found.to) ?? found.to) }
  if (
    chain.to === head.to &&
    head.to - head.from < 2 &&
    !lone.has(keyAt(text, at)) &&
    metPeople(text, at) === undefined
  )
    return undefined
  return {
    from: at,
    to: chain.to,
    kind: "group",
    form: "name",
    rule: "names/group",
    ...(chain.of === undefined || besides.has(keyAt(text, at))
      ? {}
      : { office: { code: "group", of: chain.of, key: "", closed: false } }),
  }
}

/** «متحدان آمریکا» are of other countries. */
const besides: ReadonlySet<string> = new Set(
  "متحدان مخالفان همسایگان شرکای دشمنان همتایان حامیان هواداران طرفداران".split(" "),
)

/** «مقامات آمریکایی | ادعاهای …»: an adjective of a country ends the group's name, but for other adjectives behind it. */
function upToNationality(
  text: NameText,
  from: number,
  chain: ReturnType<typeof chainEnd>,
): ReturnType<typeof chainEnd> {
  const adjective = text.book.known.all(text.tokens, from).find(({ value }) => value.form === "adjective")
  if (adjective === undefined) return chain
  let to = adjective.to
  while (to < chain.to && text.book.adjectives.has(keyAt(text, to))) to++
  return to < chain.to ? { to, of: adjective.value } : chain
}

/** «کارکنان | این سازمان» */
function thisBodyEnd(text: NameText, at: number): number | undefined {
  const points = keyAt(text, at) === "این" || keyAt(text, at) === "آن"
  return points && text.book.bodyHeads.has(keyAt(text, at + 1)) ? at + 2 : thisCountryEnd(text, at)
}

/** «کشورهای ۱ | +۴» */
function overPowers(text: NameText, at: number): number {
  const powers = text.tokens[at]?.text === "+" && text.tokens[at + 1]?.kind === "number"
  return powers && text.tokens[at - 1]?.kind === "number" ? at + 2 : at
}

/** «در دیدار با معلمان استان»: a plural that ends in «ان» and is met is people. */
function metPeople(text: NameText, at: number): { from: number; to: number } | undefined {
  const key = keyAt(text, at)
  const met = keyAt(text, at - 1) === "با" && /^(دیدار|ملاقات|نشست|جلسه|گفتوگو)$/.test(keyAt(text, at - 2))
  return met && key !== "همتایان" && /..(ان|ین)$/.test(key) && !isStop(text, at)
    ? { from: at, to: at + 1 }
    : undefined
}

const lone: ReadonlySet<string> = new Set(["خبرنگاران", "مطبوعات", "خیرین", "هیاتی", "هییتی"])

export function proposeThis(text: NameText, at: number): Proposal | undefined {
  if (keyAt(text, at) !== "این" && keyAt(text, at) !== "آن") return undefined
  const noun = keyAt(text, at + 1)
  if (noun !== "کشور" && noun !== "رژیم") return undefined
  return { from: at, to: at + 2, kind: "country", form: "pronoun", rule: "names/this" }
}
