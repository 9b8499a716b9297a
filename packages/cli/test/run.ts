import { spawnSync } from "node:child_process"

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command line as a script would. */
export function dabir(
  args: readonly string[],
  input: string | Uint8Array = "",
  environment: NodeJS.ProcessEnv = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["packages/cli/bin/dabir.js", ...args], {
    input,
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  })
  return { status, out: stdout.toString("utf8"), err: stderr.toString("utf8") }
}
