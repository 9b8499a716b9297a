import type { Findings } from "./findings.ts"

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
