import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"
import { gzipSync } from "node:zlib"

/** A file of the page, ready to be sent. */
interface PageFile {
  readonly type: string
  readonly tag: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly zipped: Uint8Array<ArrayBuffer> | undefined
  /** Its name changes with what it holds. */
  readonly isFixed: boolean
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
}

const zippable: ReadonlySet<string> = new Set([".html", ".js", ".css", ".json", ".svg", ".txt"])

/** The files of the page, held in memory: what is asked for is looked up among them and never in the folder. */
export class Pages {
  readonly #files: ReadonlyMap<string, PageFile>

  constructor(folder: string | undefined) {
    const isThere = folder !== undefined && existsSync(join(folder, "index.html"))
    this.#files = new Map(isThere ? filesIn(folder) : [])
  }

  /** Every address without a file is a view of the page itself, unless it names one by an ending. */
  respond(path: string, tag: string | undefined, acceptsGzip: boolean): Response {
    const file = this.#files.get(path) ?? (extname(path) === "" ? this.#files.get("/index.html") : undefined)
    if (file === undefined)
      return path === "/" ? missingPage() : new Response("Not found.\n", { status: 404 })
    const headers: Record<string, string> = {
      etag: file.tag,
      vary: "Accept-Encoding",
      "cache-control": file.isFixed ? "public, max-age=31536000, immutable" : "no-cache",
    }
    if (tag === file.tag) return new Response(null, { status: 304, headers })
    headers["content-type"] = file.type
    if (!acceptsGzip || file.zipped === undefined) return new Response(file.plain, { headers })
    return new Response(file.zipped, { headers: { ...headers, "content-encoding": "gzip" } })
  }
}

function filesIn(folder: string): [string, PageFile][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [`/${relative(folder, path).split(sep).join("/")}`, readPageFile(path)]
    })
}

function readPageFile(path: string): PageFile {
  const plain = new Uint8Array(readFileSync(path))
  const ending = extname(path)
  return {
    type: types[ending] ?? "application/octet-stream",
    tag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    plain,
    zipped: zippable.has(ending) ? new Uint8Array(gzipSync(plain)) : undefined,
    isFixed: /-[\w-]{8,}\.\w+$/.test(path),
  }
}

function missingPage(): Response {
  const text =
    "The page is not built here; npm run build makes it. The ledger answers under /api, described by /api/openapi.json.\n"
  return new Response(text, { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } })
}
