/** The places to fill in that our own templates have, in any text: `[täydennä: …]`, `[fyll i: …]`, `[fill in: …]`. */

/** Line and columns count from 1. */
export interface Gap {
  line: number
  column: number
  endColumn: number
  /** As written, with its brackets. */
  text: string
}

const gap = /\[(?:täydennä|fyll i|fill in)\s?:[^[\]\n]{1,120}\]/gu
/** A line longer than this is no text that somebody writes. */
const longestLine = 5000

/** The places of a text, in its order. */
export function gapsIn(text: string): readonly Gap[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.slice(0, longestLine).matchAll(gap)].map((match) => ({
      line: index + 1,
      column: match.index + 1,
      endColumn: match.index + 1 + match[0].length,
      text: match[0],
    })),
  )
}
