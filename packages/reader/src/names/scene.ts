import type { Implied, Role } from "../reading.ts"
import { spanOf } from "../text/folded-text.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange, Words } from "../words/words.ts"
import type { FoundEntity } from "./names.ts"
import type { OfficeProposal, Proposal } from "./proposal.ts"

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

export interface Scene {
  readonly words: Words
  readonly home: string | undefined
  /** Day of publication, ISO 8601. */
  readonly day: string | undefined
  readonly drafts: Draft[]
  readonly owner: Map<Proposal, Draft>
}

export function wordsOf({ words }: Scene, { from, to }: TokenRange): string[] {
  return words.tokens
    .slice(from, to)
    .filter((token) => token.kind !== "punctuation")
    .map((token) => token.key.replace(/^سید(?=.{3})/, ""))
    .filter((key) => key !== "سید")
}

export function original({ words }: Scene, { from, to }: TokenRange): string {
  return spanOf(words.text, words.tokens[from]!.start, words.tokens[to - 1]!.end).text.replace(/\s+/g, " ")
}

export function add(scene: Scene, draft: Draft): Draft {
  scene.drafts.push(draft)
  return draft
}

export function isOffice({ office, kind }: Proposal): boolean {
  return office !== undefined && kind === "person" && !office.counterpart
}

export function lineOf({ words }: Scene, proposal: Proposal): number {
  return holding(words.sentences, proposal.from)?.line ?? 0
}

/** Near the start of its sentence, where «به گزارش …» may stand before it. */
export function opensSentence({ words }: Scene, proposal: Proposal): boolean {
  const start = holding(words.sentences, proposal.from)?.from ?? 0
  const first = words.tokens[start]?.key
  if (proposal.from === start) return true
  if (proposal.from - start < opening && (first === "به" || first === "بنا")) return true
  return proposal.from - start <= longestOutlet && words.tokens[proposal.from - 1]?.text === ":"
}

/** «خبرگزاری فارس: سخنگوی …» */
const longestOutlet = 5

const opening = 14

/** The country that the office is of: named, or its body's, or at home. */
export function officeCountry(scene: Scene, office: OfficeProposal): string | undefined {
  const iso = office.of?.iso
  if (iso === undefined && office.of?.kind === "organization") return office.of.id
  return iso === "home" || (iso === undefined && office.closed) ? scene.home : iso
}

export function countryOf(scene: Scene, before: Proposal, regime: boolean): Draft | undefined {
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
