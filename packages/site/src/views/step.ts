/** A card in the margin: where the words stand that it is about, and how tall it is; pixels from the top of the text. */
export interface MarginCard {
  readonly anchor: number
  readonly height: number
}

/**
 * Tops of cards, each as near to its words as the others let it: the current one stands at its words, those before it are pushed up, those
 * behind it down; where there is no room above, all move down.
 */
export function stepTops(cards: readonly MarginCard[], current: number, gap: number): readonly number[] {
  const tops = cards.map(({ anchor }) => anchor)
  const from = Math.max(0, Math.min(current, cards.length - 1))
  for (let index = from - 1; index >= 0; index--)
    tops[index] = Math.min(tops[index]!, tops[index + 1]! - cards[index]!.height - gap)
  tops[0] = Math.max(0, tops[0] ?? 0)
  for (let index = 1; index < cards.length; index++)
    tops[index] = Math.max(tops[index]!, tops[index - 1]! + cards[index - 1]!.height + gap)
  return cards.length === 0 ? [] : tops
}
