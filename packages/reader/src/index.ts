export { confident } from "./confident.ts"
export {
  type Candidate,
  type EntryExplanation,
  type Explanation,
  explain,
  type SentenceExplanation,
} from "./explain.ts"
export { findQuantities, type Quantity } from "./find-quantities.ts"
export { type FoundTimes, findTimes, type TimeExpression } from "./find-times.ts"
export { type KnownAs, lookUp, type OfficeTerm } from "./names/look-up.ts"
export { read } from "./read.ts"
export type * from "./reading.ts"
export { type RuleCard, rules } from "./rules.ts"
export type { Article } from "./text/article.ts"
export { applyEdits, type Edit } from "./text/edits.ts"
export { type FoldOptions, fold } from "./text/fold.ts"
export { type FoldedText, spanOf } from "./text/folded-text.ts"
export { type RepairOptions, repair } from "./text/repair.ts"
export type { Span } from "./text/span.ts"
export type { Style } from "./text/style.ts"
export { type CivilDate, gregorianDate, gregorianDay, isoOf, weekdayOf } from "./times/calendars/gregorian.ts"
export { islamicDate, islamicDay } from "./times/calendars/islamic.ts"
export { persianDate, persianDay } from "./times/calendars/persian.ts"
export type { Calendar, Fields } from "./times/time.ts"
export { findWords } from "./words/find.ts"
export type { TagScheme } from "./words/tagger.ts"
export type { PartOfSpeech, Sentence, Tense, Token, Verb, Words } from "./words/words.ts"
export {
  type TextWords,
  type WordPhrase,
  type WordsOptions,
  type WordToken,
  type WordVerb,
  words,
} from "./words.ts"
