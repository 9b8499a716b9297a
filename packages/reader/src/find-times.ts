import type { Reading, Time } from "./reading.ts"
import { fold } from "./text/fold.ts"
import { spanOf } from "./text/folded-text.ts"
import { findTimes as findInWords } from "./times/find.ts"
import type { Fields } from "./times/time.ts"
import { toTime } from "./to-reading.ts"
import { findWords } from "./words/find.ts"

/** A time with what its words say and, apart, what was reckoned from the day of publication. */
export interface TimeExpression extends Time {
  /** Said: in «۵ مهر» the month and the day. */
  known: Fields
  /** Reckoned: in «۵ مهر» the year. */
  implied: Fields
  /** Name of the rule that read it. */
  rule: string
}

export interface FoundTimes {
  times: TimeExpression[]
  /** ISO 8601 day from which relative words were reckoned; absent where neither `published` nor a dateline gave one. */
  published?: string
  publishedFrom: Reading["article"]["publishedFrom"]
  warnings: string[]
}

/**
 * The time expressions of a Persian text, in order, with spans of the text as it came in. `published` is an ISO 8601 date or instant;
 * without it a dateline is looked for, and without that relative words are left out. Never throws on text.
 */
export function findTimes(text: string, published?: string): FoundTimes {
  const words = findWords(fold(text))
  const { times, anchor, anchorFrom, warnings } = findInWords(words, published)
  return {
    times: times.map((time) => ({
      ...toTime(time, ({ from, to }) =>
        spanOf(words.text, words.tokens[from]!.start, words.tokens[to - 1]!.end),
      ),
      known: time.known,
      implied: time.implied,
      rule: time.rule,
    })),
    ...(anchor === undefined ? {} : { published: anchor }),
    publishedFrom: anchorFrom,
    warnings: [...warnings],
  }
}
