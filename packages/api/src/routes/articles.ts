import { type ArticleQuestion, articleId } from "@dabir/ledger"
import type { Article } from "@dabir/reader"
import { refuseWith } from "../problem.ts"
import { showArticle } from "../show/article.ts"
import {
  addedArticleSchema,
  arrivalPageSchema,
  articlePageSchema,
  articleQuestionSchema,
  articleSchema,
  failurePageSchema,
  newArticleSchema,
  pagingSchema,
  sourcesSchema,
} from "../wire.ts"
import { keyOf } from "./entries.ts"
import { type Api, answering, type Sources, toNumber, toPage } from "./route.ts"

/** What was read, when, and what could not be. */
export function addArticleRoutes(api: Api, { ledger, room, version }: Sources): void {
  api.openapi(
    answering("get", "/api/articles", "Articles, the latest read first.", articlePageSchema, {
      query: articleQuestionSchema,
    }),
    async (c) => {
      const { limit = 20, after, source, yield: wanted } = c.req.valid("query")
      const given = { source, yield: wanted, limit: limit + 1, before: toNumber(after) }
      const known = Object.entries(given).filter(([, value]) => value !== undefined)
      const rows = await ledger.articles(Object.fromEntries(known) as unknown as ArticleQuestion)
      const page = toPage(
        rows,
        limit,
        ({ reading }) => String(reading),
        ({ reading: _, ...row }) => ({ ...row, warnings: [...row.warnings] }),
      )
      return c.json(page, 200)
    },
  )

  api.openapi(
    answering("get", "/api/articles/{key}", "An article with everything in it.", articleSchema, {
      params: keyOf("A"),
    }),
    async (c) => {
      const view = await refuseWith(404, ledger.article(c.req.valid("param").key))
      return c.json(await showArticle(ledger, room, view), 200)
    },
  )

  api.openapi(
    answering("post", "/api/articles", "Reads an article into the ledger.", addedArticleSchema, {
      body: { required: true, content: { "application/json": { schema: newArticleSchema } } },
    }),
    async (c) => {
      const given = Object.entries(c.req.valid("json")).filter(([, value]) => value !== undefined)
      const article = Object.fromEntries(given) as unknown as Article
      const { reading } = await room.read(article)
      const { added } = await refuseWith(422, ledger.add([reading], version))
      const { key } = await ledger.article(articleId(article))
      return c.json({ key, isNew: added === 1 }, 200)
    },
  )

  api.openapi(
    answering("get", "/api/sources", "Outlets, and what came of each.", sourcesSchema, {}),
    async (c) => c.json({ items: [...(await ledger.sources())] }, 200),
  )

  api.openapi(
    answering("get", "/api/arrivals", "What was read when, the latest first.", arrivalPageSchema, {
      query: pagingSchema,
    }),
    async (c) => {
      const { limit = 20, after } = c.req.valid("query")
      const rows = await ledger.arrivals(limit + 1, toNumber(after))
      const page = toPage(
        rows,
        limit,
        ({ first }) => String(first),
        ({ first: _, ...arrival }) => arrival,
      )
      return c.json(page, 200)
    },
  )

  api.openapi(
    answering("get", "/api/failures", "What could not be read, the latest first.", failurePageSchema, {
      query: pagingSchema,
    }),
    async (c) => {
      const { limit = 20, after } = c.req.valid("query")
      const rows = await ledger.failures(limit + 1, toNumber(after))
      const page = toPage(
        rows,
        limit,
        ({ id }) => String(id),
        ({ id: _, ...failure }) => failure,
      )
      return c.json(page, 200)
    },
  )
}
