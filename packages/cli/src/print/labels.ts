import type { Act, EngagementKind, EngagementStatus, SectionKind } from "@dabir/reader"

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
  held: "انجام‌شده",
  ongoing: "در جریان",
  planned: "برنامه‌ریزی‌شده",
  requested: "درخواست‌شده",
  cancelled: "لغوشده",
  denied: "تکذیب‌شده",
}

export const actLabels: Readonly<Record<Act, string>> = {
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

/** Sections that are printed as headings. */
export const headings: ReadonlySet<SectionKind> = new Set(["kicker", "title", "deck", "subhead"])
