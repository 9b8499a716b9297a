import type { Implied, Role } from "../reading.ts"
import { spanOf } from "../text/folded-text.ts"
import { keyOf } from "../text/letters.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange, Words } from "../words/words.ts"
import { countryName, type Known } from "./lexicon.ts"
import type { FoundEntity } from "./names.ts"
import { holderOn, officesOf, surelyOn } from "./office-holders.ts"
import type { OfficeProposal, Proposal } from "./proposal.ts"
import { romanized } from "./romanize.ts"

/** Somebody of this article while his mentions are being gathered. */
export interface Draft {
  id: string
  kind: FoundEntity["kind"]
  fa: string
  en?: string
  iso?: string
  country?: string
  /** Name words as keys, given names first; empty while only an office is known. */
  words: readonly string[]
  roles: { role: Role; key: string; of?: string }[]
  wikidata?: string
  /** Who holds his office on the day of the article, where he is not named. */
  implied?: Implied
}

interface Scene {
  readonly words: Words
  readonly home: string | undefined
  /** Day of publication, ISO 8601. */
  readonly day: string | undefined
  readonly drafts: Draft[]
  readonly owner: Map<Proposal, Draft>
}

/** Settles who is who: names first, then offices beside them, then offices alone, then «همتای …» and «این کشور». */
export function settleNames(
  words: Words,
  home: string | undefined,
  day: string | undefined,
  proposals: readonly Proposal[],
  outer: readonly Proposal[],
): { entities: FoundEntity[]; owners: readonly (Draft | undefined)[]; drafts: readonly Draft[] } {
  const scene: Scene = { words, home, day, drafts: [], owner: new Map() }
  for (const proposal of longestNamesFirst(proposals)) settleName(scene, proposal)
  for (const proposal of proposals)
    if (isThing(proposal)) scene.owner.set(proposal, draftOfKnown(scene, proposal))
  outer.forEach((proposal, index) => {
    if (isOffice(proposal)) settleApposition(scene, outer, index)
  })
  proposals.forEach((proposal, index) => {
    if (isOffice(proposal) && !scene.owner.has(proposal)) settleOffice(scene, proposals, proposal, index)
  })
  settleLead(scene, outer)
  proposals.forEach((proposal, index) => {
    if (proposal.office?.counterpart) settleCounterpart(scene, proposals, proposal, index)
    if (proposal.rule === "names/this") settleThis(scene, proposals, proposal, index)
  })
  for (const draft of scene.drafts) imply(scene, draft)
  return {
    drafts: scene.drafts,
    entities: scene.drafts.map(toEntity),
    owners: proposals.map((proposal) => scene.owner.get(proposal)),
  }
}

function toEntity(draft: Draft): FoundEntity {
  const { kind, fa, iso, country, roles, wikidata, implied } = draft
  const english = englishOf(draft)
  const ref = {
    ...(kind === "country" && iso !== undefined ? { iso } : {}),
    ...(wikidata === undefined ? {} : { wikidata }),
  }
  return {
    kind,
    name: { fa, ...(english === undefined ? {} : { en: english }) },
    ...(Object.keys(ref).length === 0 ? {} : { ref }),
    roles: roles.map(({ role }) => role),
    ...(country === undefined ? {} : { country }),
    ...(implied === undefined ? {} : { implied }),
  }
}

/** The usual English name; an office in English; else the name in Latin letters. What is only described has none. */
function englishOf({ kind, fa, en, words, roles }: Draft): string | undefined {
  if (en !== undefined && en !== "") return en
  if (kind === "group" || kind === "organization") return undefined
  if (kind !== "person" || words.length > 0) return romanized(fa)
  const { code, of } = roles[0]?.role ?? {}
  if (code === undefined || code === "") return undefined
  const title = code.replaceAll("-", " ")
  return of?.length === 2 ? `${title} of ${countryName(of)}` : undefined
}

