/** What a reader has chosen, kept in the browser. */
export type Language = "fa" | "en"
type Theme = "light" | "dark"
export type CalendarName = "solar" | "gregorian"

const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(`dabir.${name}`)
  } catch {
    return null
  }
}

const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(`dabir.${name}`, value)
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

const prefersDark = (): boolean => matchMedia("(prefers-color-scheme: dark)").matches

class Settings {
  language: Language = $state(kept("language") === "en" ? "en" : "fa")
  theme: Theme = $state((kept("theme") as Theme | null) ?? (prefersDark() ? "dark" : "light"))
  #calendar: string | null = $state(kept("calendar"))
  isGuided: boolean = $state(kept("guided") !== "done")

  get direction(): "rtl" | "ltr" {
    return this.language === "fa" ? "rtl" : "ltr"
  }

  /** What was chosen, else what readers of the language are used to. */
  get calendar(): CalendarName {
    if (this.#calendar === "solar" || this.#calendar === "gregorian") return this.#calendar
    return this.language === "fa" ? "solar" : "gregorian"
  }

  switchLanguage(): void {
    this.language = this.language === "fa" ? "en" : "fa"
    keep("language", this.language)
  }

  switchTheme(): void {
    this.theme = this.theme === "dark" ? "light" : "dark"
    keep("theme", this.theme)
  }

  switchCalendar(): void {
    this.#calendar = this.calendar === "solar" ? "gregorian" : "solar"
    keep("calendar", this.#calendar)
  }

  endGuide(): void {
    this.isGuided = false
    keep("guided", "done")
  }

  startGuide(): void {
    this.isGuided = true
    keep("guided", "")
  }
}

export const settings: Settings = new Settings()
