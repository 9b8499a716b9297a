import { readNumber } from "../numbers.ts"
import type { ClockSaid, DaysTerm, Term } from "../term.ts"
import { keyAt, type TimeText } from "../time-text.ts"
import type { DayPart, Modifier } from "../words/days.ts"
import { readDate } from "./dates.ts"
import { readDay, weekdayWithRelation } from "./days.ts"
import type { Match, TimeRule } from "./rule.ts"

/** What words side by side say of one moment: each piece at most once. */
interface Pieces {
  day?: DaysTerm
  part?: DayPart
  mod?: Modifier
  clock?: Hands
  /** «شب جمعه» is the night before: the part stands before its day, with nothing between. */
  eve?: true
  /** «امشب»: small hours belong to the day after. */
  night?: true
  to: number
}

interface Hands {
  readonly hour: number
  readonly minute: number
  readonly second?: number
  readonly zone?: "" | "Z"
}

/** «دیروز», «عصر دیروز», «پنجشنبه شب», «ساعت ۸ صبح فردا», «۱۸ فروردین ۱۴۰۲ / ۰۹:۴۰», «ساعات پایانی شب گذشته» */
function readMoment(text: TimeText, at: number): Match | undefined {
  if (isCountedNight(text, at)) return undefined
  const pieces: Pieces = { to: at }
  while (takePiece(text, pieces, pieces.to === at ? at : connected(text, pieces))) {
    /* each piece moves on */
  }
  if (pieces.to === at) return undefined
  const term = termOf(text, pieces, at)
  return term && { to: pieces.to, term, ...(pieces.mod === undefined ? {} : { mod: pieces.mod }) }
}

/** In «چند شب پیش» and «سه شب گذشته» the nights are counted. */
function isCountedNight(text: TimeText, at: number): boolean {
  if (keyAt(text, at) !== "شب" || at === 0) return false
  return (
    text.tokens[at - 1]!.kind === "number" ||
    /^(چند|چندین)$/.test(keyAt(text, at - 1)) ||
    isCardinal(text, at - 1)
  )
}

function isCardinal(text: TimeText, at: number): boolean {
  const number = readNumber(text.tokens, at)
  return number !== undefined && !number.ordinal && number.to === at + 1
}

/** Where the next piece may stand: beside, or behind a comma, a slash or «در» that ties a clock to its day. */
function connected(text: TimeText, { to, day, clock }: Pieces): number {
  const ties = day !== undefined && clock === undefined ? /^(،|\/|-|–|در|راس|از)$/ : /^(،|مورخ|در)$/
  if (!ties.test(keyAt(text, to))) return to
  const next = /^(در|راس|از|،)$/.test(keyAt(text, to + 1)) && keyAt(text, to) === "،" ? to + 2 : to + 1
  if (day === undefined) return readDay(text, next) === undefined ? to : next
  return isHands(text, next) ? next : to
}

const isHands = (text: TimeText, at: number): boolean =>
  keyAt(text, at) === "ساعت" || /^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$/.test(text.tokens[at]?.text ?? "")

function takePiece(text: TimeText, pieces: Pieces, at: number): boolean {
  return (
    takeClock(text, pieces, at) ||
    takeNight(text, pieces, at) ||
    takePart(text, pieces, at) ||
    takeDay(text, pieces, at)
  )
}

function takeClock(text: TimeText, pieces: Pieces, at: number): boolean {
  if (pieces.clock !== undefined) return takeZone(text, pieces, at)
  const hands = readHands(text, at, pieces)
  if (hands === undefined) return false
  pieces.clock = hands
  pieces.to = hands.to
  return true
}

function takeZone(text: TimeText, pieces: Pieces, at: number): boolean {
  const zone = text.book.zones.longest(text.tokens, at)
  if (zone === undefined || pieces.clock?.zone !== undefined) return false
  pieces.clock = { ...pieces.clock!, zone: zone.value }
  pieces.to = zone.to
  return true
}