/** An office on a day names a person, but for one that is said to be over or to come. */
function imply({ day }: Scene, draft: Draft): void {
  if (day === undefined || draft.kind !== "person" || draft.words.length > 0 || otherTimes.test(draft.fa))
    return
  for (const { role } of draft.roles) {
    if (role.code === undefined || role.of?.length !== 2) continue
    const holder = surelyOn(role.code, role.of, day)
    if (holder === undefined) continue
    const { fa, en, from, to, wikidata } = holder
    draft.implied = {
      name: { fa, en },
      ...(wikidata === undefined ? {} : { ref: { wikidata } }),
      office: role.code,
      of: role.of,
      from,
      ...(to === undefined ? {} : { to }),
    }
    return
  }
}

const otherTimes = /سابق|پیشین|اسبق|جدید|وقت|آینده|منتخب|بعدی/

function isOffice({ office, kind }: Proposal): boolean {
  return office !== undefined && kind === "person" && !office.counterpart
}

function isThing({ kind, rule }: Proposal): boolean {
  return kind !== "person" && rule !== "names/this"
}

/** A full name before the family name alone, wherever they stand, so that the short one finds its owner. */
function longestNamesFirst(proposals: readonly Proposal[]): Proposal[] {
  const named = proposals.filter(({ name, known }) => name !== undefined || known?.kind === "person")
  const length = ({ name, from, to }: Proposal): number =>
    name === undefined ? to - from : name.to - name.from
  return [...named].sort((a, b) => length(b) - length(a))
}

function wordsOf({ words }: Scene, { from, to }: TokenRange): string[] {
  return words.tokens
    .slice(from, to)
    .filter((token) => token.kind !== "punctuation")
    .map((token) => token.key.replace(/^سید(?=.{3})/, ""))
    .filter((key) => key !== "سید")
}

function original({ words }: Scene, { from, to }: TokenRange): string {
  return spanOf(words.text, words.tokens[from]!.start, words.tokens[to - 1]!.end).text.replace(/\s+/g, " ")
}

function settleName(scene: Scene, proposal: Proposal): void {
  const range = proposal.name ?? proposal
  const words = wordsOf(scene, range)
  const draft =
    scene.drafts.find(({ id }) => id === proposal.known?.id) ??
    nearest(
      scene,
      proposal,
      scene.drafts.filter(
        (other) => other.kind === "person" && samePerson(other, words) && fits(other, proposal.known),
      ),
    ) ??
    add(scene, {
      id: `name ${words.join(" ")}`,
      kind: "person",
      fa: original(scene, range),
      words,
      roles: [],
    })
  if (proposal.known !== undefined) adopt(scene, draft, proposal.known)
  scene.owner.set(proposal, draft)
}

/** Of several with one family name the one who was named last before it. */
function nearest(scene: Scene, proposal: Proposal, candidates: readonly Draft[]): Draft | undefined {
  if (candidates.length < 2) return candidates[0]
  const named = [...scene.owner]
    .filter(([other, draft]) => other.from < proposal.from && candidates.includes(draft))
    .sort(([a], [b]) => b.from - a.from)
  return named[0]?.[1] ?? candidates[0]
}

/** Whether somebody of the article may be whom the lists know by his family name: «ملانیا ترامپ» is not Donald Trump. */
function fits({ words }: Draft, known: Known | undefined): boolean {
  if (known === undefined || words.length < 2) return true
  const full = keyOf(known.fa.replaceAll(" ", ""))
  return words.slice(0, -1).some((word) => full.includes(word))
}

/** What the word lists know of him, where the article's own words do not name another. */
function adopt(scene: Scene, draft: Draft, known: Known): void {
  if (draft.id === known.id) return
  draft.id = known.id
  if (draft.fa.split(" ").length < known.fa.split(" ").length) draft.fa = known.fa
  draft.en = known.en ?? draft.en ?? ""
  const of = known.of
  if (of !== undefined && of.length === 2) draft.country = of
  const held = officesOf(draft.en)
  const wikidata = held.find((office) => office.wikidata !== undefined)?.wikidata
  if (wikidata !== undefined) draft.wikidata = wikidata
  for (const { code, of: whose } of officesThen(scene, known)) {
    draft.roles.push({
      role: { title: code, code, ...(whose === undefined ? {} : { of: whose }) },
      key: "",
      ...(whose === undefined ? {} : { of: whose }),
    })
  }
}

