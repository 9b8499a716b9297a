import type { Words } from "../words/words.ts"
import { countryName } from "./lexicon.ts"
import type { FoundEntity } from "./names.ts"
import { surelyOn } from "./office-holders.ts"
import type { Proposal } from "./proposal.ts"
import { romanized } from "./romanize.ts"
import { type Draft, isOffice, lineOf, opensSentence, type Scene } from "./scene.ts"
import { draftOfKnown, isThing, longestNamesFirst, settleName } from "./settle-names.ts"
import { settleApposition, settleOffice } from "./settle-offices.ts"
import { settleCounterpart, settleThis } from "./settle-pointers.ts"

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
  for (const proposal of proposals) settleAlias(scene, proposal)
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

function settleAlias(scene: Scene, proposal: Proposal): void {
  const owner = proposal.aliasOf === undefined ? undefined : scene.owner.get(proposal.aliasOf)
  if (owner !== undefined) scene.owner.set(proposal, owner)
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

/** What the lists alone know of him does not forbid another office of his country that several may hold. */
function mayHoldToo(person: Draft, office: Draft, lead: Proposal): boolean {
  const isOnlyListed = person.roles.every(({ key }) => key === "")
  const country = office.country ?? person.country
  return isOnlyListed && lead.office?.closed === false && country === person.country
}

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
  if (person === undefined || person.words.length < 2) return
  if (person.roles.length > 0 && !mayHoldToo(person, office, lead)) return
  person.roles.push(...office.roles)
  if (person.country === undefined && office.country !== undefined) person.country = office.country
  for (const [proposal, owner] of scene.owner) if (owner === office) scene.owner.set(proposal, person)
  scene.drafts.splice(scene.drafts.indexOf(office), 1)
}
