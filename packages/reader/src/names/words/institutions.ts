/** Ministries, agencies, companies, parties, clubs and papers, beside the bodies of diplomacy in `bodies.ts`: fa names | English | ISO code or -. */
export const institutions = `
وزارت آموزش و پرورش | Ministry of Education | IR
وزارت علوم، تحقیقات و فناوری/وزارت علوم تحقیقات و فناوری/وزارت علوم | Ministry of Science | IR
وزارت بهداشت، درمان و آموزش پزشکی/وزارت بهداشت و درمان/وزارت بهداشت | Ministry of Health | IR
وزارت نیرو | Ministry of Energy | IR
وزارت نفت | Ministry of Petroleum | IR
وزارت راه و شهرسازی/وزارت راه | Ministry of Roads and Urban Development | IR
وزارت جهاد کشاورزی | Ministry of Agriculture Jihad | IR
وزارت صنعت، معدن و تجارت/وزارت صنعت معدن و تجارت/وزارت صمت | Ministry of Industry, Mine and Trade | IR
وزارت ارتباطات و فناوری اطلاعات/وزارت ارتباطات | Ministry of Information and Communications Technology | IR
وزارت فرهنگ و ارشاد اسلامی/وزارت فرهنگ و ارشاد/وزارت ارشاد | Ministry of Culture and Islamic Guidance | IR
وزارت ورزش و جوانان/وزارت ورزش | Ministry of Sport and Youth | IR
وزارت تعاون، کار و رفاه اجتماعی/وزارت تعاون کار و رفاه اجتماعی/وزارت کار | Ministry of Cooperatives, Labour and Social Welfare | IR
وزارت امور اقتصادی و دارایی/وزارت اقتصاد و دارایی/وزارت اقتصاد | Ministry of Economic Affairs and Finance | IR
وزارت دادگستری | Ministry of Justice | IR
وزارت میراث فرهنگی، گردشگری و صنایع دستی/وزارت میراث فرهنگی | Ministry of Cultural Heritage, Tourism and Handicrafts | IR
سازمان حفاظت محیط زیست/حفاظت محیط زیست | Department of Environment | IR
سازمان میراث فرهنگی، صنایع دستی و گردشگری/سازمان میراث فرهنگی | Cultural Heritage Organization | IR
سازمان برنامه و بودجه/سازمان مدیریت و برنامه‌ریزی | Plan and Budget Organization | IR
سازمان تأمین اجتماعی/تأمین اجتماعی | Social Security Organization | IR
سازمان بهزیستی/بهزیستی | State Welfare Organization | IR
سازمان پزشکی قانونی | Legal Medicine Organization | IR
سازمان هواشناسی | Meteorological Organization | IR
سازمان بازرسی کل کشور/سازمان بازرسی | General Inspection Organization | IR
سازمان غذا و دارو | Food and Drug Administration | IR
سازمان نظام پزشکی | Medical Council | IR
سازمان ثبت احوال | Civil Registration Organization | IR
سازمان ثبت اسناد و املاک کشور | Deeds and Properties Registration Organization | IR
سازمان امور مالیاتی کشور/سازمان امور مالیاتی | Tax Administration | IR
سازمان خصوصی‌سازی | Privatization Organization | IR
سازمان بورس و اوراق بهادار/سازمان بورس | Securities and Exchange Organization | IR
سازمان حج و زیارت | Hajj and Pilgrimage Organization | IR
سازمان تبلیغات اسلامی | Islamic Development Organization | IR
سازمان اوقاف و امور خیریه/سازمان اوقاف | Endowments Organization | IR
سازمان حمایت مصرف‌کنندگان و تولیدکنندگان/سازمان حمایت | Consumers and Producers Protection Organization | IR
سازمان تعزیرات حکومتی | Government Punishments Organization | IR
سازمان اطلاعات سپاه | IRGC Intelligence Organization | IR
سازمان حقوق بشر ایران | Iran Human Rights | NO
سازمان هواپیمایی کشوری/سازمان هواپیمایی | Civil Aviation Organization | IR
سازمان سنجش آموزش کشور/سازمان سنجش | Organization of Educational Testing | IR
سازمان ملی استاندارد | Standards Organization | IR
سازمان جهاد کشاورزی | Agriculture Jihad Organization | IR
جهاد کشاورزی | Agriculture Jihad | IR
جهاد دانشگاهی | Academic Center for Education, Culture and Research | IR
آموزش و پرورش | Education Department | IR
پزشکی قانونی | Legal Medicine | IR
تربیت بدنی | Physical Education Organization | IR
کمیته امداد امام خمینی/کمیته امداد | Imam Khomeini Relief Foundation | IR
هلال احمر/جمعیت هلال احمر | Red Crescent | IR
اورژانس کشور | Emergency Medical Services | IR
بنیاد مستضعفان | Mostazafan Foundation | IR
بنیاد شهید و امور ایثارگران/بنیاد شهید | Martyrs Foundation | IR
بنیاد مسکن انقلاب اسلامی/بنیاد مسکن | Housing Foundation | IR
بنیاد برکت | Barakat Foundation | IR
ستاد اجرایی فرمان امام | Execution of Imam Khomeini's Order | IR
آستان قدس رضوی/آستان قدس | Astan Quds Razavi | IR
شورای عالی انقلاب فرهنگی | Supreme Council of the Cultural Revolution | IR
شورای عالی فضای مجازی | Supreme Council of Cyberspace | IR
شورای عالی امنیت | Security Council | IR
شورای پول و اعتبار | Money and Credit Council | IR
شورای رقابت | Competition Council | IR
شورای اسلامی شهر تهران/شورای شهر تهران | Tehran City Council | IR
شهرداری تهران | Tehran Municipality | IR
دیوان محاسبات کشور/دیوان محاسبات | Supreme Audit Court | IR
دیوان عدالت اداری | Court of Administrative Justice | IR
دیوان عالی کشور | Supreme Court | IR
دادگاه ویژه روحانیت | Special Clerical Court | IR
کمیسیون امنیت ملی و سیاست خارجی/کمیسیون امنیت ملی | National Security and Foreign Policy Commission | IR
کمیسیون تلفیق | Consolidation Commission | IR
کمیسیون اصل نود/کمیسیون اصل 90 | Article 90 Commission | IR
فراکسیون امید | Omid Fraction | IR
فراکسیون ولایت | Velayat Fraction | IR
مرکز پژوهش‌های مجلس | Parliament Research Center | IR
مرکز آمار ایران/مرکز آمار | Statistical Center of Iran | IR
مجمع نمایندگان | Assembly of Deputies | IR
جامعه مدرسین حوزه علمیه قم/جامعه مدرسین | Society of Seminary Teachers of Qom | IR
جامعه روحانیت مبارز | Combatant Clergy Association | IR
مجمع روحانیون مبارز | Association of Combatant Clerics | IR
جبهه مشارکت | Participation Front | IR
جبهه پایداری | Stability Front | IR
حزب مؤتلفه اسلامی/مؤتلفه اسلامی | Islamic Coalition Party | IR
حزب کارگزاران سازندگی/کارگزاران سازندگی | Executives of Construction Party | IR
حزب اعتماد ملی | National Trust Party | IR
حزب توده | Tudeh Party | IR
نهضت آزادی | Freedom Movement of Iran | IR
جبهه ملی | National Front | IR
مجاهدین خلق/سازمان مجاهدین خلق/سازمان منافقین/گروهک منافقین | People's Mojahedin | -
کومله | Komala | -
جندالله | Jundallah | -
جیش‌العدل | Jaish al-Adl | -
نیروی انتظامی/ناجا/فراجا/فرماندهی انتظامی | Law Enforcement Command | IR
پلیس فتا | Cyber Police | IR
پلیس راهور | Traffic Police | IR
نیروی دریایی سپاه | IRGC Navy | IR
نیروی هوافضای سپاه | IRGC Aerospace Force | IR
نیروی زمینی سپاه | IRGC Ground Force | IR
نیروی قدس | Quds Force | IR
نیروی دریایی ارتش | Iranian Navy | IR
نیروی هوایی ارتش | Iranian Air Force | IR
نیروی زمینی ارتش | Iranian Ground Force | IR
قرارگاه خاتم‌الانبیا/قرارگاه سازندگی خاتم‌الانبیا | Khatam al-Anbiya | IR
سازمان بسیج مستضعفین/بسیج مستضعفین | Basij | IR
بسیج دانشجویی | Student Basij | IR
حوزه علمیه قم | Qom Seminary | IR
حوزه هنری | Hozeh Honari | IR
فرهنگستان زبان و ادب فارسی | Academy of Persian Language and Literature | IR
کتابخانه ملی | National Library | IR
کانون پرورش فکری کودکان و نوجوانان/کانون پرورش فکری | Institute for Intellectual Development | IR
بنیاد سینمایی فارابی | Farabi Cinema Foundation | IR
خانه سینما | House of Cinema | IR
دانشگاه تهران | University of Tehran | IR
دانشگاه صنعتی شریف/دانشگاه شریف | Sharif University of Technology | IR
دانشگاه صنعتی امیرکبیر/دانشگاه امیرکبیر | Amirkabir University of Technology | IR
دانشگاه علم و صنعت | Iran University of Science and Technology | IR
دانشگاه شهید بهشتی | Shahid Beheshti University | IR
دانشگاه تربیت مدرس | Tarbiat Modares University | IR
دانشگاه علامه طباطبایی/دانشگاه علامه | Allameh Tabataba'i University | IR
دانشگاه پیام نور/پیام نور | Payame Noor University | IR
دانشگاه آزاد اسلامی/دانشگاه آزاد | Islamic Azad University | IR
دانشگاه فردوسی مشهد/دانشگاه فردوسی | Ferdowsi University of Mashhad | IR
دانشگاه امام صادق | Imam Sadiq University | IR
دانشگاه علوم پزشکی | University of Medical Sciences | IR
دانشگاه هاروارد | Harvard University | US
دانشگاه آکسفورد | University of Oxford | GB
دانشگاه کمبریج | University of Cambridge | GB
دانشگاه استنفورد | Stanford University | US
بانک ملی ایران/بانک ملی | Bank Melli | IR
بانک ملت | Bank Mellat | IR
بانک صادرات ایران/بانک صادرات | Bank Saderat | IR
بانک تجارت | Bank Tejarat | IR
بانک سپه | Bank Sepah | IR
بانک پاسارگاد | Bank Pasargad | IR
بانک کشاورزی | Bank Keshavarzi | IR
بانک مسکن | Bank Maskan | IR
بانک رفاه | Bank Refah | IR
بانک پارسیان | Parsian Bank | IR
شرکت ملی نفت ایران/شرکت ملی نفت | National Iranian Oil Company | IR
شرکت ملی گاز ایران/شرکت ملی گاز | National Iranian Gas Company | IR
شرکت ملی پالایش و پخش فرآورده‌های نفتی/شرکت ملی پالایش و پخش | National Iranian Oil Refining and Distribution Company | IR
شرکت ملی صنایع پتروشیمی | National Petrochemical Company | IR
ایران خودرو | Iran Khodro | IR
سایپا/گروه خودروسازی سایپا | SAIPA | IR
پارس خودرو | Pars Khodro | IR
فولاد مبارکه/فولاد مبارکه اصفهان | Mobarakeh Steel | IR
فولاد خوزستان | Khuzestan Steel | IR
ذوب‌آهن اصفهان/ذوب‌آهن | Esfahan Steel | IR
ایران‌ایر/هواپیمایی هما | Iran Air | IR
ماهان‌ایر/هواپیمایی ماهان | Mahan Air | IR
ایرانسل | Irancell | IR
همراه اول | Hamrah-e Aval | IR
شرکت مخابرات ایران/شرکت مخابرات | Telecommunication Company of Iran | IR
شرکت ارتباطات زیرساخت | Telecommunication Infrastructure Company | IR
اتاق بازرگانی ایران/اتاق بازرگانی، صنایع، معادن و کشاورزی ایران/اتاق بازرگانی | Iran Chamber of Commerce | IR
اتاق اصناف | Chamber of Guilds | IR
خانه کارگر | Workers' House | IR
بورس اوراق بهادار تهران/بورس تهران | Tehran Stock Exchange | IR
گمرک جمهوری اسلامی ایران/گمرک ایران/گمرک | Customs Administration | IR
راه‌آهن جمهوری اسلامی ایران | Islamic Republic of Iran Railways | IR
فدراسیون فوتبال | Football Federation | IR
فدراسیون کشتی | Wrestling Federation | IR
فدراسیون والیبال | Volleyball Federation | IR
فدراسیون بسکتبال | Basketball Federation | IR
سازمان لیگ | League Organization | IR
کمیته ملی المپیک | National Olympic Committee | IR
کمیته بین‌المللی المپیک | International Olympic Committee | -
کنفدراسیون فوتبال آسیا | Asian Football Confederation | -
فیفا | FIFA | -
یوفا | UEFA | -
پرسپولیس/تیم پرسپولیس/باشگاه پرسپولیس/تیم فوتبال پرسپولیس | Persepolis F.C. | IR
تیم استقلال/باشگاه استقلال/تیم فوتبال استقلال/استقلال تهران | Esteghlal F.C. | IR
استقلال خوزستان/تیم استقلال خوزستان | Esteghlal Khuzestan F.C. | IR
سپاهان/تیم سپاهان/باشگاه سپاهان/سپاهان اصفهان | Sepahan S.C. | IR
تراکتور‌سازی/تراکتورسازی تبریز | Tractor S.C. | IR
ملوان بندر انزلی/ملوان انزلی/تیم ملوان | Malavan F.C. | IR
نفت تهران/تیم نفت تهران | Naft Tehran F.C. | IR
نفت آبادان/صنعت نفت آبادان | Sanat Naft Abadan F.C. | IR
سپیدرود رشت | Sepidrood Rasht | IR
مس کرمان | Mes Kerman | IR
مس رفسنجان | Mes Rafsanjan | IR
گیتی‌پسند/گیتی پسند اصفهان | Giti Pasand | IR
پیکان تهران | Paykan F.C. | IR
پدیده مشهد | Padideh | IR
تیم ملی ایران/تیم ملی فوتبال ایران | Iran national team | IR
رئال مادرید/تیم رئال مادرید | Real Madrid | ES
اتلتیکو مادرید | Atlético Madrid | ES
تیم بارسلونا/باشگاه بارسلونا | FC Barcelona | ES
منچستر یونایتد | Manchester United | GB
منچستر سیتی | Manchester City | GB
چلسی | Chelsea F.C. | GB
آرسنال | Arsenal F.C. | GB
تاتنهام | Tottenham Hotspur | GB
لستر‌سیتی | Leicester City | GB
بایرن مونیخ/بایرن | Bayern Munich | DE
بورسیا دورتموند/دورتموند | Borussia Dortmund | DE
مونشن گلادباخ/بورسیا مونشن گلادباخ | Borussia Mönchengladbach | DE
یوونتوس | Juventus | IT
اینتر میلان | Inter Milan | IT
آث میلان | AC Milan | IT
پاری سن ژرمن | Paris Saint-Germain | FR
آژاکس | Ajax | NL
العین امارات | Al Ain | AE
الهلال عربستان | Al Hilal | SA
النصر عربستان | Al Nassr | SA
گوگل | Google | US
مایکروسافت | Microsoft | US
اپل/شرکت اپل | Apple | US
فیس‌بوک | Facebook | US
توییتر | Twitter | US
اینستاگرام | Instagram | US
تلگرام | Telegram | -
واتس‌اپ | WhatsApp | US
یوتیوب | YouTube | US
شرکت آمازون | Amazon | US
یاهو | Yahoo | US
ویکی‌لیکس | WikiLeaks | -
سامسونگ | Samsung | KR
ال‌جی | LG | KR
هوآوی/هواوی | Huawei | CN
شیائومی | Xiaomi | CN
لنوو | Lenovo | CN
نوکیا | Nokia | FI
موتورولا | Motorola | US
بلک‌بری | BlackBerry | CA
اچ‌تی‌سی | HTC | TW
سونی | Sony | JP
اینتل | Intel | US
ناسا | NASA | US
بوئینگ | Boeing | US
ایرباس | Airbus | FR
شرکت رنو/خودروسازی رنو | Renault | FR
پژو/پژو سیتروئن | Peugeot | FR
تویوتا | Toyota | JP
هیوندای | Hyundai | KR
بی‌ام‌و | BMW | DE
توتال/شرکت توتال | Total | FR
گازپروم | Gazprom | RU
لوک‌اویل | Lukoil | RU
آرامکو | Aramco | SA
زیمنس | Siemens | DE
تسلا | Tesla | US
پنتاگون/وزارت دفاع آمریکا | Pentagon | US
سازمان سیا/آژانس اطلاعات مرکزی آمریکا | CIA | US
اف‌بی‌آی | FBI | US
وزارت خزانه‌داری آمریکا | US Treasury | US
وزارت خارجه آمریکا/وزارت امور خارجه آمریکا | US Department of State | US
شورای امنیت ملی آمریکا | US National Security Council | US
حزب جمهوریخواه | Republican Party | US
حزب دموکرات/حزب دمکرات | Democratic Party | US
حزب کارگر انگلیس | Labour Party | GB
حزب محافظه‌کار انگلیس | Conservative Party | GB
حزب عدالت و توسعه | Justice and Development Party | TR
حزب جمهوری خلق | Republican People's Party | TR
حزب بعث | Ba'ath Party | -
حزب دموکرات کردستان/حزب دمکرات کردستان | Democratic Party of Kurdistan | -
حزب الدعوه/حزب الدعوه عراق | Islamic Dawa Party | IQ
جریان صدر | Sadrist Movement | IQ
کتائب حزب‌الله | Kata'ib Hezbollah | IQ
عصائب اهل حق | Asa'ib Ahl al-Haq | IQ
حزب لیکود/لیکود | Likud | IL
کنست | Knesset | IL
شاباک | Shin Bet | IL
جنبش فتح | Fatah | PS
سازمان آزادیبخش فلسطین/ساف | Palestine Liberation Organization | PS
جبهه النصره/النصره | Al-Nusra Front | SY
هیئت تحریر الشام/هیات تحریر الشام/تحریر الشام | Hay'at Tahrir al-Sham | SY
احرار الشام | Ahrar al-Sham | SY
جیش الاسلام | Jaysh al-Islam | SY
ارتش آزاد سوریه/ارتش آزاد | Free Syrian Army | SY
ارتش سوریه | Syrian Army | SY
ارتش آمریکا | US Army | US
ارتش ترکیه | Turkish Armed Forces | TR
نیروهای دموکراتیک سوریه/قسد | Syrian Democratic Forces | SY
بوکو‌حرام | Boko Haram | -
الشباب سومالی | Al-Shabaab | SO
یونیفل | UNIFIL | -
آنروا | UNRWA | -
کمیساریای عالی پناهندگان/کمیساریای عالی سازمان ملل در امور پناهندگان | UNHCR | -
برنامه جهانی غذا | World Food Programme | -
سازمان جهانی کار/سازمان بین‌المللی کار | International Labour Organization | -
یونیدو | UNIDO | -
یوناما | UNAMA | -
دیوان داوری لاهه | Permanent Court of Arbitration | -
دادگاه لاهه | The Hague court | -
سازمان عفو بین‌الملل/عفو بین‌الملل | Amnesty International | GB
دیده‌بان حقوق بشر | Human Rights Watch | US
دیده‌بان حقوق بشر سوریه | Syrian Observatory for Human Rights | GB
پزشکان بدون مرز | Médecins Sans Frontières | -
گزارشگران بدون مرز | Reporters Without Borders | FR
اینترپل | Interpol | -
یوروپل | Europol | -
اف‌ای‌تی‌اف/گروه ویژه اقدام مالی | FATF | -
اتحادیه اقتصادی اوراسیا | Eurasian Economic Union | -
بانک مرکزی اروپا | European Central Bank | -
بانک توسعه آسیایی | Asian Development Bank | -
سازمان امنیت و همکاری اروپا | OSCE | -
سازمان پیمان امنیت جمعی | Collective Security Treaty Organization | -
بنیاد کارنگی | Carnegie Endowment | US
بنیاد دفاع از دموکراسی‌ها | Foundation for Defense of Democracies | US
گروه بین‌المللی بحران | International Crisis Group | -
گروه بین‌المللی حمایت از سوریه | International Syria Support Group | -
دولت تدبیر و امید | Government of Prudence and Hope | IR
دولت یازدهم/دولت دوازدهم/دولت سیزدهم/دولت چهاردهم/دولت دهم/دولت نهم | Government of Iran | IR
مجلس دهم/مجلس نهم/مجلس یازدهم/مجلس دوازدهم | Islamic Consultative Assembly | IR
`

