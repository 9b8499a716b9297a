import { columns, csvLine, type ExportRow } from "@dabir/ledger"
import { rules } from "@dabir/reader"
import { createRoute, z } from "@hono/zod-openapi"
import { refuseWith } from "../problem.ts"
import { ledgerSchema, questionSchema, rulesSchema } from "../wire.ts"
import { type Api, answering, type Sources, toQuestion } from "./route.ts"

/** By this, spreadsheets know UTF-8. */
const byteOrderMark = "\u{feff}"

/** How much there is, the rules, and everything as a file. */
export function addLedgerRoutes(api: Api, { ledger, version }: Sources): void {
  api.openapi(answering("get", "/api/ledger", "How much the ledger holds.", ledgerSchema, {}), async (c) => {
    const mayWriteAs = c.get("mayWrite") ? (c.get("name") ?? null) : null
    const [count, extent, state] = [await ledger.count(), await ledger.extent(), await ledger.state()]
    return c.json({ version, ...count, ...extent, state, mayWriteAs }, 200)
  })

  api.openapi(
    answering("get", "/api/rules", "Every rule of the reader, with words that it reads.", rulesSchema, {}),
    (c) => c.json({ items: rules() }, 200),
  )

  api.openapi(
    createRoute({
      method: "get",
      path: "/api/export",
      operationId: "getExport",
      summary: "Every entry that fits, with its words, as a file.",
      request: {
        query: questionSchema.extend({
          format: z.enum(["csv", "jsonl"]).default("csv"),
          bom: z
            .enum(["yes", "no"])
            .default("yes")
            .openapi({ description: "whether CSV begins with a byte order mark, as spreadsheets want it" }),
        }),
      },
      security: [{}, { token: [] }],
      responses: {
        200: {
          description: "The file.",
          content: {
            "text/csv": { schema: z.string() },
            "application/jsonl": { schema: z.string() },
          },
        },
      },
    }),
    async (c) => {
      const { format, bom, copies = "yes", ...asked } = c.req.valid("query")
      const question = toQuestion({ ...asked, copies })
      await refuseWith(400, ledger.find({ ...question, limit: 1 }))
      const lines =
        format === "csv"
          ? csvLines(ledger.export(question), bom === "yes")
          : jsonLines(ledger.export(question))
      return new Response(streamOf(lines), {
        headers: {
          "content-type": format === "csv" ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8",
          "content-disposition": `attachment; filename="dabir.${format}"`,
        },
      })
    },
  )
}

async function* csvLines(rows: AsyncIterable<ExportRow>, hasMark: boolean): AsyncGenerator<string> {
  yield (hasMark ? byteOrderMark : "") + csvLine(columns)
  for await (const row of rows) yield csvLine(columns.map((column) => row[column]))
}

async function* jsonLines(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}

/** As fast as it is read: nothing is made that nobody takes. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
}
