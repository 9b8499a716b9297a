import { rankOf } from "../text/known-words.ts"
import { Phrases } from "../words/phrases.ts"
import type { Sentence, Words } from "../words/words.ts"
import { chainEnd, isGivenName, isStop, keyAt, knownAt, type NameText, startsPerson } from "./chains.ts"
import { type Known, nameBook } from "./lexicon.ts"
import type { Proposal } from "./proposal.ts"
import type { Office } from "./words/offices.ts"

/** A way to read names, with words that it reads. */
export interface NameRule {
  readonly name: string
  readonly example: string
}

interface Proposer extends NameRule {
  readonly propose: (text: NameText, at: number, before: Proposal | undefined) => Proposal | undefined
}

export function nameText(words: Words): NameText {
  const verbal = new Set<number>()
  for (const verb of words.verbs) for (let at = verb.from; at < verb.to; at++) verbal.add(at)
  return {
    tokens: words.tokens,
    book: nameBook(),
    verbal,
    lineStarts: new Set(words.sentences.map((sentence: Sentence) => sentence.from)),
  }
}

/** In the order in which they are tried: the first that reads something keeps the words. */
const proposers: readonly Proposer[] = [
  {
    name: "names/known",
    example: "«اتحادیه اروپا», «ترکیه», «لاوروف»",
    propose: proposeKnown,
  },
  {
    name: "names/counterpart",
    example: "«همتای ترکیه‌ای خود»",
    propose: proposeCounterpart,
  },
  {
    name: "names/plural-office",
    example: "«وزرای خارجه ایران و عمان»",
    propose: proposePluralOffice,
  },
  {
    name: "names/office",
    example: "«سخنگوی وزارت خارجه آلمان», «عضو شورای شهر»",
    propose: proposeOffice,
  },
  {
    name: "names/outlet",
    example: "«خبرنگار خبرگزاری پارس», «روزنامه القبس»",
    propose: proposeOutlet,
  },
  {
    name: "names/body",
    example: "«کمیسیون برنامه و بودجه مجلس», «وزارت نیرو»",
    propose: proposeBody,
  },
  {
    name: "names/titled",
    example: "«سردار احمد نیک‌منش», «خانم فاوی»",
    propose: proposeTitled,
  },
  {
    name: "names/given-and-family",
    example: "«پرویز نیک‌منش», «لیندال ساکس»",
    propose: proposeFullName,
  },
  {
    name: "names/beside-office",
    example: "«لیندال ساکس، سفیر استرالیا», «وزیر دفاع اندونزی، جوانو سودارسونو»",
    propose: proposeBesideOffice,
  },
  {
    name: "names/group",
    example: "«جمعی از خیرین», «مقامات روسیه»",
    propose: proposeGroup,
  },
  {
    name: "names/family-name",
    example: "«نیک‌منش» after «پرویز نیک‌منش»",
    propose: () => undefined,
  },
  {
    name: "names/this",
    example: "«این کشور», «این رژیم»",
    propose: proposeThis,
  },
]

export const nameRules: readonly NameRule[] = proposers.map(({ name, example }) => ({ name, example }))

/** What each stretch of the text may name, without overlap, in order; and the names nested in them. */
export function proposeNames(text: NameText): { outer: Proposal[]; nested: Proposal[] } {
  const outer: Proposal[] = []
  const nested: Proposal[] = []
  for (let at = 0; at < text.tokens.length; ) {
    const proposal = proposeAt(text, at, outer.at(-1))
    if (proposal !== undefined) {
      const all = [proposal, ...(proposal.also ?? [])]
      outer.push(...all)
      nested.push(...all.flatMap((each) => nestedIn(text, each)))
    }
    at = outer.at(-1) === undefined ? at + 1 : Math.max(at + 1, outer.at(-1)!.to)
  }
  return { outer: withFamilyNames(text, outer), nested }
}