/** Papers, sites and agencies: fa names | English | ISO code or -. */
export const outlets = `
باشگاه خبرنگاران | Young Journalists Club | IR
همشهری آنلاین | Hamshahri Online | IR
همشهری/روزنامه همشهری | Hamshahri | IR
روزنامه کیهان/کیهان | Kayhan | IR
روزنامه ایران | Iran | IR
روزنامه شرق | Shargh | IR
روزنامه اعتماد | Etemad | IR
روزنامه اطلاعات | Ettela'at | IR
روزنامه جوان | Javan | IR
روزنامه جام جم/جام جم | Jam-e Jam | IR
روزنامه جمهوری اسلامی | Jomhouri-e Eslami | IR
روزنامه آفتاب یزد/آفتاب یزد | Aftab-e Yazd | IR
روزنامه آرمان/آرمان امروز | Arman | IR
روزنامه دنیای اقتصاد/دنیای اقتصاد | Donya-e Eqtesad | IR
روزنامه وطن امروز/وطن امروز | Vatan-e Emrooz | IR
روزنامه خراسان | Khorasan | IR
روزنامه قدس | Qods | IR
روزنامه رسالت | Resalat | IR
روزنامه ابتکار | Ebtekar | IR
روزنامه قانون | Ghanoon | IR
روزنامه هفت صبح | Haft-e Sobh | IR
روزنامه فرهیختگان/فرهیختگان | Farhikhtegan | IR
روزنامه سازندگی | Sazandegi | IR
تابناک/سایت تابناک | Tabnak | IR
عصر ایران/سایت عصر ایران | Asr-e Iran | IR
پایگاه خبری تحلیلی انتخاب/سایت انتخاب/انتخاب نیوز | Entekhab | IR
خبر‌آنلاین/خبرگزاری خبر‌آنلاین | Khabar Online | IR
فرارو | Fararu | IR
نامه‌نیوز | Nameh News | IR
مشرق‌نیوز | Mashregh News | IR
جماران/پایگاه خبری جماران | Jamaran | IR
ورزش سه/ورزش 3 | Varzesh3 | IR
خبرگزاری میزان | Mizan | IR
خانه ملت/خبرگزاری خانه ملت | ICANA | IR
خبرگزاری شبستان | Shabestan | IR
خبرگزاری دانشجو | SNN | IR
خبرگزاری ایکنا/ایکنا | IQNA | IR
شانا/خبرگزاری شانا | SHANA | IR
ایسکانیوز/خبرگزاری ایسکانیوز | ISKA News | IR
خبرگزاری آنا | ANA | IR
دیپلماسی ایرانی | Iranian Diplomacy | IR
صدای آمریکا | Voice of America | US
رادیو فردا | Radio Farda | US
رادیو فرانسه | RFI | FR
دویچه‌وله | Deutsche Welle | DE
فرانس 24 | France 24 | FR
اسکای‌نیوز/Sky News | Sky News | GB
نیوزویک | Newsweek | US
فارین پالیسی | Foreign Policy | US
فارین افرز | Foreign Affairs | US
مجله تایم/هفته‌نامه تایم | Time | US
اکونومیست | The Economist | GB
ایندیپندنت | The Independent | GB
روزنامه تلگراف | The Telegraph | GB
دیلی میل | Daily Mail | GB
میدل ایست آی | Middle East Eye | GB
القدس العربی/روزنامه القدس العربی | Al-Quds Al-Arabi | GB
الشرق الاوسط/روزنامه الشرق الاوسط | Asharq Al-Awsat | GB
الحیات/روزنامه الحیات | Al-Hayat | GB
الاخبار/روزنامه الاخبار | Al-Akhbar | LB
السفیر | As-Safir | LB
النهار | An-Nahar | LB
رأی الیوم | Rai al-Youm | GB
العهد/پایگاه خبری العهد | Al-Ahed | LB
شبکه الاقصی | Al-Aqsa TV | PS
سانا/خبرگزاری سانا | SANA | SY
السومریه نیوز/السومریه | Alsumaria | IQ
شفق نیوز | Shafaq News | IQ
روداو/شبکه روداو | Rudaw | IQ
یدیعوت آحارونوت/یدیعوت آحرونوت | Yedioth Ahronoth | IL
معاریو/معاریف | Maariv | IL
اسرائیل هیوم | Israel Hayom | IL
تایمز اسرائیل/تایمز آو اسرائیل | The Times of Israel | IL
شبکه کان | Kan | IL
لس‌آنجلس تایمز/روزنامه لس‌آنجلس تایمز | Los Angeles Times | US
یو‌اس‌ای تودی | USA Today | US
بیزینس اینسایدر | Business Insider | US
هافینگتون پست | HuffPost | US
المانیتور/پایگاه المانیتور | Al-Monitor | US
روزنامه هیل/نشریه هیل | The Hill | US
یونایتدپرس | UPI | US
کیودو نیوز | Kyodo | JP
یونهاپ/خبرگزاری یونهاپ | Yonhap | KR
گلوبال تایمز | Global Times | CN
ریا نووستی/نووستی/خبرگزاری نووستی | RIA Novosti | RU
کامرسانت | Kommersant | RU
روزنامه حریت | Hürriyet | TR
ینی شفق | Yeni Şafak | TR
طلوع نیوز | TOLOnews | AF
خبرگزاری پژواک | Pajhwok | AF
خبرگزاری آوا | AVA | AF
روزنامه دان | Dawn | PK
روزنامه بیلد | Bild | DE
روزنامه مارکا | Marca | ES
کوریره دلا سرا | Corriere della Sera | IT
`

