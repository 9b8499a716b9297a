import { keyOf } from "../text/letters.ts"
import type { TokenRange } from "../words/words.ts"
import { aliasesOf } from "./aliases.ts"
import { isGivenName, isOrdinary, keyAt, knownAt, type NameText, rankAt, wordsOf } from "./chains.ts"
import type { Known } from "./lexicon.ts"
import { nameWeights } from "./model/weights.ts"
import { ministryIn } from "./offices.ts"
import { cityOf, joinPlaces } from "./places.ts"
import type { Proposal } from "./proposal.ts"
import { signsOf } from "./signs.ts"
import { bestLabels, labels } from "./tagger.ts"

/** A stretch that the tagger takes for a name. */
interface Learned extends TokenRange {
  readonly kind: "person" | "organization" | "place"
}

/** What the text may name: the outer proposals without overlap, in order, and those nested in them. */
export interface Proposals {
  readonly outer: readonly Proposal[]
  readonly nested: readonly Proposal[]
}

function learnedNames(text: NameText, outer: readonly Proposal[]): Learned[] {
  const found = bestLabels(nameWeights(), signsOf(text, outer), 0, text.tokens.length)
  const names: Learned[] = []
  let from = 0
  for (let at = 1; at <= found.length; at++) {
    const label = found[at] ?? 0
    if (label > 0 && label % 2 === 0) continue
    const name = found[from]! > 0 ? learnedName(text, from, at, found[from]!) : undefined
    if (name !== undefined && isNameLike(text, name)) names.push(name)
    from = at
  }
  return names
}

/** «🔹» and «به‌زودی» are no names, nor is what a body is by itself: «سپاه». */
function isNameLike({ tokens, book }: NameText, { from, to, kind }: Learned): boolean {
  const head = tokens[from]!.key
  const bare = to === from + 1 && (book.bodyHeads.has(head) || book.weakBodyHeads.has(head))
  if (kind === "organization" && bare) return false
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word" || kind === "latin")
  return words.length > 0 && !words[0]!.text.startsWith("به\u200c")
}

/** The tagger's stretch with the word before it that tells what it is, and the adjective that ends a body's name. */
function learnedName(text: NameText, first: number, end: number, label: number): Learned {
  const kind = labels[label]!.slice(2) as Learned["kind"]
  let start = first
  while (start < end - 1 && text.tokens[start]!.kind === "punctuation") start++
  let to = end
  while (to > start + 1 && text.tokens[to - 1]!.kind === "punctuation") to--
  if (kind === "organization")
    while (text.book.bodyAdjectives.has(keyAt(text, to)) && !text.verbal.has(to)) to++
  if (kind === "organization") to = blessingEnd(text, to)
  const before = keyAt(text, start - 1)
  const headed =
    kind === "place" ? landHeads.has(before) : kind === "organization" && text.book.ownHeads.has(before)
  return { from: headed && keyAt(text, start) !== before ? start - 1 : start, to, kind }
}

const landHeads: ReadonlySet<string> = new Set(
  "استان شهر شهرستان بخش روستای دهستان منطقه خیابان میدان بزرگراه جزیره جاده زندان پل رودخانه".split(" "),
)

const within = (a: TokenRange, b: TokenRange): boolean => b.from <= a.from && a.to <= b.to

/** For each token the ranges that cover it. */
class Cover<Range extends TokenRange> {
  readonly #at: (Range[] | undefined)[]

  constructor(size: number, ranges: readonly Range[]) {
    this.#at = new Array(size)
    for (const range of ranges) {
      for (let at = range.from; at < range.to; at++) {
        const here = this.#at[at]
        if (here === undefined) this.#at[at] = [range]
        else here.push(range)
      }
    }
  }