/** Those whose full name the text has are then called by their family name. */
function withFamilyNames(text: NameText, outer: readonly Proposal[]): Proposal[] {
  const families = familyNames(text, outer)
  const found: Proposal[] = []
  let at = 0
  for (const proposal of [...outer, undefined]) {
    for (; at < (proposal?.from ?? text.tokens.length); at++) {
      const family = families.longest(text.tokens, at)
      if (family === undefined || (proposal !== undefined && family.to > proposal.from)) continue
      if (!isFamilyName(text, at, family.to)) continue
      found.push(personAt("names/family-name", at, family.to))
      at = family.to - 1
    }
    if (proposal !== undefined) found.push(proposal)
    at = proposal?.to ?? at
  }
  return found
}

function personAt(rule: string, from: number, to: number): Proposal {
  return { from, to, kind: "person", form: "name", rule, name: { from, to } }
}

/** What stands behind the given names of every full name. */
function familyNames(text: NameText, outer: readonly Proposal[]): Phrases<true> {
  const families = new Phrases<true>()
  for (const { name } of outer) {
    if (name === undefined) continue
    let from = name.from
    while (from < name.to - 1 && isGivenName(text, from)) from++
    if (from === name.from && name.to - from > 1) from++
    families.add(wordsOf(text, from, name.to), true)
    if (name.to - name.from > 2) families.add(wordsOf(text, name.to - 1, name.to), true)
  }
  return families
}

/** A family name that is a common word too must stand where somebody acts: «کشاورز گفت», «کشاورز، …». */
function isFamilyName(text: NameText, from: number, to: number): boolean {
  if (to - from > 1 || isRare(text, from)) return !text.verbal.has(from)
  const next = text.tokens[to]
  const acts = text.verbal.has(to) || next?.text === "،" || next?.text === ":" || actors.has(next?.key ?? "")
  return acts && (text.lineStarts.has(from) || text.tokens[from - 1]?.kind === "punctuation")
}

const actors: ReadonlySet<string> = new Set([
  "نیز",
  "همچنین",
  "هم",
  "با",
  "در",
  "ضمن",
  "درباره",
  "تاکید",
  "ادامه",
  "تصریح",
  "اظهار",
])

function proposeAt(text: NameText, at: number, before: Proposal | undefined): Proposal | undefined {
  if (text.tokens[at]!.kind === "punctuation" || text.verbal.has(at)) return undefined
  for (const { propose } of proposers) {
    const proposal = propose(text, at, before)
    if (proposal !== undefined) return proposal
  }
  return undefined
}

function nestedIn(text: NameText, { from, to, known }: Proposal): Proposal[] {
  const found: Proposal[] = []
  if (known !== undefined) return found
  for (let at = from; at < to; at++) {
    const match = knownAt(text, at)
    if (match === undefined || match.to > to || (at === from && match.to === to)) continue
    found.push(fromKnown(match.known, at, match.to))
    at = match.to - 1
  }
  return found
}

function fromKnown(known: Known, from: number, to: number): Proposal {
  return { from, to, kind: known.kind, form: known.form, rule: "names/known", known }
}

/** Common words that are names only beside others: «دولت» of a country, «فارس» the sea. */
const notAfter: ReadonlySet<string> = new Set([
  "خلیج",
  "دریای",
  "خیابان",
  "میدان",
  "اقیانوس",
  "روزنامه",
  "بزرگراه",
])

function proposeKnown(text: NameText, at: number): Proposal | undefined {
  const match = knownAt(text, at)
  if (match === undefined || notAfter.has(keyAt(text, at - 1))) return undefined
  if (match.known.kind === "organization") return proposeKnownBody(text, at, match)
  return {
    ...fromKnown(match.known, at, match.to),
    ...(match.known.kind === "person" ? { name: { from: at, to: match.to } } : {}),
  }
}

/** «مجلس», «دولت», «وزارت خارجه» are another country's where its name follows. */
function proposeKnownBody(text: NameText, at: number, match: { known: Known; to: number }): Proposal {
  const owner = knownAt(text, match.to)
  const foreign = owner?.known.kind === "country" && match.known.iso !== undefined
  if (!foreign) return fromKnown(match.known, at, match.to)
  const whose = { ...match.known, id: `${match.known.id} ${owner.known.iso}`, iso: owner.known.iso! }
  const { en: _, ...known } = whose
  return fromKnown({ ...known, fa: wordsOf(text, at, owner.to) }, at, owner.to)
}

