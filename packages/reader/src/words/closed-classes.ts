import { keyOf } from "../text/letters.ts"
import type { PartOfSpeech } from "./words.ts"

/** Words whose class a list can name, in the sense that they most often have. */
const closedClasses: readonly (readonly [pos: PartOfSpeech, words: string])[] = [
  [
    "ADP",
    "به را در از با برای بر تا بدون نسبت مانند مثل توسط علیه جز درباره دربارهٔ تحت ضد راجع طی جهت بین میان طبق درون داخل همانند همچون نظیر مطابق ظرف نزد پیرامون ضمن علاوه به‌رغم علی‌رغم برابر مقابل کنار روی زیر مورد",
  ],
  ["CCONJ", "و یا اما ولی لیکن"],
  ["SCONJ", "که اگر چون زیرا چنانچه چراکه هرچند بلکه وقتی تااینکه"],
  ["DET", "این هر آن چند هیچ همان برخی همین چنین همه چندین بعضی تمام تمامی سراسر کلیه"],
  [
    "PRON",
    "خود او ما من شما آنها آن‌ها تو وی آنان خویش اینها این‌ها ایشان یکدیگر اینان همگی دیگران آنچه هرکس خویشتن",
  ],
  [
    "ADV",
    "هم نیز نه تنها حتی بسیار فقط هرگز شاید البته همچنین کمی خیلی تاکنون سرانجام هنوز کاملا سپس چگونه همواره قطعا معمولا بنابراین حداقل صرفا قبلا حتما متأسفانه دوباره فورا غالبا واقعا اخیرا خوشبختانه نهایتا همچنان اکنون همیشه امروز دیروز فردا به‌زودی به‌شدت به‌ویژه بویژه چرا پس",
  ],
  ["PART", "آیا"],
  ["AUX", "باید نباید می‌توان نمی‌توان می‌بایست می‌بایستی می‌باید بایستی ست"],
  [
    "NUM",
    "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد هزار میلیون میلیارد تریلیون",
  ],
  ["INTJ", "آری بله خیر یعنی کاش"],
]

let classes: ReadonlyMap<string, PartOfSpeech> | undefined

/** The class of a word that a list names. */
export function classOf(key: string): PartOfSpeech | undefined {
  classes ??= new Map(
    closedClasses.flatMap(([pos, words]) => words.split(" ").map((word) => [keyOf(word), pos] as const)),
  )
  return classes.get(key)
}
