// Reads treebanks in CoNLL-U: sentences of tagged words, laid over the tokens that the reader itself finds.
import { readFileSync } from "node:fs"
import { fold } from "../src/text/fold.ts"
import { findWords } from "../src/words/find.ts"

/**
 * Sentences of a file. `tokens` are the reader's; `gold` has for each its {form, lemma, pos}, or undefined where they are cut
 * otherwise. Of a word with a clitic, which the treebank cuts in two, it is the pos of the word itself, with `isPart`.
 */
export function readTreebank(file) {
  return readFileSync(file, "utf8")
    .trim()
    .split(/\n\n+/)
    .map(readSentence)
    .filter((sentence) => sentence !== undefined)
}

function readSentence(block) {
  const text = /^# text = (.*)$/m.exec(block)?.[1]
  if (text === undefined) return undefined
  const goldAt = new Map()
  let offset = 0
  let until = 0
  const rows = rowsOf(block)
  for (const [at, [id, form, lemma, pos]] of rows.entries()) {
    if (Number(id) <= until || id.includes(".")) continue
    const start = text.indexOf(form, offset)
    if (start === -1) continue
    offset = start + form.length
    const isPart = id.includes("-")
    if (isPart) until = Number(id.split("-")[1])
    goldAt.set(`${start}-${offset}`, isPart ? { form, pos: rows[at + 1][3], isPart } : { form, lemma, pos })
  }
  const words = findWords(fold(text, { repair: false }))
  const { starts, ends } = words.text
  const gold = words.tokens.map(({ start, end }) => goldAt.get(`${starts[start]}-${ends[end - 1]}`))
  return { words, gold }
}

const rowsOf = (block) =>
  block
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"))
