/** kind | fa names, the first is shown | English: treaties and agreements, and meetings and games that come again under one name. */
const table = `
work | برجام/برنامه جامع اقدام مشترک/توافق برجام | JCPOA
work | معاهده ان‌پی‌تی/ان‌پی‌تی/پیمان ان‌پی‌تی/معاهده منع گسترش سلاح‌های هسته‌ای/پیمان منع گسترش سلاح‌های هسته‌ای | Non-Proliferation Treaty
work | پروتکل الحاقی | Additional Protocol
work | توافق پاریس/توافق‌نامه پاریس/توافق اقلیمی پاریس | Paris Agreement
work | توافق ابراهیم/پیمان ابراهیم/توافق‌نامه‌های ابراهیم | Abraham Accords
work | کنوانسیون وین | Vienna Convention
work | کنوانسیون ژنو/کنوانسیون‌های ژنو | Geneva Conventions
work | منشور سازمان ملل/منشور ملل متحد/منشور سازمان ملل متحد | Charter of the United Nations
work | اعلامیه جهانی حقوق بشر | Universal Declaration of Human Rights
event | جام جهانی/جام جهانی فوتبال | World Cup
event | مجمع جهانی اقتصاد/اجلاس داووس | World Economic Forum
event | کنفرانس امنیتی مونیخ | Munich Security Conference
event | جنگ جهانی اول | World War I
event | جنگ جهانی دوم | World War II
event | انقلاب اسلامی ایران | Iranian Revolution
`

export interface WorkOrEvent {
  readonly kind: "work" | "event"
  readonly names: readonly string[]
  readonly en: string
}

export const worksAndEvents: readonly WorkOrEvent[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [kind, names = "", en = ""] = line.split("|").map((cell) => cell.trim())
    return { kind: kind === "work" ? "work" : "event", names: names.split("/"), en }
  })
