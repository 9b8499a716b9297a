import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { expect, test } from "vitest"

/** Compressed bytes that a page pays at most for `read`, and for the whole library; the package's README states them. */
const limits = { "read.ts": 850_000, "index.ts": 1_650_000 }

test.each(Object.entries(limits))(
  "src/%s is one file that a browser can load, of at most %i bytes",
  async (file, limit) => {
    const bundle = await rolldown({
      input: new URL(`../src/${file}`, import.meta.url).pathname,
      platform: "browser",
      logLevel: "silent",
    })
    const { output } = await bundle.generate({ format: "esm", minify: true })
    expect(output).toHaveLength(1)
    const [{ code, imports }] = output
    expect(imports).toEqual([])
    expect(code).not.toMatch(/\bprocess\.|\brequire\(/)
    expect(gzipSync(code).length).toBeLessThan(limit)
  },
)
