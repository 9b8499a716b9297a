import { describe, expect, test } from "vitest"
import { bodies } from "../src/names/words/bodies.ts"
import { countries } from "../src/names/words/countries.ts"
import { holders } from "../src/names/words/holders.ts"
import { offices } from "../src/names/words/offices.ts"
import { people } from "../src/names/words/people.ts"
import { places, townsBehindHeads } from "../src/names/words/places.ts"
import { worksAndEvents } from "../src/names/words/works-and-events.ts"
import { keyOf } from "../src/text/letters.ts"

const keyed = (name: string): string => keyOf(name.replace(/[ \u200c]/g, ""))

/** Names that stand more than once, with everybody who has them. */
function shared(entries: readonly (readonly [name: string, owner: string])[]): [string, string[]][] {
  const owners = new Map<string, string[]>()
  for (const [name, owner] of entries) owners.set(keyed(name), [...(owners.get(keyed(name)) ?? []), owner])
  return [...owners].filter(([, all]) => all.length > 1)
}

const codes =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  )

test("every country of ISO 3166-1 is in the table once, with a Persian and an English name", () => {
  const listed = countries.map(({ iso }) => iso)
  expect(new Set(listed).size).toBe(listed.length)
  expect(codes.filter((code) => !listed.includes(code))).toEqual([])
  expect(countries.filter(({ names, en }) => names.length === 0 || en === "")).toEqual([])
})

describe("every spelling stands once", () => {
  test("of countries, bodies, places, works and events", () => {
    const entries = [
      ...countries.flatMap(({ iso, names, metonyms }) =>
        [...names, ...metonyms].map((name) => [name, iso] as const),
      ),
      ...bodies.flatMap(({ names }) => names.map((name) => [name, names[0]!] as const)),
      ...places.flatMap(({ names }) => names.map((name) => [name, names[0]!] as const)),
      ...worksAndEvents.flatMap(({ names }) => names.map((name) => [name, names[0]!] as const)),
    ]
    expect(shared(entries)).toEqual([])
  })

  test("of towns behind heads, which no place that stands alone is called", () => {
    expect(shared(townsBehindHeads.map((name) => [name, name] as const))).toEqual([])
  })

  test("of people and offices", () => {
    expect(shared(people.map(({ name, en }) => [name.replace("/", " "), en] as const))).toEqual([])
    expect(shared(offices.map(({ title, code }) => [title, code] as const))).toEqual([])
  })
})

describe("holders of offices", () => {
  test("stand in order, and no two hold an office on one day", () => {
    const faults: string[] = []
    for (const [at, holder] of holders.entries()) {
      const next = holders[at + 1]
      if (holder.to !== undefined && holder.to <= holder.from)
        faults.push(`${holder.en} leaves before coming`)
      if (next === undefined || next.of !== holder.of || next.code !== holder.code) continue
      if (holder.to === undefined || holder.to > next.from) faults.push(`${holder.en} and ${next.en} overlap`)
    }
    expect(faults).toEqual([])
  })

  test("each office stands in one stretch of the table", () => {
    const offices = holders.map(({ of, code }) => `${of} ${code}`)
    const stretches = offices.filter((office, at) => office !== offices[at - 1])
    expect(new Set(stretches).size).toBe(stretches.length)
  })

  test("are of countries and in offices that the other tables have", () => {
    const isos = new Set(countries.map(({ iso }) => iso))
    const known = new Set(offices.map(({ code }) => code))
    expect(holders.filter(({ of, code }) => !isos.has(of) || !known.has(code))).toEqual([])
  })

  test("have days of the calendar and one Persian name each", () => {
    const days = holders.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))
    expect(days.filter((day) => Number.isNaN(Date.parse(day)) || !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([])
    const names = new Map<string, Set<string>>()
    for (const { en, fa } of holders) names.set(en, (names.get(en) ?? new Set()).add(keyed(fa)))
    expect([...names].filter(([, all]) => all.size > 1)).toEqual([])
  })
})
