import type { Act, EngagementStatus } from "../reading.ts"
import { holding } from "../words/ranges.ts"
import type { TokenRange, Verb } from "../words/words.ts"
import type { DraftStatement } from "./discourse.ts"
import { type Findings, keyAt, verbsIn } from "./findings.ts"
import { attendances, isArrangement, motions, type Occurrence, triggerAt } from "./occurrences.ts"

/** Verbs by which a session is: «برگزار شد». */
export const sessions: ReadonlySet<string> = new Set(["برگزار", "تشکیل", "آغاز", "برپا"])

const imagined: ReadonlySet<string> = new Set([
  "اگر",
  "چنانچه",
  "هیچ",
  "هیچگونه",
  "هرگونه",
  "گونه",
  "بدون",
  "عدم",
  "احتمال",
  "امکان",
  "لزوم",
  "ضرورت",
  "درهای",
  "دربهای",
  "مسیر",
  "شانس",
  "باب",
  "آمادگی",
  "تمایل",
  "چارچوب",
  "چهارچوب",
  "تداوم",
  "استمرار",
  "افزایش",
  "گسترش",
  "تقویت",
  "توسعه",
])
const asked: ReadonlySet<string> = new Set(["درخواست", "خواستار", "خواهان", "پیشنهاد", "تقاضای", "دعوت"])
const called: ReadonlySet<string> = new Set(["لغو", "تعویق", "متوقف", "موکول", "تاخیر", "تأخیر"])
const coming: ReadonlySet<string> = new Set([
  "آتی",
  "آینده",
  "بعدی",
  "قریبالوقوع",
  "پیشرو",
  "احتمالی",
  "پیشنهادی",
])
const nouns: ReadonlySet<string> = new Set([
  "برگزاری",
  "تشکیل",
  "انجام",
  "آغاز",
  "ازسرگیری",
  "شروع",
  "ادامه",
  "یک",
])

/** «از سرگیری مذاکرات»: what is to begin anew. */
const resumption: ReadonlySet<string> = new Set(["سرگیری", "ازسرگیری"])

/** Undefined where nothing is claimed: denied by a negated verb, conditional, or only imagined. */
export function statusOf(
  findings: Findings,
  occurrence: Occurrence,
  within: readonly DraftStatement[],
): EngagementStatus | undefined {
  const { verb, construction } = occurrence
  const words = wordsOf(findings, occurrence)
  const governor = headNoun(findings, occurrence)
  if (imagined.has(governor) || words.has("اگر") || words.has("چنانچه")) return undefined
  if (
    isAbsent(findings, occurrence, words) ||
    isOrdered(findings, occurrence) ||
    isHindered(findings, occurrence)
  )
    return undefined
  if (isOnlyNamed(findings, occurrence)) return undefined
  if (called.has(governor) && isWished(findings, occurrence)) return "planned"
  if (called.has(governor) || isCalledOff(findings, occurrence)) return "cancelled"
  if (isRequested(findings, occurrence, within, governor))
    return isOwnWish(occurrence) ? "planned" : "requested"
  if (isDenied(words, occurrence, within)) return "denied"
  if (isInvitation(occurrence, words)) return verb?.lemma === "پذیرفتن" ? "planned" : "requested"
  if (comesLater(findings, occurrence) && verb?.tense !== "past") return "planned"
  if (isCurrent(findings, occurrence)) return "ongoing"
  if (construction === "setting") return settingStatus(findings, occurrence)
  if (construction === "purpose") return purposeStatus(findings, occurrence)
  if (isDiscussed(findings, occurrence, governor)) return "planned"
  if (resumption.has(keyAt(findings, occurrence.from - 1))) return "planned"
  if (keyAt(findings, occurrence.from - 1) === "برگزاری" && words.has("مورد") && words.has("بررسی"))
    return "planned"
  if (isArranged(findings, occurrence)) return "planned"
  if (verb?.tense === "future") return verb.negated ? undefined : "planned"
  if (verb?.negated) return undefined
  if (construction === "noun" && isOfFuture(findings, occurrence)) return "planned"
  if (verb?.tense === "subjunctive")
    return construction === "predicate" ? wishedStatus(findings, occurrence, within, words) : undefined
  if (comesLater(findings, occurrence)) return "planned"
  if (keyAt(findings, occurrence.from - 1) === "حال" || goesOn(findings, occurrence)) return "ongoing"
  const session = verb !== undefined && sessions.has(keyAt(findings, verb.from - 1))
  if (
    construction === "predicate" &&
    verb?.tense === "present" &&
    [...stillWords].some((word) => words.has(word))
  )
    return "ongoing"
  return verb?.tense === "present" && (construction === "predicate" || session) ? "planned" : "held"
}

