import { holding } from "../words/ranges.ts"
import { holderOn } from "./office-holders.ts"
import type { OfficeProposal, Proposal } from "./proposal.ts"
import { add, countryOf, type Draft, isOffice, officeCountry, original, type Scene } from "./scene.ts"

/** An office right beside a name is his: «X، وزیر خارجه Y», «وزیر خارجه Y، X». */
export function settleApposition(scene: Scene, proposals: readonly Proposal[], index: number): void {
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

export function settleOffice(
  scene: Scene,
  proposals: readonly Proposal[],
  proposal: Proposal,
  index: number,
): void {
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
        !fieldsDiffer(held.role.title, said, key.length < held.key.length),
    ),
  )
}

const fields = /سیاسی|حقوقی|اقتصادی|پارلمانی|کنسولی|نظامی|بین‌المللی/g

/** «معاون سیاسی وزیر» is another than «معاون حقوقی وزیر» and «معاون وزیر … اسلواکی»; only a shorter title may leave the field out. */
function fieldsDiffer(held: string, said: string, isShorter: boolean): boolean {
  const told = said.match(fields)
  if (told === null && isShorter) return false
  return String(held.match(fields) ?? "") !== String(told ?? "")
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
