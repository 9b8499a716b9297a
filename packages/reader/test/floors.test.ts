import { globSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const stages = ["models", "text", "words", "times", "names", "acts"]
const source = new URL("../src/", import.meta.url)

const floorOf = (file: string): number => stages.indexOf(file.split("/")[0]!)

/** Files of the reader, relative to src/, that a file imports. */
function importsOf(file: string): string[] {
  const code = readFileSync(new URL(file, source), "utf8")
  return [...code.matchAll(/from "(\.[^"]+)"/g)].map(([, path]) =>
    new URL(path!, new URL(file, source)).pathname.slice(source.pathname.length),
  )
}

const files = globSync("**/*.ts", { cwd: source }).filter((file) => floorOf(file) >= 0)

test.each(files)("%s looks only downstairs", (file) => {
  const above = importsOf(file).filter(
    (path) => floorOf(path) > floorOf(file) || (floorOf(path) < 0 && path !== "reading.ts"),
  )
  expect(above).toEqual([])
})
