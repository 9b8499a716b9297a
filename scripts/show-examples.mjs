// What `npm start` shows: every item of examples/ as `dabir read` prints it, and what to try next.
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

const bin = "packages/cli/bin/dabir.js"
const items = JSON.parse(readFileSync("examples/index.json", "utf8"))

const given = (name, value) => (value === undefined ? [] : [`--${name}`, value])

for (const { file, published, home, source, shows } of items) {
  const details = [...given("published", published), ...given("home", home), ...given("source", source)]
  const words = ["read", `examples/${file}`, ...details]
  console.log(`\n# ${shows}\n$ npx dabir ${words.join(" ")}\n`)
  const { status } = spawnSync(process.execPath, [bin, ...words], { stdio: "inherit" })
  if (status !== 0) process.exitCode = 1
}

console.log(`
Next:  npx dabir read YOUR-FILE.txt --published 1403-02-22 --home IR    reads your own article (- is standard input)
       npx dabir read examples/call.txt --json                          the same record as data
       npx dabir --help                                                 everything else`)