function wordsOf({ tokens }: NameText, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ")
}

/** «همتای ترکیه‌ای خود», and each of «همتایان ترکیه‌ای و عراقی خود». */
function proposeCounterpart(text: NameText, at: number): Proposal | undefined {
  const plural = keyAt(text, at) === "همتایان"
  if (!plural && !/^همتا(ی|یی)?$/.test(keyAt(text, at))) return undefined
  const counterparts: Proposal[] = []
  for (let next = at + 1; ; ) {
    const country = text.book.known.all(text.tokens, next).find(({ value }) => value.kind === "country")
    if (country === undefined) break
    const own = ["خود", "خویش", "وی", "او"].includes(keyAt(text, country.to))
    counterparts.push({
      from: counterparts.length === 0 ? at : next,
      to: own ? country.to + 1 : country.to,
      kind: "person",
      form: "role",
      rule: "names/counterpart",
      office: {
        code: "",
        of: country.value,
        key: `همتا ${country.value.iso}`,
        closed: true,
        counterpart: true,
      },
    })
    if (!plural || (keyAt(text, country.to) !== "و" && keyAt(text, country.to) !== "،")) break
    next = country.to + 1
  }
  return counterparts[0] === undefined ? undefined : { ...counterparts[0], also: counterparts.slice(1) }
}

/** Only where two countries or more follow: «وزرای خارجه دو کشور» says nothing by itself. */
function proposePluralOffice(text: NameText, at: number): Proposal | undefined {
  const match = text.book.pluralOffices.longest(text.tokens, at)
  if (match === undefined) return undefined
  const holders: Proposal[] = []
  for (let next = match.to; ; ) {
    const country = knownAt(text, next)
    if (country?.known.kind !== "country") break
    holders.push({
      from: holders.length === 0 ? at : next,
      to: country.to,
      kind: "person",
      form: "role",
      rule: "names/plural-office",
      office: {
        code: match.value.code,
        of: country.known,
        key: `${match.value.code} ${country.known.iso}`,
        closed: true,
      },
    })
    if (keyAt(text, country.to) !== "و" && keyAt(text, country.to) !== "،") break
    next = country.to + 1
  }
  return holders.length < 2 ? undefined : { ...holders[0]!, also: holders.slice(1) }
}

function proposeOffice(text: NameText, at: number): Proposal | undefined {
  const match = text.book.offices.longest(text.tokens, at, true)
  if (match === undefined || !isOfficeForm(match.value, match.ending)) return undefined
  const chain = officeEnd(text, match.value, match.to)
  if (!match.value.closed && chain.to === match.to) return undefined
  return {
    from: indefinite.has(keyAt(text, at - 1)) ? at - 1 : at,
    to: chain.to,
    kind: "person",
    form: "role",
    rule: "names/office",
    office: {
      code: match.value.code,
      ...(chain.of === undefined ? {} : { of: chain.of }),
      key: keyOfOffice(text, match.from, chain.to),
      closed: match.value.closed,
    },
  }
}

const indefinite: ReadonlySet<string> = new Set(["یک"])

/** «وزیران» are several, «نماینده‌ای» anybody, «رئیس‌جمهورش» somebody's. */
function isOfficeForm({ closed }: Office, ending: string): boolean {
  return ending === "" || ending === "ی" || (closed && ending === "مان")
}

/** The field, then «در» and a place for those who are sent somewhere. */
function officeEnd(text: NameText, office: Office, from: number): { to: number; of?: Known } {
  let at = from
  while (text.book.adjectives.has(keyAt(text, at))) at++
  const inner = office.closed ? undefined : proposeOffice(text, at)
  if (inner?.office !== undefined) return { to: inner.to, ...ofWhom(inner.office.of) }
  const country = knownAt(text, at)
  const chain = office.closed
    ? country?.known.kind === "country" || country?.known.kind === "organization"
      ? { to: country.to, of: country.known }
      : { to: at }
    : chainEnd(text, at)
  let to = Math.max(chain.to, from)
  while (text.book.adjectives.has(keyAt(text, to))) to++
  return { to: overPost(text, office, to), ...ofWhom(chain.of) }
}

