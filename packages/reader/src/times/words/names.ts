/** A date or an occasion behind one of these is the name of a place: «میدان هفتم تیر», «بیمارستان ۱۵ خرداد». */
export const placeOpeners: string =
  "میدان خیابان کوچه بیمارستان درمانگاه ورزشگاه استادیوم پل بلوار بزرگراه اتوبان تقاطع چهارراه شهرک متروی پارک پادگان آزادراه حزب فعالان جریان جبهه سکه میدانگاه بوستان زیرگذر شهدای شهیدان"

/** Behind these a date is a name where it is known as one: «قیام ۱۵ خرداد», «دانشگاه ۱۷ شهریور». */
export const institutionOpeners: string =
  "گروه شرکت مدرسه دبیرستان دانشگاه بانک تیم باشگاه مؤسسه موسسه بنیاد انتشارات مجتمع پایگاه پایانه ایستگاه سالن مسجد حسینیه نیروگاه سد پالایشگاه کارخانه فرودگاه تیپ لشکر گردان یگان " +
  "قیام کودتای نهضت حماسه جنبش واقعه فاجعه حوادث حملات حمله حادثه رویداد رویدادهای عملیات انقلاب انفجار"

/** Dates that are names. «solar or Gregorian month, day» */
export const namedDates: readonly string[] = [
  "persian 1 12",
  "persian 1 29",
  "persian 3 2",
  "persian 3 3",
  "persian 3 15",
  "persian 4 7",
  "persian 4 18",
  "persian 4 30",
  "persian 5 28",
  "persian 6 8",
  "persian 6 17",
  "persian 8 13",
  "persian 8 25",
  "persian 9 16",
  "persian 9 21",
  "persian 10 9",
  "persian 10 19",
  "persian 11 22",
  "gregorian 9 11",
  "gregorian 10 7",
]

/** Papers, sites and works that are called by a time: «روزنامه «امروز»». */
export const papers: string =
  "روزنامه روزنامه‌ی هفته‌نامه ماهنامه مجله نشریه سایت پایگاه خبرگزاری کانال شبکه برنامه فیلم سریال کتاب شعار آهنگ حزب گروه جشنواره نمایش مستند رمان"

/** «امام جمعه», «نماز جمعه» */
export const fridayOpeners: string = "امام امامت نماز نمازجمعه ائمه امامان خطیب خطبه‌های امام‌جمعه"

/** Things whose names hold the words of a time. */
export const namesWithTimes: readonly string[] = [
  "جمعه سیاه",
  "جمعه بازار",
  "جمعه خونین",
  "جمعه بازارها",
  "شنبه بازار",
  "یک‌شنبه خونین",
  "دو‌شنبه سیاه",
  "دو‌شنبه بازار",
  "سه‌شنبه بزرگ",
  "چهار‌شنبه بازار",
  "پنج‌شنبه سیاه",
  "بهار عربی",
  "بهار آزادی",
  "عصر ایران",
  "عصر حجر",
  "شب شعر",
  "شب نشینی",
  "هزار و یک شب",
  "هزارویک شب",
  "اول شخص",
  "مهر ایران",
]

/** A number behind one of these names the thing: «منطقه ۲۲», «ماده ۱۷», «پرواز ۱۴۰۱», «هفته ۲۵». */
export const numberedThings: string =
  "منطقه ماده بند پرواز شماره کد اصل تبصره صفحه پلاک ناحیه کلاس شبکه کانال قطعنامه قطعنامه‌ی ردیف جدول مصوبه پیوست پایه فاز موشک پهپاد جنگنده دقیقه اف گلوله بار"

/** Bullets and seals: «۱۰ تیر هوایی». */
export const afterBullets: string = "هوایی خلاص مشقی جنگی شلیک"
