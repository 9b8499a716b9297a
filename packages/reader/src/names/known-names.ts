import { keyAt, knownAt, type NameText, wordsOf } from "./chains.ts"
import { countryName, type Known } from "./lexicon.ts"
import { ofPerson } from "./persons.ts"
import { fromKnown, type Proposal } from "./proposal.ts"

/** Common words that are names only beside others: «دولت» of a country, «فارس» the sea. */
const notAfter: ReadonlySet<string> = new Set([
  "خلیج",
  "دریای",
  "خیابان",
  "میدان",
  "اقیانوس",
  "روزنامه",
  "بزرگراه",
])

export function proposeKnown(text: NameText, at: number): Proposal | undefined {
  if (ofPerson(text, at) !== undefined) return undefined
  const match = knownAt(text, at)
  if (match === undefined || notAfter.has(keyAt(text, at - 1))) return undefined
  if (match.known.kind === "organization") return proposeKnownBody(text, at, match)
  return {
    ...fromKnown(match.known, at, match.to),
    ...(match.known.kind === "person" ? { name: { from: at, to: match.to } } : {}),
  }
}

/** What a known body is, before its name, is part of it: «سازمان یونسکو», «خبرگزاری رسمی ایرنا». */
export function proposeHeadedBody(text: NameText, at: number): Proposal | undefined {
  const key = keyAt(text, at)
  if (!text.book.ownHeads.has(key) || knownAt(text, at) !== undefined) return undefined
  const next = overQuality(text, at + 1)
  const match = knownAt(text, next)
  if (
    (match?.known.kind !== "organization" && match?.known.kind !== "group") ||
    generic.has(keyAt(text, next))
  )
    return undefined
  return fromKnown(match.known, at, match.to)
}

/** «خبرگزاری | رسمی | ایرنا», «گروه | موسوم به | ۱+۵» */
function overQuality(text: NameText, at: number): number {
  if (/^(موسوم|معروف|مشهور)$/.test(keyAt(text, at)) && keyAt(text, at + 1) === "به") return at + 2
  return text.book.ownQualities.has(keyAt(text, at)) ? at + 1 : at
}

const sameAsPlace: ReadonlySet<string> = new Set([
  "شهر",
  "استان",
  "شهرستان",
  "کشور",
  "منطقه",
  "جزیره",
  "بندر",
])

/** A place behind what it is: «شهرستان بهار» is the town, which «بهار» alone is not. */
export function proposePlace(text: NameText, at: number): Proposal | undefined {
  const head = keyAt(text, at)
  if (!text.book.placeHeads.has(head)) return undefined
  const match = placeAt(text, at + 1)
  if (match === undefined) return undefined
  const { known, to } = match
  if (known.kind === "country" && head !== "کشور") return undefined
  const fa = wordsOf(text, at, to)
  const own = sameAsPlace.has(head)
    ? known
    : { id: `place ${fa}`, kind: "place" as const, form: "name" as const, fa }
  return { from: at, to, kind: own.kind, form: "name", rule: "names/place", known: { ...own, form: "name" } }
}

function placeAt(text: NameText, at: number): { known: Known; to: number } | undefined {
  const known = knownAt(text, at)
  if (known?.known.kind === "place" || known?.known.kind === "country") return known
  const town = text.book.townsBehindHeads.longest(text.tokens, at)
  return town === undefined ? undefined : { known: town.value, to: town.to }
}

/** «مجلس», «دولت», «وزارت خارجه» are another country's where its name follows, «دانشگاه آزاد» a town's. */
function proposeKnownBody(text: NameText, at: number, match: { known: Known; to: number }): Proposal {
  const owner = ownerOf(text, match)
  if (owner === undefined) return { ...fromKnown(match.known, at, match.to), ...bareForm(text, at, match.to) }
  return fromKnown(owned(match.known, owner.known, wordsOf(text, at, owner.to)), at, owner.to)
}

/** A body of a country or a place: home's own where that is what the list has, «وزارت خارجه قطر» another than «وزارت خارجه». */
export function owned(body: Known, owner: Known, fa: string): Known {
  if (owner.kind === "country" && owner.iso === body.iso) return body
  const { en, iso, ...known } = body
  const country = owner.kind === "country" ? owner.iso! : undefined
  const english = country === undefined ? undefined : englishOf(en, country)
  return {
    ...known,
    id: `${body.id} ${country ?? owner.fa}`,
    fa,
    ...(country === undefined ? (iso === undefined ? {} : { iso }) : { iso: country }),
    ...(english === undefined ? {} : { en: english }),
  }
}

