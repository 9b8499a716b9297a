import { clubs } from "./clubs.ts"
import { institutions, outlets } from "./institutions.ts"

/** A body with a name of its own: key-free rows of `fa names | English | ISO code or - | kind | code`. The first name is shown. */
export interface Body {
  readonly names: readonly string[]
  readonly en?: string
  readonly iso?: string
  readonly kind: "organization" | "group"
  /** "outlet" for those that report. */
  readonly code?: string
}

const table = `
سازمان ملل متحد/سازمان ملل/ملل متحد | United Nations | - | organization
شورای امنیت سازمان ملل متحد/شورای امنیت سازمان ملل/شورای امنیت | UN Security Council | - | organization
مجمع عمومی سازمان ملل متحد/مجمع عمومی سازمان ملل/مجمع عمومی | UN General Assembly | - | organization
شورای حقوق بشر سازمان ملل/شورای حقوق بشر | UN Human Rights Council | - | organization
آژانس بین‌المللی انرژی اتمی/آژانس انرژی اتمی | International Atomic Energy Agency | - | organization
شورای حکام آژانس/شورای حکام | IAEA Board of Governors | - | organization
سازمان همکاری اسلامی/سازمان کنفرانس اسلامی | Organisation of Islamic Cooperation | - | organization
اتحادیه اروپا/اتحادیه اروپایی | European Union | - | organization
کمیسیون اروپا | European Commission | - | organization
شورای اروپا | Council of Europe | - | organization
پارلمان اروپا | European Parliament | - | organization
اتحادیه عرب | Arab League | - | organization
اتحادیه آفریقا | African Union | - | organization
شورای همکاری خلیج فارس | Gulf Cooperation Council | - | organization
سازمان همکاری شانگهای | Shanghai Cooperation Organisation | - | organization
اکو/سازمان همکاری اقتصادی | Economic Cooperation Organization | - | organization
ناتو/پیمان آتلانتیک شمالی | NATO | - | organization
اوپک | OPEC | - | organization
بریکس/گروه بریکس | BRICS | - | organization
گروه 20/گروه بیست/جی 20 | G20 | - | organization
گروه 7/گروه هفت/جی 7 | G7 | - | organization
گروه 1+5/گروه 5+1/کشورهای 1+5/کشورهای 5+1/1+5/5+1 | P5+1 | - | group
گروه 1+4/گروه 4+1/کشورهای 1+4/کشورهای 4+1/1+4/4+1 | P4+1 | - | group
جنبش عدم تعهد/جنبش غیرمتعهدها/غیرمتعهدها | Non-Aligned Movement | - | organization
صندوق بین‌المللی پول | International Monetary Fund | - | organization
بانک جهانی | World Bank | - | organization
سازمان بهداشت جهانی | World Health Organization | - | organization
سازمان تجارت جهانی | World Trade Organization | - | organization
یونسکو | UNESCO | - | organization
یونیسف | UNICEF | - | organization
دیوان بین‌المللی دادگستری | International Court of Justice | - | organization
دیوان کیفری بین‌المللی | International Criminal Court | - | organization
صلیب سرخ/کمیته بین‌المللی صلیب سرخ | Red Cross | - | organization
آسه‌آن | ASEAN | - | organization
تیم ب | B Team | - | group
تروئیکای اروپایی/سه کشور اروپایی | E3 | - | group
مجلس شورای اسلامی/مجلس | Islamic Consultative Assembly | IR | organization
مجلس خبرگان رهبری/مجلس خبرگان | Assembly of Experts | IR | organization
شورای نگهبان | Guardian Council | IR | organization
مجمع تشخیص مصلحت نظام | Expediency Council | IR | organization
شورای عالی امنیت ملی | Supreme National Security Council | IR | organization
شورای راهبردی روابط خارجی | Strategic Council on Foreign Relations | IR | organization
قوه قضائیه/دستگاه قضا | Judiciary of Iran | IR | organization
قوه مجریه | Government of Iran | IR | organization
هیات دولت/هیئت دولت | Cabinet of Iran | IR | organization
دولت | Government of Iran | IR | organization
قوه مقننه | Legislature of Iran | IR | organization
سپاه پاسداران انقلاب اسلامی/سپاه پاسداران/نیروی قدس سپاه | Islamic Revolutionary Guard Corps | IR | organization
ارتش جمهوری اسلامی ایران | Islamic Republic of Iran Army | IR | organization
ستاد کل نیروهای مسلح | General Staff of the Armed Forces | IR | organization
قرارگاه مرکزی خاتم‌الانبیا | Khatam al-Anbiya Central Headquarters | IR | organization
نیروهای مسلح | Armed Forces | IR | organization
سازمان انرژی اتمی ایران/سازمان انرژی اتمی | Atomic Energy Organization of Iran | IR | organization
بانک مرکزی | Central Bank of Iran | IR | organization
صدا و سیما/رسانه ملی | IRIB | IR | organization | outlet
وزارت امور خارجه/وزارت خارجه/دستگاه دیپلماسی | Ministry of Foreign Affairs | home | organization | foreign-ministry
وزارت اطلاعات | Ministry of Intelligence | IR | organization
وزارت کشور | Ministry of Interior | home | organization
وزارت دفاع | Ministry of Defence | home | organization
حماس/جنبش حماس/جنبش مقاومت اسلامی فلسطین | Hamas | PS | organization
جهاد اسلامی فلسطین/جهاد اسلامی/جنبش جهاد اسلامی | Palestinian Islamic Jihad | PS | organization
حزب‌الله لبنان/حزب‌الله | Hezbollah | LB | organization
انصارالله/جنبش انصارالله/انصارالله یمن/حوثی‌ها | Ansar Allah | YE | organization
طالبان/گروه طالبان | Taliban | AF | organization
داعش/گروه تروریستی داعش/گروهک تروریستی داعش | Islamic State | - | organization
القاعده | Al-Qaeda | - | organization
حشد الشعبی | Popular Mobilization Forces | IQ | organization
پ.ک.ک/پ ک ک/حزب کارگران کردستان | PKK | - | organization
تشکیلات خودگردان فلسطین/تشکیلات خودگردان | Palestinian Authority | PS | organization
ارتش اسرائیل/ارتش رژیم صهیونیستی | Israel Defense Forces | IL | organization
موساد | Mossad | IL | organization
سیا | CIA | US | organization
سنتکام/فرماندهی مرکزی آمریکا | US Central Command | US | organization
کنگره آمریکا/کنگره | US Congress | US | organization
مجلس سنای آمریکا/سنای آمریکا | US Senate | US | organization
مجلس نمایندگان آمریکا | US House of Representatives | US | organization
شورای آتلانتیک | Atlantic Council | US | organization
ایسنا/خبرگزاری ایسنا/خبرگزاری دانشجویان ایران | ISNA | IR | organization | outlet
ایرنا/خبرگزاری ایرنا/خبرگزاری جمهوری اسلامی | IRNA | IR | organization | outlet
خبرگزاری فارس | Fars | IR | organization | outlet
خبرگزاری تسنیم/تسنیم | Tasnim | IR | organization | outlet
خبرگزاری مهر | Mehr | IR | organization | outlet
ایلنا/خبرگزاری ایلنا | ILNA | IR | organization | outlet
خبرگزاری صدا و سیما | IRIB News | IR | organization | outlet
باشگاه خبرنگاران جوان | Young Journalists Club | IR | organization | outlet
پرس تی‌وی | Press TV | IR | organization | outlet
العالم/شبکه العالم | Al-Alam | IR | organization | outlet
المیادین/شبکه المیادین | Al Mayadeen | LB | organization | outlet
المنار/شبکه المنار | Al-Manar | LB | organization | outlet
الجزیره/شبکه الجزیره/Al Jazeera | Al Jazeera | QA | organization | outlet
العربیه/شبکه العربیه/Al Arabiya | Al Arabiya | SA | organization | outlet
الحدث/شبکه الحدث | Al Hadath | SA | organization | outlet
العربی الجدید | Al-Araby Al-Jadeed | GB | organization | outlet
رویترز/خبرگزاری رویترز/Reuters | Reuters | GB | organization | outlet
خبرگزاری فرانسه/AFP | AFP | FR | organization | outlet
آسوشیتد‌پرس/خبرگزاری آسوشیتدپرس | Associated Press | US | organization | outlet
بلومبرگ/خبرگزاری بلومبرگ/Bloomberg | Bloomberg | US | organization | outlet
تاس/خبرگزاری تاس | TASS | RU | organization | outlet
اسپوتنیک/خبرگزاری اسپوتنیک | Sputnik | RU | organization | outlet
راشا‌تودی/شبکه راشاتودی/RT | RT | RU | organization | outlet
اینترفاکس/خبرگزاری اینترفاکس | Interfax | RU | organization | outlet
شینهوا/خبرگزاری شینهوا | Xinhua | CN | organization | outlet
آناتولی/خبرگزاری آناتولی | Anadolu | TR | organization | outlet
کیودو/خبرگزاری کیودو | Kyodo | JP | organization | outlet
خبرگزاری واس/واس | SPA | SA | organization | outlet
سی‌ان‌ان/شبکه سی‌ان‌ان/CNN | CNN | US | organization | outlet
فاکس نیوز/شبکه فاکس نیوز/Fox News | Fox News | US | organization | outlet
ان‌بی‌سی/شبکه ان‌بی‌سی/NBC | NBC | US | organization | outlet
سی‌بی‌اس/شبکه سی‌بی‌اس/CBS | CBS | US | organization | outlet
ای‌بی‌سی/شبکه ای‌بی‌سی/ABC | ABC | US | organization | outlet
بی‌بی‌سی/شبکه بی‌بی‌سی/BBC | BBC | GB | organization | outlet
ایران اینترنشنال | Iran International | GB | organization | outlet
نیویورک تایمز/روزنامه نیویورک تایمز/New York Times | New York Times | US | organization | outlet
واشنگتن پست/روزنامه واشنگتن پست/Washington Post | Washington Post | US | organization | outlet
وال استریت ژورنال/WSJ | Wall Street Journal | US | organization | outlet
آکسیوس/اکسیوس/پایگاه خبری آکسیوس/Axios | Axios | US | organization | outlet
پولیتیکو/Politico | Politico | US | organization | outlet
گاردین/روزنامه گاردین | The Guardian | GB | organization | outlet
فایننشال تایمز | Financial Times | GB | organization | outlet
لوموند/روزنامه لوموند | Le Monde | FR | organization | outlet
فیگارو/روزنامه فیگارو | Le Figaro | FR | organization | outlet
اشپیگل/مجله اشپیگل | Der Spiegel | DE | organization | outlet
هاآرتص/روزنامه هاآرتص | Haaretz | IL | organization | outlet
اورشلیم پست/جروزالم پست | Jerusalem Post | IL | organization | outlet
یورونیوز | Euronews | - | organization | outlet
نیوزنیشن/NewsNation | NewsNation | US | organization | outlet
ام‌اس‌ان‌بی‌سی/MSNBC | MSNBC | US | organization | outlet
سی‌ان‌بی‌سی/CNBC | CNBC | US | organization | outlet
آی‌۲۴نیوز/i24NEWS | i24NEWS | IL | organization | outlet
`

