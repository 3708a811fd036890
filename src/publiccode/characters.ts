let segmenter: Intl.Segmenter | null = null

/**
 * How many characters people see in a text (grapheme clusters, UAX 29): `e` with a combining accent is one. Counting
 * stops beyond `most`: what is given is then `most` + 1.
 */
export function charactersIn(text: string, most: number): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let count = 0
  // Nobody sees a character made of more signs than that.
  for (const _ of segmenter.segment(text.slice(0, (most + 1) * 40))) {
    count += 1
    if (count > most) break
  }
  return count
}
