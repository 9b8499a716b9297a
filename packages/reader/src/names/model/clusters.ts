import { clusterList } from "./cluster-list.ts"

let numbers: ReadonlyMap<string, number> | undefined

/** Number of the cluster of words that stand in the same company; -1 where the list does not have the word. */
export function clusterOf(key: string): number {
  numbers ??= new Map(
    clusterList
      .split("\n")
      .flatMap((words, number) => words.split(" ").map((word) => [word, number] as const)),
  )
  return numbers.get(key) ?? -1
}
