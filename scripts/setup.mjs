// Installs what package-lock.json names, once: a second start of the same clone does not wait for npm.
import { spawnSync } from "node:child_process"
import { statSync } from "node:fs"

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: "inherit", shell: true })
  process.exit(status ?? 1)
}