/** «خواستار لغو نشست», «احتمال تعویق دیدار»: it has not been called off. */
function isWished(findings: Findings, { from }: Occurrence): boolean {
  let at = from - 1
  while (!called.has(keyAt(findings, at)) && at > from - 4) at--
  return asked.has(keyAt(findings, at - 1)) || imagined.has(keyAt(findings, at - 1))
}

/** «از او برای سفر به … دعوت کرد» */
function isInvitation({ construction }: Occurrence, words: ReadonlySet<string>): boolean {
  return construction === "purpose" && words.has("دعوت")
}

/** «برای دیدار با او …»: going on where he stays for it, to come where he sets out. */
function purposeStatus(findings: Findings, occurrence: Occurrence): EngagementStatus | undefined {
  if (staysThere(findings, occurrence)) return "ongoing"
  return isOnTheWay(findings, occurrence) ? "planned" : undefined
}

/** «برای شرکت در نشست … در وین به سر می‌برد», «… حضور دارد» */
function staysThere(findings: Findings, { verb }: Occurrence): boolean {
  if (verb?.tense !== "present" && verb?.lemma !== "بردن") return false
  const before = keyAt(findings, verb.from - 1)
  return verb.lemma === "بردن" ? before === "سر" : verb.lemma === "داشتن" && before === "حضور"
}

/** «برای دیدار با او به … سفر کرد»: who only wishes to meet does not set out. */
function isOnTheWay(findings: Findings, { from, clause, verb }: Occurrence): boolean {
  if (verb !== undefined && motions.has(verb.lemma)) return true
  for (let at = from; at < clause.to; at++) if (triggerAt(findings, at)?.value.kind === "visit") return true
  for (let at = clause.from; at < from; at++) if (departures.has(keyAt(findings, at))) return true
  return false
}

/** «پیش از ترک لندن برای شرکت در نشست …» */
const departures: ReadonlySet<string> = new Set(["ترک", "عزیمت"])

/** «خبر دیدار … را تکذیب کرد»: what the denial is about, and not where it was made. */
function isDenied(
  words: ReadonlySet<string>,
  { construction }: Occurrence,
  within: readonly DraftStatement[],
): boolean {
  if (construction === "setting") return false
  if (words.has("تکذیب") || within.some(({ act }) => act === "deny")) return true
  return rumours.some((word) => words.has(word)) && untrue.some((word) => words.has(word))
}

/** «خبر دیدار … ساختگی است» */
const rumours: readonly string[] = ["خبر", "اخبار", "ادعای", "شایعه", "شایعات"]
const untrue: readonly string[] = ["ساختگی", "کذب", "دروغ", "بیاساس", "نادرست"]

/** «اگر در مراسم شرکت می‌کنید», «وارد … نشوید»: said to the reader. */
function isOrdered(findings: Findings, { verb }: Occurrence): boolean {
  return verb?.person === 2 && keyAt(findings, verb.to - 1).endsWith("ید")
}

/** «همزمان با برگزاری مراسم», «از طریق پیام»: when or how something else was done. */
function isOnlyNamed(findings: Findings, { from, construction }: Occurrence): boolean {
  const at = keyAt(findings, from - 1) === "برگزاری" ? from - 2 : from - 1
  if (keyAt(findings, at) === "با" && keyAt(findings, at - 1) === "همزمان") return construction !== "setting"
  return onlyNaming.has(keyAt(findings, at))
}

/** «از آن به عنوان پیامی به … یاد کرد»: what something else was called. */
const onlyNaming: ReadonlySet<string> = new Set(["طریق", "پیرو", "عنوان", "منزله"])

/** «انتظار دارم به ژنو بروم» */
function isOwnWish({ construction, verb }: Occurrence): boolean {
  return construction === "predicate" && verb?.person === 1
}

/** «عدم شرکت در مراسم», «در نشست غایب بود» */
function isAbsent(findings: Findings, { opener }: Occurrence, words: ReadonlySet<string>): boolean {
  for (let at = opener - absenceReach; at < opener - 1; at++) {
    if (keyAt(findings, at) === "عدم" && attendances.has(keyAt(findings, at + 1))) return true
  }
  return words.has("غایب") || words.has("غیبت")
}

const absenceReach = 8

/** «ممانعت از دیدار», «از سفر خودداری کرد» */
function isHindered(findings: Findings, { from, verb }: Occurrence): boolean {
  if (keyAt(findings, from - 1) !== "از") return false
  return (
    hindrances.has(keyAt(findings, from - 2)) ||
    (verb !== undefined && hindrances.has(keyAt(findings, verb.from - 1)))
  )
}

