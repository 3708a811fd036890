import { emptyParts, oneLine, type Parts, type Places, readFrontMatter } from './document-parts.ts'
import { type LineKind, plainLine, scanLines } from './markdown-scan.ts'

const longestPassage = 2_000
const unseen: ReadonlySet<LineKind> = new Set(['code', 'comment', 'front', 'quote'])

/**
 * A reduced reading by lines, for a text that the parser cannot be trusted with: headings, and lines of prose as passages.
 * No links, so that nothing is said about them.
 */
export function readByLines(text: string, where: Places): Parts {
  const parts = emptyParts()
  const { headings, kinds } = scanLines(text)
  for (const { depth, text: words, line } of headings) {
    parts.labels.push({ kind: 'heading', depth, text: words, line, column: 1, cells: [] })
  }
  const lines = text.split('\n')
  kinds.forEach((kind, index) => {
    const start = where.startOf(index + 1)
    const line = lines[index]!
    if (unseen.has(kind)) parts.hidden.push({ start, end: start + line.length })
    else if (kind === 'prose') addPassage(parts, line, index + 1)
  })
  const end = kinds.lastIndexOf('front')
  if (kinds[0] === 'front') readFrontMatter(lines.slice(1, end).join('\n'), 2, parts.frontMatter)
  return parts
}

function addPassage(parts: Parts, source: string, line: number): void {
  const start = source.slice(0, longestPassage)
  const mark = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.exec(start)
  const text = oneLine(plainLine(start.slice(mark?.[0].length ?? 0)))
  if (text !== '') parts.passages.push({ kind: mark ? 'item' : 'paragraph', text, line, endLine: line })
}
