import type { Reading } from "@dabir/reader"
import { persianDigits } from "./layout.ts"
import type { Marking } from "./style.ts"

/** Words of the article that an entry of the record rests on, and the entry's label. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: keyof Marking
  readonly label: string
}

const alphabet = [..."ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"]

/** Engagements are lettered: «الف», «ب» … «ی», then «الف۲» … */
export function engagementLabel(index: number): string {
  const letter = alphabet[index % alphabet.length]!
  const round = Math.floor(index / alphabet.length)
  return (letter === "ا" ? "الف" : letter) + (round === 0 ? "" : persianDigits(round + 1))
}

/** Statements are numbered: «۱», «۲» … */
export function statementLabel(index: number): string {
  return persianDigits(index + 1)
}

/** Every mark in text order, the longer before the shorter; entries with the same words share one. */
export function findMarks({ engagements, statements }: Reading): Mark[] {
  const marks: Mark[] = [
    ...engagements.flatMap(({ evidence }, index) =>
      evidence.map(({ start, end }) => mark(start, end, "engagement", engagementLabel(index))),
    ),
    ...statements.map(({ content }, index) =>
      mark(content.start, content.end, "statement", statementLabel(index)),
    ),
  ]
  return shareWords(marks.filter(({ start, end }) => start < end)).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

function mark(start: number, end: number, kind: keyof Marking, label: string): Mark {
  return { start, end, kind, label }
}

/** A right-to-left mark keeps two numbers with a comma between them from being drawn as one. */
function shareWords(marks: readonly Mark[]): Mark[] {
  const bySpan = new Map<string, Mark>()
  for (const each of marks) {
    const key = `${each.kind} ${each.start} ${each.end}`
    const known = bySpan.get(key)
    bySpan.set(key, known === undefined ? each : { ...known, label: `${known.label}،\u200f${each.label}` })
  }
  return [...bySpan.values()]
}