/** «دیشب», «فرداشب», «شب گذشته», «صبح روز گذشته» */
function takeNight(text: TimeText, pieces: Pieces, at: number): boolean {
  if (pieces.day !== undefined) return false
  if (takeWeekdayNight(text, pieces, at)) return true
  const word = text.book.deicticParts.longest(text.tokens, at)
  if (word !== undefined) {
    if (word.value.part === "TNI") pieces.night = true
    pieces.part ??= word.value.part
    pieces.day = { kind: "day", offset: word.value.offset, from: "anchor" }
    pieces.to = word.to
    return true
  }
  if (takeToldNight(text, pieces, at)) return true
  if (pieces.part === undefined || !/^(گذشته|قبل|پیش)$/.test(keyAt(text, at)) || keyAt(text, at + 1) === "از")
    return false
  pieces.day = { kind: "day", offset: -1, from: "anchor" }
  pieces.to = at + 1
  return true
}

/** «همان شب», «آن شب», «شب بعد»: of the day that the text told. */
function takeToldNight(text: TimeText, pieces: Pieces, at: number): boolean {
  const pointed = /^(همان|آن)$/.test(keyAt(text, at))
    ? text.book.parts.longest(text.tokens, at + 1)
    : undefined
  if (pointed !== undefined && pieces.part === undefined) {
    pieces.part = pointed.value
    pieces.day = { kind: "day", offset: 0, from: "text" }
    pieces.to = pointed.to
    return true
  }
  if (pieces.part === undefined || keyAt(text, at) !== "بعد" || keyAt(text, at + 1) === "از") return false
  pieces.day = { kind: "day", offset: 1, from: "text" }
  pieces.to = at + 1
  return true
}

/** «دوشنبه‌شب», «روز دوشنبه شب هفته گذشته» */
function takeWeekdayNight(text: TimeText, pieces: Pieces, at: number): boolean {
  if (pieces.part !== undefined) return false
  const night = text.book.weekdayParts.longest(text.tokens, keyAt(text, at) === "روز" ? at + 1 : at)
  if (night === undefined) return false
  const related = weekdayWithRelation(text, night.to, night.value.weekday)
  pieces.part = night.value.part
  pieces.day = related.term
  pieces.to = related.to
  return true
}

function takePart(text: TimeText, pieces: Pieces, at: number): boolean {
  if (pieces.part !== undefined) return takeSmallHours(text, pieces, at)
  const modifier = pieces.mod === undefined ? text.book.partModifiers.longest(text.tokens, at) : undefined
  const part = text.book.parts.longest(text.tokens, modifier?.to ?? at)
  if (part === undefined) return false
  pieces.part = part.value
  if (modifier !== undefined) pieces.mod = modifier.value
  pieces.to = part.to
  return true
}

/** «امشب ساعت ۴:۳۰ صبح» */
function takeSmallHours(text: TimeText, pieces: Pieces, at: number): boolean {
  const part = text.book.parts.longest(text.tokens, at)
  if (
    pieces.night === undefined ||
    pieces.clock === undefined ||
    part?.value !== "TMO" ||
    pieces.part === "TMO"
  )
    return false
  pieces.part = "TMO"
  pieces.to = part.to
  return true
}

function takeDay(text: TimeText, pieces: Pieces, at: number): boolean {
  if (pieces.day !== undefined) return takeWeek(text, pieces, at)
  const day = readDay(text, at)
  if (day === undefined || (pieces.clock !== undefined && day.term.kind === "occasion")) return false
  if (
    pieces.part === "TNI" &&
    keyAt(text, at - 1) === "شب" &&
    at === pieces.to &&
    pieces.clock === undefined &&
    isEve(day.term)
  )
    pieces.eve = true
  pieces.day = day.term
  pieces.to = day.to
  return true
}

/** «شنبه شب هفته گذشته», «یکشنبه شب ۸ نوامبر» */
function takeWeek(text: TimeText, pieces: Pieces, at: number): boolean {
  const { day } = pieces
  if (day?.kind !== "weekday" || day.relation !== "bare" || pieces.part === undefined) return false
  const date = readDate(text, at, true)
  if (date !== undefined) {
    pieces.day = { ...date.term, weekday: day.weekday }
    pieces.to = date.to
    return true
  }
  const related = weekdayWithRelation(text, at, day.weekday)
  if (related.to === at) return false
  pieces.day = related.term
  pieces.to = related.to
  return true
}

