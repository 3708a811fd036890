import type { Document } from '../artefact.ts'
import { at, bare, type Placeholder, place } from './placeholder-places.ts'
import { promptKind } from './prompts.ts'

/** A header of a Markdown table: what looks like a prompt there names the column. */
const isHeader = (lines: readonly string[], line: number): boolean =>
  /^[\s|:-]*-{2,}[\s|:-]*$/u.test((lines[line] ?? '').slice(0, 1000))

/** Cells, items and paragraphs that are nothing but a template's prompt. */
export function prompts(document: Document, lines: readonly string[]): readonly Placeholder[] {
  const linked = new Set(document.links.map(({ line, text }) => `${line} ${text}`))
  return document.passages.flatMap(({ kind, text, line, endLine }, index) => {
    const prompt = promptKind(text)
    if (prompt === null || linked.has(`${line} ${text}`)) return []
    if (prompt !== 'text') {
      // "Hvem?" opens a row or heads a column as often as it waits for an answer.
      const first = document.passages[index - 1]?.line !== line
      if (kind !== 'cell' || first || isHeader(lines, line)) return []
    }
    const spot = place(lines, line, endLine, text)
    return [at(spot.line, spot.column, text, false)]
  })
}

/** A quotation of one line that says of the text around it that it is not written: "> Luku odottaa sisältöä". */
export function quotedPrompts(document: Document): readonly Placeholder[] {
  if (document.format !== 'markdown' || !document.text.includes('>')) return []
  const lines = document.text.split('\n')
  const isQuote = (index: number): boolean => /^ {0,3}>/u.test(lines[index] ?? '')
  return lines.flatMap((line, index) => {
    if (line.length > 120 || !isQuote(index) || isQuote(index - 1) || isQuote(index + 1)) return []
    const text = bare(line)
    return promptKind(text) === 'text' ? [at(index + 1, line.indexOf(text) + 1, text, false)] : []
  })
}

/** Links that lead nowhere: `[maintainer usernames]()`. */
export const emptyLinks = ({ links }: Document): readonly Placeholder[] =>
  links
    .filter(({ kind, destination, text }) => kind === 'link' && destination === '' && text !== '')
    .map(({ line, column, endLine, endColumn, text }) => ({
      ...at(line, column, `[${text}]()`, true),
      endColumn: endLine === line ? endColumn : column + 1,
      inPassing: true,
    }))
