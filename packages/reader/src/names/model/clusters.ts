import { clusterList } from "./cluster-list.ts"

/** Numbers of a word's cluster and of the clusters like it; -1 where the list does not have the word. */
export interface Clusters {
  readonly own: number
  readonly kin: number
}

const none: Clusters = { own: -1, kin: -1 }

let numbers: ReadonlyMap<string, Clusters> | undefined

/** The clusters of words that stand in the same company. */
export function clustersOf(key: string): Clusters {
  numbers ??= readList()
  return numbers.get(key) ?? none
}

function readList(): Map<string, Clusters> {
  const found = new Map<string, Clusters>()
  let own = 0
  for (const [kin, lines] of clusterList.split("\n\n").entries()) {
    for (const line of lines.split("\n")) {
      const clusters = { own, kin }
      for (const word of line.split(" ")) found.set(word, clusters)
      own++
    }
  }
  return found
}
