import { keyOf } from "../../text/letters.ts"

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(keyOf))

/** Words that govern what follows them: a name after one of these is no subject. */
export const prepositions: ReadonlySet<string> = wordSet(
  "در به از با بر برای تا بدون جهت ضمن پس بین میان علیه درباره پیرامون توسط طی روی زیر نزد سوی طرف نسبت همراه مانند مثل جز بجز چون درخصوص درمورد بابت برابر مقابل",
)

/** Words after which a new noun phrase starts: a name after one of these may be a subject. */
export const openers: ReadonlySet<string> = wordSet(
  "و که نیز هم همچنین سپس اما ولی لیکن بلکه اینکه آنکه هنگامیکه زمانیکه ادامه آنگاه البته پایان مقابل حالی پیشتر پیش‌تر بعدتر اکنون همزمان همین‌طور بعلاوه سرانجام نهایت درنهایت متقابلا چرا زیرا چنانچه اگر وقتی درحالیکه امروز دیروز ابتدا نخست دیگر سایر سایرین بلافاصله متعاقبا هم‌اکنون",
)

export const pronouns: ReadonlySet<string> = wordSet("وی او ایشان نامبرده مشارالیه")

/** «دو وزیر», «دو طرف» */
export const pairNouns: ReadonlySet<string> = wordSet(
  "طرف وزیر رهبر رئیس‌جمهور مقام دیپلمات کشور سیاستمدار هیئت",
)

/** Words that end a phrase of time, after which the subject may stand. */
export const timeWords: ReadonlySet<string> = wordSet(
  "گذشته جاری امروز دیروز امشب دیشب شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه",
)

/** «این نماینده», «این مقام مسئول»: whoever spoke last. */
export const personNouns: ReadonlySet<string> = wordSet(
  "نماینده مقام مسئول عضو دیپلمات کارشناس فعال وزیر سیاستمدار استاد تحلیلگر منبع سناتور مدیر فرمانده روحانی رئیس سفیر سخنگو",
)

/** «این جنبش», «این روزنامه»: the last body that was called so. */
export const bodyNouns: ReadonlySet<string> = wordSet(
  "روزنامه خبرگزاری شبکه رسانه سایت وب‌سایت پایگاه نشریه مجله هفته‌نامه جنبش گروه سازمان نهاد وزارتخانه وزارت انجمن حزب شرکت ائتلاف جمعیت کمیسیون کمیته سفارت",
)

/** Words that stand between a subject and what it does, and belong to neither. */
export const adverbs: ReadonlySet<string> = wordSet(
  "نیز هم همچنین سپس البته اما ولی بار دیگر دوباره ادامه مجددا متقابلا صراحتا شدیدا بشدت به‌شدت قویا رسما تلویحا خود باز پیش‌تر پیشتر قبلا اخیرا تاکنون همواره بارها بی‌درنگ قاطعانه صریحا اکیدا",
)

export const demonstratives: ReadonlySet<string> = wordSet("این آن همین همان یک")

export const commas: ReadonlySet<string> = new Set(["،", ",", "؛", "-", "–", "—"])

export const openQuotes: ReadonlySet<string> = new Set(["«", "“", '"', "'", "‘"])

export const quotes: ReadonlySet<string> = new Set(["«", "»", "“", "”", '"', "'", "‘", "’"])

export const bullets: ReadonlySet<string> = new Set([
  "🔹",
  "🔸",
  "🔻",
  "🔺",
  "♦",
  "◽",
  "◾",
  "▪",
  "▫",
  "•",
  "●",
  "✔",
  "✅",
  "➖",
  "🔵",
  "🔴",
  "🔶",
  "🔷",
  "*",
])

/** An office that stands behind its holder's name without saying of what: «احمد نیک‌منش رئیس و …». */
export const bareOffices: ReadonlySet<string> = wordSet("رئیس نایب‌رئیس دبیر سخنگو عضو مدیرعامل")

/** Titles of courtesy, which belong to no name. */
export const honorifics: ReadonlySet<string> = wordSet(
  "خانم آقای آقا آقایان جناب جنابان دکتر مهندس بانو سرکار سردار سرلشکر سرتیپ سرهنگ ژنرال امیر دریادار فیلد مارشال فیلدمارشال حضرت شیخ ملک شاهزاده سید سیده حجت‌الاسلام آیت‌الله دریابان",
)

/** What is asked: «در پاسخ به سؤالی». */
export const questions: ReadonlySet<string> = wordSet("سوال سؤال سوالی سؤالی سوالات سؤالات پرسش پرسشی")

/** «در بیانیه‌ای …», «در پیامی …»: what was issued, when it is new. */
export const issued: ReadonlySet<string> = wordSet(
  "بیانیه‌ای بیانیه نامه‌ای نامه پیامی پیام اطلاعیه‌ای اطلاعیه یادداشتی توییتی توئیتی پستی سخنانی اظهاراتی",
)

/** Where people publish what they write. */
export const platforms: ReadonlySet<string> = wordSet("ایکس توییتر توئیتر اینستاگرام تلگرام فیس‌بوک")

/** «… خود را اعلام کرد»: the nouns that only say that an act was made known. */
export const expressions: ReadonlySet<string> = new Set(["اعلام", "ابراز", "اظهار", "بیان"])
