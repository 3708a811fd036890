/** Entries of a register of implementations: which software, which version, whom to ask. */

import type { Document } from '../artefact.ts'
import { placeholders } from '../inventory/placeholders.ts'
import { headerOf } from './table-header.ts'

/** One row or list item that names a software. */
export interface Entry {
  line: number
  /** Is a version told? */
  version: boolean
  /** Is somebody told who can be asked? */
  contact: boolean
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]{2,}/u.test(text.slice(0, 4000))
const version =
  /(?<![\p{L}\p{N}.])v?\d{1,4}(?:[.-]\d{1,4}){1,3}(?![\p{L}\p{N}])|\bv\d{1,4}\b|\b(?:versio|version|versie)\w{0,3}\s+\d/iu
const contact =
  /[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,64}\.\w|https?:\/\/|(?:^|\s)@[\w-]{2,}|\+\d[\d\s-]{6,15}\d|(?:^|\D)0\d{1,3}[\s-]\d[\d\s-]{4,12}/iu
const versionColumn = /versio|version|versie/iu
const contactColumn =
  /yhtey|vastuu|kontakt|contact|ansvarig|responsible|maintainer|ylläpit|toimittaja|leverantör|supplier|vendor|tuki|support|leverancier/iu

/** A first row of nothing but names of columns: in formats whose headers are read as rows. */
const isHeader = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.some((cell) => versionColumn.test(cell)) &&
  !cells.some((cell) => /\d/u.test(cell)) &&
  cells.every((cell) => cell.length < 40)

const fills = (cells: readonly string[], header: readonly string[] | null, column: RegExp): boolean =>
  header?.some((name, index) => column.test(name) && hasWords(cells[index] ?? '')) ?? false

/** What stands under a heading, or in a whole document, as entries; rows of a template are none. */
export function entriesIn(document: Document, from: number, to: number): readonly Entry[] {
  const lines = document.text.split('\n')
  const gaps = new Set(
    placeholders(document)
      .filter(({ weak }) => !weak)
      .map(({ line }) => line),
  )
  const isIn = (line: number): boolean => line >= from && line <= to && !gaps.has(line)
  const hasLink = (line: number, end: number): boolean =>
    document.links.some((link) => link.kind === 'link' && link.line >= line && link.line <= end)
  const entries: Entry[] = []
  let last: readonly string[] | null = null
  for (const label of document.labels.filter(({ kind, line }) => kind === 'cell' && line >= from && line <= to)) {
    const { line, text } = label
    const cells = [text, ...label.cells]
    if (isHeader(cells)) last = cells
    else if (isIn(line) && cells.some(hasWords)) {
      const header = headerOf({ document, lines }, label) ?? last
      const all = cells.join(' ').slice(0, 4000)
      entries.push({
        line,
        version: version.test(all) || fills(cells, header, versionColumn),
        contact: contact.test(all) || hasLink(line, line) || fills(cells, header, contactColumn),
      })
    }
  }
  for (const { kind, line, endLine, text } of document.passages)
    if (kind === 'item' && isIn(line) && hasWords(text)) {
      const all = text.slice(0, 4000)
      entries.push({ line, version: version.test(all), contact: contact.test(all) || hasLink(line, endLine) })
    }
  return entries.sort((a, b) => a.line - b.line)
}
