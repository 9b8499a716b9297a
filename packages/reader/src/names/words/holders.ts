/** Somebody who held an office from one day to another. */
export interface Holder {
  /** ISO code of the country. */
  readonly of: string
  /** As in the table of offices: "president". */
  readonly code: string
  readonly fa: string
  readonly en: string
  /** First day for which it is known, ISO 8601. */
  readonly from: string
  /** The day on which the next one took over, or up to which it is known; without it the office was held in mid 2026. */
  readonly to?: string
  readonly wikidata?: string
}

/**
 * `= ISO code | office` opens an office; below it name | English | from | to | Wikidata id. A gap between two holders is a time that
 * the table does not know. Wikidata ids are those of a table of Iran's office holders drawn from Wikidata (CC0); others are not known here.
 */
const table = `
= IR | supreme-leader
سید روح‌الله خمینی | Ruhollah Khomeini | 1979-12-03 | 1989-06-03
سید علی خامنه‌ای | Ali Khamenei | 1989-06-04 | 2026-01-01 | Q57336
سید مجتبی خامنه‌ای | Mojtaba Khamenei | 2026-05-01
= IR | president
ابوالحسن بنی‌صدر | Abolhassan Banisadr | 1980-02-04 | 1981-06-22
محمدعلی رجایی | Mohammad-Ali Rajai | 1981-08-02 | 1981-08-30
سید علی خامنه‌ای | Ali Khamenei | 1981-10-13 | 1989-08-03 | Q57336
اکبر هاشمی رفسنجانی | Akbar Hashemi Rafsanjani | 1989-08-16 | 1997-08-02 | Q186111
سید محمد خاتمی | Mohammad Khatami | 1997-08-02 | 2005-08-03 | Q180795
محمود احمدی‌نژاد | Mahmoud Ahmadinejad | 2005-08-03 | 2013-08-03 | Q34448
حسن روحانی | Hassan Rouhani | 2013-08-03 | 2021-08-03 | Q348144
سید ابراهیم رئیسی | Ebrahim Raisi | 2021-08-03 | 2024-05-19 | Q5947347
مسعود پزشکیان | Masoud Pezeshkian | 2024-07-28 | | Q5933752
= IR | prime-minister
مهدی بازرگان | Mehdi Bazargan | 1979-02-05 | 1979-11-06
محمدعلی رجایی | Mohammad-Ali Rajai | 1980-08-12 | 1981-08-04
محمدجواد باهنر | Mohammad-Javad Bahonar | 1981-08-04 | 1981-08-30
میرحسین موسوی | Mir-Hossein Mousavi | 1981-10-31 | 1989-08-03
= IR | first-vice-president
حسن حبیبی | Hassan Habibi | 1989-08-21 | 2001-08-26
محمدرضا عارف | Mohammad Reza Aref | 2001-08-26 | 2005-09-10 | Q2655534
پرویز داوودی | Parviz Davoodi | 2005-09-11 | 2009-07-17
محمدرضا رحیمی | Mohammad-Reza Rahimi | 2009-09-13 | 2013-08-05
اسحاق جهانگیری | Eshaq Jahangiri | 2013-08-05 | 2021-08-03 | Q5397780
محمد مخبر | Mohammad Mokhber | 2021-08-09 | 2024-07-28 | Q5703610
محمدرضا عارف | Mohammad Reza Aref | 2024-07-28 | | Q2655534
= IR | foreign-minister
ابراهیم یزدی | Ebrahim Yazdi | 1979-04-24 | 1979-11-06
صادق قطب‌زاده | Sadegh Ghotbzadeh | 1979-11-30 | 1980-08-03
علی‌اکبر ولایتی | Ali Akbar Velayati | 1981-12-15 | 1997-08-20
کمال خرازی | Kamal Kharazi | 1997-08-20 | 2005-08-24 | Q435799
منوچهر متکی | Manouchehr Mottaki | 2005-08-24 | 2010-12-13 | Q374481
علی‌اکبر صالحی | Ali Akbar Salehi | 2010-12-13 | 2013-08-15 | Q283201
محمدجواد ظریف | Mohammad Javad Zarif | 2013-08-15 | 2021-08-25 | Q10296812
حسین امیرعبداللهیان | Hossein Amir-Abdollahian | 2021-08-25 | 2024-05-19 | Q17991320
عباس عراقچی | Abbas Araghchi | 2024-08-21 | | Q7459020
= IR | speaker
اکبر هاشمی رفسنجانی | Akbar Hashemi Rafsanjani | 1980-07-20 | 1989-08-03 | Q186111
مهدی کروبی | Mehdi Karroubi | 1989-08-16 | 1992-05-27 | Q315011
علی‌اکبر ناطق نوری | Ali Akbar Nategh-Nouri | 1992-05-28 | 2000-05-27
مهدی کروبی | Mehdi Karroubi | 2000-05-28 | 2004-05-27 | Q315011
غلامعلی حداد عادل | Gholam-Ali Haddad-Adel | 2004-06-06 | 2008-05-27
علی لاریجانی | Ali Larijani | 2008-06-05 | 2020-05-28 | Q336363
محمدباقر قالیباف | Mohammad Bagher Ghalibaf | 2020-05-28 | | Q542074
= IR | chief-justice
محمد یزدی | Mohammad Yazdi | 1989-08-15 | 1999-08-14 | Q3318972
سید محمود هاشمی شاهرودی | Mahmoud Hashemi Shahroudi | 1999-08-14 | 2009-08-14 | Q1363254
صادق آملی لاریجانی | Sadeq Larijani | 2009-08-15 | 2019-03-07 | Q24682
سید ابراهیم رئیسی | Ebrahim Raisi | 2019-03-07 | 2021-07-01 | Q5947347
غلامحسین محسنی اژه‌ای | Gholam-Hossein Mohseni-Ejei | 2021-07-01 | | Q137375
= IR | snsc-secretary
حسن روحانی | Hassan Rouhani | 1989-10-14 | 2005-08-15 | Q348144
علی لاریجانی | Ali Larijani | 2005-08-15 | 2007-10-20 | Q336363
سعید جلیلی | Saeed Jalili | 2007-10-20 | 2013-09-10 | Q635059
علی شمخانی | Ali Shamkhani | 2013-09-10 | 2023-05-22 | Q1391746
علی‌اکبر احمدیان | Ali Akbar Ahmadian | 2023-05-22 | 2025-08-05
علی لاریجانی | Ali Larijani | 2025-08-05 | 2026-01-01 | Q336363
= IR | defence-minister
علی شمخانی | Ali Shamkhani | 1997-08-20 | 2005-08-24 | Q1391746
مصطفی محمدنجار | Mostafa Mohammad-Najjar | 2005-08-24 | 2009-09-03 | Q936746
احمد وحیدی | Ahmad Vahidi | 2009-09-03 | 2013-08-15 | Q48761
حسین دهقان | Hossein Dehghan | 2013-08-15 | 2017-08-20 | Q14514593
امیر حاتمی | Amir Hatami | 2017-08-20 | 2021-08-25 | Q25424757
محمدرضا قرائی آشتیانی | Mohammad-Reza Gharaei Ashtiani | 2021-08-25 | 2024-08-21 | Q65195083
عزیز نصیرزاده | Aziz Nasirzadeh | 2024-08-21 | 2026-01-01
= IR | interior-minister
عبدالله نوری | Abdollah Nouri | 1997-08-20 | 1998-06-21
عبدالواحد موسوی لاری | Abdolvahed Mousavi Lari | 1998-07-22 | 2005-08-24
مصطفی پورمحمدی | Mostafa Pourmohammadi | 2005-08-24 | 2008-05-15
صادق محصولی | Sadegh Mahsouli | 2008-11-18 | 2009-09-03
مصطفی محمدنجار | Mostafa Mohammad-Najjar | 2009-09-03 | 2013-08-15 | Q936746
عبدالرضا رحمانی فضلی | Abdolreza Rahmani Fazli | 2013-08-15 | 2021-08-25 | Q5722618
احمد وحیدی | Ahmad Vahidi | 2021-08-25 | 2024-08-21 | Q48761
اسکندر مؤمنی | Eskandar Momeni | 2024-08-21 | 2026-01-01
= IR | intelligence-minister
قربانعلی دری نجف‌آبادی | Ghorbanali Dorri-Najafabadi | 1997-08-20 | 1999-02-09
علی یونسی | Ali Younesi | 1999-02-24 | 2005-08-24 | Q446553
غلامحسین محسنی اژه‌ای | Gholam-Hossein Mohseni-Ejei | 2005-08-24 | 2009-07-26 | Q137375
حیدر مصلحی | Heydar Moslehi | 2009-09-03 | 2013-08-15 | Q48762
سید محمود علوی | Mahmoud Alavi | 2013-08-15 | 2021-08-25 | Q14514594
سید اسماعیل خطیب | Esmaeil Khatib | 2021-08-25 | 2026-01-01 | Q108120922
= IR | oil-minister
بیژن زنگنه | Bijan Zangeneh | 1997-08-20 | 2005-08-24
کاظم وزیری هامانه | Kazem Vaziri Hamaneh | 2005-12-11 | 2007-08-12
غلامحسین نوذری | Gholam-Hossein Nozari | 2007-11-14 | 2009-09-03
مسعود میرکاظمی | Masoud Mir-Kazemi | 2009-09-03 | 2011-05-14 | Q6783882
رستم قاسمی | Rostam Ghasemi | 2011-08-03 | 2013-08-15 | Q3790254
بیژن زنگنه | Bijan Zangeneh | 2013-08-15 | 2021-08-25
جواد اوجی | Javad Owji | 2021-08-25 | 2024-08-21 | Q108332006
محسن پاک‌نژاد | Mohsen Paknejad | 2024-08-21 | 2026-01-01
= IR | energy-minister
مجید نامجو | Majid Namjoo | 2009-11-15 | 2013-08-15 | Q6737853
حمید چیت‌چیان | Hamid Chitchian | 2013-08-15 | 2017-08-20 | Q14517896
رضا اردکانیان | Reza Ardakanian | 2017-10-29 | 2021-08-25 | Q41243811
علی‌اکبر محرابیان | Ali Akbar Mehrabian | 2021-08-25 | 2024-08-21 | Q4116674
عباس علی‌آبادی | Abbas Aliabadi | 2024-08-21 | 2026-01-01
= IR | economy-minister
داوود دانش‌جعفری | Davoud Danesh-Jafari | 2005-08-24 | 2008-04-22
شمس‌الدین حسینی | Shamseddin Hosseini | 2008-08-05 | 2013-08-15
علی طیب‌نیا | Ali Tayebnia | 2013-08-15 | 2017-08-20
مسعود کرباسیان | Masoud Karbasian | 2017-08-20 | 2018-08-26
فرهاد دژپسند | Farhad Dejpasand | 2018-10-27 | 2021-08-25
سید احسان خاندوزی | Ehsan Khandouzi | 2021-08-25 | 2024-08-21 | Q86710817
عبدالناصر همتی | Abdolnaser Hemmati | 2024-08-21 | 2025-03-02 | Q16053240
= IR | health-minister
مرضیه وحید دستجردی | Marzieh Vahid-Dastjerdi | 2009-09-03 | 2012-12-27
سید حسن قاضی‌زاده هاشمی | Hassan Ghazizadeh Hashemi | 2013-08-15 | 2019-01-03
سعید نمکی | Saeed Namaki | 2019-02-04 | 2021-08-25
بهرام عین‌اللهی | Bahram Einollahi | 2021-08-25 | 2024-08-21 | Q108394820
محمدرضا ظفرقندی | Mohammad-Reza Zafarghandi | 2024-08-21 | 2026-01-01
= IR | culture-minister
سید محمد حسینی | Mohammad Hosseini | 2009-09-03 | 2013-08-15 | Q5930862
علی جنتی | Ali Jannati | 2013-08-15 | 2016-10-19
سید رضا صالحی امیری | Reza Salehi Amiri | 2016-11-01 | 2017-08-20 | Q16046461
سید عباس صالحی | Abbas Salehi | 2017-08-20 | 2021-08-25 | Q27467049
محمدمهدی اسماعیلی | Mohammad-Mehdi Esmaili | 2021-08-25 | 2024-08-21 | Q108368785
سید عباس صالحی | Abbas Salehi | 2024-08-21 | 2026-01-01 | Q27467049
= IR | communications-minister
محمود واعظی | Mahmoud Vaezi | 2013-08-15 | 2017-08-20
محمدجواد آذری جهرمی | Mohammad-Javad Azari Jahromi | 2017-08-20 | 2021-08-25 | Q37423274
عیسی زارع‌پور | Eisa Zarepour | 2021-08-25 | 2024-08-21 | Q108516960
ستار هاشمی | Sattar Hashemi | 2024-08-21 | 2026-01-01
= IR | justice-minister
مصطفی پورمحمدی | Mostafa Pourmohammadi | 2013-08-15 | 2017-08-20
سید علیرضا آوایی | Alireza Avayi | 2017-08-20 | 2021-08-25
امین‌حسین رحیمی | Amin-Hossein Rahimi | 2021-08-25 | 2026-01-01 | Q16045317
= IR | industry-minister
محمدرضا نعمت‌زاده | Mohammad-Reza Nematzadeh | 2013-08-15 | 2017-08-20 | Q5730459
محمد شریعتمداری | Mohammad Shariatmadari | 2017-08-20 | 2018-10-20 | Q6892441
سید رضا فاطمی‌امین | Reza Fatemi-Amin | 2021-08-25 | 2023-04-30 | Q109551812
سید محمد اتابک | Mohammad Atabak | 2024-08-21 | 2026-01-01
= IR | chief-of-staff
سید حسن فیروزآبادی | Hassan Firouzabadi | 1989-09-26 | 2016-06-28
محمد باقری | Mohammad Bagheri | 2016-06-28 | 2025-06-13 | Q18511806
سید عبدالرحیم موسوی | Abdolrahim Mousavi | 2025-06-13 | 2026-01-01
= US | president
جیمی کارتر | Jimmy Carter | 1977-01-20 | 1981-01-20
رونالد ریگان | Ronald Reagan | 1981-01-20 | 1989-01-20
جورج هربرت واکر بوش | George H. W. Bush | 1989-01-20 | 1993-01-20
بیل کلینتون | Bill Clinton | 1993-01-20 | 2001-01-20
جورج بوش | George W. Bush | 2001-01-20 | 2009-01-20
باراک اوباما | Barack Obama | 2009-01-20 | 2017-01-20
دونالد ترامپ | Donald Trump | 2017-01-20 | 2021-01-20
جو بایدن | Joe Biden | 2021-01-20 | 2025-01-20
دونالد ترامپ | Donald Trump | 2025-01-20
= US | vice-president
دیک چنی | Dick Cheney | 2001-01-20 | 2009-01-20
جو بایدن | Joe Biden | 2009-01-20 | 2017-01-20
مایک پنس | Mike Pence | 2017-01-20 | 2021-01-20
کامالا هریس | Kamala Harris | 2021-01-20 | 2025-01-20
جی دی ونس | JD Vance | 2025-01-20
= US | foreign-minister
وارن کریستوفر | Warren Christopher | 1993-01-20 | 1997-01-17
مادلین آلبرایت | Madeleine Albright | 1997-01-23 | 2001-01-20
کالین پاول | Colin Powell | 2001-01-20 | 2005-01-26
کاندولیزا رایس | Condoleezza Rice | 2005-01-26 | 2009-01-20
هیلاری کلینتون | Hillary Clinton | 2009-01-21 | 2013-02-01
جان کری | John Kerry | 2013-02-01 | 2017-01-20
رکس تیلرسون | Rex Tillerson | 2017-02-01 | 2018-03-31
مایک پمپئو | Mike Pompeo | 2018-04-26 | 2021-01-20
آنتونی بلینکن | Antony Blinken | 2021-01-26 | 2025-01-20
مارکو روبیو | Marco Rubio | 2025-01-21
= US | defence-minister
دونالد رامسفلد | Donald Rumsfeld | 2001-01-20 | 2006-12-18
رابرت گیتس | Robert Gates | 2006-12-18 | 2011-07-01
لئون پانتا | Leon Panetta | 2011-07-01 | 2013-02-27
چاک هیگل | Chuck Hagel | 2013-02-27 | 2015-02-17
اشتون کارتر | Ash Carter | 2015-02-17 | 2017-01-20
جیمز متیس | James Mattis | 2017-01-20 | 2018-12-31
مارک اسپر | Mark Esper | 2019-07-23 | 2020-11-09
لوید آستین | Lloyd Austin | 2021-01-22 | 2025-01-20
پیت هگست | Pete Hegseth | 2025-01-25
= RU | president
ولادیمیر پوتین | Vladimir Putin | 2000-05-07 | 2008-05-07
دیمیتری مدودف | Dmitry Medvedev | 2008-05-07 | 2012-05-07
ولادیمیر پوتین | Vladimir Putin | 2012-05-07
= RU | prime-minister
ولادیمیر پوتین | Vladimir Putin | 2008-05-08 | 2012-05-07
دیمیتری مدودف | Dmitry Medvedev | 2012-05-08 | 2020-01-16
میخائیل میشوستین | Mikhail Mishustin | 2020-01-16 | 2026-01-01
= RU | foreign-minister
ایگور ایوانف | Igor Ivanov | 1998-09-11 | 2004-03-09
سرگئی لاوروف | Sergey Lavrov | 2004-03-09
= CN | president
هو جین‌تائو | Hu Jintao | 2003-03-15 | 2013-03-14
شی جین‌پینگ | Xi Jinping | 2013-03-14
= CN | foreign-minister
یانگ جیه‌چی | Yang Jiechi | 2007-04-27 | 2013-03-16
وانگ یی | Wang Yi | 2013-03-16 | 2022-12-30
چین گانگ | Qin Gang | 2022-12-30 | 2023-07-25
وانگ یی | Wang Yi | 2023-07-25
= GB | prime-minister
تونی بلر | Tony Blair | 1997-05-02 | 2007-06-27
گوردون براون | Gordon Brown | 2007-06-27 | 2010-05-11
دیوید کامرون | David Cameron | 2010-05-11 | 2016-07-13
ترزا می | Theresa May | 2016-07-13 | 2019-07-24
بوریس جانسون | Boris Johnson | 2019-07-24 | 2022-09-06
لیز تراس | Liz Truss | 2022-09-06 | 2022-10-25
ریشی سوناک | Rishi Sunak | 2022-10-25 | 2024-07-05
کی‌یر استارمر | Keir Starmer | 2024-07-05 | 2026-01-01
= GB | foreign-minister
جک استراو | Jack Straw | 2001-06-08 | 2006-05-05
مارگارت بکت | Margaret Beckett | 2006-05-05 | 2007-06-27
دیوید میلیبند | David Miliband | 2007-06-28 | 2010-05-11
ویلیام هیگ | William Hague | 2010-05-12 | 2014-07-14
فیلیپ هاموند | Philip Hammond | 2014-07-15 | 2016-07-13
بوریس جانسون | Boris Johnson | 2016-07-13 | 2018-07-09
جرمی هانت | Jeremy Hunt | 2018-07-09 | 2019-07-24
دومینیک راب | Dominic Raab | 2019-07-24 | 2021-09-15
لیز تراس | Liz Truss | 2021-09-15 | 2022-09-06
جیمز کلورلی | James Cleverly | 2022-09-06 | 2023-11-13
دیوید کامرون | David Cameron | 2023-11-13 | 2024-07-05
دیوید لمی | David Lammy | 2024-07-05 | 2025-09-05
ایوت کوپر | Yvette Cooper | 2025-09-05 | 2026-01-01
= FR | president
ژاک شیراک | Jacques Chirac | 1995-05-17 | 2007-05-16
نیکلا سارکوزی | Nicolas Sarkozy | 2007-05-16 | 2012-05-15
فرانسوا اولاند | François Hollande | 2012-05-15 | 2017-05-14
امانوئل مکرون | Emmanuel Macron | 2017-05-14
= FR | foreign-minister
دومینیک دو ویلپن | Dominique de Villepin | 2002-05-07 | 2004-03-31
میشل بارنیه | Michel Barnier | 2004-03-31 | 2005-06-02
فیلیپ دوست‌بلازی | Philippe Douste-Blazy | 2005-06-02 | 2007-05-15
برنارد کوشنر | Bernard Kouchner | 2007-05-18 | 2010-11-13
آلن ژوپه | Alain Juppé | 2011-02-27 | 2012-05-10
لوران فابیوس | Laurent Fabius | 2012-05-16 | 2016-02-11
ژان مارک ارو | Jean-Marc Ayrault | 2016-02-11 | 2017-05-10
ژان ایو لودریان | Jean-Yves Le Drian | 2017-05-17 | 2022-05-20
کاترین کولونا | Catherine Colonna | 2022-05-20 | 2024-01-11
استفان سژورنه | Stéphane Séjourné | 2024-01-11 | 2024-09-21
ژان نوئل بارو | Jean-Noël Barrot | 2024-09-21
= DE | chancellor
گرهارد شرودر | Gerhard Schröder | 1998-10-27 | 2005-11-22
آنگلا مرکل | Angela Merkel | 2005-11-22 | 2021-12-08
اولاف شولتز | Olaf Scholz | 2021-12-08 | 2025-05-06
فریدریش مرتس | Friedrich Merz | 2025-05-06 | 2026-01-01
= DE | president
یوآخیم گاوک | Joachim Gauck | 2012-03-18 | 2017-03-18
فرانک والتر اشتاین‌مایر | Frank-Walter Steinmeier | 2017-03-19 | 2026-01-01
= DE | foreign-minister
یوشکا فیشر | Joschka Fischer | 1998-10-27 | 2005-11-22
فرانک والتر اشتاین‌مایر | Frank-Walter Steinmeier | 2005-11-22 | 2009-10-27
گیدو وستروله | Guido Westerwelle | 2009-10-28 | 2013-12-17
فرانک والتر اشتاین‌مایر | Frank-Walter Steinmeier | 2013-12-17 | 2017-01-27
زیگمار گابریل | Sigmar Gabriel | 2017-01-27 | 2018-03-14
هایکو ماس | Heiko Maas | 2018-03-14 | 2021-12-08
آنالنا بربوک | Annalena Baerbock | 2021-12-08 | 2025-05-06
یوهان وادفول | Johann Wadephul | 2025-05-06 | 2026-01-01
= TR | president
احمد نجدت سزر | Ahmet Necdet Sezer | 2000-05-16 | 2007-08-28
عبدالله گل | Abdullah Gül | 2007-08-28 | 2014-08-28
رجب طیب اردوغان | Recep Tayyip Erdoğan | 2014-08-28
= TR | prime-minister
رجب طیب اردوغان | Recep Tayyip Erdoğan | 2003-03-14 | 2014-08-28
احمد داوود اوغلو | Ahmet Davutoğlu | 2014-08-29 | 2016-05-24
بینالی ییلدیریم | Binali Yıldırım | 2016-05-24 | 2018-07-09
= TR | foreign-minister
عبدالله گل | Abdullah Gül | 2003-03-14 | 2007-08-28
علی باباجان | Ali Babacan | 2007-08-29 | 2009-05-01
احمد داوود اوغلو | Ahmet Davutoğlu | 2009-05-01 | 2014-08-29
مولود چاووش‌اوغلو | Mevlüt Çavuşoğlu | 2015-11-24 | 2023-06-03
هاکان فیدان | Hakan Fidan | 2023-06-03
= IL | prime-minister
آریل شارون | Ariel Sharon | 2001-03-07 | 2006-04-14
ایهود اولمرت | Ehud Olmert | 2006-04-14 | 2009-03-31
بنیامین نتانیاهو | Benjamin Netanyahu | 2009-03-31 | 2021-06-13
نفتالی بنت | Naftali Bennett | 2021-06-13 | 2022-06-30
یائیر لاپید | Yair Lapid | 2022-07-01 | 2022-12-29
بنیامین نتانیاهو | Benjamin Netanyahu | 2022-12-29
= IL | president
شیمون پرز | Shimon Peres | 2007-07-15 | 2014-07-24
رئوون ریولین | Reuven Rivlin | 2014-07-24 | 2021-07-07
اسحاق هرتزوگ | Isaac Herzog | 2021-07-07 | 2026-01-01
= IL | foreign-minister
تسیپی لیونی | Tzipi Livni | 2006-01-18 | 2009-03-31
آویگدور لیبرمن | Avigdor Lieberman | 2009-04-01 | 2012-12-18
یائیر لاپید | Yair Lapid | 2021-06-13 | 2022-12-29
الی کوهن | Eli Cohen | 2022-12-29 | 2024-01-01
گیدئون ساعر | Gideon Sa'ar | 2024-11-10 | 2026-01-01
= IL | defence-minister
ایهود باراک | Ehud Barak | 2007-06-18 | 2013-03-18
موشه یعلون | Moshe Ya'alon | 2013-03-18 | 2016-05-22
آویگدور لیبرمن | Avigdor Lieberman | 2016-05-30 | 2018-11-18
بنی گانتز | Benny Gantz | 2020-05-17 | 2022-12-29
یوآو گالانت | Yoav Gallant | 2022-12-29 | 2024-11-08
یسرائیل کاتز | Israel Katz | 2024-11-08
= PS | president
یاسر عرفات | Yasser Arafat | 1994-07-05 | 2004-11-11
محمود عباس | Mahmoud Abbas | 2005-01-15 | 2026-01-01
= LB | president
امیل لحود | Émile Lahoud | 1998-11-24 | 2007-11-23
میشل سلیمان | Michel Suleiman | 2008-05-25 | 2014-05-25
میشل عون | Michel Aoun | 2016-10-31 | 2022-10-30
جوزف عون | Joseph Aoun | 2025-01-09
= LB | prime-minister
فؤاد سنیوره | Fouad Siniora | 2005-07-19 | 2009-11-09
سعد حریری | Saad Hariri | 2009-11-09 | 2011-06-13
نجیب میقاتی | Najib Mikati | 2011-06-13 | 2014-02-15
تمام سلام | Tammam Salam | 2014-02-15 | 2016-12-18
سعد حریری | Saad Hariri | 2016-12-18 | 2020-01-21
حسان دیاب | Hassan Diab | 2020-01-21 | 2021-09-10
نجیب میقاتی | Najib Mikati | 2021-09-10 | 2025-02-08
نواف سلام | Nawaf Salam | 2025-02-08
= LB | speaker
نبیه بری | Nabih Berri | 1992-10-20
= LB | foreign-minister
جبران باسیل | Gebran Bassil | 2014-02-15 | 2020-01-21
عبدالله بوحبیب | Abdallah Bou Habib | 2021-09-10 | 2025-02-08
یوسف رجی | Youssef Raji | 2025-02-08 | 2026-01-01
= SY | president
حافظ اسد | Hafez al-Assad | 1971-03-12 | 2000-06-10
بشار اسد | Bashar al-Assad | 2000-07-17 | 2024-12-08
احمد الشرع | Ahmed al-Sharaa | 2025-01-29
= SY | foreign-minister
فاروق الشرع | Farouk al-Sharaa | 1984-03-11 | 2006-02-11
ولید معلم | Walid Muallem | 2006-02-11 | 2020-11-16
فیصل مقداد | Faisal Mekdad | 2020-11-22 | 2024-09-23
اسعد الشیبانی | Asaad al-Shaibani | 2024-12-21 | 2026-01-01
= IQ | president
جلال طالبانی | Jalal Talabani | 2005-04-07 | 2014-07-24
فؤاد معصوم | Fuad Masum | 2014-07-24 | 2018-10-02
برهم صالح | Barham Salih | 2018-10-02 | 2022-10-17
عبداللطیف رشید | Abdul Latif Rashid | 2022-10-17 | 2026-01-01
= IQ | prime-minister
ایاد علاوی | Ayad Allawi | 2004-06-28 | 2005-05-03
ابراهیم جعفری | Ibrahim al-Jaafari | 2005-05-03 | 2006-05-20
نوری مالکی | Nouri al-Maliki | 2006-05-20 | 2014-09-08
حیدر العبادی | Haider al-Abadi | 2014-09-08 | 2018-10-25
عادل عبدالمهدی | Adil Abdul-Mahdi | 2018-10-25 | 2020-05-07
مصطفی الکاظمی | Mustafa al-Kadhimi | 2020-05-07 | 2022-10-27
محمد شیاع السودانی | Mohammed Shia' al-Sudani | 2022-10-27 | 2026-01-01
= IQ | foreign-minister
هوشیار زیباری | Hoshyar Zebari | 2003-09-03 | 2014-07-11
ابراهیم جعفری | Ibrahim al-Jaafari | 2014-09-08 | 2018-10-25
محمد علی الحکیم | Mohamed Ali Alhakim | 2018-10-25 | 2020-05-06
فؤاد حسین | Fuad Hussein | 2020-06-06 | 2026-01-01
= SA | king
ملک فهد | Fahd of Saudi Arabia | 1982-06-13 | 2005-08-01
ملک عبدالله | Abdullah of Saudi Arabia | 2005-08-01 | 2015-01-23
ملک سلمان | Salman bin Abdulaziz | 2015-01-23 | 2026-01-01
= SA | crown-prince
محمد بن نایف | Muhammad bin Nayef | 2015-04-29 | 2017-06-21
محمد بن سلمان | Mohammed bin Salman | 2017-06-21 | 2026-06-01
= SA | foreign-minister
سعود الفیصل | Saud al-Faisal | 1975-10-13 | 2015-04-29
عادل الجبیر | Adel al-Jubeir | 2015-04-29 | 2018-12-27
ابراهیم العساف | Ibrahim al-Assaf | 2018-12-27 | 2019-10-23
فیصل بن فرحان | Faisal bin Farhan | 2019-10-23
= AE | president
خلیفه بن زاید | Khalifa bin Zayed | 2004-11-03 | 2022-05-13
محمد بن زاید | Mohamed bin Zayed | 2022-05-14 | 2026-06-01
= AE | foreign-minister
عبدالله بن زاید | Abdullah bin Zayed | 2006-02-09 | 2026-06-01
= QA | emir
حمد بن خلیفه آل ثانی | Hamad bin Khalifa Al Thani | 1995-06-27 | 2013-06-25
تمیم بن حمد آل ثانی | Tamim bin Hamad Al Thani | 2013-06-25 | 2026-06-01
= QA | prime-minister
حمد بن جاسم | Hamad bin Jassim | 2007-04-03 | 2013-06-26
عبدالله بن ناصر آل ثانی | Abdullah bin Nasser Al Thani | 2013-06-26 | 2020-01-28
محمد بن عبدالرحمن آل ثانی | Mohammed bin Abdulrahman Al Thani | 2023-03-07 | 2026-06-01
= QA | foreign-minister
حمد بن جاسم | Hamad bin Jassim | 1992-09-01 | 2013-06-26
خالد العطیه | Khalid bin Mohammad Al Attiyah | 2013-06-26 | 2016-01-27
محمد بن عبدالرحمن آل ثانی | Mohammed bin Abdulrahman Al Thani | 2016-01-27 | 2026-06-01
= OM | sultan
سلطان قابوس | Qaboos bin Said | 1970-07-23 | 2020-01-10
هیثم بن طارق | Haitham bin Tariq | 2020-01-11 | 2026-06-01
= OM | foreign-minister
یوسف بن علوی | Yusuf bin Alawi | 1997-01-01 | 2020-08-18
بدر البوسعیدی | Badr al-Busaidi | 2020-08-18
= KW | emir
صباح الاحمد الجابر الصباح | Sabah al-Ahmad al-Jaber al-Sabah | 2006-01-29 | 2020-09-29
نواف الاحمد الجابر الصباح | Nawaf al-Ahmad al-Jaber al-Sabah | 2020-09-30 | 2023-12-16
مشعل الاحمد الجابر الصباح | Mishal al-Ahmad al-Jaber al-Sabah | 2023-12-16 | 2026-01-01
= BH | king
حمد بن عیسی آل خلیفه | Hamad bin Isa Al Khalifa | 2002-02-14 | 2026-01-01
= BH | foreign-minister
خالد بن احمد آل خلیفه | Khalid bin Ahmed Al Khalifa | 2005-09-26 | 2020-02-11
عبداللطیف الزیانی | Abdullatif Al Zayani | 2020-02-11 | 2026-01-01
= YE | president
علی عبدالله صالح | Ali Abdullah Saleh | 1990-05-22 | 2012-02-25
عبدربه منصور هادی | Abdrabbuh Mansur Hadi | 2012-02-25 | 2022-04-07
= EG | president
حسنی مبارک | Hosni Mubarak | 1981-10-14 | 2011-02-11
محمد مرسی | Mohamed Morsi | 2012-06-30 | 2013-07-03
عدلی منصور | Adly Mansour | 2013-07-04 | 2014-06-08
عبدالفتاح السیسی | Abdel Fattah el-Sisi | 2014-06-08
= EG | foreign-minister
احمد ابوالغیط | Ahmed Aboul Gheit | 2004-07-14 | 2011-03-06
سامح شکری | Sameh Shoukry | 2014-06-17 | 2024-07-03
بدر عبدالعاطی | Badr Abdelatty | 2024-07-03 | 2026-06-01
= JO | king
ملک حسین | Hussein of Jordan | 1952-08-11 | 1999-02-07
ملک عبدالله دوم | Abdullah II of Jordan | 1999-02-07 | 2026-06-01
= JO | foreign-minister
ناصر جوده | Nasser Judeh | 2009-02-23 | 2017-01-15
ایمن الصفدی | Ayman Safadi | 2017-01-15 | 2026-06-01
= PK | president
پرویز مشرف | Pervez Musharraf | 2001-06-20 | 2008-08-18
آصف علی زرداری | Asif Ali Zardari | 2008-09-09 | 2013-09-09
ممنون حسین | Mamnoon Hussain | 2013-09-09 | 2018-09-09
عارف علوی | Arif Alvi | 2018-09-09 | 2024-03-10
آصف علی زرداری | Asif Ali Zardari | 2024-03-10 | 2026-06-01
= PK | prime-minister
یوسف رضا گیلانی | Yousaf Raza Gillani | 2008-03-25 | 2012-06-19
نواز شریف | Nawaz Sharif | 2013-06-05 | 2017-07-28
عمران خان | Imran Khan | 2018-08-18 | 2022-04-10
شهباز شریف | Shehbaz Sharif | 2022-04-11 | 2023-08-14
شهباز شریف | Shehbaz Sharif | 2024-03-04
= PK | foreign-minister
شاه محمود قریشی | Shah Mahmood Qureshi | 2008-03-31 | 2011-02-09
شاه محمود قریشی | Shah Mahmood Qureshi | 2018-08-20 | 2022-04-10
بلاول بوتو زرداری | Bilawal Bhutto Zardari | 2022-04-27 | 2023-08-10
اسحاق دار | Ishaq Dar | 2024-03-11
= AF | president
حامد کرزای | Hamid Karzai | 2001-12-22 | 2014-09-29
اشرف غنی | Ashraf Ghani | 2014-09-29 | 2021-08-15
= AF | foreign-minister
رنگین دادفر اسپنتا | Rangin Dadfar Spanta | 2006-04-20 | 2010-01-18
صلاح‌الدین ربانی | Salahuddin Rabbani | 2015-02-01 | 2019-10-23
حنیف اتمر | Hanif Atmar | 2020-04-04 | 2021-08-15
امیرخان متقی | Amir Khan Muttaqi | 2021-09-07 | 2026-01-01
= IN | prime-minister
مانموهان سینگ | Manmohan Singh | 2004-05-22 | 2014-05-26
نارندرا مودی | Narendra Modi | 2014-05-26
= IN | foreign-minister
سوشما سواراج | Sushma Swaraj | 2014-05-26 | 2019-05-30
سوبرامانیام جایشانکار | S. Jaishankar | 2019-05-30 | 2026-06-01
= JP | prime-minister
جونیچیرو کویزومی | Junichiro Koizumi | 2001-04-26 | 2006-09-26
شینزو آبه | Shinzo Abe | 2006-09-26 | 2007-09-26
شینزو آبه | Shinzo Abe | 2012-12-26 | 2020-09-16
یوشیهیده سوگا | Yoshihide Suga | 2020-09-16 | 2021-10-04
فومیو کیشیدا | Fumio Kishida | 2021-10-04 | 2024-10-01
شیگرو ایشیبا | Shigeru Ishiba | 2024-10-01 | 2025-10-21
سانائه تاکایچی | Sanae Takaichi | 2025-10-21 | 2026-01-01
= JP | foreign-minister
فومیو کیشیدا | Fumio Kishida | 2012-12-26 | 2017-08-03
تارو کونو | Taro Kono | 2017-08-03 | 2019-09-11
توشیمیتسو موتگی | Toshimitsu Motegi | 2019-09-11 | 2021-11-04
یوشیماسا هایاشی | Yoshimasa Hayashi | 2021-11-10 | 2023-09-13
یوکو کامیکاوا | Yoko Kamikawa | 2023-09-13 | 2024-10-01
تاکشی ایوایا | Takeshi Iwaya | 2024-10-01 | 2025-10-21
= KR | president
پارک گئون هه | Park Geun-hye | 2013-02-25 | 2017-03-10
مون جائه این | Moon Jae-in | 2017-05-10 | 2022-05-10
یون سوک یول | Yoon Suk Yeol | 2022-05-10 | 2025-04-04
لی جائه میونگ | Lee Jae-myung | 2025-06-04 | 2026-01-01
= KP | leader
کیم جونگ ایل | Kim Jong-il | 1994-07-08 | 2011-12-17
کیم جونگ اون | Kim Jong-un | 2011-12-17 | 2026-01-01
= AZ | president
حیدر علی‌اف | Heydar Aliyev | 1993-10-10 | 2003-10-31
الهام علی‌اف | Ilham Aliyev | 2003-10-31
= AZ | foreign-minister
المار محمدیاروف | Elmar Mammadyarov | 2004-04-02 | 2020-07-16
جیحون بایراموف | Jeyhun Bayramov | 2020-07-16 | 2026-01-01
= AM | prime-minister
نیکول پاشینیان | Nikol Pashinyan | 2018-05-08 | 2026-05-01
= AM | president
سرژ سرکیسیان | Serzh Sargsyan | 2008-04-09 | 2018-04-09
آرمن سرکیسیان | Armen Sarkissian | 2018-04-09 | 2022-02-01
واهاگن خاچاطوریان | Vahagn Khachaturyan | 2022-03-13 | 2026-01-01
= AM | foreign-minister
ادوارد نعلبندیان | Edward Nalbandian | 2008-04-14 | 2018-04-17
زهراب مناتساکانیان | Zohrab Mnatsakanyan | 2018-05-12 | 2020-11-16
آرارات میرزویان | Ararat Mirzoyan | 2021-08-19 | 2026-01-01
= UA | president
ویکتور یانوکوویچ | Viktor Yanukovych | 2010-02-25 | 2014-02-22
پترو پوروشنکو | Petro Poroshenko | 2014-06-07 | 2019-05-20
ولودیمیر زلنسکی | Volodymyr Zelenskyy | 2019-05-20
= UA | foreign-minister
دمیترو کولبا | Dmytro Kuleba | 2020-03-04 | 2024-09-05
آندری سیبیها | Andrii Sybiha | 2024-09-05
= BY | president
الکساندر لوکاشنکو | Alexander Lukashenko | 1994-07-20 | 2026-01-01
= TM | president
قربانقلی بردی محمداف | Gurbanguly Berdimuhamedow | 2007-02-14 | 2022-03-19
سردار بردی محمداف | Serdar Berdimuhamedow | 2022-03-19 | 2026-01-01
= TM | foreign-minister
رشید مردوف | Raşit Meredow | 2001-07-07 | 2026-01-01
= TJ | president
امامعلی رحمان | Emomali Rahmon | 1994-11-16
= TJ | foreign-minister
سراج‌الدین مهرالدین | Sirojiddin Muhriddin | 2013-11-29 | 2026-01-01
= UZ | president
اسلام کریم‌اف | Islam Karimov | 1991-09-01 | 2016-09-02
شوکت میرضیایف | Shavkat Mirziyoyev | 2016-12-14 | 2026-01-01
= KZ | president
نورسلطان نظربایف | Nursultan Nazarbayev | 1991-12-16 | 2019-03-20
قاسم جومارت توکایف | Kassym-Jomart Tokayev | 2019-03-20 | 2026-01-01
= KG | president
صادیر جباروف | Sadyr Japarov | 2021-01-28 | 2026-01-01
= IT | prime-minister
سیلویو برلوسکونی | Silvio Berlusconi | 2008-05-08 | 2011-11-16
ماریو مونتی | Mario Monti | 2011-11-16 | 2013-04-28
ماتئو رنزی | Matteo Renzi | 2014-02-22 | 2016-12-12
جوزپه کونته | Giuseppe Conte | 2018-06-01 | 2021-02-13
ماریو دراگی | Mario Draghi | 2021-02-13 | 2022-10-22
جورجا ملونی | Giorgia Meloni | 2022-10-22
= IT | foreign-minister
فدریکا موگرینی | Federica Mogherini | 2014-02-22 | 2014-10-31
پائولو جنتیلونی | Paolo Gentiloni | 2014-10-31 | 2016-12-12
لوئیجی دی مایو | Luigi Di Maio | 2019-09-05 | 2022-10-22
آنتونیو تاجانی | Antonio Tajani | 2022-10-22 | 2026-01-01
= ES | prime-minister
خوزه لوئیس رودریگز ساپاترو | José Luis Rodríguez Zapatero | 2004-04-17 | 2011-12-21
ماریانو راخوی | Mariano Rajoy | 2011-12-21 | 2018-06-02
پدرو سانچز | Pedro Sánchez | 2018-06-02
= ES | foreign-minister
جوزپ بورل | Josep Borrell | 2018-06-07 | 2019-11-30
خوزه مانوئل آلبارس | José Manuel Albares | 2021-07-12 | 2026-01-01
= NL | prime-minister
مارک روته | Mark Rutte | 2010-10-14 | 2024-07-02
= AT | chancellor
سباستین کورتس | Sebastian Kurz | 2017-12-18 | 2019-05-28
= HU | prime-minister
ویکتور اوربان | Viktor Orbán | 2010-05-29 | 2026-04-01
= HU | foreign-minister
پیتر سیارتو | Péter Szijjártó | 2014-09-23 | 2026-04-01
= CA | prime-minister
استفن هارپر | Stephen Harper | 2006-02-06 | 2015-11-04
جاستین ترودو | Justin Trudeau | 2015-11-04 | 2025-03-14
مارک کارنی | Mark Carney | 2025-03-14
= CA | foreign-minister
ملانی ژولی | Mélanie Joly | 2021-10-26 | 2025-05-13
آنیتا آناند | Anita Anand | 2025-05-13
= AU | prime-minister
اسکات موریسون | Scott Morrison | 2018-08-24 | 2022-05-23
آنتونی آلبانیزی | Anthony Albanese | 2022-05-23 | 2026-01-01
= AU | foreign-minister
جولی بیشاپ | Julie Bishop | 2013-09-18 | 2018-08-28
پنی وانگ | Penny Wong | 2022-05-23 | 2026-01-01
= VE | president
هوگو چاوز | Hugo Chávez | 1999-02-02 | 2013-03-05
نیکلاس مادورو | Nicolás Maduro | 2013-04-19 | 2026-01-01
= CU | president
رائول کاسترو | Raúl Castro | 2008-02-24 | 2018-04-19
میگل دیاس کانل | Miguel Díaz-Canel | 2018-04-19 | 2026-01-01
= BR | president
لولا داسیلوا | Luiz Inácio Lula da Silva | 2003-01-01 | 2011-01-01
دیلما روسف | Dilma Rousseff | 2011-01-01 | 2016-08-31
میشل تمر | Michel Temer | 2016-08-31 | 2019-01-01
ژائیر بولسونارو | Jair Bolsonaro | 2019-01-01 | 2023-01-01
لولا داسیلوا | Luiz Inácio Lula da Silva | 2023-01-01 | 2026-06-01
= AR | president
خاویر میلی | Javier Milei | 2023-12-10 | 2026-01-01
= ID | president
سوسیلو بامبانگ یودویونو | Susilo Bambang Yudhoyono | 2004-10-20 | 2014-10-20
جوکو ویدودو | Joko Widodo | 2014-10-20 | 2024-10-20
پرابوو سوبیانتو | Prabowo Subianto | 2024-10-20 | 2026-01-01
= ID | foreign-minister
رتنو مارسودی | Retno Marsudi | 2014-10-27 | 2024-10-20
= MY | prime-minister
نجیب رزاق | Najib Razak | 2009-04-03 | 2018-05-09
ماهاتیر محمد | Mahathir Mohamad | 2018-05-10 | 2020-03-01
انور ابراهیم | Anwar Ibrahim | 2022-11-24 | 2026-01-01
= NO | prime-minister
ارنا سولبرگ | Erna Solberg | 2013-10-16 | 2021-10-14
یوناس گار استوره | Jonas Gahr Støre | 2021-10-14 | 2026-01-01
= SE | foreign-minister
مارگوت والستروم | Margot Wallström | 2014-10-03 | 2019-09-10
= PL | prime-minister
دونالد توسک | Donald Tusk | 2023-12-13 | 2026-01-01
= PL | foreign-minister
رادوسلاو سیکورسکی | Radosław Sikorski | 2023-12-13 | 2026-01-01
= CH | foreign-minister
دیدیه بورکهالتر | Didier Burkhalter | 2012-01-01 | 2017-10-31
اینیاتسیو کاسیس | Ignazio Cassis | 2017-11-01 | 2026-01-01
= CZ | prime-minister
پتر فیالا | Petr Fiala | 2021-12-17 | 2025-12-01
= ZA | president
سیریل رامافوسا | Cyril Ramaphosa | 2018-02-15 | 2026-01-01
`

/** Everybody who held one of these offices, the offices in the order of the table, the holders in order of time. */
export const holders: readonly Holder[] = readTable()

function readTable(): Holder[] {
  const found: Holder[] = []
  let of = ""
  let code = ""
  for (const line of table.trim().split("\n")) {
    const cells = line.split("|").map((cell) => cell.trim())
    if (line.startsWith("= ")) [of = "", code = ""] = [cells[0]!.slice(2), cells[1]]
    else found.push(holderOf(of, code, cells))
  }
  return found
}

function holderOf(
  of: string,
  code: string,
  [fa = "", en = "", from = "", to = "", wikidata = ""]: string[],
): Holder {
  return {
    of,
    code,
    fa,
    en,
    from,
    ...(to === "" ? {} : { to }),
    ...(wikidata === "" ? {} : { wikidata }),
  }
}
