import { globSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const source = new URL("../src/", import.meta.url)
const files = globSync("**/*.ts", { cwd: source })

test.each(files.filter((file) => !file.startsWith("engines/")))("%s names no database", (file) => {
  expect(readFileSync(new URL(file, source), "utf8")).not.toMatch(/sqlite|postgres|"pg"/i)
})

/** What is recorded is asked for and decided about, not the other way round; what is the same is known from readings alone. */
const below: Readonly<Record<string, readonly string[]>> = {
  words: [],
  texts: ["words"],
  same: ["words"],
  engines: ["words"],
  record: ["words", "texts", "same", "engines"],
}

test.each(files.filter((file) => file.split("/")[0]! in below))("%s looks only downstairs", (file) => {
  const [folder] = file.split("/")
  const code = readFileSync(new URL(file, source), "utf8")
  const folders = [...code.matchAll(/from "\.\.\/([a-z]+)\//g)].map(([, name]) => name!)
  expect(folders.filter((name) => name !== folder && !below[folder!]!.includes(name))).toEqual([])
})
