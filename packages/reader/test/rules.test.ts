import { type Reading, read, repair, rules } from "@dabir/reader"
import { expect, test } from "vitest"
import { styleRules } from "../src/text/style.ts"

const acts = rules().filter((rule) => rule.stage === "acts")

/** Somebody to whom «وی» may point stands before the example. */
function readExample(example: string, prefix: string): Reading {
  const text = `احمد نیک‌منش وزیر خارجه ایران به تهران آمد.\n${prefix}${example.replaceAll(" ⏎ ", "\n")}`
  return read({ text, published: "2024-01-01", home: "IR" })
}

test.each(acts.filter((rule) => !rule.name.endsWith("by itself")))(
  "$name reads its example",
  ({ name, example }) => {
    const { engagements, statements } = readExample(example, "")
    expect([...engagements, ...statements].map((entry) => entry.rule)).toContain(name)
  },
)

test.each(acts.filter((rule) => rule.name.endsWith("by itself")))(
  "$name tells the act",
  ({ name, example }) => {
    expect(readExample(example, "وی گفت: ").statements.map((statement) => statement.act)).toContain(
      name.split("/")[0],
    )
  },
)

test("no two rules have one name", () => {
  const names = rules().map((rule) => rule.name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test.each(rules().filter((rule) => rule.stage === "text"))(
  "$name repairs its example",
  ({ name, example }) => {
    const [before, after] = example.split(" → ")
    const style = styleRules.find((rule) => name === `repair/${rule.name}`)?.style
    const { text, edits } = repair(before!, style)
    expect(text).toBe(after)
    expect(new Set(edits.map((edit) => edit.rule))).toEqual(new Set([name]))
  },
)
