import type { DraftEngagement } from "./contacts.ts"
import type { DraftStatement } from "./discourse.ts"
import { type Findings, isUnnamed, keyAt } from "./findings.ts"
import { personNouns } from "./words/function-words.ts"

/**
 * «سران ایران و پاکستان» names one holder for each country; where the article names exactly one person who acts for that country, it
 * is he.
 */
export function namedHolder(findings: Findings, entity: number): number {
  if (!isPluralHolder(findings, entity)) return entity
  const { country } = findings.names.entities[entity]!
  const people = [...findings.named].filter(
    (other) => country !== undefined && findings.names.entities[other]!.country === country,
  )
  return people.length === 1 ? people[0]! : entity
}

function isPluralHolder(findings: Findings, entity: number): boolean {
  const own = findings.mentions.filter((mention) => mention.entity === entity)
  return own.length > 0 && own.every(({ rule }) => rule === "names/plural-office")
}

/**
 * «… با معاون وزیر دیدار کرد. در این دیدار عباس عراقچی گفت …»: the only one who speaks there by a bare name, and was not yet named
 * as taking part, is the only one who was told of by an office.
 */
export function withNamedParties(
  findings: Findings,
  statements: readonly DraftStatement[],
  engagements: readonly DraftEngagement[],
): DraftEngagement[] {
  return engagements.map((engagement) => {
    const offices = engagement.parties.filter(({ entity }) => isUnnamed(findings, entity))
    const guests = newSpeakers(findings, statements, engagement)
    const [office, guest] = [offices[0]?.entity, guests[0]]
    if (office === undefined || guest === undefined || offices.length > 1 || guests.length > 1)
      return engagement
    if (!mayBe(findings, office, guest)) return engagement
    return {
      ...engagement,
      parties: engagement.parties.map((party) =>
        party.entity === office ? { ...party, entity: guest } : party,
      ),
    }
  })
}

/** Who speaks where the engagement is spoken of again, and is none of its parties. */
function newSpeakers(
  findings: Findings,
  statements: readonly DraftStatement[],
  { parties, stages, sentences }: DraftEngagement,
): number[] {
  const again = stages.map(({ sentence }) => sentence).filter((sentence) => sentence > Math.min(...sentences))
  const speakers = statements.filter(({ sentence }) => again.includes(sentence)).map(({ speaker }) => speaker)
  return [...new Set(speakers)].filter(
    (speaker) => hasBareName(findings, speaker) && !parties.some(({ entity }) => entity === speaker),
  )
}

/** A person whom the article never tells the office of. */
function hasBareName(findings: Findings, entity: number): boolean {
  if (!findings.named.has(entity)) return false
  const own = findings.mentions.filter((mention) => mention.entity === entity)
  return own.every(({ from, to }) => {
    for (let at = from; at < to; at++) if (personNouns.has(keyAt(findings, at))) return false
    return true
  })
}

/** Whether a person who is known by an office only may be the one with a name. */
export function mayBe(findings: Findings, office: number, person: number): boolean {
  if (!isUnnamed(findings, office) || !findings.named.has(person)) return false
  const [a, b] = [findings.names.entities[office]!.country, findings.names.entities[person]!.country]
  return a === undefined || b === undefined || a === b
}
