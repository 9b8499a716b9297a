import type { Reason } from "@dabir/ledger"
import { describe, expect, it, test } from "vitest"
import { actLabel, labels, showOffice, showOfficeOf, tellReason } from "../src/labels/index.ts"
import * as wire from "../src/wire.ts"

describe.each(["fa", "en"] as const)("labels in %s", (language) => {
  const { kinds, acts, statuses, modes, parts, entityKinds, outcomes, decisions } = labels[language]

  it.each([
    ["kinds", kinds, wire.reportSchema.shape.kind.options],
    ["acts", acts, wire.statementSchema.shape.act.options],
    ["statuses", statuses, wire.statuses],
    ["modes", modes, wire.modes],
    ["parts", parts, [...wire.parts, "speaker", "addressee", "target"]],
    ["kinds of entities", entityKinds, wire.entityKinds],
    ["outcomes", outcomes, wire.outcomes],
    ["decisions", decisions, wire.decisionSchema.shape.act.options],
  ] as const)("are there for all %s, and for nothing else", (_, table, values) => {
    expect(Object.keys(table).sort()).toEqual([...values].sort())
  })
})

const alike = { why: "alike", sides: 2, extra: 0, days: 0, areCopies: false, words: 55 } as const

test.each<readonly [Reason, fa: string, en: string]>([
  [{ why: "first" }, "نخستین گزارش است", "it is the first report"],
  [
    alike,
    "هر دو طرف همان‌اند، در همان روز، ۵۵٪ واژه‌ها مشترک",
    "2 sides the same, the same day, 55% of the words",
  ],
  [
    { ...alike, sides: 1, extra: 1, days: 2, areCopies: true, words: 0 },
    "یک طرف همان است، یکی ۱ طرف بیشتر دارد، با ۲ روز فاصله، متن‌ها کمابیش یکی است",
    "one side the same, 1 more on one, 2 days apart, nearly the same text",
  ],
  [
    { ...alike, sides: 3, days: null, words: 0 },
    "۳ طرف همان‌اند، روزش دانسته نیست",
    "3 sides the same, on a day not known",
  ],
  [{ why: "merged" }, "کسی آن‌ها را یکی دانسته است", "a person made them one"],
  [
    { why: "names", likeness: "end", office: "foreign-minister:OM" },
    "یکی از دو نام پایانِ دیگری است، و هر دو وزیر امور خارجه عمان بوده‌اند",
    "one name is the end of the other, and both are foreign minister, Oman",
  ],
  [
    { why: "names", likeness: "letter", office: null },
    "دو نام تنها در یک حرف فرق دارند",
    "the names differ by one letter",
  ],
  [
    { why: "contact", kind: "visit", status: "held", present: 2, words: 40 },
    "سفر (انجام شد)، با ۲ تن از کسانی که به آنان مربوط است، ۴۰٪ واژه‌ها مشترک",
    "Visit (held), 2 of those whom it concerns, 40% of the words",
  ],
  [
    { why: "statement", act: "agree", negated: true, words: 70 },
    "موافقت نکرد، ۷۰٪ واژه‌ها مشترک",
    "agreed (negated), 70% of the words",
  ],
  [{ why: "told", text: "the same day" }, "the same day", "the same day"],
])("the reason %j is said in both languages", (reason, fa, en) => {
  expect(tellReason(reason, "fa")).toBe(fa)
  expect(tellReason(reason, "en")).toBe(en)
  if (reason.why !== "told") expect(tellReason(reason, "fa")).not.toMatch(/[a-z0-9]/i)
})

test("offices and negated verbs", () => {
  expect(showOffice("keeper-of-seals", "fa")).toBe("keeper of seals")
  expect(showOfficeOf("foreign-minister:OM", "fa")).toBe("وزیر امور خارجه عمان")
  expect(showOfficeOf("president", "en")).toBe("president")
  expect(actLabel("condemn", true, "fa")).toBe("محکوم نکرد")
  expect(actLabel("say", true, "fa")).toBe("نگفت")
})
