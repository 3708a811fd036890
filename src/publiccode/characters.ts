let segmenter: Intl.Segmenter | null = null

/** The segmenter slows down with the length of what it is given: it gets so much at a time. */
const atOnce = 256

/** Signs that may be a part of a character that people see: accents, joiners, pairs, jamos, carriage returns. */
const compound = /[\p{M}\p{Cf}\p{Emoji_Modifier}\u{10000}-\u{10FFFF}\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\r]/u

/**
 * How many characters people see in a text (grapheme clusters, UAX 29): `e` with a combining accent is one. Counting
 * stops beyond `most`: what is given is then `most` + 1.
 */
export function charactersIn(text: string, most: number): number {
  if (!compound.test(text)) return Math.min(text.length, most + 1)
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let count = 0
  for (let at = 0; at < text.length && count <= most; ) {
    const piece = text.slice(at, at + atOnce)
    const starts = [...segmenter.segment(piece)].map(({ index }) => index)
    const last = starts.at(-1) ?? 0
    // The last one may go on in the next piece, unless it fills this one.
    const isWhole = at + piece.length >= text.length || last === 0
    count += isWhole ? starts.length : starts.length - 1
    at += isWhole ? piece.length : last
  }
  return Math.min(count, most + 1)
}