/** His offices on the day of the article; what he is best known as, where the day or his times are not known. */
function officesThen({ day }: Scene, { en, of, code }: Known): { code: string; of?: string }[] {
  const dated = en === undefined ? [] : officesOf(en)
  if (day !== undefined && dated.length > 0) {
    return dated.filter((office) => holderOn(office.code, office.of, day) === office)
  }
  return code === undefined ? [] : [{ code, ...(of === undefined ? {} : { of }) }]
}

/** One is the end of the other («اردوغان», «رجب طیب اردوغان»), or its start and end. */
function samePerson(other: Draft, words: readonly string[]): boolean {
  const [long, short] = other.words.length >= words.length ? [other.words, words] : [words, other.words]
  if (short.length === 0) return false
  const tail = long.slice(-short.length)
  if (tail.every((word, i) => word === short[i])) return true
  return short.length > 1 && long[0] === short[0] && long.at(-1) === short.at(-1)
}

function add(scene: Scene, draft: Draft): Draft {
  scene.drafts.push(draft)
  return draft
}

function draftOfKnown(scene: Scene, proposal: Proposal): Draft {
  const known = proposal.known
  if (known === undefined) return draftOfGroup(scene, proposal)
  const iso = known.iso === "home" ? scene.home : known.iso
  const id = known.iso === "home" ? `${known.id} ${iso}` : known.id
  const found = scene.drafts.find((draft) => draft.id === id) ?? sameBody(scene, { ...known, id })
  if (found !== undefined) return found
  const outlet = known.code === "outlet" ? [{ role: { title: known.fa, code: "outlet" }, key: "outlet" }] : []
  return add(scene, {
    id,
    kind: known.kind,
    fa: isUnlisted(known) && proposal.rule !== "names/office" ? original(scene, proposal) : known.fa,
    ...(known.en === undefined ? {} : { en: known.en }),
    ...(iso === undefined ? {} : { iso, country: iso }),
    words: [],
    roles: outlet,
  })
}

/** A body that the text alone tells of is called as it is written there. */
function isUnlisted({ id, en }: Known): boolean {
  return id.startsWith("body ") && en === undefined
}

/** «کمیسیون برنامه و بودجه» is «کمیسیون برنامه و بودجه مجلس». */
function sameBody(scene: Scene, { id, kind }: Known): Draft | undefined {
  if (kind !== "organization" || id.split(" ").length < 4) return undefined
  return scene.drafts.find(
    (draft) =>
      draft.id.startsWith(`${id} `) || (id.startsWith(`${draft.id} `) && draft.id.split(" ").length > 3),
  )
}

function draftOfGroup(scene: Scene, proposal: Proposal): Draft {
  const id = `group ${wordsOf(scene, proposal).join(" ")}`
  const country = proposal.office?.of?.iso
  return (
    scene.drafts.find((draft) => draft.id === id) ??
    add(scene, {
      id,
      kind: "group",
      fa: original(scene, proposal),
      ...(country === undefined ? {} : { country }),
      words: [],
      roles: [],
    })
  )
}

/** An office right beside a name is his: «X، وزیر خارجه Y», «وزیر خارجه Y، X». */
function settleApposition(scene: Scene, proposals: readonly Proposal[], index: number): void {
  const proposal = proposals[index]!
  for (const other of [proposals[index - 1], proposals[index + 1]]) {
    const draft = other === undefined ? undefined : scene.owner.get(other)
    if (
      other === undefined ||
      draft?.kind !== "person" ||
      isOffice(other) ||
      !apposed(scene, other, proposal)
    )
      continue
    if (contradicts(scene, draft, proposal.office!)) continue
    holds(scene, draft, proposal)
    scene.owner.set(proposal, draft)
    return
  }
}

