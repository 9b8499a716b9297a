import type { Proposal } from "./proposal.ts"
import { add, countryOf, original, type Scene } from "./scene.ts"

/** Holds in the named country what the nearest person before it holds in his. */
export function settleCounterpart(
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
export function settleThis(
  scene: Scene,
  proposals: readonly Proposal[],
  proposal: Proposal,
  index: number,
): void {
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
