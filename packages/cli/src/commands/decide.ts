import { type Decision, type Ledger, parseKey } from "@dabir/ledger"
import { type ByOptions, toBy, withLedger } from "../ledger-options.ts"
import { write } from "../output.ts"
import { Problem } from "../problem.ts"

export async function mergeCommand(
  typed: readonly string[],
  options: ByOptions & { anyway?: boolean },
): Promise<void> {
  const [first, second] = two(typed, "merge")
  await say(options, (ledger) => ledger.merge([first, second], toBy(options), options.anyway === true))
}

export async function splitCommand(typed: readonly string[], options: ByOptions): Promise<void> {
  await say(options, (ledger) => ledger.split(typed.map(parseKey), toBy(options)))
}

export async function correctCommand(
  typed: string,
  corrections: readonly string[],
  options: ByOptions,
): Promise<void> {
  await say(options, (ledger) => ledger.correct(parseKey(typed), corrections, toBy(options)))
}

export async function confirmCommand(typed: readonly string[], options: ByOptions): Promise<void> {
  const [item, answer] = two(typed, "confirm")
  await say(options, (ledger) => ledger.confirm(item, answer, toBy(options)))
}

export async function rejectCommand(typed: readonly string[], options: ByOptions): Promise<void> {
  const [item, answer] = two(typed, "reject")
  await say(options, (ledger) => ledger.reject(item, answer, toBy(options)))
}

export async function undoCommand(typed: string, options: ByOptions): Promise<void> {
  await say(options, (ledger) => ledger.undo(parseKey(typed), toBy(options)))
}

function two(typed: readonly string[], command: string): [string, string] {
  const [first, second] = typed.map(parseKey)
  if (first !== undefined && second !== undefined && typed.length === 2) return [first, second]
  throw new Problem(`Give two keys: dabir ${command} KEY KEY`)
}

/** Carries a decision out and tells how it is taken back. */
async function say(options: ByOptions, work: (ledger: Ledger) => Promise<Decision>): Promise<void> {
  const { key, act, about, who } = await withLedger(options, work)
  const done = `${key}: ${act} ${about.join(" ")}, by ${who}.`
  await write(act === "undo" ? `${done}\n` : `${done} Taken back with: dabir undo ${key}\n`)
}