function bodyOf(line: string): Body {
  const [names = "", en = "", iso = "-", kind = "organization", code = ""] = line
    .split("|")
    .map((cell) => cell.trim())
  return {
    names: names.split("/"),
    en,
    ...(iso === "-" ? {} : { iso }),
    kind: kind as Body["kind"],
    ...(code === "" ? {} : { code }),
  }
}

function clubsOf(line: string): Body[] {
  const [iso = "", names = ""] = line.split("|")
  return names.split("/").map((name) => ({ names: [name], iso, kind: "organization" }))
}

const rowsOf = (rows: string): string[] => rows.trim().split("\n")

/** Every body that the word lists know by name. */
export const bodies: readonly Body[] = [
  ...rowsOf(table).map(bodyOf),
  ...rowsOf(institutions).map(bodyOf),
  ...rowsOf(outlets).map((row) => bodyOf(`${row} | organization | outlet`)),
  ...rowsOf(clubs).flatMap(clubsOf),
]

/** Words that open the name of a body: «وزارت نیرو», «کمیسیون برنامه و بودجه مجلس». */
export const bodyHeads: readonly string[] =
  "وزارت سازمان کمیسیون شورای کمیته ستاد اتاق بنیاد موسسه مؤسسه دانشگاه شرکت حزب جنبش جبهه جمعیت انجمن اتحادیه کانون مرکز بانک ارتش نیروی پارلمان کنگره مجلس سنای دولت کابینه سفارت کنسولگری دفتر ریاست دادگاه دادستانی اداره معاونت شهرداری استانداری فرمانداری پلیس جامعه هیئت‌رئیسه آژانس گروه".split(
    " ",
  )

