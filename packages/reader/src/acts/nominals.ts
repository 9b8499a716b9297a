import type { Act } from "../reading.ts"
import type { TokenRange } from "../words/words.ts"
import { complementStart, opensClause, trim } from "./contents.ts"
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
    const verbal = nominal[i + 1] === undefined ? hits.find((each) => each.from === hit.from) : undefined
    const content =
      nominalHit.cue.clause || opensClause(findings, nominalHit.to)
        ? clauseContent(findings, nominalHit, hits, stop)
        : phraseContent(findings, nominalHit, stop, verbal)
    if (isEmpty(content)) return
    end = content.to
    if (isMerelyTold(findings, nominalHit, content)) return
    const aimed = aimedAt(findings, nominalHit.cue.act, content)
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

/** «با بیان این مطلب گفت» says nothing beside what he said. */
function isMerelyTold(findings: Findings, { cue: { act } }: NominalHit, { from, to }: TokenRange): boolean {
  return (
    act === "say" &&
    to === from + 2 &&
    ["این", "همین"].includes(keyAt(findings, from)) &&
    told.has(keyAt(findings, from + 1))
  )
}

const told: ReadonlySet<string> = new Set(["مطلب", "خبر", "موضوع", "نکته", "مطالب", "سخنان", "جمله", "عبارت"])

/** Without what is the verb's own complement: «با پیشنهاد آتش‌بس موافقت کرد» proposes nothing. */
export function besideComplement(
  findings: Findings,
  nominal: readonly NominalHit[],
  hit: CueHit,
): readonly NominalHit[] {
  const last = nominal.at(-1)
  if (last === undefined || keyAt(findings, last.from) !== "با") return nominal
  for (let at = last.to; at < hit.from; at++) if (commas.has(keyAt(findings, at))) return nominal
  const isComplement =
    hit.cues.some(({ frames }) => frames.includes("با")) &&
    complementStart(findings, hit, last.from, hit.from) === last.from
  return isComplement ? nominal.slice(0, -1) : nominal
}

interface Aimed {
  readonly content: TokenRange
  readonly addressees: number[]
}

function aimedAt(findings: Findings, act: Act, content: TokenRange): Aimed {
  if (act === "invite" || act === "request") return invitation(findings, content)
  if (act === "congratulate" || act === "condole") return wish(findings, content)
  return { content, addressees: [] }
}

/** «تبریک عید به همسایگان», «تبریک به همسایگان به مناسبت عید» */
function wish(findings: Findings, content: TokenRange): Aimed {
  if (isOccasion(findings, content.from))
    return { content: { from: content.from + 2, to: content.to }, addressees: [] }
  for (let at = content.from; at < Math.min(content.to, content.from + longestWish); at++) {
    if (keyAt(findings, at) !== "به" || relations.has(keyAt(findings, at - 1))) continue
    const wished = mentionsIn(findings, { from: at, to: content.to })[0]
    if (wished?.from !== at + 1) continue
    const before = { from: content.from, to: at }
    return {
      content: at > content.from ? before : behindWished(findings, wished.to, content),
      addressees: [wished.entity],
    }
  }
  return { content, addressees: [] }
}

/** «به مناسبت عید» */
function isOccasion(findings: Findings, at: number): boolean {
  return keyAt(findings, at) === "به" && ["مناسبت", "خاطر", "دلیل", "جهت"].includes(keyAt(findings, at + 1))
}

/** The occasion behind him whom it is wished; where none is told, himself. */
function behindWished(findings: Findings, from: number, { from: start, to }: TokenRange): TokenRange {
  if (isOccasion(findings, from)) return { from: from + 2, to }
  return ["برای", "بابت", "درپی"].includes(keyAt(findings, from))
    ? { from: from + 1, to }
    : { from: start + 1, to }
}

const longestWish = 7

/** Words that themselves take «به». */
const relations: ReadonlySet<string> = new Set(["متعلق", "مربوط", "وابسته", "منجر", "نسبت", "منتسب"])

/** «دعوت از مجلس برای همکاری»: the invited stand before «برای». */
function invitation(findings: Findings, content: TokenRange): Aimed {
  for (let at = content.from; at < content.to; at++) {
    if (keyAt(findings, at) !== "برای" && keyAt(findings, at) !== "به") continue
    const invited = mentionsIn(findings, { from: content.from, to: at })
    if (invited.length > 0) {
      return { content: { from: at + 1, to: content.to }, addressees: [invited[0]!.entity] }
    }
  }
  return { content, addressees: [] }
}

/** Up to the comma that closes it, or to where the complement of the verb behind it begins: «ضمن تبریک عید بر صلح تأکید کرد». */
function phraseContent(
  findings: Findings,
  hit: NominalHit,
  stop: number,
  next: CueHit | undefined,
): TokenRange {
  for (let at = hit.to; at < stop; at++) {
    const key = keyAt(findings, at)
    if (key === "؛" || (key === "،" && !goesOnAsList(findings, at + 1, stop))) return { from: hit.to, to: at }
  }
  const mentioned = beforeMention(findings, hit.to, stop)
  if (mentioned !== undefined) return { from: hit.to, to: mentioned }
  const border = next === undefined ? undefined : complementStart(findings, next, hit.to + 1, stop)
  return { from: hit.to, to: border ?? stop }
}

/** «ضمن تبریک عید به روابط دو کشور اشاره کرد و افزود»: a verb that says nothing by itself closes what stands before its complement. */
function beforeMention(findings: Findings, from: number, stop: number): number | undefined {
  const verb = verbsIn(findings, { from, to: stop }).find(
    ({ lemma }) => lemma === "کردن" || lemma === "پرداختن",
  )
  if (verb === undefined || (verb.lemma === "کردن" && keyAt(findings, verb.from - 1) !== "اشاره"))
    return undefined
  for (let at = verb.from - 1; at > from; at--) if (keyAt(findings, at) === "به") return at
  return undefined
}

const longestItem = 4

/** Whether «را» comes before the next comma. */
function isObject(findings: Findings, from: number, stop: number): boolean {
  for (let at = from; at < stop && keyAt(findings, at) !== "،"; at++)
    if (keyAt(findings, at) === "را") return true
  return false
}

/** «… سیاسی، اقتصادی و فرهنگی»: a comma that only parts the items of a list. */
function goesOnAsList(findings: Findings, from: number, stop: number): boolean {
  if (isObject(findings, from, stop)) return false
  for (let at = from; at < Math.min(stop, from + longestItem); at++) {
    const key = keyAt(findings, at)
    if (key === "و") return at > from
    if (key === "،") return goesOnAsList(findings, at + 1, stop)
    if (prepositions.has(key) || key === "را" || verbsIn(findings, { from: at, to: at + 1 }).length > 0)
      return false
  }
  return false
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
  return { from: nominal.to, to: clauseEnd(findings, nominal.to, stop) }
}

/** Behind its first verb, where a comma follows; else where it must stop. */
function clauseEnd(findings: Findings, from: number, stop: number): number {
  const verb = verbsIn(findings, { from, to: stop }).find(({ to }) => commas.has(keyAt(findings, to)))
  return verb?.to ?? stop
}
