// How many characters a second each stage takes, beside two passes that do next to nothing, in one run: machines are noisy, so only
// the ratios tell. Usage: npm run bench
import { readdirSync, readFileSync } from "node:fs"
import { findWords, fold, persianDate, persianDay, read, repair, words } from "@dabir/reader"
import { findNames } from "../dist/names/find.js"
import { findTimes } from "../dist/times/find.js"

const examples = new URL("../../../examples/", import.meta.url)
const texts = readdirSync(examples)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(new URL(file, examples), "utf8"))
const long = texts.join("\n").repeat(20)
const folded = fold(long)
const found = findWords(folded)
const eachFound = texts.map((text) => findWords(fold(text)))
const articles = texts.map((text) => ({ text, published: "2024-06-24", home: "IR" }))

const passes = {
  "one regex pass": [long.length, () => long.replace(/[يكةى]/g, "ی")],
  "String.normalize": [long.length, () => long.normalize("NFC")],
  "fold, no repair": [long.length, () => fold(long, { repair: false })],
  "fold and repair": [long.length, () => fold(long)],
  "repair, with edits": [long.length, () => repair(long)],
  "words, after fold": [folded.text.length, () => findWords(folded)],
  "times, after words": [folded.text.length, () => findTimes(found, "2024-06-24")],
  "words with tags": [long.length, () => words(long)],
  "names, after words": [
    eachFound.reduce((length, { text }) => length + text.text.length, 0),
    () => eachFound.map((each) => findNames(each, "IR", "2024-06-24")),
  ],
  "read, by article": [texts.join("").length, () => articles.map((article) => read(article))],
}

/** Characters a second: the best of several tenths of a second. */
function rateOf([characters, pass]) {
  let best = 0
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    let runs = 0
    while (performance.now() - start < 120) {
      pass()
      runs++
    }
    best = Math.max(best, (runs * characters) / ((performance.now() - start) / 1000))
  }
  return best
}

const rates = Object.entries(passes).map(([name, pass]) => [name, rateOf(pass)])
const floor = rates[0][1]
for (const [name, rate] of rates) {
  console.log(
    `${name.padEnd(20)} ${(rate / 1e6).toFixed(2).padStart(9)} M characters/s   1/${(floor / rate).toFixed(0)} of a regex pass`,
  )
}

const days = 100_000
const conversions = () => {
  for (let day = -days / 2; day < days / 2; day++) {
    const { year, month, day: date } = persianDate(day)
    if (persianDay(year, month, date) !== day) throw new Error(`Day ${day} does not come back.`)
  }
}
const rate = rateOf([2 * days, conversions])
console.log(`${"solar conversions".padEnd(20)} ${(rate / 1e6).toFixed(2).padStart(9)} M a second`)
