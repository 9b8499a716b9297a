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

/** Every rule: of two that read equally far, the first one counts. */
export const timeRules: readonly TimeRule[] = [
  ...momentRules,
  ...occasionRules,
  ...dateRules,
  ...monthRules,
  ...yearRules,
  ...fiscalRules,
  ...periodRules,
  ...setRules,
  ...unitRules,
  ...vagueRules,
]
