import type { Hit } from "@dabir/ledger"
import { z } from "@hono/zod-openapi"
import { refuseWith } from "../problem.ts"
import { showEngagement } from "../show/engagement.ts"
import { showEntries, showHits, showWho } from "../show/entries.ts"
import { showTimeline } from "../show/timeline.ts"
import {
  type EngagementCard,
  engagementPageSchema,
  engagementSchema,
  entryPageSchema,
  entrySchema,
  facetsSchema,
  pagingSchema,
  questionSchema,
  type StatementCard,
  statementPageSchema,
  timelineSchema,
} from "../wire.ts"
import { type Api, answering, type Sources, toQuestion } from "./route.ts"

const paged = questionSchema.extend(pagingSchema.shape)

/** Engagements and statements, and how many there are of what. */
export function addEntryRoutes(api: Api, { ledger }: Sources): void {
  const page = async (question: ReturnType<typeof toQuestion>) => {
    const { hits, next } = await refuseWith(400, ledger.find(question))
    return { items: await showHits(ledger, hits as readonly Hit[]), next: next ?? null }
  }

  api.openapi(
    answering("get", "/api/engagements", "Contacts, the latest day first.", engagementPageSchema, {
      query: paged,
    }),
    async (c) => {
      const { items, next } = await page(toQuestion(c.req.valid("query"), { only: "engagements" }))
      return c.json({ items: items as EngagementCard[], next }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/statements", "What was said, the latest day first.", statementPageSchema, {
      query: paged,
    }),
    async (c) => {
      const { items, next } = await page(toQuestion(c.req.valid("query"), { only: "statements" }))
      return c.json({ items: items as StatementCard[], next }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/entries", "Contacts and statements together.", entryPageSchema, { query: paged }),
    async (c) => c.json(await page(toQuestion(c.req.valid("query"))), 200),
  )

  api.openapi(
    answering("get", "/api/engagements/{key}", "A contact with all its reports.", engagementSchema, {
      params: keyOf("E"),
    }),
    async (c) => {
      const view = await refuseWith(404, ledger.engagement(c.req.valid("param").key))
      return c.json(await showEngagement(ledger, view), 200)
    },
  )

  api.openapi(
    answering("get", "/api/entries/{key}", "One report (R…) or statement (S…).", entrySchema, {
      params: keyOf("[RS]"),
    }),
    async (c) => {
      const entry = await refuseWith(404, ledger.entry(c.req.valid("param").key))
      const [shown] = await showEntries(ledger, [entry])
      return c.json(shown!, 200)
    },
  )

  api.openapi(
    answering("get", "/api/facets", "By what an answer can be narrowed.", facetsSchema, {
      query: questionSchema,
    }),
    async (c) => {
      const facets = await refuseWith(400, ledger.facets(toQuestion(c.req.valid("query"))))
      const who = facets.who.map(({ value, entries }) => ({ value: showWho(value), entries }))
      return c.json({ ...facets, who } as z.infer<typeof facetsSchema>, 200)
    },
  )

  api.openapi(
    answering("get", "/api/timeline", "How much there is in each stretch of time.", timelineSchema, {
      query: questionSchema.extend({
        by: z.enum(["day", "month", "year"]).default("day"),
        calendar: z.enum(["persian", "gregorian"]).default("persian"),
      }),
    }),
    async (c) => {
      const { by, calendar, ...asked } = c.req.valid("query")
      const days = await refuseWith(400, ledger.days(toQuestion(asked)))
      return c.json(showTimeline(days, by, calendar), 200)
    },
  )
}

export function keyOf(letter: string) {
  return z.object({
    key: z
      .string()
      .max(40)
      .regex(new RegExp(`^${letter}[0-9a-z]{12}$`), "no such key")
      .openapi({ param: { name: "key", in: "path" } }),
  })
}
