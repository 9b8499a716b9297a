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

/** Says on standard error what could not be read. The caller goes on; the exit code tells in the end. */
export function report(problem: unknown): void {
  note(problem instanceof Problem ? problem.message : unexpected(problem))
  process.exitCode = exitCodes.partly
}

/** Says something on standard error that is no failure. */
export function note(message: string): void {
  process.stderr.write(`dabir: ${message}\n`)
}

function unexpected(problem: unknown): string {
  const details = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
  return `unexpected error, please report it: ${details}`
}
