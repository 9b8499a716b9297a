import type { Reading } from "@dabir/reader"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { type Ledger, LedgerError, openLedger, type Question } from "../src/index.ts"
import { places } from "./engines.ts"
import { calls, type Invented, readingOf } from "./readings.ts"

// Another load on the machine must not make a run red.
vi.setConfig({ testTimeout: 120_000 })

const by = { who: "مریم", why: "بازبینی", at: "2031-06-01T09:00:00Z" }
const firstVersion = "1.0.0"

/** One specification, whatever the database. */
describe.each(places)("a ledger in $name", (place) => {
  beforeAll(() => place.start(), 60_000)
  afterAll(() => place.stop(), 60_000)

  async function withLedger(
    invented: readonly Invented[],
    work: (ledger: Ledger) => Promise<void>,
  ): Promise<void> {
    const ledger = await openLedger(await place.fresh())
    try {
      if (invented.length > 0) await ledger.add(invented.map(readingOf), firstVersion)
      await work(ledger)
    } finally {
      await ledger.close()
    }
  }

  const all = Object.values(calls)

  async function rowsOf(ledger: Ledger): Promise<string> {
    const rows = []
    for await (const row of ledger.export()) rows.push(JSON.stringify(row))
    return rows.join("\n")
  }

  async function theCall(ledger: Ledger): Promise<string> {
    const { hits } = await ledger.find({ kinds: ["call"] })
    return hits[0]!.engagement!
  }

  describe("recording", () => {
    it("adds a reading once, however often it is given", () =>
      withLedger([calls.ours], async (ledger) => {
        const again = await ledger.add([readingOf(calls.ours), readingOf(calls.theirs)], firstVersion)
        expect(again).toEqual({ added: 1, reread: 0, known: 1 })
        expect(await ledger.count()).toMatchObject({ articles: 2, reports: 2, statements: 3 })
      }))

    it("gives the same rows however many readings come at a time", async () => {
      const exports: string[] = []
      for (const size of [1, 2, 5])
        await withLedger([], async (ledger) => {
          for (let at = 0; at < all.length; at += size)
            await ledger.add(all.slice(at, at + size).map(readingOf), firstVersion)
          exports.push(await rowsOf(ledger))
        })
      expect(new Set(exports).size).toBe(1)
    })

    it("tells which articles a version has not read", () =>
      withLedger([calls.ours], async (ledger) => {
        const [known, unknown] = [readingOf(calls.ours).article.id, readingOf(calls.theirs).article.id]
        expect(await ledger.unknown([known, unknown], firstVersion)).toEqual(new Set([unknown]))
        expect(await ledger.unknown([known], "2.0.0")).toEqual(new Set([known]))
      }))

    it("stores nothing of a batch in which one reading fails", () =>
      withLedger([], async (ledger) => {
        const broken = { ...readingOf(calls.theirs), engagements: undefined } as unknown as Reading
        await expect(ledger.add([readingOf(calls.ours), broken], firstVersion)).rejects.toThrow()
        expect(await ledger.count()).toMatchObject({ articles: 0, entities: 0 })
      }))

    it("keeps any text, and every quote is its slice", () =>
      withLedger([], async (ledger) => {
        const text = `\u0000 «😀» ${calls.third.text} \ud800`
        await ledger.add([readingOf({ ...calls.third, text })], firstVersion)
        const { hits } = await ledger.find({})
        const { start, end } = hits[0]!.evidence[0]!
        expect(hits[0]!.article.text.slice(start, end)).toBe("رایزنی")
      }))
  })

  describe("a new version of the reader", () => {
    const better: Invented = {
      ...calls.ours,
      contacts: [{ ...calls.ours.contacts![0]!, topics: ["مرزها"], status: "ongoing" }],
      said: [calls.ours.said![1]!],
    }

    it("takes the place of the old one, under the same keys", () =>
      withLedger([calls.ours], async (ledger) => {
        const [before] = (await ledger.find({ acts: ["invite"] })).hits
        expect(await ledger.add([readingOf(better)], "2.0.0")).toEqual({ added: 0, reread: 1, known: 0 })
        const [after] = (await ledger.find({ acts: ["invite"] })).hits
        expect(after!.key).toBe(before!.key)
        expect((await ledger.find({ acts: ["thank"] })).hits).toEqual([])
        expect((await ledger.engagement(await theCall(ledger))).status).toBe("ongoing")
      }))

    it("loses nothing that a person did", () =>
      withLedger([calls.ours, calls.theirs], async (ledger) => {
        const call = await theCall(ledger)
        const [thanks] = (await ledger.find({ acts: ["thank"] })).hits
        await ledger.correct(call, ["status=cancelled"], by)
        await ledger.correct(thanks!.key, ["act=praise"], by)
        await ledger.add([readingOf(better)], "2.0.0")
        const view = await ledger.engagement(call)
        expect(view.reports.map(({ status }) => status)).toEqual(["cancelled", "cancelled"])
        expect((await ledger.find({ acts: ["praise"] })).hits.map(({ key }) => key)).toEqual([thanks!.key])
      }))
  })

  describe("the same contact", () => {
    it("gathers reports that differ in names, day and kind, and says why", () =>
      withLedger([calls.ours, calls.theirs, calls.third], async (ledger) => {
        const view = await ledger.engagement(await theCall(ledger))
        expect(view.reports.map(({ article }) => article.source)).toEqual([
          "خبرگزاری سپید",
          "رودبان امروز",
          "پیک",
        ])
        expect(view.reports[0]!.reason).toEqual({ why: "first" })
        expect(view.reports[1]!.reason).toMatchObject({ why: "alike", sides: 2, extra: 0, areCopies: false })
        expect(view.sources).toBe(3)
      }))

    it("shows what reports disagree on, and averages nothing", () =>
      withLedger([calls.ours, calls.theirs, calls.third], async (ledger) => {
        const { disagreements } = await ledger.engagement(await theCall(ledger))
        expect(disagreements.map(({ on, values }) => [on, values.map(({ value }) => value)])).toEqual([
          ["kind", ["call", "meeting"]],
          ["day", ["2031-05-04", "2031-05-03"]],
        ])
      }))

    it("counts a copy as no further source, and keeps whose it is", () =>
      withLedger([calls.ours, calls.copy], async (ledger) => {
        const view = await ledger.engagement(await theCall(ledger))
        expect(view.sources).toBe(1)
        expect(view.reports[0]!.copies.map(({ source }) => source)).toEqual(["کانال"])
        expect((await ledger.find({ acts: ["thank"] })).hits).toHaveLength(1)
        expect((await ledger.find({ acts: ["thank"], withReposts: true })).hits).toHaveLength(2)
      }))

    it("keeps other parties, other days and the way back apart", () =>
      withLedger(
        [
          calls.ours,
          {
            ...calls.theirs,
            published: "2031-05-18T10:00:00Z",
            contacts: [{ ...calls.theirs.contacts![0]!, when: "2031-05-18" }],
          },
          calls.later,
          {
            ...calls.later,
            text: `روز بعد ${calls.later.text.replace(". ", " و او آن‌جا ماند. ")}`,
            contacts: [{ ...calls.later.contacts![0]!, parts: ["host", "guest"] }],
          },
        ],
        async (ledger) => {
          expect((await ledger.find({ kinds: ["call"] })).hits).toHaveLength(2)
          expect((await ledger.find({ kinds: ["visit"] })).hits).toHaveLength(2)
        },
      ))
  })

  describe("the same person", () => {
    it("knows a family name by the office that both have", () =>
      withLedger([calls.ours, calls.third], async (ledger) => {
        const { hits } = await ledger.find({ who: ["کامران بهرامی"], kinds: ["meeting", "call"] })
        const [who] = hits[0]!.participants
        const entity = await ledger.entity(who!.who.key)
        expect(entity.names.map(({ name }) => name).sort()).toEqual(["بهرامی", "کامران بهرامی"])
        expect(entity.reasons[0]!.reason).toEqual({
          why: "names",
          likeness: "end",
          office: "foreign-minister:SP",
        })
      }))

    it("keeps a doubt for a person to settle, both ways", () => {
      const plain = {
        ...calls.third,
        people: { bahrami: { words: "بهرامی", name: "بهرامی" }, sadri: calls.third.people["sadri"]! },
      }
      return withLedger([calls.ours, plain], async (ledger) => {
        const [doubt] = await ledger.doubts()
        expect([doubt!.one.name, doubt!.other.name].sort()).toEqual(["بهرامی", "کامران بهرامی"])
        const merged = await ledger.merge([doubt!.other.key, doubt!.one.key], by)
        expect(await ledger.doubts()).toEqual([])
        expect((await ledger.entity(doubt!.one.key)).names).toHaveLength(2)
        await ledger.undo(merged.key, by)
        expect((await ledger.entity(doubt!.one.key)).names).toHaveLength(1)
      })
    })

    it("splits what was taken for one, and names an entity anew", () =>
      withLedger([calls.ours, calls.third], async (ledger) => {
        const [hit] = (await ledger.find({ who: ["کامران بهرامی"], kinds: ["call", "meeting"] })).hits
        const { reasons } = await ledger.entity(hit!.participants[0]!.who.key)
        const { entity, sameAs } = reasons[0]!
        const apart = await ledger.split([entity, sameAs], by)
        expect((await ledger.entity(entity)).names).toHaveLength(1)
        await ledger.undo(apart.key, by)
        expect((await ledger.entity(entity)).names).toHaveLength(2)
        await ledger.correct(sameAs, ["name=دکتر کامران بهرامی"], by)
        expect((await ledger.entity(entity)).name).toBe("دکتر کامران بهرامی")
      }))
  })

  describe("readouts", () => {
    it("stand side by side, each with what the others lack", () =>
      withLedger([calls.ours, calls.theirs], async (ledger) => {
        const { readouts } = await ledger.engagement(await theCall(ledger))
        const told = readouts.map(({ side, points }) => [
          side,
          points.map(({ statement, missingIn }) => [statement.sort, missingIn]),
        ])
        expect(told).toEqual([
          [
            "SP",
            [
              ["thank", ["RU"]],
              ["invite", ["RU"]],
            ],
          ],
          ["RU", [["condemn", ["SP"]]]],
        ])
      }))
  })

  describe("open items", () => {
    it("propose a later visit as the answer to an invitation, with its evidence", () =>
      withLedger([calls.ours, calls.later], async (ledger) => {
        const { items } = await ledger.openItems()
        expect(items).toHaveLength(1)
        expect(items[0]).toMatchObject({ outcome: "held", isConfirmed: false })
        expect(items[0]!.answers[0]!.entry.sort).toBe("visit")
      }))

    it("stay open when nothing answers", () =>
      withLedger([calls.ours], async (ledger) => {
        expect((await ledger.openItems()).items[0]).toMatchObject({ outcome: "open", answers: [] })
      }))

    it("are settled by a person, and opened again", () =>
      withLedger([calls.ours, calls.later], async (ledger) => {
        const [open] = (await ledger.openItems()).items
        const answer = open!.answers[0]!.entry.key
        const confirmed = await ledger.confirm(open!.item.key, answer, by)
        expect((await ledger.openItems()).items).toEqual([])
        expect((await ledger.openItems({}, true)).items[0]).toMatchObject({
          outcome: "held",
          isConfirmed: true,
        })
        await ledger.undo(confirmed.key, by)
        await ledger.reject(open!.item.key, answer, by)
        expect((await ledger.openItems()).items[0]!.outcome).toBe("open")
      }))
  })

  describe("finding", () => {
    const cases: readonly (readonly [string, Parameters<Ledger["find"]>[0], readonly string[]])[] = [
      ["a word by another form of it", { words: "مرز", kinds: ["call"] }, ["call"]],
      ["a word without its ZWNJ", { words: "کاروانهای", acts: ["condemn"] }, ["condemn"]],
      ["two words for one", { words: "گفت و گو", kinds: ["call"] }, ["call"]],
      ["another spelling", { words: "گفتگو", kinds: ["call"] }, ["call"]],
      ["a phrase", { words: '"حمله به کاروان‌های مرزها"', acts: ["condemn"] }, ["condemn"]],
      ["no phrase in another order", { words: '"کاروان‌های حمله"' }, []],
      ["who spoke", { who: ["صدری"], acts: ["condemn", "thank"] }, ["condemn"]],
      ["to whom", { whom: ["لیلا صدری"], acts: ["thank"] }, ["thank"]],
      ["both sides", { who: ["بهرامی"], whom: ["صدری"], kinds: ["call", "visit"] }, ["visit", "call"]],
      ["an office by its holder", { who: ["کامران بهرامی"], kinds: ["call"] }, ["call"]],
      ["a country by its officials", { who: ["SP"], whom: ["RU"], kinds: ["call"] }, ["call"]],
      ["days of the solar calendar", { from: "۱۴۱۰/۲/۳۰", to: "1410-02-30" }, ["visit"]],
      ["a month", { from: "1410/2", to: "2031-05", kinds: ["call"] }, ["call"]],
      ["a place", { place: "پایتخت سپيدان" }, ["visit"]],
      ["a topic", { topic: "مرز", kinds: ["call"] }, ["call"]],
      ["a source", { source: "رودبان", acts: ["condemn"] }, ["condemn"]],
      ["a confidence", { confidence: 0.85, kinds: ["visit"], acts: ["condemn"] }, ["visit"]],
    ]
    it.each(cases)("finds %s", (_, question, sorts) =>
      withLedger(all, async (ledger) => {
        expect((await ledger.find(question)).hits.map(({ sort }) => sort)).toEqual(sorts)
      }),
    )

    describe("a country", () => {
      const guest: Invented = {
        text: "سفیر سپیدان در رودبان با هیئت سپیدان دیدار کرد. سپیدان از این دیدار استقبال کرد.",
        published: "2031-05-06",
        people: {
          envoy: { words: "سفیر سپیدان", office: "ambassador", iso: "SP" },
          team: { words: "هیئت سپیدان", kind: "organization", iso: "SP" },
          state: { words: "سپیدان", kind: "country", iso: "SP" },
        },
        contacts: [{ kind: "meeting", words: "دیدار کرد", with: ["envoy", "team"] }],
        said: [{ act: "praise", by: "state", content: "این دیدار", cue: "استقبال کرد" }],
      }
      const sortsOf = async (ledger: Ledger, who: string): Promise<string[]> =>
        (await ledger.find({ who: [who], limit: 100 })).hits.map(({ sort }) => sort).sort()

      it("is meant with its ministers, envoys and bodies, by its code and by its name", () =>
        withLedger([calls.ours, guest], async (ledger) => {
          const those = ["call", "invite", "meeting", "praise", "thank"]
          expect(await sortsOf(ledger, "SP")).toEqual(those)
          expect(await sortsOf(ledger, "سپیدان")).toEqual(those)
        }))

      it("is meant alone when that is said, or by its key", () =>
        withLedger([calls.ours, guest], async (ledger) => {
          expect(await sortsOf(ledger, "state:SP")).toEqual(["praise"])
          expect(await sortsOf(ledger, "state:سپیدان")).toEqual(["praise"])
          const [praise] = (await ledger.find({ acts: ["praise"] })).hits
          expect(await sortsOf(ledger, praise!.participants[0]!.who.key)).toEqual(["praise"])
        }))

      it("has nobody who was given an office of it once, and one of another country more often", () => {
        const misread: Invented = {
          text: "کامران بهرامی سفیر رودبان از کنفرانسی خبر داد.",
          published: "2031-05-07",
          people: {
            bahrami: { words: "کامران بهرامی", name: "کامران بهرامی", office: "ambassador", iso: "RU" },
          },
          said: [{ act: "announce", by: "bahrami", content: "کنفرانسی", cue: "خبر داد" }],
        }
        return withLedger([calls.ours, calls.later, misread], async (ledger) => {
          expect(await sortsOf(ledger, "SP")).toContain("announce")
          expect(await sortsOf(ledger, "RU")).not.toContain("announce")
        })
      })
    })

    it("highlights the words in the original", () =>
      withLedger([calls.theirs], async (ledger) => {
        const [hit] = (await ledger.find({ words: "حمله کاروان" })).hits
        const found = hit!.highlights.map(({ start, end }) => hit!.article.text.slice(start, end))
        expect(found).toEqual(["حمله", "کاروان‌های"])
      }))

    it("gives pages that stay as they are while rows are added", () =>
      withLedger([calls.ours, calls.theirs, calls.third], async (ledger) => {
        const whole = (await ledger.find({})).hits.map(({ key }) => key)
        const first = await ledger.find({ limit: 2 })
        await ledger.add([readingOf(calls.later)], firstVersion)
        const second = await ledger.find({ limit: 200, after: first.next! })
        expect([...first.hits, ...second.hits].map(({ key }) => key)).toEqual(whole)
        expect(second.next).toBeUndefined()
      }))

    it.each([
      [{ kinds: ["teleport"] }, /no kind "teleport"/],
      [{ who: ["هیچ‌کس"] }, /knows nobody/],
      [{ from: "1403-13-01" }, /no such day/],
      [{ to: "فردا" }, /no date/],
      [{ words: "«»؟" }, /no word/],
      [{ after: "x" }, /no page/],
      [{ limit: 0 }, /no entries/],
    ])("says in a sentence what is wrong with %j", (question, message) =>
      withLedger([calls.ours], async (ledger) => {
        const asked = ledger.find(question as Parameters<Ledger["find"]>[0])
        await expect(asked).rejects.toThrow(LedgerError)
        await expect(asked).rejects.toThrow(message)
      }),
    )
  })

  describe("decisions", () => {
    it("merge two engagements and take it back", () =>
      withLedger([calls.ours, calls.later], async (ledger) => {
        const before = await rowsOf(ledger)
        const [visit] = (await ledger.find({ kinds: ["visit"] })).hits
        const call = await theCall(ledger)
        const merged = await ledger.merge([call, visit!.engagement!], by)
        expect(merged).toMatchObject({ act: "merge", who: "مریم", why: "بازبینی" })
        expect((await ledger.engagement(visit!.engagement!)).key).toBe(call)
        expect((await ledger.engagement(call)).reports).toHaveLength(2)
        await ledger.undo(merged.key, by)
        expect(await rowsOf(ledger)).toBe(before)
      }))

    it("refuse what is too far apart, unless a person insists", () =>
      withLedger(
        [
          calls.ours,
          {
            ...calls.later,
            published: "2031-09-20",
            contacts: [{ ...calls.later.contacts![0]!, when: "2031-09-20" }],
          },
        ],
        async (ledger) => {
          const [visit] = (await ledger.find({ kinds: ["visit"] })).hits
          const call = await theCall(ledger)
          await expect(ledger.merge([call, visit!.engagement!], by)).rejects.toThrow(/139 days apart/)
          await ledger.merge([call, visit!.engagement!], by, true)
          expect((await ledger.engagement(call)).reports).toHaveLength(2)
        },
      ))

    it("split a report off for good", () =>
      withLedger([calls.ours, calls.theirs], async (ledger) => {
        const before = await ledger.engagement(await theCall(ledger))
        const apart = await ledger.split([before.reports[1]!.key], by)
        expect((await ledger.engagement(before.key)).reports).toHaveLength(1)
        await ledger.add([readingOf(calls.third)], firstVersion)
        const engagements = new Set(
          (await ledger.find({ kinds: ["call"] })).hits.map(({ engagement }) => engagement),
        )
        expect(engagements.size).toBe(2)
        await ledger.undo(apart.key, by)
        expect((await ledger.engagement(before.key)).reports.length).toBeGreaterThan(1)
      }))

    it("correct every kind of field, show the correction, and take it back", () =>
      withLedger([calls.ours], async (ledger) => {
        const before = await rowsOf(ledger)
        const call = await theCall(ledger)
        const [thanks] = (await ledger.find({ acts: ["thank"] })).hits
        const sadri = thanks!.participants.find(({ part }) => part === "addressee")!.who.key
        const first = await ledger.correct(
          call,
          ["kind=meeting", "when=1410/2/10", "place=مرز", "mode=in-person"],
          by,
        )
        const second = await ledger.correct(
          thanks!.key,
          ["act=praise", "negated=yes", `speaker=${sadri}`],
          by,
        )
        const third = await ledger.correct(
          (await ledger.engagement(call)).reports[0]!.key,
          [`party-=${sadri}`],
          by,
        )
        expect(await ledger.engagement(call)).toMatchObject({
          kind: "meeting",
          day: "2031-04-30",
          place: "مرز",
        })
        expect((await ledger.engagement(call)).participants).toHaveLength(1)
        expect((await ledger.find({ acts: ["praise"], who: ["صدری"] })).hits[0]).toMatchObject({
          negated: true,
        })
        for (const { key } of [third, second, first]) await ledger.undo(key, by)
        expect(await rowsOf(ledger)).toBe(before)
      }))

    it("withdraw a misreading and bring it back", () =>
      withLedger([calls.ours], async (ledger) => {
        const [thanks] = (await ledger.find({ acts: ["thank"] })).hits
        const gone = await ledger.correct(thanks!.key, ["withdrawn=yes"], by)
        expect((await ledger.find({ acts: ["thank"] })).hits).toEqual([])
        await ledger.undo(gone.key, by)
        expect((await ledger.find({ acts: ["thank"] })).hits).toHaveLength(1)
      }))

    it("are told with who, when and why, and which were taken back", () =>
      withLedger([calls.ours], async (ledger) => {
        const { key } = await ledger.correct(await theCall(ledger), ["status=planned"], by)
        await ledger.undo(key, { ...by, who: "نادر" })
        expect((await ledger.decisions()).map(({ act, who, isUndone }) => [act, who, isUndone])).toEqual([
          ["undo", "نادر", false],
          ["correct", "مریم", true],
        ])
      }))

    it.each([
      ["nothing to correct", (ledger: Ledger, call: string) => ledger.correct(call, [], by)],
      ["no status", (ledger: Ledger, call: string) => ledger.correct(call, ["status=perhaps"], by)],
      ["no correction of", (ledger: Ledger, call: string) => ledger.correct(call, ["colour=red"], by)],
      ["no engagement E0", (ledger: Ledger) => ledger.engagement("E000000000000")],
      ["not of one kind", (ledger: Ledger, call: string) => ledger.merge([call, "N000000000000"], by)],
      ["are one already", (ledger: Ledger, call: string) => ledger.merge([call, call], by)],
      ["no report", (ledger: Ledger) => ledger.split(["R000000000000"], by)],
      ["no decision D9", (ledger: Ledger) => ledger.undo("D9", by)],
      ["needs a name", (ledger: Ledger, call: string) => ledger.correct(call, ["status=held"], { who: " " })],
    ])("say in a sentence: %s", (message, attempt) =>
      withLedger([calls.ours], async (ledger) => {
        await expect(attempt(ledger, await theCall(ledger))).rejects.toThrow(message)
      }),
    )
  })

  describe("counts", () => {
    it("what fits a question, by what it can be narrowed by", () =>
      withLedger(all, async (ledger) => {
        const facets = await ledger.facets({ kinds: ["call"] })
        const { hits } = await ledger.find({ kinds: ["call"], limit: 100 })
        expect(facets).toMatchObject({ engagements: hits.length, statements: 0, acts: [] })
        expect(facets.kinds.map(({ value }) => value)).toEqual(["call"])
        expect(facets.who.map(({ value }) => value.name)).toContain("لیلا صدری")
        const everything = await ledger.facets({ withReposts: true })
        expect(everything.statements).toBe((await ledger.count()).statements)
        expect(everything.engagements).toBe((await ledger.count()).engagements)
        expect(everything.sources.map(({ value }) => value)).toContain("خبرگزاری سپید")
      }))

    it("days, an engagement once however many report it, and none after the last that was asked for", () =>
      withLedger(all, async (ledger) => {
        const days = await ledger.days({ only: "engagements" })
        expect(days.find(({ day }) => day === "2031-05-04")).toMatchObject({ sort: "call", count: 1 })
        expect(days.length).toBeGreaterThan(1)
        const first = await ledger.days({ only: "engagements", to: "2031-05-04" })
        expect(first.every(({ day }) => day <= "2031-05-04")).toBe(true)
        expect(await ledger.extent()).toEqual({
          first: (await ledger.days({}))[0]!.day,
          last: (await ledger.days({})).at(-1)!.day,
        })
      }))

    /** What counts say of a question must be what its list holds, whatever was added and decided since they were first asked for. */
    async function expectAgreement(ledger: Ledger, question: Question): Promise<void> {
      const { hits } = await ledger.find({ ...question, limit: 200 })
      const of = (type: string) => hits.filter((hit) => hit.type === type)
      const facets = await ledger.facets(question)
      expect(facets.engagements).toBe(of("report").length)
      expect(facets.statements).toBe(of("statement").length)
      const days = (await ledger.days(question)).filter(({ type }) => type === "statement")
      const dated = of("statement").filter(({ day }) => day !== null)
      expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length)
      const everywhere = await ledger.places(question)
      for (const { place } of everywhere)
        expect((await ledger.facets({ ...question, place })).engagements).toBeGreaterThan(0)
    }

    const questions: readonly Question[] = [
      {},
      { kinds: ["call"] },
      { who: ["SP"] },
      { who: ["صدری"], acts: ["thank", "condemn"] },
      { whom: ["RU"] },
      { who: ["SP"], whom: ["RU"], only: "engagements" },
      { words: "تماس" },
      { topic: "مرزها" },
      { source: "کانال", withReposts: true },
      { place: "پایتخت سپیدان" },
      { confidence: 0.85 },
      { from: "2031-05-04", to: "1410-02-20" },
    ]

    it("agree with lists, through everything that happens to a ledger, and with a ledger that is opened anew", async () => {
      const address = await place.fresh()
      const ledger = await openLedger(address)
      await ledger.add([readingOf(calls.ours)], firstVersion)
      await ledger.facets({})
      await ledger.add([calls.theirs, calls.third, calls.copy, calls.later].map(readingOf), firstVersion)
      const check = async (): Promise<void> => {
        for (const question of questions) await expectAgreement(ledger, question)
        const anew = await openLedger(address)
        await anew.prepareCounts()
        for (const question of questions) {
          expect(await ledger.facets(question)).toEqual(await anew.facets(question))
          expect(await ledger.days(question)).toEqual(await anew.days(question))
        }
        expect(await ledger.network({}, 10, "country")).toEqual(await anew.network({}, 10, "country"))
        await anew.close()
      }
      await check()
      const call = await theCall(ledger)
      const [visit] = (await ledger.find({ kinds: ["visit"] })).hits
      const [thanks] = (await ledger.find({ acts: ["thank"] })).hits
      const merged = await ledger.merge([call, visit!.engagement!], by)
      await check()
      await ledger.correct(thanks!.key, ["act=praise"], by)
      const withdrawn = await ledger.correct(visit!.key, ["withdrawn=yes"], by)
      await check()
      await ledger.undo(withdrawn.key, by)
      await ledger.undo(merged.key, by)
      await check()
      await ledger.add([readingOf({ ...calls.theirs, said: [] })], "2.0.0")
      await check()
      await ledger.close()
    })

    it("who took part with whom, by persons and by countries", () =>
      withLedger(all, async (ledger) => {
        const { nodes, links } = await ledger.network({}, 10, "entity")
        expect(nodes.map(({ who }) => who.name)).toContain("لیلا صدری")
        expect(links[0]!.engagements).toBeGreaterThan(0)
        const { key } = nodes[0]!.who
        const counterparts = await ledger.counterparts(key)
        const met = links.filter(({ one, other }) => one === 0 || other === 0)
        expect(counterparts[0]!.engagements).toBe(Math.max(...met.map(({ engagements }) => engagements)))
        expect((await ledger.network({}, 10, "country")).nodes.length).toBeLessThanOrEqual(nodes.length)
        expect(await ledger.places({})).toEqual([
          { place: "پایتخت سپیدان", engagements: 1, last: "2031-05-20" },
        ])
      }))

    it("those whose names begin so, the most often named first", () =>
      withLedger(all, async (ledger) => {
        const found = await ledger.entities("صد", 10, 0)
        expect(found.map(({ name }) => name)).toEqual(["لیلا صدری"])
        const everybody = await ledger.entities("", 100, 0)
        expect(everybody.map(({ readings }) => readings)).toEqual(
          everybody.map(({ readings }) => readings).sort((a, b) => b - a),
        )
        expect(await ledger.entities("", 1, 1)).toEqual(everybody.slice(1, 2))
        expect(await ledger.entities("…", 1, 0)).toEqual([])
        expect((await ledger.people([found[0]!.key])).get(found[0]!.key)!.name).toBe("لیلا صدری")
      }))

    it("articles and outlets with what came of them, and when they came", () =>
      withLedger([], async (ledger) => {
        await ledger.add([readingOf(calls.ours), readingOf(calls.copy)], firstVersion, "2031-05-05T06:00:00Z")
        await ledger.addFailures(
          [{ origin: "خبرها.jsonl", source: null, reason: "no JSON" }],
          "2031-05-05T06:01:00Z",
        )
        const before = await ledger.state()
        await ledger.add(
          [readingOf({ text: "هوا آفتابی است.", people: {} })],
          firstVersion,
          "2031-05-06T06:00:00Z",
        )
        expect(await ledger.state()).not.toBe(before)
        const rows = await ledger.articles({ limit: 10 })
        expect(rows.map(({ statements, isCopy, readAt }) => [statements, isCopy, readAt])).toEqual([
          [0, false, "2031-05-06T06:00:00Z"],
          [1, true, "2031-05-05T06:00:00Z"],
          [2, false, "2031-05-05T06:00:00Z"],
        ])
        expect(await ledger.articles({ limit: 10, yield: "nothing" })).toEqual(rows.slice(0, 1))
        expect(await ledger.articles({ limit: 1, before: rows[0]!.reading })).toEqual(rows.slice(1, 2))
        expect((await ledger.sources()).find(({ name }) => name === null)).toMatchObject({
          articles: 1,
          empty: 1,
        })
        expect(await ledger.arrivals(5)).toMatchObject([
          { at: "2031-05-06T06:00:00Z", articles: 1, empty: 1 },
          { at: "2031-05-05T06:00:00Z", articles: 2, empty: 0 },
        ])
        expect(await ledger.failures(5)).toMatchObject([{ origin: "خبرها.jsonl", reason: "no JSON" }])
      }))

    it("how much is known of an engagement", () =>
      withLedger([calls.ours, calls.theirs, calls.copy], async (ledger) => {
        const key = await theCall(ledger)
        const { reports, sources } = await ledger.engagement(key)
        expect((await ledger.weights([key])).get(key)).toEqual({
          reports: reports.length,
          sources,
          statements: 4,
        })
        const [thanks] = (await ledger.find({ acts: ["thank"] })).hits
        expect([...(await ledger.engagementsOf([thanks!.key, reports[0]!.key])).values()]).toEqual([key, key])
      }))
  })

  describe("what a person adds", () => {
    const addition = (speaker: string) =>
      ({ type: "statement", act: "say", speaker, content: { start: 20, end: 40 } }) as const

    it("stands until it is taken back, also when the article is read again", () =>
      withLedger([calls.ours], async (ledger) => {
        const { id } = readingOf(calls.ours).article
        const { key } = await ledger.article(id)
        const [who] = await ledger.entities("بهرامی", 1, 0)
        const { added, key: decision } = await ledger.addEntry(key, addition(who!.key), by)
        expect(await ledger.entry(added)).toMatchObject({ sort: "say", confidence: 1 })
        await ledger.add([readingOf(calls.ours)], "2.0.0")
        expect(await ledger.entry(added)).toMatchObject({ sort: "say" })
        expect((await ledger.judgements([added])).get(added)).toMatchObject([{ field: "added" }])
        await ledger.correct(added, ["act=stress", `speaker=${who!.key}`, "confirmed=yes"], by)
        expect((await ledger.judgements([added])).get(added)).toContainEqual(
          expect.objectContaining({ field: "speaker", value: who!.key }),
        )
        await ledger.undo(decision, by)
        await expect(ledger.entry(added)).rejects.toThrow("no standing entry")
      }))

    it("is one engagement with the reports that tell of the same contact", () =>
      withLedger([calls.ours, calls.theirs], async (ledger) => {
        const { key } = await ledger.article(readingOf(calls.theirs).article.id)
        const parties = (await ledger.engagement(await theCall(ledger))).participants.map(
          ({ who }) => who.key,
        )
        const { added } = await ledger.addEntry(
          key,
          { type: "report", kind: "call", parties, evidence: { start: 0, end: 12 }, when: "2031-05-04" },
          by,
        )
        expect((await ledger.entry(added)).engagement).toBe(await theCall(ledger))
        expect(await ledger.decisions(5, { about: [added] })).toMatchObject([
          { act: "add", about: [key, added] },
        ])
      }))

    it("needs words, an article and people that are there", () =>
      withLedger([calls.ours], async (ledger) => {
        const { key } = await ledger.article(readingOf(calls.ours).article.id)
        const [who] = await ledger.entities("بهرامی", 1, 0)
        await expect(ledger.addEntry("A000000000000", addition(who!.key), by)).rejects.toThrow("no article")
        await expect(ledger.addEntry(key, addition("N000000000000"), by)).rejects.toThrow("no entity")
        const beyond = { ...addition(who!.key), content: { start: 0, end: 10_000 } }
        await expect(ledger.addEntry(key, beyond, by)).rejects.toThrow("no words from 0 to 10000")
        const elsewhere = { ...addition(who!.key), report: "R000000000000" }
        await expect(ledger.addEntry(key, elsewhere, by)).rejects.toThrow("no report of this article")
      }))
  })

  it("exports what fits a question only", () =>
    withLedger(all, async (ledger) => {
      const keys: string[] = []
      for await (const { key } of ledger.export({ acts: ["thank"], to: "2031-05-31" })) keys.push(key)
      const { hits } = await ledger.find({ acts: ["thank"], to: "2031-05-31", limit: 100 })
      expect(keys.sort()).toEqual(hits.map(({ key }) => key).sort())
    }))

  it("opens again with everything in it, and judges itself whole", async () => {
    const address = await place.fresh()
    const first = await openLedger(address)
    await first.add(all.map(readingOf), firstVersion)
    const before = await rowsOf(first)
    await first.close()
    const second = await openLedger(address)
    expect(await rowsOf(second)).toBe(before)
    expect(await second.check()).toEqual([])
    await second.close()
  })

  it("shows an article with its entries and whose copy it is", () =>
    withLedger([calls.ours, calls.copy], async (ledger) => {
      const copy = await ledger.article(readingOf(calls.copy).article.id)
      expect(copy.copyOf!.key).toBe((await ledger.article(readingOf(calls.ours).article.id)).key)
      expect(copy.entries.map(({ type }) => type)).toEqual(["report", "statement"])
      expect(await ledger.entry(copy.entries[1]!.key)).toMatchObject({
        sort: "thank",
        engagement: copy.entries[0]!.engagement,
      })
    }))
})