function isEve(day: DaysTerm): boolean {
  if (day.kind === "weekday") return true
  if (day.kind === "date") return day.calendar === "islamic" || day.weekday !== undefined
  return day.kind === "occasion" && day.occasion.calendar === "islamic"
}

/** «دیشب ساعت ۲» is two o'clock this morning. */
function dayOfClock({ day, night, clock }: Pieces): DaysTerm | undefined {
  const small = night !== undefined && clock !== undefined && clock.hour < 6
  return small && day?.kind === "day" ? { ...day, offset: day.offset + 1 } : day
}

function termOf(text: TimeText, pieces: Pieces, at: number): Term | undefined {
  const { day, part, clock, eve } = pieces
  if (clock !== undefined) return clockTerm(clock, part, dayOfClock(pieces))
  if (day === undefined) return undefined
  const evening = day.kind === "occasion" && day.occasion.evening === true
  if (part === undefined) return evening ? { kind: "part", part: "TNI", of: day } : day
  if (keyAt(text, at - 1) === "هر") return undefined
  return { kind: "part", part, of: day, ...(eve === true ? { eve } : {}) }
}

/** «روز شنبه در تهران ساعت ۱۰» is Saturday's ten o'clock. */
const dayOfSentence: DaysTerm = { kind: "day", offset: 0, from: "sentence" }

function clockTerm(
  { hour, minute, second, zone }: Hands,
  part: DayPart | undefined,
  day = dayOfSentence,
): ClockSaid | undefined {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return undefined
  return {
    kind: "clock",
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(part === undefined ? {} : { part }),
    ...(zone === undefined ? {} : { zone }),
    of: day,
  }
}

type HandsAt = Hands & { readonly to: number }

/** «ساعت ۱۸:۴۵», «ساعت هشت و نیم», «یک ربع به هشت صبح»; without «ساعت» beside a part of the day or a day only. */
function readHands(text: TimeText, at: number, { day }: Pieces): HandsAt | undefined {
  const opened = keyAt(text, at) === "ساعت"
  const start = opened ? at + 1 : at
  const before = minutesTo(text, start)
  if (before !== undefined) return opened || hasPart(text, before.to) ? before : undefined
  const hands = digitalHands(text, start) ?? (opened || !day ? spokenHands(text, start) : undefined)
  if (hands === undefined) return undefined
  if (opened) return hands
  const digital = text.tokens[start]!.kind === "number" && text.tokens[start]!.text.includes(":")
  if (digital)
    return day !== undefined || hasPart(text, hands.to) || hasZone(text, hands.to) ? hands : undefined
  return hands.hour <= 12 && hands.hour >= 1 && isSpokenClock(text, start, hands.to) ? hands : undefined
}

const hasPart = (text: TimeText, at: number): boolean =>
  text.book.parts.longest(text.tokens, at) !== undefined ||
  text.book.deicticParts.longest(text.tokens, at) !== undefined

const hasZone = (text: TimeText, at: number): boolean =>
  text.book.zones.longest(text.tokens, at) !== undefined

/** «۸ صبح», «۵ عصر فردا»; «۱۰ شب» may be ten nights and needs its day, «دو صبح» its day too. */
function isSpokenClock(text: TimeText, at: number, to: number): boolean {
  const part = text.book.parts.longest(text.tokens, to)
  if (part === undefined) return false
  const safe = part.value !== "TNI" && text.tokens[at]!.kind === "number"
  return safe || readDay(text, part.to) !== undefined
}

function digitalHands(text: TimeText, at: number): HandsAt | undefined {
  const parts = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$/.exec(text.tokens[at]?.text ?? "")
  if (parts === null) return undefined
  const second = parts[3] === undefined ? {} : { second: Number(parts[3]) }
  const to = keyAt(text, at + 1) === "دقیقه" ? at + 2 : at + 1
  return { hour: Number(parts[1]), minute: Number(parts[2]), ...second, to }
}

