import { z } from "@hono/zod-openapi"
import { locate } from "../places/locate.ts"
import { refuseWith } from "../problem.ts"
import { showWho } from "../show/entries.ts"
import {
  counterpartsSchema,
  doubtsSchema,
  type Entity,
  entityPageSchema,
  entitySchema,
  mapSchema,
  matrixSchema,
  networkSchema,
  pagingSchema,
  questionSchema,
} from "../wire.ts"
import { keyOf } from "./entries.ts"
import { type Api, answering, type Sources, toNumber, toPage, toQuestion } from "./route.ts"

const among = questionSchema.extend({
  most: z.coerce.number().int().min(2).max(500).default(60).openapi({ description: "so many of them" }),
  level: z.enum(["entity", "country"]).default("entity"),
})

const aloneSchema = z.object({
  alone: z
    .enum(["yes", "no"])
    .default("no")
    .openapi({ description: "of a country: itself only, not all who stand for it" }),
})

/** What an entity is asked for by: a country with all who stand for it, unless it is meant alone. */
function meantBy(
  { key, kind, iso }: { key: string; kind: string; iso: string | null },
  alone: "yes" | "no",
): string {
  return kind === "country" && iso !== null && alone === "no" ? iso : key
}

/** Who there is, who took part with whom, and where. */
export function addPeopleRoutes(api: Api, { ledger }: Sources): void {
  api.openapi(
    answering(
      "get",
      "/api/entities",
      "Persons, bodies and countries by the beginnings of their names.",
      entityPageSchema,
      {
        query: pagingSchema.extend({ name: z.string().max(200).optional() }),
      },
    ),
    async (c) => {
      const { name = "", limit = 20, after } = c.req.valid("query")
      const from = toNumber(after) ?? 0
      const rows = await ledger.entities(name, limit + 1, from)
      const page = toPage(
        rows,
        limit,
        () => String(from + limit),
        (row) => ({ ...showWho(row), readings: row.readings }),
      )
      return c.json(page, 200)
    },
  )

  api.openapi(
    answering("get", "/api/entities/{key}", "Somebody, with names, offices and acts.", entitySchema, {
      params: keyOf("N"),
      query: aloneSchema,
    }),
    async (c) => {
      const view = await refuseWith(404, ledger.entity(c.req.valid("param").key))
      const who = [meantBy(view, c.req.valid("query").alone)]
      const { engagements, acts } = await ledger.facets({ who })
      const days = await ledger.days({ who })
      const { names, offices, reasons } = view
      const entity = {
        ...showWho(view),
        names: [...names],
        offices: [...offices],
        reasons: [...reasons],
        engagements,
        acts: acts.map(({ value, entries }) => ({
          act: value as Entity["acts"][number]["act"],
          statements: entries,
        })),
        first: days[0]?.day ?? null,
        last: days.at(-1)?.day ?? null,
      }
      return c.json(entity, 200)
    },
  )

  api.openapi(
    answering(
      "get",
      "/api/entities/{key}/counterparts",
      "With whom somebody took part.",
      counterpartsSchema,
      {
        params: keyOf("N"),
        query: aloneSchema,
      },
    ),
    async (c) => {
      const view = await refuseWith(404, ledger.entity(c.req.valid("param").key))
      const found = await ledger.counterparts(meantBy(view, c.req.valid("query").alone))
      return c.json({ items: found.map((each) => ({ ...each, who: showWho(each.who) })) }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/network", "Who took part with whom.", networkSchema, { query: among }),
    async (c) => {
      const { most, level, ...asked } = c.req.valid("query")
      const { nodes, links } = await refuseWith(400, ledger.network(toQuestion(asked), most, level))
      const shown = nodes.map(({ who, engagements }) => ({ who: showWho(who), engagements }))
      return c.json({ nodes: shown, links: [...links] }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/matrix", "Who took part with whom, as a table.", matrixSchema, {
      query: among.extend({ most: among.shape.most.default(24) }),
    }),
    async (c) => {
      const { most, level, ...asked } = c.req.valid("query")
      const { nodes, links } = await refuseWith(400, ledger.network(toQuestion(asked), most, level))
      const counts = nodes.map(() => nodes.map(() => 0))
      for (const { one, other, engagements } of links) {
        counts[one]![other] = engagements
        counts[other]![one] = engagements
      }
      return c.json({ who: nodes.map(({ who }) => showWho(who)), counts }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/map", "Where contacts were.", mapSchema, { query: questionSchema }),
    async (c) => {
      const places = await refuseWith(400, ledger.places(toQuestion(c.req.valid("query"))))
      const points = places.slice(0, 500).map((place) => ({ ...place, ...locate(place.place) }))
      return c.json({ points }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/doubts", "Those who may be one, for a person to settle.", doubtsSchema, {
      query: z.object({ limit: pagingSchema.shape.limit }),
    }),
    async (c) => {
      const doubts = await ledger.doubts(c.req.valid("query").limit ?? 50)
      const items = doubts.map(({ one, other, score, reason }) => ({
        one: showWho(one),
        other: showWho(other),
        score,
        reason,
      }))
      return c.json({ items }, 200)
    },
  )
}
