/** A country with what Persian news calls it, its people and its government. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string
  readonly en: string
  /** The first is the neutral name that a reading shows; the words of the source stay in the mention. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  /** The capital first, then buildings and words that stand for the government. */
  readonly metonyms: readonly string[]
}

/** iso | English | names | adjectives | metonyms */
const table = `
AF | Afghanistan | افغانستان/جمهوری اسلامی افغانستان/امارت اسلامی افغانستان | افغان/افغانی/افغانستانی | کابل
AL | Albania | آلبانی | آلبانیایی | تیرانا
DZ | Algeria | الجزایر | الجزایری | 
AD | Andorra | آندورا | | آندورا لاولا
AO | Angola | آنگولا | آنگولایی | لواندا
AR | Argentina | آرژانتین | آرژانتینی | بوئنوس آیرس
AM | Armenia | ارمنستان/جمهوری ارمنستان | ارمنستانی/ارمنی | ایروان
AU | Australia | استرالیا | استرالیایی | کانبرا
AT | Austria | اتریش | اتریشی | وین
AZ | Azerbaijan | جمهوری آذربایجان/آذربایجان | آذربایجانی/آذری | باکو
BH | Bahrain | بحرین/رژیم آل خلیفه | بحرینی | منامه
BD | Bangladesh | بنگلادش | بنگلادشی | داکا
BB | Barbados | باربادوس | | بریجتاون
BY | Belarus | بلاروس/روسیه سفید | بلاروسی | مینسک
BE | Belgium | بلژیک | بلژیکی | بروکسل
BJ | Benin | بنین | |
BT | Bhutan | بوتان | |
BO | Bolivia | بولیوی | بولیویایی | لاپاز
BA | Bosnia and Herzegovina | بوسنی و هرزگوین/بوسنی/بوسنی هرزگوین | بوسنیایی | سارایوو
BW | Botswana | بوتسوانا | |
BR | Brazil | برزیل | برزیلی | برازیلیا
BN | Brunei | برونئی/برونئی دارالسلام | |
BG | Bulgaria | بلغارستان | بلغاری/بلغارستانی | صوفیه
BF | Burkina Faso | بورکینافاسو | |
BI | Burundi | بوروندی | |
KH | Cambodia | کامبوج | کامبوجی | پنوم پن
CM | Cameroon | کامرون | کامرونی |
CA | Canada | کانادا | کانادایی | اتاوا
CF | Central African Republic | جمهوری آفریقای مرکزی/آفریقای مرکزی | |
TD | Chad | چاد | چادی | انجامنا
CL | Chile | شیلی | شیلیایی | سانتیاگو
CN | China | چین/جمهوری خلق چین | چینی | پکن/بیجینگ
CO | Colombia | کلمبیا | کلمبیایی | بوگوتا
KM | Comoros | کومور/مجمع‌الجزایر کومور | |
CG | Congo | جمهوری کنگو | |
CD | DR Congo | جمهوری دموکراتیک کنگو/کنگو | کنگویی | کینشاسا
CR | Costa Rica | کاستاریکا | |
HR | Croatia | کرواسی | کروات/کرواسیایی | زاگرب
CU | Cuba | کوبا | کوبایی | هاوانا
CY | Cyprus | قبرس | قبرسی | نیکوزیا
CZ | Czechia | جمهوری چک/چک | | پراگ
DK | Denmark | دانمارک | دانمارکی | کپنهاگ
DJ | Djibouti | جیبوتی | |
DO | Dominican Republic | جمهوری دومینیکن | |
EC | Ecuador | اکوادور | اکوادوری | کیتو
EG | Egypt | مصر/جمهوری عربی مصر | مصری | قاهره
SV | El Salvador | السالوادور | |
GQ | Equatorial Guinea | گینه استوایی | |
ER | Eritrea | اریتره | |
EE | Estonia | استونی | استونیایی | تالین
SZ | Eswatini | اسواتینی/سوازیلند | |
ET | Ethiopia | اتیوپی | اتیوپیایی | آدیس آبابا
FJ | Fiji | فیجی | |
FI | Finland | فنلاند | فنلاندی | هلسینکی
FR | France | فرانسه/جمهوری فرانسه | فرانسوی | پاریس/کاخ الیزه/الیزه
GA | Gabon | گابن | |
GM | Gambia | گامبیا | |
GE | Georgia | گرجستان | گرجستانی/گرجی | تفلیس
DE | Germany | آلمان/جمهوری فدرال آلمان | آلمانی | برلین
GH | Ghana | غنا | غنایی | آکرا
GR | Greece | یونان | یونانی | آتن
GT | Guatemala | گواتمالا | |
GN | Guinea | گینه | | کوناکری
GW | Guinea-Bissau | گینه بیسائو | |
GY | Guyana | گویان | |
HT | Haiti | هائیتی | |
HN | Honduras | هندوراس | |
HU | Hungary | مجارستان | مجارستانی/مجار | بوداپست
IS | Iceland | ایسلند | ایسلندی | ریکیاویک
IN | India | هند/هندوستان/جمهوری هند | هندی | دهلی نو/دهلی
ID | Indonesia | اندونزی/جمهوری اندونزی | اندونزیایی | جاکارتا
IR | Iran | ایران/جمهوری اسلامی ایران/جمهوری اسلامی/کشورمان/ایران اسلامی/نظام جمهوری اسلامی ایران/نظام جمهوری اسلامی | ایرانی | تهران
IQ | Iraq | عراق/جمهوری عراق | عراقی | بغداد
IE | Ireland | ایرلند | ایرلندی | دوبلین
IL | Israel | اسرائیل/رژیم صهیونیستی/رژیم اشغالگر قدس/رژیم اشغالگر/رژیم اسرائیل/رژیم غاصب صهیونیستی/رژیم جعلی صهیونیستی/رژیم اشغالگر صهیونیستی/صهیونیست‌ها/فلسطین اشغالی/سرزمین‌های اشغالی/اراضی اشغالی | اسرائیلی/صهیونیستی/صهیونیست | تل‌آویو
IT | Italy | ایتالیا | ایتالیایی | رم
CI | Ivory Coast | ساحل عاج | |
JM | Jamaica | جامائیکا | |
JP | Japan | ژاپن | ژاپنی | توکیو
JO | Jordan | اردن | اردنی | امان
KZ | Kazakhstan | قزاقستان/جمهوری قزاقستان | قزاقستانی/قزاق | نورسلطان
KE | Kenya | کنیا | کنیایی | نایروبی
KP | North Korea | کره شمالی | | پیونگ یانگ
KR | South Korea | کره جنوبی/کره | کره‌ای | سئول
XK | Kosovo | کوزوو | | پریشتینا
KW | Kuwait | کویت | کویتی |
KG | Kyrgyzstan | قرقیزستان | قرقیزستانی/قرقیز | بیشکک
LA | Laos | لائوس | |
LV | Latvia | لتونی | لتونیایی | ریگا
LB | Lebanon | لبنان | لبنانی | بیروت
LS | Lesotho | لسوتو | |
LR | Liberia | لیبریا | |
LY | Libya | لیبی | لیبیایی | طرابلس
LI | Liechtenstein | لیختن‌اشتاین | |
LT | Lithuania | لیتوانی | لیتوانیایی | ویلنیوس
LU | Luxembourg | لوکزامبورگ | |
MG | Madagascar | ماداگاسکار | |
MW | Malawi | مالاوی | |
MY | Malaysia | مالزی | مالزیایی | کوالالامپور
MV | Maldives | مالدیو | |
ML | Mali | کشور مالی | | باماکو
MT | Malta | مالت | |
MR | Mauritania | موریتانی | | نواکشوت
MU | Mauritius | موریس | |
MX | Mexico | مکزیک | مکزیکی | مکزیکوسیتی
MD | Moldova | مولداوی/مالدووا | |
MC | Monaco | موناکو | |
MN | Mongolia | مغولستان | | اولان باتور
ME | Montenegro | مونته‌نگرو | |
MA | Morocco | مراکش/مغرب عربی | مراکشی | رباط
MZ | Mozambique | موزامبیک | |
MM | Myanmar | میانمار | میانماری | نایپیداو
NA | Namibia | نامیبیا | |
NP | Nepal | نپال | نپالی | کاتماندو
NL | Netherlands | هلند | هلندی | لاهه/آمستردام
NZ | New Zealand | نیوزیلند/نیوزلند | نیوزیلندی | ولینگتون
NI | Nicaragua | نیکاراگوئه | نیکاراگوئه‌ای | ماناگوا
NE | Niger | نیجر | | نیامی
NG | Nigeria | نیجریه | نیجریه‌ای | ابوجا
MK | North Macedonia | مقدونیه شمالی/مقدونیه | |
NO | Norway | نروژ | نروژی | اسلو
OM | Oman | عمان/سلطنت عمان/سلطان‌نشین عمان | عمانی | مسقط
PK | Pakistan | پاکستان/جمهوری اسلامی پاکستان | پاکستانی | اسلام‌آباد
PS | Palestine | فلسطین | فلسطینی | رام‌الله
PA | Panama | پاناما | |
PG | Papua New Guinea | پاپوآ گینه نو | |
PY | Paraguay | پاراگوئه | |
PE | Peru | پرو | | لیما
PH | Philippines | فیلیپین | فیلیپینی | مانیل
PL | Poland | لهستان | لهستانی | ورشو
PT | Portugal | پرتغال | پرتغالی | لیسبون
QA | Qatar | قطر | قطری | دوحه
RO | Romania | رومانی | رومانیایی | بخارست
RU | Russia | روسیه/فدراسیون روسیه | روسی/روس | مسکو/کرملین/کاخ کرملین
RW | Rwanda | رواندا | |
SA | Saudi Arabia | عربستان سعودی/عربستان/رژیم سعودی/رژیم آل سعود/آل سعود/سعودی‌ها/پادشاهی عربستان سعودی | سعودی/عربستانی | ریاض
SN | Senegal | سنگال | سنگالی | داکار
RS | Serbia | صربستان | صرب/صربستانی | بلگراد
SC | Seychelles | سیشل | |
SL | Sierra Leone | سیرالئون | |
SG | Singapore | سنگاپور | سنگاپوری |
SK | Slovakia | اسلواکی/جمهوری اسلواکی | اسلواکیایی | براتیسلاوا
SI | Slovenia | اسلوونی | اسلوونیایی | لیوبلیانا
SO | Somalia | سومالی | سومالیایی | موگادیشو
ZA | South Africa | آفریقای جنوبی | | پرتوریا
SS | South Sudan | سودان جنوبی | | جوبا
ES | Spain | اسپانیا | اسپانیایی | مادرید
LK | Sri Lanka | سریلانکا | سریلانکایی | کلمبو
SD | Sudan | سودان | سودانی | خارطوم
SR | Suriname | سورینام | |
SE | Sweden | سوئد | سوئدی | استکهلم
CH | Switzerland | سوئیس | سوئیسی | برن
SY | Syria | سوریه/جمهوری عربی سوریه | سوری/سوریه‌ای | دمشق
TW | Taiwan | تایوان | تایوانی | تایپه
TJ | Tajikistan | تاجیکستان/جمهوری تاجیکستان | تاجیک/تاجیکستانی |
TZ | Tanzania | تانزانیا | تانزانیایی |
TH | Thailand | تایلند | تایلندی | بانکوک
TL | Timor-Leste | تیمور شرقی | |
TG | Togo | توگو | |
TN | Tunisia | تونس | تونسی |
TR | Türkiye | ترکیه/جمهوری ترکیه | ترکیه‌ای/ترک | آنکارا
TM | Turkmenistan | ترکمنستان/جمهوری ترکمنستان | ترکمنستانی | عشق‌آباد
UG | Uganda | اوگاندا | اوگاندایی | کامپالا
UA | Ukraine | اوکراین | اوکراینی | کی‌یف/کیف
AE | United Arab Emirates | امارات متحده عربی/امارات | اماراتی | ابوظبی
GB | United Kingdom | انگلیس/بریتانیا/انگلستان | انگلیسی/بریتانیایی | لندن
US | United States | آمریکا/ایالات متحده آمریکا/ایالات متحده/امریکا/ایالات متحده امریکا | آمریکایی/امریکایی | واشنگتن/کاخ سفید
UY | Uruguay | اروگوئه | اروگوئه‌ای |
UZ | Uzbekistan | ازبکستان/جمهوری ازبکستان | ازبکستانی/ازبک | تاشکند
VA | Vatican | واتیکان | | مقر پاپ
VE | Venezuela | ونزوئلا | ونزوئلایی | کاراکاس
VN | Vietnam | ویتنام | ویتنامی | هانوی
YE | Yemen | یمن | یمنی | صنعا
ZM | Zambia | زامبیا | |
ZW | Zimbabwe | زیمبابوه | زیمبابوه‌ای | هراره
AW | Aruba | آروبا | |
AI | Anguilla | آنگویلا | |
AX | Åland Islands | جزایر الند | |
AS | American Samoa | ساموآی آمریکا | |
AQ | Antarctica | جنوبگان/قطب جنوب | |
TF | French Southern Territories | سرزمین‌های جنوبی فرانسه | |
AG | Antigua and Barbuda | آنتیگوا و باربودا | |
BS | Bahamas | باهاما | باهامایی |
BL | Saint Barthélemy | سن بارتلمی | |
SH | Saint Helena | سنت هلن | |
BZ | Belize | بلیز | |
BM | Bermuda | برمودا | |
BQ | Caribbean Netherlands | جزایر کارائیب هلند | |
BV | Bouvet Island | جزیره بووه | |
CC | Cocos Islands | جزایر کوکوس | |
CK | Cook Islands | جزایر کوک | |
CV | Cape Verde | کیپ ورد/دماغه سبز | |
CW | Curaçao | کوراسائو | |
CX | Christmas Island | جزیره کریسمس | |
KY | Cayman Islands | جزایر کیمن | |
DM | Dominica | دومینیکا | |
EH | Western Sahara | صحرای غربی | |
FK | Falkland Islands | جزایر فالکلند/جزایر مالویناس | |
FO | Faroe Islands | جزایر فارو | |
FM | Micronesia | میکرونزی | |
GG | Guernsey | گرنزی | |
GI | Gibraltar | جبل‌الطارق | |
GP | Guadeloupe | گوادلوپ | |
GD | Grenada | گرنادا | |
GL | Greenland | گرینلند | گرینلندی | نووک
GF | French Guiana | گویان فرانسه | |
GU | Guam | گوام/گوآم | |
HK | Hong Kong | هنگ‌کنگ | |
HM | Heard Island | جزیره هرد | |
IM | Isle of Man | جزیره من | |
IO | British Indian Ocean Territory | دیه‌گو گارسیا/قلمرو بریتانیا در اقیانوس هند | |
JE | Jersey | جزیره جرزی | |
KI | Kiribati | کیریباتی | |
KN | Saint Kitts and Nevis | سنت کیتس و نویس | |
LC | Saint Lucia | سنت لوسیا | |
MO | Macau | ماکائو | |
MF | Saint Martin | سن مارتن | |
MH | Marshall Islands | جزایر مارشال | |
MP | Northern Mariana Islands | جزایر ماریانای شمالی | |
MS | Montserrat | مونتسرات | |
MQ | Martinique | مارتینیک | |
YT | Mayotte | مایوت | |
NC | New Caledonia | کالدونیای جدید | |
NF | Norfolk Island | جزیره نورفک | |
NU | Niue | نیووی | |
NR | Nauru | نائورو | |
PN | Pitcairn Islands | جزایر پیت‌کرن | |
PW | Palau | پالائو | |
PR | Puerto Rico | پورتو‌ریکو | |
PF | French Polynesia | پلی‌نزی فرانسه | |
RE | Réunion | رئونیون | |
GS | South Georgia | جزایر جورجیای جنوبی | |
SJ | Svalbard and Jan Mayen | اسوالبارد | |
SB | Solomon Islands | جزایر سلیمان | |
SM | San Marino | سان مارینو | |
PM | Saint Pierre and Miquelon | سن پیر و میکلن | |
ST | São Tomé and Príncipe | سائوتومه و پرنسیپ/سائوتومه | |
SX | Sint Maarten | سینت مارتن | |
TC | Turks and Caicos Islands | جزایر تورکس و کایکوس | |
TK | Tokelau | توکلائو | |
TO | Tonga | تونگا | |
TT | Trinidad and Tobago | ترینیداد و توباگو | |
TV | Tuvalu | تووالو | |
UM | United States Minor Outlying Islands | جزایر کوچک حاشیه‌ای ایالات متحده | |
VC | Saint Vincent and the Grenadines | سنت وینسنت و گرنادین‌ها | |
VG | British Virgin Islands | جزایر ویرجین بریتانیا | |
VI | United States Virgin Islands | جزایر ویرجین آمریکا | |
VU | Vanuatu | وانواتو | |
WF | Wallis and Futuna | والیس و فوتونا | |
WS | Samoa | ساموآ | |
`

const cells = (cell: string | undefined): string[] => (cell ?? "").split("/").filter((word) => word !== "")

/** Every country that the word lists know. */
export const countries: readonly Country[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [iso = "", en = "", names, adjectives, metonyms] = line.split("|").map((cell) => cell.trim())
    return { iso, en, names: cells(names), adjectives: cells(adjectives), metonyms: cells(metonyms) }
  })
