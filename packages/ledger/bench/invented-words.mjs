// Words and chance that the benches share: the same in every run.

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Invented words, each once. */
export function makeWords(count, random) {
  const letters = [..."ابتجدرزسشفکگلمنوهی"]
  const made = new Set()
  while (made.size < count)
    made.add(
      Array.from(
        { length: 3 + Math.floor(random() * 5) },
        () => letters[Math.floor(random() * letters.length)],
      ).join(""),
    )
  return [...made]
}

/** One of the words: the n-th is about n times as rare as the first. */
export const wordOf = (words, random) =>
  words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)]
