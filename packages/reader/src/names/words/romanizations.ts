/** How names that every other name is made of are usually written in English. */
const table = `
محمد Mohammad
علی Ali
حسین Hossein
حسن Hassan
رضا Reza
احمد Ahmad
محمود Mahmoud
مهدی Mehdi
سید Seyyed
عباس Abbas
اکبر Akbar
اصغر Asghar
امیر Amir
حمید Hamid
مجید Majid
سعید Saeed
جواد Javad
کاظم Kazem
ابراهیم Ebrahim
اسماعیل Esmaeil
یوسف Yousef
موسی Mousa
عیسی Isa
داوود Davoud
یحیی Yahya
مصطفی Mostafa
مرتضی Morteza
مجتبی Mojtaba
محسن Mohsen
صادق Sadegh
باقر Bagher
تقی Taghi
نقی Naghi
جعفر Jafar
قاسم Ghasem
ناصر Naser
اکرم Akram
فاطمه Fatemeh
زهرا Zahra
مریم Maryam
زینب Zeinab
معصومه Masoumeh
لیلا Leila
پروین Parvin
شیرین Shirin
بهرام Bahram
بهروز Behrouz
فرهاد Farhad
فرید Farid
کامران Kamran
خسرو Khosrow
منصور Mansour
مسعود Masoud
بهمن Bahman
پرویز Parviz
داریوش Dariush
سهراب Sohrab
رستم Rostam
اردشیر Ardeshir
شهرام Shahram
هوشنگ Houshang
عبدالله Abdollah
عبدالرحمن Abdolrahman
عبدالرحیم Abdolrahim
عبدالکریم Abdolkarim
عبدالحسین Abdolhossein
غلامعلی Gholamali
غلامرضا Gholamreza
علیرضا Alireza
محمدرضا Mohammadreza
محمدعلی Mohammadali
محمدجواد Mohammadjavad
محمدباقر Mohammadbagher
محمدحسین Mohammadhossein
حمیدرضا Hamidreza
امیرحسین Amirhossein
روح‌الله Rouhollah
نصرالله Nasrallah
سالم Salem
خالد Khaled
عمر Omar
عثمان Osman
صالح Saleh
احمدی Ahmadi
محمدی Mohammadi
حسینی Hosseini
موسوی Mousavi
رضایی Rezaei
کریمی Karimi
هاشمی Hashemi
رحیمی Rahimi
صالحی Salehi
قاسمی Ghasemi
جعفری Jafari
اکبری Akbari
نژاد Nejad
زاده Zadeh
پور Pour
منش Manesh
نیک Nik
فر Far
نیا Nia
راد Rad
وند Vand
بن bin
ابن ibn
آل Al
`

/** Towns of the world by their English names. */
const towns =
  "تهران|Tehran|مسقط|Muscat|دوحه|Doha|ریاض|Riyadh|کابل|Kabul|بغداد|Baghdad|دمشق|Damascus|بیروت|Beirut|آنکارا|Ankara|استانبول|Istanbul|مسکو|Moscow|پکن|Beijing|واشنگتن|Washington|لندن|London|پاریس|Paris|برلین|Berlin|رم|Rome|مادرید|Madrid|وین|Vienna|ژنو|Geneva|بروکسل|Brussels|لاهه|The Hague|توکیو|Tokyo|سئول|Seoul|دهلی نو|New Delhi|اسلام‌آباد|Islamabad|باکو|Baku|ایروان|Yerevan|تفلیس|Tbilisi|عشق‌آباد|Ashgabat|تاشکند|Tashkent|دوشنبه|Dushanbe|قاهره|Cairo|امان|Amman|صنعا|Sanaa|کویت|Kuwait|منامه|Manama|ابوظبی|Abu Dhabi|دبی|Dubai|جده|Jeddah|مکه|Mecca|مدینه|Medina|نیویورک|New York|قدس|Jerusalem|غزه|Gaza|نوار غزه|Gaza Strip|تل‌آویو|Tel Aviv|نجف|Najaf|کربلا|Karbala|بصره|Basra|اربیل|Erbil|اصفهان|Isfahan|مشهد|Mashhad|شیراز|Shiraz|تبریز|Tabriz|قم|Qom|اهواز|Ahvaz|کرج|Karaj|کرمان|Kerman|یزد|Yazd|رشت|Rasht|همدان|Hamadan|بوشهر|Bushehr|بندرعباس|Bandar Abbas|چابهار|Chabahar|زاهدان|Zahedan|ارومیه|Urmia|اردبیل|Ardabil|قزوین|Qazvin|کیش|Kish|قشم|Qeshm|نطنز|Natanz|فردو|Fordow|کی‌یف|Kyiv|ورشو|Warsaw|بوداپست|Budapest|پراگ|Prague|آتن|Athens|کپنهاگ|Copenhagen|استکهلم|Stockholm|اسلو|Oslo|هلسینکی|Helsinki|لیسبون|Lisbon|بلگراد|Belgrade|بخارست|Bucharest|صوفیه|Sofia|اتاوا|Ottawa|کاراکاس|Caracas|هاوانا|Havana|جاکارتا|Jakarta|مینسک|Minsk|شرم‌الشیخ|Sharm El Sheikh|مونیخ|Munich|داووس|Davos|شانگهای|Shanghai".split(
    "|",
  )

/** Persian words to their English spelling. */
export const wellKnown: ReadonlyMap<string, string> = new Map([
  ...table
    .trim()
    .split("\n")
    .map((row) => row.split(" ") as [string, string]),
  ...towns.flatMap((name, at) => (at % 2 === 0 ? [[name, towns[at + 1]!] as [string, string]] : [])),
])
