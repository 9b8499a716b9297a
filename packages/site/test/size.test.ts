import { readdirSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { pages } from "./browser.ts"

const files = readdirSync(`${pages}assets`).map((name) => ({
  name,
  bytes: readFileSync(`${pages}assets/${name}`),
}))

test("script and style are smaller than 250 kB, packed", () => {
  const sizes = files
    .filter(({ name }) => /\.(js|css)$/.test(name))
    .map(({ bytes }) => gzipSync(bytes).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000)
})

test("the page holds no script or style of its own, and names no other host", () => {
  const html = readFileSync(`${pages}index.html`, "utf8")
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/)
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
})
