import type { EntityKind, MentionForm } from "../reading.ts"
import { fold } from "../text/fold.ts"
import { findWords } from "../words/find.ts"
import { countryName, type Known } from "./lexicon.ts"
import { officesOf } from "./office-holders.ts"
import { nameText } from "./propose.ts"
import { type Holder, holders } from "./words/holders.ts"

/** What the tables know a name as. A name may be several: «عمان» is a country, «آذری» a people. */
export interface KnownAs {
  readonly kind: EntityKind
  readonly fa: string
  readonly en?: string
  /** How the word names it: by name, as an adjective, as a capital or a building that stands for it, by office. */
  readonly form: MentionForm
  /** The table that says so: "countries", "bodies", "people", "places", "offices", "given names" … */
  readonly table: string
  readonly iso?: string
  readonly wikidata?: string
  /** The country or body that a person acts for. */
  readonly of?: string
  /** Offices with their days: a person's, or the holders of the office that was asked for. */
  readonly offices: readonly OfficeTerm[]
}

/** An office that somebody held, and when. */
export interface OfficeTerm {
  readonly office: string
  /** ISO code of the country. */
  readonly of: string
  readonly fa: string
  readonly en: string
  /** ISO 8601 days; without `to`, up to the last day that the table was kept. */
  readonly from: string
  readonly to?: string
}

/** Everything that the tables know under a name, as it would be found in a text; nothing where they do not have it. */
export function lookUp(name: string): KnownAs[] {
  const text = nameText(findWords(fold(name)))
  const whole = text.tokens.length
  if (whole === 0) return []
  const known = text.book.known.all(text.tokens, 0).filter(({ to }) => to === whole)
  const town = text.book.townsBehindHeads.all(text.tokens, 0).filter(({ to }) => to === whole)
  return [
    ...known.map(({ value }) => ofKnown(value, tableOf(value))),
    ...town.map(({ value }) => ofKnown(value, "places, behind «شهر», «شهرستان» …")),
    ...ofOffice(text),
    ...ofParts(text),
  ]
}

function tableOf({ id }: Known): string {
  const tables: Record<string, string> = {
    country: "countries",
    body: "bodies",
    person: "people",
    place: "places",
  }
  return tables[id.split(" ")[0]!] ?? "names"
}

function ofKnown({ kind, fa, en, form, iso, of }: Known, table: string): KnownAs {
  const offices = kind === "person" && en !== undefined ? officesOf(en) : []
  const wikidata = offices.find((office) => office.wikidata !== undefined)?.wikidata
  return {
    kind,
    fa,
    form,
    table,
    ...(en === undefined ? {} : { en }),
    ...(iso === undefined ? {} : { iso }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(of === undefined ? {} : { of }),
    offices: offices.map(termOf),
  }
}

function termOf({ code, of, fa, en, from, to }: Holder): OfficeTerm {
  return { office: code, of, fa, en, from, ...(to === undefined ? {} : { to }) }
}

type NameText = ReturnType<typeof nameText>

/** «وزیر خارجه عمان»: who held it, and when. */
function ofOffice({ tokens, book }: NameText): KnownAs[] {
  const office = book.offices.longest(tokens, 0)
  if (office === undefined) return []
  const country = book.known.all(tokens, office.to).find(({ value }) => value.kind === "country")
  if (office.to !== tokens.length && country?.to !== tokens.length) return []
  const { title, code } = office.value
  const iso = country?.value.iso
  const terms = holders.filter((holder) => holder.code === code && (iso === undefined || holder.of === iso))
  return [
    {
      kind: "person",
      fa: iso === undefined ? title : `${title} ${country!.value.fa}`,
      en: `${code.replaceAll("-", " ")}${iso === undefined ? "" : ` of ${countryName(iso)}`}`,
      form: "role",
      table: "offices",
      ...(iso === undefined ? {} : { of: iso }),
      offices: iso === undefined ? [] : terms.map(termOf),
    },
  ]
}

/** Words that a name is made of or opens with. */
function ofParts({ tokens, book }: NameText): KnownAs[] {
  if (tokens.length !== 1) return []
  const { key, text } = tokens[0]!
  const lists: [string, ReadonlySet<string>, EntityKind][] = [
    ["given names", book.givenNames, "person"],
    ["particles of family names", book.particles, "person"],
    ["words that open the name of a body", book.bodyHeads, "organization"],
    ["words that open the name of an outlet", book.outletHeads, "organization"],
    ["words that open the name of a place", book.placeHeads, "place"],
  ]
  return lists
    .filter(([, list]) => list.has(key))
    .map(([table, , kind]) => ({ kind, fa: text, form: "name", table, offices: [] }))
}
