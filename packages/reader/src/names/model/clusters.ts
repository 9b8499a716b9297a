import { WordList } from "../../text/word-list.ts"
import { clusterList } from "./cluster-list.ts"

/** Numbers of a word's cluster and of the clusters like it; -1 where the list does not have the word. */
export interface Clusters {
  readonly own: number
  readonly kin: number
}

const none: Clusters = { own: -1, kin: -1 }

interface ClusterBook {
  readonly words: WordList
  /** The cluster of each word, in the order of the list. */
  readonly own: Uint16Array
  /** The clusters like each cluster. */
  readonly kin: readonly number[]
}

let book: ClusterBook | undefined

/** The clusters of words that stand in the same company. */
export function clustersOf(key: string): Clusters {
  book ??= readList()
  const rank = book.words.rankOf(key)
  if (rank === undefined) return none
  const own = book.own[rank]!
  return { own, kin: book.kin[own]! }
}

/** A line is a cluster, lines without an empty one between them are kin. */
function readList(): ClusterBook {
  const own = new Uint16Array(clusterList.length >> 1)
  const kin: number[] = []
  let rank = 0
  for (const [number, lines] of clusterList.split("\n\n").entries()) {
    for (const line of lines.split("\n")) {
      const words = wordCount(line)
      own.fill(kin.length, rank, rank + words)
      rank += words
      kin.push(number)
    }
  }
  return { words: new WordList(`${clusterList} `), own, kin }
}

function wordCount(line: string): number {
  let count = 1
  for (let at = line.indexOf(" "); at !== -1; at = line.indexOf(" ", at + 1)) count++
  return count
}
