// Writes src/names/words/family-list.ts: family names as they stand behind given names in news, the most frequent first.
// A word counts where it is a family name in a good part of the places where it stands at all.
// Usage: node packages/reader/train/family-names.mjs ../shared/data
import { writeFileSync } from "node:fs"
import { isGivenName, isStop, knownAt } from "../src/names/chains.ts"
import { nameText } from "../src/names/propose.ts"
import { fold } from "../src/text/fold.ts"
import { dictionaryEntry, rankOf } from "../src/text/known-words.ts"
import { findWords } from "../src/words/find.ts"
import { newsTexts } from "./news.mjs"

const data = process.argv[2] ?? "../shared/data"

const all = new Map()
const behindNames = new Map()
const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1)

for (const news of newsTexts(data)) {
  const words = findWords(fold(news))
  const text = nameText(words)
  for (const { key, kind } of words.tokens) if (kind === "word") count(all, key)
  for (let at = 0; at < words.tokens.length; at++) {
    if (!isGivenName(text, at)) continue
    while (isGivenName(text, at)) at++
    if (words.tokens[at]?.kind === "word" && !isStop(text, at) && knownAt(text, at) === undefined)
      count(behindNames, words.tokens[at].key)
  }
}

const wordy = /(ها|های|ترین|تری|دن|تن)$/

/** One occurrence is enough for a word that no list of words has. */
function isFamilyName(key, times) {
  if (!/^[\u0620-\u06ff]{3,}$/.test(key) || wordy.test(key)) return false
  const share = times / all.get(key)
  const isWord = rankOf(key) !== undefined || dictionaryEntry(key) !== undefined
  if (isWord) return times >= 3 && share >= (rankOf(key) < 3000 ? 0.5 : 0.3)
  return times >= 2 ? share >= 0.25 : share >= 0.5
}

const families = [...behindNames]
  .filter(([key, times]) => isFamilyName(key, times))
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([key]) => key)

writeFileSync(
  new URL("../src/names/words/family-list.ts", import.meta.url),
  `/** Written by train/family-names.mjs: family names of news, as keys, the most frequent first. */\nexport const familyList =\n  "${families.join(" ")} "\n`,
)
console.log(`${families.length} family names`)
