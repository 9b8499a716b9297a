import type { Act } from "../reading.ts"
import { Phrases } from "../words/phrases.ts"

/**
 * Where a cue's content stands:
 * - "after": behind «که», «تا», a colon, or with nothing between («گفت ایران …»)
 * - "colon": behind a colon only («آورده است: …»)
 * - "object": before «را» («تجاوز را محکوم کرد»)
 * - "object-complement": from the object through its complement («همکاری را مهم دانست»)
 * - "inside": between the cue's noun and its verb («خواستار آتش‌بس شد»)
 * - a preposition: behind that preposition, before the cue («بر همکاری تأکید کرد»)
 */
export type Frame = "after" | "colon" | "object" | "object-complement" | "inside" | (string & {})

/** A verbal expression that performs an act. */
export interface Cue {
  readonly act: Act
  /** What stands before the verb: «تأکید», «ابراز نگرانی»; empty for a simple verb. */
  readonly noun: string
  /** Infinitives that may carry it. */
  readonly verbs: readonly string[]
  readonly frames: readonly Frame[]
  /** The preposition of the one spoken to: «به … هشدار داد», «از … خواست». */
  readonly addressee?: string
  readonly example: string
}

/** An expression that performs an act beside the main verb: «ضمن تبریک …», «با تأکید بر …». */
export interface NominalCue {
  readonly act: Act
  readonly phrase: string
  /** The content is a clause: «با بیان اینکه …». */
  readonly clause: boolean
  readonly example: string
}

/** What `dabir rules` and a statement's `rule` call it: "stress/تأکید". */
export function cueName({ act, noun, verbs }: Cue): string {
  return `${act}/${noun === "" ? verbs[0] : noun}`
}

/** "congratulate/ضمن تبریک" */
export function nominalCueName({ act, phrase }: NominalCue): string {
  return `${act}/ضمن ${phrase}`
}

/** Cues by their noun; those without one by their verb. */
export interface CueBook {
  readonly nouns: Phrases<readonly Cue[]>
  readonly verbs: ReadonlyMap<string, readonly Cue[]>
}

/**
 * Reads a table of `act | expression | frames | addressee | example`. The expression's last word is the verb, with its
 * alternatives after a slash: «تأکید کردن/نمودن/داشتن».
 */
export function parseCues(table: string): Cue[] {
  return rowsOf(table).map(([act, expression = "", frames = "", addressee = "", example = ""]) => {
    const space = expression.lastIndexOf(" ")
    return {
      act: act as Act,
      noun: expression.slice(0, Math.max(space, 0)),
      verbs: expression.slice(space + 1).split("/"),
      frames: frames.split(" "),
      ...(addressee === "" ? {} : { addressee }),
      example,
    }
  })
}

/** Reads a table of `act | phrase | example`; a phrase that ends with «که» opens a clause. */
export function parseNominalCues(table: string): NominalCue[] {
  return rowsOf(table).map(([act, phrase = "", example = ""]) => ({
    act: act as Act,
    phrase,
    clause: /که$/.test(phrase),
    example,
  }))
}

export function makeCueBook(cues: readonly Cue[]): CueBook {
  const byNoun = groupBy(
    cues.filter((cue) => cue.noun !== ""),
    (cue) => [cue.noun],
  )
  const verbs = groupBy(
    cues.filter((cue) => cue.noun === ""),
    (cue) => cue.verbs,
  )
  return { nouns: new Phrases(byNoun), verbs }
}

function groupBy(cues: readonly Cue[], keysOf: (cue: Cue) => readonly string[]): Map<string, Cue[]> {
  const groups = new Map<string, Cue[]>()
  for (const cue of cues) for (const key of keysOf(cue)) groups.set(key, [...(groups.get(key) ?? []), cue])
  return groups
}

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.split("|").map((cell) => cell.trim()))
}
