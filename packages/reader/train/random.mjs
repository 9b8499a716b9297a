// Chance that is the same each time.

/** The list in another order, which the seed decides. */
export function shuffled(list, seed) {
  const result = [...list]
  let state = seed
  for (let at = result.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    ;[result[at], result[other]] = [result[other], result[at]]
  }
  return result
}
