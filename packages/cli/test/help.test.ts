import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { dabir } from "./run.ts"

const ofTheLedger =
  "add find show open-items merge split correct confirm reject undo export serve token".split(" ")
const commands = ["read", "repair", "words", "names", "rules", ...ofTheLedger]

describe("dabir --help", () => {
  it("teaches the commands, examples and exit codes", () => {
    const { stdout, stderr, status } = dabir(["--help"])
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"))
    expect(stdout).toContain("dabir read خبر.txt --published 1402-01-19")
    expect(stdout).toMatch(/0 {2}everything was read\n {2}1 {2}something was not read.*\n {2}2 {2}/)
    expect([stderr, status]).toEqual(["", 0])
  })

  it.each(commands)("has a page for %s with an example and the exit codes", (command) => {
    const { stdout, status } = dabir([command, "--help"])
    expect(stdout).toMatch(new RegExp(`Examples?:\n.*dabir ${command}`, "s"))
    expect(stdout).toContain("Exit codes:")
    expect(status).toBe(0)
  })

  it("tells its version", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
    expect(dabir(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 })
  })
})