/** Outlets that bear a common word's name, so that they are known only where they are cited: «به گزارش مهر»: the word | name | English. */
const cited = `
مهر | خبرگزاری مهر | Mehr
فارس | خبرگزاری فارس | Fars
میزان | خبرگزاری میزان | Mizan
انتخاب | پایگاه خبری تحلیلی انتخاب | Entekhab
شبستان | خبرگزاری شبستان | Shabestan
آنا | خبرگزاری آنا | ANA
دانشجو | خبرگزاری دانشجو | SNN
ایران | روزنامه ایران | Iran
شرق | روزنامه شرق | Shargh
اعتماد | روزنامه اعتماد | Etemad
اطلاعات | روزنامه اطلاعات | Ettela'at
جوان | روزنامه جوان | Javan
خراسان | روزنامه خراسان | Khorasan
قدس | روزنامه قدس | Qods
رسالت | روزنامه رسالت | Resalat
قانون | روزنامه قانون | Ghanoon
سازندگی | روزنامه سازندگی | Sazandegi
نود | برنامه نود | 90
ابتکار | روزنامه ابتکار | Ebtekar
اسرار | روزنامه اسرار | Asrar
افکار | روزنامه افکار | Afkar
امتیاز | روزنامه امتیاز | Emtiaz
بشارت نو | روزنامه بشارت نو | Besharat-e No
شاخه سبز | روزنامه شاخه سبز | Shakheh Sabz
شهروند | روزنامه شهروند | Shahrvand
کار و کارگر | روزنامه کار و کارگر | Kar-o-Kargar
جهان صنعت | روزنامه جهان صنعت | Jahan-e Sanat
اخبار صنعت | روزنامه اخبار صنعت | Akhbar-e Sanat
تجارت | روزنامه تجارت | Tejarat
روزان | روزنامه روزان | Rouzan
کلید | روزنامه کلید | Kelid
شروع | روزنامه شروع | Shorou
هفت صبح | روزنامه هفت صبح | Haft-e Sobh
پیام زمان | روزنامه پیام زمان | Payam-e Zaman
عصر رسانه | روزنامه عصر رسانه | Asr-e Resaneh
دنیای خودرو | روزنامه دنیای خودرو | Donya-ye Khodro
ستاره صبح | روزنامه ستاره صبح | Setareh Sobh
وقایع اتفاقیه | روزنامه وقایع اتفاقیه | Vaghaye Ettefaghieh
راه مردم | روزنامه راه مردم | Rah-e Mardom
مردم سالاری | روزنامه مردم‌سالاری | Mardom Salari
سیاست روز | روزنامه سیاست روز | Siasat-e Rooz
کائنات | روزنامه کائنات | Kaenat
ابرار | روزنامه ابرار | Abrar
حمایت | روزنامه حمایت | Hemayat
مناقصه مزایده | روزنامه مناقصه مزایده | Monaghese Mozayede
عصر اقتصاد | روزنامه عصر اقتصاد | Asr-e Eghtesad
ابرار اقتصادی | روزنامه ابرار اقتصادی | Abrar-e Eghtesadi
گسترش صنعت | روزنامه گسترش صنعت | Gostaresh-e Sanat
صبح نو | روزنامه صبح نو | Sobh-e No
پیام ما | روزنامه پیام ما | Payam-e Ma
هم‌میهن | روزنامه هم‌میهن | Ham-Mihan
جام جم | روزنامه جام جم | Jam-e Jam
همدلی | روزنامه همدلی | Hamdeli
آفرینش | روزنامه آفرینش | Afarinesh
فرهیختگان | روزنامه فرهیختگان | Farhikhtegan
`

export const citedOutlets: readonly { name: string; fa: string; en: string }[] = cited
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", fa = "", en = ""] = row.split("|").map((cell) => cell.trim())
    return { name, fa, en }
  })
