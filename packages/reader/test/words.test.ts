import { words } from "@dabir/reader"
import { describe, expect, test } from "vitest"
import { tagModel } from "../src/models/tagger.ts"
import { endingRules, fits, withRule } from "../src/words/endings.ts"
import {
  headCount,
  hiddenSize,
  learnedSize,
  reach,
  rowCount,
  tagNames,
  vectorSize,
} from "../src/words/tagger.ts"
import { tokenize } from "../src/words/tokenize.ts"

describe("endings", () => {
  test.each(endingRules)("$name: its example", (rule) => {
    const [written, lemma] = rule.example
    expect(fits(rule, written)).toBe(true)
    expect(withRule(rule, written)).toBe(lemma)
  })
})

describe("the tagger's weights", () => {
  test("are as many as the network has, each within a signed byte", () => {
    const { words, vectors, learned, inner, outer, innerBias, outerBias } = tagModel()
    expect(vectors).toHaveLength(words.trim().split(" ").length * vectorSize)
    expect(learned).toHaveLength(rowCount * learnedSize)
    expect(inner).toHaveLength((2 * reach + 1) * (vectorSize + learnedSize) * hiddenSize)
    expect(outer).toHaveLength(headCount * hiddenSize * tagNames.length)
    expect([innerBias.length, outerBias.length]).toEqual([hiddenSize, headCount * tagNames.length])
    expect(Math.max(...vectors.slice(0, 9999), ...inner.slice(0, 9999))).toBeLessThanOrEqual(45)
  })
})

describe("schemes", () => {
  const tagOf = (word: string, scheme: "perdt" | "seraji"): string | undefined => {
    const text = "علی کتاب را به تهران برد."
    return words(text, { scheme }).tokens.find(({ start, end }) => text.slice(start, end) === word)?.pos
  }

  test("name the same words by the habits of one treebank or the other", () => {
    expect([tagOf("تهران", "perdt"), tagOf("تهران", "seraji")]).toEqual(["PROPN", "NOUN"])
    expect([tagOf("را", "perdt"), tagOf("را", "seraji")]).toEqual(["ADP", "PART"])
  })
})

describe("words", () => {
  test("stays with two words where the text has a blank, and draws affixes to theirs", () => {
    const shown = (text: string): string[] =>
      words(text).tokens.map(({ start, end }) => text.slice(start, end))
    expect(shown("گفت و گو کردند")).toEqual(["گفت", "و", "گو", "کردند"])
    expect(shown("کتاب ها را می خوانم")).toEqual(["کتاب ها", "را", "می خوانم"])
  })

  test("gives nothing for nothing", () => {
    expect(words("")).toEqual({ sentences: [], tokens: [], verbs: [], phrases: [] })
  })
})

describe("tokens", () => {
  test.each(["ا", "a", "1", ".", "\u200c", "http://"])("take ten megabytes of %j", (letters) => {
    const text = letters.repeat(10_000_000 / letters.length)
    const tokens = tokenize(text)
    expect(tokens.every(({ start, end }, at) => start < end && start >= (tokens[at - 1]?.end ?? 0))).toBe(
      true,
    )
  })
})
