import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { expect, test } from "vitest"

/** Compressed bytes that a page pays for the whole library at most; the package's README states it. */
const limit = 700_000

test("the library is one small file that a browser can load", async () => {
  const bundle = await rolldown({
    input: new URL("../src/index.ts", import.meta.url).pathname,
    platform: "browser",
    logLevel: "silent",
  })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  expect(output).toHaveLength(1)
  const [{ code, imports }] = output
  expect(imports).toEqual([])
  expect(code).not.toMatch(/\bprocess\.|\brequire\(/)
  console.log(`bundle: ${gzipSync(code).length} bytes compressed`)
  expect(gzipSync(code).length).toBeLessThan(limit)
})
