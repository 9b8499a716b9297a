import type { Calendar } from "../time.ts"

/** An occasion of every year, in the calendar that it is kept by. */
export interface Occasion {
  readonly calendar: Calendar
  readonly month: number
  /** The last of the month is 0. */
  readonly day: number
  /** Last day, as offset from the first. */
  readonly last?: number
  /** Moved back to this weekday, 0 being Saturday: the last Friday on or before `day`. */
  readonly weekday?: number
  /** What is kept on the evening before `day`. */
  readonly eve?: true
  readonly evening?: true
  /** Years in which it was kept on another day, which no rule gives: own year → ISO day. */
  readonly exceptions?: ReadonlyMap<number, string>
}

/** names | calendar | month | day, or first..last with the last one's offset | what is special */
const table = `
عید نوروز/نوروز/نوروز باستانی/عید باستانی نوروز | persian | 1 | 1
تعطیلات نوروز/تعطیلات نوروزی/تعطیلات عید نوروز/ایام نوروز | persian | 1 | 1+12
روز جمهوری اسلامی/روز جمهوری اسلامی ایران | persian | 1 | 12
سیزده‌به‌در/سیزده بدر/13 بدر/13 به در/روز طبیعت | persian | 1 | 13
روز ملی فناوری هسته‌ای/روز فناوری هسته‌ای | persian | 1 | 20
روز ملی انرژی هسته‌ای | persian | 1 | 20
روز ارتش/روز ارتش جمهوری اسلامی ایران | persian | 1 | 29
روز سعدی/روز بزرگداشت سعدی | persian | 2 | 1
روز شوراها/روز ملی شوراها | persian | 2 | 9
روز ملی خلیج فارس/روز خلیج فارس | persian | 2 | 10
روز معلم | persian | 2 | 12
روز فردوسی/روز بزرگداشت فردوسی | persian | 2 | 25
روز خیام/روز بزرگداشت خیام | persian | 2 | 28
سالروز آزادسازی خرمشهر/سالگرد آزادسازی خرمشهر/سالروز فتح خرمشهر/سوم خرداد سالروز آزادسازی خرمشهر | persian | 3 | 3
سالگرد رحلت امام خمینی/سالروز رحلت امام خمینی/سالگرد ارتحال امام خمینی/سالروز ارتحال امام خمینی/سالگرد ارتحال امام | persian | 3 | 14
هفته قوه قضاییه | persian | 4 | 1+6
روز قوه قضاییه | persian | 4 | 7
روز صنعت و معدن/روز ملی صنعت و معدن | persian | 4 | 10
روز قلم | persian | 4 | 14
روز حقوق بشر اسلامی | persian | 5 | 14
روز خبرنگار | persian | 5 | 17
روز پزشک | persian | 6 | 1
هفته دولت | persian | 6 | 2+6
روز کارمند | persian | 6 | 4
روز داروساز/روز داروسازی | persian | 6 | 5
روز مبارزه با تروریسم/روز ملی مبارزه با تروریسم | persian | 6 | 8
روز شعر و ادب فارسی | persian | 6 | 27
هفته دفاع مقدس | persian | 6 | 31+6
روز آتش‌نشانی | persian | 7 | 7
روز حافظ/روز بزرگداشت حافظ | persian | 7 | 20
روز کوروش | persian | 8 | 7
روز دانش‌آموز/روز ملی مبارزه با استکبار جهانی/روز مبارزه با استکبار جهانی | persian | 8 | 13
روز بسیج | persian | 9 | 5
روز نیروی دریایی | persian | 9 | 7
روز مجلس | persian | 9 | 10
روز قانون اساسی | persian | 9 | 12
روز دانشجو | persian | 9 | 16
شب یلدا/شب چله | persian | 9 | 30 | evening
روز هوای پاک/روز ملی هوای پاک | persian | 10 | 29
جشن سده | persian | 11 | 10
دهه فجر/دهه مبارک فجر/دهه فجر انقلاب اسلامی/ایام‌الله دهه فجر | persian | 11 | 12+10
روز نیروی هوایی | persian | 11 | 19
سالگرد پیروزی انقلاب اسلامی/سالروز پیروزی انقلاب اسلامی/سالگرد پیروزی انقلاب/سالروز پیروزی انقلاب | persian | 11 | 22
روز مهندس/روز مهندسی | persian | 12 | 5
روز درختکاری | persian | 12 | 15
روز ملی شدن صنعت نفت/سالروز ملی شدن صنعت نفت | persian | 12 | 29
چهارشنبه‌سوری/چهارشنبه سوری/چهارشنبه آخر سال | persian | 12 | 0 | before last Wednesday
روز جهانی کارگر/روز کارگر | gregorian | 5 | 1
روز ولنتاین/ولنتاین | gregorian | 2 | 14
روز جهانی زبان مادری | gregorian | 2 | 21
روز جهانی زن/روز جهانی زنان | gregorian | 3 | 8
روز جهانی نوروز | gregorian | 3 | 21
روز جهانی آب | gregorian | 3 | 22
روز جهانی بهداشت | gregorian | 4 | 7
روز جهانی آزادی مطبوعات | gregorian | 5 | 3
روز اروپا | gregorian | 5 | 9
روز نکبت | gregorian | 5 | 15
روز جهانی محیط زیست | gregorian | 6 | 5
روز جهانی پناهنده/روز جهانی پناهندگان | gregorian | 6 | 20
روز استقلال آمریکا | gregorian | 7 | 4
روز باستیل | gregorian | 7 | 14
روز جهانی صلح | gregorian | 9 | 21
روز جهانی گردشگری | gregorian | 9 | 27
روز ملل متحد/روز سازمان ملل | gregorian | 10 | 24
هالووین | gregorian | 10 | 31
روز جهانی کودک | gregorian | 11 | 20
روز جهانی حقوق بشر | gregorian | 12 | 10
کریسمس/روز کریسمس/عید کریسمس/میلاد مسیح/میلاد حضرت مسیح | gregorian | 12 | 25
سال نو میلادی/سال نوی میلادی/سال جدید میلادی/آغاز سال نو میلادی/آغاز سال نوی میلادی | gregorian | 1 | 1
شب سال نو میلادی | gregorian | 12 | 31 | evening
تاسوعا/تاسوعای حسینی | islamic | 1 | 9
عاشورا/عاشورای حسینی | islamic | 1 | 10
دهه اول محرم/دهه نخست محرم/دهه محرم | islamic | 1 | 1+9
اربعین/اربعین حسینی/اربعین سید و سالار شهیدان | islamic | 2 | 20
سالروز رحلت پیامبر/سالروز رحلت پیامبر اکرم/سالروز رحلت رسول اکرم | islamic | 2 | 28
سالروز شهادت امام رضا | islamic | 2 | 0
هفته وحدت | islamic | 3 | 12+5
سالروز میلاد پیامبر/سالروز میلاد پیامبر اکرم/سالروز ولادت پیامبر | islamic | 3 | 17
سالروز شهادت حضرت فاطمه/سالروز شهادت حضرت زهرا | islamic | 6 | 3
روز مادر/روز زن | islamic | 6 | 20
روز پدر/روز مرد | islamic | 7 | 13
مبعث/عید مبعث/عید سعید مبعث/مبعث پیامبر/مبعث پیامبر اکرم | islamic | 7 | 27
روز پاسدار | islamic | 8 | 3
روز جانباز | islamic | 8 | 4
روز جوان | islamic | 8 | 11
نیمه شعبان | islamic | 8 | 15
سالروز شهادت امام علی/سالروز شهادت حضرت علی | islamic | 9 | 21
شب قدر/شب‌های قدر/لیالی قدر/لیله‌القدر | islamic | 9 | 19+4 | eve
روز جهانی قدس/روز قدس | islamic | 9 | 0 | last Friday, but 1444: 2023-04-14, 1447: 2026-03-13
عید سعید فطر/عید فطر/عید رمضان | islamic | 10 | 1
تعطیلات عید فطر | islamic | 10 | 1+1
سالروز شهادت امام صادق | islamic | 10 | 25
روز دختر | islamic | 11 | 1
دهه کرامت | islamic | 11 | 1+10
سالروز میلاد امام رضا | islamic | 11 | 11
روز عرفه | islamic | 12 | 9
عید قربان/عید سعید قربان/عید اضحی/عید سعید اضحی | islamic | 12 | 10
عید غدیر/عید سعید غدیر/عید غدیر خم/عید سعید غدیر خم | islamic | 12 | 18
دهه ولایت | islamic | 12 | 10+8
روز مباهله | islamic | 12 | 24
`

/** How the occasions are called, and when they are. Iran's calendar of occasions; international days as the UN keeps them. */
export function readOccasions(): (readonly [name: string, occasion: Occasion])[] {
  return table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [names = "", calendar = "", month = "", days = "", special = ""] = row.split(" | ")
      const occasion = occasionOf(calendar as Calendar, Number(month), days, special)
      return names.split("/").map((name) => [name, occasion] as const)
    })
}

function occasionOf(calendar: Calendar, month: number, days: string, special: string): Occasion {
  const [day, last] = days.split("+").map(Number)
  const exceptions = [...special.matchAll(/(\d{4}): (\d{4}-\d\d-\d\d)/g)].map(
    ([, year, iso]) => [Number(year), iso!] as const,
  )
  return {
    calendar,
    month,
    day: day!,
    ...(last === undefined ? {} : { last }),
    ...(special.startsWith("last Friday") ? { weekday: 6 } : {}),
    ...(special === "before last Wednesday" ? { weekday: 4, eve: true as const } : {}),
    ...(special === "eve" ? { eve: true as const, evening: true as const } : {}),
    ...(special === "evening" ? { evening: true as const } : {}),
    ...(exceptions.length === 0 ? {} : { exceptions: new Map(exceptions) }),
  }
}
