import { type WordToken, type WordVerb, words } from "@dabir/reader"
import { describe, expect, test } from "vitest"
import { pagesOf } from "./pages.ts"

interface Place {
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string, { start, end }: Place): string => text.slice(start, end)

function casesOf(page: string): ReturnType<typeof pagesOf>[number]["cases"] {
  return pagesOf(page).flatMap(({ cases }) => cases)
}

const tokenAt = (text: string, { start, end }: Place): WordToken | undefined =>
  words(text).tokens.find((token) => token.start === start && token.end === end)

describe("words-tokens.md", () => {
  test.each(casesOf("words-tokens"))("$title", ({ text, links }) => {
    for (const link of links) {
      const token = tokenAt(text, link)
      expect([link.words, `${token?.pos}/${token?.lemma}`]).toEqual([link.words, link.target])
    }
  })
})

describe("words-sentences.md", () => {
  test.each(casesOf("words-sentences"))("$title", ({ text, links }) => {
    expect(words(text).sentences.map((sentence) => wordsOf(text, sentence))).toEqual(
      links.map((link) => link.words),
    )
  })
})

function formOf({ lemma, tense, person, plural, negated, passive }: WordVerb): string {
  const flags = Object.entries({ plural, negated, passive }).filter(([, holds]) => holds)
  return [lemma.replace(" ", "+"), tense, person, ...flags.map(([name]) => name)].join(",")
}

describe("words-verbs.md", () => {
  test.each(casesOf("words-verbs"))("$title", ({ text, links }) => {
    const { verbs } = words(text)
    const found = verbs.flatMap((verb) => {
      const { element } = verb
      if (element === undefined) return [[wordsOf(text, verb), formOf(verb)]]
      const isNear = verb.start - element.end <= 1
      const whole = [wordsOf(text, isNear ? { start: element.start, end: verb.end } : verb), formOf(verb)]
      return isNear ? [whole] : [[wordsOf(text, element), "element"], whole]
    })
    expect(found).toEqual(links.map((link) => [link.words, link.target]))
  })
})

describe("words-phrases.md", () => {
  test.each(casesOf("words-phrases"))("$title", ({ text, links }) => {
    expect(words(text).phrases.map((phrase) => [wordsOf(text, phrase), wordsOf(text, phrase.head)])).toEqual(
      links.map((link) => [link.words, link.target]),
    )
  })
})

function endOf({ clitic, ezafe }: WordToken): string {
  if (clitic !== undefined)
    return [clitic.kind, clitic.person, ...(clitic.plural ? ["plural"] : [])].join(",")
  return ezafe === true ? "ezafe" : "-"
}

describe("words-clitics.md", () => {
  test.each(casesOf("words-clitics"))("$title", ({ text, links }) => {
    expect(links.map((link) => [link.words, endOf(tokenAt(text, link)!)])).toEqual(
      links.map((link) => [link.words, link.target]),
    )
  })
})
