import { type KnownAs, lookUp, type OfficeTerm } from "@dabir/reader"
import { parsePublished } from "../input/details.ts"
import { write } from "../output.ts"
import { Problem, report } from "../problem.ts"

export interface NamesOptions {
  readonly on?: string
  readonly json?: boolean
}

/** What the tables know of each name and which of them says so. Throws a Problem when the day cannot be read. */
export async function namesCommand(names: readonly string[], { on, json }: NamesOptions): Promise<void> {
  const day = on === undefined ? undefined : parsePublished(on, "--on").slice(0, 10)
  for (const name of names) {
    const known = lookUp(name).map((each) => ({
      ...each,
      offices: each.offices.filter((term) => covers(term, day)),
    }))
    if (known.length === 0)
      report(new Problem(`No table has "${name}". In a text it may still be read by its surroundings.`))
    if (json) for (const each of known) await write(`${JSON.stringify({ name, ...each })}\n`)
    else if (known.length > 0) await write(`${name}\n${known.map(printKnown).join("")}`)
  }
}

function covers({ from, to }: OfficeTerm, day: string | undefined): boolean {
  return day === undefined || (from <= day && (to === undefined || day < to))
}

const forms: Readonly<Record<string, string>> = {
  name: "by name",
  adjective: "as an adjective",
  metonym: "as a capital, a building or a word that stands for it",
  role: "by office",
  pronoun: "as one’s own country",
}

function printKnown({ kind, fa, en, form, table, iso, of, wikidata, offices }: KnownAs): string {
  const facts = [kind, fa, en, iso, wikidata].filter((fact) => fact !== undefined)
  const side = of === undefined ? "" : `; acts for ${of}`
  const terms = offices.map(printTerm).join("")
  return `  ${facts.join(" · ")}\n    ${forms[form] ?? form}, in the table of ${table}${side}\n${terms}`
}

function printTerm({ office, of, fa, en, from, to }: OfficeTerm): string {
  return `    ${from} to ${to ?? "now"}  ${office} of ${of}: ${fa} (${en})\n`
}
