import type { Engagement, Reading } from "@dabir/reader"
import { dayNumber } from "../days.ts"
import { keysAround, type WordKey } from "../words/keys.ts"
import { nameWords, type Side, sideOf } from "./sides.ts"

/** What two reports are compared by. It depends on the reading alone, so that the order of arrival changes no comparison. */
export interface Traits {
  readonly kind: Engagement["kind"]
  readonly status: Engagement["status"]
  readonly sides: readonly Side[]
  /** The day that the text gives, as `dayNumber`; 0 when it gives none. */
  readonly day: number
  /** The day of publication; 0 when unknown. */
  readonly published: number
  /** Hours since 1970 at publication, if the hour is known. */
  readonly hour?: number
  readonly place: readonly string[]
  /** Lemmas of the sentences that tell of it, without names and particles. */
  readonly words: readonly string[]
  /** It says that such a contact had been before: «بار دیگر», «دومین». */
  readonly isAgain: boolean
  /** The text's bands of shingles; common ones mark near-copies. */
  readonly bands: readonly number[]
}

export function traitsOf(
  reading: Reading,
  engagement: Engagement,
  keys: readonly WordKey[],
  bands: readonly number[],
): Traits {
  const parties = engagement.parties.flatMap(({ entity, part }) =>
    reading.entities.filter(({ id }) => id === entity).map((found) => ({ ...sideOf(found), part })),
  )
  const { published } = reading.article
  const hour = published?.includes("T") ? Math.floor(Date.parse(published) / 3_600_000) : Number.NaN
  return {
    kind: engagement.kind,
    status: engagement.status,
    sides: parties,
    day: dayNumber(engagement.when?.value),
    published: dayNumber(published),
    ...(Number.isNaN(hour) ? {} : { hour }),
    place: engagement.where === undefined ? [] : nameWords(engagement.where.span.text),
    words: tellingWords(reading, engagement, keys),
    isAgain: saysAgain(engagement, keys),
    bands,
  }
}

const again: ReadonlySet<string> = new Set([
  "دوباره",
  "مجدد",
  "مجددا",
  "جدید",
  "دومین",
  "سومین",
  "چهارمین",
  "پنجمین",
])

function saysAgain({ evidence }: Engagement, keys: readonly WordKey[]): boolean {
  const forms = keysAround(keys, evidence.slice(0, 1)).map(({ form }) => form)
  return forms.some((form, index) => again.has(form) || (form === "بار" && forms[index + 1] === "دیگر"))
}

const mostWords = 60

function tellingWords(
  { entities }: Reading,
  { evidence, topics, parties }: Engagement,
  keys: readonly WordKey[],
): string[] {
  const mentions = entities
    .filter(({ id }) => parties.some(({ entity }) => entity === id))
    .flatMap((entity) => entity.mentions)
  const isOfParty = (key: WordKey): boolean =>
    mentions.some(({ start, end }) => key.start < end && key.end > start)
  const words = keysAround(keys, [...evidence, ...topics]).filter(
    (key) => key.isContent && !formulaic.has(key.lemma) && !isOfParty(key),
  )
  return [...new Set(words.map(({ lemma }) => lemma))].slice(0, mostWords)
}

/** Words that every report of a contact has. */
const formulaic: ReadonlySet<string> = new Set(
  "دیدار ملاقات گفتوگو تماس تلفن تلفنی سفر مذاکره مذاکرات رایزنی پیام نامه احضار نشست کرد شد داد گفت دانست خبر فوری امروز دیروز فردا دیشب امشب روز لینک عکس تصویر".split(
    " ",
  ),
)
