import type { TokenRange } from "../words/words.ts"
import { trim } from "./contents.ts"
import { nominalCueName } from "./cue.ts"
import type { CueHit, NominalHit } from "./cue-hits.ts"
import { type Gathered, gather, isEmpty } from "./discourse.ts"
import { type Findings, keyAt, mentionsIn, verbsIn } from "./findings.ts"
import { commas, prepositions } from "./words/function-words.ts"

/** Adds the nominal statements before `hit` and returns where the last of them ends. */
export function readNominals(
  findings: Findings,
  nominal: readonly NominalHit[],
  hits: readonly CueHit[],
  hit: TokenRange,
  index: number,
  speakers: readonly number[],
  gathered: Gathered,
): number {
  let end = 0
  nominal.forEach((nominalHit, i) => {
    if (nominalHit.from < end) return
    const stop = nominal[i + 1]?.from ?? hit.from
    const content = nominalHit.cue.clause
      ? clauseContent(findings, nominalHit, hits, stop)
      : phraseContent(findings, nominalHit, stop)
    if (isEmpty(content)) return
    end = content.to
    const aimed =
      nominalHit.cue.act === "invite" ? invitation(findings, content) : { content, addressees: [] }
    gather(gathered, speakers, {
      act: nominalHit.cue.act,
      addressees: aimed.addressees,
      content: trim(findings, aimed.content),
      cue: { from: nominalHit.from, to: nominalHit.to },
      form: "nominal",
      rule: nominalCueName(nominalHit.cue),
      sentence: index,
    })
  })
  return end
}

/** «دعوت از مجلس برای همکاری»: the invited stand before «برای». */
function invitation(findings: Findings, content: TokenRange): { content: TokenRange; addressees: number[] } {
  for (let at = content.from; at < content.to; at++) {
    if (keyAt(findings, at) !== "برای" && keyAt(findings, at) !== "به") continue
    const invited = mentionsIn(findings, { from: content.from, to: at })
    if (invited.length > 0) {
      return { content: { from: at + 1, to: content.to }, addressees: [invited[0]!.entity] }
    }
  }
  return { content, addressees: [] }
}

function phraseContent(findings: Findings, hit: NominalHit, stop: number): TokenRange {
  for (let at = hit.to; at < stop; at++) {
    if (keyAt(findings, at) === "،" || keyAt(findings, at) === "؛") return { from: hit.to, to: at }
  }
  return { from: hit.to, to: stop }
}

/** A clause ends at the comma before the reporting verb that follows it, or at its own verb where that verb's complement begins. */
function clauseContent(
  findings: Findings,
  nominal: NominalHit,
  hits: readonly CueHit[],
  stop: number,
): TokenRange {
  for (const hit of hits) {
    if (hit.from < nominal.to) continue
    for (let at = hit.from - 1; at > nominal.to; at--) {
      if (!commas.has(keyAt(findings, at))) continue
      if (verbsIn(findings, { from: nominal.to, to: at }).length > 0) return { from: nominal.to, to: at }
    }
    const last = verbsIn(findings, { from: nominal.to, to: hit.from }).at(-1)
    if (last !== undefined && (last.to === hit.from || prepositions.has(keyAt(findings, last.to))))
      return { from: nominal.to, to: last.to }
  }
  return { from: nominal.to, to: stop }
}
