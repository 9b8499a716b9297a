// Counts how words stand in Persian text and writes two lists, the most frequent first:
//   src/text/tables/lexicon.ts   word keys
//   src/text/tables/compounds.ts words that are written with ZWNJ
import { foldLetter, keyOf } from "../src/text/letters.ts"
import { wrapped, writeTable } from "./tables.mjs"

const bump = (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1)

/** Words by key, by key without any ZWNJ in them, with ZWNJ, and pairs and triples of neighbours by their joined key. */
function count(lines) {
  const counts = { keys: new Map(), joined: new Map(), compounds: new Map(), spaced: new Map() }
  for (const line of lines) countLine(counts, line)
  return counts
}

function countLine({ keys, joined, compounds, spaced }, line) {
  let before = ""
  let second = ""
  for (const [word] of line.matchAll(/[\u0620-\u06ff\u200c]+|[^\s]/gu)) {
    const form = [...word]
      .map(foldLetter)
      .join("")
      .replace(/^\u200c+|\u200c+$/g, "")
      .replace(/\u200c+/g, "\u200c")
    const key = keyOf(word)
    const isWord = /^[\u0620-\u064a\u0671-\u06d3\u200c]+$/.test(form)
    if (isWord && key.length > 1) bump(keys, key)
    if (isWord) bump(form.includes("\u200c") ? compounds : joined, form)
    if (isWord && before !== "") bump(spaced, before + key)
    if (isWord && second !== "") bump(spaced, second + key)
    second = isWord && before !== "" ? before + key : ""
    before = isWord ? key : ""
  }
}

const byCount = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)

/** A ZWNJ behind a letter that joins nothing shows nothing. */
const withoutIdle = (form) => form.replace(/(?<=[اآدذرزژوء])\u200c/g, "")

/** Writes the lists of carefully written lines and of printed ones, whose spellings count less. */
export function writeLists(writtenLines, printedLines) {
  const written = count(writtenLines)
  const printed = count(printedLines)
  const words = frequentWords(written, printed)
  const known = new Set(words.map(([word]) => word))
  const isRegular = (form) => isRegularPlural(form, known)
  const compounds = [...bestSpellings(written, printed).values()].filter(([form]) => !isRegular(form))
  writeTable("lexicon", {
    lexiconList: [
      "Word keys, the most frequent first. Made by train/lexicon.mjs; train/lexicon.md says from what.",
      wrapped(words.map(([word]) => word)),
    ],
  })
  writeTable("compounds", {
    compoundList: [
      'Words written with ZWNJ, here "_". A slash marks those that are as often written apart. Made by train/lexicon.mjs.',
      wrapped(compounds.map(([form, times]) => marked(form, times, written, printed))),
    ],
  })
}

function frequentWords(written, printed) {
  const words = [...written.keys].filter(([, times]) => times >= 3)
  for (const [word, times] of printed.keys) {
    if (times >= 40 && word.length > 2 && (written.keys.get(word) ?? 0) < 3) words.push([word, times / 8])
  }
  return words.sort(byCount)
}

/** News text is less careful: its spellings count only where they stand often and clearly outnumber the joined one. */
function bestSpellings(written, printed) {
  const compounds = new Map(
    [...written.compounds].filter(([form, times]) => times > (written.joined.get(keyOf(form)) ?? 0)),
  )
  for (const [form, times] of printed.compounds) {
    const joined = printed.joined.get(keyOf(form)) ?? 0
    if (times >= 4 && times > 3 * joined && !(written.joined.get(keyOf(form)) > 1)) {
      compounds.set(form, (compounds.get(form) ?? 0) + times / 8)
    }
  }
  const best = new Map()
  for (const [spelling, times] of [...compounds].sort(byCount)) {
    const form = withoutIdle(spelling)
    const key = keyOf(form)
    if (form.includes("\u200c") && !/\u200cو$/.test(form) && !best.has(key)) best.set(key, [form, times])
  }
  return best
}

/** What the rules see by themselves: a plural of a known word that is like no other, so that the list need not have it. */
function isRegularPlural(form, known) {
  const [, stem] = /^(.{2,})\u200c(?:ها|های|هایی|هایش|هایشان|هایمان|هایم|هایت|هایتان)$/.exec(form) ?? []
  return stem !== undefined && !stem.includes("\u200c") && known.has(stem) && !known.has(`${stem}ه`)
}

/** A word that is as often written apart keeps the space that it has: it is marked with a slash. */
function marked(form, times, written, printed) {
  const apart = (written.spaced.get(keyOf(form)) ?? 0) + (printed.spaced.get(keyOf(form)) ?? 0) / 8
  return `${apart >= times ? "/" : ""}${form.replaceAll("\u200c", "_")}`
}
