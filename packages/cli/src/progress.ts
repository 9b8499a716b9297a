/** One line on standard error that tells how far a long work is; nothing where there is no terminal. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #total: number | undefined
  readonly #start: number = performance.now()
  #shown = 0

  constructor(total: number | undefined, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total
    this.#stream = stream
  }

  /** `done` and the total are of one unit; `articles` and `errors` count. */
  show(done: number, articles: number, errors: number): void {
    const now = performance.now()
    if (!this.#stream.isTTY || now - this.#shown < 100) return
    this.#shown = now
    this.#stream.write(
      `\r\u001b[K${progressLine(done, this.#total, articles, errors, (now - this.#start) / 1000)}`,
    )
  }

  /** Makes room for what is said next. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write("\r\u001b[K")
  }
}

const barWidth = 24

/** "████████────── 52 % · 12,345 articles · 1,234/s · 0:45 left · 3 errors" */
export function progressLine(
  done: number,
  total: number | undefined,
  articles: number,
  errors: number,
  seconds: number,
): string {
  const rate = seconds > 0 ? Math.round(articles / seconds) : 0
  const parts = [`${articles.toLocaleString("en")} articles`, `${rate.toLocaleString("en")}/s`]
  if (errors > 0) parts.push(`${errors.toLocaleString("en")} ${errors === 1 ? "error" : "errors"}`)
  if (total === undefined || total === 0) return parts.join(" · ")
  const share = Math.min(1, done / total)
  const filled = Math.round(barWidth * share)
  const bar = "█".repeat(filled) + "─".repeat(barWidth - filled)
  const left = share > 0 ? [`${clock((seconds * (1 - share)) / share)} left`] : []
  return [`${bar} ${Math.floor(100 * share)} %`, ...parts.slice(0, 2), ...left, ...parts.slice(2)].join(" · ")
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (number: number): string => String(number).padStart(2, "0")
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
