export type Language = "fa" | "en"

type Table = Readonly<Record<string, string>>

/** What values of the contract are called: their kinds, and for each value its words. */
export interface Labels {
  readonly kinds: Table
  readonly statuses: Table
  readonly modes: Table
  /** A part before the names of those who took it. */
  readonly parts: Table
  readonly acts: Table
  readonly entityKinds: Table
  readonly outcomes: Table
  readonly decisions: Table
}

/** The one home of these words, for the page and the command line. */
export const labels: Readonly<Record<Language, Labels>> = {
  fa: {
    kinds: {
      call: "تماس تلفنی",
      meeting: "دیدار",
      visit: "سفر",
      message: "پیام",
      gathering: "نشست",
      negotiation: "مذاکره",
      signing: "امضا",
      interview: "مصاحبه",
      summons: "احضار",
    },
    statuses: {
      held: "انجام شد",
      ongoing: "در جریان",
      planned: "برنامه‌ریزی‌شده",
      requested: "درخواست‌شده",
      cancelled: "لغوشده",
      denied: "تکذیب‌شده",
    },
    modes: { "in-person": "حضوری", phone: "تلفنی", video: "ویدئویی", written: "نوشتاری" },
    parts: {
      party: "طرف‌ها",
      sender: "فرستنده",
      recipient: "گیرنده",
      guest: "مهمان",
      host: "میزبان",
      convener: "برگزارکننده",
      mediator: "میانجی",
      attendee: "حاضران",
      speaker: "گوینده",
      addressee: "مخاطب",
      target: "دربارهٔ",
    },
    acts: {
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
    },
    entityKinds: {
      person: "شخص",
      organization: "نهاد",
      country: "کشور",
      place: "جا",
      group: "گروه",
      event: "رویداد",
      work: "اثر",
    },
    outcomes: { open: "بی‌پاسخ", held: "انجام شد", accepted: "پذیرفته شد", refused: "رد شد" },
    decisions: {
      merge: "یکی کردن",
      split: "جدا کردن",
      correct: "اصلاح",
      confirm: "تأیید",
      reject: "رد",
      undo: "بازگرداندن",
      add: "افزودن",
    },
  },
  en: {
    kinds: {
      call: "Phone call",
      meeting: "Meeting",
      visit: "Visit",
      message: "Message",
      gathering: "Gathering",
      negotiation: "Negotiation",
      signing: "Signing",
      interview: "Interview",
      summons: "Summons",
    },
    statuses: {
      held: "held",
      ongoing: "ongoing",
      planned: "planned",
      requested: "requested",
      cancelled: "cancelled",
      denied: "denied",
    },
    modes: { "in-person": "in person", phone: "by phone", video: "by video", written: "in writing" },
    parts: {
      party: "Parties",
      sender: "Sender",
      recipient: "Recipient",
      guest: "Guest",
      host: "Host",
      convener: "Convener",
      mediator: "Mediator",
      attendee: "Attendees",
      speaker: "Speaker",
      addressee: "To",
      target: "About",
    },
    acts: {
      say: "said",
      stress: "stressed",
      announce: "announced",
      condemn: "condemned",
      criticize: "criticized",
      reject: "rejected",
      deny: "denied",
      warn: "warned",
      threaten: "threatened",
      worry: "voiced worry",
      request: "requested",
      propose: "proposed",
      invite: "invited",
      commit: "promised",
      agree: "agreed",
      support: "supported",
      praise: "praised",
      thank: "thanked",
      congratulate: "congratulated",
      condole: "condoled",
      hope: "hoped",
    },
    entityKinds: {
      person: "Person",
      organization: "Body",
      country: "Country",
      place: "Place",
      group: "Group",
      event: "Event",
      work: "Work",
    },
    outcomes: { open: "Open", held: "Held", accepted: "Accepted", refused: "Refused" },
    decisions: {
      merge: "Merge",
      split: "Split",
      correct: "Correction",
      confirm: "Confirmation",
      reject: "Rejection",
      undo: "Undo",
      add: "Addition",
    },
  },
}

/** «محکوم کرد», or «محکوم نکرد»: of a verb of two words the last is negated. */
export function actLabel(act: string, isNegated: boolean, language: Language): string {
  const label = labels[language].acts[act] ?? act
  if (!isNegated) return label
  return language === "fa" ? label.replace(/\S+$/, (verb) => `ن${verb}`) : `${label} (negated)`
}
