import { dateRules } from "./dates.ts"
import { fiscalRules } from "./fiscal.ts"
import { momentRules } from "./moments.ts"
import { monthRules } from "./months.ts"
import { occasionRules } from "./occasions.ts"
import { periodRules } from "./periods.ts"
import type { TimeRule } from "./rule.ts"
import { setRules } from "./sets.ts"
import { unitRules } from "./units.ts"
import { vagueRules } from "./vague.ts"
import { yearRules } from "./years.ts"

/** What joins several into one: named like rules, and listed with them. */
export const joiningRules: readonly Pick<TimeRule, "name" | "example">[] = [
  { name: "times/range", example: "۲۵ اسفند تا ۵ فروردین" },
  { name: "times/since", example: "ابتدای سال جاری تاکنون" },
]

/** Every rule: of two that read equally far, the first one counts. */
export const timeRules: readonly TimeRule[] = [
  ...occasionRules,
  ...momentRules,
  ...dateRules,
  ...monthRules,
  ...yearRules,
  ...fiscalRules,
  ...periodRules,
  ...setRules,
  ...unitRules,
  ...vagueRules,
]
