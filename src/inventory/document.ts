import type { Document, DocumentFormat, Unread } from '../artefact.ts'
import type { Text } from '../model.ts'
import { assemble, bareUrls, emptyParts, linkAt, oneLine, places } from './document-parts.ts'
import { readMarkdown } from './markdown.ts'
import type { SafeParse } from './markdown-parse.ts'
import { scanHeadings } from './markdown-scan.ts'

export type { SafeParse } from './markdown-parse.ts'

const formats: ReadonlyMap<string, DocumentFormat> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdx', 'markdown'],
  ['.rst', 'rst'],
  ['.adoc', 'asciidoc'],
  ['.asciidoc', 'asciidoc'],
  ['.txt', 'text'],
  ['', 'text'],
])

/**
 * The format of a document by its name alone; null for a name that is no readable document (`.docx`, `.pdf`, `.html`).
 * Plain text may still turn out to be Markdown when it is read.
 */
export function documentFormat(path: string): DocumentFormat | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return formats.get(dot > 0 ? name.slice(dot).toLowerCase() : '') ?? null
}

/**
 * Reads a document into labels, passages and links. `parse` reads Markdown that could hurt the parser; without it such a
 * text is read by lines only. Gives `Unread`, with the reason in words, for a format that cannot be read. Never throws
 * for what a text holds.
 */
export async function readDocument(path: string, text: string, parse?: SafeParse): Promise<Document | Unread> {
  const format = documentFormat(path)
  if (format === null) return { unread: unknownFormat(path) }
  if (format === 'markdown') return readMarkdown(path, text, parse)
  if (format === 'rst') return (await import('./rst.ts')).readRst(path, text)
  if (format === 'asciidoc') return (await import('./asciidoc.ts')).readAsciidoc(path, text)
  // A README without extension is often Markdown all the same; one lone underlined title proves nothing.
  return scanHeadings(text).length >= 2 ? readMarkdown(path, text, parse) : readText(path, text)
}

/** Plain text: paragraphs between blank lines, bare addresses as links, an underlined title as heading. */
function readText(path: string, text: string): Document {
  const parts = emptyParts()
  const where = places(text)
  for (const { depth, text: words, line } of scanHeadings(text)) {
    parts.labels.push({ kind: 'heading', depth, text: words, line, column: 1, cells: [] })
  }
  let block: { line: number; lines: string[] } = { line: 1, lines: [] }
  const close = (next: number) => {
    const words = oneLine(block.lines.join(' '))
    if (words !== '') {
      parts.passages.push({ kind: 'paragraph', text: words, line: block.line, endLine: next - 1 })
    }
    block = { line: next + 1, lines: [] }
  }
  const lines = text.split('\n')
  lines.forEach((line, index) => {
    if (line.trim() === '') close(index + 1)
    else block.lines.push(line)
  })
  close(lines.length + 1)
  for (const { start, end, url } of bareUrls(text)) parts.links.push(linkAt(where, { start, end }, 'link', url, url))
  return assemble(path, 'text', text, parts)
}

const unknownFormat = (path: string): Text => ({
  fi: `En osaa lukea tiedoston ${path} muotoa. Luen Markdown-, reStructuredText-, AsciiDoc- ja tekstitiedostoja.`,
  sv: `Jag kan inte läsa formatet i filen ${path}. Jag läser Markdown, reStructuredText, AsciiDoc och ren text.`,
  en: `I cannot read the format of ${path}. I read Markdown, reStructuredText, AsciiDoc and plain text.`,
})