  /** Those that overlap a range, in order. */
  over({ from, to }: TokenRange): Range[] {
    const found: Range[] = []
    for (let at = from; at < to; at++) {
      for (const range of this.#at[at] ?? []) if (range.from === at || at === from) found.push(range)
    }
    return found
  }
}

/** The rules' proposals, with the names that no list holds added, and their ends corrected, by the tagger. */
export function withLearned(text: NameText, { outer, nested }: Proposals): Proposals {
  const size = text.tokens.length
  const learned = learnedNames(text, outer)
  const names = new Cover(size, learned)
  const kept = outer.flatMap((proposal) => corrected(text, proposal, names.over(proposal)))
  const keptOver = new Cover(size, kept)
  const nestedOver = new Cover(size, nested)
  const ministries = kept.flatMap((proposal) => ministryIn(text, proposal) ?? [])
  const ministryOver = new Cover(size, ministries)
  const added: Proposal[] = []
  const inner: Proposal[] = []
  for (const name of learned) {
    const over = keptOver.over(name)
    if (over.length === 0 && !(name.kind === "person" && isCommon(text, name)))
      added.push(proposalOf(text, name))
    if (
      nests(over, name) &&
      ministryOver.over(name).length === 0 &&
      nestedOver.over(name).every((each) => within(each, name) && length(each) < length(name))
    )
      inner.push(proposalOf(text, name))
  }
  const innerOver = new Cover(size, inner)
  const whole = nested.filter((each) => !innerOver.over(each).some((name) => within(each, name)))
  const all = withOwnNames(
    text,
    [...kept, ...added].sort((a, b) => a.from - b.from),
  )
  const cities = [...all, ...whole].flatMap((each) => cityOf(text, each))
  const joined = joinPlaces(text, all)
  const aliased = [...joined.outer, ...aliasesOf(text, joined.outer)].sort((a, b) => a.from - b.from)
  return { outer: aliased, nested: [...whole, ...inner, ...ministries, ...cities, ...joined.nested] }
}

/** «ملانیا ترامپ»: another given name right before the family name of somebody known makes it somebody else. */
function withOwnNames(text: NameText, outer: readonly Proposal[]): Proposal[] {
  const found: Proposal[] = []
  for (const proposal of outer) {
    const before = found.at(-1)
    if (before === undefined || !namesAnother(text, before, proposal)) found.push(proposal)
    else {
      const name = { from: (before.name ?? before).from, to: proposal.to }
      found[found.length - 1] = {
        from: before.from,
        to: proposal.to,
        kind: "person",
        form: "name",
        rule: before.rule,
        name,
      }
    }
  }
  return found
}

function namesAnother(text: NameText, given: Proposal, family: Proposal): boolean {
  const { known } = family
  if (given.rule !== "names/learned" || given.kind !== "person" || given.to !== family.from) return false
  if (known?.kind !== "person" || known.fa.split(" ").length <= length(family)) return false
  return keyAt(text, given.from).slice(0, 2) !== keyOf(known.fa).slice(0, 2)
}

/** An office, or what tells a body without naming it, holds the name of another. */
function nests(over: readonly Proposal[], name: Learned): boolean {
  return (
    over.length === 1 &&
    over[0]!.form === "role" &&
    name.kind !== "person" &&
    within(name, over[0]!) &&
    length(over[0]!) > length(name)
  )
}

/** What is left of a rule's proposal where the tagger sees other names: nothing where one of them holds it whole. */
function corrected(text: NameText, proposal: Proposal, names: readonly Learned[]): Proposal[] {
  const { known, office, kind, rule } = proposal
  if (office !== undefined || kind === "group" || rule === "names/this") return [proposal]
  const first = names[0]
  if (kind === "person") return correctedPerson(text, proposal, names)
  if (rule === "names/outlet")
    return [
      first?.kind === "organization" && names.length === 1 && proposal.core === undefined
        ? { ...proposal, core: first }
        : { ...proposal, ...(first === undefined && proposal.core === undefined ? { form: "role" } : {}) },
    ]
  if (names.some((each) => within(proposal, each) && length(each) > length(proposal))) return []
  if (
    first !== undefined &&
    (first.from < proposal.from || names.at(-1)!.to > proposal.to) &&
    known?.kind !== "country"
  )
    return []
  if (rule !== "names/body") return [proposal]
  if (proposal.core !== undefined) return [proposal]
  const named = names.length === 1 && first!.kind === "organization" && first!.from === proposal.from
  return [
    named
      ? { ...proposal, to: Math.max(proposal.to, first!.to), core: first! }
      : { ...proposal, form: "role" },
  ]
}

function correctedPerson(text: NameText, proposal: Proposal, names: readonly Learned[]): Proposal[] {
  const { name, known } = proposal
  const first = names[0]
  if (name === undefined || names.length > 1) return [proposal]
  if (first === undefined) return isUnlikely(text, proposal, name) ? [] : [blessed(text, proposal, name)]
  if (first.kind !== "person") return [proposal]
  if (known === undefined) return [withName(text, proposal, name, first)]
  const another =
    within(name, first) && length(first) > length(name) && !text.book.titles.longest(text.tokens, first.from)
  return another ? [] : [proposal]
}

/** What the tagger does not see, and what ends in a word of the language: «جان باخته», «خانم باردار». */
function isUnlikely(text: NameText, { rule, known }: Proposal, name: TokenRange): boolean {
  if (known !== undefined) return false
  if (rule === "names/titled")
    return isCommon(text, name) || (isOrdinary(text, name.to - 1) && !isGivenName(text, name.from))
  return rule === "names/given-and-family" && isOrdinary(text, name.to - 1)
}

/** One frequent word that is no given name and does not look like a family name: «معلم». */
function isCommon(text: NameText, { from, to }: TokenRange): boolean {
  const key = keyAt(text, from)
  return to === from + 1 && !isGivenName(text, from) && !/..ی$/.test(key) && rankAt(text, from) < 3000
}

const holy: ReadonlySet<string> = new Set(["امام", "حضرت"])
const blessings: ReadonlySet<string> = new Set(["ع", "س", "ص", "ره", "عج", "رض", "قدس"])

function blessingEnd({ tokens }: NameText, at: number): number {
  const [open, mark, close] = [0, 1, 2].map((step) => tokens[at + step]?.text ?? "")
  return open === "(" && close === ")" && blessings.has(mark!) ? at + 3 : at
}

/** «امام رضا (ع)» is a name with what stands before and behind it. */
function blessed(text: NameText, proposal: Proposal, name: TokenRange): Proposal {
  const to = blessingEnd(text, name.to)
  const from = holy.has(keyAt(text, name.from - 1)) ? name.from - 1 : name.from
  return {
    ...proposal,
    from: Math.min(proposal.from, from),
    to: Math.max(proposal.to, to),
    name: { from, to },
  }
}

const length = ({ from, to }: TokenRange): number => to - from

/** A person's name with the words that the tagger adds to it, and without frequent words at its end that the tagger does not take for it. */
function withName(text: NameText, proposal: Proposal, name: TokenRange, learned: TokenRange): Proposal {
  const titled = proposal.rule === "names/titled"
  const from = titled ? name.from : overTitles(text, Math.min(name.from, learned.from), name.from)
  let to = Math.max(name.to, learned.to)
  while (to > learned.to && to > from + 1 && isFrequent(text, to - 1) && !isSurname(text, proposal, from, to))
    to--
  const end = proposal.to === name.to ? to : Math.max(to, proposal.to)
  return blessed(text, { ...proposal, from: Math.min(proposal.from, from), to: end }, { from, to })
}

/** One word behind given names stays where a title or the line opens, or an office or a comma follows: «سید جواد امام دبیرکل …». */
function isSurname(text: NameText, proposal: Proposal, from: number, to: number): boolean {
  let given = from
  while (given < to && isGivenName(text, given)) given++
  if (given !== to - 1 || given === from) return false
  const opened = proposal.rule === "names/titled" || text.lineStarts.has(proposal.from)
  return opened || text.tokens[to]?.text === "،" || text.book.offices.longest(text.tokens, to) !== undefined
}

function overTitles(text: NameText, from: number, limit: number): number {
  let at = from
  for (let title = text.book.titles.longest(text.tokens, at); title !== undefined && title.to <= limit; ) {
    at = title.to
    title = text.book.titles.longest(text.tokens, at)
  }
  return at
}

function isFrequent(text: NameText, at: number): boolean {
  return rankAt(text, at) < 6000
}

/** A name of the tagger; what its last words are known as, they are also behind «شهر», «استان», «کشور», «شبکه». */
function proposalOf(text: NameText, name: Learned): Proposal {
  const { from, to, kind } = name
  if (kind === "person") return blessed(text, { from, to, kind, form: "name", rule: "names/learned" }, name)
  const known = knownAs(text, name) ?? unlisted(text, name)
  return { from, to, kind: known.kind, form: "name", rule: "names/learned", known }
}

function knownAs(text: NameText, { from, to, kind }: Learned): Known | undefined {
  const whole = knownAt(text, from)
  if (whole?.to === to && whole.known.kind !== "person") return whole.known
  // «قندهار افغانستان» is «قندهار».
  if (whole?.known.kind === "place" && kind === "place" && knownAt(text, whole.to)?.to === to)
    return whole.known
  const rest = knownAt(text, from + 1)
  if (rest?.to !== to || !text.book.placeHeads.has(keyAt(text, from)) || kind !== "place") return undefined
  return rest.known.kind === "place" || keyAt(text, from) === "کشور" ? rest.known : undefined
}

function unlisted(text: NameText, { from, to, kind }: Learned): Known {
  const fa = wordsOf(text, from, to)
  return { id: `${kind === "place" ? "place" : "body"} ${fa}`, kind, form: "name", fa }
}
