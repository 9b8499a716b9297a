import { readFileSync } from "node:fs"
import { nameText, proposeNames } from "../src/names/propose.ts"
import { signsOf } from "../src/names/signs.ts"
import { bestLabels, follows, labels } from "../src/names/tagger.ts"
import { fold } from "../src/text/fold.ts"
import { spanOf } from "../src/text/folded-text.ts"
import { findWords } from "../src/words/find.ts"

const kinds = {
  PER: "person",
  PERS: "person",
  ORG: "organization",
  POG: "organization",
  LOC: "place",
  FAC: "place",
}

/** The sentences of a tagged file ("word TAG" a line, BIO, an empty line between sentences) as the tagger sees them. */
export function examplesOf(file) {
  return readFileSync(file, "utf8")
    .replace(/\r/g, "")
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter(Boolean).map(pairOf))
    .filter((sentence) => sentence.length > 0)
    .map(exampleOf)
}

function pairOf(line) {
  const cut = Math.max(line.lastIndexOf("|"), line.lastIndexOf("\t"), line.lastIndexOf(" "))
  return [line.slice(0, cut).trim(), line.slice(cut + 1).trim()]
}

/** The sentence as text, and its names as spans of it. */
function textOf(sentence) {
  const spans = []
  let text = ""
  let open
  for (const [word, tag] of sentence) {
    if (text !== "") text += " "
    const start = text.length
    text += word
    const kind = kinds[tag.replace(/^[BI][-_]/, "").toUpperCase()]
    if (kind !== undefined && open?.kind === kind && /^I/i.test(tag)) open.end = text.length
    else {
      open = kind && { start, end: text.length, kind }
      if (open) spans.push(open)
    }
  }
  return { text, spans }
}

/** Sentences without tags, one a line, labelled by weights that were trained before; those without a name are left out. */
export function labelledBy(weights, lines) {
  return lines.flatMap((line) => {
    const { signs, words } = seen(line)
    const gold = bestLabels(weights, signs, 0, words.tokens.length)
    return gold.some((label) => label > 0) ? [{ signs, gold }] : []
  })
}

/** A sentence as the tagger sees it. */
function seen(text) {
  const folded = fold(text)
  const words = findWords(folded)
  const names = nameText(words)
  return { folded, words, signs: signsOf(names, proposeNames(names).outer) }
}

function exampleOf(sentence) {
  const { text, spans } = textOf(sentence)
  const { folded, words, signs } = seen(text)
  const gold = new Uint8Array(words.tokens.length)
  words.tokens.forEach((token, at) => {
    const { start, end } = spanOf(folded, token.start, token.end)
    const span = spans.find((each) => each.start < end && start < each.end)
    if (span === undefined || signs.outside[at] === 1) return
    const label = labels.indexOf(`${span.start >= start ? "B" : "I"}-${span.kind}`)
    gold[at] = follows(gold[at - 1] ?? 0, label) ? label : label - 1
  })
  return { signs, gold }
}