/** Words that open the name of an outlet: «روزنامه القبس», «شبکه خبر». */
export const outletHeads: readonly string[] =
  "خبرگزاری روزنامه شبکه مجله هفته‌نامه ماهنامه سایت وبگاه تارنما وب‌سایت پایگاه‌خبری رادیو تلویزیون خبرنگار خبرنگاران رسانه کانال نشریه ایستگاه".split(
    " ",
  )

/** Words that open the name of a body where the words behind them are names: «تیپ ۵۵», «مرکز آموزش». By themselves they say little. */
export const weakBodyHeads: readonly string[] =
  "تیم باشگاه فدراسیون کنفدراسیون هیات هیئت تیپ گردان لشکر لشگر قرارگاه ناوگان ناوگروه فرماندهی سپاه پایگاه مجتمع کارگروه کارخانه فروشگاه هلدینگ صندوق دبیرخانه دانشکده پژوهشکده پژوهشگاه فرهنگستان آکادمی موسسات مجمع فراکسیون جریان نهضت گروهک رژیم حوزه حکومت کلیسای انتشارات نشر هواپیمایی پتروشیمی پالایشگاه بیمه خودروسازی دیوان شورایعالی ناحیه روابط مدیریت خانه دادسرای دادگاه‌های سازمان‌های بانک‌های وزارتخانه‌های".split(
    " ",
  )