const marks = /^[«»"،]$/

/** Only quotation marks and one comma between; an office, a comma and a name need one more comma or a name that opens the line. */
function apposed({ words }: Scene, a: Proposal, b: Proposal): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  if (holding(words.sentences, second.from)?.from !== holding(words.sentences, first.from)?.from) return false
  const between = words.tokens.slice(first.to, second.from)
  if (between.length > 3 || !between.every((token) => marks.test(token.text))) return false
  const commas = between.filter((token) => token.text === "،").length
  if (commas === 0) return true
  if (commas > 1) return false
  const cited = /^(گفته|اعتقاد|نوشته)$/.test(words.tokens[first.from - 1]?.key ?? "")
  if (cited && words.tokens[second.to]?.text !== "،") return false
  if (second === b) return true
  const governed = /^(با|به|از|و)$/.test(words.tokens[first.from - 1]?.key ?? "")
  return !governed || words.tokens[second.to]?.text === "،"
}

function contradicts(scene: Scene, draft: Draft, office: OfficeProposal): boolean {
  const of = officeCountry(scene, office)
  return (
    draft.country !== undefined && office.of?.kind === "country" && of !== undefined && of !== draft.country
  )
}

/** The country that the office is of: named, or its body's, or at home. */
function officeCountry(scene: Scene, office: OfficeProposal): string | undefined {
  const iso = office.of?.iso
  if (iso === undefined && office.of?.kind === "organization") return office.of.id
  return iso === "home" || (iso === undefined && office.closed) ? scene.home : iso
}

function holds(scene: Scene, draft: Draft, proposal: Proposal): void {
  const office = proposal.office!
  const bare = office.of === undefined && office.closed
  const of = bare && draft.country !== undefined ? draft.country : officeCountry(scene, office)
  const key = bare && of !== scene.home ? `${office.key} ${of}` : office.key
  if (draft.roles.some((held) => held.key === key)) return
  draft.roles.push({
    role: { title: original(scene, proposal), code: office.code, ...(of === undefined ? {} : { of }) },
    key,
    ...(of === undefined ? {} : { of }),
  })
  if (draft.country === undefined && of?.length === 2 && !posts.has(office.code)) draft.country = of
}

/** Those who may serve a country that they are not from by the same words: «سفیر استرالیا». */
const posts: ReadonlySet<string> = new Set(["analyst", "expert", "source", "member"])

function settleOffice(scene: Scene, proposals: readonly Proposal[], proposal: Proposal, index: number): void {
  if (proposal.office!.ofThis) {
    settleOfThis(scene, proposals, proposal, index)
    return
  }
  const draft = holderOf(scene, proposals, proposal, index) ?? addHolder(scene, proposal)
  holds(scene, draft, proposal)
  scene.owner.set(proposal, draft)
}

/** «وزیر اقتصاد این کشور» holds it in the last country before it that is not home. */
function settleOfThis(scene: Scene, proposals: readonly Proposal[], proposal: Proposal, index: number): void {
  const country = proposals
    .slice(0, index)
    .reverse()
    .map((before) => countryOf(scene, before, false)?.iso)
    .find((iso) => iso !== undefined)
  const office = proposal.office!
  const found = scene.drafts.find((draft) =>
    draft.roles.some(({ role }) => role.code === office.code && role.of !== undefined && role.of === country),
  )
  const draft = found ?? addHolder(scene, proposal)
  draft.roles.push({
    role: {
      title: original(scene, proposal),
      code: office.code,
      ...(country === undefined ? {} : { of: country }),
    },
    key: office.key,
    ...(country === undefined ? {} : { of: country }),
  })
  if (country !== undefined) draft.country ??= country
  scene.owner.set(proposal, draft)
}

