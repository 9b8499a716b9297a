// What `npm start` shows: the items of examples/ read into a new ledger in .dabir/, and the page on it.
import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"

const bin = "packages/cli/bin/dabir.js"
const folder = ".dabir"
const ledger = `${folder}/examples.db`

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)

const items = JSON.parse(readFileSync("examples/index.json", "utf8"))
const lines = items.map(({ file, published, home, source }) =>
  JSON.stringify({ text: readFileSync(`examples/${file}`, "utf8"), published, home, source }),
)
const adding = spawnSync(process.execPath, [bin, "add", "-", "--ledger", ledger], {
  input: lines.join("\n"),
  stdio: ["pipe", "inherit", "inherit"],
})
if (adding.status !== 0) process.exit(adding.status ?? 1)

console.log(`
Your own:  npx dabir add NEWS.jsonl --ledger dabir.db && npx dabir serve --ledger dabir.db
One text:  npx dabir read examples/call.txt --published 2024-06-18 --home IR
Help:      npx dabir --help
`)

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false))
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)))
  })

const port = (await isFree(4747)) ? 4747 : 0
const browser = process.stdout.isTTY && process.env.CI === undefined ? ["--browser"] : []
const serving = spawn(
  process.execPath,
  [bin, "serve", "--ledger", ledger, "--port", String(port), ...browser],
  { stdio: "inherit" },
)
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => serving.kill(signal))
serving.on("exit", (code) => process.exit(code ?? 0))
