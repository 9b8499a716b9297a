import { findActs } from "./acts/find.ts"
import { findNames } from "./names/find.ts"
import type { Reading } from "./reading.ts"
import type { Article } from "./text/article.ts"
import { fold } from "./text/fold.ts"
import { findSections } from "./text/sections.ts"
import { findTimes } from "./times/find.ts"
import { toReading } from "./to-reading.ts"
import { findWords } from "./words/find.ts"

/** Reads one article: every time, name, engagement and statement in it, each tied to the words that say so. Never throws on text. */
export function read(article: Article): Reading {
  const text = fold(article.text)
  const sections = findSections(text)
  const words = findWords(text)
  const times = findTimes(words, article.published)
  const names = findNames(words, article.home, times.anchor)
  const acts = findActs(words, times, names, sections)
  return toReading(article, sections, words, times, names, acts)
}