/** "Ministry of Foreign Affairs of Qatar", "Government of Qatar"; what has a name of its own has another abroad. */
function englishOf(en: string | undefined, iso: string): string | undefined {
  if (en === undefined || !/^(Ministry|Government|Cabinet|Central Bank|Judiciary|Armed)/.test(en))
    return undefined
  return `${en.replace(/ of Iran$/, "")} of ${countryName(iso)}`
}

const branchWords: ReadonlySet<string> = new Set(["استان", "شهر", "شهرستان", "واحد"])

/** Whose the body is by the words behind it: a country, or the place of a branch. */
function ownerOf(
  text: NameText,
  { known, to }: { known: Known; to: number },
): { known: Known; to: number } | undefined {
  if (known.iso === undefined || known.code === "outlet") return undefined
  const at = branchWords.has(keyAt(text, to)) ? to + 1 : to
  const owner = knownAt(text, at)
  if (owner?.known.kind === "country" && owner.known.capital === undefined)
    return owner.known.form === "name" ? owner : undefined
  return hasBranchIn(text, known, owner) ? owner : undefined
}

/** «هلال احمر مازندران», «پرسپولیس تهران», but not «… تهران را ترک کرد». */
function hasBranchIn(text: NameText, body: Known, place: { known: Known; to: number } | undefined): boolean {
  if (place === undefined || body.iso !== place.known.iso || keyAt(text, place.to) === "را") return false
  return (place.known.kind === "place" || place.known.capital === true) && !ofState.has(body.code ?? body.fa)
}

/** What there is but one of in a country. */
const ofState: ReadonlySet<string> = new Set(["foreign-ministry", "دولت", "مجلس شورای اسلامی", "قوه قضائیه"])

/** «دولت» and «مجلس» alone tell what a body is, not its name. */
function bareForm(text: NameText, from: number, to: number): { form?: "role" } {
  return to === from + 1 && generic.has(keyAt(text, from)) ? { form: "role" } : {}
}

const generic: ReadonlySet<string> = new Set(["دولت", "مجلس", "کنگره"])

/** «به گزارش مهر», «به نقل از فارس», «خبرنگار مهر», «در گفت‌وگو با مهر، …»: there the common word is the outlet. */
export function proposeCited(text: NameText, at: number): Proposal | undefined {
  const outlet = text.book.citedOutlets.longest(text.tokens, at)
  if (outlet === undefined || !isCited(text, at, outlet.to)) return undefined
  return fromKnown(outlet.value, at, outlet.to)
}

/** «شرق: برجام …» and «شرق از قول …» in a review of papers, «به گزارش «انتخاب»». */
function isReviewed(text: NameText, at: number, to: number): boolean {
  if (!text.lineStarts.has(at) || knownAt(text, at)?.known.kind === "country") return false
  const [next, second] = [text.tokens[to]?.text, keyAt(text, to + 1)]
  return next === ":" || (next === "از" && second === "قول") || (next === "به" && second === "نقل")
}

function isCited(text: NameText, at: number, to: number): boolean {
  if (isReviewed(text, at, to)) return true
  if (text.tokens[at - 1]?.text === "«" && text.tokens[to]?.text === "»") return isSource(text, at - 2)
  const [before, second, third] = [1, 2, 3].map((step) => keyAt(text, at - step))
  if (before === "خبرنگار" || (second === "خبرنگار" && text.book.ownQualities.has(before!))) return true
  const closes =
    text.tokens[to] === undefined ||
    text.tokens[to]!.kind === "punctuation" ||
    /^(در|از|گفت|تاکید|اظهار|اعلام|افزود|تصریح|بیان|با|خبر|مدعی|عنوان|خاطرنشان|ضمن)$/.test(keyAt(text, to))
  if (!closes) return false
  if (isSource(text, at - 1)) return true
  return (
    before === "با" && (second === "گفتوگو" || second === "گفتگو" || second === "مصاحبه" || third === "گفت")
  )
}

/** «به گزارش», «به نوشته», «به نقل از», ending in this token. */
function isSource(text: NameText, at: number): boolean {
  const [last, second, third] = [0, 1, 2].map((step) => keyAt(text, at - step))
  if ((last === "گزارش" || last === "نوشته") && second === "به") return true
  return last === "از" && second === "نقل" && third === "به"
}
