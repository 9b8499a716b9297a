import { type Findings, keyAt } from "./findings.ts"
import { personNouns, pronouns } from "./words/function-words.ts"

/** «به گفته», «بنا بر اعلام»: what stands before the noun of saying, and the nouns. */
const attributions: readonly (readonly [opener: string, nouns: ReadonlySet<string>])[] = [
  ["به", new Set("گفته ادعای اعتقاد باور نوشته عقیده زعم اذعان نظر".split(" "))],
  ["بنا بر", new Set(["اعلام", "گفته", "ادعای"])],
  ["بنا به", new Set(["اعلام", "گفته", "ادعای"])],
  ["بنابر", new Set(["اعلام", "گفته", "ادعای"])],
  ["طبق", new Set(["اعلام", "گفته", "ادعای"])],
  ["بر اساس", new Set(["اعلام", "گفته", "ادعای"])],
  ["براساس", new Set(["اعلام", "گفته", "ادعای"])],
]

/** Behind «به گفته», in two words or in one. */
export function attributionAt(findings: Findings, start: number): number | undefined {
  for (const [opener, nouns] of attributions) {
    const words = opener.split(" ")
    if (
      words.every((word, i) => keyAt(findings, start + i) === word) &&
      nouns.has(keyAt(findings, start + words.length))
    )
      return start + words.length + 1
  }
  return ["بهگفته", "بهنوشته", "بهاعتقاد"].includes(keyAt(findings, start)) ? start + 1 : undefined
}

/** «وی», «این مقام» */
export function pointsBack(findings: Findings, at: number): boolean {
  const key = keyAt(findings, at)
  return pronouns.has(key) || (key === "این" && personNouns.has(keyAt(findings, at + 1)))
}
