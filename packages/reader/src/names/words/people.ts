/** Somebody whom Persian foreign news names so often that the family name alone is enough. */
export interface Person {
  readonly name: string
  readonly en: string
  /** The country that he acts for, or "body …" as the table of bodies has it. */
  readonly of: string
  readonly code?: string
}

/** name (the part after / stands alone) | English | ISO code or body | office */
const table = `
سید علی/خامنه‌ای | Ali Khamenei | IR | supreme-leader
سید ابراهیم/رئیسی | Ebrahim Raisi | IR | president
حسن/روحانی | Hassan Rouhani | IR | president
محمود/احمدی‌نژاد | Mahmoud Ahmadinejad | IR | president
سید محمد/خاتمی | Mohammad Khatami | IR | president
مسعود/پزشکیان | Masoud Pezeshkian | IR | president
محمد/مخبر | Mohammad Mokhber | IR | first-vice-president
محمدرضا/عارف | Mohammad Reza Aref | IR | first-vice-president
اسحاق/جهانگیری | Eshaq Jahangiri | IR | first-vice-president
علی/لاریجانی | Ali Larijani | IR |
محمدباقر/قالیباف | Mohammad Bagher Ghalibaf | IR | speaker
غلامعلی/حداد عادل | Gholam-Ali Haddad-Adel | IR | speaker
صادق/آملی لاریجانی | Sadeq Larijani | IR |
غلامحسین/محسنی اژه‌ای | Gholam-Hossein Mohseni-Ejei | IR | chief-justice
محمدجواد/ظریف | Mohammad Javad Zarif | IR | foreign-minister
حسین/امیرعبداللهیان | Hossein Amir-Abdollahian | IR | foreign-minister
عباس/عراقچی | Abbas Araghchi | IR | foreign-minister
منوچهر/متکی | Manouchehr Mottaki | IR | foreign-minister
کمال/خرازی | Kamal Kharazi | IR | foreign-minister
علی‌اکبر/صالحی | Ali Akbar Salehi | IR |
علی‌اکبر/ولایتی | Ali Akbar Velayati | IR |
علی/باقری | Ali Bagheri Kani | IR |
علی/شمخانی | Ali Shamkhani | IR |
سعید/جلیلی | Saeed Jalili | IR |
محمد/اسلامی | Mohammad Eslami | IR |
بهروز/کمالوندی | Behrouz Kamalvandi | IR |
اسماعیل/بقائی | Esmaeil Baghaei | IR |
ناصر/کنعانی | Nasser Kanaani | IR |
سعید/خطیب‌زاده | Saeed Khatibzadeh | IR |
بهرام/قاسمی | Bahram Ghasemi | IR |
سید عباس/موسوی | Abbas Mousavi | IR |
علی/ربیعی | Ali Rabiei | IR |
مجید/تخت‌روانچی | Majid Takht-Ravanchi | IR |
کاظم/غریب‌آبادی | Kazem Gharibabadi | IR |
امیرسعید/ایروانی | Amir Saeid Iravani | IR |
قاسم/سلیمانی | Qasem Soleimani | IR |
اسماعیل/قاآنی | Esmail Qaani | IR |
محمد/باقری | Mohammad Bagheri | IR |
حسین/سلامی | Hossein Salami | IR |
دونالد/ترامپ | Donald Trump | US | president
جو/بایدن | Joe Biden | US | president
باراک/اوباما | Barack Obama | US | president
جورج/بوش | George W. Bush | US | president
کامالا/هریس | Kamala Harris | US | vice-president
جی دی/ونس | JD Vance | US | vice-president
مایک/پنس | Mike Pence | US | vice-president
مایک/پمپئو | Mike Pompeo | US | foreign-minister
مایک/پامپئو | Mike Pompeo | US | foreign-minister
جان/کری | John Kerry | US | foreign-minister
هیلاری/کلینتون | Hillary Clinton | US | foreign-minister
کاندولیزا/رایس | Condoleezza Rice | US | foreign-minister
کالین/پاول | Colin Powell | US | foreign-minister
رکس/تیلرسون | Rex Tillerson | US | foreign-minister
آنتونی/بلینکن | Antony Blinken | US | foreign-minister
مارکو/روبیو | Marco Rubio | US | foreign-minister
دونالد/رامسفلد | Donald Rumsfeld | US | defence-minister
لوید/آستین | Lloyd Austin | US | defence-minister
پیت/هگست | Pete Hegseth | US | defence-minister
جان/بولتون | John Bolton | US | national-security-adviser
جیک/سالیوان | Jake Sullivan | US | national-security-adviser
برایان/هوک | Brian Hook | US |
رابرت/مالی | Robert Malley | US |
استیو/ویتکاف | Steve Witkoff | US |
جرد/کوشنر | Jared Kushner | US |
مورگان/اورتاگوس | Morgan Ortagus | US |
ولادیمیر/پوتین | Vladimir Putin | RU | president
دیمیتری/مدودف | Dmitry Medvedev | RU |
سرگئی/لاوروف | Sergey Lavrov | RU | foreign-minister
سرگئی/ریابکوف | Sergei Ryabkov | RU |
دیمیتری/پسکوف | Dmitry Peskov | RU |
ماریا/زاخارووا | Maria Zakharova | RU |
نیکلای/پاتروشف | Nikolai Patrushev | RU |
میخائیل/بوگدانف | Mikhail Bogdanov | RU |
شی جین/پینگ | Xi Jinping | CN | president
وانگ/یی | Wang Yi | CN | foreign-minister
امانوئل/مکرون | Emmanuel Macron | FR | president
فرانسوا/اولاند | François Hollande | FR | president
نیکلا/سارکوزی | Nicolas Sarkozy | FR | president
ژان ایو/لودریان | Jean-Yves Le Drian | FR | foreign-minister
ژان نوئل/بارو | Jean-Noël Barrot | FR | foreign-minister
آنگلا/مرکل | Angela Merkel | DE | chancellor
اولاف/شولتز | Olaf Scholz | DE | chancellor
فریدریش/مرتس | Friedrich Merz | DE | chancellor
هایکو/ماس | Heiko Maas | DE | foreign-minister
آنالنا/بربوک | Annalena Baerbock | DE | foreign-minister
یوهان/وادفول | Johann Wadephul | DE | foreign-minister
دیوید/کامرون | David Cameron | GB |
ترزا/می | Theresa May | GB | prime-minister
بوریس/جانسون | Boris Johnson | GB | prime-minister
کی‌یر/استارمر | Keir Starmer | GB | prime-minister
ریشی/سوناک | Rishi Sunak | GB | prime-minister
جرمی/هانت | Jeremy Hunt | GB | foreign-minister
دیوید/لمی | David Lammy | GB | foreign-minister
رجب طیب/اردوغان | Recep Tayyip Erdoğan | TR | president
عبدالله/گل | Abdullah Gül | TR |
مولود/چاووش‌اوغلو | Mevlüt Çavuşoğlu | TR | foreign-minister
هاکان/فیدان | Hakan Fidan | TR | foreign-minister
بنیامین/نتانیاهو | Benjamin Netanyahu | IL | prime-minister
نفتالی/بنت | Naftali Bennett | IL | prime-minister
ایهود/اولمرت | Ehud Olmert | IL | prime-minister
آریل/شارون | Ariel Sharon | IL | prime-minister
یوآو/گالانت | Yoav Gallant | IL | defence-minister
گیدئون/ساعر | Gideon Sa'ar | IL | foreign-minister
محمود/عباس | Mahmoud Abbas | PS | president
اسماعیل/هنیه | Ismail Haniyeh | PS |
خالد/مشعل | Khaled Mashal | PS |
یحیی/سنوار | Yahya Sinwar | PS |
سید حسن/نصرالله | Hassan Nasrallah | LB |
نعیم/قاسم | Naim Qassem | LB |
نبیه/بری | Nabih Berri | LB | speaker
سعد/حریری | Saad Hariri | LB | prime-minister
میشل/عون | Michel Aoun | LB | president
نواف/سلام | Nawaf Salam | LB | prime-minister
بشار/اسد | Bashar al-Assad | SY | president
فیصل/مقداد | Faisal Mekdad | SY | foreign-minister
ولید/معلم | Walid Muallem | SY | foreign-minister
محمد/شیاع السودانی | Mohammed Shia' al-Sudani | IQ | prime-minister
عادل/عبدالمهدی | Adil Abdul-Mahdi | IQ | prime-minister
مصطفی/الکاظمی | Mustafa al-Kadhimi | IQ | prime-minister
حیدر/العبادی | Haider al-Abadi | IQ | prime-minister
نوری/مالکی | Nouri al-Maliki | IQ | prime-minister
برهم/صالح | Barham Salih | IQ | president
فواد/حسین | Fuad Hussein | IQ | foreign-minister
جلال/طالبانی | Jalal Talabani | IQ | president
ایاد/علاوی | Ayad Allawi | IQ | prime-minister
ملک/سلمان | Salman bin Abdulaziz | SA | king
محمد/بن سلمان | Mohammed bin Salman | SA | crown-prince
فیصل/بن فرحان | Faisal bin Farhan | SA | foreign-minister
عادل/الجبیر | Adel al-Jubeir | SA | foreign-minister
محمد/بن زاید | Mohamed bin Zayed | AE | president
عبدالله/بن زاید | Abdullah bin Zayed | AE | foreign-minister
انور/قرقاش | Anwar Gargash | AE |
تمیم بن حمد/آل ثانی | Tamim bin Hamad Al Thani | QA | emir
محمد بن عبدالرحمن/آل ثانی | Mohammed bin Abdulrahman Al Thani | QA | prime-minister
یوسف/بن علوی | Yusuf bin Alawi | OM | foreign-minister
بدر/البوسعیدی | Badr al-Busaidi | OM | foreign-minister
هیثم/بن طارق | Haitham bin Tariq | OM | sultan
عبدالفتاح/السیسی | Abdel Fattah el-Sisi | EG | president
سامح/شکری | Sameh Shoukry | EG | foreign-minister
بدر/عبدالعاطی | Badr Abdelatty | EG | foreign-minister
شهباز/شریف | Shehbaz Sharif | PK | prime-minister
عمران/خان | Imran Khan | PK | prime-minister
اسحاق/دار | Ishaq Dar | PK | foreign-minister
عاصم/منیر | Asim Munir | PK |
شاه محمود/قریشی | Shah Mahmood Qureshi | PK | foreign-minister
اشرف/غنی | Ashraf Ghani | AF | president
حامد/کرزای | Hamid Karzai | AF | president
امیرخان/متقی | Amir Khan Muttaqi | AF | foreign-minister
نارندرا/مودی | Narendra Modi | IN | prime-minister
سوبرامانیام/جایشانکار | S. Jaishankar | IN | foreign-minister
شینزو/آبه | Shinzo Abe | JP | prime-minister
سردار/بردی محمداف | Serdar Berdimuhamedow | TM | president
قربانقلی/بردی محمداف | Gurbanguly Berdimuhamedow | TM | president
امامعلی/رحمان | Emomali Rahmon | TJ | president
شوکت/میرضیایف | Shavkat Mirziyoyev | UZ | president
قاسم جومارت/توکایف | Kassym-Jomart Tokayev | KZ | president
الهام/علی‌اف | Ilham Aliyev | AZ | president
جیحون/بایراموف | Jeyhun Bayramov | AZ | foreign-minister
نیکول/پاشینیان | Nikol Pashinyan | AM | prime-minister
آرارات/میرزویان | Ararat Mirzoyan | AM | foreign-minister
جوکو/ویدودو | Joko Widodo | ID | president
رتنو/مارسودی | Retno Marsudi | ID | foreign-minister
نیکلاس/مادورو | Nicolás Maduro | VE | president
هوگو/چاوز | Hugo Chávez | VE | president
ولودیمیر/زلنسکی | Volodymyr Zelenskyy | UA | president
الکساندر/لوکاشنکو | Alexander Lukashenko | BY | president
ویکتور/اوربان | Viktor Orbán | HU | prime-minister
پدرو/سانچز | Pedro Sánchez | ES | prime-minister
جورجا/ملونی | Giorgia Meloni | IT | prime-minister
آنتونیو/تاجانی | Antonio Tajani | IT | foreign-minister
علی/الزیدی | Ali al-Zaidi | IQ | prime-minister
علی فالح/الزیدی | Ali al-Zaidi | IQ | prime-minister
دن/کین | Dan Caine | US |
مارک/روته | Mark Rutte | body ناتو | secretary-general
ینس/استولتنبرگ | Jens Stoltenberg | body ناتو | secretary-general
محسن/نقوی | Mohsin Naqvi | PK | interior-minister
استیون/منوچین | Steven Mnuchin | US | treasury-secretary
اسکات/بسنت | Scott Bessent | US | treasury-secretary
نانسی/پلوسی | Nancy Pelosi | US | speaker
مایک/جانسون | Mike Johnson | US | speaker
کارولین/لویت | Karoline Leavitt | US |
لیندسی/گراهام | Lindsey Graham | US |
لیندزی/گراهام | Lindsey Graham | US |
تد/کروز | Ted Cruz | US |
مارک/لوین | Mark Levin | US |
برنی/سندرز | Bernie Sanders | US |
جان/راتکلیف | John Ratcliffe | US |
تولسی/گابارد | Tulsi Gabbard | US |
مایک/والتز | Mike Waltz | US |
کریس/مورفی | Chris Murphy | US |
ملانیا/ترامپ | Melania Trump | US |
نیکی/هیلی | Nikki Haley | US |
وندی/شرمن | Wendy Sherman | US |
ویلیام/برنز | William Burns | US |
سوزان/رایس | Susan Rice | US |
هلگا/اشمید | Helga Schmid | body اتحادیه اروپا |
میخائیل/اولیانوف | Mikhail Ulyanov | RU |
ماجد/الانصاری | Majed al-Ansari | QA | spokesperson
ایال/زمیر | Eyal Zamir | IL |
اسرائیل/کاتز | Israel Katz | IL | defence-minister
یسرائیل/کاتز | Israel Katz | IL | defence-minister
ایتمار/بن‌گویر | Itamar Ben-Gvir | IL |
بزالل/اسموتریچ | Bezalel Smotrich | IL |
یائیر/لاپید | Yair Lapid | IL |
بنی/گانتز | Benny Gantz | IL |
احمد/الشرع | Ahmed al-Sharaa | SY | president
ابومحمد/الجولانی | Ahmed al-Sharaa | SY | president
اسعد/الشیبانی | Asaad al-Shaibani | SY | foreign-minister
عبدالملک/الحوثی | Abdul-Malik al-Houthi | YE |
محمد/عبدالسلام | Mohammed Abdulsalam | YE |
مقتدی/صدر | Muqtada al-Sadr | IQ |
عمار/حکیم | Ammar al-Hakim | IQ |
سید علی/سیستانی | Ali al-Sistani | IQ |
مسعود/بارزانی | Masoud Barzani | IQ |
نچیروان/بارزانی | Nechirvan Barzani | IQ |
قیس/الخزعلی | Qais al-Khazali | IQ |
صدام/حسین | Saddam Hussein | IQ | president
معمر/قذافی | Muammar Gaddafi | LY |
خلیفه/حفتر | Khalifa Haftar | LY |
زیاد/نخاله | Ziyad al-Nakhalah | PS |
خلیل/الحیه | Khalil al-Hayya | PS |
شیخ عیسی/قاسم | Isa Qassim | BH |
شیخ علی/سلمان | Ali Salman | BH |
استفان/دی‌میستورا | Staffan de Mistura | body سازمان ملل متحد |
گیر/پدرسن | Geir Pedersen | body سازمان ملل متحد |
مارتین/گریفیتس | Martin Griffiths | body سازمان ملل متحد |
لخضر/ابراهیمی | Lakhdar Brahimi | body سازمان ملل متحد |
دونالد/توسک | Donald Tusk | PL | prime-minister
ژان کلود/یونکر | Jean-Claude Juncker | body اتحادیه اروپا | president
شارل/میشل | Charles Michel | body اتحادیه اروپا | president
آنتونیو/کاستا | António Costa | body اتحادیه اروپا | president
امیرعلی/حاجی‌زاده | Amir Ali Hajizadeh | IR |
علیرضا/تنگسیری | Alireza Tangsiri | IR |
محمد/پاکپور | Mohammad Pakpour | IR |
محمدباقر/ذوالقدر | Mohammad Bagher Zolghadr | IR |
محمدعلی/جعفری | Mohammad Ali Jafari | IR |
محسن/رضایی | Mohsen Rezaee | IR |
امیر/حاتمی | Amir Hatami | IR |
اکبر/هاشمی رفسنجانی | Akbar Hashemi Rafsanjani | IR |
سید حسین/نقوی حسینی | Hossein Naghavi-Hosseini | IR |
حشمت‌الله/فلاحت‌پیشه | Heshmatollah Falahatpisheh | IR |
علاءالدین/بروجردی | Alaeddin Boroujerdi | IR |
حمیدرضا/آصفی | Hamid-Reza Asefi | IR | spokesperson
سید محمدعلی/حسینی | Mohammad-Ali Hosseini | IR | spokesperson
رامین/مهمان‌پرست | Ramin Mehmanparast | IR | spokesperson
مرضیه/افخم | Marzieh Afkham | IR | spokesperson
ابراهیم/رضایی | Ebrahim Rezaei | IR |
ایرج/مسجدی | Iraj Masjedi | IR |
مهدی/سنایی | Mehdi Sanaei | IR |
حسین/جابری انصاری | Hossein Jaberi Ansari | IR |
محمدرضا/باهنر | Mohammad-Reza Bahonar | IR |
احمد/جنتی | Ahmad Jannati | IR |
محمد/نهاوندیان | Mohammad Nahavandian | IR |
محمدباقر/نوبخت | Mohammad Bagher Nobakht | IR |
اسفندیار/رحیم‌مشایی | Esfandiar Rahim Mashaei | IR |
رضا/پهلوی | Reza Pahlavi | IR |
آنتونیو/گوترش | António Guterres | body سازمان ملل متحد | secretary-general
بان کی/مون | Ban Ki-moon | body سازمان ملل متحد | secretary-general
کوفی/عنان | Kofi Annan | body سازمان ملل متحد | secretary-general
رافائل/گروسی | Rafael Grossi | body آژانس بین‌المللی انرژی اتمی | director-general
یوکیا/آمانو | Yukiya Amano | body آژانس بین‌المللی انرژی اتمی | director-general
محمد/البرادعی | Mohamed ElBaradei | body آژانس بین‌المللی انرژی اتمی | director-general
فدریکا/موگرینی | Federica Mogherini | body اتحادیه اروپا | foreign-policy-chief
جوزپ/بورل | Josep Borrell | body اتحادیه اروپا | foreign-policy-chief
کایا/کالاس | Kaja Kallas | body اتحادیه اروپا | foreign-policy-chief
کاترین/اشتون | Catherine Ashton | body اتحادیه اروپا | foreign-policy-chief
خاویر/سولانا | Javier Solana | body اتحادیه اروپا | foreign-policy-chief
اورزولا/فون در لاین | Ursula von der Leyen | body اتحادیه اروپا | president
انریکه/مورا | Enrique Mora | body اتحادیه اروپا |
`

export const people: readonly Person[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", en = "", of = "", code = ""] = line.split("|").map((cell) => cell.trim())
    return { name, en, of, ...(code === "" ? {} : { code }) }
  })
