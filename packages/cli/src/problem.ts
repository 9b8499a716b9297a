/** Something that the person at the command line can mend: what was wrong, where, and what to do, in one sentence. */
export class Problem extends Error {
  override readonly name = "Problem"
}

/** Exit codes that scripts rely on. */
export const exitCodes = {
  /** Everything was read. */
  done: 0,
  /** Something was not read; the rest was. */
  partly: 1,
  /** The command was called wrongly; nothing was read. */
  usage: 2,
} as const

/** Says on standard error what went wrong and goes on; the exit code will tell. */
export function report(problem: unknown): void {
  const message = problem instanceof Problem ? problem.message : unexpected(problem)
  process.stderr.write(`dabir: ${message}\n`)
  process.exitCode = exitCodes.partly
}

function unexpected(problem: unknown): string {
  return `unexpected error, please report it: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`
}
