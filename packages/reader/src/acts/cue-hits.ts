import { type PhraseMatch, Phrases } from "../words/phrases.ts"
import { holding } from "../words/ranges.ts"
import type { Sentence, TokenRange, Verb } from "../words/words.ts"
import { type Cue, type CueBook, makeCueBook, type NominalCue } from "./cue.ts"
import { type Findings, keyAt, verbsIn } from "./findings.ts"
import { cues } from "./words/cues.ts"
import { expressions } from "./words/function-words.ts"
import { describedCues, nominalCues } from "./words/nominal-cues.ts"
import { judgements } from "./words/performatives.ts"

/** A verbal cue in the text, from its noun (or verb) through its verb. */
export interface CueHit extends TokenRange {
  readonly cues: readonly Cue[]
  readonly verb: Verb
  /** The noun, where content may stand between it and the verb. */
  readonly noun?: TokenRange
  /** The verb is shared with a later cue: «… را محکوم و … را خواستار شد». */
  readonly elliptic: boolean
}

export interface NominalHit extends TokenRange {
  readonly cue: NominalCue
}

let book: CueBook | undefined
let nominalBook: Phrases<NominalCue> | undefined

/** The verbal cues of a sentence in order of their verbs. */
export function findCueHits(findings: Findings, sentence: Sentence): readonly CueHit[] {
  const known = findings.cueHits.get(sentence)
  if (known !== undefined) return known
  const hits = searchCueHits(findings, sentence)
  findings.cueHits.set(sentence, hits)
  return hits
}

function searchCueHits(findings: Findings, sentence: Sentence): CueHit[] {
  const verbs = verbsIn(findings, sentence).filter(isReport)
  if (verbs.length === 0) return []
  book ??= makeCueBook(cues)
  const nouns = nounsIn(findings, sentence, book)
  const hits: CueHit[] = []
  let since = sentence.from
  for (const verb of verbs) {
    const hit = hitAt(findings, book, verb, nouns, since)
    if (hit === undefined) continue
    hits.push(...ellipticHits(findings, nouns, hits, hit, since), hit)
    since = verb.to
  }
  return hits
}

/** A statement is reported in the third person and not in the subjunctive; what is not said is none. */
function isReport(verb: Verb): boolean {
  return verb.person === 3 && verb.tense !== "subjunctive" && verb.tense !== "future" && !verb.passive
}

function nounsIn(findings: Findings, sentence: Sentence, { nouns }: CueBook): PhraseMatch<readonly Cue[]>[] {
  const matches: PhraseMatch<readonly Cue[]>[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    matches.push(...nouns.all(findings.tokens, at).filter((match) => match.to <= sentence.to))
  }
  return matches
}

function hitAt(
  findings: Findings,
  { verbs }: CueBook,
  verb: Verb,
  nouns: readonly PhraseMatch<readonly Cue[]>[],
  since: number,
): CueHit | undefined {
  const start = skipBack(findings, verb.from)
  const charge = nouns.find(
    (noun) =>
      noun.from >= since &&
      noun.to < start &&
      keyAt(findings, noun.to) === "به" &&
      chargedBy(noun.value, verb).length > 0,
  )
  if (charge !== undefined && verbsIn(findings, { from: charge.to, to: start }).length === 0)
    return {
      from: charge.from,
      to: verb.to,
      cues: chargedBy(charge.value, verb),
      verb,
      noun: charge,
      elliptic: false,
    }
  const own = ownActBefore(findings, verb, start, nouns, since)
  if (own !== undefined) return own
  const adjacent = nouns.filter((noun) => noun.to === start && noun.from >= since)
  for (const noun of adjacent) {
    const fitting = carriedBy(noun.value, verb)
    if (fitting.length > 0)
      return { from: noun.from, to: verb.to, cues: fitting, verb, noun, elliptic: false }
  }
  for (const noun of nouns.filter((noun) => noun.to < start && noun.from >= since).reverse()) {
    const fitting = carriedBy(noun.value, verb).filter((cue) => cue.frames.includes("inside"))
    if (verbsIn(findings, { from: noun.to, to: start }).length > 0) continue
    if (fitting.length > 0)
      return { from: noun.from, to: verb.to, cues: fitting, verb, noun, elliptic: false }
  }
  const simple = verbs.get(verb.negated ? `ن${verb.lemma}` : verb.lemma)
  return simple === undefined
    ? undefined
    : { from: verb.from, to: verb.to, cues: simple, verb, elliptic: false }
}

/** «موافقت خود را با این طرح اعلام کرد»: the act is what was made known. */
function ownActBefore(
  findings: Findings,
  verb: Verb,
  start: number,
  nouns: readonly PhraseMatch<readonly Cue[]>[],
  since: number,
): CueHit | undefined {
  if (!expressions.has(keyAt(findings, start - 1))) return undefined
  const noun = nouns.findLast(({ from, to, value }) => {
    const isOwn = from >= since && to < start - 1 && value[0]!.noun.endsWith("خود را")
    return isOwn && verbsIn(findings, { from: to, to: start }).length === 0
  })
  const cues = noun === undefined ? [] : carriedBy(noun.value, verb)
  return cues.length === 0
    ? undefined
    : { from: noun!.from, to: verb.to, cues, verb, noun: noun!, elliptic: false }
}

/** «متهم به نقض توافق کرد»: the noun beside the verb belongs to the charge. */
function chargedBy(cues: readonly Cue[], verb: Verb): Cue[] {
  return carriedBy(cues, verb).filter(({ frames }) => frames.includes("inside") && frames.includes("به"))
}

function carriedBy(cues: readonly Cue[], verb: Verb): Cue[] {
  return verb.negated ? [] : cues.filter((cue) => cue.verbs.includes(verb.lemma))
}

