/** An office. A closed one is whole by itself but for a country or body («رئیس‌جمهور ترکیه»); an open one needs its field («عضو …»). */
export interface Office {
  readonly title: string
  readonly code: string
  readonly closed: boolean
  /** The body that it is always an office of. */
  readonly of?: string
}

const table = `
رئیس‌جمهور | president | closed
رئیس‌جمهوری | president | closed
رئیس‌جمهوری اسلامی | president | closed
رئیس دولت | head-of-government | closed
نخست‌وزیر | prime-minister | closed
صدر‌اعظم | chancellor | closed
پادشاه | king | closed
شاه | king | closed
امیر | emir | closed
ولیعهد | crown-prince | closed
ملکه | queen | closed
سلطان | sultan | closed
رهبر معظم انقلاب اسلامی | supreme-leader | closed
رهبر معظم انقلاب | supreme-leader | closed
رهبر انقلاب اسلامی | supreme-leader | closed
رهبر انقلاب | supreme-leader | closed
مقام معظم رهبری | supreme-leader | closed
وزیر امور خارجه | foreign-minister | closed
وزیر خارجه | foreign-minister | closed
وزیر خارجه و اروپایی | foreign-minister | closed
وزیر امور خارجه و اروپایی | foreign-minister | closed
وزیر دفاع | defence-minister | closed
وزیر دفاع و پشتیبانی نیروهای مسلح | defence-minister | closed
وزیر جنگ | defence-minister | closed
وزیر کشور | interior-minister | closed
وزیر اطلاعات | intelligence-minister | closed
وزیر دادگستری | justice-minister | closed
وزیر نفت | oil-minister | closed
وزیر نیرو | energy-minister | closed
وزیر انرژی | energy-minister | closed
وزیر اقتصاد | economy-minister | closed
وزیر امور اقتصادی و دارایی | economy-minister | closed
وزیر خزانه‌داری | treasury-secretary | closed
وزیر بهداشت | health-minister | closed
وزیر بهداشت، درمان و آموزش پزشکی | health-minister | closed
وزیر راه و شهرسازی | roads-minister | closed
وزیر جهاد کشاورزی | agriculture-minister | closed
وزیر کشاورزی | agriculture-minister | closed
وزیر صنعت، معدن و تجارت | industry-minister | closed
وزیر صمت | industry-minister | closed
وزیر تجارت | trade-minister | closed
وزیر بازرگانی | trade-minister | closed
وزیر ارتباطات و فناوری اطلاعات | communications-minister | closed
وزیر ارتباطات | communications-minister | closed
وزیر فرهنگ و ارشاد اسلامی | culture-minister | closed
وزیر فرهنگ | culture-minister | closed
وزیر آموزش و پرورش | education-minister | closed
وزیر علوم، تحقیقات و فناوری | science-minister | closed
وزیر علوم | science-minister | closed
وزیر ورزش و جوانان | sport-minister | closed
وزیر تعاون، کار و رفاه اجتماعی | labour-minister | closed
وزیر کار | labour-minister | closed
وزیر میراث فرهنگی، گردشگری و صنایع دستی | heritage-minister | closed
وزیر مشاور | minister-of-state | closed
وزیر | minister | open
مشاور امنیت ملی | national-security-adviser | closed
رئیس قوه قضائیه | chief-justice | closed
رئیس مجلس شورای اسلامی | speaker | closed
رئیس مجلس سنا | senate-speaker | closed
رئیس سنا | senate-speaker | closed
رئیس مجلس نمایندگان | speaker | closed
رئیس شورای ملی | speaker | closed
رئیس مجلس | speaker | closed
رئیس پارلمان | speaker | closed
معاون اول رئیس‌جمهور | first-vice-president | closed
معاون رئیس‌جمهور | vice-president | closed
نایب رئیس | vice-chair | open
معاون | deputy | open
قائم‌مقام | deputy | open
سخنگوی | spokesperson | open
سخنگو | spokesperson | closed
دبیر شورای عالی امنیت ملی | snsc-secretary | closed
دبیرکل | secretary-general | open
دبیر | secretary | open
سفیر | ambassador | open
کاردار | charge-d-affaires | open
سرکنسول | consul-general | open
رایزن | counsellor | open
فرستاده ویژه | special-envoy | open
فرستاده | envoy | open
نماینده ویژه | special-envoy | open
نماینده دائم | permanent-representative | open
نماینده عالی | high-representative | open
نماینده ارشد | high-representative | open
نماینده ولی فقیه | supreme-leaders-representative | open
نماینده | representative | open
مسئول سیاست خارجی | foreign-policy-chief | open
هماهنگ‌کننده سیاست خارجی | foreign-policy-chief | open
مسئول | official | open
رئیس هیات | head-of-delegation | open
رئیس هیئت | head-of-delegation | open
رئیس | head | open
مدیرکل | director-general | open
مدیرعامل | chief-executive | open
مدیر | director | open
فرمانده کل | commander-in-chief | open
فرمانده | commander | open
جانشین فرمانده | deputy-commander | open
رئیس ستاد کل نیروهای مسلح | chief-of-staff | closed
عضو | member | open
مشاور | adviser | open
دستیار ویژه | assistant | open
دستیار | assistant | open
استاندار | governor-general | open
فرماندار | governor | open
شهردار | mayor | open
بخشدار | district-governor | open
امام جمعه | friday-prayer-leader | open
خطیب جمعه | friday-prayer-leader | open
خطیب نماز جمعه | friday-prayer-leader | open
دادستان کل | prosecutor-general | open
دادستان | prosecutor | open
سرپرست | acting-head | open
رهبر | leader | open
سناتور | senator | open
بازرس | inspector | open
مرجع تقلید | source-of-emulation | closed
تحلیلگر | analyst | open
کارشناس | expert | open
استاد دانشگاه | professor | open
گزارشگر ویژه | special-rapporteur | open
گزارشگر | rapporteur | open
کمیسر عالی | high-commissioner | open
کمیسر | commissioner | open
رئیس کل | governor | open
رئیس دفتر | chief-of-staff | open
رئیس ستاد مشترک | chief-of-staff | open
وابسته نظامی | military-attache | open
وابسته | attache | open
سردبیر | editor | open
مدیر مسئول | editor | open
بنیان‌گذار | founder | open
نامزد | candidate | open
کاندیدای | candidate | open
کفیل | acting-head | open
نایب‌السلطنه | regent | open
فرماندار کل | governor-general | open
خزانه‌دار | treasurer | open
دادیار | prosecutor | open
بازپرس | investigating-judge | open
قاضی | judge | open
رئیس هیات مدیره | chair | open
رئیس هیئت مدیره | chair | open
هماهنگ‌کننده | coordinator | open
مذاکره‌کننده ارشد | chief-negotiator | open
مذاکره‌کننده | negotiator | open
مقام ارشد | official | open
مقام | official | open
منبع آگاه | source | closed
منبع | source | open
دیپلمات | diplomat | open
`

