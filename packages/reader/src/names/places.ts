import { keyAt, type NameText, wordsOf } from "./chains.ts"
import type { Known } from "./lexicon.ts"
import { fromKnown, type Proposal } from "./proposal.ts"

const ways: ReadonlySet<string> = new Set(
  "در به از تا شهر استان عازم راهی وارد مقصد مقیم ساکن ترک فرودگاه مردم اعزامی حاضر جمعه هفته امروز دیروز نشست اجلاس کنفرانس همایش".split(
    " ",
  ),
)

/** Nouns of what governments do and have with each other: «روابط مسکو», «مواضع تهران», «از سوی آنکارا». */
const statecraft =
  /^(رابطه|روابط|مناسبات|مذاکرات?|گفتوگو.*|تنش.*|مواضع?|موضع.*|سیاست.*|تصمیم.*|اقدام.*|درخواست|ادعا.*|تلاش.*|سوی|طرف|نظر|دولت|مقامات|مقامهای|پیشنهاد.*|هشدار|پاسخ|واکنش|خواست.*|اختلاف.*|همکاری.*|حمایت|مخالفت|انتظار|نگرانی|متحد.*|دشمن.*|ایده|خطاب|میان|بین|علیه|توسط|برای|با|و|که|چون)$/

/** A capital that somebody is in, comes from or goes to, or that a thing is of («نشست وین»), is the city too. */
export function cityOf(text: NameText, { from, to, known }: Proposal): Proposal[] {
  if (known?.capital === undefined) return []
  if (!isPlaced(text, from, to)) return []
  const fa = wordsOf(text, from, to)
  const city: Known = {
    id: `place ${fa}`,
    kind: "place",
    form: "name",
    fa,
    ...(known.iso === undefined ? {} : { iso: known.iso }),
  }
  return [{ from, to, kind: "place", form: "name", rule: "names/known", known: city }]
}

function isPlaced(text: NameText, from: number, to: number): boolean {
  const before = keyAt(text, from - 1)
  if (ways.has(before) || isMarked(text, from, to)) return true
  const noun =
    text.tokens[from - 1]?.kind === "word" && !text.lineStarts.has(from) && !text.verbal.has(from - 1)
  return noun && !statecraft.test(before) && !text.book.stops.has(before)
}

/** «تهران -», «(تهران)», «المپیک 2012 لندن» */
function isMarked({ tokens }: NameText, from: number, to: number): boolean {
  const before = tokens[from - 1]
  const behind = tokens[to]?.text ?? ""
  if (/^[-–/(]$/.test(behind)) return true
  return before?.kind === "number" || (before?.text === "(" && behind === ")")
}

/** In a row of places a town with a common word's name is one more: «گیلان، قم، فارس و یزد». */
export function proposeListedTown(
  text: NameText,
  at: number,
  before: Proposal | undefined,
): Proposal | undefined {
  if (before?.kind !== "place" || before.to !== at - 1) return undefined
  if (!/^[،و]$/.test(text.tokens[at - 1]!.text)) return undefined
  const town = text.book.townsBehindHeads.longest(text.tokens, at)
  if (town === undefined || !/^[،و)]?$/.test(text.tokens[town.to]?.text ?? "")) return undefined
  return fromKnown(town.value, at, town.to)
}

/** «قندهار افغانستان»: a place goes on over what it lies in, which is named too. */
export function joinPlaces(
  text: NameText,
  outer: readonly Proposal[],
): { outer: Proposal[]; nested: Proposal[] } {
  const found: Proposal[] = []
  const nested: Proposal[] = []
  for (const proposal of outer) {
    const before = found.at(-1)
    if (before === undefined || !liesIn(text, before, proposal)) found.push(proposal)
    else {
      found[found.length - 1] = { ...before, to: proposal.to }
      nested.push(proposal)
    }
  }
  return { outer: found, nested }
}

function liesIn(text: NameText, place: Proposal, land: Proposal): boolean {
  if (place.to !== land.from || place.kind !== "place" || place.form !== "name") return false
  if (land.form !== "name" || (land.kind !== "country" && land.kind !== "place")) return false
  const [inner, outer] = [place.known?.iso, land.known?.iso]
  return (inner === undefined || outer === undefined || inner === outer) && !text.lineStarts.has(land.from)
}
