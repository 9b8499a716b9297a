/** One way from a written noun or adjective to its dictionary form: an ending goes, another may come. */
export interface EndingRule {
  readonly name: string
  readonly ending: RegExp
  readonly put: string
  readonly example: readonly [written: string, lemma: string]
}

/** In the order in which the network scores them; where none fits, the word is its own dictionary form. */
export const endingRules: readonly EndingRule[] = [
  { name: "as written", ending: /$/, put: "", example: ["کتاب", "کتاب"] },
  { name: "ی", ending: /\u200c?ی$/, put: "", example: ["کتابی", "کتاب"] },
  { name: "ها", ending: /\u200c?ها(ی|یی)?$/, put: "", example: ["کتاب‌هایی", "کتاب"] },
  { name: "ان", ending: /ان$/, put: "", example: ["مردان", "مرد"] },
  { name: "گان for ه", ending: /گان$/, put: "ه", example: ["نمایندگان", "نماینده"] },
  { name: "ات", ending: /ات$/, put: "", example: ["مشکلات", "مشکل"] },
  { name: "ات for ه", ending: /ات$/, put: "ه", example: ["مسابقات", "مسابقه"] },
  { name: "ات for ت", ending: /ات$/, put: "ت", example: ["خدمات", "خدمت"] },
  { name: "ای", ending: /\u200c?ای$/, put: "", example: ["نامه‌ای", "نامه"] },
  { name: "تر", ending: /\u200c?تر(ین|ی|ین‌ها)?$/, put: "", example: ["بزرگ‌ترین", "بزرگ"] },
  { name: "انی", ending: /انی$/, put: "", example: ["مردانی", "مرد"] },
  { name: "یی", ending: /[یئ]ی$/, put: "", example: ["جایی", "جا"] },
  { name: "ین", ending: /ین$/, put: "", example: ["مسئولین", "مسئول"] },
  { name: "یان", ending: /یان$/, put: "", example: ["دانشجویان", "دانشجو"] },
  { name: "اتی", ending: /اتی$/, put: "", example: ["اقداماتی", "اقدام"] },
  { name: "گانی for ه", ending: /گانی$/, put: "ه", example: ["نمایندگانی", "نماینده"] },
]

/** Whether enough of the word is left for the rule. */
export function fits(rule: EndingRule, written: string): boolean {
  const at = written.search(rule.ending)
  return at >= 2 || (at >= 0 && at === written.length)
}

export function withRule({ ending, put }: EndingRule, written: string): string {
  return written.replace(ending, put)
}
