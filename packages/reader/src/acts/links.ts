import type { EngagementKind } from "../reading.ts"
import { type DraftEngagement, type Stage, talks } from "./contacts.ts"
import type { DraftStatement } from "./discourse.ts"
import { type Findings, isUnnamed } from "./findings.ts"
import { mayBe } from "./holders.ts"

/** Puts each statement into the engagement in which it was made, and each request to the one that it asks for. */
export function linkStatements(
  findings: Findings,
  statements: readonly DraftStatement[],
  engagements: readonly DraftEngagement[],
): DraftStatement[] {
  let last: DraftStatement | undefined
  return statements.map((statement) => {
    const before = goesOn(findings, last, statement) ? last?.engagement : undefined
    const engagement =
      sceneOf(findings, statement, engagements) ?? before ?? mentioned(findings, statement, engagements)
    last = { ...statement, ...(engagement === undefined ? {} : { engagement }) }
    const requested = requestedBy(statement, engagements)
    return {
      ...statement,
      ...(engagement === undefined ? {} : { engagement }),
      ...(requested === undefined ? {} : { requested }),
    }
  })
}

const shortPause = 3

/**
 * He who has just spoken there, or somebody known by office only who goes on where another has spoken and is taken for him:
 * «این مسئول», «دبیرکل اتاق».
 */
function goesOn(
  findings: Findings,
  last: DraftStatement | undefined,
  { speaker, sentence }: DraftStatement,
): boolean {
  if (last === undefined || sentence - last.sentence > shortPause) return false
  return last.speaker === speaker || isUnnamed(findings, speaker)
}

const tookPart =
  ({ speaker }: DraftStatement) =>
  ({ parties }: DraftEngagement): boolean =>
    parties.some(({ entity }) => entity === speaker)

/** The engagement that the words set as the scene: of the speaker's own the last one, or that of his very sentence. */
function sceneOf(
  findings: Findings,
  statement: DraftStatement,
  engagements: readonly DraftEngagement[],
): number | undefined {
  const { speaker, sentence } = statement
  const staged = ({ stages }: DraftEngagement): number[] => stagesFor(stages, statement)
  const mayTake = ({ parties }: DraftEngagement): boolean =>
    parties.some(({ entity }) => mayBe(findings, entity, speaker))
  return (
    latest(engagements, sentence, tookPart(statement), staged) ??
    latest(
      engagements,
      sentence,
      () => true,
      (engagement) => staged(engagement).filter((at) => Math.ceil(at) === sentence),
    ) ??
    latest(engagements, sentence, mayTake, staged)
  )
}

/** An engagement that the text speaks of, though not as the scene. */
function mentioned(
  findings: Findings,
  statement: DraftStatement,
  engagements: readonly DraftEngagement[],
): number | undefined {
  const { sentence } = statement
  return (
    latest(engagements, sentence, tookPart(statement), (engagement) => engagement.sentences) ??
    latest(
      engagements,
      sentence,
      ({ kind }) => kind === "gathering",
      (engagement) => engagement.sentences.filter((at) => areOnOneLine(findings, at, sentence)),
    ) ??
    announced(findings, sentence, engagements, tookPart(statement))
  )
}

const besideIsFarther = 0.5

/** The sentences that set the scene of a statement; what somebody's words tell of sets it only for whom he quotes from there. */
function stagesFor(stages: readonly Stage[], { sentence, cue }: DraftStatement): number[] {
  return stages
    .filter((stage) => !stage.reported || (stage.sentence === sentence && stage.from < cue.from))
    .map((stage) => stage.sentence - (stage.aside ? besideIsFarther : 0))
}

function areOnOneLine({ words: { sentences } }: Findings, a: number, b: number): boolean {
  return sentences[a]!.line === sentences[b]!.line
}
/** How much farther off than a talk: who meets on a visit or at a conference speaks there. */
const wider: ReadonlyMap<EngagementKind, number> = new Map([
  ["visit", 0.4],
  ["gathering", 0.2],
])

/** The engagement that fits and that a sentence up to `sentence` has spoken of last. */
function latest(
  engagements: readonly DraftEngagement[],
  sentence: number,
  fits: (engagement: DraftEngagement) => boolean,
  told: (engagement: DraftEngagement) => readonly number[],
): number | undefined {
  let best: number | undefined
  let bestAt = -1
  engagements.forEach((engagement, index) => {
    if (!hasHappened(engagement) || !fits(engagement)) return
    for (const at of told(engagement)) {
      const rank = at - (wider.get(engagement.kind) ?? 0)
      if (at <= sentence && rank > bestAt) {
        best = index
        bestAt = rank
      }
    }
  })
  return best
}

function hasHappened({ status }: DraftEngagement): boolean {
  return status === "held" || status === "ongoing"
}

const leadLines = 3

/** A lead says what was said before it says where: the only talks of the speaker that the article goes on to tell of. */
function announced(
  findings: Findings,
  sentence: number,
  engagements: readonly DraftEngagement[],
  took: (engagement: DraftEngagement) => boolean,
): number | undefined {
  if (findings.words.sentences[sentence]!.line > leadLines) return undefined
  const own = engagements.filter(
    (engagement) => hasHappened(engagement) && took(engagement) && talks.has(engagement.kind),
  )
  return own.length === 1 ? engagements.indexOf(own[0]!) : undefined
}

function requestedBy(
  { act, content }: DraftStatement,
  engagements: readonly DraftEngagement[],
): number | undefined {
  if (act !== "request" && act !== "propose" && act !== "invite") return undefined
  const at = engagements.findIndex(
    ({ status, evidence }) =>
      status === "requested" &&
      evidence.some((range) => content.from <= range.from && range.to <= content.to),
  )
  return at < 0 ? undefined : at
}
