import type { Language } from "./labels.ts"

/** Offices by the codes that readings have: `code | Persian`; the code's own words are the English. */
const table = `
president | رئیس‌جمهور
head-of-government | رئیس دولت
prime-minister | نخست‌وزیر
chancellor | صدراعظم
king | پادشاه
emir | امیر
crown-prince | ولیعهد
queen | ملکه
sultan | سلطان
supreme-leader | رهبر
foreign-minister | وزیر امور خارجه
defence-minister | وزیر دفاع
interior-minister | وزیر کشور
intelligence-minister | وزیر اطلاعات
justice-minister | وزیر دادگستری
oil-minister | وزیر نفت
energy-minister | وزیر نیرو
economy-minister | وزیر اقتصاد
treasury-secretary | وزیر خزانه‌داری
health-minister | وزیر بهداشت
roads-minister | وزیر راه
agriculture-minister | وزیر کشاورزی
industry-minister | وزیر صنعت
trade-minister | وزیر بازرگانی
communications-minister | وزیر ارتباطات
culture-minister | وزیر فرهنگ
education-minister | وزیر آموزش و پرورش
science-minister | وزیر علوم
sport-minister | وزیر ورزش
labour-minister | وزیر کار
heritage-minister | وزیر میراث فرهنگی
minister-of-state | وزیر مشاور
minister | وزیر
national-security-adviser | مشاور امنیت ملی
chief-justice | رئیس قوهٔ قضائیه
speaker | رئیس مجلس
first-vice-president | معاون اول رئیس‌جمهور
vice-president | معاون رئیس‌جمهور
vice-chair | نایب‌رئیس
deputy | معاون
spokesperson | سخنگو
secretary-general | دبیرکل
secretary | دبیر
ambassador | سفیر
charge-d-affaires | کاردار
consul-general | سرکنسول
counsellor | رایزن
special-envoy | فرستادهٔ ویژه
envoy | فرستاده
permanent-representative | نمایندهٔ دائم
high-representative | نمایندهٔ عالی
representative | نماینده
foreign-policy-chief | مسئول سیاست خارجی
official | مقام
head-of-delegation | رئیس هیئت
head | رئیس
director-general | مدیرکل
chief-executive | مدیرعامل
director | مدیر
commander-in-chief | فرمانده کل
commander | فرمانده
deputy-commander | جانشین فرمانده
chief-of-staff | رئیس ستاد کل
member | عضو
adviser | مشاور
assistant | دستیار ویژه
governor-general | استاندار
governor | فرماندار
mayor | شهردار
prosecutor-general | دادستان کل
prosecutor | دادستان
acting-head | سرپرست
leader | رهبر
senator | سناتور
inspector | بازرس
analyst | تحلیلگر
expert | کارشناس
diplomat | دیپلمات
`

let persian: ReadonlyMap<string, string> | undefined

const persianOffices = (): ReadonlyMap<string, string> =>
  (persian ??= new Map(
    table
      .trim()
      .split("\n")
      .map((line) => line.split(" | ") as [string, string]),
  ))

/** «وزیر امور خارجه» for "foreign-minister"; a code that is not in the table in its own words. */
export function showOffice(code: string, language: Language): string {
  const own = code.replaceAll("-", " ")
  return language === "fa" ? (persianOffices().get(code) ?? own) : own
}

const countryNames = new Map<Language, Intl.DisplayNames>()

/** «عمان» for "OM"; what is no country code stays as it is. */
export function showCountry(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  const names = countryNames.get(language) ?? new Intl.DisplayNames([language], { type: "region" })
  countryNames.set(language, names)
  return names.of(code) ?? code
}

/** «وزیر امور خارجه عمان» for "foreign-minister:OM" */
export function showOfficeOf(office: string, language: Language): string {
  const [code = "", of = ""] = office.split(":")
  const title = showOffice(code, language)
  if (of === "") return title
  const country = showCountry(of, language)
  return language === "fa" ? `${title} ${country}` : `${title}, ${country}`
}