/** «۱۴ و ۲۰ دقیقه», «هشت و نیم», «هشت و ربع», «۱۰» */
function spokenHands(text: TimeText, at: number): HandsAt | undefined {
  const number = readNumber(text.tokens, at)
  if (number === undefined || number.ordinal || number.value > 24 || number.upTo !== undefined)
    return undefined
  if (!Number.isInteger(number.value * 2)) return undefined
  const hour = Math.floor(number.value)
  if (hour !== number.value) return { hour, minute: 30, to: number.to }
  if (keyAt(text, number.to) !== "و") return { hour, minute: 0, to: number.to }
  if (keyAt(text, number.to + 1) === "نیم") return { hour, minute: 30, to: number.to + 2 }
  if (keyAt(text, number.to + 1) === "ربع") return { hour, minute: 15, to: number.to + 2 }
  return withMinutes(text, hour, number.to)
}

function withMinutes(text: TimeText, hour: number, at: number): HandsAt {
  const minute = readNumber(text.tokens, at + 1)
  if (minute === undefined || keyAt(text, minute.to) !== "دقیقه") return { hour, minute: 0, to: at }
  const second = keyAt(text, minute.to + 1) === "و" ? readNumber(text.tokens, minute.to + 2) : undefined
  return second !== undefined && keyAt(text, second.to) === "ثانیه"
    ? { hour, minute: minute.value, second: second.value, to: second.to + 1 }
    : { hour, minute: minute.value, to: minute.to + 1 }
}

/** «یک ربع به هشت», «ده دقیقه به هشت» */
function minutesTo(text: TimeText, at: number): HandsAt | undefined {
  const quarter =
    keyAt(text, at) === "ربع"
      ? at + 1
      : keyAt(text, at + 1) === "ربع" && keyAt(text, at) === "یک"
        ? at + 2
        : undefined
  const number = quarter === undefined ? readNumber(text.tokens, at) : undefined
  const end =
    quarter ?? (number !== undefined && keyAt(text, number.to) === "دقیقه" ? number.to + 1 : undefined)
  if (end === undefined || keyAt(text, end) !== "به") return undefined
  const hour = readNumber(text.tokens, end + 1)
  if (hour === undefined || hour.ordinal || hour.value > 24 || hour.value < 1) return undefined
  const minutes = quarter === undefined ? number!.value : 15
  return { hour: hour.value - 1, minute: 60 - minutes, to: hour.to }
}

/** «ساعت ۹ تا ۱۳», «۸ تا ۱۰ صبح فردا» */
function readClockRange(text: TimeText, at: number): Match | undefined {
  if (keyAt(text, at) !== "ساعت") return undefined
  const first = digitalHands(text, at + 1) ?? spokenHands(text, at + 1)
  if (first === undefined) return undefined
  const part = text.book.parts.longest(text.tokens, first.to)
  const mark = part?.to ?? first.to
  if (!/^(تا|الی|لغایت)$/.test(keyAt(text, mark))) return undefined
  const lastAt = keyAt(text, mark + 1) === "ساعت" ? mark + 2 : mark + 1
  const last = digitalHands(text, lastAt) ?? spokenHands(text, lastAt)
  if (last === undefined) return undefined
  return clockRange(text, { ...first, ...(part ? { part: part.value } : {}) }, last)
}

function clockRange(text: TimeText, first: HandsAt & { part?: DayPart }, last: HandsAt): Match | undefined {
  const rest: Pieces = { to: last.to, clock: last }
  while (takePiece(text, rest, rest.to)) {
    /* the part, the day and the zone of the last */
  }
  const to = clockTerm(rest.clock!, rest.part, rest.day)
  const sharedPart = first.part ?? (first.hour < last.hour ? rest.part : undefined)
  const from = clockTerm(first, sharedPart, rest.day)
  return from && to && { to: rest.to, term: { kind: "range", first: from, last: to } }
}

export const momentRules: readonly TimeRule[] = [
  {
    name: "times/moment",
    example: "ساعت ۸ صبح فردا",
    starters: ["weekday", "part", "day", "number", "clock", "occasion", "pointer"],
    read: readMoment,
  },
  { name: "times/clock-range", example: "ساعت ۹ تا ۱۳", starters: ["clock"], read: readClockRange },
]
