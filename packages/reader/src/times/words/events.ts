/** Events that a year tells apart: in «جام جهانی ۲۰۱۸» the number is a year. */
export const yearlyEvents: string =
  "المپیک جهانی انتخابات توافق برجام بودجه لایحه قانون جنگ بحران کودتای انقلاب نوروز رمضان محرم فجر اکسپو جشنواره نمایشگاه داووس نشست آسیا کنگره"

/** Events whose year is told by two figures: «انتخابات ۹۶». */
export const eventsOfShortYears: string = "انتخابات بودجه فتنه نوروز اعتراضات"

/** A bare year may stand behind these: «در ۲۰۱۵», «از ۱۳۹۸ تا ۱۴۰۰». */
export const yearOpeners: string = "در از تا طی سال بین مصوب متولد متولدین"

/** What may follow a bare year; a noun would be what it counts. */
export const yearFollowers: string = "و در به از با که تا را برای بر هم نیز اما ولی است بود بوده میان"

/** Nouns of a change that has its end ahead: «تا ۱۵ مهر تمدید شد» looks forward though its verb is past. */
export const forwardNouns: string = "تمدید موکول تعویق مهلت اعتبار"

/** States that are told beforehand: «روز سه‌شنبه تعطیل است». */
export const comingStates: string = "تعطیل قرار مقرر برقرار پابرجا"

/** Verbs that tell what is being said: they say little of when it happens. */
export const tellingVerbs: string = "گفتن نوشتن افزودن دانستن خواندن پرسیدن نامیدن"

/** The same with a light verb: «خبر داد», «اظهار داشت». */
export const tellingNouns: string =
  "اعلام اظهار تصریح تأکید تاکید بیان خبر خاطرنشان خاطر‌نشان یادآور اشاره ابراز عنوان تبریک گزارش هشدار مطرح اضافه ادامه توضیح پیش‌بینی دعوت تسلیت گرامی"

/** Nouns whose verb takes «از»: «از زندان آزاد شد». */
export const sourceNouns: string =
  "حرکت خارج خروج آزاد بازدید دیدن اخراج برکنار عبور فرار استعفا رونمایی انتقاد درخواست دعوت حمایت تقدیر قدردانی تشکر بازداشت استقبال مرخص عزل جدا دور سرنگون پرده"

/** Verbs that take «از» by themselves: «از تهران آمد». */
export const verbsWithSource: string = "آمدن رفتن گذشتن خواستن خریدن گریختن پرسیدن"

/** Behind «پیش از» and «بعد از» these happen, and the time is counted from them: «سه روز پیش از آغاز مذاکرات». */
export const happenings: string =
  "زمان موعد آغاز شروع پایان انتخابات برگزاری حمله حملات جنگ سفر دیدار نشست امضا امضای مرگ ورود خروج انجام عملیات اینکه آنکه مراسم انقلاب تصویب اجرا اجرای انتشار تولد کودتا کودتای توافق مذاکرات اعلام شرکت عزیمت"
