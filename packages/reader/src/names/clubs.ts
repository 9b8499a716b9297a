import { keyAt, knownAt, type NameText, wordsOf } from "./chains.ts"
import type { Proposal } from "./proposal.ts"

/** «استقلال», «لیورپول»: a club where a game is told of, or a team or its town stands beside it. */
export function proposeClub(text: NameText, at: number): Proposal | undefined {
  const from = headEnd(text, at)
  const club = text.book.sharedClubs.longest(text.tokens, from)
  if (club === undefined || knownAt(text, at)?.known.kind === "organization") return undefined
  const to = townEnd(text, club.to)
  const beside = from > at || (to > club.to && isGame(text, at))
  if (!beside && !(isGame(text, at) && faces(text, at))) return undefined
  const fa = wordsOf(text, from, to)
  return {
    from: at,
    to,
    kind: "organization",
    form: "name",
    rule: "names/club",
    known: { id: `body ${fa}`, kind: "organization", form: "name", fa },
  }
}

const sports: ReadonlySet<string> = new Set(["فوتبال", "فوتسال", "والیبال", "بسکتبال", "هندبال"])

function headEnd(text: NameText, at: number): number {
  if (!/^(تیم|باشگاه)$/.test(keyAt(text, at))) return at
  return sports.has(keyAt(text, at + 1)) ? at + 2 : at + 1
}

function townEnd(text: NameText, at: number): number {
  const town = knownAt(text, at)
  const isTown = town?.known.iso === "IR" && (town.known.kind === "place" || town.known.capital === true)
  return isTown ? town.to : at
}

const opponents =
  /^(مقابل|برابر|با|دو|بازیکنان|بازیکن|سرمربی|مربی|کاپیتان|دروازه|دروازهبان|تمرین|تمرینات|هواداران|باشگاه|تیم|جذب|به|از|و|،|پیراهن|هافبک|مهاجم|مدافع|ستاره|شاگردان|میزبان|مهمان|مصاف|:|بین|تیمهای|اینکه|که)$/

/** Where one who plays, is played against or is joined is said. */
function faces(text: NameText, at: number): boolean {
  return text.lineStarts.has(at) || opponents.test(text.tokens[at - 1]?.key ?? "")
}

const near = 12

/** Two words of sport nearby: one alone («تیم», «بازی») stands in politics too. */
function isGame({ tokens, book }: NameText, at: number): boolean {
  let count = 0
  for (let other = Math.max(0, at - near); other < Math.min(tokens.length, at + near); other++) {
    if (other !== at && book.sportWords.has(tokens[other]!.key)) count++
  }
  return count > 1
}
