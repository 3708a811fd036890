/** Lines for a terminal of 80 columns, with colours or without. */
import { plain } from './escape.ts'

const width = 80

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green'
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
}

/** Colours a text that is harmless already. */
export type Paint = (style: Style, text: string) => string

/** Does nothing where there are no colours. */
export const paintWith =
  (colour: boolean): Paint =>
  (style, text) =>
    colour ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text

/** Breaks foreign text at blanks into lines of at most 80 columns; a longer word stays whole. */
export function wrapped(text: string, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first
  for (const word of plain(text).trim().split(' ')) {
    const fresh = line === first || line === rest
    if (!fresh && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest + word
    } else line += fresh ? word : ` ${word}`
  }
  return [...lines, line]
}