const hindrances: ReadonlySet<string> = new Set([
  "ممانعت",
  "جلوگیری",
  "امتناع",
  "خودداری",
  "انصراف",
  "صرفنظر",
  "منصرف",
])

/** «دیدار … لغو شد», «… به تعویق افتاد» */
function isCalledOff(findings: Findings, { construction, verb }: Occurrence): boolean {
  if (construction === "setting" || verb === undefined) return false
  return called.has(keyAt(findings, closingVerb(findings, verb).from - 1))
}

/** Past the relative clause that «که» opens behind the noun: «گفت‌وگوهای A و B که قرار بود … برگزار شود، به تعویق افتاد». */
function closingVerb(findings: Findings, verb: Verb): Verb {
  const before = verbsIn(findings, { from: verb.from - relativeReach, to: verb.from }).at(-1)
  const from = before?.to ?? verb.from - relativeReach
  const isRelative = Array.from({ length: verb.from - from }, (_, i) => from + i).some(
    (at) => keyAt(findings, at) === "که",
  )
  if (!isRelative) return verb
  const sentence = holding(findings.words.sentences, verb.from)
  return verbsIn(findings, { from: verb.to, to: sentence?.to ?? verb.to }).at(-1) ?? verb
}

const relativeReach = 12

function isArranged(findings: Findings, { clause }: Pick<Occurrence, "clause">): boolean {
  return verbsIn(findings, clause).some((each) => isArrangement(findings, each) && !each.negated)
}

function isLikely(findings: Findings, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (keyAt(findings, at) === "احتمالا") return true
  return false
}

/** «پیش از سفر به پکن گفت» */
const leavings: ReadonlySet<string> = new Set(["پیش", "قبل"])

/** A setting shares the tense of the verb that it belongs to, past the verbs of relative clauses. */
function settingStatus(
  findings: Findings,
  { opener, from, verb, trigger, clause }: Occurrence,
): EngagementStatus | undefined {
  if (trigger.kind === "visit" && leavings.has(keyAt(findings, opener))) return "planned"
  for (let at = opener; at < from; at++) if (keyAt(findings, at) === "آستانه") return "planned"
  if (verb === undefined || keyAt(findings, opener - 1) === "را") return "held"
  for (let at = from; at < verb.from; at++) if (keyAt(findings, at) === ":") return "held"
  if (isInRelative(findings, from, verb)) return "held"
  if (verb.negated && isOfAttendance(findings, opener, verb)) return undefined
  const purpose = purposeOf(findings, opener, verb)
  if (purpose !== undefined) return purpose
  if (verb.tense === "subjunctive" && isArranged(findings, { clause })) return "planned"
  if (isInComplement(findings, from, verb)) return "held"
  const main = mainVerb(findings, verb)
  if (main === undefined) return undefined
  if (main.tense === "present" && isLikely(findings, clause)) return "planned"
  if (trigger.kind === "visit" && main.tense === "present" && motions.has(main.lemma)) return "planned"
  return main.tense === "future" ? "planned" : "held"
}

/** «در مراسم شرکت نکرد», «حق شرکت مجدد در مراسم را ندارند» */
function isOfAttendance(findings: Findings, opener: number, verb: Verb): boolean {
  if (attendances.has(keyAt(findings, verb.from - 1))) return true
  return attendances.has(keyAt(findings, opener - 1)) || attendances.has(keyAt(findings, opener - 2))
}

/** «در گفت‌وگو با A با اشاره به سخن B که گفته ما … نداریم گفت»: what B says denies nothing of where it is spoken of. */
function isInRelative(findings: Findings, from: number, verb: Verb): boolean {
  if (!verb.negated && verb.tense !== "subjunctive") return false
  for (let at = from; at < verb.from; at++)
    if (keyAt(findings, at) === "که" && saidWords.has(keyAt(findings, at + 1))) return true
  return false
}

const saidWords: ReadonlySet<string> = new Set(["گفته", "گفت", "میگوید", "مدعی", "اعلام", "تاکید"])

/** «در نشست در پاسخ به این پرسش که … خواهد بود؟ گفت»: the next verb is not the setting's. */
function isInComplement(findings: Findings, from: number, verb: Verb): boolean {
  for (let at = from; at < verb.from; at++) {
    if (keyAt(findings, at) === "که" && contentNouns.has(keyAt(findings, at - 1))) return true
  }
  return false
}

const contentNouns: ReadonlySet<string> = new Set(
  "پرسش سوال سؤال اینکه مسئله مساله موضوع نکته مطلب واقعیت باور عقیده".split(" "),
)

