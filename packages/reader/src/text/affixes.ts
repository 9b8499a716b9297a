const wordList = (words: string): readonly string[] => words.trim().split(/\s+/)
const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words))

/** Longest first, so that «هایشان» is not taken for «…شان». */
export const pluralEndings: readonly string[] = wordList(
  "هایشان هایمان هایتان هایند هایی هایش هایم هایت هاست های ها",
)

/** Behind a silent ه. */
export const silentHeEndings: readonly string[] = wordList("ایم اید اند ای ام اش ات")

/** Behind ی. */
export const afterYeEndings: readonly string[] = wordList("اند ام اش ای")

/** Behind a compound, without ZWNJ. */
export const compoundEndings: readonly string[] = wordList("شان مان تان انی یی ان ی م ش ت")

/** Parts that make compounds and are written with ZWNJ; «گری», «گاه» and «ستان» are written joined. */
export const suffixes: readonly string[] = wordList(`
سازی سازان ساز گیری گیرندگان گذاری گذاران گذار بندی نامه شناسی شناسان شناس نویسی نویسان نویس کشی فروشی جویی
زنی پذیری ناپذیر ناپذیری پذیر خواهی خواهان خواهانه رسانی دهی خوانی ریزی پردازی پردازان آوری پرستی گرایی گرایان گرایانه گرا داری
داران دار بازی زدایی طلبی طلبانه طلبان طلب زاده آمیز برداری برانگیز انگیز سالاری اندیشی آفرینی آفرین نشینان نشینی نشین نمایی گویی
کنندگان کنندگی کننده دهندگان دهنده نشده شدگان شده یافته زده بخش نگاری نگاران پور نژاد الله الدین آبادی آباد انگاری باوری محوری
مداری ستیزی هراسی افکنی اندازی پراکنی گستری ورزی یابی سنجی شماری تراشی پوشی مانند آلود گونه گزینی افزایی زایی رانی یاری
`)

/** Parts that begin compounds with ZWNJ. */
export const prefixes: readonly string[] = wordList("بی هم کم پیش خوش نیمه نیم تک سه شش هفت هشت بین پس فوق")

export const verbPrefixes: readonly string[] = wordList(
  "برنمی درنمی بازنمی فرونمی وانمی فرانمی برمی درمی بازمی فرومی وامی فرامی نمی می",
)

export const personalEndings: readonly string[] = wordList("یم ید ند م ی د")

/** Words that only look like a shorter word with an ending, or that are as well written joined. */
export const wholes: ReadonlySet<string> = wordSet(`
تنها تنهای تنهایی تنهایش تنهاست تنهایم انتها انتهای انتهایی منتها منتهای اشتها اشتهای بها بهای بهایی رها رهایی منها منهای
آنها آنهایی آنهاست اینها اینهایی اینهاست همانها بهتر بهترین بیشترین کمترین مهترین کهترین الهام شهرها دنیاها
`)
