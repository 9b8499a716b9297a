import { parentPort } from "node:worker_threads"
import type { Article } from "@dabir/reader"
import { readArticle } from "./reading.ts"

parentPort!.on("message", (article: Article) => {
  parentPort!.postMessage(readArticle(article))
})
