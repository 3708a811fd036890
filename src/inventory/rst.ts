import type { Document } from '../artefact.ts'
import { addRow, assemble, emptyParts, oneLine, type Parts, type Places, places } from './document-parts.ts'
import { leadOf } from './markdown-inline.ts'
import { harvestRstLinks, rstPlain, slugRst } from './rst-inline.ts'
import { readRstTable } from './rst-table.ts'

/**
 * Reads reStructuredText: section titles, paragraphs, list items, tables, bold lines, field lists, links. A reading by
 * lines, good for recognising sections; directives with code and comments are left out. Never throws.
 */
export function readRst(path: string, text: string): Document {
  const reader = new RstReader(text)
  reader.run()
  return assemble(path, 'rst', text, reader.parts)
}

const adornment = /^([!-/:-@[-`{-~])\1{2,}\s*$/
/** Directives whose body is prose of the document itself. */
const prose =
  /^(?:note|warning|important|tip|hint|attention|caution|danger|error|admonition|versionadded|versionchanged|deprecated|topic|sidebar|container|rst-class|only|list-table|table|epigraph|rubric|dropdown|card|tab-item|tabs|tab|group-tab)$/

class RstReader {
  readonly parts: Parts = emptyParts()
  readonly lines: string[]
  readonly where: Places
  /** As written: `lines` loses indentation where a directive's body is read. */
  readonly #source: readonly string[]
  readonly #ranks: string[] = []
  readonly #hiddenLines = new Set<number>()
  readonly #slugs = new Map<string, number>()

  constructor(text: string) {
    this.lines = text.split('\n')
    this.#source = [...this.lines]
    this.where = places(text)
  }

  run(): void {
    for (let index = 0; index < this.lines.length; ) index = Math.max(index + 1, this.next(index))
    this.hide()
    harvestRstLinks(this.#source, this.#hiddenLines, this.parts, this.where)
  }

  next(index: number): number {
    const line = this.lines[index]!
    if (line.trim() === '') return index + 1
    if (line.startsWith('..') && (line === '..' || line[2] === ' ')) return this.explicit(index)
    return this.section(index) ?? readRstTable(this.lines, index, this.parts) ?? this.field(index) ?? this.block(index)
  }

  section(index: number): number | null {
    const line = this.lines[index]!
    const below = this.lines[index + 1] ?? ''
    if (adornment.test(line)) {
      const character = line[0]!
      const closes = adornment.test(this.lines[index + 2] ?? '') && this.lines[index + 2]![0] === character
      if (!closes || below.trim() === '') return isTableBorder(line) ? null : index + 1
      return this.title(`${character}${character}`, below, index + 1, index + 3)
    }
    if (/^\s/.test(line) || !adornment.test(below) || below.trimEnd().length < Math.min(4, line.trimEnd().length))
      return null
    return this.title(below[0]!, line, index, index + 2)
  }

  title(style: string, source: string, at: number, next: number): number {
    if (!this.#ranks.includes(style)) this.#ranks.push(style)
    const depth = Math.min(6, this.#ranks.indexOf(style) + 1)
    const text = rstPlain(source)
    const column = source.length - source.trimStart().length + 1
    this.parts.labels.push({ kind: 'heading', depth, text, line: at + 1, column, cells: [] })
    for (const slug of slugRst(text)) {
      const count = this.#slugs.get(slug) ?? 0
      this.#slugs.set(slug, count + 1)
      this.parts.anchors.add(count === 0 ? slug : `${slug}-${count}`)
    }
    return next
  }

  /** Explicit markup: directive, target, substitution, footnote, or a comment. */
  explicit(index: number): number {
    const source = this.lines[index]!.slice(2).trimStart()
    const end = this.endOfBody(index + 1)
    const directive = /^(?:\|[^|]{1,100}\| )?([a-zA-Z][\w:.+-]{0,60})::/.exec(source)
    if (directive && prose.test(directive[1]!.toLowerCase()))
      return this.body(index, end, directive[1]!.toLowerCase(), source.slice(directive[0].length))
    const target = /^_([^:`]{1,200}|`[^`]{1,200}`):/.exec(source)
    if (target) {
      this.parts.anchors.add(slugRst(target[1]!.replace(/`/g, ''))[0]!)
      return index + 1
    }
    if (/^\[[^\]]{1,100}\]/.test(source)) return index + 1
    const keepFirst = directive !== null
    for (let line = index + (keepFirst ? 1 : 0); line < end; line++) this.#hiddenLines.add(line)
    return end
  }

  /** The indented lines of a directive with prose are read as if they stood alone. */
  body(index: number, end: number, name: string, first: string): number {
    const text = rstPlain(first)
    if (text !== '') this.parts.passages.push({ kind: 'paragraph', text, line: index + 1, endLine: index + 1 })
    for (let line = index + 1; line < end; line++) this.lines[line] = dedent(this.lines[line]!)
    if (name === 'list-table') this.listTable(index + 1, end)
    return name === 'list-table' ? end : index + 1
  }

  listTable(from: number, to: number): void {
    const rows: { line: number; cells: string[] }[] = []
    const header = Number(/^:header-rows:\s{1,9}(\d)/m.exec(this.lines.slice(from, to).join('\n'))?.[1] ?? 0)
    for (let index = from; index < to; index++) {
      const line = this.lines[index]!.trim()
      const cell = /^(\*\s{1,9})?-(?:\s(.*))?$/.exec(line)
      if (cell?.[1]) rows.push({ line: index + 1, cells: [rstPlain(cell[2] ?? '')] })
      else if (cell && rows.length > 0) rows.at(-1)!.cells.push(rstPlain(cell[2] ?? ''))
      else if (rows.length > 0 && line !== '') {
        const { cells } = rows.at(-1)!
        cells.push(oneLine(`${cells.pop() ?? ''} ${rstPlain(line)}`))
      }
    }
    for (const [at, row] of rows.entries()) addRow(this.parts, row.cells, row.line, row.line, at < header)
  }

  field(index: number): number | null {
    const match = /^:([^:`\s][^:`]{0,80}):(?:\s(.*))?$/.exec(this.lines[index]!)
    if (!match) return null
    let end = index + 1
    while (end < this.lines.length && /^\s+\S/.test(this.lines[end]!)) end++
    const value = rstPlain([match[2] ?? '', ...this.lines.slice(index + 1, end)].join(' '))
    addRow(this.parts, [rstPlain(match[1]!), value], index + 1, end, false)
    if (value !== '') this.parts.frontMatter.set(match[1]!, { value, line: index + 1 })
    return end
  }

  /** A paragraph or list item up to a blank line, the next item or the next title. */
  block(index: number): number {
    let end = index + 1
    const item = itemMark.exec(this.lines[index]!)
    while (end < this.lines.length && this.goesOn(end)) end++
    const source = this.lines.slice(index, end)
    if (item) source[0] = source[0]!.slice(item[0].length)
    if (source[0]!.trimStart().startsWith('>>>')) return this.hideLines(index, end)
    this.bold(source[0]!, index, (item?.[0].length ?? 0) + 1)
    const text = rstPlain(source.join(' ')).replace(/::$/, ':')
    const isLabel = /^\*\*[^*]{1,120}\*\*:?$/.test(oneLine(source.join(' ')))
    if (text !== '' && text !== ':' && !isLabel) {
      this.parts.passages.push({ kind: item ? 'item' : 'paragraph', text, line: index + 1, endLine: end })
    }
    return source.at(-1)!.trimEnd().endsWith('::')
      ? this.hideLines(end, this.endOfBody(end, indentOf(this.lines[index]!)))
      : end
  }

  goesOn(index: number): boolean {
    const line = this.lines[index]!
    return (
      line.trim() !== '' && !itemMark.test(line) && !(adornment.test(this.lines[index + 1] ?? '') && !/^\s/.test(line))
    )
  }

  bold(source: string, index: number, from: number): void {
    const match = /^(\s*)\*\*([^*]{1,160})\*\*(.*)$/.exec(source)
    const lead = match && leadOf(rstPlain(match[2]!), rstPlain(match[3]!))
    if (!lead) return
    const cells = lead.rest === '' ? [] : [lead.rest]
    const column = from + match[1]!.length
    this.parts.labels.push({ kind: 'bold', depth: 7, text: lead.text, line: index + 1, column, cells })
  }

  /** Index after the lines that are indented deeper than `indent`; blank lines in between belong to them. */
  endOfBody(from: number, indent = 0): number {
    let end = from
    for (let index = from; index < this.lines.length; index++) {
      const line = this.lines[index]!
      if (line.trim() === '') continue
      if (indentOf(line) <= indent) break
      end = index + 1
    }
    return end
  }

  hideLines(from: number, to: number): number {
    for (let line = from; line < to; line++) this.#hiddenLines.add(line)
    return to
  }

  hide(): void {
    for (const index of this.#hiddenLines) {
      const start = this.where.startOf(index + 1)
      const next = this.where.startOf(index + 2)
      if (next > start) this.parts.hidden.push({ start, end: next })
      else this.parts.hidden.push({ start, end: start + this.#source[index]!.length })
    }
  }
}

const itemMark = /^\s*(?:[-*+•]|#\.|\(?(?:\d{1,4}|[a-zA-Z])[.)])\s+/
const indentOf = (line: string): number => line.length - line.trimStart().length
const dedent = (line: string): string => line.replace(/^(?: {1,8}|\t)/, '')
const isTableBorder = (line: string): boolean => /^=+(?: +=+)+\s*$/.test(line)
