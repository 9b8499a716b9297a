/** Cities, provinces and waters that are no capital of the country table: name/other names | ISO code where it lies. */
const table = `
اصفهان|IR
مشهد|IR
شیراز|IR
تبریز|IR
قم|IR
اهواز|IR
کرمانشاه|IR
ارومیه|IR
زاهدان|IR
بندرعباس|IR
بوشهر|IR
کیش|IR
رشت|IR
همدان|IR
یزد|IR
اراک|IR
نطنز|IR
فردو|IR
چابهار|IR
سنندج|IR
خرمشهر|IR
آبادان|IR
آذربایجان غربی|IR
آذربایجان شرقی|IR
سیستان و بلوچستان|IR
خوزستان|IR
کردستان|IR
خراسان رضوی|IR
گیلان|IR
مازندران|IR
هرمزگان|IR
نیویورک|US
کمپ دیوید|US
مارالاگو|US
فلوریدا|US
ژنو|CH
لوزان|CH
داووس|CH
استانبول|TR
آنتالیا|TR
سوچی|RU
سن پترزبورگ/سن‌پترزبورگ|RU
قازان|RU
شرم‌الشیخ|EG
جده|SA
مکه|SA
مدینه|SA
دبی|AE
شارجه|AE
بصره|IQ
نجف|IQ
کربلا|IQ
اربیل|IQ
سلیمانیه|IQ
هرات|AF
قندهار|AF
مزار شریف|AF
قدس/بیت‌المقدس/بیت المقدس|PS
نوار غزه/غزه|PS
کرانه باختری|PS
جنین|PS
حلب|SY
ادلب|SY
جولان|SY
شانگهای|CN
بمبئی|IN
کراچی|PK
لاهور|PK
هامبورگ|DE
مونیخ|DE
میلان|IT
استراسبورگ|FR
بارسلونا|ES
هیروشیما|JP
خلیج فارس|-
دریای عمان|-
تنگه هرمز|-
دریای سرخ|-
دریای خزر|-
قره‌باغ|-
قره‌باغ کوهستانی|-
`

export const places: readonly { names: readonly string[]; iso?: string }[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [names = "", iso] = line.split("|")
    return { names: names.split("/"), ...(iso === "-" || iso === undefined ? {} : { iso }) }
  })