function ofWhom(of: Known | undefined): { of?: Known } {
  return of === undefined ? {} : { of }
}

const posted: ReadonlySet<string> = new Set([
  "ambassador",
  "charge-d-affaires",
  "consul-general",
  "representative",
  "permanent-representative",
  "special-envoy",
  "supreme-leaders-representative",
  "high-representative",
])

/** «سفیر ایران | در مادرید» */
function overPost(text: NameText, { code }: Office, at: number): number {
  if (!posted.has(code) || keyAt(text, at) !== "در") return at
  const post = keyAt(text, at + 1) === "امور" ? knownAt(text, at + 2) : knownAt(text, at + 1)
  if (post !== undefined) return post.to
  return /^(مجلس|استان|سازمان)$/.test(keyAt(text, at + 1)) ? chainEnd(text, at + 1).to : at
}

/** The words without adjectives, and countries by their code: «کشورمان» and «ایران» are one. */
function keyOfOffice(text: NameText, from: number, to: number): string {
  const words: string[] = []
  for (let at = from; at < to; ) {
    const country = knownAt(text, at)
    const isCountry = country?.known.kind === "country" && country.to <= to
    if (isCountry) words.push(country.known.iso!)
    else if (!text.book.adjectives.has(keyAt(text, at))) words.push(keyAt(text, at))
    at = isCountry ? country.to : at + 1
  }
  return words.join(" ")
}

function proposeOutlet(text: NameText, at: number): Proposal | undefined {
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
  }
}

function innerKnown(text: NameText, from: number, to: number): Known | undefined {
  for (let at = from; at < to; at++) {
    const match = knownAt(text, at)
    if (match !== undefined && match.to <= to && match.known.kind === "organization") return match.known
  }
  return undefined
}

/** «شبکه «خبر» ترکیه»: a name in quotation marks goes on behind them. */
function chainOverQuotes(text: NameText, from: number): { to: number } {
  const chain = chainEnd(text, from)
  if (text.tokens[chain.to]?.text !== "«") return chain
  for (let at = chain.to + 1; at < chain.to + 6; at++) {
    if (text.tokens[at]?.text === "»") return { to: Math.max(at + 1, chainEnd(text, at + 1).to) }
  }
  return chain
}

function proposeBody(text: NameText, at: number): Proposal | undefined {
  if (!text.book.bodyHeads.has(keyAt(text, at))) return undefined
  const { to, of } = chainOverQuotes(text, at + 1) as { to: number; of?: Known }
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
  }
}

function proposeTitled(text: NameText, at: number): Proposal | undefined {
  const title = text.book.titles.longest(text.tokens, at)
  if (title === undefined) return undefined
  const next = proposeTitled(text, title.to)
  if (next !== undefined) return { ...next, from: at }
  const known = knownAt(text, title.to)
  if (known?.known.kind === "person") {
    return { ...fromKnown(known.known, at, known.to), name: { from: title.to, to: known.to } }
  }
  const quoted = text.tokens[title.to]?.text === "«" ? 1 : 0
  const start = title.to + quoted
  const to = nameEnd(text, start)
  if (to === start || isOfficeStart(text, start)) return undefined
  return {
    from: at,
    to: to + (quoted && text.tokens[to]?.text === "»" ? 1 : 0),
    kind: "person",
    form: "name",
    rule: "names/titled",
    name: { from: start, to },
  }
}

function isOfficeStart(text: NameText, at: number): boolean {
  return text.book.offices.longest(text.tokens, at) !== undefined || text.book.bodyHeads.has(keyAt(text, at))
}

function proposeFullName(text: NameText, at: number): Proposal | undefined {
  if (!isGivenName(text, at)) return undefined
  const to = nameEnd(text, at)
  if (to < at + 2) return undefined
  return {
    from: at,
    to,
    kind: "person",
    form: "name",
    rule: "names/given-and-family",
    name: { from: at, to },
  }
}

const common = 2500

