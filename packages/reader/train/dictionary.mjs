// Writes src/text/tables/dictionary.ts: words that the counted texts do not have, from the spelling dictionary Lilak (npm
// dictionary-fa, Apache-2.0), and the roots of its verbs.
import dictionary from "dictionary-fa"
import { foldLetter, keyOf } from "../src/text/letters.ts"
import { compoundList } from "../src/text/tables/compounds.ts"
import { lexiconList } from "../src/text/tables/lexicon.ts"
import { wrapped, writeTable } from "./tables.mjs"

const zwnj = "\u200c"
/** A word and the endings that it takes; verb forms that are written in one piece take none. */
const entries = new TextDecoder()
  .decode(dictionary.dic)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("/"))

const listed = (list) =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[_/]/g, "")),
  )
const counted = listed(lexiconList)
const compounded = listed(compoundList)

const isWord = (word) => /^[\u0620-\u06d3\u200c]{2,}$/.test(word)
const isVerbForm = (word) =>
  /(^|\u200c)(ن?می|همی|(باز|بر|در|فرا|فرو|وا)ن?می)\u200c|می\u200c|ه\u200c(ام|ای|ایم|اید|اند)$|بوده?(\u200c|$)/.test(
    word,
  )
const folded = (word) =>
  [...word]
    .map(foldLetter)
    .join("")
    .replace(/(?<=[اآدذرزژو])\u200c/g, "")

const compounds = entries
  .map(([word]) => folded(word))
  .filter((word) => word.includes(zwnj) && isWord(word) && !isVerbForm(word) && !compounded.has(keyOf(word)))
const nouns = entries
  .filter(([word, endings]) => endings !== undefined && endings !== "" && !word.includes(zwnj))
  .map(([word]) => keyOf(word))
  .filter((key) => isWord(key) && !counted.has(key))

const endings = ["یم", "ید", "ند", "م", "ی", "د", ""]
const forms = new Set(
  entries
    .map(([word]) => /^می\u200c([^\u200c]+)$/.exec(word)?.[1])
    .filter(Boolean)
    .map(keyOf),
)
const times = new Map()
for (const form of forms) {
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue
    const root = form.slice(0, form.length - ending.length)
    times.set(root, (times.get(root) ?? 0) + 1)
  }
}
const listedForms = Array.from(compoundList.matchAll(/می_([^_/\s]+)(?=\s)/g), ([, form]) => form)
const roots = [
  ...[...times].filter(([, count]) => count >= 4).map(([root]) => root),
  ...listedForms.flatMap((form) =>
    endings.filter((end) => form.endsWith(end)).map((end) => form.slice(0, form.length - end.length)),
  ),
].filter((root) => root.length > 1)

const unique = (words) => [...new Set(words)].sort()

export function writeDictionary() {
  writeTable("dictionary", {
    dictionaryList: [
      'Words that the other lists lack, "_" for ZWNJ. From Lilak (Apache-2.0), made by train/dictionary.mjs.',
      wrapped(unique([...nouns, ...compounds.map((word) => word.replaceAll(zwnj, "_"))])),
    ],
    verbRoots: [
      "What stands behind می, with or without its personal ending. From Lilak (Apache-2.0) and the list of compounds.",
      wrapped(unique(roots)),
    ],
  })
}
