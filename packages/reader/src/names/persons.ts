import { Phrases } from "../words/phrases.ts"
import type { TokenRange } from "../words/words.ts"
import {
  isFamilyName,
  isGivenName,
  isOrdinary,
  isStop,
  keyAt,
  knownAt,
  type NameText,
  rankAt,
  startsPerson,
  wordsOf,
} from "./chains.ts"
import type { Known } from "./lexicon.ts"
import { fromKnown, type Proposal } from "./proposal.ts"

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
function callsFamily(text: NameText, from: number, to: number): boolean {
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

/** Those whose full name the text has are then called by their family name. */
export function withFamilyNames(text: NameText, outer: readonly Proposal[]): Proposal[] {
  const families = familyNames(text, outer)
  const found: Proposal[] = []
  let at = 0
  for (const proposal of [...outer, undefined]) {
    for (; at < (proposal?.from ?? text.tokens.length); at++) {
      const family = families.longest(text.tokens, at)
      if (family === undefined || (proposal !== undefined && family.to > proposal.from)) continue
      if (!callsFamily(text, at, family.to)) continue
      found.push(personAt("names/family-name", at, family.to))
      at = family.to - 1
    }
    if (proposal !== undefined) found.push(proposal)
    at = proposal?.to ?? at
  }
  return found
}

const personal: ReadonlySet<string> = new Set(["دفتر", "دولت", "کابینه"])

/** «دفتر بنیامین نتانیاهو», «دولت اوباما» */
export function ofPerson(text: NameText, at: number): { to: number; of?: Known } | undefined {
  if (!personal.has(keyAt(text, at))) return undefined
  const known = knownAt(text, at + 1)
  if (known?.known.kind === "person") return { to: known.to }
  const to = isGivenName(text, at + 1) ? nameEnd(text, at + 1) : at
  return to > at + 2 ? { to } : undefined
}

export function proposeTitled(text: NameText, at: number): Proposal | undefined {
  const title = text.book.titles.longest(text.tokens, at)
  if (title === undefined) return undefined
  const next = proposeTitled(text, title.to)
  if (next !== undefined) return { ...next, from: at, ...withDescent(text, title.to, next) }
  const known = knownAt(text, title.to)
  if (known?.known.kind === "person") {
    const name = { from: title.to, to: known.to }
    return { ...fromKnown(known.known, at, known.to), name, ...withDescent(text, at, { name }) }
  }
  const quoted = text.tokens[title.to]?.text === "«" ? 1 : 0
  const start = title.to + quoted
  const to = nameEnd(text, start)
  if (to === start || isOfficeStart(text, start)) return undefined
  const name = { from: start, to }
  return {
    from: at,
    to: to + (quoted && text.tokens[to]?.text === "»" ? 1 : 0),
    kind: "person",
    form: "name",
    rule: "names/titled",
    name,
    ...withDescent(text, at, { name }),
  }
}

/** «سید» right before a name is the first word of it, where other titles are none. */
function withDescent(text: NameText, at: number, { name }: { name?: TokenRange }): { name?: TokenRange } {
  const descended = name !== undefined && name.from === at + 1 && /^سیده?$/.test(keyAt(text, at))
  return descended ? { name: { from: at, to: name.to } } : {}
}

function isOfficeStart(text: NameText, at: number): boolean {
  const before = text.officeStarts[at]
  if (before !== undefined) return before
  const starts =
    text.book.offices.longest(text.tokens, at) !== undefined || text.book.bodyHeads.has(keyAt(text, at))
  if (at < text.tokens.length) text.officeStarts[at] = starts
  return starts
}

export function proposeFullName(text: NameText, at: number): Proposal | undefined {
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
  if (text.tokens[at]?.kind === "number") return false
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
  return given > 0 && !isOrdinary(text, at) && !startsPerson(text, at)
}

/** Rare words that an office stands next to are a name, though no list has them. */
export function proposeBesideOffice(
  text: NameText,
  at: number,
  before: Proposal | undefined,
): Proposal | undefined {
  const quoted = text.tokens[at - 1]?.text === "«" || text.tokens[at - 1]?.text === '"'
  const to = quoted ? closingQuote(text, at) : (opensBeforeOffice(text, at) ?? rareEnd(text, at))
  if (to === undefined || to < at + (quoted ? 1 : 2) || to > at + 5) return undefined
  const follows =
    isOfficeStart(text, overMarks(text, to)) && !text.book.bodyHeads.has(keyAt(text, overMarks(text, to)))
  const preceded = before?.office !== undefined && overMarks(text, before.to) >= at
  const speaking = quoted && text.lineStarts.has(at - 1) && speaks(text, to + 1)
  const met = quoted && keyAt(text, at - 2) === "با" && isUnlistedName(text, at, to)
  if (!follows && !preceded && !speaking && !met) return undefined
  return { from: at, to, kind: "person", form: "name", rule: "names/beside-office", name: { from: at, to } }
}

/** Two words or three, none of which the language has but as a name. */
function isUnlistedName(text: NameText, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false
  for (let at = from; at < to; at++) if (isOrdinary(text, at) && !isGivenName(text, at)) return false
  return true
}

/** A rare word that opens its line and is said to speak is a family name: «نیک‌منش تصریح کرد». */
export function proposeSpeaker(text: NameText, at: number): Proposal | undefined {
  if (!text.lineStarts.has(at)) return undefined
  const to = isRare(text, at + 1) && !speaks(text, at + 1) && isNamePart(text, at + 1) ? at + 2 : at + 1
  const fits = isRare(text, at) || isFamilyName(keyAt(text, at))
  if (!isNamePart(text, at, at) || !fits || !speaks(text, to) || text.tokens[at]!.kind !== "word")
    return undefined
  if (text.book.bodyHeads.has(keyAt(text, at)) || /(ها|های|ات|ترین)$/.test(keyAt(text, at))) return undefined
  return personAt("names/speaker", at, to)
}

const sayings: ReadonlySet<string> = new Set(
  "گفت افزود اظهار تصریح خاطرنشان تاکید بیان یادآور اضافه ابراز تشریح عنوان نوشت اعلام متذکر توصیه خواستار توضیح هشدار معتقد مدعی پیشنهاد درباره درخصوص ضمن".split(
    " ",
  ),
)

/** «گفت», «تصریح کرد», «همچنین افزود», «در ادامه گفت», «با بیان اینکه», «ادامه داد». */
function speaks(text: NameText, at: number): boolean {
  const [first, second] = [keyAt(text, at), keyAt(text, at + 1)]
  if (first === "همچنین" || first === "سپس" || first === "نیز") return speaks(text, at + 1)
  if (first === "ادامه") return second === "داد"
  if (first === "با")
    return ["بیان", "اشاره", "تاکید", "اعلام", "ابراز", "انتقاد", "تشریح", "یادآوری"].includes(second)
  if (first === "در") return ["ادامه", "پایان", "خصوص", "پاسخ", "مورد", "گفتوگو", "گفتگو"].includes(second)
  if (text.tokens[at]?.text === ":") return isFamilyName(keyAt(text, at - 1))
  if (first === "خاطر") return second === "نشان"
  return sayings.has(first)
}

/** «سالم الحارثی وزیر خارجه عمان …»: what opens a line and ends in a rare word right before an office is a name. */
function opensBeforeOffice(text: NameText, from: number): number | undefined {
  if (!text.lineStarts.has(from)) return undefined
  for (let to = from + 1; to <= from + 4 && isNamePart(text, to - 1, from); to++) {
    const office = text.book.offices.longest(text.tokens, to)
    if (office?.value.closed && to >= from + 2 && isRare(text, to - 1)) return to
  }
  return undefined
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
  if (isOrdinary(text, from) && !isGivenName(text, from) && !leadsToName(text, from)) return from
  while (isNamePart(text, at, from) && (isRare(text, at) || isGivenName(text, at))) at++
  return at
}

/** A rare word may be a given name where an unknown one follows: «زبرجد کوهیاران». */
function leadsToName(text: NameText, at: number): boolean {
  const [first, next] = [rankAt(text, at), at + 1]
  return first > 2 * common && !isOrdinary(text, next) && !isGivenName(text, next) && isNamePart(text, next)
}

function isRare(text: NameText, at: number): boolean {
  return text.book.particles.has(keyAt(text, at)) || rankAt(text, at) > common
}

function overMarks({ tokens }: NameText, from: number): number {
  let at = from
  while (/^[«»"،]$/.test(tokens[at]?.text ?? "")) at++
  return at
}