/** Given names, then the family name: one word, or more where a particle or another rare word goes on. */
function nameEnd(text: NameText, from: number): number {
  let at = from
  while (at < from + 3 && isGivenName(text, at) && !isStop(text, at, from)) at++
  const given = at - from
  if (isNamePart(text, at, from)) at++
  while (at > from && at < from + 6 && goesOn(text, at, given)) at++
  return at
}

function isNamePart(text: NameText, at: number, from = -1): boolean {
  return !isStop(text, at, from) && !isOfficeStart(text, at) && knownCountry(text, at) === undefined
}

function knownCountry(text: NameText, at: number): Known | undefined {
  const match = knownAt(text, at)
  return match !== undefined && match.known.kind !== "person" ? match.known : undefined
}

function goesOn(text: NameText, at: number, given: number): boolean {
  if (!isNamePart(text, at)) return false
  const key = keyAt(text, at)
  if (text.book.particles.has(key) || text.book.particles.has(keyAt(text, at - 1))) return true
  const isNisba = key.endsWith("ی") && key.length > 3 && (rankOf(key) ?? common) > 700
  return given > 0 && (isRare(text, at) || isNisba) && !startsPerson(text, at)
}

/** Rare words that an office stands next to are a name, though no list has them. */
function proposeBesideOffice(text: NameText, at: number, before: Proposal | undefined): Proposal | undefined {
  const quoted = text.tokens[at - 1]?.text === "«" || text.tokens[at - 1]?.text === '"'
  const to = quoted ? closingQuote(text, at) : rareEnd(text, at)
  if (to === undefined || to < at + (quoted ? 1 : 2) || to > at + 5) return undefined
  const follows =
    isOfficeStart(text, overMarks(text, to)) && !text.book.bodyHeads.has(keyAt(text, overMarks(text, to)))
  const preceded = before?.office !== undefined && overMarks(text, before.to) >= at
  if (!follows && !preceded) return undefined
  return { from: at, to, kind: "person", form: "name", rule: "names/beside-office", name: { from: at, to } }
}

function closingQuote(text: NameText, from: number): number | undefined {
  for (let at = from; at < from + 6; at++) {
    if (text.tokens[at]?.text === "»" || text.tokens[at]?.text === '"') return at
    if (isStop(text, at) && !text.book.particles.has(keyAt(text, at))) return undefined
  }
  return undefined
}

function rareEnd(text: NameText, from: number): number {
  let at = from
  while (isNamePart(text, at, from) && isRare(text, at)) at++
  return at
}

function isRare(text: NameText, at: number): boolean {
  const rank = rankOf(keyAt(text, at))
  return text.book.particles.has(keyAt(text, at)) || rank === undefined || rank > common
}

function overMarks({ tokens }: NameText, from: number): number {
  let at = from
  while (/^[«»"،]$/.test(tokens[at]?.text ?? "")) at++
  return at
}

function proposeGroup(text: NameText, at: number): Proposal | undefined {
  const head = text.book.groups.longest(text.tokens, at) ?? metPeople(text, at)
  if (head === undefined) return undefined
  const chain = chainEnd(text, head.to)
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
    ...(chain.of === undefined ? {} : { office: { code: "group", of: chain.of, key: "", closed: false } }),
  }
}

/** «در دیدار با معلمان استان»: a plural that ends in «ان» and is met is people. */
function metPeople(text: NameText, at: number): { from: number; to: number } | undefined {
  const key = keyAt(text, at)
  const met = keyAt(text, at - 1) === "با" && /^(دیدار|ملاقات|نشست|جلسه|گفتوگو)$/.test(keyAt(text, at - 2))
  return met && key !== "همتایان" && /..(ان|ین)$/.test(key) && !isStop(text, at)
    ? { from: at, to: at + 1 }
    : undefined
}

const lone: ReadonlySet<string> = new Set(["خبرنگاران", "خیرین", "هیاتی", "هییتی"])

function proposeThis(text: NameText, at: number): Proposal | undefined {
  if (keyAt(text, at) !== "این" && keyAt(text, at) !== "آن") return undefined
  const noun = keyAt(text, at + 1)
  if (noun !== "کشور" && noun !== "رژیم") return undefined
  return { from: at, to: at + 2, kind: "country", form: "pronoun", rule: "names/this" }
}
