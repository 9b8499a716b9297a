import { wellKnown } from "./words/romanizations.ts"

const consonants: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "p",
  ت: "t",
  ث: "s",
  ج: "j",
  چ: "ch",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "z",
  ر: "r",
  ز: "z",
  ژ: "zh",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "z",
  ط: "t",
  ظ: "z",
  غ: "gh",
  ف: "f",
  ق: "gh",
  ک: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
}
const marks: Readonly<Record<string, string>> = {
  "\u064e": "a",
  "\u0650": "e",
  "\u064f": "o",
  "\u064b": "an",
}

/** Persian words in Latin letters that can be read aloud: «نیک‌منش» is "Nik-Manesh" where listed, else "Nik-Mansh" with its vowels guessed. */
export function romanized(fa: string): string {
  const whole = wellKnown.get(fa)
  if (whole !== undefined) return whole
  return fa
    .split(/\s+/)
    .map((word) => word.split("\u200c").map(romanizedPart).filter(Boolean).map(capital).join("-"))
    .filter((word) => word !== "")
    .join(" ")
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function romanizedPart(part: string): string {
  const letters = part
    .replace(/ي/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[أإ]/g, "ا")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ی")
    .replace(/[ۀة]/g, "ه")
  return wellKnown.get(letters) ?? spelled([...letters.replace(/[^\p{L}\p{N}\p{M}-]/gu, "")])
}

/** Letter by letter: a vowel letter is read as one behind a consonant, and two consonants at the start or three in a row get an "a" between. */
function spelled(letters: readonly string[]): string {
  let word = ""
  let run = 0
  letters.forEach((letter, at) => {
    const vowel = vowelOf(letters, at)
    if (vowel !== undefined) {
      word += vowel
      run = 0
      return
    }
    const sound =
      consonants[letter] ??
      (letter === "و" ? "v" : letter === "ی" ? "y" : (marks[letter] ?? (letter === "ع" ? "'" : letter)))
    const opens = run === 1 && at === 1
    const crowds = run === 1 && at < letters.length - 1 && vowelOf(letters, at + 1) === undefined
    if (opens || crowds) {
      word += "a"
      run = 0
    }
    word += sound
    run++
  })
  return word
}

function vowelOf(letters: readonly string[], at: number): string | undefined {
  const letter = letters[at]!
  const before = letters[at - 1]
  const next = letters[at + 1]
  if (letter === "آ") return "a"
  if (letter === "ا") return "a"
  if (letter === "ه" && at === letters.length - 1 && at > 1) return "eh"
  if (before === undefined || "اآ".includes(before)) return undefined
  const opensSyllable = next !== undefined && "اآ".includes(next)
  if (letter === "و" && !opensSyllable) return "u"
  if (letter === "ی" && !opensSyllable) return "i"
  return undefined
}