/** Departments by their fields, which a place behind them makes bodies: «دامپزشکی استان یزد». */
export const branches: readonly string[] =
  "انتقال خون|محیط زیست|حفاظت محیط زیست|منابع طبیعی|منابع طبیعی و آبخیزداری|راهداری|راهداری و حمل و نقل جاده‌ای|راه و شهرسازی|دامپزشکی|هواشناسی|ثبت احوال|ثبت اسناد|ثبت اسناد و املاک|میراث فرهنگی|میراث فرهنگی، صنایع دستی و گردشگری|میراث فرهنگی، گردشگری و صنایع دستی|ورزش و جوانان|صنعت، معدن و تجارت|تعاون، کار و رفاه اجتماعی|امور اقتصادی و دارایی|فرهنگ و ارشاد اسلامی|ارشاد اسلامی|آموزش و پرورش|نوسازی مدارس|نوسازی، توسعه و تجهیز مدارس|آب و فاضلاب|آب و فاضلاب روستایی|آب منطقه‌ای|برق منطقه‌ای|توزیع نیروی برق|بهزیستی|تبلیغات اسلامی|اوقاف و امور خیریه|حج و زیارت|مخابرات|مدیریت بحران|آتش‌نشانی|اورژانس|هلال احمر|جمعیت هلال احمر|پلیس راه|پلیس راهور|پلیس آگاهی|بیمه سلامت|تأمین اجتماعی|تامین اجتماعی|نظام مهندسی|نظام پزشکی|کمیته امداد|بنیاد مسکن|بنیاد شهید|جهاد کشاورزی|جهاد دانشگاهی|شیلات|گمرک|زندان‌ها|دادگستری|دادگاه‌های عمومی و انقلاب|دادگاه انقلاب|پارک علم و فناوری|علوم پزشکی|مدیریت و برنامه‌ریزی|غله و خدمات بازرگانی|امور مالیاتی|تعزیرات حکومتی|بازرسی|فنی و حرفه‌ای|آموزش فنی و حرفه‌ای|امور عشایر|حفظ آثار و نشر ارزش‌های دفاع مقدس|کتابخانه‌های عمومی|راه‌آهن".split(
    "|",
  )

/** What may stand between a national team and its country: «تیم ملی فوتبال جوانان ایران». */
export const teamWords: readonly string[] =
  "فوتبال والیبال بسکتبال فوتسال هندبال کشتی آزاد فرنگی بوکس تکواندو کاراته جودو وزنه‌برداری شنا دوومیدانی واترپلو تیراندازی تیروکمان قایقرانی شمشیربازی ژیمناستیک بدمینتون تنیس روی میز ساحلی راگبی هاکی شطرنج گلبال کبدی ووشو دوچرخه‌سواری اسکی جوانان نوجوانان امید امیدها بزرگسالان بانوان مردان زنان دختران پسران زیر سال المپیک".split(
    " ",
  )

/** Adjectives that end the name of a body: «مجمع مجالس آسیایی». */
export const bodyAdjectives: readonly string[] =
  "ملی اسلامی جهانی بین‌المللی آسیایی اروپایی آفریقایی عربی ایرانی آمریکایی روسی ترکیه‌ای عراقی منطقه‌ای مرکزی سراسری مردمی".split(
    " ",
  )

/** What a body with a name of its own is, said before it: «سازمان یونسکو», «تیم فوتبال پرسپولیس». */
export const ownHeads: readonly string[] =
  "سازمان شرکت تیم باشگاه خبرگزاری روزنامه هفته‌نامه مجله نشریه سایت پایگاه شبکه بانک حزب جنبش گروه گروهک پیمان انجمن کمپانی وبگاه تارنمای".split(
    " ",
  )

/** What may stand between the two: «خبرگزاری رسمی ایرنا». */
export const ownQualities: readonly string[] =
  "رسمی خبری فوتبال بسکتبال والیبال فوتسال تروریستی تلویزیونی ماهواره‌ای روسی آمریکایی انگلیسی فرانسوی آلمانی لبنانی صهیونیستی عربی دولتی نیمه‌رسمی تکفیری اعزامی ورزشی پارلمانی سیاسی اقتصادی اجتماعی فرهنگی".split(
    " ",
  )