function addHolder(scene: Scene, proposal: Proposal): Draft {
  return add(scene, {
    id: `office ${proposal.office!.key}`,
    kind: "person",
    fa: proposal.office!.fa ?? original(scene, proposal),
    words: [],
    roles: [],
  })
}

/** Who of the article holds it: the same words, else the same office of the same country; a bare one is the last before it, or home's. */
function holderOf(
  scene: Scene,
  proposals: readonly Proposal[],
  proposal: Proposal,
  index: number,
): Draft | undefined {
  const office = proposal.office!
  const of = officeCountry(scene, office)
  const people = scene.drafts.filter((draft) => draft.kind === "person")
  const same = people.find((draft) =>
    draft.roles.some((held) => held.key === office.key && (office.of !== undefined || !office.closed)),
  )
  if (same !== undefined) return same
  if (!office.closed) return headOfBody(people, office.code, of) ?? shortened(scene, people, proposal)
  const bare = office.of === undefined
  const holders = people.filter((draft) =>
    draft.roles.some(({ role, of: whose }) => role.code === office.code && whose === of),
  )
  const then = holderThen(scene, people, office.code, of)
  if (then !== undefined && holders.every((draft) => draft.words.length === 0)) return then
  if (!bare || holders.length > 0) return holders[0]
  return lastHolder(scene, proposals, index, office.code)
}

/** «دبیرکل سازمان ملل» is whoever of the article is known to be it. */
function headOfBody(people: readonly Draft[], code: string, of: string | undefined): Draft | undefined {
  if (of === undefined || !of.startsWith("body ")) return undefined
  return people.find((draft) => draft.roles.some((held) => held.role.code === code && held.of === of))
}

/** Somebody of the article whom the tables know to hold the office on its day. */
function holderThen(
  { day }: Scene,
  people: readonly Draft[],
  code: string,
  of: string | undefined,
): Draft | undefined {
  if (day === undefined || of === undefined) return undefined
  const holder = holderOn(code, of, day)
  return holder === undefined ? undefined : people.find(({ id }) => id === `person ${holder.en}`)
}

/** «سخنگوی سازمان» after «سخنگوی سازمان انرژی اتمی»; «دبیر شورای امنیت ملی» beside «… ملی ایران». */
function shortened(scene: Scene, people: readonly Draft[], proposal: Proposal): Draft | undefined {
  const { key, code } = proposal.office!
  const said = original(scene, proposal)
  return people.findLast((draft) =>
    draft.roles.some(
      (held) =>
        held.role.code === code &&
        held.key !== "" &&
        (held.key.startsWith(`${key} `) || key.startsWith(`${held.key} `)) &&
        !fieldsDiffer(held.role.title, said),
    ),
  )
}

const fields = /سیاسی|حقوقی|اقتصادی|پارلمانی|کنسولی|نظامی|بین‌المللی/g

/** «معاون سیاسی وزیر» is another than «معاون حقوقی وزیر» and «معاون وزیر … اسلواکی». */
function fieldsDiffer(held: string, said: string): boolean {
  return String(held.match(fields) ?? "") !== String(said.match(fields) ?? "") && fields.test(said)
}

function lastHolder(
  scene: Scene,
  proposals: readonly Proposal[],
  index: number,
  code: string,
): Draft | undefined {
  for (const before of proposals.slice(0, index).reverse()) {
    const draft = scene.owner.get(before)
    if (draft?.kind === "person" && draft.roles.some(({ role }) => role.code === code)) return draft
  }
  return undefined
}

const opening = 14

/**
 * The lead names the office («دبیرکل حزب … گفت»), the body then the person («جواد … در گفت‌وگو با …»): they are one where the office
 * has no other holder and the person no other office.
 */
