import type { Decide, Decided } from "@dabir/api/wire"
import { told } from "../frame/notice.svelte.ts"
import { tellRefusal } from "../words/refusals.ts"
import { words } from "../words/words.svelte.ts"
import { decide, Refusal } from "./ask.svelte.ts"

/** Decisions as the page carries them out: told of afterwards, and put off until there is a token to write with. */
class Deeds {
  wantsToken: boolean = $state(false)
  /** The last decision of this visit. */
  last: string | undefined = $state()
  #waiting: (() => void) | undefined

  putOff(deed: () => void): void {
    this.#waiting = deed
    this.wantsToken = true
  }

  goOn(): void {
    this.wantsToken = false
    this.#waiting?.()
    this.#waiting = undefined
  }
}

export const deeds: Deeds = new Deeds()

/** Decides and tells so; gives back nothing when the server refused. */
export async function carryOut(decision: Decide, saying: string): Promise<Decided | undefined> {
  try {
    const decided = await decide(decision)
    const canUndo = decision.act !== "undo"
    deeds.last = canUndo ? decided.key : undefined
    told.say(saying, canUndo ? decided.key : undefined)
    return decided
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) {
      return new Promise((resolve) => deeds.putOff(() => void carryOut(decision, saying).then(resolve)))
    }
    told.complain(error instanceof Refusal ? tellRefusal(error) : String(error))
    return undefined
  }
}

export const undo = (decision: string): Promise<Decided | undefined> =>
  carryOut({ act: "undo", decision }, words().undone)

/** Takes back the last decision of this visit. */
export function undoLast(): void {
  if (deeds.last !== undefined) void undo(deeds.last)
}
