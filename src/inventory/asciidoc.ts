import type { Document } from '../artefact.ts'
import { asciidocPlain, harvestAsciidocLinks, slugAsciidoc } from './asciidoc-inline.ts'
import { addRow, assemble, emptyParts, oneLine, type Parts, type Places, places } from './document-parts.ts'
import { leadOf } from './markdown-inline.ts'

/**
 * Reads AsciiDoc: `=` headings, paragraphs, list items, description lists, tables, bold lines, links, attributes. A
 * reading by lines, good for recognising sections; comments and code blocks are left out. Never throws.
 */
export function readAsciidoc(path: string, text: string): Document {
  const reader = new AsciidocReader(text)
  reader.run()
  return assemble(path, 'asciidoc', text, reader.parts)
}

/** Blocks whose content is no prose of the document: code, literal, comment, passthrough, quote. */
const opaque = /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,}|_{4,}|`{3,}.*)\s*$/
const itemMark = /^\s*(?:\*{1,5}|-|\.{1,5}|\d{1,4}\.)\s+(?:\[[ xX*]\]\s)?/

class AsciidocReader {
  readonly parts: Parts = emptyParts()
  readonly lines: readonly string[]
  readonly #where: Places
  readonly #slugs = new Map<string, number>()

  constructor(text: string) {
    this.lines = text.split('\n')
    this.#where = places(text)
  }

  run(): void {
    for (let index = 0; index < this.lines.length; ) index = Math.max(index + 1, this.next(index))
  }

  next(index: number): number {
    const line = this.lines[index]!
    if (line.trim() === '') return index + 1
    if (opaque.test(line)) return this.hide(index, this.endOfBlock(index, line.trimEnd()))
    if (line.startsWith('//')) return this.hide(index, index + 1)
    if (/^\|={3,}\s*$/.test(line)) return this.table(index)
    this.links(index)
    return this.heading(index) ?? this.attribute(index) ?? this.definition(index) ?? this.block(index)
  }

  endOfBlock(index: number, fence: string): number {
    const close = fence.startsWith('`') ? '```' : fence
    for (let at = index + 1; at < this.lines.length; at++) if (this.lines[at]!.trimEnd() === close) return at + 1
    return this.lines.length
  }

  hide(from: number, to: number): number {
    const start = this.#where.startOf(from + 1)
    const last = this.#where.startOf(to)
    this.parts.hidden.push({ start, end: last + this.lines[to - 1]!.length })
    return to
  }

  links(index: number): void {
    const imagesFolder = this.parts.frontMatter.get('imagesdir')?.value ?? ''
    harvestAsciidocLinks(this.lines[index]!, this.#where.startOf(index + 1), this.parts, this.#where, imagesFolder)
  }

  heading(index: number): number | null {
    const match = /^(={1,6}|#{1,6})\s+(\S.*)$/.exec(this.lines[index]!)
    if (!match) return null
    const text = asciidocPlain(match[2]!)
    this.parts.labels.push({ kind: 'heading', depth: match[1]!.length, text, line: index + 1, column: 1, cells: [] })
    for (const slug of slugAsciidoc(text)) {
      const count = this.#slugs.get(slug) ?? 0
      this.#slugs.set(slug, count + 1)
      this.parts.anchors.add(count === 0 ? slug : `${slug}-${count}`)
      if (count > 0) this.parts.anchors.add(`${slug}_${count + 1}`)
    }
    return index + 1
  }

  /** `:name: value` of the document, `[[anchor]]`, `[role]` and `.Title` lines. */
  attribute(index: number): number | null {
    const line = this.lines[index]!
    const entry = /^:!?([\w-]{1,80})!?:(?:\s+(.*))?$/.exec(line)
    if (entry) {
      const value = (entry[2] ?? '').trim()
      if (value !== '') this.parts.frontMatter.set(entry[1]!, { value, line: index + 1 })
      return index + 1
    }
    return /^\[.*\]\s*$/.test(line) ||
      /^(?:\.[^\s.]|image::|include::|toc::|ifdef::|ifndef::|endif::|ifeval::|\+\s*$|<<<|'''|={4,}\s*$|\*{4,}\s*$|--\s*$)/.test(
        line,
      )
      ? index + 1
      : null
  }

  /** `Term:: what it means` stands for a row of two cells. */
  definition(index: number): number | null {
    const match = /^\s*(\S[^:]{0,120}?)::(?:\s+(.*))?$/.exec(this.lines[index]!.slice(0, 4_000))
    if (!match) return null
    let end = index + 1
    let value = match[2] ?? ''
    for (; value === '' && end < this.lines.length && end < index + 3; end++) {
      if (this.lines[end]!.trim() === '' || /^=/.test(this.lines[end]!)) continue
      this.links(end)
      value = this.lines[end]!
    }
    addRow(this.parts, [asciidocPlain(match[1]!), asciidocPlain(value)], index + 1, Math.max(index + 1, end), false)
    return end
  }

  block(index: number): number {
    const item = itemMark.exec(this.lines[index]!)
    let end = index + 1
    while (end < this.lines.length && this.goesOn(this.lines[end]!)) this.links(end++)
    const source = this.lines.slice(index, end).filter((line) => !line.startsWith('//'))
    if (item) source[0] = source[0]!.slice(item[0].length)
    for (const [at, line] of source.entries()) this.bold(line, index + at, at === 0 ? (item?.[0].length ?? 0) : 0)
    const text = asciidocPlain(source.join(' '))
    const isLabel = /^\*{1,2}[^*]{1,120}\*{1,2}:?$/.test(oneLine(source.join(' ')))
    if (text !== '' && !isLabel) {
      this.parts.passages.push({ kind: item ? 'item' : 'paragraph', text, line: index + 1, endLine: end })
    }
    return end
  }

  goesOn(line: string): boolean {
    return (
      line.trim() !== '' &&
      !itemMark.test(line) &&
      !opaque.test(line) &&
      !/^(?:\|={3,}|={1,6}\s|\[.*\]\s*$|--\s*$)/.test(line)
    )
  }

  bold(source: string, index: number, before: number): void {
    const match = /^(\s*)(\*{1,2})([^*\s](?:[^*]{0,160}))\2(?!\w)(.*)$/.exec(source)
    const lead = match && leadOf(asciidocPlain(match[3]!), asciidocPlain(match[4]!))
    if (!lead) return
    const cells = lead.rest === '' ? [] : [lead.rest]
    const column = before + match[1]!.length + 1
    this.parts.labels.push({ kind: 'bold', depth: 7, text: lead.text, line: index + 1, column, cells })
  }

  table(index: number): number {
    const end = this.endOfBlock(index, this.lines[index]!.trimEnd())
    const cells: { text: string; line: number }[] = []
    let first = 0
    for (let at = index + 1; at < end - 1; at++) {
      const line = this.lines[at]!
      if (line.startsWith('//')) continue
      this.links(at)
      const found = cellsOf(line)
      const last = cells.at(-1)
      if (found.before !== '' && last) last.text = oneLine(`${last.text} ${found.before}`)
      cells.push(...found.cells.map((text) => ({ text, line: at + 1 })))
      first ||= cells.length
    }
    const options = this.lines[index - 1] ?? ''
    const columns = columnsOf(options) || first
    const header =
      /header/.test(options) || ((this.lines[index + 2] ?? '').trim() === '' && first === columns && first > 1)
    for (let at = 0; columns > 0 && at < cells.length; at += columns) {
      const row = cells.slice(at, at + columns)
      const texts = row.map((cell) => asciidocPlain(cell.text))
      addRow(this.parts, texts, row[0]!.line, row.at(-1)!.line, at === 0 && header)
    }
    return end
  }
}

/** The cells that start on a line of a table, and what of it still belongs to the cell before. */
function cellsOf(line: string): { before: string; cells: string[] } {
  const [before, ...cells] = line.split(/(?:^|(?<=\s))[\d.*+<^>]{0,10}[aehlmsd]?\|/)
  return { before: (before ?? '').trim(), cells: cells.map((cell) => cell.trim()) }
}

/** Number of columns of `[cols="1,2"]` or `[cols="3*"]`; 0 when it is not said. */
function columnsOf(options: string): number {
  const match = /cols\s?=\s?"?([^"\]]{1,200})/.exec(options)
  if (!match) return 0
  return match[1]!.split(',').reduce((sum, column) => sum + Number(/^\s?(\d{1,3})\*/.exec(column)?.[1] ?? 1), 0)
}
