import type { Document, DocumentFormat, Label, Link, Passage } from '../artefact.ts'

/** A stretch of text by offsets, `end` excluded. */
export interface Range {
  start: number
  end: number
}

/** A label whose end is not known yet: `assemble` finds it from the labels that follow. */
export type OpenLabel = Omit<Label, 'endLine'>

/** What a reader of one format gathers before it becomes a `Document`. */
export interface Parts {
  labels: OpenLabel[]
  passages: Passage[]
  links: Link[]
  anchors: Set<string>
  frontMatter: Map<string, { value: string; line: number }>
  /** Comments, code, quotes: blanked out in `visible`. */
  hidden: Range[]
}

export const emptyParts = (): Parts => ({
  labels: [],
  passages: [],
  links: [],
  anchors: new Set(),
  frontMatter: new Map(),
  hidden: [],
})

/** A `Document` from what its reader gathered; gives each label its last line, links in document order. */
export function assemble(path: string, format: DocumentFormat, text: string, parts: Parts): Document {
  const lines = countLines(text)
  const links = [...parts.links].sort((a, b) => a.line - b.line || a.column - b.column)
  return {
    path,
    format,
    text,
    lines,
    labels: closeLabels(parts.labels, lines),
    passages: parts.passages,
    links,
    anchors: parts.anchors,
    frontMatter: parts.frontMatter,
    visible: blank(text, parts.hidden),
    words: parts.passages.reduce((sum, passage) => sum + countWords(passage.text), 0),
  }
}

/**
 * A heading ends before the next heading of its rank or above, a bold line before the next heading or bold line,
 * a cell with its row. Walks backwards with the nearest following line of each rank, so it is linear.
 */
function closeLabels(open: readonly OpenLabel[], lines: number): Label[] {
  const sorted = [...open].sort((a, b) => a.line - b.line || a.column - b.column)
  const next = new Array<number>(8).fill(lines + 1)
  const closed: Label[] = []
  for (const label of sorted.reverse()) {
    if (label.kind === 'cell') {
      closed.push({ ...label, endLine: label.line })
      continue
    }
    closed.push({ ...label, endLine: Math.max(label.line, next[label.depth]! - 1) })
    next.fill(label.line, label.depth)
  }
  return closed.reverse()
}

/** Number of lines; a final line break starts no further line. */
export function countLines(text: string): number {
  if (text === '') return 0
  let count = text.endsWith('\n') ? 0 : 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Words with at least one letter or digit. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]\S*/gu)) count++
  return count
}

/** The same text with the ranges turned into blanks: lines and columns stay where they are. */
export function blank(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    pieces.push(text.slice(at, Math.max(at, start)), text.slice(Math.max(at, start), end).replace(/[^\n]/g, ' '))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** On one line, runs of white space as one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Finds line and column (from 1) of an offset. */
export interface Places {
  at(offset: number): { line: number; column: number }
  /** Offset of the first character of a line. */
  startOf(line: number): number
}

/** An index of line starts; each look-up is a binary search. */
export function places(text: string): Places {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    startOf: (line) => starts[Math.min(line, starts.length) - 1] ?? 0,
    at(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - starts[low]! + 1 }
    },
  }
}

/** A link of the source between two offsets. */
export function linkAt(where: Places, range: Range, kind: Link['kind'], destination: string, text: string): Link {
  const from = where.at(range.start)
  const to = where.at(range.end)
  return {
    kind,
    destination,
    text: oneLine(text),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  }
}

/** Bare `https://` addresses in prose, without the punctuation that closes a sentence or a bracket. */
export function bareUrls(text: string): { start: number; end: number; url: string }[] {
  const found = []
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"`|]+/g)) {
    const url = trimUrl(match[0])
    if (url.length > 'https://'.length) found.push({ start: match.index, end: match.index + url.length, url })
  }
  return found
}

function trimUrl(url: string): string {
  let open = 0
  for (const character of url) open += character === '(' ? 1 : character === ')' ? -1 : 0
  let end = url.length
  for (; end > 0; end--) {
    const last = url[end - 1]!
    if (last === ')' && open < 0) open++
    else if (!".,;:!?'*_~]}\\".includes(last)) break
  }
  return url.slice(0, end)
}

/** Top-level `key: value` (or `key = value`) lines of front matter; lists, maps and comments are passed over. */
export function readFrontMatter(source: string, firstLine: number, into: Parts['frontMatter']): void {
  source.split('\n').forEach((text, index) => {
    const match = /^([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,80})[ \t]{0,20}[:=](?:[ \t]|$)(.*)$/u.exec(text)
    const value = match && scalar(match[2]!)
    if (match && value && !into.has(match[1]!)) into.set(match[1]!, { value, line: firstLine + index })
  })
}

function scalar(source: string): string {
  const text = source.trim()
  const quote = text[0]
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, 1)
    return end === -1 ? text.slice(1) : text.slice(1, end)
  }
  if (text.startsWith('#')) return ''
  if (/^[|>][+-]?\d?$/.test(text)) return ''
  const comment = text.indexOf(' #')
  return (comment === -1 ? text : text.slice(0, comment)).trim()
}

/** Titles of columns: what a header row holds when it is one. */
const columnTitle =
  /^(?:#|nro|nr|no|kohta|asia|tieto|tiedot|arvo|nimi|organisaatio|kuvaus|selite|sisältö|vastuu\S*|tehtävä\S*|rooli|henkilö|yhteys\S*|huom\S*|pvm|päivä\S*|versio|tila|kenttä|otsikko|rivi|punkt|uppgift\S*|värde|namn|organisation|beskrivning|innehåll|ansvar\S*|roll|person|kontakt\S*|anmärk\S*|datum|version|status|fält|rubrik|item|topic|detail\S*|value|name|organi[sz]ation|description|content|responsib\S*|role|roles|who|what|contact\S*|note\S*|date|field|member\S*|krav|henvisning|naam|waarde|omschrijving|rol|titel)$/iu

/**
 * Markdown cannot do without a header row, so many plans write their first row of data there: `| Omistaja | Espoo |`.
 * A header of two cells, neither of which is the title of a column, is taken for such a row.
 */
export const isRowOfData = (cells: readonly string[]): boolean =>
  cells.length === 2 && cells.every((cell) => cell !== '' && !columnTitle.test(cell.replace(/[*_:]/gu, '').trim()))

/** Adds a row of a table: its first cell as label, every cell as passage. */
export function addRow(parts: Parts, cells: string[], line: number, endLine: number, header: boolean): void {
  const [text, ...others] = cells
  for (const cell of cells) if (cell !== '') parts.passages.push({ kind: 'cell', text: cell, line, endLine })
  if (text && (!header || isRowOfData(cells)))
    parts.labels.push({ kind: 'cell', depth: 8, text, line, column: 1, cells: others })
}