/** «سفر می‌کند تا در مراسم … شرکت کند»: as much to come as what leads to it. */
function purposeOf(findings: Findings, opener: number, verb: Verb): EngagementStatus | undefined {
  if (verb.tense !== "subjunctive" || keyAt(findings, opener - 1) !== "تا") return undefined
  const before = verbsIn(findings, { from: opener - 6, to: opener }).at(-1)
  return before?.tense === "present" || before?.tense === "future" ? "planned" : undefined
}

function mainVerb(findings: Findings, verb: Verb): Verb | undefined {
  if (verb.tense !== "subjunctive" && !isArrangement(findings, verb)) return verb
  const sentence = holding(findings.words.sentences, verb.from)
  return verbsIn(findings, { from: verb.to, to: sentence?.to ?? verb.to }).at(-1)
}

/** «درباره نشستی سه‌جانبه گفت‌وگو کردند»: one that is talked about and not yet definite is still to come. */
function isDiscussed(findings: Findings, { from, next }: Occurrence, governor: string): boolean {
  const indefinite = keyAt(findings, from).endsWith("ی") && keyAt(findings, next) === "با"
  return indefinite && (governor === "درباره" || governor === "پیرامون")
}

/** «مذاکرات ادامه دارد», «به سفر خود ادامه می‌دهد» */
function goesOn(findings: Findings, { verb }: Occurrence): boolean {
  if (verb?.tense !== "present") return false
  const before = keyAt(findings, verb.from - 1)
  return before === "ادامه" || (before === "جریان" && verb.lemma === "بودن")
}

/** «همچنان مذاکره می‌کنند» */
const stillWords: ReadonlySet<string> = new Set(["همچنان", "هنوز", "هماکنون", "کماکان"])

/** «مذاکرات جاری», but not «دیدار هفته جاری» */
function isCurrent(findings: Findings, { to, next }: Occurrence): boolean {
  for (let at = to; at < next; at++) {
    if (keyAt(findings, at) === "جاری" && !spans.has(keyAt(findings, at - 1))) return true
  }
  return false
}

function comesLater(findings: Findings, { to, next }: Occurrence): boolean {
  for (let at = to; at < next; at++) if (coming.has(keyAt(findings, at))) return true
  return false
}

/** «باید … احضار کند» is asked for, «سفر کرد تا با او دیدار کند» is to come; «می‌تواند دیدار کند» claims nothing. */
function wishedStatus(
  findings: Findings,
  { clause }: Occurrence,
  within: readonly DraftStatement[],
  words: ReadonlySet<string>,
): EngagementStatus | undefined {
  if (within.some(({ act }) => asking.has(act)) || (within.length > 0 && words.has("باید")))
    return "requested"
  const isAim = keyAt(findings, clause.from) === "تا"
  const before = verbsIn(findings, { from: clause.from - aimReach, to: clause.from }).at(-1)
  const hasSetOut = before !== undefined && (motions.has(before.lemma) || isJourney(findings, before))
  return isAim && hasSetOut ? "planned" : undefined
}

const aimReach = 6

function isJourney(findings: Findings, { from }: Verb): boolean {
  return triggerAt(findings, from - 1)?.value.kind === "visit"
}

/** «سفر A به B در ماه‌های آینده» */
function isOfFuture(findings: Findings, { next, clause }: Occurrence): boolean {
  for (let at = next; at < Math.min(clause.to, next + phraseReach); at++) {
    if (coming.has(keyAt(findings, at)) && spans.has(keyAt(findings, at - 1).replace(/های?$/, "")))
      return true
  }
  return false
}

const phraseReach = 16
const spans: ReadonlySet<string> = new Set(["روز", "هفته", "ماه", "سال"])

function wordsOf(findings: Findings, { clause }: Occurrence): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = clause.from; at < clause.to; at++) words.add(keyAt(findings, at))
  return words
}

/** The noun that the engagement's own noun hangs on: «لغو دیدار», «درخواست برگزاری نشست». */
function headNoun(findings: Findings, { from }: Occurrence): string {
  let at =
    resumption.has(keyAt(findings, from - 1)) && keyAt(findings, from - 2) === "از" ? from - 3 : from - 1
  while (nouns.has(keyAt(findings, at))) at--
  return keyAt(findings, at)
}

const asking: ReadonlySet<Act> = new Set<Act>(["request", "propose", "invite"])

/** It is what is asked for: close to the head of a request, or what somebody is asked to do. */
function isRequested(
  findings: Findings,
  { from, construction, verb }: Occurrence,
  within: readonly DraftStatement[],
  governor: string,
): boolean {
  if (construction === "setting") return false
  if (asked.has(governor)) return true
  return within.some(({ act, content }) => {
    if (!asking.has(act)) return false
    let head = content.from
    while (head < from && nouns.has(keyAt(findings, head))) head++
    return from - head <= 1 || (construction === "predicate" && verb?.tense === "subjunctive")
  })
}
