import { keyOf } from "../text/letters.ts"
import { adjectives, ages, type Unit, units } from "./words/periods.ts"

/** A unit with its number in one word: «سه‌ماهه», «دوروزه», «نیم‌ساعت». */
export interface JoinedUnit {
  readonly amount: number
  readonly unit: Unit
  readonly form: UnitForm
}

export type UnitForm = "noun" | "adjective" | "age"

const joinableNumbers: Readonly<Record<string, number>> = {
  نیم: 0.5,
  یک: 1,
  دو: 2,
  سه: 3,
  چهار: 4,
  پنج: 5,
  شش: 6,
  هفت: 7,
  هشت: 8,
  نه: 9,
  ده: 10,
  یازده: 11,
  دوازده: 12,
  پانزده: 15,
  بیست: 20,
  سی: 30,
  چهل: 40,
  پنجاه: 50,
  شصت: 60,
  صد: 100,
}

/** «نیم‌سال» is a term of studies. */
export function joinedUnits(): ReadonlyMap<string, JoinedUnit> {
  const forms: readonly (readonly [Readonly<Record<string, Unit>>, UnitForm])[] = [
    [units, "noun"],
    [adjectives, "adjective"],
    [ages, "age"],
  ]
  const joined = new Map(
    Object.entries(joinableNumbers).flatMap(([number, amount]) =>
      forms.flatMap(([words, form]) =>
        Object.entries(words).map(([word, unit]) => [keyOf(number + word), { amount, unit, form }] as const),
      ),
    ),
  )
  joined.delete(keyOf("نیم‌سال"))
  return joined
}
