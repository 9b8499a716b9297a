import { keyOf } from "../text/letters.ts"
import type { Known } from "./lexicon.ts"
import { holderOn, officesOf } from "./office-holders.ts"
import type { Proposal } from "./proposal.ts"
import { add, type Draft, original, type Scene, wordsOf } from "./scene.ts"

/** A full name before the family name alone, wherever they stand, so that the short one finds its owner. */
export function longestNamesFirst(proposals: readonly Proposal[]): Proposal[] {
  const named = proposals.filter(({ name, known }) => name !== undefined || known?.kind === "person")
  const length = ({ name, from, to }: Proposal): number =>
    name === undefined ? to - from : name.to - name.from
  return [...named].sort((a, b) => length(b) - length(a))
}

export function settleName(scene: Scene, proposal: Proposal): void {
  const range = proposal.name ?? proposal
  const words = wordsOf(scene, range)
  const draft =
    scene.drafts.find(({ id }) => id === proposal.known?.id) ??
    nearest(
      scene,
      proposal,
      scene.drafts.filter(
        (other) =>
          other.kind === "person" &&
          samePerson(other, words) &&
          (fits(other, proposal.known) || isCalledByFamily(words, proposal.known)),
      ),
    ) ??
    add(scene, {
      id: `name ${words.join(" ")}`,
      kind: "person",
      fa: original(scene, range),
      words,
      roles: [],
    })
  if (proposal.known !== undefined && fits(draft, proposal.known)) adopt(scene, draft, proposal.known)
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

/** «گروسی» after «بهرام گروسی» is he; only heads of state are called by their family name beside a namesake. */
function isCalledByFamily(words: readonly string[], known: Known | undefined): boolean {
  return words.length === 1 && known?.code !== "president" && known?.code !== "prime-minister"
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
  if (endsIn(long, short.join(""))) return true
  return short.length > 1 && long[0] === short[0] && long.at(-1) === short.at(-1)
}

/** However their parts are spaced: «احمد قره خانی» ends in «قره‌خانی». */
function endsIn(words: readonly string[], letters: string): boolean {
  let tail = ""
  for (let at = words.length - 1; at >= 0 && tail.length < letters.length; at--) tail = words[at]! + tail
  return tail === letters
}

export function draftOfKnown(scene: Scene, proposal: Proposal): Draft {
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

export function isThing({ kind, rule, aliasOf }: Proposal): boolean {
  return kind !== "person" && rule !== "names/this" && aliasOf === undefined
}
