#!/usr/bin/env -S node --min-semi-space-size=16
import module from "node:module"

const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 22 || (major === 22 && minor < 14)) {
  console.error(`dabir needs Node 22.14 or later; this is Node ${process.versions.node}.`)
  process.exit(1)
}
module.enableCompileCache()
await import("../bundle/main.js")
