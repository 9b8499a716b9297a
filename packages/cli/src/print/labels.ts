import type { Act, EngagementKind, EngagementStatus, Part } from "@dabir/reader"

export const kindLabels: Readonly<Record<EngagementKind, string>> = {
  call: "تماس تلفنی",
  meeting: "دیدار",
  visit: "سفر",
  message: "پیام",
  gathering: "گردهمایی",
  negotiation: "مذاکره",
  signing: "امضا",
  interview: "مصاحبه",
  summons: "احضار",
}

export const statusLabels: Readonly<Record<EngagementStatus, string>> = {
  held: "انجام شد",
  ongoing: "در جریان",
  planned: "برنامه‌ریزی‌شده",
  requested: "درخواست‌شده",
  cancelled: "لغوشده",
  denied: "تکذیب‌شده",
}

/** How a part is named before those who took it. */
export const partLabels: Readonly<Record<Part, string>> = {
  party: "طرف‌ها",
  sender: "فرستنده",
  recipient: "گیرنده",
  guest: "مهمان",
  host: "میزبان",
  convener: "برگزارکننده",
  mediator: "میانجی",
  attendee: "حاضران",
}

const actLabels: Readonly<Record<Act, string>> = {
  say: "گفت",
  stress: "تأکید کرد",
  announce: "اعلام کرد",
  condemn: "محکوم کرد",
  criticize: "انتقاد کرد",
  reject: "رد کرد",
  deny: "تکذیب کرد",
  warn: "هشدار داد",
  threaten: "تهدید کرد",
  worry: "ابراز نگرانی کرد",
  request: "خواستار شد",
  propose: "پیشنهاد کرد",
  invite: "دعوت کرد",
  commit: "متعهد شد",
  agree: "موافقت کرد",
  support: "حمایت کرد",
  praise: "ستود",
  thank: "تشکر کرد",
  congratulate: "تبریک گفت",
  condole: "تسلیت گفت",
  hope: "ابراز امیدواری کرد",
}

/** «محکوم کرد», or «محکوم نکرد» */
export function actLabel(act: Act, negated: boolean): string {
  const label = actLabels[act]
  return negated ? label.replace(/\S+$/, (verb) => `ن${verb}`) : label
}
