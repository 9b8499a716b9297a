import type { Addition, By, Decision, Ledger } from "@dabir/ledger"
import { z } from "@hono/zod-openapi"
import { Refusal, refuseWith } from "../problem.ts"
import { showEntries } from "../show/entries.ts"
import {
  type Decide,
  decidedSchema,
  decideSchema,
  decisionPageSchema,
  openItemPageSchema,
  pagingSchema,
  questionSchema,
  type Statement,
} from "../wire.ts"
import { type Api, answering, type Sources, toPage, toQuestion } from "./route.ts"

/** Open items, and what people decide. */
export function addDecisionRoutes(api: Api, { ledger }: Sources): void {
  api.openapi(
    answering(
      "get",
      "/api/open-items",
      "Requests, invitations and promises, with their outcomes.",
      openItemPageSchema,
      {
        query: questionSchema.extend(pagingSchema.shape).extend({
          answered: z
            .enum(["yes", "no"])
            .default("yes")
            .openapi({ description: "whether those whose answer is confirmed are listed, too" }),
        }),
      },
    ),
    async (c) => {
      const { answered, ...asked } = c.req.valid("query")
      const { items, next } = await refuseWith(400, ledger.openItems(toQuestion(asked), answered === "yes"))
      const entries = items.flatMap(({ item, answers }) => [item, ...answers.map(({ entry }) => entry)])
      const engagements = await ledger.engagementsOf(entries.map(({ key }) => key))
      const shown = await showEntries(
        ledger,
        entries.map((entry) => ({ ...entry, engagement: engagements.get(entry.key) ?? null })),
      )
      const byKey = new Map(shown.map((entry) => [entry.key, entry]))
      const list = items.map(({ item, outcome, isConfirmed, answers }) => ({
        item: byKey.get(item.key) as Statement,
        outcome,
        isConfirmed,
        answers: answers.map(({ entry, verdict, ...answer }) => ({
          ...answer,
          entry: byKey.get(entry.key)!,
          verdict: verdict ?? null,
        })),
      }))
      return c.json({ items: list, next: next ?? null }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/decisions", "What people decided, the last first.", decisionPageSchema, {
      query: pagingSchema,
    }),
    async (c) => {
      const { limit = 20, after } = c.req.valid("query")
      if (after !== undefined && !/^D\d{1,15}$/.test(after))
        throw new Refusal(400, `"${after}" is no page of an answer.`)
      const rows = await ledger.decisions(limit + 1, after === undefined ? {} : { before: after })
      const page = toPage(
        rows,
        limit,
        ({ key }) => key,
        (decision) => ({ ...decision, about: [...decision.about] }),
      )
      return c.json(page, 200)
    },
  )

  api.openapi(
    answering(
      "post",
      "/api/decisions",
      "Decides: merge, split, correct, confirm, reject, undo, add.",
      decidedSchema,
      {
        body: { required: true, content: { "application/json": { schema: decideSchema } } },
      },
    ),
    async (c) => {
      const asked = c.req.valid("json")
      const by = { who: c.get("name") ?? "", ...(asked.why === undefined ? {} : { why: asked.why }) }
      const decision = await refuseWith(422, decide(ledger, asked, by))
      const { added = null, ...made } = decision
      return c.json({ ...made, about: [...made.about], isUndone: false, added }, 200)
    },
  )
}

function decide(ledger: Ledger, asked: Decide, by: By): Promise<Decision & { readonly added?: string }> {
  switch (asked.act) {
    case "merge":
      return ledger.merge(asked.keys, by, asked.anyway === true)
    case "split":
      return ledger.split(asked.keys, by)
    case "correct":
      return ledger.correct(asked.key, asked.corrections, by)
    case "confirm":
      return ledger.confirm(asked.item, asked.answer, by)
    case "reject":
      return ledger.reject(asked.item, asked.answer, by)
    case "undo":
      return ledger.undo(asked.decision, by)
    case "add":
      return ledger.addEntry(asked.article, withoutGaps(asked.entry), by)
  }
}

/** What is not given is absent. */
function withoutGaps(entry: Extract<Decide, { act: "add" }>["entry"]): Addition {
  const given = Object.entries(entry).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as unknown as Addition
}
