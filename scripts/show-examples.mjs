// Reads the invented items of examples/ with the command line and prints them: what `npm start` shows.
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"

const examples = JSON.parse(readFileSync("examples/index.json", "utf8"))

for (const { file, published, home, shows } of examples) {
  console.log(`\n━━ examples/${file}: ${shows} ━━\n`)
  const args = [
    "packages/cli/bin/dabir.js",
    "read",
    `examples/${file}`,
    "--published",
    published,
    "--home",
    home,
  ]
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" })
  if (status !== 0) process.exitCode = status ?? 1
}

console.log(`
Read your own:  npx dabir read FILE --published 1403-04-04 --home IR
As data:        npx dabir read FILE --json
What it knows:  npx dabir rules`)
