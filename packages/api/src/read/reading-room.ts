import { Worker } from "node:worker_threads"
import type { Article } from "@dabir/reader"
import { Refusal } from "../problem.ts"
import type { ArticleReading } from "./reading.ts"

interface Waiting {
  readonly article: Article
  readonly resolve: (reading: ArticleReading) => void
  readonly reject: (error: Error) => void
}

/** Articles that may wait for the reader at a time. */
const longestQueue = 64

/**
 * Reads articles in a thread of its own, one after the other, so that a long one keeps nobody from an answer. One that takes longer than
 * the deadline (milliseconds) is given up with a Refusal, and the next is read.
 */
export class ReadingRoom {
  readonly #deadline: number
  readonly #queue: Waiting[] = []
  #worker: Worker | undefined
  #isBusy = false

  constructor(deadline: number) {
    this.#deadline = deadline
  }

  read(article: Article): Promise<ArticleReading> {
    if (this.#queue.length >= longestQueue)
      return Promise.reject(
        new Refusal(503, "Too many articles wait to be read.", {}, { "retry-after": "5" }),
      )
    return new Promise((resolve, reject) => {
      this.#queue.push({ article, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    for (const { reject } of this.#queue.splice(0)) reject(new Refusal(503, "The server is closing."))
    await this.#worker?.terminate()
  }

  #next(): void {
    if (this.#isBusy) return
    const waiting = this.#queue.shift()
    if (waiting === undefined) return
    this.#isBusy = true
    this.#worker ??= startWorker()
    const worker = this.#worker
    const finish = (settle: () => void, isBroken: boolean): void => {
      clearTimeout(timer)
      worker.off("message", take)
      worker.off("error", fail)
      if (isBroken) {
        this.#worker = undefined
        worker.terminate()
      }
      this.#isBusy = false
      settle()
      this.#next()
    }
    const giveUp = (why: string): void =>
      finish(() => waiting.reject(new Refusal(422, why, { hint: "Give it in parts." })), true)
    const take = (reading: ArticleReading): void => finish(() => waiting.resolve(reading), false)
    const fail = (): void => giveUp("The article could not be read.")
    const timer = setTimeout(
      () => giveUp(`The article could not be read within ${this.#deadline} ms.`),
      this.#deadline,
    )
    worker.on("message", take)
    worker.on("error", fail)
    worker.postMessage(waiting.article)
  }
}

/** The thread runs the file beside this one, in the form that this one has: source or built. */
function startWorker(): Worker {
  const form = import.meta.url.slice(import.meta.url.lastIndexOf("."))
  const worker = new Worker(new URL(`./worker${form}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  worker.unref()
  return worker
}
