import type { EngagementKind, EngagementMode } from "../../reading.ts"

/** A noun that names an engagement. */
export interface Trigger {
  readonly kind: EngagementKind
  readonly noun: string
  readonly mode?: EngagementMode
  readonly example: string
}

/** What `dabir rules` and an engagement's `rule` call it: "call/تماس تلفنی". */
export function triggerName({ kind, noun }: Trigger): string {
  return `${kind}/${noun}`
}

/** kind | noun | mode | example */
const table = `
call | تماس تلفنی | phone | رئیس‌جمهور در تماس تلفنی با همتای خود گفت: راه باز است.
call | تماس‌های تلفنی | phone | وزیر در تماس‌های تلفنی جداگانه با دو همتای خود گفت: راه باز است.
call | گفت‌وگوهای تلفنی | phone | وزیر در گفت‌وگوهای تلفنی جداگانه با دو همتای خود گفت: راه باز است.
call | تماس | phone | وزیر با همتای خود تماس گرفت.
call | گفت‌وگوی تلفنی | phone | در گفت‌وگوی تلفنی دو وزیر، آتش‌بس بررسی شد.
call | گفت‌وگو تلفنی | phone | گفت‌وگو تلفنی دو وزیر انجام شد.
call | گفتگوی تلفنی | phone | در گفتگوی تلفنی دو وزیر، آتش‌بس بررسی شد.
call | مکالمه تلفنی | phone | در مکالمه تلفنی دو وزیر، آتش‌بس بررسی شد.
call | رایزنی تلفنی | phone | رایزنی تلفنی وزیران خارجه دو کشور انجام شد.
call | مذاکره تلفنی | phone | مذاکره تلفنی وزیران خارجه دو کشور انجام شد.
call | تلفنی گفت‌وگو | phone | دو وزیر تلفنی گفت‌وگو کردند.
call | تلفنی گفتگو | phone | دو وزیر تلفنی گفتگو کردند.
call | تلفنی رایزنی | phone | دو وزیر تلفنی رایزنی کردند.
call | تلفنی صحبت | phone | دو وزیر تلفنی صحبت کردند.
call | تلفنی | phone | دو وزیر به صورت تلفنی گفت‌وگو کردند.
call | گفت‌وگوی ویدئویی | video | در گفت‌وگوی ویدئویی دو وزیر، آتش‌بس بررسی شد.
call | گفت‌وگوی تصویری | video | در گفت‌وگوی تصویری دو وزیر، آتش‌بس بررسی شد.
call | ویدئوکنفرانس | video | دو وزیر از طریق ویدئوکنفرانس گفت‌وگو کردند.
meeting | دیدار و گفت‌وگو | in-person | وزیر با همتای خود دیدار و گفت‌وگو کرد.
meeting | دیدار و گفتگو | in-person | وزیر با همتای خود دیدار و گفتگو کرد.
meeting | دیدار و رایزنی | in-person | وزیر با همتای خود دیدار و رایزنی کرد.
meeting | دیدار | in-person | وزیر در دیدار با سفیر گفت: راه باز است.
meeting | ملاقات | in-person | وزیر با سفیر ملاقات کرد.
meeting | رایزنی | | وزیر با سفیر رایزنی کرد.
meeting | گفت‌وگو | | وزیر با سفیر گفت‌وگو کرد.
meeting | گفتگو | | وزیر با سفیر گفتگو کرد.
visit | سفر | in-person | وزیر به مسکو سفر کرد.
visit | بازدید | in-person | وزیر از نمایشگاه بازدید کرد.
visit | وارد | in-person | وزیر وارد مسکو شد.
visit | راهی | in-person | وزیر راهی مسکو شد.
visit | عازم | in-person | وزیر عازم مسکو شد.
message | پیام تبریک | written | رئیس‌جمهور در پیام تبریک به همتای خود نوشت: روابط خوب است.
message | پیام تسلیت | written | رئیس‌جمهور در پیام تسلیت به همتای خود نوشت: همدردیم.
message | پیام | | رئیس‌جمهور در پیامی به همتای خود نوشت: روابط خوب است.
message | نامه | written | وزیر در نامه‌ای به دبیرکل نوشت: توافق نقض شده است.
message | تلگرام | written | وزیر در تلگرامی به همتای خود تسلیت گفت.
gathering | نشست مشترک | in-person | نشست مشترک دولت و مجلس برگزار شد.
gathering | نشست | in-person | نشست وزیران خارجه در مسکو برگزار شد.
gathering | اجلاس | in-person | اجلاس سران در مسکو برگزار شد.
gathering | اجلاسیه | in-person | اجلاسیه مجلس برگزار شد.
gathering | کنفرانس | in-person | کنفرانس امنیتی در مسکو برگزار شد.
gathering | همایش | in-person | همایش استانداران برگزار شد.
gathering | گردهمایی | in-person | گردهمایی استانداران برگزار شد.
gathering | مراسم | in-person | وزیر در مراسم افتتاح گفت: راه باز است.
gathering | آیین | in-person | وزیر در آیین افتتاح گفت: راه باز است.
gathering | جشنواره | in-person | وزیر در جشنواره فرهنگ گفت: راه باز است.
gathering | کنگره | in-person | وزیر در کنگره پزشکان گفت: راه باز است.
gathering | سمینار | in-person | وزیر در سمینار صادرات گفت: راه باز است.
gathering | یادواره | in-person | وزیر در یادواره شاعران گفت: راه باز است.
gathering | تجمع | in-person | نماینده در تجمع کارگران گفت: راه باز است.
gathering | راهپیمایی | in-person | نماینده در راهپیمایی مردم گفت: راه باز است.
gathering | خطبه‌های نماز جمعه | in-person | امام جمعه در خطبه‌های نماز جمعه گفت: راه باز است.
gathering | جمع | in-person | وزیر در جمع کارگران گفت: راه باز است.
gathering | ضیافت | in-person | وزیر در ضیافت شام گفت: راه باز است.
gathering | جلسه علنی | in-person | وزیر در جلسه علنی مجلس گفت: راه باز است.
gathering | جلسه | in-person | جلسه هیئت دولت برگزار شد.
negotiation | مذاکرات | | مذاکرات ایران و عمان در مسقط برگزار شد.
negotiation | مذاکره | | ایران با عمان مذاکره کرد.
negotiation | گفت‌وگوها | | گفت‌وگوهای ایران و عمان در مسقط برگزار شد.
signing | امضا | written | دو کشور سند همکاری را امضا کردند.
signing | امضای | written | امضای سند همکاری دو کشور انجام شد.
interview | مصاحبه | | وزیر در مصاحبه با شبکه خبر گفت: راه باز است.
interview | نشست خبری | | سخنگو در نشست خبری گفت: راه باز است.
interview | نشستی خبری | | سخنگو در نشستی خبری گفت: راه باز است.
interview | کنفرانسی خبری | | سخنگو در کنفرانسی خبری گفت: راه باز است.
interview | کنفرانس خبری | | سخنگو در کنفرانس خبری گفت: راه باز است.
interview | کنفرانس مطبوعاتی | | سخنگو در کنفرانس مطبوعاتی گفت: راه باز است.
interview | نشست مطبوعاتی | | سخنگو در نشست مطبوعاتی گفت: راه باز است.
interview | جمع خبرنگاران | | وزیر در جمع خبرنگاران گفت: راه باز است.
interview | به خبرنگاران | | وزیر به خبرنگاران گفت: راه باز است.
summons | احضار | | وزارت خارجه سفیر را احضار کرد.
`

export const triggers: readonly Trigger[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [kind, noun = "", mode = "", example = ""] = line.split("|").map((cell) => cell.trim())
    return {
      kind: kind as EngagementKind,
      noun,
      ...(mode === "" ? {} : { mode: mode as EngagementMode }),
      example,
    }
  })

/** «وارد تهران شد»: the place stands between the word and its verb. */
export const arrivals: ReadonlySet<string> = new Set(["وارد", "عازم", "راهی"])

export const journey: Trigger = {
  kind: "visit",
  noun: "رفتن",
  mode: "in-person",
  example: "وزیر به مسکو رفت.",
}
