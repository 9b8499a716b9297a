import { proposeBody } from "./bodies.ts"
import { chainEnd, isStop, keyAt, knownAt, type NameText, wordsOf } from "./chains.ts"
import { owned, proposeKnown } from "./known-names.ts"
import type { Known } from "./lexicon.ts"
import { proposeTitled } from "./persons.ts"
import type { Proposal } from "./proposal.ts"
import type { Office } from "./words/offices.ts"

/** «همتای ترکیه‌ای خود», and each of «همتایان ترکیه‌ای و عراقی خود». */
export function proposeCounterpart(text: NameText, at: number): Proposal | undefined {
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
        ...(plural ? { fa: `همتای ${wordsOf(text, next, country.to)}` } : {}),
      },
    })
    if (!plural || (keyAt(text, country.to) !== "و" && keyAt(text, country.to) !== "،")) break
    next = country.to + 1
  }
  return counterparts[0] === undefined ? undefined : { ...counterparts[0], also: counterparts.slice(1) }
}

/** Only where two countries or more follow: «وزرای خارجه دو کشور» says nothing by itself. */
export function proposePluralOffice(text: NameText, at: number): Proposal | undefined {
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
        fa: `${match.value.one} ${wordsOf(text, next, country.to)}`,
      },
    })
    if (keyAt(text, country.to) !== "و" && keyAt(text, country.to) !== "،") break
    next = country.to + 1
  }
  return holders.length < 2 ? undefined : { ...holders[0]!, also: holders.slice(1) }
}

export function proposeOffice(text: NameText, at: number): Proposal | undefined {
  const match = text.book.offices.longest(text.tokens, at, true)
  if (match === undefined || text.book.stops.has(keyAt(text, at)) || !isOfficeForm(match.value, match.ending))
    return undefined
  if (text.book.titles.longest(text.tokens, at) !== undefined && proposeTitled(text, at) !== undefined)
    return undefined
  // «شهرداری» is the office's house, not «شهردار» with an ending.
  if (match.ending !== "" && text.book.bodyHeads.has(keyAt(text, at))) return undefined
  const chain = officeEnd(text, match.value, match.to)
  const these = match.value.closed && chain.of === undefined ? thisCountryEnd(text, chain.to) : undefined
  if (these !== undefined) return ofThisCountry(text, match.value, at, these)
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

/** «وزیر اقتصاد این کشور»: whose it is gets settled with «این کشور». */
function ofThisCountry(text: NameText, { code }: Office, from: number, to: number): Proposal {
  const key = `${keyOfOffice(text, from, to)} @${from}`
  return {
    from,
    to,
    kind: "person",
    form: "role",
    rule: "names/office",
    office: { code, key, closed: true, ofThis: true },
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
  const country = knownAt(text, at) ?? countryBehindOneWord(text, office, at)
  const chain = office.closed
    ? country?.known.kind === "country" || country?.known.kind === "organization"
      ? { to: country.to, of: country.known }
      : { to: at }
    : chainEnd(text, at)
  let to = Math.max(chain.to, from)
  while (text.book.adjectives.has(keyAt(text, to))) to++
  return { to: overPost(text, office, to), ...ofWhom(chain.of) }
}

/** «رئیس مجلس | خلق | اندونزی»: what another country calls its house is no word of ours. */
function countryBehindOneWord(
  text: NameText,
  { code }: Office,
  at: number,
): { known: Known; to: number } | undefined {
  if (code !== "speaker" || isStop(text, at)) return undefined
  const country = knownAt(text, at + 1)
  return country?.known.kind === "country" && country.known.capital === undefined ? country : undefined
}

function ofWhom(of: Known | undefined): { of?: Known } {
  return of === undefined ? {} : { of }
}

/** «این کشور» for the country that was named before. */
export function thisCountryEnd(text: NameText, at: number): number | undefined {
  return (keyAt(text, at) === "این" || keyAt(text, at) === "آن") && keyAt(text, at + 1) === "کشور"
    ? at + 2
    : undefined
}

const posted: ReadonlySet<string> = new Set([
  "minister-of-state",
  "source",
  "official",
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
  const by = keyAt(text, at)
  if (!posted.has(code) || (by !== "در" && !(by === "از" && code === "source"))) return at
  const post = proposeKnown(text, keyAt(text, at + 1) === "امور" ? at + 2 : at + 1)
  if (post !== undefined) return post.to
  return proposeBody(text, at + 1)?.to ?? (keyAt(text, at + 1) === "استان" ? chainEnd(text, at + 1).to : at)
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
  return words
    .join(" ")
    .replace("دبیر کل", "دبیرکل")
    .replace("مدیر کل", "مدیرکل")
    .replace("مدیر عامل", "مدیرعامل")
}

/** «وزیر [نفت]», «وزیر [خارجه ترکیه]» name the ministry by its field. */
export function ministryIn(text: NameText, { from, to, office }: Proposal): Proposal | undefined {
  if (!office?.closed || office.ofThis || keyAt(text, from) !== "وزیر" || to < from + 2) return undefined
  if (office.code === "minister-of-state" || keyAt(text, from + 1) === "جنگ") return undefined
  let end = from + 1
  while (end < to && knownAt(text, end)?.known.kind !== "country") end++
  while (end > from + 2 && text.book.adjectives.has(keyAt(text, end - 1))) end--
  if (end === from + 1) return undefined
  const ministry = [{ ...text.tokens[from]!, key: "وزارت" }, ...text.tokens.slice(from + 1, end)]
  const listed = text.book.known.longest(ministry, 0)?.value
  const whose = office.of?.kind === "country" && end < to ? office.of : undefined
  const fa = `وزارت ${wordsOf(text, from + 1, end)}`
  const known: Known = listed ?? { id: `body ${fa}`, kind: "organization", form: "name", fa }
  return {
    from: from + 1,
    to: whose === undefined ? end : Math.max(end, countryEnd(text, end)),
    kind: "organization",
    form: "name",
    rule: "names/office",
    known: whose === undefined ? known : owned(known, whose, `${known.fa} ${whose.fa}`),
  }
}

function countryEnd(text: NameText, at: number): number {
  return knownAt(text, at)?.to ?? at
}