function settleLead(scene: Scene, outer: readonly Proposal[]): void {
  const people = outer.filter((proposal) => scene.owner.get(proposal)?.kind === "person")
  const lead = people.find(
    (proposal) => isOffice(proposal) && lineOf(scene, proposal) <= 1 && opensSentence(scene, proposal),
  )
  const office = lead && scene.owner.get(lead)
  if (lead === undefined || office === undefined || office.words.length > 0) return
  const named = people.find(
    (proposal) =>
      proposal.name !== undefined &&
      lineOf(scene, proposal) > lineOf(scene, lead) &&
      opensSentence(scene, proposal),
  )
  const person = named && scene.owner.get(named)
  if (person === undefined || person.roles.length > 0 || person.words.length < 2) return
  person.roles.push(...office.roles)
  if (person.country === undefined && office.country !== undefined) person.country = office.country
  for (const [proposal, owner] of scene.owner) if (owner === office) scene.owner.set(proposal, person)
  scene.drafts.splice(scene.drafts.indexOf(office), 1)
}

function lineOf({ words }: Scene, proposal: Proposal): number {
  return holding(words.sentences, proposal.from)?.line ?? 0
}

/** Near the start of its sentence, where «به گزارش …» may stand before it. */
function opensSentence({ words }: Scene, proposal: Proposal): boolean {
  const start = holding(words.sentences, proposal.from)?.from ?? 0
  const first = words.tokens[start]?.key
  return proposal.from === start || (proposal.from - start < opening && (first === "به" || first === "بنا"))
}

/** Holds in the named country what the nearest person before it holds in his. */
function settleCounterpart(
  scene: Scene,
  proposals: readonly Proposal[],
  proposal: Proposal,
  index: number,
): void {
  const iso = proposal.office!.of?.iso
  const people = scene.drafts.filter((draft) => draft.kind === "person")
  const offices = proposals
    .slice(Math.max(0, index - 8), index)
    .reverse()
    .flatMap((before) => scene.owner.get(before)?.roles ?? [])
    .filter((held) => held.of !== iso)
    .map((held) => held.role.code)
  const beside = proposals
    .slice(index + 1, index + 2)
    .map((next) => scene.owner.get(next))
    .find(
      (draft) =>
        draft?.kind === "person" && draft.country === iso && touches(proposals[index + 1]!, proposal),
    )
  const holder =
    beside ??
    people.find((draft) => draft.roles.some(({ role, of }) => of === iso && offices.includes(role.code))) ??
    people.find((draft) => draft.id === `counterpart ${iso}`) ??
    add(scene, {
      id: `counterpart ${iso}`,
      kind: "person",
      fa: proposal.office!.fa ?? original(scene, proposal),
      ...(iso === undefined ? {} : { country: iso }),
      words: [],
      roles: [],
    })
  scene.owner.set(proposal, holder)
}

function touches(next: Proposal, proposal: Proposal): boolean {
  return next.from - proposal.to <= 2
}

/** The last country before it other than home; of a «رژیم» the last that was called so. */
function settleThis(scene: Scene, proposals: readonly Proposal[], proposal: Proposal, index: number): void {
  const regime = scene.words.tokens[proposal.from + 1]!.key === "رژیم"
  for (const before of proposals.slice(0, index).reverse()) {
    // «مداخلات آمریکا در این کشور»: that country is another.
    if (before.to === proposal.from - 1 && before.known?.kind === "country") continue
    const draft = countryOf(scene, before, regime)
    if (draft === undefined) continue
    scene.owner.set(proposal, draft)
    return
  }
}

function countryOf(scene: Scene, before: Proposal, regime: boolean): Draft | undefined {
  const draft = scene.owner.get(before)
  const iso = draft?.kind === "country" ? draft.iso : (before.office?.of?.iso ?? undefined)
  if (iso === undefined || iso === scene.home) return undefined
  if (
    regime &&
    !wordsOf(scene, before).some((word) => word.startsWith("رژیم") || word.startsWith("صهیونیست"))
  )
    return undefined
  return draft?.kind === "country"
    ? draft
    : scene.drafts.find((other) => other.kind === "country" && other.iso === iso)
}
