/** The header of a table: rows of Markdown are read without it. */

import type { Document, Label } from '../artefact.ts'

const isDelimiter = (line = ''): boolean => line.includes('--') && /^[\s|:-]+$/u.test(line.slice(0, 1000))

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(0, 4000)
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.replace(/[*_`]/gu, '').trim())

/** So many rows of a table are gone up to find its header. */
const mostRows = 500

/** The cells of the row that names the columns of this row's table; null where none is seen. */
export function headerOf({ document, lines }: { document: Document; lines: readonly string[] }, row: Label) {
  for (let at = row.line - 2; at > 0 && row.line - at < mostRows; at -= 1) {
    const line = lines[at] as string
    if (isDelimiter(line)) return cellsOf(lines[at - 1] as string)
    if (document.format === 'markdown' && !line.includes('|')) return null
    if (line.trim() === '') return null
  }
  return null
}
