import { findQuantities, read, repair } from "@dabir/reader"
import { describe, expect, test } from "vitest"
import { pagesOf } from "./pages.ts"

for (const { page, cases } of pagesOf("times")) {
  describe(page, () => {
    test.each(cases)("$title", ({ text, published, links }) => {
      const { times } = read({ text, home: "IR", ...(published === undefined ? {} : { published }) })
      expect(times.map((time) => [time.text, time.value])).toEqual(
        links.map((link) => [link.words, link.target]),
      )
    })
  })
}

/** «[words](kind value unit)», with «more», «about» … before it. */
for (const { page, cases } of pagesOf("quantities")) {
  describe(page, () => {
    test.each(cases)("$title", ({ text, links }) => {
      const shown = findQuantities(text).map(({ text: words, kind, value, upTo, unit, bound }) => [
        words,
        [bound, kind, upTo === undefined ? value : `${value}..${upTo}`, unit]
          .filter((part) => part !== undefined)
          .join(" "),
      ])
      expect(shown).toEqual(links.map((link) => [link.words, link.target]))
    })
  })
}

for (const { page, cases } of pagesOf("names")) {
  describe(page, () => {
    test.each(cases)("$title", ({ text, links }) => {
      const { entities } = read({ text, home: "IR", published: "2024-06-24" })
      const found = entities.flatMap(({ kind, name, mentions }) =>
        mentions.map(({ start, end, text }) => ({ start, end, text, target: `${kind}: ${name.fa}` })),
      )
      const answers = links.map((link) => {
        const there = found.filter(({ start, end }) => link.start === start && link.end === end)
        return there.find(({ target }) => target === link.target) ?? there[0]
      })
      expect(answers.map((answer) => [answer?.text, answer?.target])).toEqual(
        links.map((link) => [link.words, link.target]),
      )
      if (links.length === 0) expect(entities.filter(({ kind }) => kind === "person")).toEqual([])
    })
  })
}

for (const { page, cases } of pagesOf("repair")) {
  describe(page, () => {
    test.each(cases)("$title", ({ text, notes }) => {
      expect(repair(text).text).toBe(notes[0] ?? text)
    })
  })
}

/** «- call held: A، B، 2024-06-23» and «- A condemn: words», the words of statements in the order of the text. */
for (const { page, cases } of pagesOf("acts")) {
  describe(page, () => {
    test.each(cases)("$title", ({ text, published, notes }) => {
      const reading = read({ text, home: "IR", ...(published === undefined ? {} : { published }) })
      const nameOf = (id: string): string => reading.entities.find((entity) => entity.id === id)!.name.fa
      const engagements = reading.engagements.map(
        ({ kind, status, parties, when }) =>
          `${kind} ${status}: ${[...parties.map((party) => nameOf(party.entity)), ...(when ? [when.value] : [])].join("، ")}`,
      )
      const statements = reading.statements.map(
        ({ speaker, act, content }) => `${nameOf(speaker)} ${act}: ${content.text}`,
      )
      expect([...engagements, ...statements]).toEqual(notes)
    })
  })
}
