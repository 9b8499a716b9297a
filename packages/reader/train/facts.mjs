// What lists say of words, as signs for the networks that teach the tagger: given names (MIT), members of parliament (Wikidata, CC0),
// places (GeoNames, CC BY 4.0; towns of Iran, MIT), and the endings that the spelling dictionary Lilak (npm dictionary-fa, Apache-2.0)
// lets a word take.
import { readFileSync } from "node:fs"
import dictionary from "dictionary-fa"
import { keyOf } from "../src/text/letters.ts"
import { hashOf } from "../src/words/features.ts"

const bareKey = (text) => keyOf(text.replaceAll("\u200c", ""))

/** Names by what they name. */
function namesIn(data) {
  const read = (file) => readFileSync(`${data}/gazetteer/${file}`, "utf8")
  const members = read("iran_ministers/sources/assembly-11/wikidata.csv")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1].split(" "))
  const places = [
    ...JSON.parse(read("geonames_fa/states.json")),
    ...JSON.parse(read("geonames_fa/countries.json")),
  ]
    .map((place) => place.Name_FA ?? "")
    .concat(JSON.parse(read("iran_cities/shahr.json")).map(({ name }) => name))
  return {
    given: Object.keys(JSON.parse(read("persian_names/names.json"))),
    "given of a member": members.flatMap((words) => words.slice(0, -1)),
    family: members.map((words) => words.at(-1)),
    place: places.filter((name) => !name.includes(" ")),
    "part of a place": places.filter((name) => name.includes(" ")),
  }
}

/** For each word of a name the kinds of names that it stands in. */
function kindsOfWords(data) {
  const kinds = new Map()
  for (const [kind, names] of Object.entries(namesIn(data))) {
    for (const word of names.flatMap((name) => name.split(/[ ،]+/))) {
      const key = bareKey(word)
      if (key.length < 2) continue
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
    }
  }
  return kinds
}

/** For each word of the dictionary the flags of the endings that it takes. */
function flagsOfWords() {
  const flags = new Map()
  for (const line of new TextDecoder().decode(dictionary.dic).trim().split("\n").slice(1)) {
    const [word, own = "-"] = line.split("/")
    const key = bareKey(word)
    flags.set(key, `${flags.get(key) ?? ""}|${own}`)
  }
  return flags
}

/** Flags that tell a noun from an adjective: comparison, plurals in ان, «بی‌», the copula, the indefinite ending behind ه. */
const telling = ["st", "sf", "sj", "sb", "pa", "sk", "sm"]
const endings = ["هایی", "های", "ها", "ای", "ترین", "تر", "ان", "ات", "ی", "م", "ش", "شان", "مان", "ت"]

/** A function that gives the hashes of what is known of a word. */
export function factsFrom(data) {
  const kinds = kindsOfWords(data)
  const flags = flagsOfWords()
  return ({ text, kind }) => {
    if (kind !== "word") return []
    const key = bareKey(text)
    const named = [...(kinds.get(key) ?? [])].map((name) => hashOf(70, name))
    const own = flags.get(key)
    if (own !== undefined) {
      return [
        ...named,
        hashOf(60, own),
        ...telling.filter((flag) => own.includes(flag)).map((flag) => hashOf(61, flag)),
      ]
    }
    const ending = endings.find((end) => key.endsWith(end) && flags.has(key.slice(0, -end.length)))
    const stem = ending === undefined ? [] : [hashOf(63, ending + flags.get(key.slice(0, -ending.length)))]
    return [...named, hashOf(62, ""), ...stem]
  }
}
