import type { Reading } from "./reading.ts"

/** The reading without the entries that are less likely right than `minimum` (0..1); the rest keep their ids. */
export function confident(reading: Reading, minimum: number): Reading {
  const engagements = reading.engagements.filter(({ confidence }) => confidence >= minimum)
  const kept = new Set(engagements.map(({ id }) => id))
  const statements = reading.statements
    .filter(({ confidence }) => confidence >= minimum)
    .map(({ engagement, requested, ...statement }) => ({
      ...statement,
      ...(engagement !== undefined && kept.has(engagement) ? { engagement } : {}),
      ...(requested !== undefined && kept.has(requested) ? { requested } : {}),
    }))
  return { ...reading, engagements, statements }
}
