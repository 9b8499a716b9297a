import type { TokenRange } from "../words/words.ts"
import { chainEnd, keyAt, knownAt, type NameText, wordsOf } from "./chains.ts"
import { proposeHeadedBody, proposeKnown } from "./known-names.ts"
import type { Known } from "./lexicon.ts"
import { ofPerson } from "./persons.ts"
import type { Proposal } from "./proposal.ts"

export function proposeOutlet(text: NameText, at: number): Proposal | undefined {
  if (
    !text.book.outletHeads.has(keyAt(text, at).replace(/ی$/, "")) &&
    !text.book.outletHeads.has(keyAt(text, at))
  ) {
    return undefined
  }
  const { to } = chainOverQuotes(text, at + 1)
  if (to <= at + 1) return undefined
  const inner = innerKnown(text, at + 1, to)
  const known = inner?.code === "outlet" ? inner : undefined
  const fa = wordsOf(text, at, to)
  return {
    from: at,
    to,
    kind: "organization",
    form: "name",
    rule: "names/outlet",
    known: known ?? { id: `body ${fa}`, kind: "organization", form: "name", fa, code: "outlet" },
    ...(quotedCore(text, at, to) ?? coreOf(text, at, to)),
  }
}

/** «القبس» within «روزنامه کویتی «القبس»». */
function quotedCore({ tokens }: NameText, from: number, to: number): { core: TokenRange } | undefined {
  if (tokens[to - 1]?.text !== "»" && tokens[to - 1]?.text !== '"') return undefined
  let at = to - 2
  while (at > from && tokens[at]!.kind !== "punctuation") at--
  return at > from && at < to - 2 ? { core: { from: at + 1, to: to - 1 } } : undefined
}

/** «خبرگزاری پارس» within «خبرنگار ورزشی خبرگزاری پارس». */
function coreOf(text: NameText, from: number, to: number): { core?: TokenRange } {
  const start = askers.has(keyAt(text, from)) ? from + 1 : from
  for (let at = start; at < to; at++) {
    const inner = proposeHeadedBody(text, at) ?? proposeKnown(text, at)
    if (inner?.kind === "organization" && inner.form === "name" && inner.to === to) return { core: inner }
  }
  return {}
}

const askers: ReadonlySet<string> = new Set(["خبرنگار", "خبرنگاران"])

function innerKnown(text: NameText, from: number, to: number): Known | undefined {
  for (let at = from; at < to; at++) {
    const match = knownAt(text, at)
    if (match !== undefined && match.to <= to && match.known.kind === "organization") return match.known
  }
  return undefined
}

const closingMarks: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ['"', '"'],
])

/** «شبکه «خبر» ترکیه»: a name in quotation marks goes on behind them. */
function chainOverQuotes(text: NameText, from: number): { to: number } {
  const chain = chainEnd(text, from)
  const closing = closingMarks.get(text.tokens[chain.to]?.text ?? "")
  if (closing === undefined) return chain
  for (let at = chain.to + 1; at < chain.to + 6; at++) {
    if (text.tokens[at]?.text === closing) return { to: Math.max(at + 1, chainEnd(text, at + 1).to) }
  }
  return chain
}

export function proposeBody(text: NameText, at: number): Proposal | undefined {
  if (!text.book.bodyHeads.has(keyAt(text, at))) return undefined
  const whose = ofPerson(text, at)
  const { to, of } = whose ?? (chainOverQuotes(text, at + 1) as { to: number; of?: Known })
  if (to === at + 1) return undefined
  const fa = wordsOf(text, at, to)
  return {
    from: at,
    to,
    kind: "organization",
    form: "name",
    rule: "names/body",
    known: {
      id: `body ${fa}`,
      kind: "organization",
      form: "name",
      fa,
      ...(of?.iso === undefined ? {} : { iso: of.iso }),
    },
    ...(whose === undefined ? coreOfBody(text, at, to) : { core: { from: at, to } }),
  }
}

/** A body that the place behind it makes a name. */
export function proposePlacedBody(text: NameText, at: number): Proposal | undefined {
  const body = proposeBody(text, at)
  return body !== undefined && endsInPlace(text, at, body.to) ? body : undefined
}

/** «مجلس» and «دولت» with more words before their country: «مجلس نمایندگان برزیل». */
export function proposeLandBody(text: NameText, at: number): Proposal | undefined {
  if (!landBodies.has(keyAt(text, at)) || knownAt(text, at)?.to !== at + 1) return undefined
  return knownAt(text, at + 1) === undefined ? proposePlacedBody(text, at) : undefined
}

const landBodies: ReadonlySet<string> = new Set(["مجلس", "دولت", "کنگره"])

/** A department that its place makes a body: «مدیرکل [انتقال خون استان البرز]». */
export function proposeBranch(text: NameText, at: number): Proposal | undefined {
  const branch = text.book.branches.longest(text.tokens, at)
  if (branch === undefined) return undefined
  const headed = landWords.has(keyAt(text, branch.to))
  const place = knownAt(text, headed ? branch.to + 1 : branch.to)
  if (place === undefined || keyAt(text, place.to) === "را") return undefined
  if (place.known.kind !== "place" && place.known.capital !== true) return undefined
  return named(text, "names/branch", at, place.to, "IR")
}

const landWords: ReadonlySet<string> = new Set(["استان", "شهرستان", "شهر"])

/** A national team is named by its country; without one it is only told of. */
export function proposeTeam(text: NameText, at: number): Proposal | undefined {
  if (!/^تیم(های)?$/.test(keyAt(text, at)) || keyAt(text, at + 1) !== "ملی") return undefined
  let to = at + 2
  while (text.book.teamWords.has(keyAt(text, to))) to++
  const country = knownAt(text, to)
  if (country?.known.kind !== "country" || country.known.form !== "name")
    return { ...named(text, "names/team", at, to), form: "role" }
  return named(text, "names/team", at, country.to, country.known.iso)
}

function named(text: NameText, rule: string, from: number, to: number, iso?: string): Proposal {
  const fa = wordsOf(text, from, to)
  const known: Known = {
    id: `body ${fa}`,
    kind: "organization",
    form: "name",
    fa,
    ...(iso === undefined ? {} : { iso }),
  }
  return { from, to, kind: "organization", form: "name", rule, known }
}

/** A last word that is a name makes the whole one («روابط عمومی سازمان لیگ»), but for desks and acts: «گروه سیاسی ایرنا». */
function coreOfBody(text: NameText, from: number, to: number): { core?: TokenRange } {
  if (endsInPlace(text, from, to)) return { core: { from, to } }
  const { core } = coreOf(text, from + 1, to)
  if (core === undefined) return {}
  const inner = knownAt(text, core.from)?.known
  return { core: inner?.code === "outlet" || desks.has(keyAt(text, from)) ? core : { from, to } }
}

const desks: ReadonlySet<string> = new Set(["ریاست", "اداره", "شرکت"])

/** «شهرداری بابل», «شورای شهر یزد», «ارتش عراق» are names by the place that ends them. */
function endsInPlace(text: NameText, from: number, to: number): boolean {
  for (let at = to - 1; at > from && at > to - 4; at--) {
    const last = knownAt(text, at)
    if (last?.to === to) return last.known.form === "name" && /place|country/.test(last.known.kind)
  }
  return false
}
