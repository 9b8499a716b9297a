/** Words that are written in more than one way, the usual one first; letters that sound alike and lost «و» are no rule of the language. */
const spellings = `
گفتوگو گفتگو
جستوجو جستجو
شستوشو شستشو
هییت هیات
مسیول مسوول
مسیولان مسوولان
مسیولین مسوولین
مسیولیت مسوولیت
اتاق اطاق
امپراتور امپراطور
امپراتوری امپراطوری
بلیت بلیط
ذغال زغال
تهران طهران
توس طوس
`

let usual: ReadonlyMap<string, string> | undefined

/** Endings that a word keeps in either spelling. */
const endings: readonly string[] = ["", "ی", "ها", "های", "هایی"]

function makeUsual(): ReadonlyMap<string, string> {
  const rows = spellings
    .trim()
    .split("\n")
    .map((row) => row.split(" "))
  return new Map(
    rows.flatMap(([first, ...others]) =>
      others.flatMap((other) => endings.map((ending) => [other + ending, first! + ending] as const)),
    ),
  )
}

/** The usual spelling of a word, itself when it has but one. «گفتگوی» is «گفتوگوی». */
export function variantOf(key: string): string {
  usual ??= makeUsual()
  return usual.get(key) ?? key
}