export const offices: readonly Office[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [title = "", code = "", closed] = line.split("|").map((cell) => cell.trim())
    return { title, code, closed: closed === "closed" }
  })

/** Adjectives that may stand inside or behind an office without changing who holds it. */
export const officeAdjectives: readonly string[] =
  "جدید سابق پیشین اسبق فعلی کنونی وقت ارشد محترم موقت ویژه دائم دایم سیاسی بین‌المللی حقوقی اقتصادی پارلمانی کنسولی نظامی".split(
    " ",
  )

/** Plurals that name one holder for each country behind them, with one holder's title: «سران ایران و عمان». */
export const pluralOffices: readonly (Office & { readonly one: string })[] = [
  ["معاونان وزرای امور خارجه", "deputy", "معاون وزیر امور خارجه"],
  ["معاونان وزرای خارجه", "deputy", "معاون وزیر خارجه"],
  ["معاونان وزیران خارجه", "deputy", "معاون وزیر خارجه"],
  ["معاونان وزیر خارجه", "deputy", "معاون وزیر خارجه"],
  ["وزرای امور خارجه", "foreign-minister", "وزیر امور خارجه"],
  ["وزرای خارجه", "foreign-minister", "وزیر خارجه"],
  ["وزیران امور خارجه", "foreign-minister", "وزیر امور خارجه"],
  ["وزیران خارجه", "foreign-minister", "وزیر خارجه"],
  ["وزرای دفاع", "defence-minister", "وزیر دفاع"],
  ["وزیران دفاع", "defence-minister", "وزیر دفاع"],
  ["وزرای کشور", "interior-minister", "وزیر کشور"],
  ["رؤسای جمهور", "president", "رئیس‌جمهور"],
  ["روسای جمهور", "president", "رئیس‌جمهور"],
  ["رؤسای جمهوری", "president", "رئیس‌جمهور"],
  ["رؤسای مجلس", "speaker", "رئیس مجلس"],
  ["رؤسای مجالس", "speaker", "رئیس مجلس"],
  ["رؤسای پارلمان", "speaker", "رئیس پارلمان"],
  ["نخست‌وزیران", "prime-minister", "نخست‌وزیر"],
  ["سران", "president", "رئیس‌جمهور"],
  ["رهبران", "president", "رهبر"],
  ["سفرای", "ambassador", "سفیر"],
  ["سفیران", "ambassador", "سفیر"],
].map(([title = "", code = "", one = ""]) => ({ title, code, one, closed: true }))