function skipBack(findings: Findings, at: number): number {
  const before = keyAt(findings, at - 1)
  return before === "هم" || before === "نیز" ? at - 1 : at
}

/** Cues before `hit` whose verb was left out: «را محکوم و», «را توهین توصیف و», «بر X تأکید و». */
function ellipticHits(
  findings: Findings,
  nouns: readonly PhraseMatch<readonly Cue[]>[],
  hits: readonly CueHit[],
  hit: CueHit,
  since: number,
): CueHit[] {
  return nouns
    .filter((noun) => noun.from >= since && noun.to < hit.from && isStrung(findings, noun))
    .filter((noun) => noun.value.some((cue) => isFilled(findings, cue, since, noun.from)))
    .filter((noun) => !hits.some((other) => other.from === noun.from))
    .map((noun) => ({ from: noun.from, to: noun.to, cues: noun.value, verb: hit.verb, noun, elliptic: true }))
}

/** «را محکوم و», «را محکوم، از … قدردانی و» */
function isStrung(findings: Findings, { from, to }: TokenRange): boolean {
  const next = keyAt(findings, to)
  return next === "و" || (next === "،" && keyAt(findings, from - 1) === "را")
}

/** Whether a frame of the cue stands before its noun. */
function isFilled(findings: Findings, { frames, verbs }: Cue, since: number, noun: number): boolean {
  if (frames.includes("object") && keyAt(findings, noun - 1) === "را") return true
  if (!verbs.some((verb) => lightVerbs.has(verb))) return false
  for (let at = since; at < noun - 1; at++) {
    const key = keyAt(findings, at)
    if (key === "را" && frames.includes("object-complement")) return true
    if ((key === "بر" || isUttered(findings, noun)) && frames.includes(key)) return true
  }
  return false
}

/** «ابراز همدردی و …»: such a noun is part of a verb, and never a thing. */
function isUttered(findings: Findings, noun: number): boolean {
  return ["ابراز", "اظهار", "اعلام"].includes(keyAt(findings, noun))
}

const lightVerbs: ReadonlySet<string> = new Set(["کردن", "نمودن"])

const nominalOpeners: ReadonlySet<string> = new Set(["ضمن", "با", "و", "،", "همچنین", "در"])

/** «ضمن تبریک …», «با تأکید بر …», and those that «و» strings to them or to «با اشاره به …», within `[from, to)`. */
export function findNominalHits(findings: Findings, from: number, to: number): NominalHit[] {
  nominalBook ??= new Phrases(nominalCues.map((cue) => [cue.phrase, cue] as const))
  const hits: NominalHit[] = []
  let opened = false
  for (let at = from; at < to; at++) {
    const opener = keyAt(findings, at)
    if (opener === "با" && keyAt(findings, at + 1) === "اشاره") opened = true
    if (!nominalOpeners.has(opener) || (opener !== "ضمن" && opener !== "با" && !opened)) continue
    const start = behindLinks(findings, at + 1)
    const match = nominalAt(findings, nominalBook, start) ?? describedAt(findings, start)
    if (match === undefined || match.to > to) continue
    if (opener === "،" && !match.value.phrase.includes(" ")) continue
    opened = true
    hits.push({ from: at, to: match.to, cue: match.value })
    at = match.to - 1
  }
  return hits
}

type Described = Pick<PhraseMatch<NominalCue>, "from" | "to" | "value">

/** «با غیرقانونی خواندن این اقدام»: what stands between says how it is described. */
function describedAt(findings: Findings, from: number): Described | undefined {
  for (let at = from + 1; at < from + longestDescription; at++) {
    const key = keyAt(findings, at)
    if (key === "،" || key === "و" || holding(findings.verbs, at) !== undefined) return undefined
    const to = describing.has(key) ? at + 1 : describingNouns.has(key) ? at + 2 : undefined
    if (to === undefined || (to === at + 2 && keyAt(findings, at + 1) !== "کردن")) continue
    const act = judgements.get(keyAt(findings, from)) ?? "say"
    return { from, to, value: describedCues.find((cue) => cue.act === act)! }
  }
  return undefined
}

const longestDescription = 6
const describing: ReadonlySet<string> = new Set(["خواندن", "دانستن", "نامیدن", "شمردن", "برشمردن"])
const describingNouns: ReadonlySet<string> = new Set(["توصیف", "ارزیابی", "قلمداد", "تلقی", "معرفی"])

/** «و نیز ضمن …», «و همچنین با …» */
function behindLinks(findings: Findings, from: number): number {
  let at = from
  while (links.has(keyAt(findings, at))) at++
  return at
}

const links: ReadonlySet<string> = new Set(["نیز", "همچنین", "ضمن", "با", "بار", "دیگر"])

const intensifiers: ReadonlySet<string> = new Set([
  "شدید",
  "مجدد",
  "عمیق",
  "جدی",
  "صریح",
  "قاطع",
  "صمیمانه",
  "ویژه",
  "دوباره",
])

/** A nominal cue, within which an adjective may stand: «ابراز نگرانی شدید از». */
function nominalAt(
  findings: Findings,
  book: Phrases<NominalCue>,
  at: number,
): PhraseMatch<NominalCue> | undefined {
  const whole = book.longest(findings.tokens, at)
  const window = findings.tokens.slice(at, at + nominalReach)
  const gap = window.findIndex(({ key }) => intensifiers.has(key))
  if (gap < 1) return whole
  const match = book.longest(
    window.filter((_, i) => i !== gap),
    0,
  )
  const reach = match === undefined ? 0 : at + match.to + (match.to >= gap ? 1 : 0)
  return match !== undefined && reach > (whole?.to ?? 0) ? { ...match, from: at, to: reach } : whole
}

const nominalReach = 7
